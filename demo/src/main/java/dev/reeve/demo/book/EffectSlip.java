package dev.reeve.demo.book;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import com.kotcrab.vis.ui.widget.VisTextButton;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.RuleDrawable;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Draft;
import dev.reeve.demo.play.Effect;
import dev.reeve.demo.play.Effect.Change;
import dev.reeve.demo.play.Effect.Move;
import java.util.List;
import java.util.Objects;

/** What the wishes would change, before they are taken: who would move, and what it would bring. */
final class EffectSlip extends VisTable {
  private static final double SHOWN = 0.005;

  private final Look look;
  private final Draft draft;
  private final Texts texts;
  private final EffectWords words;
  private final VisTextButton take;
  private final VisTextButton leave;
  private Effect shown;
  private boolean waiting = true;

  EffectSlip(Look look, Texts texts, Draft draft) {
    this.look = look;
    this.draft = draft;
    this.texts = texts;
    words = new EffectWords(texts);
    take = Controls.slip(texts.get("hand.take"), "draft.take", draft::take);
    leave = Controls.slip(texts.get("hand.leave"), "draft.leave", draft::leave);
    setName("draft");
  }

  /** Where the keyboard can stop. */
  List<Actor> stops() {
    return draft.pending() ? List.of(take, leave) : List.of();
  }

  void refresh() {
    Effect effect = draft.effect().orElse(null);
    if (Objects.equals(effect, shown) && waiting != draft.pending()) {
      return;
    }
    shown = effect;
    waiting = !draft.pending();
    clearChildren();
    if (!draft.pending()) {
      return;
    }
    add(new Image(new RuleDrawable(look, Palette.INK, Palette.INK)))
        .growX()
        .height(look.px(1))
        .padBottom(look.px(5))
        .row();
    if (effect != null) {
      write(effect);
    }
    VisTable buttons = new VisTable();
    buttons.defaults().growX().uniformX().minWidth(0).height(look.target() + look.px(2));
    buttons.add(take).padRight(look.px(8));
    buttons.add(leave);
    add(buttons).growX().padTop(look.px(6)).row();
  }

  private void write(Effect effect) {
    VisTable head = new VisTable();
    Change happiness = effect.happiness();
    head.add(Controls.giving(words.happiness(), "default")).minWidth(0).growX().left();
    VisLabel from = new VisLabel(texts.amount(happiness.from()) + " → ", "faded");
    VisLabel to = new VisLabel(words.amountAndTrend(happiness), "tinted");
    boolean same = Math.abs(happiness.to() - happiness.from()) < SHOWN;
    to.setColor(
        same ? Palette.INK : happiness.worse() ? Palette.ALARM_TEXT : Palette.GOOD_NEWS_TEXT);
    head.add(from);
    head.add(to);
    add(head).growX().row();
    VisTable moves = signs();
    for (Move move : effect.moves()) {
      if (!EffectWords.nameless(effect, move.trade())) {
        sign(moves, move.trade(), EffectWords.signed(move.to() - move.from()), 4);
      }
    }
    add(moves).left().padTop(look.px(3)).row();
    String named = words.named(effect);
    if (!named.isEmpty()) {
      line(named, "default");
    }
    for (String sentence : words.bad(effect)) {
      line(sentence, "alarm");
    }
    incomes(effect.incomes());
    for (String sentence : words.sentences(effect)) {
      line(sentence, "default");
    }
  }

  private void line(String sentence, String style) {
    add(Controls.prose(sentence, style)).width(look.px(RightPage.TEXT + 8)).left().row();
  }

  /** What the trades would earn, where somebody thinks about that. */
  private void incomes(List<Change> incomes) {
    if (!incomes.isEmpty()) {
      line(words.incomes(), "default");
      VisTable shares = signs();
      for (Change income : incomes) {
        sign(shares, income.of(), texts.percent(income.to()), 3);
      }
      add(shares).left().row();
    }
  }

  private VisTable signs() {
    VisTable table = new VisTable();
    table.left();
    return table;
  }

  /** Adds a trade's sign with a figure, so many to a row. */
  private void sign(VisTable table, String trade, String figure, int inARow) {
    if (table.getChildren().size >= 2 * inARow && table.getChildren().size % (2 * inARow) == 0) {
      table.row();
    }
    table.add(new Image(look.picture(look.stamps.sign(Trade.of(trade)), 20))).size(look.px(20));
    table.add(new VisLabel(figure, "strong")).left().padLeft(look.px(3)).padRight(look.px(13));
  }
}
