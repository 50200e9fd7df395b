package dev.reeve.settlement;

import dev.reeve.model.Ruleset;
import dev.reeve.model.TradeRoute;
import dev.reeve.settlement.Foreseen.Cohort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where people are in each cycle: columns and rows of work, schooling and carriage, as shares of
 * all people.
 *
 * <p>Schooling begins at the start of a cycle or so that it ends at the end of one. What begins at
 * any other moment learns and knows in each cycle a mean of what those two do, so that nothing is
 * lost. Who has learned lives as long as somebody who went to school when he was born, rounded up
 * to the end of a cycle. Nobody dies of a hazard. Who learns a trade knows it as well as anybody
 * who finishes in the same {@linkplain Vintage vintage}.
 */
final class ForesightLabour {

  private final Foreseen foreseen;
  private final Ruleset rules;
  private final ForesightProgram program;
  private final int cycles;
  private final int industries;
  private final int tiers;
  private final double everybody;

  /** Work by cycle and industry: coefficients are productivities. */
  private final List<List<Map<Integer, Double>>> work = new ArrayList<>();

  /** The same times craft: what it brings at a yield of 1. */
  private final List<List<Map<Integer, Double>>> made = new ArrayList<>();

  /** Of that, what bears fruit within the cycle after its whole cycles of gestation. */
  private final List<List<Map<Integer, Double>>> early = new ArrayList<>();

  private final List<List<Map<Integer, Double>>> workers = new ArrayList<>();
  private final List<List<Map<Integer, Double>>> students = new ArrayList<>();
  private final List<List<Map<Integer, Double>>> busy = new ArrayList<>();

  ForesightLabour(Foreseen foreseen, ForesightProgram program) {
    this.foreseen = foreseen;
    this.program = program;
    rules = foreseen.rules();
    cycles = foreseen.cycles();
    industries = rules.industries().size();
    tiers = rules.people().tiers().size();
    everybody = foreseen.everybody();
    for (int t = 0; t < cycles; t++) {
      work.add(maps(industries));
      made.add(maps(industries));
      early.add(maps(industries));
      workers.add(maps(industries));
      students.add(maps(industries));
      busy.add(maps(tiers));
    }
    for (int j = 0; j < industries; j++) {
      for (int k = 0; k < tiers; k++) {
        if (productivity(j, k) > 0) {
          state(j, k);
        }
      }
    }
  }

  /** Workers of the asked skill that would do the work of an industry in a cycle. */
  Map<Integer, Double> work(int t, int j) {
    return work.get(t).get(j);
  }

  /** Workers of an industry in a cycle, of any skill. */
  Map<Integer, Double> workers(int t, int j) {
    return workers.get(t).get(j);
  }

  /** People who learn a trade in a cycle. */
  Map<Integer, Double> students(int t, int j) {
    return students.get(t).get(j);
  }

  /** What work brings of each unit of an output in a cycle, yields and gestation included. */
  Map<Integer, Double> fruits(int t, int j) {
    double gestation = rules.industries().get(j).gestation();
    int whole = (int) Math.floor(gestation);
    Map<Integer, Double> fruits = new TreeMap<>();
    if (t >= whole) {
      Terms.add(fruits, early.get(t - whole).get(j), foreseen.yields()[t - whole][j]);
    }
    if (gestation > whole && t > whole) {
      int at = t - whole - 1;
      Terms.add(fruits, made.get(at).get(j), foreseen.yields()[at][j]);
      Terms.add(fruits, early.get(at).get(j), -foreseen.yields()[at][j]);
    }
    return fruits;
  }

  double productivity(int j, int k) {
    return rules.productivity(rules.people().tiers().get(k), rules.industries().get(j));
  }

  /** Carriers for trades in a cycle; call once per cycle, with the columns of all routes. */
  void carry(int t, List<Map<Integer, Double>> given) {
    Map<Integer, Double> row = new TreeMap<>();
    for (int r = 0; r < given.size(); r++) {
      TradeRoute route = rules.trade().get(r);
      Terms.add(row, given.get(r), -route.labor());
    }
    if (!row.isEmpty()) {
      for (int k = 0; k < tiers; k++) {
        int carriers = program.column(1);
        row.put(carriers, 1.0);
        Terms.add(busy.get(t).get(k), carriers, 1);
      }
      program.atLeast(t, 0, row);
    }
  }

  /** The rows of people and land; call last. */
  void close() {
    for (int t = 0; t < cycles; t++) {
      for (int k = 0; k < tiers; k++) {
        program.atLeast(t, -foreseen.people()[k] / everybody, Terms.times(busy.get(t).get(k), -1));
      }
      for (int j = 0; j < industries; j++) {
        double sites = rules.industries().get(j).sites();
        if (sites < everybody) {
          program.atLeast(t, -sites / everybody, Terms.times(workers(t, j), -1));
        }
      }
    }
  }

