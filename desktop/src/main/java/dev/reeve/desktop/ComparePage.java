package dev.reeve.desktop;

import dev.reeve.desktop.chart.Chart;
import dev.reeve.desktop.chart.Look;
import dev.reeve.desktop.chart.RasterPen;
import dev.reeve.desktop.chart.SvgPen;
import dev.reeve.model.Objective;
import dev.reeve.model.ResearchField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A comparison as a page that stands alone: text, a table, and charts, without any script. */
final class ComparePage {

  /** More points than that nobody sees apart. */
  private static final int MOST_POINTS = 150;

  private final CompareReport report;
  private final Comparison comparison;
  private final List<String> names;

  private ComparePage(CompareReport report) {
    this.report = report;
    comparison = report.comparison();
    names = List.copyOf(comparison.runs().keySet());
  }

  /**
   * Writes {@code index.html}, and each chart as a picture, into a folder that is made if need be.
   *
   * @throws IOException if something cannot be written
   */
  static void write(CompareReport report, Path folder) throws IOException {
    ComparePage page = new ComparePage(report);
    Files.createDirectories(folder);
    Map<String, Chart> charts = page.charts();
    Files.writeString(folder.resolve("index.html"), page.html(charts));
    for (Map.Entry<String, Chart> chart : charts.entrySet()) {
      RasterPen pen = new RasterPen(Chart.WIDTH, Chart.HEIGHT);
      chart.getValue().draw(pen);
      Files.write(folder.resolve(chart.getKey() + ".png"), pen.finish());
    }
  }

  private Map<String, Chart> charts() {
    Map<String, Chart> charts = new LinkedHashMap<>();
    charts.put(
        "happiness",
        new Chart(
            "Happiness a head, as it was felt",
            "cycles",
            lines(names, ComparedRun::happiness, true),
            false,
            new Chart.Level("the steady plan", comparison.optimum())));
    charts.put(
        "worst-tenth",
        new Chart(
            "Happiness of the unhappiest tenth",
            "cycles",
            lines(names, ComparedRun::worstTenth, true),
            true,
            null));
    charts.put(
        "needs",
        new Chart("Needs met", "cycles", lines(names, ComparedRun::coverage, true), false, null));
    List<String> rich = names.stream().filter(this::hasMoney).toList();
    if (!rich.isEmpty()) {
      charts.put(
          "gini",
          new Chart(
              "Gini coefficient of wealth",
              "cycles",
              lines(rich, ComparedRun::gini, true),
              true,
              null));
    }
    charts.put(
        "lorenz",
        new Chart(
            "What the poorest share of the people holds of all",
            "share of the people, in %",
            lorenz(),
            true,
            null));
    boolean finds = false;
    for (ResearchField field : comparison.rules().research()) {
      finds |= field.cost() < Double.POSITIVE_INFINITY;
    }
    if (finds) {
      charts.put(
          "research",
          new Chart(
              "Levels of research", "cycles", lines(names, ComparedRun::level, true), true, null));
    }
    return charts;
  }

  private boolean hasMoney(String name) {
    return !Double.isNaN(comparison.last(name, ComparedRun::gini).mean());
  }

  private List<Chart.Line> lines(
      List<String> which, Function<ComparedRun, double[]> column, boolean band) {
    List<Chart.Line> lines = new ArrayList<>();
    double[] x = thinned(cyclesAxis());
    // A name keeps its colour from chart to chart.
    for (String name : names) {
      if (which.contains(name)) {
        boolean wide = band && comparison.seeds() > 1;
        double[] middle = thinned(comparison.mid(name, column));
        double[] low = wide ? thinned(comparison.over(name, column, 0.1)) : middle;
        double[] high = wide ? thinned(comparison.over(name, column, 0.9)) : middle;
        lines.add(line(name, wide, x, middle, low, high));
      }
    }
    return lines;
  }

  private List<Chart.Line> lorenz() {
    double[] x = new double[ComparedRun.PARTS + 1];
    for (int i = 0; i < x.length; i++) {
      x[i] = 100.0 * i / ComparedRun.PARTS;
    }
    List<Chart.Line> lines = new ArrayList<>();
    for (String name : names) {
      double[] curve = comparison.mid(name, ComparedRun::lorenz);
      lines.add(line(name, false, x, curve, curve, curve));
    }
    return lines;
  }

