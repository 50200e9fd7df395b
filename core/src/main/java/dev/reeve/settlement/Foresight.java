package dev.reeve.settlement;

import dev.reeve.model.Ruleset;
import dev.reeve.plan.Conditions;
import dev.reeve.plan.HorizonPlan;
import dev.reeve.plan.HorizonPlanner;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a master who plans over a horizon has decided for this cycle: how much capital is to stand
 * at its end, and how much may be dug. Once a cycle he plans them all, and follows the first. One
 * without a horizon decides nothing here.
 */
final class Foresight {

  /**
   * Cycles over which building and digging are evened out, so that nobody changes trade to and fro
   * for it.
   */
  private static final int STEPS = 4;

  private final Technology technology;
  private final Optional<HorizonPlanner> planner;
  private final Conditions conditions;

  /** Units that are to stand at the end of the cycle, by good. */
  private final double[] standing;

  /** Units that may be dug in it, by industry; infinite where nothing is decided. */
  private final double[] dug;

  /** Whether {@link #standing} has been decided. */
  private boolean decided;

  /** Why, in words. */
  private List<String> why = List.of();

  Foresight(Ruleset rules, Technology technology, Settings settings) {
    this.technology = technology;
    planner =
        settings.horizon() > 0 && concerned()
            ? Optional.of(new HorizonPlanner(rules, settings.horizon(), settings.solver()))
            : Optional.empty();
    conditions = new Conditions(rules, 1);
    standing = new double[technology.goods];
    dug = new double[technology.industries];
    Arrays.fill(dug, Double.POSITIVE_INFINITY);
  }

  private boolean concerned() {
    return HorizonPlanner.concerns(technology.rules);
  }

  /** Whether there is anything to look ahead for, and somebody who does. */
  boolean looks() {
    return planner.isPresent();
  }

  /** Conditions to be filled in before {@link #look}, with yields of untouched land. */
  Conditions conditions() {
    return conditions;
  }

  /** Plans all cycles from here. Where that fails nothing is decided. */
  void look(State s) {
    double[] stock = Arrays.copyOfRange(s.amounts, s.at.stock, s.at.stock + technology.goods);
    Optional<HorizonPlan> plan = planner.orElseThrow().plan(conditions, stock, s.land.left);
    decided = plan.isPresent();
    for (int g : technology.standing) {
      standing[g] = decided ? next(plan.get(), g, stock[g]) : 0;
    }
    for (int j : s.land.dug()) {
      dug[j] = decided ? pace(plan.get(), j) : Double.POSITIVE_INFINITY;
    }
    why = decided ? plan.get().why() : List.of();
  }

  /** A first step of equal ones to where the plan will be before long. */
  private static double next(HorizonPlan plan, int g, double now) {
    int steps = Math.min(STEPS, plan.cycles());
    return now + (plan.stock(steps - 1, g) - now) / steps;
  }

  /** The mean of what the plan digs before long. */
  private static double pace(HorizonPlan plan, int j) {
    int steps = Math.min(STEPS, plan.cycles());
    double sum = 0;
    for (int t = 0; t < steps; t++) {
      sum += plan.dug(t, j);
    }
    return sum / steps;
  }

  /** Whether it is decided how much of a good is to stand. */
  boolean decides(int good) {
    return decided && looks() && technology.capitalGood[good];
  }

  double standing(int good) {
    return looks() ? standing[good] : 0;
  }

  double dug(int industry) {
    return looks() ? dug[industry] : Double.POSITIVE_INFINITY;
  }

  List<String> why() {
    return looks() ? why : List.of();
  }

  /** Where nothing is left from one cycle to the next there is no column of it. */
  void archive(Archive archive) {
    if (concerned()) {
      decided = archive.flag("foresight.decided", decided);
      archive.numbers("foresight.standing", standing);
      archive.numbers("foresight.dug", dug);
      why = archive.text("foresight.why", String.join("\n", why)).lines().toList();
      Soundness.checkAmounts("foresight.standing", standing, archive);
    }
  }
}
