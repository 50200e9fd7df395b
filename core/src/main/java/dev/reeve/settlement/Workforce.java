package dev.reeve.settlement;

import java.util.Arrays;

/**
 * Measures what the people at work can do in a tick, by industry: their effort in workers of the
 * asked skill, and the mean craft of an effort; see {@link Layout#hands}.
 *
 * <p>Cost: one pass over the people when somebody has come, gone, learned or changed his job;
 * nothing in a tick in which nobody has.
 */
final class Workforce {

  /** Who is at work where work can kill, in the order of their indices, each with his job. */
  private int[] endangered = new int[8];

  private int inDanger;
  private long measured = -1;

  /** Measures those who are at work now. */
  void measure(State s) {
    Population population = s.population;
    if (measured == population.version()) {
      return;
    }
    measured = population.version();
    Technology technology = s.technology;
    double[] x = s.amounts;
    int effort = s.at.hands;
    int craft = s.at.craft;
    Arrays.fill(x, effort, effort + technology.industries, 0);
    Arrays.fill(x, craft, craft + technology.industries, 0);
    inDanger = 0;
    for (int person = 0; person < population.slots(); person++) {
      if (population.lives(person) && !population.learning(person)) {
        int j = population.job(person);
        if (j < technology.industries) {
          double work =
              technology.productivity[j][population.tier(person)] / technology.ticksPerCycle;
          x[effort + j] += work;
          x[craft + j] += work * population.craft(person, j);
          if (technology.hazard[j] > 0) {
            endanger(person, j);
          }
        }
      }
    }
    for (int j = 0; j < technology.industries; j++) {
      x[craft + j] = x[effort + j] > 0 ? x[craft + j] / x[effort + j] : 0;
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
    double sum = 0;
    for (int i = 0; i < endangered.length; i += State.INTS_A_LINE) {
      sum += endangered[i];
    }
    return sum;
  }
}
