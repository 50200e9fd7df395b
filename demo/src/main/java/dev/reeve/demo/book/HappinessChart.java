package dev.reeve.demo.book;

import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Chronicle;
import dev.reeve.demo.play.Chronicle.Curve;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Good;
import dev.reeve.model.Program;
import java.util.ArrayList;
import java.util.List;

/**
 * What made people happy, as areas laid one upon the other; what they remember; what was planned.
 */
final class HappinessChart extends TimeChart {
  private static final float LEGEND = 224;
  private static final float GAP = 16;
  private static final int LINES = 4;

  private List<String> sources = List.of();
  private List<float[]> parts = List.of();
  private float[] felt = {};
  private float[] planned = {};

  HappinessChart(Look look, Texts texts, Selection selection) {
    super(look, texts, selection);
  }

  private List<String> sources() {
    List<String> ids = new ArrayList<>();
    for (Good good : rules().goods()) {
      if (good.wanted()) {
        ids.add(good.id());
      }
    }
    for (Program program : rules().programs()) {
      ids.add(program.id());
    }
    return ids;
  }

  @Override
  void compose(Sheet sheet, float width, float height) {
    Village village = village();
    sources = sources();
    float left = look.px(TimePlot.LEFT);
    float below = look.px(TimePlot.BELOW + TimePlot.SIGNS);
    float plotWidth = width - left - look.px(LEGEND) - look.px(GAP);
    TimeAxis time = timeOver(plotWidth);
    parts = new ArrayList<>();
    sources.forEach(source -> parts.add(time.values(Curve.HAPPINESS, source)));
    felt = time.values(Curve.FIGURE, Chronicle.HAPPINESS);
    planned = time.values(Curve.FIGURE, Chronicle.PROMISED);
    StackedAreas areas = new StackedAreas(parts, time.points());
    float most = areas.most();
    for (int i = 0; i < felt.length; i++) {
      most = Math.max(most, Math.max(felt[i], planned[i]));
    }
    TimePlot plot =
        new TimePlot(
            sheet, time, Axis.to(most, LINES), left, below, plotWidth, height - below - look.px(9));
    plot.ground(village, texts);
    if (!time.empty()) {
      for (int layer = 0; layer < areas.layers(); layer++) {
        Trade sign = GoodSign.of(rules(), sources.get(layer));
        plot.area(areas.below(layer), areas.above(layer), sign.colour(), Hatch.of(layer + 2));
      }
      plot.curve(felt, Palette.INK, 2.2f);
      plot.dashes(planned, Palette.INK, 1.6f);
    }
    plot.marks(village, marks());
    plot.now();
    legend(sheet, width - look.px(LEGEND), height);
    readIn(List.of(plot));
  }

  @Override
  public float getPrefHeight() {
    return look.px(Legend.LEAST_ROW) * (sources.size() + 3);
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
            sources.size() + 2,
            texts.get("chart.now"),
            texts.get("chart.mean"));
    legend.curve(
        Palette.INK,
        true,
        texts.get("chart.happiness.planned"),
        texts.amount(village.plan().happiness()),
        mean(Curve.FIGURE, Chronicle.PROMISED));
    tell(x, legend.bottom(), width, legend.pitch(), () -> about("planned"));
    legend.curve(
        Palette.INK,
        false,
        texts.get("chart.happiness.felt"),
        texts.amount(village.happiness()),
        mean(Curve.FIGURE, Chronicle.HAPPINESS));
    tell(x, legend.bottom(), width, legend.pitch(), () -> about("felt"));
    for (int i = sources.size() - 1; i >= 0; i--) {
      String source = sources.get(i);
      Trade sign = GoodSign.of(rules(), source);
      float[] part = parts.get(i);
      legend.row(
          sign.colour(),
          Hatch.of(i + 2),
          sign,
          name(source),
          texts.amount(part[part.length - 1]),
          mean(Curve.HAPPINESS, source));
      tell(x, legend.bottom(), width, legend.pitch(), () -> aboutSource(source));
    }
  }

  private String mean(Curve curve, String id) {
    return texts.amount(village().chronicle().mean(curve, id));
  }

  private String name(String source) {
    boolean program = rules().programs().stream().anyMatch(p -> p.id().equals(source));
    return texts.name(program ? "program" : "good", source);
  }

  private Reading about(String line) {
    return Reading.of(
        texts.get("chart.happiness." + line), texts.get("chart.happiness." + line + ".text"));
  }

  private Reading aboutSource(String source) {
    return Reading.of(name(source), texts.get("chart.happiness.source"));
  }

  @Override
  Reading moment(TimeAxis time, int plot, int point) {
    Reading reading = Reading.of(date(time.cycle(point)), "").under(texts.get("chart.each"));
    float sum = 0;
    for (int i = sources.size() - 1; i >= 0; i--) {
      String source = sources.get(i);
      sum += parts.get(i)[point];
      reading =
          reading.with(
              GoodSign.of(rules(), source).colour(),
              name(source),
              texts.amount(parts.get(i)[point]));
    }
    return reading
        .with(texts.get("chart.happiness.sum"), texts.amount(sum))
        .with(texts.get("chart.happiness.felt"), texts.amount(felt[point]))
        .with(texts.get("chart.happiness.planned"), texts.amount(planned[point]));
  }
}
