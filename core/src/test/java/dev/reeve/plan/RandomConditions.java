package dev.reeve.plan;

import dev.reeve.model.Ruleset;
import java.util.List;
import java.util.Random;

/**
 * Conditions with some of every kind for a village, drawn from a seed: beliefs that may be far off,
 * other people than the rules expect, stores, changed tastes and orders that go together.
 */
final class RandomConditions {

  private final Random random;
  private final Ruleset rules;
  private final double people;
  private final Conditions conditions;

  /** The most that a worker puts out of each good under the rules; 1 where nobody does. */
  private final double[] unit;

  private RandomConditions(Random random, RandomVillage village) {
    this.random = random;
    rules = village.rules();
    people = village.people();
    conditions = new Conditions(rules, people);
    unit = new double[rules.goods().size()];
    for (ModelActivity activity : ModelActivity.all(rules)) {
      for (int g = 0; g < unit.length; g++) {
        unit[g] = Math.max(unit[g], activity.made[g]);
      }
    }
    for (int g = 0; g < unit.length; g++) {
      unit[g] = unit[g] == 0 ? 1 : unit[g];
    }
  }

  /** Draws conditions for a village; every draw has a few kinds of them and leaves the rest. */
  static Conditions of(Random random, RandomVillage village) {
    RandomConditions draw = new RandomConditions(random, village);
    draw.people();
    draw.beliefs();
    draw.stores();
    draw.tastes();
    draw.orders();
    return draw.conditions;
  }

  private void people() {
    if (chance(0.5)) {
      return;
    }
    int tiers = rules.people().tiers().size();
    int sure = random.nextInt(tiers);
    for (int k = 0; k < tiers; k++) {
      boolean nobody = k != sure && chance(0.2);
      conditions.people(k, nobody ? 0 : Math.rint(100 * people * between(0.05, 1)) / 100 + 0.01);
    }
  }

  private void beliefs() {
    boolean famine = chance(0.05);
    boolean schooled = chance(0.2);
    for (int j = 0; j < rules.industries().size(); j++) {
      if (chance(0.4)) {
        conditions.yields(j, chance(0.05) ? 0 : between(0.2, 2));
      }
      if (famine) {
        conditions.yields(j, 0);
      }
      if (schooled) {
        conditions.working(j, chance(0.1) ? 0 : between(0.3, 1));
        conditions.learning(j, between(0, 0.3));
      }
    }
    for (int t = 0; t < rules.threats().size(); t++) {
      if (chance(0.4)) {
        conditions.loss(t, chance(0.1) ? 100 : between(0, 2));
      }
    }
    for (int f = 0; f < rules.research().size(); f++) {
      if (chance(0.4)) {
        conditions.research(f, between(0, 0.5));
      }
    }
  }

  private void stores() {
    if (chance(0.4)) {
      return;
    }
    for (int g = 0; g < unit.length; g++) {
      if (chance(0.5)) {
        conditions.store(g, conditions.people() * unit[g] * between(-0.2, chance(0.1) ? 1 : 0.1));
      }
    }
  }

  private void tastes() {
    if (chance(0.5)) {
      return;
    }
    for (int g = 0; g < unit.length; g++) {
      if (chance(0.5)) {
        conditions.delight(g, chance(0.3) ? 0 : between(0.3, 3));
      }
    }
    for (int p = 0; p < rules.programs().size(); p++) {
      conditions.programDelight(p, chance(0.3) ? 0 : between(0.3, 3));
    }
  }

  private void orders() {
    if (chance(0.4) || rules.industries().isEmpty()) {
      return;
    }
    double all = between(0, 1);
    int industries = rules.industries().size();
    double[] kept = new double[industries + 1];
    double used = 0;
    for (int k = 0; k < rules.people().tiers().size() && chance(0.7); k++) {
      double left = conditions.people(k) * (chance(0.2) ? 1 : all);
      for (int j = 0; j < industries; j++) {
        double stay = chance(0.5) ? 0 : left * (chance(0.1) ? 1 : between(0, 0.5));
        conditions.kept(j, k, stay);
        kept[j] += stay;
        left -= stay;
        used += stay;
      }
    }
    double free = Math.max(0, conditions.people() - used);
    boolean carriage = rules.trade().stream().anyMatch(route -> route.labor() > 0);
    for (int trade : shuffled(industries + (carriage ? 1 : 0))) {
      if (chance(0.5)) {
        double more = chance(0.5) ? 0 : free * (chance(0.1) ? 1 : between(0, 0.5));
        double min = chance(0.3) ? 0 : kept[trade] + more;
        double max =
            chance(0.3)
                ? Double.POSITIVE_INFINITY
                : Math.max(min, kept[trade])
                    + (chance(0.5) ? 0 : conditions.people() * between(0, 0.3));
        free -= min > 0 ? more : 0;
        if (trade < industries) {
          conditions.staff(trade, min, max);
        } else {
          conditions.carriers(min, max);
        }
      }
    }
  }

  private List<Integer> shuffled(int count) {
    return random.ints(0, count).distinct().limit(count).boxed().toList();
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** Two digits of a number in that range. */
  private double between(double low, double high) {
    return Math.rint(100 * (low + (high - low) * random.nextDouble())) / 100;
  }
}
