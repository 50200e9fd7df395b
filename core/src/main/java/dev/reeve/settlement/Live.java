package dev.reeve.settlement;

import dev.reeve.model.People;

/**
 * Tenth stage: students learn, everybody gets older, who has lived his life dies, and for each who
 * died of age or danger a newcomer comes of age, in the tiers' shares and with no trade yet; and,
 * where people grow, more of them. What they then learn is the newest skill.
 */
final class Live {

  /** Schooling shorter than this many cycles is over: steps of a tick do not add up exactly. */
  private static final double OVER = 1e-9;

  /** Where there is room for fewer people than would come, the rest of them never does. */
  private static final double ALMOST = Math.nextDown(1.0);

  private Live() {}

  static void run(State s) {
    Population population = s.population;
    double lesson = s.schoolRatio / s.ticksPerCycle();
    population.teach(lesson, OVER, s.graduate);
    if (s.technology.lifespan < Integer.MAX_VALUE) {
      population.grow();
      if (population.mayBe(s.technology.lifespan)) {
        buryOld(s);
      }
    }
    grow(s);
    for (; s.births > 0; s.births--) {
      int person = population.add(s.technology.shares, s.jobs.idle(), s.happiness);
      String tier = s.technology.rules.people().tiers().get(population.tier(person)).id();
      s.events.add(new Event.Birth(person, tier));
      if (!s.orders.off() && !s.orders.staff().isEmpty()) {
        stepIn(s, person);
      }
    }
  }

  /** Whoever is a whole person by now comes of age, as long as there is room. */
  private static void grow(State s) {
    People people = s.technology.rules.people();
    int living = s.population.living() + s.births;
    if (people.growth() == 0 || living + 1 > people.most()) {
      s.growing = 0;
      return;
    }
    double come = s.growing + people.growth() * living / s.ticksPerCycle();
    int whole = (int) Math.min(come, people.most() - living);
    s.births += whole;
    s.growing = Math.min(come - whole, ALMOST);
  }

  private static void buryOld(State s) {
    for (int person = 0; person < s.population.slots(); person++) {
      if (s.population.lives(person) && s.population.age(person) >= s.technology.lifespan) {
        s.die(person, Event.Cause.AGE);
      }
    }
  }

  /** Where orders want somebody in the place of who died, the newcomer steps in at once. */
  private static void stepIn(State s, int person) {
    s.count();
    Staffing staffing = Staffing.of(s, s.orders);
    for (int j = 0; j < staffing.least.length; j++) {
      if (s.working(j) + s.learning(j) < staffing.least[j]) {
        s.place(person, j);
        return;
      }
    }
  }
}
