package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.utils.Align;
import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Chronicle.Curve;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.settlement.LivingSettlement;
import java.util.ArrayList;
import java.util.List;

/** Who worked where, as areas laid one upon the other, and beside now what the plan asks for. */
final class LabourChart extends TimeChart {
  private static final float LEGEND = 218;
  private static final float PLAN = 18;
  private static final float GAP = 16;
  private static final float SIGN = 17;
  private static final int LINES = 4;

  private List<String> trades = List.of();
  private List<float[]> workers = List.of();
  private List<float[]> learners = List.of();
  private float[] people = {};

  LabourChart(Look look, Texts texts, Selection selection) {
    super(look, texts, selection);
  }

  @Override
  void compose(Sheet sheet, float width, float height) {
    Village village = village();
    trades = livelyTrades();
    float left = look.px(TimePlot.LEFT);
    float below = look.px(TimePlot.BELOW + TimePlot.SIGNS);
    float plan = look.px(PLAN);
    float plotWidth = width - left - look.px(LEGEND) - 2 * look.px(GAP) - plan;
    TimeAxis time = timeOver(plotWidth);
    workers = curves(time, Curve.WORKERS);
    learners = curves(time, Curve.LEARNERS);
    StackedAreas areas = new StackedAreas(workers, time.points());
    people = areas.above(areas.layers() - 1);
    Axis axis = Axis.to(Math.max(areas.most(), village.people()), LINES);
    TimePlot plot =
        new TimePlot(sheet, time, axis, left, below, plotWidth, height - below - look.px(9));
    plot.ground(village, texts);
    if (!time.empty()) {
      draw(sheet, plot, areas);
    }
    plan(sheet, plot, left + plotWidth + look.px(5), plan);
    plot.marks(village, marks());
    plot.now();
    legend(sheet, width - look.px(LEGEND), height);
    readIn(List.of(plot));
  }

  @Override
  public float getPrefHeight() {
    return look.px(Legend.LEAST_ROW) * (trades.size() + 2);
  }

  private List<float[]> curves(TimeAxis time, Curve curve) {
    List<float[]> curves = new ArrayList<>();
    trades.forEach(trade -> curves.add(time.values(curve, trade)));
    return curves;
  }

  private void draw(Sheet sheet, TimePlot plot, StackedAreas areas) {
    int last = people.length - 1;
    float size = look.px(SIGN);
    for (int layer = 0; layer < areas.layers(); layer++) {
      float[] above = areas.above(layer);
      plot.area(areas.below(layer), above, colour(trades.get(layer)), Hatch.of(layer));
      float[] taught = above.clone();
      for (int i = 0; i < taught.length; i++) {
        taught[i] = Math.max(areas.below(layer)[i], above[i] - learners.get(layer)[i]);
      }
      plot.thin(taught, above);
    }
    for (int layer = 0; layer < areas.layers(); layer++) {
      float low = plot.y(areas.below(layer)[last]);
      float high = plot.y(areas.above(layer)[last]);
      if (high - low > size) {
        float at = plot.x(last) - size - look.px(5);
        sheet.ink().with(Palette.PAGE, 0.75f).disc(at + size / 2, (low + high) / 2, size * 0.62f);
        sheet.stamp(
            look.stamps.sign(Trade.of(trades.get(layer))), at, (low + high - size) / 2, size);
      }
    }
  }

  /** What the plan asks for, as a column right of now. */
  private void plan(Sheet sheet, TimePlot plot, float x, float width) {
    Ink ink = sheet.ink();
    double sum = 0;
    for (String trade : trades) {
      double planned = village().planned(trade);
      float low = plot.y(sum);
      float high = plot.y(sum + planned);
      sum += planned;
      ink.with(colour(trade), 0.86f).rectangle(x, low, width, high - low);
      plot.hatch(x, x + width, low, high, Hatch.of(trades.indexOf(trade)));
      ink.with(Palette.INK).line(x, high, x + width, high, look.px(1));
    }
    float top = plot.y(sum);
    float pen = look.px(1);
    ink.line(x, plot.y(0), x + width, plot.y(0), pen).line(x, plot.y(0), x, top, pen);
    ink.line(x + width, plot.y(0), x + width, top, pen);
    sheet.text(
        look.figures,
        Palette.FADED_INK,
        texts.get("chart.plan"),
        x - look.px(10),
        plot.y(0) - look.px(10),
        width + look.px(20),
        Align.center);
    tell(x, 0, width, top, this::aboutPlan);
  }

