package dev.reeve.demo.book;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import com.kotcrab.vis.ui.widget.VisTextButton;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Limit;
import dev.reeve.plan.Plan;
import dev.reeve.plan.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Why the plan is as it is: sentences first, then what one more of anything would be worth. */
final class WhyPage extends Leaf {
  /** Seconds that what is written stays at least, so that it can be read. */
  private static final float PATIENCE = 0.5f;

  /** What is worth less, to all people together, is not told. */
  private static final double NOTHING = 5e-3;

  private final WhyWords words;
  private final VisTextButton ledger;
  private List<Object> written = List.of();
  private float since;
  private boolean stale;

  WhyPage(Look look, Texts texts, Selection selection, Note note) {
    super(look, texts, selection, note);
    words = new WhyWords(texts);
    ledger = Controls.slip(texts.get("hand.why.ledger"), "why.ledger", this::openLedger);
  }

  @Override
  void write(Village village, Ruleset rules) {
    written = List.of();
    since = PATIENCE;
  }

  @Override
  void renew(Village village) {
    stale = true;
  }

  @Override
  void move(float seconds) {
    since += seconds;
    if (!stale || since < PATIENCE) {
      return;
    }
    stale = false;
    since = 0;
    Village village = selection.village();
    List<Object> content =
        List.of(
            village.plan().reasons(),
            worths(village.plan()),
            village.settlement().posture(),
            RefusedOrders.byTrade(village, texts),
            village.orders().off(),
            village.constitution().by());
    if (!content.equals(written)) {
      written = content;
      clearChildren();
      tell(village);
    }
  }

  private void tell(Village village) {
    Plan plan = village.plan();
    if (village.constitution().money()) {
      prose(texts.get("hand.why.market"), "aside");
    } else if (village.setup().byHand() || village.orders().off()) {
      prose(texts.get(village.setup().byHand() ? "hand.why.byhand" : "hand.why.off"), "aside");
    }
    sentences(village, plan, true);
    RefusedOrders.byTrade(village, texts)
        .forEach(
            (trade, reason) ->
                prose(
                    texts.format("hand.why.refused", texts.name("trade", trade), reason), "alarm"));
    worth(village, plan);
    sentences(village, plan, false);
    guards(plan);
    if (!village.constitution().money()) {
      noted(words.posture(village.settlement().posture()), "default", () -> aboutPosture(village));
    }
    if (ledgerTab() != null) {
      add(ledger).growX().height(look.target()).padTop(look.px(8)).row();
    }
    add().growY();
  }

  /** What falls short and what is had come before what binds; all else comes after. */
  private void sentences(Village village, Plan plan, boolean first) {
    for (Reason reason : plan.reasons()) {
      if (WhyWords.first(reason) == first && WhyWords.told(reason)) {
        String style = WhyWords.alarms(reason) ? "alarm" : "default";
        noted(words.sentence(reason), style, () -> about(village, reason));
      }
    }
  }

  private void prose(String text, String style) {
    say(text, style, RightPage.TEXT).padBottom(look.px(5)).row();
  }

  private void noted(String text, String style, Runnable why) {
    VisTable row = new VisTable();
    row.add(Controls.prose(text, style)).width(look.px(RightPage.TEXT)).left();
    add(row).left().padBottom(look.px(5)).row();
    NoteOpener.attach(row, note, look, why);
  }

  private void about(Village village, Reason reason) {
    switch (reason.kind()) {
      case NEED_SHORT,
          PROFILE_SHORT,
          NEED_UNMET,
          NEED_IMPOSSIBLE,
          NEEDS_MET,
          RESERVE_SHORT,
          PUT_BY,
          DRAWN ->
          note.aboutNeeds(village);
      case LUXURIES, LUXURIES_EVEN, NO_LUXURY, LUXURY_IMPOSSIBLE -> note.aboutHappiness(village);
      case PROGRAM_HELD, PROGRAM_IMPOSSIBLE, PROGRAM_COSTS ->
          village.plan().rules().programs().stream()
              .filter(program -> program.id().equals(reason.ids().get(0)))
              .forEach(program -> aboutProgram(village, program));
      case IDLE -> note.aboutPlace(village, Trade.IDLE);
      default -> note.about(words.topic(reason), texts.get(WhyWords.key(reason) + ".note"));
    }
  }

