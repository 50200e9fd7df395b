package dev.reeve.demo.book;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.utils.Align;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import com.kotcrab.vis.ui.widget.VisTextButton;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import java.util.ArrayList;
import java.util.List;

/** Those who are kept in their trades; a click shows one of them, another lets him go. */
final class KeptList extends VisTable {
  private final Look look;
  private final Texts texts;
  private final Selection selection;
  private final List<Actor> stops = new ArrayList<>();
  private List<String> shown = List.of();

  KeptList(Look look, Texts texts, Selection selection) {
    this.look = look;
    this.texts = texts;
    this.selection = selection;
    setName("kept");
  }

  /** Where the keyboard can stop, from the top. */
  List<Actor> stops() {
    return stops;
  }

  void renew(Village village) {
    List<Integer> people =
        village.orders().keep().stream().filter(village.settlement()::lives).toList();
    List<String> words = new ArrayList<>();
    for (int person : people) {
      words.add(person + " " + PersonCard.words(texts, village, person));
    }
    if (words.equals(shown)) {
      return;
    }
    shown = words;
    stops.clear();
    clearChildren();
    if (!people.isEmpty()) {
      VisLabel head = new VisLabel(texts.format("hand.kept", people.size()), "faded");
      add(head).left().growX().padLeft(look.px(6)).padTop(look.px(4)).row();
    }
    for (int person : people) {
      row(village, person);
    }
  }

  private void row(Village village, int person) {
    VisTable row = new VisTable();
    row.add(new Image(look.picture(look.stamps.nail, 18)))
        .size(look.px(18))
        .padLeft(look.px(8))
        .padRight(look.px(8));
    VisTextButton who =
        Controls.worded(
            PersonCard.words(texts, village, person),
            "default",
            "kept." + person,
            () -> selection.person(person));
    who.getLabel().setAlignment(Align.left);
    row.add(who).minWidth(0).growX().height(look.target());
    VisTextButton go =
        Controls.worded(
            "×",
            "default",
            "kept." + person + ".release",
            () -> village.order(village.orders().release(person)));
    row.add(go).size(look.target());
    add(row).growX().row();
    stops.add(who);
    stops.add(go);
  }
}
