package dev.reeve.plan;

import java.util.Arrays;

/**
 * Which programs are held: the set with the most total happiness, by branch and bound (Land and
 * Doig 1960), depth first, the likelier branch before the other, from a set that is known to be
 * possible.
 *
 * <p>Needs have been kept before, so a set that would cost a need is infeasible here. Up to {@link
 * #EXACT} programs the search runs to its end; with more it may stop early, and then says by how
 * much a better set could beat the one found at most.
 */
final class ProgramChoice {

  /** Up to so many programs the choice is exact, whatever it takes. */
  static final int EXACT = 12;

  /** Nodes searched at most where there are more programs. */
  private static final int NODES = 4096;

  /** A set must be better by this fraction to be taken over the one that was found before it. */
  private static final double BETTER = 1e-12;

  private final boolean[] decided;
  private final boolean[] held;
  private final boolean[] best;
  private double bestHappiness;
  private double unexplored;
  private int nodes;

  ProgramChoice(SteadyLayout at) {
    decided = new boolean[at.programs];
    held = new boolean[at.programs];
    best = new boolean[at.programs];
  }

  /** Leaves every program undecided. */
  void leaveOpen(SteadyProgram program) {
    unexplored = Double.NEGATIVE_INFINITY;
    for (int p = 0; p < best.length; p++) {
      program.decideProgram(p, 0, 1);
    }
  }

  /**
   * Takes the set at the optimum found with every program undecided, if that holds each wholly or
   * not at all.
   *
   * @return whether it does; all are decided then
   */
  boolean takeWhole(SteadyProgram program) {
    for (int p = 0; p < best.length; p++) {
      double value = program.value(program.at.program(p));
      if (value != 0 && value != 1) {
        return false;
      }
      best[p] = value == 1;
    }
    decide(program, best);
    return true;
  }

  /** Takes the set of the plan that the program starts from. */
  void takeLast(SteadyProgram program) {
    unexplored = Double.NEGATIVE_INFINITY;
    for (int p = 0; p < best.length; p++) {
      best[p] = program.held(p);
    }
    decide(program, best);
  }

  /**
   * Takes the empty set.
   *
   * @return whether that is another than the one taken before
   */
  boolean takeNone(SteadyProgram program) {
    boolean other = false;
    for (boolean each : best) {
      other |= each;
    }
    Arrays.fill(best, false);
    decide(program, best);
    return other;
  }

  /**
   * Searches for a better set than the one taken, and takes it. The program is left anywhere.
   *
   * @param reached happiness per person with the set taken, programs included
   * @return whether there is a better one
   */
  boolean improve(SteadyProgram program, Happiness happiness, double reached, Prices scratch) {
    nodes = 0;
    bestHappiness = reached;
    unexplored = Double.NEGATIVE_INFINITY;
    Arrays.fill(decided, false);
    Arrays.fill(held, false);
    search(program, happiness, best.length, scratch);
    decide(program, best);
    return bestHappiness > reached;
  }

  private void search(SteadyProgram program, Happiness happiness, int open, Prices scratch) {
    if (open == 0) {
      tryHeld(program, happiness, scratch);
      return;
    }
    int branch = 0;
    boolean first = false;
    if (best.length > 1) {
      for (int p = 0; p < held.length; p++) {
        program.decideProgram(p, held[p] ? 1 : 0, held[p] || !decided[p] ? 1 : 0);
      }
      double bound = happiness.bound(program);
      if (!better(bound)) {
        return; // too dear, or no better: NaN ends here too
      }
      if (best.length > EXACT && ++nodes > NODES) {
        unexplored = Math.max(unexplored, bound);
        return;
      }
      branch = mostUndecided(program);
      first = program.value(program.at.program(branch)) >= 0.5;
    }
    decided[branch] = true;
    held[branch] = first;
    search(program, happiness, open - 1, scratch);
    held[branch] = !first;
    search(program, happiness, open - 1, scratch);
    held[branch] = false;
    decided[branch] = false;
  }

  private void tryHeld(SteadyProgram program, Happiness happiness, Prices scratch) {
    if (!Arrays.equals(held, best)) {
      double reached = total(program, happiness, held, scratch);
      if (better(reached)) {
        bestHappiness = reached;
        System.arraycopy(held, 0, best, 0, best.length);
      }
    }
  }

  private boolean better(double happiness) {
    return happiness > bestHappiness + BETTER * Math.abs(bestHappiness);
  }

  /** The undecided program that the relaxation is least sure of. */
  private int mostUndecided(SteadyProgram program) {
    int most = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int p = 0; p < decided.length; p++) {
      double doubt = Math.abs(program.value(program.at.program(p)) - 0.5);
      if (!decided[p] && doubt < least) {
        most = p;
        least = doubt;
      }
    }
    return most;
  }

  private static void decide(SteadyProgram program, boolean[] set) {
    for (int p = 0; p < set.length; p++) {
      program.decideProgram(p, set[p] ? 1 : 0, set[p] ? 1 : 0);
    }
  }

  /** Happiness per person with that set held; minus infinity if it cannot be. */
  private static double total(
      SteadyProgram program, Happiness happiness, boolean[] set, Prices scratch) {
    decide(program, set);
    if (!happiness.maximise(program, scratch)) {
      return Double.NEGATIVE_INFINITY;
    }
    return happiness.happiness() + delight(program.conditions(), set);
  }

  /** Happiness per person of the programs taken. */
  double delight(Conditions conditions) {
    return delight(conditions, best);
  }

  private static double delight(Conditions conditions, boolean[] set) {
    double sum = 0;
    for (int p = 0; p < set.length; p++) {
      sum += set[p] ? conditions.programHappiness(p) : 0;
    }
    return sum;
  }

  /**
   * Happiness per person if each one program of a set were decided the other way; minus infinity
   * where it could not be.
   */
  static double[] alternatives(
      SteadyProgram program, Happiness happiness, boolean[] set, Prices scratch) {
    double[] alternatives = new double[set.length];
    boolean[] other = set.clone();
    for (int p = 0; p < set.length; p++) {
      other[p] = !set[p];
      alternatives[p] = total(program, happiness, other, scratch);
      other[p] = set[p];
    }
    return alternatives;
  }

  boolean held(int p) {
    return best[p];
  }

  /** By how much a better set could beat this one at most; 0 where the choice is exact. */
  double gap() {
    return Math.max(0, unexplored - bestHappiness);
  }
}
