package dev.reeve.settlement;

import dev.reeve.model.Good;
import dev.reeve.model.Objective;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What people want in each cycle: needs, luxuries and programs, all per person.
 *
 * <p>Programs are held in part, too. Where happiness diminishes, a luxury's happiness is bounded
 * from above by the tangents at {@link #TANGENTS} + 1 evenly spaced points, which lie at most
 * {@code happiness · satiation / (8 TANGENTS²)} above it.
 */
final class ForesightWants {

  /** Stretches of a luxury between two points where a tangent touches its happiness. */
  static final int TANGENTS = 8;

  private final Ruleset rules;
  private final ForesightProgram program;

  /** By rank, of all cycles in turn. */
  private final NavigableMap<Integer, List<Integer>> coverage = new TreeMap<>();

  private final Map<Integer, Double> level = new TreeMap<>();
  private final Map<Integer, Double> luxuries = new TreeMap<>();
  private final Map<Integer, Double> fun = new TreeMap<>();

  ForesightWants(Ruleset rules, ForesightProgram program) {
    this.rules = rules;
    this.program = program;
  }

  /** Makes a cycle's columns; gives what they use of each good, in its unit. */
  List<Map<Integer, Double>> state(int t, double[] unit) {
    List<Map<Integer, Double>> uses = new ArrayList<>();
    boolean levelled =
        rules.objective() == Objective.BALANCED && rules.goods().stream().anyMatch(Good::wanted);
    int z = levelled ? program.column(Double.POSITIVE_INFINITY) : -1;
    if (levelled) {
      level.put(z, 1.0);
    }
    for (int g = 0; g < unit.length; g++) {
      Good good = rules.goods().get(g);
      Map<Integer, Double> use = new TreeMap<>();
      if (good.need() > 0) {
        List<Integer> cycles = coverage.computeIfAbsent(good.rank(), rank -> new ArrayList<>());
        if (cycles.size() == t) {
          cycles.add(program.column(1));
        }
        Terms.add(use, cycles.get(t), good.need() / unit[g]);
      }
      if (levelled && good.wanted()) {
        int luxury = program.column(Double.POSITIVE_INFINITY);
        use.put(luxury, 1.0);
        luxuries.put(luxury, good.happiness() * unit[g]);
        program.atLeast(t, 0, Map.of(luxury, 1.0, z, -1 / (good.happiness() * unit[g])));
      } else if (good.wanted()) {
        diminish(good, unit[g], use);
      }
      uses.add(use);
    }
    for (Program each : rules.programs()) {
      int held = program.column(1);
      Terms.add(fun, held, each.happiness());
      each.requires()
          .forEach(
              (id, amount) -> {
                int g = rules.goods().indexOf(rules.good(id));
                Terms.add(uses.get(g), held, amount / unit[g]);
              });
    }
    return uses;
  }

  /**
   * The tangents at {@code i/n} and {@code (i+1)/n} of the satiation meet halfway: below that the
   * slope is {@code happiness (1 - i/n)}.
   */
  private void diminish(Good good, double unit, Map<Integer, Double> use) {
    double whole = good.satiation() / unit;
    for (int i = 0; i < TANGENTS; i++) {
      double width = whole * (i == 0 ? 0.5 : 1) / TANGENTS;
      int luxury = program.column(width);
      use.put(luxury, 1.0);
      luxuries.put(luxury, good.happiness() * (1 - (double) i / TANGENTS) * unit);
    }
  }

  /** Coverage by rank, most urgent first, a column per cycle. */
  NavigableMap<Integer, List<Integer>> coverage() {
    return coverage;
  }

  /** Sum of the cycles' levels; empty where happiness diminishes or nothing is wanted. */
  Map<Integer, Double> level() {
    return level;
  }

  /** Sum of the cycles' happiness of luxuries and programs. */
  Map<Integer, Double> happiness() {
    Map<Integer, Double> sum = new TreeMap<>(luxuries);
    Terms.add(sum, fun, 1);
    return sum;
  }

  /** As if no luxury were ever more than level: what a balanced plan is after. */
  Map<Integer, Double> balancedHappiness() {
    double wanted = rules.goods().stream().filter(Good::wanted).mapToDouble(good -> 1).sum();
    Map<Integer, Double> sum = new TreeMap<>(fun);
    Terms.add(sum, level, wanted);
    return sum;
  }
}
