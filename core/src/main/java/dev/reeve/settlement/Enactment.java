package dev.reeve.settlement;

import java.util.Arrays;
import java.util.List;
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
    int[] goods = places(before.rules.goods(), after.rules.goods(), good -> good.id());
    int[] industries =
        places(before.rules.industries(), after.rules.industries(), industry -> industry.id());
    int[] threats = places(before.rules.threats(), after.rules.threats(), threat -> threat.id());
    int[] fields = places(before.rules.research(), after.rules.research(), field -> field.id());
    int[] programs =
        places(before.rules.programs(), after.rules.programs(), program -> program.id());

    Jobs jobsBefore = s.jobs;
    boolean sameTiers = before.rules.people().tiers().equals(after.rules.people().tiers());
    s.population.renumber(after.industries, industries);
    if (!sameTiers) {
      s.population.retier(before.rules.people(), after.rules.people());
    }
    s.adopt(after);
    moveOut(jobsBefore);
    s.stock = moved(s.stock, goods);
    s.ripe = moved(s.ripe, industries);
    s.workSeen = moved(s.workSeen, industries);
    s.yieldSeen = moved(s.yieldSeen, industries);
    s.raid = moved(s.raid, threats);
    s.raidLoss = moved(s.raidLoss, threats);
    boolean[] told = new boolean[threats.length];
    for (int t = 0; t < told.length; t++) {
      told[t] = threats[t] >= 0 && s.raidTold[threats[t]];
    }
    s.raidTold = told;
    s.interventions = s.interventions.renumbered(after, threats, industries, programs);
    s.yields = s.yields.renumbered(after.deviation, industries);
    s.threatened = s.threatened.renumbered(after.threatDeviation, threats);
    s.research = s.research.renumbered(after, fields);
    s.famine = new boolean[after.goods];
    int[] held = new int[programs.length];
    for (int p = 0; p < held.length; p++) {
      held[p] = programs[p] < 0 ? 0 : s.heldTicks[programs[p]];
    }
    s.heldTicks = held;
    ripen(industries);
    s.rulesChanged = false;
    s.decision.clear(after);
    s.policy = s.policy.underNewRules(s, goods, industries);
    s.flows.begin(s.stock);
    s.count();
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
    return job < after.industries ? after.education[job] : 0;
  }

  /** What is under way arrives when it would have, or as late as the new rules allow. */
  private void ripen(int[] industries) {
    double[][] rings = new double[after.industries][];
    for (int j = 0; j < rings.length; j++) {
      rings[j] = new double[after.gestation[j] + 1];
      double[] old = industries[j] < 0 ? new double[0] : s.ripening[industries[j]];
      for (int i = 0; i < old.length; i++) {
        int wait = Math.min(i, rings[j].length - 1);
        rings[j][(int) ((s.tick + wait) % rings[j].length)] +=
            old[(int) ((s.tick + i) % old.length)];
      }
    }
    s.ripening = rings;
  }

  private static double[] moved(double[] values, int[] places) {
    double[] moved = new double[places.length];
    for (int i = 0; i < places.length; i++) {
      moved[i] = places[i] < 0 ? 0 : values[places[i]];
    }
    return moved;
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
