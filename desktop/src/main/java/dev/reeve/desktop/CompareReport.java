package dev.reeve.desktop;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import dev.reeve.model.Ruleset;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * A comparison of reeves, for people or programs to read.
 *
 * @param rules the rules of all settlements
 * @param people how many found each
 * @param cycles how long each lived
 * @param seeds how many there were
 * @param group what they are, as a key of the JSON
 * @param outcomes how the reeves did, by what they are called
 */
record CompareReport(
    Ruleset rules,
    int people,
    int cycles,
    int seeds,
    String group,
    Map<String, Comparison.Outcome> outcomes) {

  /** Prints a table, and what stands in it. */
  void print(Terminal terminal, PrintWriter out) {
    out.println(terminal.bold(terminal.show(rules.name())));
    out.println(
        terminal.show(
            String.join(
                " · ",
                Figures.people(people) + " people",
                cycles + (cycles == 1 ? " cycle" : " cycles"),
                seeds == 1 ? "seed 1" : "seeds 1 to " + seeds)));
    out.println();
    new TextTable()
        .words("", List.copyOf(outcomes.keySet()))
        .numbers("happiness", column(Comparison.Outcome::happiness))
        .numbers("worst tenth", column(Comparison.Outcome::worstTenth))
        .numbers("hunger", column(Comparison.Outcome::hunger))
        .numbers("moves", column(Comparison.Outcome::moves))
        .lines(terminal)
        .forEach(out::println);
    out.println();
    List.of(
            "happiness: felt a head and cycle, the mean over all cycles of all seeds",
            "worst tenth: in one cycle of ten people felt no more than that",
            "hunger: person-cycles without the needs of the first rank, in 100",
            "moves: people who left their job, per cycle")
        .forEach(line -> terminal.item(line).forEach(out::println));
    out.flush();
  }

  /** Writes an object and a line break: JSON as RFC 8259 has it, keys always in the same order. */
  void write(PrintWriter out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.setStrictness(Strictness.STRICT);
    json.setIndent("  ");
    json.beginObject();
    json.name("people").value(people);
    json.name("cycles").value(cycles);
    json.name("seeds").value(seeds);
    json.name(group).beginObject();
    for (Map.Entry<String, Comparison.Outcome> reeve : outcomes.entrySet()) {
      json.name(reeve.getKey()).beginObject();
      JsonNumbers.write(json, "happiness", reeve.getValue().happiness());
      JsonNumbers.write(json, "worstTenth", reeve.getValue().worstTenth());
      JsonNumbers.write(json, "hunger", reeve.getValue().hunger());
      JsonNumbers.write(json, "moves", reeve.getValue().moves());
      json.endObject();
    }
    json.endObject();
    json.endObject();
    out.println();
    out.flush();
  }

  private List<String> column(ToDoubleFunction<Comparison.Outcome> value) {
    Figures shown =
        new Figures(outcomes.values().stream().mapToDouble(value).map(Math::abs).max().orElse(0));
    List<String> cells = new ArrayList<>();
    outcomes.values().forEach(of -> cells.add(shown.show(value.applyAsDouble(of))));
    return cells;
  }
}
