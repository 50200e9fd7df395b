package dev.reeve.plan;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.People;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Tier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one person-cycle of a tier does in an industry, worked out from the model's sentences and
 * not from the planner. Every array is units per person-cycle by position of the good in the
 * ruleset.
 */
final class ModelActivity {

  /** Position of the tier. */
  final int tier;

  /** Position of the industry. */
  final int industry;

  /** Put out, before anything is taken off. */
  final double[] made;

  /** Worn out where it stands as capital. */
  final double[] worn;

  /** Used up as input. */
  final double[] used;

  /** Used up by the worker's own schooling. */
  final double[] learnt;

  /** What is left of it all where that is above 0, before overheads. */
  final double[] delivered;

  /** Spent on delivering it. */
  final double[] overhead;

  /** Every tier in every industry, industries outermost, as the rules have it. */
  static List<ModelActivity> all(Ruleset rules) {
    People people = rules.people();
    List<ModelActivity> all = new ArrayList<>();
    for (int j = 0; j < rules.industries().size(); j++) {
      Industry job = rules.industries().get(j);
      double working = workingShare(people.lifespan(), job.education(), job.hazard());
      double learning =
          Double.isInfinite(people.lifespan()) ? 0 : job.education() / people.lifespan();
      for (int k = 0; k < people.tiers().size(); k++) {
        all.add(new ModelActivity(rules, k, j, working, learning, 1));
      }
    }
    return all;
  }

  /** The same under conditions. */
  static List<ModelActivity> all(Conditions as) {
    List<ModelActivity> all = new ArrayList<>();
    for (int j = 0; j < as.rules().industries().size(); j++) {
      for (int k = 0; k < as.rules().people().tiers().size(); k++) {
        all.add(new ModelActivity(as.rules(), k, j, as.working(j), as.learning(j), as.yields(j)));
      }
    }
    return all;
  }

  private ModelActivity(
      Ruleset rules, int tier, int industry, double working, double learning, double yield) {
    this.tier = tier;
    this.industry = industry;
    Industry job = rules.industries().get(industry);
    double work = working * productivity(rules, rules.people().tiers().get(tier), job);

    int goods = rules.goods().size();
    made = new double[goods];
    worn = new double[goods];
    used = new double[goods];
    learnt = new double[goods];
    delivered = new double[goods];
    overhead = new double[goods];
    for (int g = 0; g < goods; g++) {
      String id = rules.goods().get(g).id();
      made[g] = work * meanYield(rules, job) * amount(job.output(), id) * yield;
      used[g] = work * amount(job.input(), id);
      worn[g] = work * amount(job.capital(), id) / rules.goods().get(g).lifetime();
      learnt[g] = learning * amount(rules.upkeep(), id);
      delivered[g] = Math.max(0, made[g] - used[g] - worn[g] - learnt[g]);
    }
    for (int g = 0; g < goods; g++) {
      Map<String, Double> per = rules.goods().get(g).overhead();
      for (int h = 0; h < goods; h++) {
        overhead[h] +=
            amount(per, rules.goods().get(h).id()) * (1 + rules.corruption()) * delivered[g];
      }
    }
  }

  /** What the activity adds to a good, all its own costs paid: a number of the matrix M. */
  double net(int good) {
    return made[good] - used[good] - worn[good] - learnt[good] - overhead[good];
  }

  /** The positions of goods by id are those of the ruleset's list. */
  static int indexOf(Ruleset rules, String good) {
    return rules.goods().stream().map(Good::id).toList().indexOf(good);
  }

  static double amount(Map<String, Double> amounts, String id) {
    return amounts.getOrDefault(id, 0.0);
  }

  /** The mean of the factors of all cycles of the year, one by one. */
  private static double meanYield(Ruleset rules, Industry job) {
    return rules.seasons().stream()
        .flatMap(season -> Collections.nCopies(season.cycles(), season).stream())
        .mapToDouble(cycle -> cycle.yield().getOrDefault(job.id(), 1.0))
        .average()
        .orElse(1);
  }

  private static double workingShare(double lifespan, double education, double hazard) {
    if (Double.isInfinite(lifespan)) {
      return 1;
    }
    if (hazard == 0) {
      return (lifespan - education) / lifespan;
    }
    return (1 - Math.pow(1 - hazard, lifespan - education)) / (hazard * lifespan);
  }

  private static double productivity(Ruleset rules, Tier tier, Industry job) {
    if (tier.productivity().containsKey(job.id())) {
      return tier.productivity().get(job.id());
    }
    List<Tier> tiers = rules.people().tiers();
    int lowest = tiers.stream().mapToInt(Tier::level).min().orElseThrow();
    int asked =
        tiers.stream()
            .filter(other -> job.skill().equals(Optional.of(other.id())))
            .mapToInt(Tier::level)
            .findFirst()
            .orElse(lowest);
    int above = tier.level() - asked;
    return above >= 0
        ? 1 + rules.people().overSkill() * above
        : Math.max(0, 1 + rules.people().underSkill() * above);
  }
}