  private Chart.Line line(
      String name, boolean band, double[] x, double[] y, double[] low, double[] high) {
    List<Chart.Point> points = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      points.add(new Chart.Point(x[i], y[i], low[i], high[i]));
    }
    return new Chart.Line(shown(name), names.indexOf(name), band, points);
  }

  /** A name that has room at the end of a line. */
  private static String shown(String name) {
    int colon = name.indexOf(':');
    String tail = colon < 0 ? "" : name.substring(colon + 1);
    return colon < 0 ? name : tail.contains("=") ? name.substring(0, colon) + "…" : tail;
  }

  private double[] cyclesAxis() {
    double[] x = new double[comparison.cycles()];
    for (int i = 0; i < x.length; i++) {
      x[i] = i + 1;
    }
    return x;
  }

  /** Means of so many neighbours that there are not too many points. */
  private static double[] thinned(double[] values) {
    int each = (values.length + MOST_POINTS - 1) / MOST_POINTS;
    double[] thin = new double[(values.length + each - 1) / each];
    for (int i = 0; i < thin.length; i++) {
      int end = Math.min(values.length, (i + 1) * each);
      thin[i] = Arrays.stream(values, i * each, end).sum() / (end - i * each);
    }
    return thin;
  }

  private String html(Map<String, Chart> charts) {
    StringBuilder page = new StringBuilder();
    String title = comparison.rules().name() + ": who decides, and what comes of it";
    page.append(HEAD.formatted(SvgPen.escape(title)));
    page.append("<h1>").append(SvgPen.escape(comparison.rules().name())).append("</h1>\n");
    page.append("<p class=\"sub\">Who decides, and what comes of it · ");
    page.append(SvgPen.escape(report.heading(" · "))).append("</p>\n");
    page.append("<p class=\"lead\">").append(SvgPen.escape(summary())).append("</p>\n");
    table(page);
    int figure = 1;
    for (Map.Entry<String, Chart> chart : charts.entrySet()) {
      SvgPen pen = new SvgPen(Chart.WIDTH, Chart.HEIGHT, chart.getValue().title());
      chart.getValue().draw(pen);
      page.append("<figure>").append(pen.finish()).append("<figcaption><b>");
      page.append(figure++).append(".</b> ").append(caption(chart.getKey()));
      page.append("</figcaption></figure>\n");
    }
    page.append(ASSUMES).append("</main></body></html>\n");
    return page.toString();
  }

  /** The figures in plain sentences, the happiest first. */
  private String summary() {
    List<String> order = new ArrayList<>(names);
    order.sort(
        (a, b) ->
            Double.compare(
                comparison.mean(b, ComparedRun::happiness).mean(),
                comparison.mean(a, ComparedRun::happiness).mean()));
    StringBuilder text = new StringBuilder();
    for (String name : order) {
      text.append(text.isEmpty() ? name + " made people happiest: " : name + ": ");
      Comparison.Figure happy = comparison.mean(name, ComparedRun::happiness);
      text.append(
          String.format(
              Locale.ROOT,
              "%.2f a head and cycle (± %.2f from seed to seed), %.2f for the unhappiest tenth",
              happy.mean(),
              happy.spread(),
              comparison.mean(name, ComparedRun::worstTenth).mean()));
      if (hasMoney(name)) {
        text.append(
            String.format(
                Locale.ROOT,
                ", and in the end one person with %.0f %% of all wealth",
                100 * comparison.last(name, ComparedRun::largest).mean()));
      }
      text.append(". ");
    }
    text.append(
        String.format(
            Locale.ROOT,
            "The best that could be had for ever, without luck and without research, is %.2f.",
            comparison.optimum()));
    return text.toString();
  }

  private void table(StringBuilder page) {
    page.append("<div class=\"wide\"><table><thead><tr><th></th>");
    names.forEach(
        name ->
            page.append("<th style=\"color:#%06X\">".formatted(Look.line(names.indexOf(name))))
                .append(SvgPen.escape(name))
                .append("</th>"));
    page.append("</tr></thead><tbody>\n");
    for (CompareReport.Row row : report.rows()) {
      page.append("<tr><th scope=\"row\">").append(SvgPen.escape(row.head()));
      page.append("<small>").append(SvgPen.escape(row.meaning())).append("</small></th>");
      names.forEach(
          name -> page.append("<td>").append(SvgPen.escape(row.show(name))).append("</td>"));
      page.append("</tr>\n");
    }
    page.append("</tbody></table></div>\n");
  }

  private String caption(String chart) {
    String band =
        comparison.seeds() > 1
            ? " Lines are means over seeds; eight seeds in ten lie within a band."
            : "";
    return switch (chart) {
      case "happiness" ->
          "What people felt in each cycle."
              + (comparison.rules().objective() == Objective.DIMINISHING
                  ? " The more somebody has of a good the less one more adds, so that what the rich"
                      + " have beyond the others adds little here."
                  : " Happiness is counted in proportion to goods here, so that it does not matter"
                      + " for the mean who has them.")
              + band;
      case "worst-tenth" ->
          "Happiness of the tenth of the people who are unhappiest, as they remember it." + band;
      case "needs" -> "Share of the first needs that was met; below 1 somebody was hungry." + band;
      case "gini" -> "0: all have the same; 1: one has all. A bureau knows no money." + band;
      case "lorenz" ->
          "At the end. Of wealth where there is money, and of happiness under a bureau. The straight"
              + " line from corner to corner would be equality.";
      default -> "Levels found so far, all fields together." + band;
    };
  }

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <style>
      :root { color-scheme: light; }
      body { margin: 0; background: #F2E6CC; color: #2B2420;
        font: 18px/1.55 "EB Garamond", "EB Garamond 12", Garamond, "Palatino Linotype", Palatino, Georgia, serif; }
      main { max-width: 780px; margin: 48px auto; padding: 36px 44px;
        border: 3px double #2B2420; }
      h1 { font-size: 44px; font-weight: 400; line-height: 1.1; margin: 0; }
      h2 { font-size: 26px; font-weight: 400; margin: 48px 0 8px; }
      .sub { margin: 6px 0 28px; color: #6B5D4C; font-style: italic; }
      .lead { font-size: 20px; }
      .wide { overflow-x: auto; margin: 28px 0 8px; }
      table { border-collapse: collapse; width: 100%%;
        font: 14px/1.35 Lato, "Gill Sans", "Segoe UI", "Helvetica Neue", sans-serif;
        font-variant-numeric: tabular-nums; }
      th, td { padding: 7px 10px; text-align: right; vertical-align: top; white-space: nowrap; }
      thead th { border-bottom: 1.5px solid #2B2420; font-weight: 700; }
      tbody th { text-align: left; font-weight: 700; white-space: normal; padding-left: 0; }
      tbody tr + tr > * { border-top: 1px solid #D9C7A3; }
      small { display: block; font-weight: 400; font-size: 12.5px; color: #6B5D4C; max-width: 300px; }
      figure { margin: 44px 0 0; }
      figure svg { display: block; width: 100%%; height: auto; }
      svg .title { font-family: "EB Garamond", "EB Garamond 12", Garamond, Palatino, Georgia, serif; }
      svg .word { font-family: Lato, "Gill Sans", "Segoe UI", "Helvetica Neue", sans-serif; }
      figcaption { font-size: 16px; color: #4A3F36; margin: 4px 0 0; }
      @media print { body { background: none; } main { border: 0; margin: 0; } }
      @media (max-width: 700px) { main { margin: 0; padding: 24px 18px; border: 0; } }
      </style></head><body><main>
      """;

  /** What a reader must know before he believes a figure. */
  private static final String ASSUMES =
      """
      <h2>What the model assumes</h2>
      <p>All arrangements live in the same world: the same yields, harvests, raids, roads, schools and lives, with the
      same luck for the same seed. They differ only in who decides who works where, who gets what, and what is put into
      research.</p>
      <p><b>Generous to the market:</b> nobody is unemployed or cheated; credit for schooling is perfect, for every trade
      keeps its apprentices; makers of a good keep guards together; whoever has enough lends the rest without interest;
      there are no cartels, no speculation and no crises of money. <b>Hard on it:</b> nobody foresees anything but how
      many apprentices there are, and wealth changes hands by a game of chance that favours the rich.
      <b>Generous to the bureau:</b> it knows the technology and what people enjoy, nobody cheats it, and everybody wants
      the same. <b>Hard on it:</b> it believes what it has seen, and everybody gets the same whatever he does.</p>
      """;
}
