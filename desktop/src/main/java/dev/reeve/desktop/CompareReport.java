package dev.reeve.desktop;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A comparison of arrangements, for people or programs to read.
 *
 * @param comparison what became of the settlements
 */
record CompareReport(Comparison comparison) {

  /**
   * What is told of an arrangement.
   *
   * @param key its name in JSON
   * @param head its name to people
   * @param decimals that people read of it
   * @param meaning what it is
   * @param figure finds it, by arrangement
   */
  record Row(
      String key,
      String head,
      int decimals,
      String meaning,
      Function<String, Comparison.Figure> figure) {

    /** Mean and spread as people read them. */
    String show(String name) {
      Comparison.Figure figure = figure().apply(name);
      if (Double.isNaN(figure.mean())) {
        return "–";
      }
      String format = "%." + decimals + "f ± %." + decimals + "f";
      return String.format(Locale.ROOT, format, figure.mean(), figure.spread());
    }
  }

  List<Row> rows() {
    Comparison c = comparison;
    return List.of(
        new Row(
            "happiness",
            "happiness",
            2,
            "felt a head and cycle, the mean over all cycles",
            name -> c.mean(name, ComparedRun::happiness)),
        new Row(
            "worstTenth",
            "worst tenth",
            2,
            "the same of the unhappiest tenth of the people, as they remember it",
            name -> c.mean(name, ComparedRun::worstTenth)),
        new Row(
            "leanCycles",
            "lean cycles",
            2,
            "in one cycle of ten people felt no more than that",
            name -> c.lean(name, ComparedRun::happiness)),
        new Row(
            "optimum",
            "of optimum",
            2,
            "happiness of the last third of the cycles, as a part of the steady plan's, which knows"
                + " neither luck nor research",
            c::reached),
        new Row(
            "coverage",
            "needs met",
            4,
            "share of the needs of the first rank that was met",
            name -> c.mean(name, ComparedRun::coverage)),
        new Row(
            "output",
            "output",
            3,
            "goods that people had, in person-cycles of the steady plan's labour, a head and cycle",
            name -> c.mean(name, ComparedRun::output)),
        new Row(
            "gini",
            "Gini",
            2,
            "Gini coefficient of wealth at the end; nobody has money under a bureau",
            name -> c.last(name, ComparedRun::gini)),
        new Row(
            "largestShare",
            "richest",
            2,
            "the richest one's share of all wealth at the end",
            name -> c.last(name, ComparedRun::largest)),
        new Row(
            "level",
            "levels",
            1,
            "levels of research at the end, all fields together",
            name -> c.last(name, ComparedRun::level)),
        new Row(
            "moves",
            "moves",
            2,
            "people who left their job, per cycle",
            name -> c.mean(name, ComparedRun::moves)));
  }

  /** Prints a table, and what stands in it. */
  void print(Terminal terminal, PrintWriter out) {
    out.println(terminal.bold(terminal.show(comparison.rules().name())));
    out.println(terminal.show(heading(" · ")));
    out.println();
    List<String> names = List.copyOf(comparison.runs().keySet());
    TextTable table = new TextTable().words("", names);
    for (Row row : rows()) {
      table.numbers(row.head(), names.stream().map(row::show).toList());
    }
    table.lines(terminal).forEach(out::println);
    out.println();
    for (Row row : rows()) {
      terminal.item(row.head() + ": " + row.meaning()).forEach(out::println);
    }
    if (comparison.seeds() > 1) {
      terminal.item("±: the standard deviation of that from seed to seed").forEach(out::println);
    }
    out.flush();
  }

  /** People, cycles and seeds in words. */
  String heading(String between) {
    int cycles = comparison.cycles();
    int seeds = comparison.seeds();
    return String.join(
        between,
        Figures.people(comparison.people()) + " people",
        cycles + (cycles == 1 ? " cycle" : " cycles"),
        seeds == 1 ? "seed 1" : "seeds 1 to " + seeds);
  }

  /** Writes an object and a line break: JSON as RFC 8259 has it, keys always in the same order. */
  void write(PrintWriter out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.setStrictness(Strictness.STRICT);
    json.setIndent("  ");
    json.beginObject();
    json.name("people").value(comparison.people());
    json.name("cycles").value(comparison.cycles());
    json.name("seeds").value(comparison.seeds());
    JsonNumbers.write(json, "optimum", comparison.optimum());
    json.name("arrangements").beginObject();
    for (String name : comparison.runs().keySet()) {
      json.name(name).beginObject();
      for (Row row : rows()) {
        Comparison.Figure figure = row.figure().apply(name);
        Map<String, Double> told = new LinkedHashMap<>();
        told.put("mean", figure.mean());
        told.put("spread", figure.spread());
        JsonNumbers.write(json, row.key(), told);
      }
      json.endObject();
    }
    json.endObject();
    json.endObject();
    out.println();
    out.flush();
  }
}
