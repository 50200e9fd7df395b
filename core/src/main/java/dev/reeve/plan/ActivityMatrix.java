package dev.reeve.plan;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Tier;
import java.util.List;
import java.util.Map;

/**
 * What one person-cycle of each tier in each industry gives: the technical coefficients of the
 * economy, averaged over a life.
 *
 * <p>With σ the working share of a life, φ the tier's productivity, {@code e/L} the learning share,
 * y the year's mean factor on yields and {@code max(x, 0)} written x⁺, a person-cycle yields of
 * good g, before overheads,
 *
 * <pre>b_g = σ φ (y output_g - input_g) - (e/L) upkeep_g</pre>
 *
 * and each delivered unit uses overhead of other goods, so that the activity matrix is
 *
 * <pre>M_{g,a} = b_{g,a} - Σ_h overhead_{h→g} (1 + corruption) b_{h,a}⁺ .</pre>
 *
 * An activity {@code a} is a pair of industry and tier, see {@link #activity}. All figures are
 * units per person-cycle. Immutable.
 */
final class ActivityMatrix {

  private final int goods;
  private final int tiers;
  private final double[][] produced;
  private final double[][] input;
  private final double[][] education;
  private final double[][] yield;
  private final double[][] overhead;
  private final double[][] overheadPerUnit;

  ActivityMatrix(Ruleset rules) {
    goods = rules.goods().size();
    tiers = rules.people().tiers().size();
    int activities = rules.industries().size() * tiers;
    produced = new double[activities][goods];
    input = new double[activities][goods];
    education = new double[activities][goods];
    yield = new double[activities][goods];
    overhead = new double[activities][goods];
    overheadPerUnit = new double[goods][goods];
    for (int h = 0; h < goods; h++) {
      spread(rules, rules.goods().get(h).overhead(), 1 + rules.corruption(), overheadPerUnit[h]);
    }
    for (int j = 0; j < rules.industries().size(); j++) {
      for (int k = 0; k < tiers; k++) {
        fill(rules, rules.industries().get(j), rules.people().tiers().get(k), activity(j, k));
      }
    }
  }

  private void fill(Ruleset rules, Industry industry, Tier tier, int a) {
    double working =
        rules.people().workingShare(industry.education(), industry.hazard())
            * rules.productivity(tier, industry);
    double learning = rules.people().learningShare(industry.education());
    spread(rules, industry.output(), working * rules.meanYield(industry), produced[a]);
    spread(rules, industry.input(), working, input[a]);
    spread(rules, rules.upkeep(), learning, education[a]);
    for (int g = 0; g < goods; g++) {
      yield[a][g] = produced[a][g] - input[a][g] - education[a][g];
    }
    for (int h = 0; h < goods; h++) {
      for (int g = 0; g < goods; g++) {
        overhead[a][g] += overheadPerUnit[h][g] * delivered(a, h);
      }
    }
  }

  private static void spread(
      Ruleset rules, Map<String, Double> amounts, double factor, double[] row) {
    List<Good> goods = rules.goods();
    for (int g = 0; g < row.length; g++) {
      row[g] = factor * amounts.getOrDefault(goods.get(g).id(), 0.0);
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

  /** What the worker puts out of good {@code g}, before anything is taken off. */
  double produced(int a, int g) {
    return produced[a][g];
  }

  /** What the work uses up of good {@code g}. */
  double input(int a, int g) {
    return input[a][g];
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
