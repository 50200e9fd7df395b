package dev.reeve.settlement;

import java.util.Arrays;

/**
 * Measures what the people at work can do in a tick, by industry: their effort in workers of the
 * asked skill, and the mean craft of an effort; see {@link Layout#hands}.
 *
 * <p>Cost: a pass over the people for each industry in which somebody has begun or left off work or
 * has become better at it; nothing in a tick in which nobody has.
 */
final class Workforce {

  /** Who is at work where work can kill, in the order of their indices, each with his job. */
  private int[] endangered = new int[8];

  private int inDanger;
  private long measured = -1;

  /** Measures those who are at work now. */
  void measure(State s) {
    if (isOf(s.population)) {
      return;
    }
    measured = s.population.version();
    Heads heads = s.heads();
    boolean danger = false;
    for (int j = 0; j < s.technology.industries; j++) {
      if (heads.hasStirred(j)) {
        measure(s, j);
        danger |= s.technology.trades.hazard[j] > 0;
      }
    }
    if (danger) {
      listDangers(s);
    }
  }

  /** Whether nothing has changed since they were measured. */
  boolean isOf(Population people) {
    return measured == people.version();
  }

  /** Adds up in the order of the indices, so that the same people always do the same work. */
  private static void measure(State s, int j) {
    Population population = s.population;
    Technology technology = s.technology;
    double effort = 0;
    double craft = 0;
    for (int person = 0; person < population.slots(); person++) {
      if (population.worksIn(person, j)) {
        double work =
            technology.trades.productivity[j][population.tier(person)] / technology.ticksPerCycle;
        effort += work;
        craft += work * population.craft(person, j);
      }
    }
    s.amounts[s.at.hands + j] = effort;
    s.amounts[s.at.craft + j] = effort > 0 ? craft / effort : 0;
  }

  private void listDangers(State s) {
    inDanger = 0;
    for (int person = 0; person < s.population.slots(); person++) {
      int job = s.population.job(person);
      boolean dangerous = job < s.technology.industries && s.technology.trades.hazard[job] > 0;
      if (dangerous && s.population.worksIn(person, job)) {
        endanger(person, job);
      }
    }
  }

  private void endanger(int person, int job) {
    if (2 * inDanger == endangered.length) {
      endangered = Arrays.copyOf(endangered, 2 * endangered.length);
    }
    endangered[2 * inDanger] = person;
    endangered[2 * inDanger + 1] = job;
    inDanger++;
  }

  /** How many are in danger. */
  int inDanger() {
    return inDanger;
  }

  /** One of them. */
  int endangered(int i) {
    return endangered[2 * i];
  }

  /** What he works at. */
  int danger(int i) {
    return endangered[2 * i + 1];
  }

  /** See {@link State#fetch}. */
  double fetch() {
    return measured;
  }

  double fetchColumns() {
    double sum = 0;
    for (int i = 0; i < endangered.length; i += State.INTS_A_LINE) {
      sum += endangered[i];
    }
    return sum;
  }
}
