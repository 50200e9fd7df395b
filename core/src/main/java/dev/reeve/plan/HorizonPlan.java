package dev.reeve.plan;

import dev.reeve.model.Ruleset;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan over several cycles, cycle 0 being the present one. Goods and industries go by their
 * position in the ruleset. Immutable.
 */
public final class HorizonPlan {

  /** Changes smaller than this share of what there is go unmentioned. */
  private static final double NOTHING = 1e-6;

  private final Ruleset rules;
  private final double[] people;
  private final double[][] workers;
  private final double[][] stock;
  private final double[][] left;
  private final double[][] dug;
  private final double[] happiness;
  private final double[][] coverage;
  private final double[] stockNow;
  private final double[] leftNow;
  private final boolean[] capital;
  private final boolean[] land;
  private final int rounds;
  private final double unsettled;

  /** Reads the present optimum. */
  HorizonPlan(
      Ruleset rules,
      Conditions conditions,
      HorizonProgram program,
      double[][] tiers,
      double[] stockNow,
      double[] leftNow,
      int rounds,
      double unsettled) {
    this.rules = rules;
    this.stockNow = stockNow.clone();
    this.leftNow = leftNow.clone();
    this.rounds = rounds;
    this.unsettled = unsettled;
    SteadyLayout at = program.at;
    double everyone = conditions.people();
    int cycles = tiers.length;
    people = new double[cycles];
    workers = new double[cycles][at.industries];
    stock = new double[cycles][at.goods];
    left = new double[cycles][at.industries];
    dug = new double[cycles][at.industries];
    happiness = new double[cycles];
    coverage = new double[cycles][at.goods];
    capital = new boolean[at.goods];
    land = new boolean[at.industries];
    for (int t = 0; t < cycles; t++) {
      for (double tier : tiers[t]) {
        people[t] += tier;
      }
      for (int j = 0; j < at.industries; j++) {
        for (int k = 0; k < at.tiers; k++) {
          double working = program.value(t, at.worker(j, k));
          working += at.ordered ? program.value(t, at.keptWorker(j, k)) : 0;
          workers[t][j] += Math.max(0, working) * people[t];
        }
      }
      for (int i = 0; i < program.capital.length; i++) {
        capital[program.capital[i]] = true;
        stock[t][program.capital[i]] = Math.max(0, program.stockAfter(t, i)) * everyone;
      }
      for (int i = 0; i < at.dug.length; i++) {
        land[at.dug[i]] = true;
        left[t][at.dug[i]] = Math.max(0, program.leftAfter(t, i)) * everyone;
        dug[t][at.dug[i]] = program.dug(t, i) * everyone;
      }
      happiness[t] = happiness(program, conditions, t);
      for (int g = 0; g < at.goods; g++) {
        coverage[t][g] = program.coverage(t, g, conditions.heads());
      }
    }
  }

  private HorizonPlan(HorizonPlan other, double unsettled) {
    rules = other.rules;
    people = other.people;
    workers = other.workers;
    stock = other.stock;
    left = other.left;
    dug = other.dug;
    happiness = other.happiness;
    coverage = other.coverage;
    stockNow = other.stockNow;
    leftNow = other.leftNow;
    capital = other.capital;
    land = other.land;
    rounds = other.rounds;
    this.unsettled = unsettled;
  }

  /** The same, known to be so far from its course. */
  HorizonPlan settled(double distance) {
    return new HorizonPlan(this, distance);
  }

  private static double within(double share) {
    return Math.max(0, Math.min(1, share));
  }

  private static double happiness(HorizonProgram program, Conditions conditions, int t) {
    SteadyLayout at = program.at;
    double sum = 0;
    for (int i = 0; i < at.wanted.length; i++) {
      double q = program.luxury(t, i);
      double satiation = conditions.rules().goods().get(at.wanted[i]).satiation();
      double enjoyed = at.balanced ? q : q - q * q / (2 * satiation);
      sum += conditions.happiness(at.wanted[i]) * enjoyed;
    }
    for (int p = 0; p < at.programs; p++) {
      sum += conditions.programHappiness(p) * within(program.value(t, at.program(p)));
    }
    return sum;
  }