  private Reading aboutPlan() {
    Reading reading =
        Reading.of(texts.get("chart.labour.plan"), texts.get("chart.labour.plan.text"))
            .under(texts.get("chart.now"), texts.get("chart.plan"));
    Village village = village();
    for (int i = trades.size() - 1; i >= 0; i--) {
      String trade = trades.get(i);
      reading =
          reading.with(
              colour(trade),
              texts.name("trade", trade),
              texts.whole(village.workers(trade)),
              texts.amount(village.planned(trade)));
    }
    return reading;
  }

  private void legend(Sheet sheet, float x, float height) {
    Village village = village();
    float width = look.px(LEGEND);
    Legend legend =
        new Legend(
            sheet,
            x,
            height,
            width,
            height,
            trades.size() + 1,
            texts.get("chart.now"),
            texts.get("chart.plan"));
    // As they lie upon each other in the chart.
    int learning = 0;
    for (int i = trades.size() - 1; i >= 0; i--) {
      String trade = trades.get(i);
      learning += village.learning(trade);
      legend.row(
          colour(trade),
          Hatch.of(i),
          Trade.of(trade),
          texts.name("trade", trade),
          texts.whole(village.workers(trade)),
          texts.whole(village.planned(trade)));
      tell(x, legend.bottom(), width, legend.pitch(), () -> aboutTrade(trade));
    }
    legend.thin(Palette.OTHER, texts.get("chart.labour.learners"), texts.whole(learning), "");
    tell(x, legend.bottom(), width, legend.pitch(), this::aboutLearners);
  }

  private Reading aboutTrade(String trade) {
    Village village = village();
    Reading reading =
        Reading.of(texts.name("trade", trade), texts.get("chart.labour.trade"))
            .with(texts.get("chart.labour.now"), texts.whole(village.workers(trade)))
            .with(texts.get("chart.labour.learners"), texts.whole(village.learning(trade)))
            .with(texts.get("chart.labour.asked"), texts.amount(village.planned(trade)));
    return reading.with(
        texts.get("chart.labour.share"),
        texts.percent(village.workers(trade) / Math.max(1.0, village.people())));
  }

  private Reading aboutLearners() {
    Reading reading =
        Reading.of(texts.get("chart.labour.learners"), texts.get("chart.labour.learners.text"));
    for (String trade : trades) {
      int learning = village().learning(trade);
      if (learning > 0) {
        reading = reading.with(colour(trade), texts.name("trade", trade), texts.whole(learning));
      }
    }
    return reading;
  }

  @Override
  Reading moment(TimeAxis time, int plot, int point) {
    Reading reading =
        Reading.of(date(time.cycle(point)), "")
            .under(texts.get("chart.people"), texts.get("chart.labour.learners"));
    for (int i = trades.size() - 1; i >= 0; i--) {
      float learning = learners.get(i)[point];
      reading =
          reading.with(
              colour(trades.get(i)),
              texts.name("trade", trades.get(i)),
              count(workers.get(i)[point]),
              learning > 0 ? count(learning) : "");
    }
    return reading.with(texts.get("chart.labour.all"), count(people[point]), "");
  }

  /** People of one tick are whole; the mean of several is not. */
  private String count(float people) {
    return people == Math.round(people) ? texts.whole(people) : texts.amount(people);
  }

  private static Color colour(String trade) {
    return trade.equals(LivingSettlement.IDLE) ? Palette.SHADE : Trade.of(trade).colour();
  }
}
