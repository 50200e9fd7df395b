package dev.reeve.settlement;

import java.util.Arrays;

/**
 * Evens out toil among people of the same tier, as {@link Orders#rotate} wants it: once a cycle
 * those who have had most of it and do unpleasant work change places with those who have had least
 * and do less unpleasant work. As many people of each tier are in each job afterwards, so that no
 * plan and no order on a trade is touched; whoever is kept stays.
 *
 * <p>Who knows the other's trade takes it over at once, if he makes nearly as much of it. Else he
 * learns it first, and that work is lost. Each industry may lose so much of its work and no more:
 * it earns its part of it in every cycle, and an exchange is made only if both industries have
 * earned what it will cost them. They save up for one schooling at most. Nobody is sent to learn
 * while people go hungry.
 *
 * <p>An exchange needs a difference worth it, and nobody is moved twice in a cycle, nor more than a
 * fifth of the people; the same settlement always makes the same exchanges.
 *
 * <p>Cost: a sort of the people of each tier in a cycle, and a look at some others for each who is
 * to be relieved.
 */
final class Rotation {

  /** Part of the mean toil that two people must differ by. */
  private static final double WORTH_IT = 0.12;

  /** Exchanges in a cycle, as a part of the people. */
  private static final double MOST = 0.1;

  private final State s;
  private final Population population;
  private final double part;

  /** Toil by person, as it is before any exchange. */
  private final double[] toil;

  private final boolean[] moved;
  private int left;

  private Rotation(State s) {
    this.s = s;
    population = s.population;
    part = s.orders.rotation().orElseThrow();
    toil = new double[population.slots()];
    moved = new boolean[population.slots()];
    left = (int) Math.ceil(MOST * population.living());
  }

  /** Runs in the first tick of a cycle, where it is ordered. */
  static void run(State s) {
    if (s.burdens == null || !s.cycleBegins()) {
      return;
    }
    if (s.orders.rotation().isEmpty()) {
      Arrays.fill(s.burdens.credit, 0);
      return;
    }
    s.count();
    new Rotation(s).exchange();
  }

  private void exchange() {
    for (int j = 0; j < s.technology.industries; j++) {
      double earned = part * s.working(j);
      double most = earned + s.technology.trades.education[j];
      s.burdens.credit[j] = Math.min(most, s.burdens.credit[j] + earned);
    }
    for (int k = 0; k < s.technology.tiers; k++) {
      exchange(k);
    }
  }

  private void exchange(int tier) {
    Integer[] people = new Integer[population.slots()];
    int count = 0;
    double sum = 0;
    for (int person = 0; person < people.length; person++) {
      if (population.lives(person) && population.tier(person) == tier) {
        toil[person] = s.burdens.toil(person);
        sum += toil[person];
        people[count++] = person;
      }
    }
    // Stable: whoever has had the same comes by index.
    Arrays.sort(people, 0, count, (a, b) -> Double.compare(toil[a], toil[b]));
    double worthIt = WORTH_IT * sum / Math.max(1, count);
    int tries = left;
    for (int i = count - 1; i > 0 && left > 0 && tries > 0; i--) {
      int person = people[i];
      if (free(person) && rate(person) > 0) {
        tries--;
        relieve(person, people, i, worthIt);
      }
    }
  }

  /** Finds the one who has had least of all who can take over; {@code below}: those with less. */
  private void relieve(int person, Integer[] people, int below, double worthIt) {
    for (int i = 0; i < below; i++) {
      int other = people[i];
      if (toil[person] - toil[other] <= worthIt) {
        return;
      }
      if (free(other) && rate(other) < rate(person) && canChangePlaces(person, other)) {
        changePlaces(person, other);
        return;
      }
    }
  }

  /** Whether somebody may be moved: he is not kept, does not learn, and has not moved yet. */
  private boolean free(int person) {
    return !moved[person] && !population.learning(person) && !s.orders.keep().contains(person);
  }

  private double rate(int person) {
    int job = population.job(person);
    return job < s.technology.industries ? s.technology.trades.toil[job] : 0;
  }

  private boolean canChangePlaces(int a, int b) {
    double lostByA = lost(a, b);
    double lostByB = lost(b, a);
    return within(population.job(b), lostByA) && within(population.job(a), lostByB);
  }

  /** Work that the trade of another loses if somebody takes his place; infinite: too much. */
  private double lost(int person, int other) {
    int job = population.job(other);
    if (job >= s.technology.industries) {
      return 0;
    }
    double schooling = population.schoolingFor(person, job, s.technology.trades.education[job]);
    if (schooling > 0) {
      return s.fed() < 1 ? Double.POSITIVE_INFINITY : schooling;
    }
    double craft =
        population.knows(person, job) ? population.craft(person, job) : s.research.craft(job);
    boolean asGood = craft >= (1 - part) * population.craft(other, job);
    return asGood ? 0 : Double.POSITIVE_INFINITY;
  }

  private boolean within(int job, double lost) {
    return lost == 0 || lost <= s.burdens.credit[job];
  }

  private void changePlaces(int a, int b) {
    int jobOfA = population.job(a);
    int jobOfB = population.job(b);
    pay(jobOfB, lost(a, b));
    pay(jobOfA, lost(b, a));
    s.place(a, jobOfB);
    s.place(b, jobOfA);
    moved[a] = true;
    moved[b] = true;
    left--;
  }

  private void pay(int job, double lost) {
    if (lost > 0) {
      s.burdens.credit[job] -= lost;
    }
  }
}
