package dev.reeve.plan;

import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Tier;
import dev.reeve.plan.Income.Earner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Shares a plan's goods out among the people who made them.
 *
 * <p>All that is consumed, needs and luxuries, is valued at its labour values; goods that cost no
 * labour have none and are free. A person is entitled to a part of that value in proportion to a
 * weight, which the rule sets; carriers, the idle and who stands by weigh 1. Needs come first:
 * everyone gets the same needs (where people have profiles, those of them in the mean, whatever
 * trade they are in), and luxuries for what is left of the entitlement. Whoever is entitled to less
 * than the needs gets them all the same; what that takes is the transfer, and it is borne by the
 * others' luxuries in proportion. Everyone's luxuries are the same mix of goods, so that they sum
 * to what was made, good by good.
 */
public final class Incomes {

  /** What is smaller than this, of all people or of all that is shared out, is a rounding. */
  private static final double ROUNDING = 1e-9;

  private final Plan plan;
  private final IncomeRule rule;

  private Incomes(Plan plan, IncomeRule rule) {
    this.plan = Objects.requireNonNull(plan, "plan");
    this.rule = Objects.requireNonNull(rule, "rule");
  }

  /**
   * Shares a plan's goods out.
   *
   * @param plan a plan
   * @param rule who gets how much
   * @return what each group of people earns; groups of nobody are left out
   */
  public static Income share(Plan plan, IncomeRule rule) {
    return new Incomes(plan, rule).share();
  }

  /** People who weigh the same. */
  private record Group(String industry, String tier, double people, double weight) {}

  private Income share() {
    List<Group> groups = groups();
    double people = 0;
    double weights = 0;
    for (Group group : groups) {
      people += group.people;
      weights += group.people * group.weight;
    }
    double needs = 0;
    double luxuries = 0;
    for (Map.Entry<String, GoodFlow> good : plan.goods().entrySet()) {
      double value = value(good.getKey());
      needs += value * good.getValue().need() / people;
      luxuries += value * good.getValue().consumed() / people;
    }

    double[] claims = new double[groups.size()];
    double claimed = 0;
    double transfer = 0;
    for (int i = 0; i < claims.length; i++) {
      Group group = groups.get(i);
      double entitled = (needs + luxuries) * relativeWeight(group, people, weights);
      double above =
          Math.abs(entitled - needs) > ROUNDING * (needs + luxuries) ? entitled - needs : 0;
      claims[i] = Math.max(0, above);
      claimed += group.people * claims[i];
      transfer += group.people * Math.max(0, -above);
    }
    if (claimed == 0) {
      // Luxuries that cost no labour, or none at all: there is nothing to weigh needs against.
      for (int i = 0; i < claims.length; i++) {
        claims[i] = relativeWeight(groups.get(i), people, weights);
      }
      claimed = people;
    }

    List<Earner> earners = new ArrayList<>();
    for (int i = 0; i < claims.length; i++) {
      Group group = groups.get(i);
      double part = claims[i] / claimed;
      double earned =
          needs + luxuries == 0
              ? relativeWeight(group, people, weights)
              : (needs + luxuries * people * part) / (needs + luxuries);
      earners.add(new Earner(group.industry, group.tier, group.people, earned, luxuries(part)));
    }
    return new Income(rule, List.copyOf(earners), transfer);
  }

  /** A person's weight against the average; where nobody weighs anything, all are average. */
  private static double relativeWeight(Group group, double people, double weights) {
    return weights == 0 ? 1 : group.weight * people / weights;
  }

  private Map<String, Double> luxuries(double part) {
    Map<String, Double> luxuries = new LinkedHashMap<>();
    plan.goods()
        .forEach(
            (good, flow) -> {
              if (plan.rules().good(good).wanted()) {
                luxuries.put(good, flow.consumed() * part);
              }
            });
    return Collections.unmodifiableMap(luxuries);
  }

  private double value(String good) {
    double value = plan.value().getOrDefault(good, Double.NaN);
    return Double.isNaN(value) ? 0 : value;
  }

  private List<Group> groups() {
    Ruleset rules = plan.rules();
    List<Group> groups = new ArrayList<>();
    Map<String, Double> busy = new LinkedHashMap<>();
    for (Industry industry : rules.industries()) {
      for (Tier tier : rules.people().tiers()) {
        double workers = plan.workers().get(industry.id()).getOrDefault(tier.id(), 0.0);
        busy.merge(tier.id(), workers, Double::sum);
        add(groups, industry.id(), tier, workers, weight(tier, industry));
      }
    }
    for (Tier tier : rules.people().tiers()) {
      double carriers = plan.carriers().getOrDefault(tier.id(), 0.0);
      busy.merge(tier.id(), carriers, Double::sum);
      add(groups, "carrier", tier, carriers, 1);
    }
    for (Tier tier : rules.people().tiers()) {
      double idle = plan.tiers().get(tier.id()) - busy.get(tier.id());
      add(groups, "idle", tier, idle, 1);
    }
    return groups;
  }

  private void add(List<Group> groups, String industry, Tier tier, double people, double weight) {
    if (people > ROUNDING * plan.people()) {
      groups.add(new Group(industry, tier.id(), people, weight));
    }
  }

  private double weight(Tier tier, Industry industry) {
    double productivity = plan.rules().productivity(tier, industry);
    return switch (rule) {
      case EQUAL -> 1;
      case PRODUCTIVITY -> productivity;
      case LOW_SKILL -> productivity == 0 ? 0 : productivity / lowestProductivity(industry);
    };
  }

  /** What the least skilled tier that can do a job yields in it. */
  private double lowestProductivity(Industry industry) {
    double lowest = Double.NaN;
    int level = Integer.MAX_VALUE;
    for (Tier tier : plan.rules().people().tiers()) {
      double productivity = plan.rules().productivity(tier, industry);
      if (productivity > 0 && tier.level() < level) {
        level = tier.level();
        lowest = productivity;
      }
    }
    return lowest;
  }
}
