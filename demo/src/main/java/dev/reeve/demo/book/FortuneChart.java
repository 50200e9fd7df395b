package dev.reeve.demo.book;

import com.badlogic.gdx.utils.Align;
import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Chronicle;
import dev.reeve.demo.play.Chronicle.Curve;
import dev.reeve.demo.play.Fortunes;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who owns what: the Lorenz curve of the village with that of its neighbour, how the richest came
 * to what he has, and both villages side by side.
 */
final class FortuneChart extends TimeChart {
  private static final float CURVE = 186;
  private static final float THEORY = 44;
  private static final float TABLE = 206;
  private static final float COLUMN = 60;
  private static final float GAP = 14;

  /** "100 %" is longer than the numbers of other charts. */
  private static final float PERCENT = 9;

  /** Room for the numbers of the history beside the word for what theory expects. */
  private static final float NUMBERS = 34;

  /** Height of a line of the history's title. */
  private static final float TITLE_LINE = 17;

  private static final int ZONES = 20;
  private static final int LINES = 4;

  private final Selection selection;
  private float[] largest = {};
  private float[] expected = {};
  private float[] gini = {};

  FortuneChart(Look look, Texts texts, Selection selection) {
    super(look, texts, selection);
    this.selection = selection;
  }

  @Override
  public float getPrefHeight() {
    return 0;
  }

  /** The village to compare with: the next one. */
  private Optional<Village> other() {
    List<Village> all = selection.world().villages();
    return all.size() < 2
        ? Optional.empty()
        : Optional.of(all.get((village().index() + 1) % all.size()));
  }

  @Override
  void compose(Sheet sheet, float width, float height) {
    if (village().people() == 0) {
      readIn(List.of());
      return;
    }
    float left = look.px(TimePlot.LEFT);
    float below = look.px(TimePlot.BELOW);
    float room = Math.min(look.px(CURVE), 0.3f * width);
    float shares = left + look.px(PERCENT);
    lorenz(sheet, shares, below, room, height - below - look.px(9));
    float table = Math.min(look.px(TABLE), 0.34f * width);
    String theory = texts.get("chart.lorenz.theory");
    float word = LorenzPlot.beside(sheet, theory) + look.px(NUMBERS);
    float from = shares + room + Math.max(look.px(THEORY) + left, word);
    history(sheet, from, width - table - look.px(GAP) - from, height);
    table(sheet, width - table, table, height);
  }

  private void lorenz(Sheet sheet, float x, float y, float width, float height) {
    Fortunes fortunes = village().fortunes();
    LorenzPlot plot = new LorenzPlot(sheet, x, y, width, height);
    plot.ground(texts);
    plot.curve(fortunes.inequality(), fortunes.owned() ? Palette.POTTER : Palette.SCHOLAR);
    other()
        .filter(village -> village.people() > 0)
        .ifPresent(village -> plot.dashes(village.fortunes().inequality()));
    if (fortunes.owned()) {
      plot.step(
          fortunes.largest(), texts.format("chart.lorenz.one", texts.percent(fortunes.largest())));
    }
    double theory = village().constitution().theoryShare(village().people());
    plot.theory(theory, texts.get("chart.lorenz.theory"));
    for (int zone = 0; zone < ZONES; zone++) {
      int percent = (zone + 1) * 100 / ZONES;
      tell(
          x + width * zone / ZONES,
          0,
          width / ZONES,
          y + height,
          () -> poorest(percent == 100 ? 99 : percent));
    }
  }

  private Reading poorest(int percent) {
    Village here = village();
    Reading reading =
        Reading.of(
            texts.get("chart.lorenz"),
            texts.format(
                here.fortunes().owned() ? "chart.lorenz.owned" : "chart.lorenz.given", percent));
    reading =
        reading.with(
            here.name(), texts.percent(LorenzPlot.held(here.fortunes().inequality(), percent), 1));
    if (other().filter(village -> village.people() > 0).isPresent()) {
      Village there = other().orElseThrow();
      reading =
          reading.with(
              there.name(),
              texts.percent(LorenzPlot.held(there.fortunes().inequality(), percent), 1));
    }
    return reading;
  }

