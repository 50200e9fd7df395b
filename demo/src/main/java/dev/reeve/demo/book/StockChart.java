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
import dev.reeve.model.Good;
import dev.reeve.plan.GoodFlow;
import java.util.ArrayList;
import java.util.List;

/** What lies in store, good by good, over the line that the reeve would not go below. */
final class StockChart extends TimeChart {
  private static final int MOST_IN_A_ROW = 5;
  private static final float CELL = 142;
  private static final float HEAD = 44;
  private static final float GAP = 14;
  private static final float SIGN = 18;
  private static final int LINES = 2;

  /** A store that lasts longer is as good as endless. */
  private static final double LONG = 999;

  /** A store that lasts for less is none. */
  private static final double AT_ONCE = 0.1;

  private final List<float[]> stocks = new ArrayList<>();
  private final List<float[]> reserves = new ArrayList<>();

  StockChart(Look look, Texts texts, Selection selection) {
    super(look, texts, selection);
  }

  @Override
  public float getPrefHeight() {
    int rows = (rules().goods().size() + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW;
    return rows == 1 ? 0 : rows * look.px(CELL);
  }

  @Override
  void compose(Sheet sheet, float width, float height) {
    List<Good> goods = rules().goods();
    int columns = Math.max(1, Math.min(MOST_IN_A_ROW, goods.size()));
    int rows = (goods.size() + columns - 1) / columns;
    float cellWidth = (width + look.px(GAP)) / columns;
    float cellHeight = height / rows;
    stocks.clear();
    reserves.clear();
    List<TimePlot> plots = new ArrayList<>();
    for (int i = 0; i < goods.size(); i++) {
      float x = i % columns * cellWidth;
      int row = i / columns;
      float top = height - row * cellHeight;
      plots.add(cell(sheet, goods.get(i), x, top, cellWidth - look.px(GAP), cellHeight));
    }
    readIn(plots);
  }

  private TimePlot cell(Sheet sheet, Good good, float x, float top, float width, float height) {
    Village village = village();
    Trade sign = GoodSign.of(rules(), good.id());
    head(sheet, good, sign, x, top, width);
    float left = look.px(TimePlot.LEFT + 2);
    TimeAxis time = timeOver(width - left);
    float[] stock = time.values(Curve.STOCK, good.id());
    float[] reserve = time.values(Curve.RESERVE, good.id());
    stocks.add(stock);
    reserves.add(reserve);
    float most = 0;
    for (int i = 0; i < stock.length; i++) {
      most = Math.max(most, Math.max(stock[i], reserve[i]));
    }
    float below = look.px(TimePlot.BELOW);
    TimePlot plot =
        new TimePlot(
            sheet,
            time,
            Axis.to(Math.max(1, most), LINES),
            x + left,
            top - height + below,
            width - left,
            height - below - look.px(HEAD));
    plot.ground(village, texts);
    if (!time.empty()) {
      plot.gap(new float[stock.length], stock, sign.colour(), 0.55f);
      plot.curve(stock, Palette.INK, 1.3f);
      if (village.need(good) > 0 || village.reserve(good) > 0) {
        plot.dashes(reserve, Palette.INK, 1.4f);
      }
    }
    plot.now();
    tell(x, top - look.px(HEAD), width, look.px(HEAD), () -> about(good));
    return plot;
  }

  private void head(Sheet sheet, Good good, Trade sign, float x, float top, float width) {
    float size = look.px(SIGN);
    float line = top - look.px(10);
    sheet.stamp(look.stamps.sign(sign), x, line - size / 2, size);
    double stock = village().settlement().stock(good.id());
    boolean low = stock < village().reserve(good) * 0.98;
    Color colour = low ? Palette.ALARM_TEXT : Palette.INK;
    String amount = texts.amount(stock);
    float units = sheet.length(look.strong, amount) + look.px(6);
    float at = x + size + look.px(6);
    String name = texts.name("good", good.id());
    sheet.text(look.prose, Palette.INK, name, at, line, x + width - units - at, Align.left);
    sheet.text(look.strong, colour, amount, x + width - units, line, units, Align.right);
    sheet.text(
        look.figures,
        low ? Palette.ALARM_TEXT : Palette.FADED_INK,
        lasting(good, low),
        x,
        line - look.px(18),
        width,
        Align.right);
  }

  private String lasting(Good good, boolean low) {
    if (good.perish() == 1) {
      return texts.get("chart.stock.fleeting");
    }
    double cycles = cycles(good);
    if (!(cycles < LONG)) {
      return texts.get("chart.stock.unused");
    }
    if (cycles < AT_ONCE && !low) {
      return texts.get("chart.stock.once");
    }
    return texts.format(low ? "chart.stock.low" : "chart.stock.lasts", texts.amount(cycles));
  }

  /** Cycles for which the store lasts if nothing more comes: of need, or of what the plan uses. */
  private double cycles(Good good) {
    if (village().need(good) > 0) {
      return village().cyclesInStore(good);
    }
    GoodFlow flow = village().plan().goods().get(good.id());
    double used = flow == null ? 0 : Uses.of(flow).values().stream().mapToDouble(v -> v).sum();
    double stock = village().settlement().stock(good.id());
    return used > 0 ? stock / used : Double.POSITIVE_INFINITY;
  }

  private Reading about(Good good) {
    Village village = village();
    double cycles = cycles(good);
    Reading reading =
        Reading.of(texts.name("good", good.id()), texts.get("chart.stock.text"))
            .with(
                texts.get("chart.stock.units"), texts.amount(village.settlement().stock(good.id())))
            .with(
                texts.get(village.need(good) > 0 ? "chart.stock.need" : "chart.stock.use"),
                cycles < LONG ? texts.amount(cycles) : "–")
            .with(texts.get("chart.stock.reserve"), texts.amount(village.reserve(good)));
    return reading.with(texts.get("chart.stock.spoils"), texts.percent(good.perish()));
  }

  @Override
  Reading moment(TimeAxis time, int plot, int point) {
    Good good = rules().goods().get(plot);
    return Reading.of(date(time.cycle(point)), "")
        .with(
            GoodSign.of(rules(), good.id()).colour(),
            texts.name("good", good.id()),
            texts.amount(stocks.get(plot)[point]))
        .with(texts.get("chart.stock.reserve"), texts.amount(reserves.get(plot)[point]));
  }
}
