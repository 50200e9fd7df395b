package dev.reeve.settlement;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.model.TradeRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What becomes of goods in each cycle: columns and rows of one linear program, per person and in
 * units of which the best worker makes 1.
 *
 * <p>Within a cycle goods flow at once, and nothing spoils that is used in the cycle after it was
 * made; what lies longer spoils as the ruleset says. A trade's own schooling is paid before
 * overheads are reckoned, and no trade's overheads are less than 0.
 */
final class ForesightGoods {

  private final Foreseen foreseen;
  private final Ruleset rules;
  private final ForesightProgram program;
  private final ForesightLabour labour;
  private final boolean dodged;
  private final int goods;
  private final double everybody;
  private final double[] unit;

  /** Per good, in the cycle being stated: what comes in, and what it is used for. */
  private List<Map<Integer, Double>> got;

  private List<Map<Integer, Double>> used;

  /** What is in store at the end of the cycle before, or empty. */
  private List<Map<Integer, Double>> stored;

  ForesightGoods(
      Foreseen foreseen, ForesightProgram program, ForesightLabour labour, boolean dodged) {
    this.dodged = dodged;
    this.foreseen = foreseen;
    this.program = program;
    this.labour = labour;
    rules = foreseen.rules();
    goods = rules.goods().size();
    everybody = foreseen.everybody();
    unit = units();
    stored = maps();
  }

  /** Makes the columns and rows of a cycle; call for each in turn. */
  void state(int t, ForesightWants wants) {
    got = maps();
    used = maps();
    for (int j = 0; j < rules.industries().size(); j++) {
      work(t, j);
    }
    trade(t);
    List<Map<Integer, Double>> enjoyed = wants.state(t, unit);
    List<Map<Integer, Double>> delivered = new ArrayList<>();
    List<Map<Integer, Double>> overheads = maps();
    for (int g = 0; g < goods; g++) {
      delivered.add(deliver(t, g, overheads));
      Terms.add(used.get(g), enjoyed.get(g), 1);
    }
    for (int g = 0; g < goods; g++) {
      Terms.add(used.get(g), overheads.get(g), 1);
    }
    ForesightRaids raids = new ForesightRaids(foreseen, program, labour, unit, dodged);
    raids.state(t, delivered, overheads, enjoyed, stored, used, wants);
    List<Map<Integer, Double>> next = maps();
    for (int g = 0; g < goods; g++) {
      store(t, g, next);
    }
    stored = next;
  }

  private void work(int t, int j) {
    Industry industry = rules.industries().get(j);
    Map<Integer, Double> fruits = labour.fruits(t, j);
    for (int g = 0; g < goods; g++) {
      Terms.add(got.get(g), fruits, amount(industry.output(), g));
      Terms.add(used.get(g), labour.work(t, j), amount(industry.input(), g));
      Terms.add(used.get(g), labour.students(t, j), amount(rules.upkeep(), g));
    }
  }

  private void trade(int t) {
    List<Map<Integer, Double>> given = new ArrayList<>();
    for (TradeRoute route : rules.trade()) {
      int give = index(route.give());
      int get = index(route.get());
      int column = program.column(route.limit() / everybody / unit[give]);
      Terms.add(used.get(give), column, 1);
      Terms.add(got.get(get), column, route.rate() * unit[give] / unit[get]);
      given.add(Map.of(column, unit[give]));
    }
    labour.carry(t, given);
  }

