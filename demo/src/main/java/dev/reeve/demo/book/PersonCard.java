package dev.reeve.demo.book;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import com.kotcrab.vis.ui.widget.VisTextButton;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.ecs.Settlement;
import dev.reeve.model.Industry;
import java.util.List;
import java.util.stream.Collectors;

/** Who the chosen person is, what he can do, and whether he stays in his trade. */
final class PersonCard extends VisTable {
  private final Look look;
  private final Texts texts;
  private final Selection selection;
  private final VisTextButton keep = Controls.slip("", "person.keep", this::toggle);
  private final VisTextButton close;
  private final Image sign = new Image();
  private final VisLabel who = Controls.giving("", "strong");
  private final VisLabel life = Controls.giving("", "default");
  private final VisLabel school = Controls.giving("", "default");
  private final VisLabel trades = Controls.prose("", "aside");

  PersonCard(Look look, Texts texts, Selection selection) {
    this.look = look;
    this.texts = texts;
    this.selection = selection;
    setName("person");
    close = Controls.worded("×", "default", "person.close", selection::noPerson);
    VisTable head = new VisTable();
    head.add(sign).size(look.px(22)).padRight(look.px(7));
    head.add(who).minWidth(0).growX().left();
    head.add(close).size(look.target());
    add(head).growX().row();
    for (VisLabel line : List.of(life, school, trades)) {
      add(line).minWidth(0).growX().left().row();
    }
    add(keep).growX().height(look.target()).padTop(look.px(4)).row();
  }

  /** Where the keyboard can stop. */
  List<Actor> stops() {
    return List.of(keep, close);
  }

  private void toggle() {
    selection
        .person()
        .ifPresent(
            person -> {
              Village village = selection.village();
              boolean kept = village.orders().keep().contains(person);
              village.order(
                  kept ? village.orders().release(person) : village.orders().keep(person));
            });
  }

  /** Shows somebody who lives in the village. */
  void show(Village village, int person) {
    Settlement settlement = village.settlement();
    String trade = settlement.job(person);
    sign.setDrawable(look.picture(look.stamps.sign(Trade.of(trade)), 22));
    who.setText(words(texts, village, person));
    double years = settlement.age(person) / settlement.plan().rules().yearCycles();
    life.setText(
        texts.format(
            "hand.person.life",
            texts.whole(Math.floor(years)),
            texts.amount(settlement.happiness(person))));
    double left = settlement.schooling(person);
    school.setText(left > 0 ? texts.format("hand.person.learns", texts.amount(left)) : "");
    getCell(school).height(left > 0 ? school.getPrefHeight() : 0);
    String known =
        settlement.plan().rules().industries().stream()
            .map(Industry::id)
            .filter(id -> settlement.knows(person, id))
            .map(id -> texts.inSentence("one", id))
            .collect(Collectors.joining(", "));
    trades.setText(
        known.isEmpty()
            ? texts.get("hand.person.nothing")
            : texts.format("hand.person.knows", known));
    boolean kept = village.orders().keep().contains(person);
    keep.setText(texts.get(kept ? "hand.person.release" : "hand.person.keep"));
  }

  /** Somebody's trade and skill, as he is called where there is no name. */
  static String words(Texts texts, Village village, int person) {
    return texts.format(
        "hand.person",
        texts.name("one", village.settlement().job(person)),
        texts.inSentence("tier", village.settlement().tier(person)));
  }
}
