package dev.reeve.plan;

import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.model.ScaleCurve;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A ruleset with curves in place of half of its inputs: falling, rising, or to and fro, between a
 * quarter and twice of what the input was, around what some of the people would make.
 */
public final class ScaledVillage {

  private ScaledVillage() {}

  /**
   * Draws the curves.
   *
   * @param rules a ruleset
   * @param people how many live there
   * @param seed of the curves
   */
  public static Ruleset of(Ruleset rules, double people, long seed) {
    Random random = new Random(seed);
    List<Industry> industries =
        rules.industries().stream().map(industry -> scaled(industry, people, random)).toList();
    return rules.withIndustries(industries);
  }

  private static Industry scaled(Industry industry, double people, Random random) {
    double units = industry.output().values().stream().mapToDouble(Double::doubleValue).sum();
    Map<String, Double> input = new LinkedHashMap<>(industry.input());
    Map<String, ScaleCurve> scale = new LinkedHashMap<>();
    for (String good : industry.input().keySet()) {
      double each = industry.input().get(good) / units;
      if (units > 0 && Double.isFinite(each) && random.nextBoolean()) {
        input.remove(good);
        double most = people * units * (0.1 + 0.5 * random.nextDouble());
        scale.put(good, curve(each, most, random));
      }
    }
    return new Industry(
        industry.id(),
        industry.output(),
        input,
        industry.education(),
        industry.skill(),
        industry.sites(),
        industry.hazard(),
        industry.deviation(),
        industry.gestation(),
        industry.toil(),
        industry.capital(),
        industry.deposit(),
        industry.emission(),
        industry.absorption(),
        scale);
  }

  private static ScaleCurve curve(double each, double most, Random random) {
    double[] made = random.doubles(1 + random.nextInt(4), 0, most).sorted().distinct().toArray();
    double[] perUnit = random.doubles(made.length, each / 4, 2 * each).toArray();
    int kind = random.nextInt(3);
    if (kind < 2) {
      Arrays.sort(perUnit);
    }
    if (kind == 0) {
      for (int i = 0; i < perUnit.length / 2; i++) {
        double swapped = perUnit[i];
        perUnit[i] = perUnit[perUnit.length - 1 - i];
        perUnit[perUnit.length - 1 - i] = swapped;
      }
    }
    return ScaleCurve.of(made, perUnit);
  }
}
