package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.Color;
import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Industry;
import dev.reeve.model.Threat;

/** What the reeve believes that trades yield and threats take, against what the rules say. */
final class BeliefTable extends Chart {
  private static final float NAMES = 130;
  private static final float FIGURES = 78;

  /** How far from the rules a belief can be shown, at least. */
  private static final double LEAST_REACH = 0.2;

  private double reach;

  BeliefTable(Look look, Texts texts, Selection selection) {
    super(look, texts, selection);
  }

  @Override
  public float getPrefHeight() {
    int rows = rules().industries().size() + rules().threats().size();
    return look.px(Ruled.ROW * (1 + rows));
  }

  @Override
  void compose(Sheet sheet, float width, float height) {
    Village village = village();
    reach = reach(village);
    Ruled table =
        new Ruled(
            sheet,
            0,
            height,
            width,
            look.px(FIGURES),
            texts.get("chart.belief"),
            texts.get("chart.belief.mean"),
            texts.get("chart.belief.doubt"));
    float left = look.px(NAMES);
    float room = table.column(0) - left - look.px(10);
    table.over(texts.get("chart.belief.rules"), place(left, room, 1));
    for (Industry industry : rules().industries()) {
      double mean = village.settlement().believedYield(industry.id());
      double doubt = village.settlement().doubt(industry.id());
      Trade sign = Trade.of(industry.id());
      String name = texts.name("trade", industry.id());
      table.row(sign, name, texts.percent(mean), "± " + texts.percent(doubt));
      whisker(sheet, table.written(), left, room, sign.colour(), mean, doubt);
      tell(0, table.bottom(), width, look.px(Ruled.ROW), () -> about(name, mean, doubt));
    }
    for (Threat threat : rules().threats()) {
      double mean = village.settlement().believedThreat(threat.id());
      String name = texts.name("threat", threat.id());
      table.row(Trade.SOLDIER, name, texts.percent(mean));
      whisker(sheet, table.written(), left, room, Palette.SOLDIER, mean, 0);
      tell(
          0,
          table.bottom(),
          width,
          look.px(Ruled.ROW),
          () ->
              Reading.of(name, texts.get("chart.belief.threat"))
                  .with(texts.get("chart.belief.mean"), texts.percent(mean)));
    }
  }

  private double reach(Village village) {
    double reach = LEAST_REACH;
    for (Industry industry : rules().industries()) {
      double off = Math.abs(village.settlement().believedYield(industry.id()) - 1);
      reach = Math.max(reach, off + village.settlement().doubt(industry.id()));
    }
    for (Threat threat : rules().threats()) {
      reach = Math.max(reach, Math.abs(village.settlement().believedThreat(threat.id()) - 1));
    }
    return Math.min(1, 1.05 * reach);
  }

  private float place(float x, float room, double factor) {
    double share = 0.5 + (factor - 1) / reach / 2;
    return x + room * (float) Math.max(0, Math.min(1, share));
  }

  /** A dot at what is believed, a line as far as the doubt goes, and the rules as a notch. */
  private void whisker(
      Sheet sheet, float middle, float x, float room, Color colour, double mean, double doubt) {
    Ink ink = sheet.ink();
    float half = look.px(Ruled.ROW) / 2;
    float rules = place(x, room, 1);
    ink.with(Palette.INK, 0.2f).line(x, middle, x + room, middle, look.px(1));
    ink.with(Palette.INK, 0.7f).line(rules, middle - half, rules, middle + half, look.px(1.2f));
    float from = place(x, room, mean - doubt);
    float to = place(x, room, mean + doubt);
    ink.with(colour, 0.45f).rectangle(from, middle - look.px(3), to - from, look.px(6));
    ink.with(Palette.INK).line(from, middle - look.px(4), from, middle + look.px(4), look.px(1));
    ink.line(to, middle - look.px(4), to, middle + look.px(4), look.px(1));
    float at = place(x, room, mean);
    ink.with(Palette.INK).disc(at, middle, look.px(5));
    ink.with(colour).disc(at, middle, look.px(3.6f));
  }

  private Reading about(String name, double mean, double doubt) {
    String key = Math.abs(mean - 1) <= doubt ? "same" : mean > 1 ? "more" : "less";
    return Reading.of(name, texts.get("chart.belief." + key))
        .with(texts.get("chart.belief.mean"), texts.percent(mean))
        .with(texts.get("chart.belief.doubt"), "± " + texts.percent(doubt));
  }
}
