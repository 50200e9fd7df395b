package dev.reeve.demo.screen;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.utils.Align;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Reckoning;
import dev.reeve.demo.play.Reckoning.Outcome;
import dev.reeve.demo.play.Reckoning.Pair;
import dev.reeve.demo.play.Reckoning.Reason;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Program;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** Who was happier in a contest, and where it was lost: in labour and in happiness. */
final class ResultScreen extends PageScreen {
  private static final float ROW = 26;

  /** Fewer people on the mean than this are none. */
  private static final double NOBODY = 0.05;

  private final Theatre theatre;
  private final PlayScreen game;
  private final Reckoning reckoning;

  ResultScreen(Theatre theatre, PlayScreen game) {
    super(theatre.backstage(), game, () -> theatre.backstage().show(game));
    this.theatre = theatre;
    this.game = game;
    var villages = game.world().villages();
    reckoning = Reckoning.of(villages.get(0), villages.get(1));
  }

  @Override
  protected float width() {
    return 920;
  }

  @Override
  protected float height() {
    return 0;
  }

  @Override
  protected void write(VisTable page, Controls controls) {
    Look look = controls.look();
    String outcome = reckoning.outcome().name().toLowerCase(Locale.ROOT);
    title(page, texts().get("result." + outcome)).row();
    page.add(controls.words(sentence(), "default")).growX().left().padBottom(look.px(10)).row();
    VisTable left = new VisTable();
    VisTable right = new VisTable();
    left.top();
    trades(left, look);
    right.top();
    sources(right, look);
    facts(right, look);
    VisTable both = new VisTable();
    both.top();
    both.add(left).top().growX().uniformX().padRight(look.px(32));
    both.add(right).top().growX().uniformX().padRight(look.px(10));
    page.add(controls.scroll(both)).grow().row();
    Endings.write(page, controls, theatre, game, this::back);
  }

  /** The largest reason in words. */
  private String sentence() {
    String sum =
        texts()
            .format(
                "result.sum",
                texts().amount(reckoning.happiness().yours()),
                texts().amount(reckoning.happiness().theirs()));
    return reckoning.reason().map(reason -> sum + " " + because(reason)).orElse(sum);
  }

  private String because(Reason reason) {
    String whose = reckoning.outcome() == Outcome.LOST ? "yours" : "theirs";
    String cost = texts().amount(reason.cost());
    if (reason.hungry()) {
      Pair hunger = reckoning.hunger();
      return texts()
          .format("result." + whose + ".hunger", texts().whole(Math.abs(hunger.lead())), cost);
    }
    return texts()
        .format(
            "result." + whose + ".labour",
            texts().whole(reason.many()),
            texts().inSentence("trade", reason.surplus()),
            texts().whole(reason.few()),
            texts().inSentence("trade", reason.lack()),
            cost);
  }

  private void trades(VisTable table, Look look) {
    heading(table, "result.trades", look);
    double most =
        reckoning.trades().stream()
            .mapToDouble(pair -> Math.max(pair.yours(), pair.theirs()))
            .max()
            .orElse(1);
    for (Pair pair : reckoning.trades()) {
      if (Math.max(pair.yours(), pair.theirs()) < NOBODY) {
        continue;
      }
      Trade trade = Trade.of(pair.id());
      row(
          table,
          new Image(look.picture(look.stamps.sign(trade), 20)),
          texts().name("trade", pair.id()),
          pair,
          new PairBar(look, trade.colour(), pair, most),
          people -> texts().fixed(people, 1),
          look);
    }
  }

  private void sources(VisTable table, Look look) {
    heading(table, "result.sources", look);
    Village village = game.world().villages().get(0);
    double most =
        reckoning.sources().stream()
            .mapToDouble(pair -> Math.max(pair.yours(), pair.theirs()))
            .max()
            .orElse(1);
    for (Pair pair : reckoning.sources()) {
      boolean program =
          village.rules().programs().stream().map(Program::id).anyMatch(pair.id()::equals);
      Color colour = program ? Palette.FESTIVAL : Palette.STRAW;
      String name = texts().name(program ? "program" : "good", pair.id());
      row(
          table,
          new Image(),
          name,
          pair,
          new PairBar(look, colour, pair, most),
          texts()::amount,
          look);
    }
  }

  private void facts(VisTable table, Look look) {
    table.add().height(look.px(8)).row();
    heading(table, "result.facts", look);
    fact(table, "result.hunger", reckoning.hunger(), look);
    fact(table, "result.moves", reckoning.moves(), look);
    fact(table, "result.learning", reckoning.learning(), look);
  }

  private void heading(VisTable table, String key, Look look) {
    table.add(new VisLabel(texts().get(key), "aside")).left().colspan(2).height(look.px(ROW));
    table.add(right(texts().get("result.yours"), "faded")).right().minWidth(look.px(48));
    table.add(right(texts().get("result.theirs"), "faded")).right().minWidth(look.px(60));
    table.add().width(look.px(120)).row();
  }

  private void row(
      VisTable table,
      Image sign,
      String name,
      Pair pair,
      PairBar bar,
      DoubleFunction<String> words,
      Look look) {
    table.add(sign).size(look.px(sign.getDrawable() == null ? 0 : 20)).padRight(look.px(6));
    VisLabel label = new VisLabel(name);
    label.setEllipsis(true);
    table.add(label).left().growX().minWidth(0).height(look.px(ROW));
    table.add(right(words.apply(pair.yours()), "strong")).right();
    table.add(right(words.apply(pair.theirs()), "figures")).right();
    table.add(new Image(bar)).width(look.px(108)).height(look.px(18)).padLeft(look.px(12)).row();
  }

  private void fact(VisTable table, String key, Pair pair, Look look) {
    table.add(new VisLabel(texts().get(key))).left().colspan(2).growX().height(look.px(ROW));
    table.add(right(texts().whole(pair.yours()), "strong")).right();
    table.add(right(texts().whole(pair.theirs()), "figures")).right();
    table.add().row();
  }

  private static VisLabel right(String text, String style) {
    VisLabel label = new VisLabel(text, style);
    label.setAlignment(Align.right);
    return label;
  }
}
