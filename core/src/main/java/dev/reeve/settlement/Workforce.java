package dev.reeve.settlement;

import java.util.Arrays;

/**
 * What the people at work can do in a tick, by industry: their effort in workers of the asked
 * skill, and the mean craft of an effort.
 *
 * <p>Cost: one pass over the people when somebody has come, gone, learned or changed his job;
 * nothing in a tick in which nobody has.
 */
final class Workforce {

  final double[] effort;
  final double[] craft;

  /** Who is at work where work can kill, in the order of their indices. */
  int[] endangered = new int[4];

  int inDanger;
  private final Technology technology;
  private long measured = -1;

  Workforce(Technology technology) {
    this.technology = technology;
    effort = new double[technology.industries];
    craft = new double[technology.industries];
  }

  /** Measures those who are at work now. */
  void measure(Population population) {
    if (measured == population.version()) {
      return;
    }
    measured = population.version();
    Arrays.fill(effort, 0);
    Arrays.fill(craft, 0);
    inDanger = 0;
    for (int person = 0; person < population.slots(); person++) {
      if (population.lives(person) && !population.learning(person)) {
        int j = population.job(person);
        if (j < technology.industries) {
          double work =
              technology.productivity[j][population.tier(person)] / technology.ticksPerCycle;
          effort[j] += work;
          craft[j] += work * population.craft(person, j);
          if (technology.hazard[j] > 0) {
            endanger(person);
          }
        }
      }
    }
    for (int j = 0; j < craft.length; j++) {
      craft[j] = effort[j] > 0 ? craft[j] / effort[j] : 0;
    }
  }

  private void endanger(int person) {
    if (inDanger == endangered.length) {
      endangered = Arrays.copyOf(endangered, 2 * inDanger);
    }
    endangered[inDanger++] = person;
  }
}
