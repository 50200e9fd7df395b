package dev.reeve.settlement;

import java.util.function.DoublePredicate;

/**
 * What must hold of the numbers of any settlement between two ticks. A file can say otherwise even
 * if it is whole; such a settlement would crash later, or lie.
 */
final class Soundness {

  /** Ticks, cycles: beyond this a double does not count them one by one. */
  private static final long LAST = 1L << 53;

  /** More people than that never come of age in one tick. */
  private static final int MOST_BIRTHS = 1 << 20;

  /** Nothing is found out so often in any game. */
  private static final int MOST_LEVELS = 1 << 30;

  /** Beyond this a product of two numbers could be infinite in the next tick. */
  private static final double LARGEST = 1e100;

  private final State s;
  private final Archive archive;

  private Soundness(State s, Archive archive) {
    this.s = s;
    this.archive = archive;
  }

  /** Refuses what cannot be, by name, value and rule. */
  static void check(State s, Archive archive) {
    Soundness soundness = new Soundness(s, archive);
    soundness.checkCourse();
    soundness.checkPeople();
    soundness.checkEconomy();
    soundness.checkMind();
  }

  private void checkCourse() {
    within("tick", s.tick, 0, LAST);
    within("postureSince", s.postureSince, 0, s.tick);
    if (s.lastFestival != Long.MIN_VALUE) {
      within("lastFestival", s.lastFestival, 0, s.cycle());
    }
    within("births", s.births, 0, MOST_BIRTHS);
    within("moves", s.moves, 0, Integer.MAX_VALUE);
    finite("happiness", s.happiness);
    finite("felt", s.felt);
    if (!s.rulesChanged && !s.rules.equals(s.technology.rules)) {
      throw archive.refuse(
          "rulesSet are other rules than those in force; rulesChanged must say so");
    }
    for (Event event : s.events) {
      int person =
          event instanceof Event.Birth birth ? birth.person() : ((Event.Death) event).person();
      within("the person of an event", person, 0, s.population.slots() - 1L);
    }
  }

  private void checkPeople() {
    Population people = s.population;
    double scale = people.moodScale();
    if (!(scale > 0 && scale <= 1)) {
      throw archive.refuse("moodScale is " + scale + "; it must be within (0, 1]");
    }
    for (int person = 0; person < people.slots(); person++) {
      String whose = " of person " + person;
      within("tier" + whose, people.tier(person), Population.VACANT, s.technology.tiers - 1L);
      if (people.lives(person)) {
        within("job" + whose, people.job(person), 0, s.jobs.size() - 1L);
        within("age" + whose, people.age(person), 0, Integer.MAX_VALUE - 1L);
        amount("schooling" + whose, people.schooling(person));
        if (people.learning(person) && people.job(person) >= s.technology.industries) {
          throw archive.refuse(
              "schooling"
                  + whose
                  + " is "
                  + people.schooling(person)
                  + "; it must be 0 where there is no trade to learn");
        }
        finite("mood" + whose, people.mood(person));
        for (int j = 0; j < s.technology.industries; j++) {
          finite("craft" + whose, people.craft(person, j));
        }
      }
    }
  }

  private void checkEconomy() {
    amounts("stock", s.stock);
    for (double[] ring : s.ripening) {
      amounts("ripening", ring);
    }
    amounts("ripe", s.ripe);
    amounts("workSeen", s.workSeen);
    amounts("yieldSeen", s.yieldSeen);
    amounts("raid", s.raid);
    amounts("raidLoss", s.raidLoss);
    shares("coverage", s.coverage);
    for (int ticks : s.heldTicks) {
      within("heldTicks", ticks, 0, s.ticksPerCycle());
    }
    for (int ticks : s.interventions.feastTicks) {
      within("feastTicks", ticks, 0, s.ticksPerCycle());
    }
    amounts("effort", s.effort);
    amounts("delivered", s.delivered);
    shares("schoolRatio", new double[] {s.schoolRatio});
    s.flows.forEach((kind, flow) -> amounts("flows." + kind, flow));
  }

  private void checkMind() {
    s.yields.forEach((kind, values) -> amounts("yields." + kind, values));
    s.threatened.forEach((kind, values) -> amounts("threatened." + kind, values));
    Research research = s.research;
    amounts("research.points", research.points);
    amounts("research.share", research.share);
    for (int f = 0; f < s.technology.fields; f++) {
      within("research.level", research.level[f], 0, MOST_LEVELS);
      within("research.windowStart", research.windowStart(f), 0, s.cycle());
      finite("research.gainAtStart", research.gainAtStart(f));
      if (research.payback(f) < 0) {
        throw archive.refuse(
            "research.measured is " + research.payback(f) + "; it must be >= 0, or NaN");
      }
    }
    amounts("keep", s.decision.keep);
    each("ceiling", s.decision.ceiling, value -> value >= 0, ">= 0", archive);
    amounts("seed", s.decision.seed);
    checkFinite("correction", s.decision.correction, archive);
    shares("ration", s.decision.ration);
    shares("pace", s.decision.pace);
    amounts("trade", s.decision.trade);
  }

  private void within(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw archive.refuse(
          name + " is " + value + "; it must be within [" + least + ", " + most + "]");
    }
  }

  private void finite(String name, double value) {
    checkFinite(name, new double[] {value}, archive);
  }

  /** Refuses what is infinite or no number. */
  static void checkFinite(String name, double[] values, Archive archive) {
    each(name, values, Double::isFinite, "finite", archive);
    each(name, values, value -> Math.abs(value) <= LARGEST, "at most 1e100 in size", archive);
  }

  private void amount(String name, double value) {
    amounts(name, new double[] {value});
  }

  private void amounts(String name, double[] values) {
    each(name, values, value -> value >= 0 && Double.isFinite(value), "finite and >= 0", archive);
    each(name, values, value -> value <= LARGEST, "at most 1e100 in size", archive);
  }

  private void shares(String name, double[] values) {
    each(name, values, value -> value >= 0 && value <= 1, "within [0, 1]", archive);
  }

  private static void each(
      String name, double[] values, DoublePredicate holds, String rule, Archive archive) {
    for (double value : values) {
      if (!holds.test(value)) {
        throw archive.refuse(name + " is " + value + "; it must be " + rule);
      }
    }
  }
}
