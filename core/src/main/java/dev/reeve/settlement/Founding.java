package dev.reeve.settlement;

import dev.reeve.model.Ruleset;
import dev.reeve.plan.Plan;

/**
 * How a settlement begins: as if it had always been there. Everybody knows the trade that the
 * long-run plan has for him, ages are spread evenly over a life in each trade, what takes time to
 * ripen is under way, and stores are what the plan wants them to be.
 */
final class Founding {

  /** Spreads ages of those who come later: the golden ratio fills any interval evenly. */
  private static final double GOLDEN = 0.6180339887498949;

  private Founding() {}

  static void of(State s, int people) {
    for (int i = 0; i < people; i++) {
      s.population.add(s.technology.shares, s.jobs.idle(), 0);
    }
    s.count();
    Plan plan = s.settings.commons().planners(s.technology.rules).plan(people);
    teach(s, plan);
    Stores stores = new Stores(s.technology);
    stores.take(plan.figures());
    stock(s, stores);
    s.happiness = plan.happiness();
    s.felt = plan.happiness();
    for (int person = 0; person < s.population.slots(); person++) {
      s.population.setMood(person, plan.happiness());
    }
    s.policy = Policy.of(s);
    s.policy.plan(s);
    s.events.clear();
  }

  /** Refuses rules that cannot be lived under or planned for. */
  static void check(Ruleset rules, int people, Settings settings) {
    Post.check(rules);
    settings.commons().planners(rules).plan(Math.max(1, people));
  }

  private static void teach(State s, Plan plan) {
    int[][] target = s.population.counts(s.jobs.size(), s.technology.tiers);
    LabourDemand demand = new LabourDemand(s.technology);
    demand.take(plan.figures(), s.technology);
    s.technology.scratch().allocation.rearrange(demand, target);
    int[][] taught = new int[s.jobs.size()][s.technology.tiers];
    for (int person = 0; person < s.population.slots(); person++) {
      int tier = s.population.tier(person);
      int job = 0;
      while (taught[job][tier] == target[job][tier]) {
        job++;
      }
      double life = (taught[job][tier] + 0.5) / target[job][tier];
      taught[job][tier]++;
      boolean ages = s.technology.lifespan < Integer.MAX_VALUE;
      int age = ages ? (int) (life * s.technology.lifespan) : 0;
      s.population.setAge(person, age);
      if (job < s.technology.industries) {
        double left = s.technology.trades.education[job] - (double) age / s.ticksPerCycle();
        boolean learning = ages && left > 0;
        s.population.setCraft(person, job, learning ? -left : 1);
        if (!learning) {
          sow(s, job, s.technology.trades.productivity[job][tier] / s.ticksPerCycle());
        }
      }
    }
  }

  /** Puts under way what somebody has worked, in each tick, at the mean luck of its season. */
  private static void sow(State s, int job, double effort) {
    int gestation = s.technology.gestation[job];
    for (int tick = 0; tick < gestation; tick++) {
      long worked = Math.floorDiv(tick - gestation, s.ticksPerCycle());
      long cycle = Math.floorMod(worked, s.technology.rules.yearCycles());
      s.amounts[s.at.ripening(job) + tick] += effort * s.technology.seasonYield(job, cycle);
    }
  }

  private static void stock(State s, Stores stores) {
    for (int g = 0; g < s.technology.goods; g++) {
      s.amounts[s.at.stock + g] = stores.wanted(g, 0, s.technology.wants.reserve[g]);
    }
  }

  static void add(State s, int people) {
    for (int i = 0; i < people; i++) {
      int person = s.population.add(s.technology.shares, s.jobs.idle(), s.happiness);
      if (s.technology.lifespan < Integer.MAX_VALUE) {
        double life = (person + 1) * GOLDEN % 1;
        s.population.setAge(person, (int) (life * s.technology.lifespan));
      }
      String tier = s.technology.rules.people().tiers().get(s.population.tier(person)).id();
      s.events.add(new Event.Birth(person, tier));
    }
  }
}