  /**
   * How many cycles it reaches over.
   *
   * @return cycles, &ge; 1
   */
  public int cycles() {
    return people.length;
  }

  /**
   * How many people there will be.
   *
   * @param cycle within [0, {@link #cycles})
   * @return people, &gt; 0
   */
  public double people(int cycle) {
    return people[cycle];
  }

  /**
   * Workers in an industry.
   *
   * @param cycle within [0, {@link #cycles})
   * @param industry position of the industry
   * @return people of all tiers, &ge; 0, not whole
   */
  public double workers(int cycle, int industry) {
    return workers[cycle][industry];
  }

  /**
   * What is to stand of a capital good as a cycle ends.
   *
   * @param cycle within [0, {@link #cycles})
   * @param good position of the good
   * @return units, &ge; 0; 0 of what is no capital
   */
  public double stock(int cycle, int good) {
    return stock[cycle][good];
  }

  /**
   * What the land of an industry is still to hold as a cycle ends.
   *
   * @param cycle within [0, {@link #cycles})
   * @param industry position of the industry
   * @return units, &ge; 0; 0 where it never runs low
   */
  public double left(int cycle, int industry) {
    return left[cycle][industry];
  }

  /**
   * What is to be dug from the land of an industry in a cycle.
   *
   * @param cycle within [0, {@link #cycles})
   * @param industry position of the industry
   * @return units, &ge; 0; 0 where it never runs low
   */
  public double dug(int cycle, int industry) {
    return dug[cycle][industry];
  }

  /**
   * Happiness of luxuries and programs.
   *
   * @param cycle within [0, {@link #cycles})
   * @return happiness per person
   */
  public double happiness(int cycle) {
    return happiness[cycle];
  }

  /**
   * Share of a need that is met.
   *
   * @param cycle within [0, {@link #cycles})
   * @param good position of the good
   * @return within [0, 1]; 1 where it is not needed
   */
  public double coverage(int cycle, int good) {
    return coverage[cycle][good];
  }

  /**
   * Linear programs that were solved one after the other.
   *
   * @return rounds, &ge; 1
   */
  public int rounds() {
    return rounds;
  }

  /**
   * How far the plan was from the course that its last round took for granted.
   *
   * @return the largest distance in any cycle, as a share of what the land can hold, of what
   *     satiates with a luxury, or of what an industry makes whose inputs depend on that; &ge; 0, 0
   *     where the program is linear
   */
  public double unsettled() {
    return unsettled;
  }

  /**
   * What the plan does now for the sake of later.
   *
   * @return English sentences, one for each capital good and each deposit
   */
  public List<String> why() {
    List<String> why = new ArrayList<>();
    int last = cycles() - 1;
    for (int g = 0; g < capital.length; g++) {
      if (capital[g]) {
        String grown = people[last] > people[0] * (1 + NOTHING) ? grown(last) : "";
        why.add(
            Words.capital(
                rules.goods().get(g).id()
                    + ": "
                    + Words.number(stockNow[g])
                    + " stand; "
                    + Words.number(stock[0][g])
                    + " after this cycle and "
                    + Words.number(stock[last][g])
                    + " after "
                    + cycles()
                    + grown
                    + "."));
      }
    }
    for (int j = 0; j < land.length; j++) {
      if (land[j]) {
        why.add(
            Words.capital(
                "the "
                    + rules.industries().get(j).id()
                    + " digs "
                    + Words.number(dug[0][j])
                    + " of the "
                    + Words.number(leftNow[j])
                    + " units left in this cycle and "
                    + Words.number(dug[last][j])
                    + " of "
                    + Words.number(last == 0 ? leftNow[j] : left[last - 1][j])
                    + " in the last of "
                    + cycles()
                    + "."));
      }
    }
    return why;
  }

  private String grown(int last) {
    return ", for " + Words.number(people[last] - people[0]) + " people more";
  }
}
