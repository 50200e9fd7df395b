package dev.reeve.plan;

import dev.reeve.math.Basis;
import dev.reeve.math.LinearSolvers;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a steady plan's account is made from: what was planned for, and the prices found. */
final class SteadyGround implements Plan.Ground {

  private final SteadyLayout at;
  private final Conditions conditions;

  /** What the limits' worth is counted in, and at which prices. */
  private final Limit.Measure measure;

  private final Prices limitPrices;

  /** Prices that labour values are taken at, and that of labour. */
  private final Prices valuePrices;

  private final double labour;

  /** Where a solve for other programs starts from. */
  private final Basis basis;

  /** At which scale inputs were taken; null where none depends on it. */
  private final double[] scale;

  SteadyGround(
      SteadyLayout at,
      Conditions conditions,
      Limit.Measure measure,
      Prices limitPrices,
      Prices valuePrices,
      double labour,
      Basis basis,
      double[] scale) {
    this.at = at;
    this.conditions = conditions;
    this.measure = measure;
    this.limitPrices = limitPrices;
    this.valuePrices = valuePrices;
    this.labour = labour;
    this.basis = basis;
    this.scale = scale;
  }

  @Override
  public Account account(Plan plan) {
    Solution solution = new Solution(plan, at, conditions, scale);
    double[] value = LabourValues.of(solution, valuePrices, labour);
    Map<String, Double> values = new LinkedHashMap<>();
    for (int g = 0; g < value.length; g++) {
      values.put(plan.rules().goods().get(g).id(), value[g]);
    }
    List<Limit> limits = Limits.of(solution, measure, limitPrices);
    return new Account(
        Collections.unmodifiableMap(values),
        Ledger.of(solution, value),
        limits,
        List.copyOf(new Reasons(solution, limits, alternatives(plan)).reasons()));
  }

  /** Solved for only when somebody asks, on a planner of their own. */
  private double[] alternatives(Plan plan) {
    boolean[] held = plan.figures().programs;
    if (held.length == 0) {
      return new double[0];
    }
    SteadyAims aims = new SteadyAims(plan.rules(), LinearSolvers.portable(), at.ordered);
    aims.restore(basis);
    return aims.alternatives(conditions, held, scale);
  }
}
