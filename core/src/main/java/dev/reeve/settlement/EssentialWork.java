package dev.reeve.settlement;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.People;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.model.Tier;
import dev.reeve.model.TradeRoute;
import dev.reeve.plan.GoodFlow;
import dev.reeve.plan.Plan;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which share of each job's work serves needs and held programs, and not happiness alone: the share
 * of its product that is needed itself, or is used up for what is.
 *
 * <p>Shares of goods and of jobs depend on each other; they are found by iteration from nothing,
 * which only ever raises them and so converges. Cost: goods times jobs for each round.
 */
final class EssentialWork {

  private static final int ROUNDS = 100;
  private static final double SETTLED = 1e-9;

  private final Plan plan;
  private final Ruleset rules;
  private final Map<String, Double> goods = new LinkedHashMap<>();
  private final double[] jobs;

  private EssentialWork(Plan plan) {
    this.plan = plan;
    rules = plan.rules();
    rules.goods().forEach(good -> goods.put(good.id(), 0.0));
    jobs = new double[rules.industries().size() + 1];
  }

  /**
   * Finds the shares.
   *
   * @return share of each industry's work, the carriers' last; within [0, 1]
   */
  static double[] shares(Plan plan) {
    EssentialWork work = new EssentialWork(plan);
    double change = 1;
    for (int round = 0; round < ROUNDS && change > SETTLED; round++) {
      double[] before = work.jobs.clone();
      work.rules.goods().forEach(work::weigh);
      work.weighJobs();
      change = 0;
      for (int j = 0; j < before.length; j++) {
        change = Math.max(change, Math.abs(work.jobs[j] - before[j]));
      }
    }
    return work.jobs;
  }

  private void weigh(Good good) {
    GoodFlow flow = plan.goods().get(good.id());
    double essential = flow.need() + flow.programs();
    double all = essential + flow.consumed() + flow.mitigation();
    double protectedShare = 0;
    for (Threat threat : rules.threats()) {
      if (threat.mitigation().getOrDefault(good.id(), 0.0) > 0) {
        protectedShare = Math.max(protectedShare, goods.get(threat.takes()));
      }
    }
    essential += flow.mitigation() * protectedShare;
    for (int j = 0; j < rules.industries().size(); j++) {
      double used = usedBy(rules.industries().get(j), good.id());
      essential += used * jobs[j];
      all += used;
    }
    for (Good other : rules.goods()) {
      double spent =
          other.overhead().getOrDefault(good.id(), 0.0)
              * (1 + rules.corruption())
              * plan.goods().get(other.id()).produced();
      essential += spent * goods.get(other.id());
      all += spent;
    }
    for (TradeRoute route : rules.trade()) {
      double given = route.give().equals(good.id()) ? plan.trade().get(route.id()) : 0;
      essential += given * goods.get(route.get());
      all += given;
    }
    goods.put(good.id(), all > 0 ? Math.min(1, essential / all) : 0);
  }

  /** What an industry's workers use up of a good, and used up as students. */
  private double usedBy(Industry industry, String good) {
    double input = industry.input().getOrDefault(good, 0.0);
    double upkeep = rules.upkeep().getOrDefault(good, 0.0);
    if (input == 0 && upkeep == 0) {
      return 0;
    }
    People people = rules.people();
    double working = people.workingShare(industry.education(), industry.hazard());
    double learning = people.learningShare(industry.education());
    double used = 0;
    for (Tier tier : people.tiers()) {
      double workers = plan.workers().get(industry.id()).get(tier.id());
      used += workers * (working * rules.productivity(tier, industry) * input + learning * upkeep);
    }
    return used;
  }

  private void weighJobs() {
    Arrays.fill(jobs, 0);
    for (int j = 0; j < rules.industries().size(); j++) {
      for (Map.Entry<String, Double> output : rules.industries().get(j).output().entrySet()) {
        if (output.getValue() > 0) {
          jobs[j] = Math.max(jobs[j], goods.get(output.getKey()));
        }
      }
    }
    for (TradeRoute route : rules.trade()) {
      if (route.labor() > 0 && plan.trade().get(route.id()) > 0) {
        jobs[jobs.length - 1] = Math.max(jobs[jobs.length - 1], goods.get(route.get()));
      }
    }
  }
}
