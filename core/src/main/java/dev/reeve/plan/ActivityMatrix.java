package dev.reeve.plan;

import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What one person-cycle of each tier in each industry gives: the technical coefficients of the
 * economy, averaged over a life.
 *
 * <p>With worn_g the capital over the lifetime of the good, σ the working share of a life, φ the
 * tier's productivity, {@code e/L} the learning share, y the year's mean factor on yields and
 * {@code max(x, 0)} written x⁺, a person-cycle yields of good g, before overheads,
 *
 * <pre>b_g = σ φ (y output_g - input_g - worn_g) - (e/L) upkeep_g</pre>
 *
 * and each delivered unit uses overhead of other goods, so that the activity matrix is
 *
 * <pre>M_{g,a} = b_{g,a} - Σ_h overhead_{h→g} (1 + corruption) b_{h,a}⁺ .</pre>
 *
 * An activity {@code a} is a pair of industry and tier, see {@link #activity}. All figures are
 * units per person-cycle. Conditions can change σ, {@code e/L} and {@code output}. Inputs that
 * depend on how much is made are taken at one scale, see {@link ScaledInputs}.
 */
final class ActivityMatrix {

  private final int goods;
  private final int tiers;
  private final double[][] produced;
  private final double[][] input;
  private final double[][] worn;
  private final double[][] education;
  private final double[][] yield;
  private final double[][] overhead;
  private final double[][] overheadPerUnit;

  /** Goods whose delivery uses others. */
  private final int[] burdened;

  /** σ φ: fully working workers of the asked skill. */
  private final double[] effort;

  /** φ, and by industry what the rules let it put out and use up. */
  private final double[] productivity;

  private final double[][] output;
  private final double[][] use;
  private final double[][] wear;
  private final double[] upkeep;

  /** Inputs that depend on how much is made; null where there are none. */
  final ScaledInputs scaled;

  /** The activities under neutral conditions. */
  ActivityMatrix(Ruleset rules) {
    goods = rules.goods().size();
    tiers = rules.people().tiers().size();
    int industries = rules.industries().size();
    int activities = industries * tiers;
    produced = new double[activities][goods];
    input = new double[activities][goods];
    worn = new double[activities][goods];
    education = new double[activities][goods];
    yield = new double[activities][goods];
    overhead = new double[activities][goods];
    overheadPerUnit = new double[goods][goods];
    for (int h = 0; h < goods; h++) {
      overheadPerUnit[h] = SteadyLayout.amounts(rules, rules.goods().get(h).overhead());
      scale(overheadPerUnit[h], 1 + rules.corruption(), overheadPerUnit[h]);
    }
    burdened =
        IntStream.range(0, goods)
            .filter(h -> Arrays.stream(overheadPerUnit[h]).anyMatch(amount -> amount != 0))
            .toArray();
    productivity = new double[activities];
    effort = new double[activities];
    output = new double[industries][];
    use = new double[industries][];
    wear = new double[industries][];
    upkeep = SteadyLayout.amounts(rules, rules.upkeep());
    scaled = ScaledInputs.of(rules);
    for (int j = 0; j < industries; j++) {
      Industry industry = rules.industries().get(j);
      output[j] = SteadyLayout.amounts(rules, industry.output());
      scale(output[j], rules.meanYield(industry), output[j]);
      use[j] = SteadyLayout.amounts(rules, industry.input());
      wear[j] = SteadyLayout.amounts(rules, rules.wear(industry));
      for (int k = 0; k < tiers; k++) {
        productivity[activity(j, k)] = rules.productivity(rules.people().tiers().get(k), industry);
      }
    }
    fill(new Conditions(rules, 1));
  }

  /** Computes every figure anew. */
  void fill(Conditions conditions) {
    for (int a = 0; a < productivity.length; a++) {
      fill(conditions, a / tiers, a);
    }
  }

  private void fill(Conditions conditions, int j, int a) {
    double working = conditions.working(j) * productivity[a];
    effort[a] = working;
    scale(output[j], working * conditions.yields(j), produced[a]);
    scale(use[j], working, input[a]);
    if (scaled != null) {
      scaled.add(j, made(a), input[a]);
    }
    scale(wear[j], working, worn[a]);
    scale(upkeep, conditions.learning(j), education[a]);
    for (int g = 0; g < goods; g++) {
      yield[a][g] = produced[a][g] - input[a][g] - worn[a][g] - education[a][g];
      overhead[a][g] = 0;
    }
    for (int h : burdened) {
      double delivered = delivered(a, h);
      for (int g = 0; g < goods && delivered > 0; g++) {
        overhead[a][g] += overheadPerUnit[h][g] * delivered;
      }
    }
  }

  private static void scale(double[] amounts, double factor, double[] into) {
    for (int g = 0; g < into.length; g++) {
      into[g] = factor * amounts[g];
    }
  }

  /** The activity of industry {@code j} and tier {@code k}, by position in the ruleset. */
  int activity(int j, int k) {
    return j * tiers + k;
  }

  /** Number of activities: industries times tiers. */
  int activities() {
    return produced.length;
  }

  /** Fully working workers of the asked skill that the worker stands for. */
  double effort(int a) {
    return effort[a];
  }

  /** What the worker puts out of good {@code g}, before anything is taken off. */
  double produced(int a, int g) {
    return produced[a][g];
  }

  /** What the worker puts out of all goods together. */
  double made(int a) {
    double sum = 0;
    for (double units : produced[a]) {
      sum += units;
    }
    return sum;
  }

  /** What the work uses up of good {@code g}. */
  double input(int a, int g) {
    return input[a][g];
  }

  /** What the work wears out of good {@code g}, which stands there as capital. */
  double worn(int a, int g) {
    return worn[a][g];
  }

  /** What the worker used up of good {@code g} as a student. */
  double education(int a, int g) {
    return education[a][g];
  }

  /** b⁺: what is delivered of good {@code g} and so causes overhead. */
  double delivered(int a, int g) {
    return Math.max(yield[a][g], 0);
  }

  /** What the activity's deliveries use of good {@code g} as overhead, corruption included. */
  double overhead(int a, int g) {
    return overhead[a][g];
  }

  /** What delivering one unit of {@code h} uses of {@code g}, corruption included. */
  double overheadPerUnit(int h, int g) {
    return overheadPerUnit[h][g];
  }

  /** M: what a person-cycle gives of good {@code g} in the end; negative where it uses it up. */
  double net(int a, int g) {
    return yield[a][g] - overhead[a][g];
  }
}
