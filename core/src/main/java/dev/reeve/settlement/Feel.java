package dev.reeve.settlement;

import dev.reeve.model.Objective;
import dev.reeve.plan.IncomeRule;
import java.util.Arrays;

/**
 * Ninth stage: happiness of each person, of the luxuries that the income rule gives him and of the
 * programs held; the hungry enjoy both only as far as they are fed, each by the needs of his own
 * profile. What stands of side effects such as smoke harms everybody alike, whoever gave it off.
 * People remember: a famine and a festival show for some cycles.
 */
final class Feel {

  /** Cycles after which a memory has faded to a third (1/e). */
  private static final double MEMORY = 3;

  private Feel() {}

  /** The part of a memory that a tick takes. */
  static double fade(int ticksPerCycle) {
    return 1 - StrictMath.exp(-1 / (MEMORY * ticksPerCycle));
  }

  static void run(State s) {
    s.policy.feel(s);
  }

  /** Where luxuries are shared out by a rule. */
  static void byIncomeRule(State s) {
    double fed = s.fed();
    double programs = programs(s, fedInTheMean(s, fed));
    double[] delight = delight(s);
    if (s.orders.income() == IncomeRule.EQUAL && fedAlike(s, fed)) {
      feelAlike(s, delight, fed, programs);
    } else {
      feelByShare(s, delight, programs);
    }
  }

  /** Whether nobody is fed better than those who have least. */
  private static boolean fedAlike(State s, double least) {
    boolean alike = true;
    for (int k = 0; k < s.technology.profiles.count; k++) {
      alike &= s.population.profiles().heads(k) == 0 || s.fed(k) == least;
    }
    return alike;
  }

  private static double fedInTheMean(State s, double least) {
    if (fedAlike(s, least)) {
      return least;
    }
    double sum = 0;
    for (int k = 0; k < s.technology.profiles.count; k++) {
      sum += s.population.profiles().heads(k) * s.fed(k);
    }
    return sum / s.population.living();
  }

  private static double fed(State s, int person) {
    return s.technology.profiles.count == 0 ? s.fed() : s.fed(s.population.profiles().of(person));
  }

  /** Everybody gets the same share, so that nobody is looked at. */
  private static void feelAlike(State s, double[] delight, double fed, double programs) {
    int living = s.population.living();
    double[] byGood = s.technology.scratch().enjoyed;
    double luxuries = 0;
    if (living > 0) {
      luxuries = luxuries(s, delight, 1.0 / living, byGood);
      delighted(s, byGood, fed * living / living);
    }
    double now = fed * (luxuries + programs) - Emit.harm(s);
    s.felt = living > 0 ? now : 0;
    s.happiness = s.population.feel(now, s.technology.fade) / Math.max(1, living);
    if (s.burdens != null) {
      s.burdens.live(living);
    }
  }

  /** Shares differ by job and tier: a pass to weigh them, and one to hand them out. */
  private static void feelByShare(State s, double[] delight, double programs) {
    int people = Math.max(1, s.population.living());
    double weights = 0;
    for (int person = 0; person < s.population.slots(); person++) {
      weights += s.population.lives(person) ? weight(s, person) : 0;
    }
    double felt = 0;
    double remembered = 0;
    double[] byGood = s.technology.scratch().enjoyed;
    Arrays.fill(byGood, 0);
    double luxuries = 0;
    double shareSeen = Double.NaN;
    double fed = 1;
    int alike = 0;
    double harm = Emit.harm(s);
    for (int person = 0; person < s.population.slots(); person++) {
      if (s.population.lives(person)) {
        double share = weights > 0 ? weight(s, person) / weights : 1.0 / people;
        double fedNow = fed(s, person);
        if (share != shareSeen || fedNow != fed) {
          delighted(s, byGood, fed * alike / people);
          luxuries = luxuries(s, delight, share, byGood);
          shareSeen = share;
          fed = fedNow;
          alike = 0;
        }
        alike++;
        double now = fed * (luxuries + programs) - harm;
        double mood = s.population.mood(person);
        s.population.setMood(person, mood + s.technology.fade * (now - mood));
        felt += now;
        remembered += s.population.mood(person);
      }
    }
    delighted(s, byGood, fed * alike / people);
    s.felt = felt / people;
    s.happiness = remembered / people;
    if (s.burdens != null) {
      s.burdens.live(weights);
    }
  }

  /** Writes down what each good gave to some, who are such a share of all. */
  private static void delighted(State s, double[] byGood, double share) {
    for (int g : s.technology.wants.luxuries) {
      s.flows.addDelight(g, byGood[g] * share);
    }
  }

  /** Where everybody has got something else; by person, happiness per cycle in this tick. */
  static void byPerson(State s, double[] now) {
    double felt = 0;
    double remembered = 0;
    double harm = Emit.harm(s);
    for (int person = 0; person < s.population.slots(); person++) {
      if (s.population.lives(person)) {
        double mood = s.population.mood(person);
        double each = now[person] - harm;
        s.population.setMood(person, mood + s.technology.fade * (each - mood));
        felt += each;
        remembered += s.population.mood(person);
      }
    }
    int people = Math.max(1, s.population.living());
    s.felt = felt / people;
    s.happiness = remembered / people;
  }

  /** Happiness, per cycle, of the programs held, for somebody who is fed. */
  static double programs(State s, double fed) {
    double programs = 0;
    for (int p = 0; p < s.technology.programs.count; p++) {
      if (s.flags[s.at.held + p]) {
        programs += s.technology.programs.happiness[p];
        s.flows.addProgram(
            p, s.population.living() > 0 ? fed * s.technology.programs.happiness[p] : 0);
      }
      s.flags[s.at.held + p] = false;
    }
    return programs;
  }

  /** Happiness per unit of each good, what research added to it included. */
  private static double[] delight(State s) {
    double[] delight = s.technology.scratch().delight;
    for (int g : s.technology.wants.luxuries) {
      delight[g] = s.technology.wants.happiness[g] * s.research.delight(g);
    }
    return delight;
  }

  /** What a person's part of the luxuries weighs, by the rule that the orders set. */
  static double weight(State s, int person) {
    int job = s.population.job(person);
    if (job >= s.technology.industries || s.population.learning(person)) {
      return 1;
    }
    double productivity = s.technology.trades.productivity[job][s.population.tier(person)];
    return switch (s.orders.income()) {
      case EQUAL -> 1;
      case PRODUCTIVITY -> productivity;
      case LOW_SKILL -> productivity / s.technology.trades.lowestProductivity[job];
    };
  }

  /**
   * Happiness, per cycle, of somebody who gets this share of all luxuries; fills in that of each.
   */
  private static double luxuries(State s, double[] delight, double share, double[] byGood) {
    double sum = 0;
    boolean falling = s.objective() == Objective.DIMINISHING;
    for (int g : s.technology.wants.luxuries) {
      double q = s.flows.of(Flows.Kind.LUXURY, g) * share * s.ticksPerCycle();
      if (falling) {
        double satiation = s.technology.wants.satiation[g];
        double enjoyed = Math.min(q, satiation);
        byGood[g] = delight[g] * (enjoyed - enjoyed * enjoyed / (2 * satiation));
      } else {
        byGood[g] = delight[g] * q;
      }
      sum += byGood[g];
    }
    return sum;
  }
}
