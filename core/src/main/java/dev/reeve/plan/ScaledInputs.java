package dev.reeve.plan;

import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.model.ScaleCurve;
import dev.reeve.model.Threat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Inputs that depend on how much an industry makes: F(x) of S. Samothrakis, PLoS ONE 16(9) e0257399
 * (2021), section 3.2. Industries with curves go by their position among {@link #industries}; units
 * made are those of all their goods together, in a cycle, by everybody who works there.
 */
final class ScaledInputs {

  /** Industries that have curves, by position in the ruleset. */
  final int[] industries;

  /** By industry of the ruleset, its position among those; -1: it has no curves. */
  private final int[] position;

  private final int[][] goods;
  private final ScaleCurve[][] curves;

  /** What a unit made needs at the scale that is taken now. */
  private final double[][] perUnit;

  /** What is used up besides, by good of the ruleset and in all; may be below 0. */
  private final double[] besides;

  /** That part of it which is used up in the making of the same good, and so not delivered. */
  private final double[] undelivered;

  private final boolean[][] own;

  /** Whether threats take a part of what is delivered or spent on that: averages count then. */
  private final boolean tithed;

  private ScaledInputs(Ruleset rules) {
    List<Industry> all = rules.industries();
    position = new int[all.size()];
    Arrays.fill(position, -1);
    industries = SteadyLayout.positions(all.stream().map(i -> !i.scale().isEmpty()).toList());
    goods = new int[industries.length][];
    curves = new ScaleCurve[industries.length][];
    perUnit = new double[industries.length][];
    besides = new double[rules.goods().size()];
    undelivered = new double[besides.length];
    tithed =
        rules.threats().stream()
            .anyMatch(t -> t.per() == Threat.Per.OUTPUT || t.per() == Threat.Per.OVERHEAD);
    own = new boolean[industries.length][];
    for (int i = 0; i < industries.length; i++) {
      position[industries[i]] = i;
      Map<String, ScaleCurve> scale = all.get(industries[i]).scale();
      goods[i] =
          SteadyLayout.positions(
              rules.goods().stream().map(good -> scale.containsKey(good.id())).toList());
      curves[i] =
          Arrays.stream(goods[i])
              .mapToObj(g -> scale.get(rules.goods().get(g).id()))
              .toArray(ScaleCurve[]::new);
      perUnit[i] = new double[goods[i].length];
      own[i] = new boolean[goods[i].length];
      for (int c = 0; c < own[i].length; c++) {
        String good = rules.goods().get(goods[i][c]).id();
        own[i][c] = all.get(industries[i]).output().getOrDefault(good, 0.0) > 0;
      }
    }
    takeLeast();
  }

  /** The curves of a ruleset; null where there are none. */
  static ScaledInputs of(Ruleset rules) {
    return rules.scaled() ? new ScaledInputs(rules) : null;
  }

  /** Takes each input where it is least, so that no technique is passed over unseen. */
  void takeLeast() {
    takeNothingBesides();
    for (int i = 0; i < perUnit.length; i++) {
      for (int c = 0; c < perUnit[i].length; c++) {
        perUnit[i][c] = curves[i][c].least();
      }
    }
  }

  /**
   * Takes the inputs at a scale, each unit at their average.
   *
   * @param made units a cycle, by industry with curves; &ge; 0
   */
  void take(double[] made) {
    takeNothingBesides();
    for (int i = 0; i < perUnit.length; i++) {
      for (int c = 0; c < perUnit[i].length; c++) {
        perUnit[i][c] = curves[i][c].at(made[i]);
      }
    }
  }

  /**
   * Takes the inputs at a scale, each unit at what one more would need: {@code x c(x)} in first
   * order.
   *
   * @param made units a cycle, by industry with curves; &ge; 0
   */
  void takeMargin(double[] made) {
    take(made);
    for (int i = 0; i < perUnit.length; i++) {
      for (int c = 0; c < perUnit[i].length; c++) {
        int g = goods[i][c];
        double rises = own[i][c] && tithed ? 0 : made[i] * curves[i][c].slope(made[i]);
        perUnit[i][c] += rises;
        besides[g] -= made[i] * rises;
        undelivered[g] -= own[i][c] ? made[i] * rises : 0;
      }
    }
  }

  private void takeNothingBesides() {
    Arrays.fill(besides, 0);
    Arrays.fill(undelivered, 0);
  }

  /** Units of a good that are used up besides those of each unit made. */
  double besides(int good) {
    return besides[good];
  }

  /** That part of it which is used up in the making of the same good. */
  double undelivered(int good) {
    return undelivered[good];
  }

  /** Adds to the inputs of a worker of an industry what his units need. */
  void add(int industry, double made, double[] input) {
    int i = position[industry];
    if (i >= 0) {
      for (int c = 0; c < goods[i].length; c++) {
        input[goods[i][c]] += made * perUnit[i][c];
      }
    }
  }
}