  private void state(int j, int k) {
    if (foreseen.education(j) == 0) {
      for (int t = 0; t < cycles; t++) {
        hands(t, j, k, foreseen.crafts()[t][j]);
      }
      return;
    }
    List<Cohort> cohorts =
        foreseen.trained().stream()
            .filter(cohort -> cohort.industry() == j && cohort.tier() == k)
            .toList();
    List<Map<Integer, Double>> begun = maps(cohorts.size());
    Map<Integer, Double> last = new TreeMap<>();
    for (Vintage vintage : Vintage.of(foreseen, j)) {
      Knowledge knowledge = knowledge(j, k, vintage, cohorts, begun);
      Map<Integer, Double> before = new TreeMap<>();
      for (int t = vintage.from(); t < cycles; t++) {
        Map<Integer, Double> here = hands(t, j, k, vintage.craft());
        here.put(program.column(Double.POSITIVE_INFINITY), 1.0);
        Map<Integer, Double> row = new TreeMap<>(before);
        Terms.add(row, knowledge.columns.get(t), 1);
        Terms.add(row, here, -1);
        program.atLeast(t, -knowledge.fixed[t], row);
        before = here;
      }
      Terms.add(last, before, 1);
    }
    double left = foreseen.left().knowing()[j][k] / everybody;
    if (left > 0) {
      program.atLeast(cycles - 1, left, last);
    }
    for (int i = 0; i < begun.size(); i++) {
      if (!begun.get(i).isEmpty()) {
        double people = cohorts.get(i).people() / everybody;
        program.atLeast(ForesightProgram.ALL, -people, Terms.times(begun.get(i), -1));
      }
    }
  }

  /** Columns of people at work in a cycle, and what comes of it. */
  private Map<Integer, Double> hands(int t, int j, int k, double craft) {
    double gestation = rules.industries().get(j).gestation();
    Map<Integer, Double> hands = new TreeMap<>();
    int soon = program.column(1);
    hands.put(soon, 1.0);
    Terms.add(early.get(t).get(j), soon, productivity(j, k) * craft);
    if (gestation != Math.rint(gestation)) {
      hands.put(program.column(1), 1.0);
    }
    Terms.add(work.get(t).get(j), hands, productivity(j, k));
    Terms.add(made.get(t).get(j), hands, productivity(j, k) * craft);
    Terms.add(workers.get(t).get(j), hands, 1);
    Terms.add(busy.get(t).get(k), hands, 1);
    return hands;
  }

  /** How many more know a trade in each cycle than in the one before, on average over it. */
  private final class Knowledge {
    final double[] fixed = new double[cycles];
    final List<Map<Integer, Double>> columns = maps(cycles);
  }

  /** Adds to {@code begun}, by cohort, the columns of those who go on learning. */
  private Knowledge knowledge(
      int j, int k, Vintage vintage, List<Cohort> cohorts, List<Map<Integer, Double>> begun) {
    Knowledge knowledge = new Knowledge();
    for (int i = 0; i < cohorts.size(); i++) {
      Cohort cohort = cohorts.get(i);
      if (cohort.schooling() > 0) {
        Pupils pupils = new Pupils(j, k, cohort.people() / everybody, cohort.schooling());
        for (double from : starts(cohort.schooling())) {
          double life = cohort.life() - from;
          Terms.add(begun.get(i), learn(knowledge, vintage, pupils, from, life), 1);
        }
      } else if (vintage.craft() == 1) {
        for (int t = 0; t < cycles; t++) {
          knowledge.fixed[t] += cohort.people() / everybody * gained(t, 0, cohort.life());
        }
      }
    }
    Pupils pupils = new Pupils(j, k, 1, foreseen.education(j));
    for (double from : starts(foreseen.education(j))) {
      learn(knowledge, vintage, pupils, from, rules.people().lifespan());
    }
    return knowledge;
  }

  /** When schooling begins that begins or ends with a cycle. */
  private double[] starts(double schooling) {
    double late = Math.ceil(schooling) - schooling;
    return IntStream.range(0, cycles)
        .mapToDouble(t -> t)
        .flatMap(t -> late > 0 ? DoubleStream.of(t, t + late) : DoubleStream.of(t))
        .filter(from -> from + schooling < cycles)
        .toArray();
  }

  /** People of one tier who may go to school together, at most so many, for so many cycles. */
  private record Pupils(int industry, int tier, double most, double schooling) {}

  /** Makes a column of those who go to school from a moment on, if they end in the vintage. */
  private Map<Integer, Double> learn(
      Knowledge knowledge, Vintage vintage, Pupils pupils, double from, double life) {
    double until = from + pupils.schooling;
    if (until < vintage.from() || until >= vintage.to() || from + life <= until) {
      return Map.of();
    }
    int column = program.column(pupils.most);
    for (int t = (int) from; t < cycles; t++) {
      double learning = overlap(t, from, until);
      if (learning > 0) {
        Terms.add(students.get(t).get(pupils.industry), column, learning);
        Terms.add(busy.get(t).get(pupils.tier), column, learning);
      }
      double gained = gained(t, until, from + life);
      if (gained != 0) {
        Terms.add(knowledge.columns.get(t), column, gained);
      }
    }
    return Map.of(column, 1.0);
  }

  /** How much more of a cycle somebody is there who comes then and dies then than of the last. */
  private static double gained(int t, double from, double until) {
    double death = Math.ceil(until);
    return overlap(t, from, death) - (t == 0 ? 0 : overlap(t - 1, from, death));
  }

  private static double overlap(int cycle, double from, double until) {
    return Math.max(0, Math.min(cycle + 1, until) - Math.max(cycle, from));
  }

  private static List<Map<Integer, Double>> maps(int count) {
    List<Map<Integer, Double>> maps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      maps.add(new TreeMap<>());
    }
    return maps;
  }
}
