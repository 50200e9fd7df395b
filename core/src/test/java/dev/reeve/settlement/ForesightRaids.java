package dev.reeve.settlement;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.model.TradeRoute;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What raids take in a cycle. They take no more than there is, so that who has nothing loses
 * nothing; of a cycle's ticks, those count in which something is left for people.
 *
 * <p>That share is at least the coverage of a need of the good (no tick covers more than all of
 * it), and what people enjoy of a good in a cycle is at most what was in store and what everybody
 * could have made of it in that share of the cycle.
 */
final class ForesightRaids {

  private final Foreseen foreseen;
  private final boolean dodged;
  private final Ruleset rules;
  private final ForesightProgram program;
  private final ForesightLabour labour;
  private final double[] unit;
  private final double everybody;

  /**
   * For a window.
   *
   * @param dodged whether who has nothing loses nothing; else raids take and destroy in full, or
   *     are kept off
   */
  ForesightRaids(
      Foreseen foreseen,
      ForesightProgram program,
      ForesightLabour labour,
      double[] unit,
      boolean dodged) {
    this.foreseen = foreseen;
    this.dodged = dodged;
    this.program = program;
    this.labour = labour;
    this.unit = unit;
    rules = foreseen.rules();
    everybody = foreseen.everybody();
  }

  /** Makes a cycle's columns and rows; adds to {@code used} what is taken and spent against it. */
  void state(
      int t,
      List<Map<Integer, Double>> delivered,
      List<Map<Integer, Double>> overheads,
      List<Map<Integer, Double>> enjoyed,
      List<Map<Integer, Double>> stored,
      List<Map<Integer, Double>> used,
      ForesightWants wants) {
    Map<Integer, Integer> shares = new TreeMap<>();
    for (int i = 0; i < rules.threats().size(); i++) {
      Threat threat = rules.threats().get(i);
      double amount = foreseen.raids()[t][i];
      int g = index(threat.takes());
      double most = most(threat, amount) / unit[g];
      if (most > 0 && most < Double.POSITIVE_INFINITY) {
        Map<Integer, Double> row = new TreeMap<>();
        int taken = program.column(Double.POSITIVE_INFINITY);
        Terms.add(row, taken, 1);
        Terms.add(used.get(g), taken, 1);
        threat
            .mitigation()
            .forEach(
                (service, saved) -> {
                  int s = index(service);
                  int spent = program.column(Double.POSITIVE_INFINITY);
                  Terms.add(row, spent, saved * unit[s] / unit[g]);
                  Terms.add(used.get(s), spent, 1);
                });
        double fixed = 0;
        switch (threat.per()) {
          case CYCLE, PERSON -> fixed = most;
          case WORKER -> Terms.add(row, labour.workers(t, industry(threat)), -amount / unit[g]);
          case OUTPUT -> Terms.add(row, delivered.get(g), -amount);
          case OVERHEAD -> Terms.add(row, overheads.get(g), -amount);
        }
        if (dodged) {
          // All that it is after while people have some, and who knows what of the rest.
          int share =
              shares.computeIfAbsent(
                  g, good -> share(t, good, enjoyed.get(good), stored.get(good), wants));
          Terms.add(row, share, -most);
          fixed -= most;
        }
        program.atLeast(t, fixed, row);
      }
    }
  }

  /** A column: the share of the cycle in which people have some of the good. */
  private int share(
      int t,
      int g,
      Map<Integer, Double> enjoyed,
      Map<Integer, Double> stored,
      ForesightWants wants) {
    Good good = rules.goods().get(g);
    int share = program.column(1);
    if (good.need() > 0) {
      int covered = wants.coverage().get(good.rank()).get(t);
      program.atLeast(t, 0, Map.of(share, 1.0, covered, -1.0));
    }
    double most = makeable(good.id());
    if (most < Double.POSITIVE_INFINITY && !enjoyed.isEmpty()) {
      double there = foreseen.underway()[t][g] + (t == 0 ? foreseen.stock()[g] : 0);
      Map<Integer, Double> row = new TreeMap<>(stored);
      Terms.add(row, enjoyed, -1);
      Terms.add(row, share, most / unit[g]);
      program.atLeast(t, -there / everybody / unit[g], row);
    }
    return share;
  }

  /** Units per person that a threat can be after in a cycle. */
  private double most(Threat threat, double amount) {
    return switch (threat.per()) {
      case CYCLE -> amount / everybody;
      case PERSON -> amount;
      case WORKER -> amount;
      case OUTPUT -> amount * madeAtMost(threat.takes());
      case OVERHEAD -> {
        double sum = 0;
        for (Good good : rules.goods()) {
          sum += good.overhead().getOrDefault(threat.takes(), 0.0) * madeAtMost(good.id());
        }
        yield amount * (1 + rules.corruption()) * sum;
      }
    };
  }

  /** Units per person that come in if everybody makes or buys the good. */
  private double makeable(String id) {
    double sum = madeAtMost(id);
    for (TradeRoute route : rules.trade()) {
      if (route.get().equals(id) && route.rate() > 0) {
        sum += route.limit() * route.rate() / everybody;
      }
    }
    return sum;
  }

  private double madeAtMost(String good) {
    double most = 0;
    for (int j = 0; j < rules.industries().size(); j++) {
      Industry industry = rules.industries().get(j);
      for (int k = 0; k < rules.people().tiers().size(); k++) {
        for (int t = 0; t < foreseen.cycles(); t++) {
          most =
              Math.max(
                  most,
                  industry.output().getOrDefault(good, 0.0)
                      * labour.productivity(j, k)
                      * foreseen.yields()[t][j]
                      * foreseen.crafts()[t][j]);
        }
      }
    }
    return most;
  }

  private int industry(Threat threat) {
    return rules.industries().indexOf(rules.industry(threat.industry().orElseThrow()));
  }

  private int index(String good) {
    return rules.goods().indexOf(rules.good(good));
  }
}
