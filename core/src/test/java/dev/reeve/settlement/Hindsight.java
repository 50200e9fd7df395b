package dev.reeve.settlement;

import dev.reeve.model.Ruleset;
import dev.reeve.settlement.Foreseen.Cohort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A window of cycles that a settlement has lived through: what there was to foresee, and what its
 * reeve made of it.
 *
 * <p>Its luck is that of its seed, and discoveries come when they came. Its rules are such that
 * happiness diminishes and discoveries are of output.
 *
 * @param foreseen what somebody would have had to know at the start; at the end he is to leave as
 *     much in store and as many who know each trade as the reeve did
 * @param coverage mean coverage by rank
 * @param happiness mean happiness felt, per person and cycle
 */
record Hindsight(Foreseen foreseen, Map<Integer, Double> coverage, double happiness) {

  /**
   * Lives through some cycles.
   *
   * @param settlement just founded, whose people are born and die one for one
   * @param cycles how many; &ge; 1
   */
  static Hindsight of(LivingSettlement settlement, int cycles) {
    State s = settlement.state;
    Ruleset rules = s.technology.rules;
    Foreseen start =
        Foreseen.calm(rules, s.population.living(), cycles)
            .withPeople(tiers(s))
            .withTrained(trained(s))
            .withStock(stock(s))
            .withUnderway(underway(s, cycles));
    double[][] yields = new double[cycles][];
    double[][] crafts = new double[cycles][];
    double[][] raids = new double[cycles][];
    double[] coverage = new double[s.technology.wants.ranks.length];
    double[][] knowing = new double[s.technology.industries][s.technology.tiers];
    double happiness = 0;
    for (int t = 0; t < cycles; t++) {
      yields[t] = new double[s.technology.industries];
      s.drawYields();
      for (int j = 0; j < yields[t].length; j++) {
        yields[t][j] = s.amounts[s.at.yield + j];
      }
      for (int tick = 0; tick < s.ticksPerCycle(); tick++) {
        if (t == cycles - 1) {
          know(s, knowing);
        }
        settlement.tick();
        happiness += s.felt;
        for (int q = 0; q < coverage.length; q++) {
          coverage[q] += s.amounts[s.at.coverage + q];
        }
      }
      raids[t] = new double[s.technology.threats.count];
      for (int i = 0; i < raids[t].length; i++) {
        raids[t][i] = rules.threats().get(i).amount() * s.amounts[s.at.raid + i];
      }
      crafts[t] = new double[s.technology.industries];
      for (int j = 0; j < yields[t].length; j++) {
        crafts[t][j] = s.research.craft(j);
      }
    }
    double ticks = (double) cycles * s.ticksPerCycle();
    Map<Integer, Double> covered = new TreeMap<>();
    for (int q = 0; q < coverage.length; q++) {
      int rank = rules.goods().get(s.technology.wants.ranks[q][0]).rank();
      covered.put(rank, coverage[q] / ticks);
    }
    return new Hindsight(
        start
            .withYields(yields)
            .withCrafts(crafts)
            .withRaids(raids)
            .withLeft(new Foreseen.Legacy(stock(s), knowing)),
        covered,
        happiness / ticks);
  }

  /**
   * The most happiness that anybody could have made of it who had fed people as well.
   *
   * @param dodged whether raids pass by who has nothing; else this is a bound only if the reeve
   *     bore them all in full
   */
  double mostHappiness(boolean dodged) {
    return new ForesightPlan(foreseen, dodged).mostHappiness(coverage, 0);
  }

  private static double[] tiers(State s) {
    double[] tiers = new double[s.technology.tiers];
    for (int person = 0; person < s.population.slots(); person++) {
      if (s.population.lives(person)) {
        tiers[s.population.tier(person)]++;
      }
    }
    return tiers;
  }

  /** Adds those who know a trade, for one tick. */
  private static void know(State s, double[][] knowing) {
    Population population = s.population;
    for (int person = 0; person < population.slots(); person++) {
      for (int j = 0; population.lives(person) && j < knowing.length; j++) {
        int tier = population.tier(person);
        boolean able = s.technology.trades.productivity[j][tier] > 0;
        knowing[j][tier] += able && population.knows(person, j) ? 1.0 / s.ticksPerCycle() : 0;
      }
    }
  }

  private static List<Cohort> trained(State s) {
    List<Cohort> cohorts = new ArrayList<>();
    Population population = s.population;
    for (int person = 0; person < population.slots(); person++) {
      for (int j = 0; population.lives(person) && j < s.technology.industries; j++) {
        double whole = s.technology.trades.education[j];
        double schooling =
            population.learning(person) && population.job(person) == j
                ? population.schooling(person)
                : population.schoolingFor(person, j, whole);
        if (schooling < whole) {
          double life =
              s.technology.lifespan == Integer.MAX_VALUE
                  ? Double.POSITIVE_INFINITY
                  : (double) (s.technology.lifespan - population.age(person)) / s.ticksPerCycle();
          cohorts.add(new Cohort(j, population.tier(person), 1, schooling, life));
        }
      }
    }
    return cohorts;
  }

  private static double[] stock(State s) {
    return Arrays.copyOfRange(s.amounts, s.at.stock, s.at.stock + s.at.goods);
  }

  private static double[][] underway(State s, int cycles) {
    double[][] units = new double[cycles][s.technology.goods];
    for (int j = 0; j < s.technology.industries; j++) {
      for (int wait = 0; wait <= s.technology.gestation[j]; wait++) {
        int t = wait / s.ticksPerCycle();
        double work = s.amounts[s.at.ripening(j, s.tick, wait)];
        work += wait == 0 ? s.amounts[s.at.ripe + j] : 0;
        for (int g = 0; t < cycles && g < units[t].length; g++) {
          units[t][g] += work * s.technology.output[j][g];
        }
      }
    }
    return units;
  }
}