  private void history(Sheet sheet, float x, float width, float height) {
    float below = look.px(TimePlot.BELOW);
    TimeAxis time = timeOver(width);
    largest = time.values(Curve.FIGURE, Chronicle.LARGEST);
    expected = time.values(Curve.FIGURE, Chronicle.THEORY);
    gini = time.values(Curve.FIGURE, Chronicle.GINI);
    float most = 0.2f;
    for (int i = 0; i < largest.length; i++) {
      most = Math.max(most, 100 * Math.max(largest[i], expected[i]));
      largest[i] *= 100;
      expected[i] *= 100;
    }
    String whole = texts.get("chart.lorenz.history");
    boolean fits = sheet.length(look.figures, whole) <= width;
    String[] title = fits ? new String[] {whole} : whole.split("; ");
    TimePlot plot =
        new TimePlot(
            sheet,
            time,
            Axis.to(Math.max(10, most), LINES),
            x,
            below,
            width,
            height - below - look.px(28 + TITLE_LINE * (title.length - 1)));
    plot.ground(village(), texts);
    for (int i = 0; i < title.length; i++) {
      float line = height - look.px(9 + TITLE_LINE * i);
      sheet.text(look.figures, Palette.INK, title[i], x, line, width, Align.left);
    }
    if (!time.empty()) {
      float[] zero = new float[largest.length];
      plot.gap(zero, largest, Palette.POTTER, 0.5f);
      plot.dashes(expected, Palette.ALARM_TEXT, 1.8f);
      plot.curve(largest, Palette.INK, 2.2f);
    }
    plot.now();
    readIn(List.of(plot));
  }

  private void table(Sheet sheet, float x, float width, float height) {
    List<Village> shown = new ArrayList<>(List.of(village()));
    other().ifPresent(shown::add);
    String[] heads = shown.stream().map(Village::name).toArray(String[]::new);
    float column = Math.min(look.px(COLUMN), width * 0.3f);
    Ruled ruled = new Ruled(sheet, x, height, width, column, "", heads);
    Ink ink = sheet.ink().with(Palette.INK);
    if (shown.size() > 1) {
      // The curves are told apart by how they are drawn.
      float at = height - look.px(Ruled.ROW) + look.px(2);
      float one = ruled.column(0) + look.px(14);
      ink.line(one, at, one + column - look.px(14), at, look.px(2.2f));
      float two = ruled.column(1) + look.px(14);
      new Dashes(look.px(6), look.px(4))
          .draw(ink, two, at, two + column - look.px(14), at, look.px(1.4f));
    }
    row(ruled, x, width, shown, "by");
    row(ruled, x, width, shown, "happiness");
    row(ruled, x, width, shown, "fed");
    row(ruled, x, width, shown, "gini");
    row(ruled, x, width, shown, "richest");
    row(ruled, x, width, shown, "theory");
  }

  private void row(Ruled ruled, float x, float width, List<Village> shown, String what) {
    String[] cells = shown.stream().map(village -> cell(village, what)).toArray(String[]::new);
    ruled.row(null, texts.get("chart.lorenz." + what), cells);
    tell(
        x,
        ruled.bottom(),
        width,
        look.px(Ruled.ROW),
        () ->
            Reading.of(
                texts.get("chart.lorenz." + what), texts.get("chart.lorenz." + what + ".text")));
  }

  private String cell(Village village, String what) {
    if (village.people() == 0) {
      return "–";
    }
    return switch (what) {
      case "by" ->
          texts.get(
              "rule."
                  + village.constitution().by().name().toLowerCase(java.util.Locale.ROOT)
                  + ".short");
      case "happiness" -> texts.amount(village.happiness());
      case "fed" -> texts.met(village.met());
      case "gini" -> texts.fixed(village.fortunes().inequality().gini(), 2);
      case "richest" -> texts.percent(village.fortunes().largest(), 1);
      default -> {
        double share = village.constitution().theoryShare(village.people());
        yield share > 0 ? texts.percent(share, 1) : "–";
      }
    };
  }

  @Override
  Reading moment(TimeAxis time, int plot, int point) {
    return Reading.of(date(time.cycle(point)), "")
        .with(
            Palette.POTTER,
            texts.get("chart.lorenz.richest"),
            texts.fixed(largest[point], 1) + " %")
        .with(
            Palette.ALARM_TEXT,
            texts.get("chart.lorenz.theory.long"),
            texts.fixed(expected[point], 1) + " %")
        .with(texts.get("chart.lorenz.gini"), texts.fixed(gini[point], 2));
  }
}
