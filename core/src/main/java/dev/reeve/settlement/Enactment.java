package dev.reeve.settlement;

import dev.reeve.settlement.Layout.By;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * New rules come into force: everything that the settlement holds keeps its name and finds its new
 * place. Who works in an industry that is no more becomes idle; a good that is no more is gone.
 */
final class Enactment {

  private final State s;
  private final Technology before;
  private final Technology after;

  private Enactment(State s) {
    this.s = s;
    before = s.technology;
    after = s.settings.commons().technology(s.rules, s.ticksPerCycle());
  }

  static void of(State s) {
    new Enactment(s).enact();
  }

  private void enact() {
    if (s.burdens != null) {
      s.burdens.everybodyChanges();
    }
    int[] goods = places(before.rules.goods(), after.rules.goods(), good -> good.id());
    int[] industries =
        places(before.rules.industries(), after.rules.industries(), industry -> industry.id());
    int[] threats = places(before.rules.threats(), after.rules.threats(), threat -> threat.id());
    int[] fields = places(before.rules.research(), after.rules.research(), field -> field.id());
    int[] programs =
        places(before.rules.programs(), after.rules.programs(), program -> program.id());

    int[] emissions =
        places(before.rules.emissions(), after.rules.emissions(), emission -> emission.id());

    Jobs jobsBefore = s.jobs;
    boolean sameTiers = before.rules.people().tiers().equals(after.rules.people().tiers());
    s.population.renumber(industries);
    if (!sameTiers) {
      s.population.retier(before.rules.people(), after.rules.people());
    }
    s.population.profile(Profiles.under(after, s.population, s.population.profiles()));
    move(
        Map.of(
            By.GOOD, goods,
            By.INDUSTRY, industries,
            By.THREAT, threats,
            By.PROGRAM, programs,
            By.EMISSION, emissions));
    moveOut(jobsBefore);
    s.interventions = s.interventions.renumbered(after, threats, industries, programs);
    s.land = s.land.renumbered(after, industries);
    s.yields = s.yields.renumbered(after.deviation, industries);
    s.threatened = s.threatened.renumbered(after.threats.deviation, threats);
    s.research = s.research.renumbered(after, fields);
    s.rulesChanged = false;
    s.policy = s.policy.underNewRules(s, goods, industries);
    s.flows.begin(s);
    s.count();
  }

  /** Blocks of the new rules, with the columns that outlast them. */
  private void move(Map<By, int[]> places) {
    double[] amounts = s.amounts;
    int[] counts = s.counts;
    boolean[] flags = s.flags;
    s.adopt(after);
    s.at.moveAmounts(amounts, before.layout, s.amounts, places);
    s.at.moveCounts(counts, before.layout, s.counts, places);
    s.at.moveFlags(flags, before.layout, s.flags, places);
    ripen(amounts, places.get(By.INDUSTRY));
  }

  private void moveOut(Jobs jobsBefore) {
    for (int person = 0; person < s.population.slots(); person++) {
      if (s.population.lives(person)) {
        String id = jobsBefore.id(s.population.job(person));
        int job = s.jobs.indexOrIdle(id);
        double left = job < after.industries ? s.population.schooling(person) : 0;
        s.population.setSchooling(person, 0);
        s.population.setJob(person, job, Math.min(left, schooling(job)));
        boolean works = job < after.industries && !s.population.learning(person);
        if (works && !s.population.knows(person, job)) {
          s.population.setCraft(person, job, 1);
        }
        if (!id.equals(s.jobs.id(job))) {
          s.events.add(new Event.JobChanged(person, id, s.jobs.id(job)));
          s.moves++;
        }
      }
    }
  }

  private double schooling(int job) {
    return job < after.industries ? after.trades.education[job] : 0;
  }

  /** What is under way arrives when it would have, or as late as the new rules allow. */
  private void ripen(double[] amounts, int[] industries) {
    for (int j = 0; j < after.industries; j++) {
      int old = industries[j];
      int length = old < 0 ? 0 : before.layout.ringLength(old);
      for (int i = 0; i < length; i++) {
        int wait = Math.min(i, after.gestation[j]);
        s.amounts[s.at.ripening(j, s.tick, wait)] +=
            amounts[before.layout.ripening(old, s.tick, i)];
      }
    }
  }

  /** By new position, the old one; -1: it is new. */
  private static <T> int[] places(List<T> before, List<T> after, Function<T, String> id) {
    int[] places = new int[after.size()];
    Arrays.fill(places, -1);
    for (int i = 0; i < places.length; i++) {
      for (int old = 0; old < before.size(); old++) {
        if (id.apply(before.get(old)).equals(id.apply(after.get(i)))) {
          places[i] = old;
        }
      }
    }
    return places;
  }
}
