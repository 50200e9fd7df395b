package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.utils.Align;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Chronicle.Curve;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import java.util.ArrayList;
import java.util.List;

/** Trade by trade, who was there and who was planned; the gap between the two is washed. */
final class PlanChart extends TimeChart {
  private static final int MOST_IN_A_ROW = 4;
  private static final float CELL = 72;
  private static final float HEAD = 24;
  private static final float GAP = 16;
  private static final float SIGN = 16;
  private static final int LINES = 2;

  private List<String> trades = List.of();
  private final List<float[]> actual = new ArrayList<>();
  private final List<float[]> planned = new ArrayList<>();

  PlanChart(Look look, Texts texts, Selection selection) {
    super(look, texts, selection);
  }

  private int columns() {
    return Math.max(1, Math.min(MOST_IN_A_ROW, (trades.size() + 1) / 2));
  }

  private int rows() {
    return Math.max(1, (trades.size() + columns() - 1) / columns());
  }

  @Override
  public float getPrefHeight() {
    return rows() <= 2 ? 0 : rows() * look.px(CELL) + look.px(TimePlot.BELOW);
  }

  @Override
  void compose(Sheet sheet, float width, float height) {
    trades = livelyTrades();
    int columns = columns();
    float below = look.px(TimePlot.BELOW);
    float cellWidth = (width + look.px(GAP)) / columns;
    float cellHeight = (height - below) / rows();
    actual.clear();
    planned.clear();
    List<TimePlot> plots = new ArrayList<>();
    for (int i = 0; i < trades.size(); i++) {
      float x = i % columns * cellWidth;
      int row = i / columns;
      float top = height - row * cellHeight;
      plots.add(cell(sheet, trades.get(i), x, top, cellWidth - look.px(GAP), cellHeight));
    }
    readIn(plots);
  }

  private TimePlot cell(Sheet sheet, String trade, float x, float top, float width, float height) {
    Village village = village();
    Trade sign = Trade.of(trade);
    float size = look.px(SIGN);
    float line = top - look.px(8);
    sheet.stamp(look.stamps.sign(sign), x, line - size / 2, size);
    String figures =
        texts.format(
            "chart.plan.of",
            texts.whole(village.workers(trade)),
            texts.whole(village.planned(trade)));
    float room = sheet.length(look.strong, figures);
    float at = x + size + look.px(6);
    sheet.text(
        look.prose,
        Palette.INK,
        texts.name("trade", trade),
        at,
        line,
        x + width - room - look.px(6) - at,
        Align.left);
    sheet.text(look.strong, Palette.INK, figures, x + width - room, line);

    float left = look.px(TimePlot.LEFT - 10);
    TimeAxis time = timeOver(width - left);
    float[] now = time.values(Curve.WORKERS, trade);
    float[] plan = time.values(Curve.PLANNED, trade);
    actual.add(now);
    planned.add(plan);
    float most = 2;
    float[] low = new float[now.length];
    float[] high = new float[now.length];
    for (int i = 0; i < now.length; i++) {
      low[i] = Math.min(now[i], plan[i]);
      high[i] = Math.max(now[i], plan[i]);
      most = Math.max(most, high[i]);
    }
    TimePlot plot =
        new TimePlot(
            sheet,
            time,
            Axis.to(most, LINES),
            x + left,
            top - height + look.px(6),
            width - left,
            height - look.px(HEAD + 6));
    boolean lowest = trades.indexOf(trade) + columns() >= trades.size();
    plot.ground(village, texts, lowest);
    if (!time.empty()) {
      plot.gap(low, high, sign.colour(), 0.5f);
      plot.curve(now, Palette.INK, 1.5f);
      plot.dashes(plan, Palette.INK, 1.2f);
    }
    plot.now();
    tell(x, top - look.px(HEAD), width, look.px(HEAD), () -> about(trade));
    return plot;
  }

  private Reading about(String trade) {
    Village village = village();
    double gap = village.workers(trade) - village.planned(trade);
    String key = Math.abs(gap) < 1 ? "met" : gap < 0 ? "few" : "many";
    return Reading.of(texts.name("trade", trade), texts.get("chart.plan." + key))
        .with(texts.get("chart.labour.now"), texts.whole(village.workers(trade)))
        .with(texts.get("chart.labour.asked"), texts.amount(village.planned(trade)))
        .with(texts.get("chart.plan.gap"), Signed.amount(gap, texts));
  }

  @Override
  Reading moment(TimeAxis time, int plot, int point) {
    String trade = trades.get(plot);
    Color colour = Trade.of(trade).colour();
    float now = actual.get(plot)[point];
    float plan = planned.get(plot)[point];
    return Reading.of(date(time.cycle(point)), "")
        .with(colour, texts.name("trade", trade), texts.amount(now))
        .with(texts.get("chart.labour.asked"), texts.amount(plan))
        .with(texts.get("chart.plan.gap"), Signed.amount(now - plan, texts));
  }
}
