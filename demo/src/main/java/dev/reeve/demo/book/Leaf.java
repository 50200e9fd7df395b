package dev.reeve.demo.book;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Cell;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Constitution;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Ruleset;
import dev.reeve.settlement.Orders;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Something written in the book about the village looked at. It is written anew when another
 * village is looked at, somebody else decides there or a mod has changed the rules, and brought up
 * to date when time passed or orders were given.
 */
abstract class Leaf extends VisTable {
  final Look look;
  final Texts texts;
  final Selection selection;
  final Note note;
  private final List<Actor> stops = new ArrayList<>();
  private Village village;
  private Ruleset rules;
  private Constitution.By by;
  private Orders orders;
  private long ticks;

  Leaf(Look look, Texts texts, Selection selection, Note note) {
    this.look = look;
    this.texts = texts;
    this.selection = selection;
    this.note = note;
    top().left();
  }

  /** Writes the whole, of the rules in force. */
  abstract void write(Village shown, Ruleset inForce);

  /** Brings what changes up to the present. */
  abstract void renew(Village shown);

  /** What moves by itself, in every frame. */
  void move(float seconds) {}

  /** Keeps the leaf true. */
  final void refresh(float seconds) {
    Village now = selection.village();
    // Not those last set: until the next tick nobody can work in a trade that is new.
    Ruleset inForce = now.settlement().plan().rules();
    boolean other = now != village || !inForce.equals(rules) || now.constitution().by() != by;
    if (other) {
      village = now;
      rules = inForce;
      by = now.constitution().by();
      stops.clear();
      clearChildren();
      write(now, inForce);
    }
    if (other || ticks != now.settlement().ticks() || !now.orders().equals(orders)) {
      ticks = now.settlement().ticks();
      orders = now.orders();
      renew(now);
    }
    move(seconds);
  }

  /** Where the keyboard can stop, from the top. */
  List<Actor> stops() {
    return Collections.unmodifiableList(stops);
  }

  /** Lets the keyboard stop at something. */
  final void stop(Actor actor) {
    stops.add(actor);
  }

  /** A line of prose over the whole width. */
  final Cell<VisLabel> say(String text, String style, float width) {
    return add(Controls.prose(text, style)).width(look.px(width)).left();
  }
}
