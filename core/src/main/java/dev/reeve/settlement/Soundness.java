package dev.reeve.settlement;

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

  private static final String NOT_LARGER = "at most 1e100 in size";

  /** In place of a person: it is the settlement's number. */
  private static final int NOBODY = -1;

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
    finite("happiness", NOBODY, s.happiness);
    finite("felt", NOBODY, s.felt);
    amount("posture.reserve", NOBODY, s.posture.reserve());
    amount("posture.caution", NOBODY, s.posture.caution());
    s.posture.weights().forEach((id, weight) -> amount("posture.weights", NOBODY, weight));
    s.orders.weights().forEach((id, weight) -> amount("orders.weights", NOBODY, weight));
    s.orders.reserves().forEach((id, cycles) -> amount("orders.reserves", NOBODY, cycles));
    if (!s.rulesChanged && !s.rules.equals(s.technology.rules)) {
      throw archive.refuse(
          "rulesSet are other rules than those in force; rulesChanged must say so");
    }
    for (Event event : s.events) {
      if (event instanceof Event.ArrangementChanged) {
        continue;
      }
      int person =
          event instanceof Event.Birth birth ? birth.person() : ((Event.Death) event).person();
      within("the person of an event", person, 0, s.population.slots() - 1L);
    }
  }

  private void checkPeople() {
    Population people = s.population;
    double scale = people.moodScale();
    if (!(scale >= Population.LEAST_SCALE && scale <= 1)) {
      throw archive.refuse("moodScale is " + scale + "; it must be within [0.001, 1]");
    }
    if (!Double.isFinite(people.moodShift())) {
      throw archive.refuse("moodShift is " + people.moodShift() + "; it must be finite");
    }
    for (int person = 0; person < people.slots(); person++) {
      if (people.lives(person)) {
        within("age", person, people.age(person), 0, Integer.MAX_VALUE - 1L);
        amount("schooling", person, people.schooling(person));
        if (people.learning(person) && people.job(person) >= s.technology.industries) {
          throw refuse(
              "schooling", person, people.schooling(person), "0 where there is no trade to learn");
        }
        finite("mood", person, people.mood(person));
        for (int j = 0; j < s.technology.industries; j++) {
          finite("craft", person, people.craft(person, j));
        }
      }
    }
  }

  private void checkEconomy() {
    Layout at = s.at;
    int goods = at.goods;
    int industries = at.industries;
    int threats = s.technology.threats.count;
    amounts("stock", at.stock, goods);
    for (int j = 0; j < industries; j++) {
      amounts("ripening", at.ripening(j), at.ringLength(j));
    }
    amounts("ripe", at.ripe, industries);
    amounts("standing", at.standing, s.technology.emissions.count);
    s.land.check(archive);
    share("growing", s.growing);
    amounts("workSeen", at.workSeen, industries);
    amounts("yieldSeen", at.yieldSeen, industries);
    amounts("raid", at.raid, threats);
    amounts("raidLoss", at.raidLoss, threats);
    shares("coverage", at.coverage, at.claims);
    for (int p = 0; p < s.technology.programs.count; p++) {
      within("heldTicks", s.counts[at.heldTicks + p], 0, s.ticksPerCycle());
      within("feastTicks", s.counts[at.feastTicks + p], 0, s.ticksPerCycle());
    }
    amounts("effort", at.effort, industries);
    amounts("delivered", at.delivered, goods);
    share("schoolRatio", s.schoolRatio);
    s.flows.forEach((kind, flow) -> amounts(kind.column, flow));
  }

  private void checkMind() {
    s.yields.forEach((kind, values) -> amounts("yields." + kind, values));
    s.threatened.forEach((kind, values) -> amounts("threatened." + kind, values));
    Research research = s.research;
    for (int f = 0; f < s.technology.fields.count; f++) {
      amount("research.points", NOBODY, research.points(f));
      amount("research.share", NOBODY, research.share(f));
      within("research.level", research.level(f), 0, MOST_LEVELS);
      within("research.windowStart", research.windowStart(f), 0, s.cycle());
      finite("research.gainAtStart", NOBODY, research.gainAtStart(f));
      if (research.payback(f) < 0) {
        throw refuse("research.measured", NOBODY, research.payback(f), ">= 0, or NaN");
      }
    }
    Layout at = s.at;
    amounts("keep", at.keep, at.goods);
    for (int g = 0; g < at.goods; g++) {
      double ceiling = s.amounts[at.ceiling + g];
      if (!(ceiling >= 0)) {
        throw refuse("ceiling", NOBODY, ceiling, ">= 0");
      }
      finite("correction", NOBODY, s.amounts[at.correction + g]);
    }
    amounts("seed", at.seed, at.goods);
    shares("ration", at.ration, at.claims);
    shares("pace", at.pace, at.industries);
    amounts("trade", at.trade, s.technology.routes.count);
  }

  private void within(String name, long value, long least, long most) {
    within(name, NOBODY, value, least, most);
  }

  private void within(String name, int person, long value, long least, long most) {
    if (value < least || value > most) {
      throw refuse(name, person, value, "within [" + least + ", " + most + "]");
    }
  }

  /** Refuses what is infinite or no number. */
  private void finite(String name, int person, double value) {
    if (!(Math.abs(value) <= LARGEST)) {
      throw refuse(name, person, value, Double.isFinite(value) ? NOT_LARGER : "finite");
    }
  }

  private void finite(String name, double[] values) {
    for (double value : values) {
      finite(name, NOBODY, value);
    }
  }

  static void checkWithin(
      String name, int person, long value, long least, long most, Archive archive) {
    new Soundness(null, archive).within(name, person, value, least, most);
  }

  static void checkFinite(String name, double[] values, Archive archive) {
    new Soundness(null, archive).finite(name, values);
  }

  static void checkAmounts(String name, double[] values, Archive archive) {
    new Soundness(null, archive).amounts(name, values);
  }

  private void amount(String name, int person, double value) {
    if (!(value >= 0 && value <= LARGEST)) {
      boolean amount = value >= 0 && Double.isFinite(value);
      throw refuse(name, person, value, amount ? NOT_LARGER : "finite and >= 0");
    }
  }

  private void amounts(String name, double[] values) {
    for (double value : values) {
      amount(name, NOBODY, value);
    }
  }

  /** Those of a column. */
  private void amounts(String name, int at, int size) {
    for (int i = 0; i < size; i++) {
      amount(name, NOBODY, s.amounts[at + i]);
    }
  }

  private void share(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw refuse(name, NOBODY, value, "within [0, 1]");
    }
  }

  private void shares(String name, int at, int size) {
    for (int i = 0; i < size; i++) {
      share(name, s.amounts[at + i]);
    }
  }

  /** Names are put together here alone: worlds are large, and nearly all of them are sound. */
  private RuntimeException refuse(String name, int person, Object value, String rule) {
    String whose = person == NOBODY ? "" : " of person " + person;
    return archive.refuse(name + whose + " is " + value + "; it must be " + rule);
  }
}