  /** What all trades deliver of a good; adds what that uses of others. */
  private Map<Integer, Double> deliver(int t, int g, List<Map<Integer, Double>> overheads) {
    Map<Integer, Double> all = new TreeMap<>();
    for (int j = 0; j < rules.industries().size(); j++) {
      Industry industry = rules.industries().get(j);
      double output = amount(industry.output(), g);
      double input = amount(industry.input(), g);
      double upkeep = foreseen.education(j) > 0 ? amount(rules.upkeep(), g) : 0;
      if (output > 0 && matters(g)) {
        Map<Integer, Double> net = new TreeMap<>();
        Terms.add(net, labour.fruits(t, j), output);
        Terms.add(net, labour.work(t, j), -input);
        Terms.add(net, labour.students(t, j), -upkeep);
        if (input == 0 && upkeep == 0) {
          Terms.add(all, net, 1);
        } else {
          int column = program.column(Double.POSITIVE_INFINITY);
          Map<Integer, Double> row = Terms.times(net, -1);
          Terms.add(row, column, 1);
          program.atLeast(t, 0, row);
          Terms.add(all, column, 1);
        }
      }
    }
    for (int h = 0; h < goods; h++) {
      double per = rules.goods().get(g).overhead().getOrDefault(rules.goods().get(h).id(), 0.0);
      Terms.add(overheads.get(h), all, per * (1 + rules.corruption()) * unit[g] / unit[h]);
    }
    return all;
  }

  private boolean matters(int g) {
    Good good = rules.goods().get(g);
    return !good.overhead().isEmpty()
        || rules.threats().stream()
            .anyMatch(each -> each.per() == Threat.Per.OUTPUT && each.takes().equals(good.id()));
  }

  private void store(int t, int g, List<Map<Integer, Double>> next) {
    boolean ends = t == foreseen.cycles() - 1;
    double perish = rules.goods().get(g).perish();
    double comes = foreseen.underway()[t][g] / everybody / unit[g];
    double begin = t == 0 ? foreseen.stock()[g] / everybody / unit[g] : 0;
    Map<Integer, Double> row = new TreeMap<>(got.get(g));
    Terms.add(row, used.get(g), -1);
    Terms.add(row, stored.get(g), 1 - perish);
    if (perish < 1 && !ends) {
      int kept = program.column(Double.POSITIVE_INFINITY);
      Terms.add(next.get(g), kept, 1);
      Terms.add(row, kept, -1);
    }
    double fixed = comes + begin - (ends ? foreseen.left().stock()[g] / everybody / unit[g] : 0);
    if (perish > 0 && !stored.get(g).isEmpty()) {
      // What is used of the store was not there long enough to spoil.
      int fresh = program.column(Double.POSITIVE_INFINITY);
      Terms.add(row, fresh, perish);
      Map<Integer, Double> inStore = new TreeMap<>(stored.get(g));
      Terms.add(inStore, fresh, -1);
      program.atLeast(t, 0, inStore);
      Map<Integer, Double> inUse = new TreeMap<>(used.get(g));
      Terms.add(inUse, fresh, -1);
      program.atLeast(t, 0, inUse);
    }
    if (!row.isEmpty()) {
      program.atLeast(t, -fixed, row);
    }
  }

  /** The most that a worker, full-time, puts out or uses of each good. */
  private double[] units() {
    double[] most = new double[goods];
    for (int g = 0; g < goods; g++) {
      for (int j = 0; j < rules.industries().size(); j++) {
        for (int k = 0; k < rules.people().tiers().size(); k++) {
          Industry industry = rules.industries().get(j);
          String id = rules.goods().get(g).id();
          double output = industry.output().getOrDefault(id, 0.0);
          double input = industry.input().getOrDefault(id, 0.0);
          most[g] = Math.max(most[g], labour.productivity(j, k) * Math.max(output, input));
        }
      }
      most[g] = most[g] == 0 ? 1 : most[g];
    }
    return most;
  }

  private double amount(Map<String, Double> amounts, int g) {
    return amounts.getOrDefault(rules.goods().get(g).id(), 0.0) / unit[g];
  }

  private int index(String good) {
    return rules.goods().indexOf(rules.good(good));
  }

  private List<Map<Integer, Double>> maps() {
    List<Map<Integer, Double>> maps = new ArrayList<>();
    IntStream.range(0, goods).forEach(g -> maps.add(new TreeMap<>()));
    return maps;
  }
}
