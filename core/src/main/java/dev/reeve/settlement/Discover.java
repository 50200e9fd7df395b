package dev.reeve.settlement;

/**
 * Eleventh stage: research becomes levels, and the reeve steers what he puts into it. Researchers
 * of several fields divide their work as the shares ask.
 */
final class Discover {

  private Discover() {}

  static void run(State s) {
    Technology technology = s.technology;
    for (int f = 0; f < technology.fields.count; f++) {
      double asked = asked(s, f);
      double all = 0;
      for (int other = 0; other < technology.fields.count; other++) {
        all +=
            technology.fields.researcher[other] == technology.fields.researcher[f]
                ? asked(s, other)
                : 0;
      }
      if (all > 0) {
        double work = s.amounts[s.at.effort + technology.fields.researcher[f]] * asked / all;
        int found = s.research.study(f, s.policy.research(s, f, work));
        if (found > 0) {
          s.policy.reconsider();
          String field = technology.rules.research().get(f).id();
          s.events.add(new Event.Discovery(field, s.research.level(f)));
          if (technology.lifespan == Integer.MAX_VALUE) {
            teachEverybody(s, technology.fields.improved[f]);
          }
        }
      }
    }
    if (s.cycleEnds()) {
      s.policy.steerResearch(s);
    }
  }

  private static double asked(State s, int f) {
    int improved = s.technology.fields.improved[f];
    return s.research.share(f) * (s.working(improved) + s.learning(improved));
  }

  /** Where nobody dies and learning takes no time, nobody keeps to the old ways. */
  private static void teachEverybody(State s, int industry) {
    for (int person = 0; person < s.population.slots(); person++) {
      if (s.population.lives(person) && s.population.knows(person, industry)) {
        s.population.setCraft(person, industry, s.research.craft(industry));
      }
    }
  }
}