  private void aboutProgram(Village village, Program program) {
    note.aboutProgram(village, program);
  }

  private void aboutPosture(Village village) {
    note.about(
        texts.get("hand.posture"),
        texts.get("hand.posture.text"),
        words.figures(village.settlement().posture()));
  }

  /** What binds, by what one more of it would bring to all together, the best first. */
  private static List<Limit> worths(Plan plan) {
    return plan.limits().stream()
        .filter(limit -> shown(limit, plan) > NOTHING)
        .sorted(Comparator.comparingDouble(Limit::worth).reversed())
        .toList();
  }

  private static double shown(Limit limit, Plan plan) {
    return limit.measure() == Limit.Measure.PUT_BY ? limit.worth() : limit.worth() * plan.people();
  }

  private void worth(Village village, Plan plan) {
    List<Limit> worths = worths(plan);
    for (Limit.Measure measure : Limit.Measure.values()) {
      List<Limit> limits = worths.stream().filter(l -> l.measure() == measure).toList();
      if (!limits.isEmpty()) {
        table(plan, measure, limits);
      }
    }
    List<Limit> ample = new ArrayList<>();
    for (Limit limit : plan.limits()) {
      if (limit.kind() == Limit.Kind.SITES && !worths.contains(limit)) {
        ample.add(limit);
      }
    }
    ample.forEach(
        limit ->
            figure(
                Trade.of(limit.id()),
                texts.format("hand.why.sites", texts.name("trade", limit.id())),
                texts.format(
                    "hand.why.of", texts.whole(limit.used()), texts.whole(limit.available())),
                "faded",
                () -> note.aboutIndustry(village, limit.id())));
    add().height(look.px(6)).row();
  }

  private void table(Plan plan, Limit.Measure measure, List<Limit> limits) {
    VisTable head = new VisTable();
    head.add(Controls.giving(texts.get("hand.why.more"), "strong")).minWidth(0).growX().left();
    head.add(new VisLabel(texts.get(WhyWords.key(measure)), "faded")).right().bottom();
    add(head).growX().padTop(look.px(3)).row();
    for (Limit limit : limits) {
      figure(
          WhyWords.trade(limit),
          words.more(limit),
          words.amount(limit, plan),
          "figures",
          () -> note.about(words.more(limit), words.explain(limit, plan)));
    }
    add().height(look.px(4)).row();
  }

  private void figure(Trade sign, String name, String amount, String style, Runnable why) {
    VisTable row = new VisTable();
    row.add(new Image(look.picture(look.stamps.sign(sign), 18)))
        .size(look.px(18))
        .padRight(look.px(6));
    row.add(Controls.giving(name, "default")).minWidth(0).growX().left();
    VisLabel number = Controls.number(style);
    number.setText(amount);
    row.add(number).right().padLeft(look.px(6));
    add(row).growX().minHeight(look.px(24)).row();
    NoteOpener.attach(row, note, look, why);
  }

  /** What one more of those who keep threats off would save. */
  private void guards(Plan plan) {
    for (Map.Entry<String, String> guard : words.guards(plan).entrySet()) {
      prose(guard.getValue(), "default");
    }
  }

  private Actor ledgerTab() {
    return getStage() == null ? null : getStage().getRoot().findActor("tab.ledger");
  }

  private void openLedger() {
    if (ledgerTab() instanceof Button tab) {
      tab.toggle();
    }
  }

  @Override
  List<Actor> stops() {
    return ledger.getParent() == null ? List.of() : List.of(ledger);
  }
}
