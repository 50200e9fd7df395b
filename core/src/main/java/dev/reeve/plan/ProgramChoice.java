package dev.reeve.plan;

import java.util.Arrays;

/**
 * Which programs are held: the set with the most total happiness, by branch and bound (Land and
 * Doig 1960), depth first, the likelier branch before the other.
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
  private final double[] alternative;
  private double bestHappiness;
  private double unexplored;
  private int nodes;

  ProgramChoice(SteadyLayout at) {
    decided = new boolean[at.programs];
    held = new boolean[at.programs];
    best = new boolean[at.programs];
    alternative = new double[at.programs];
  }

  /** Decides every program, leaving the decision in the program. */
  void choose(SteadyProgram program, Happiness happiness, Prices scratch) {
    if (best.length == 0) {
      return;
    }
    nodes = 0;
    unexplored = Double.NEGATIVE_INFINITY;
    Arrays.fill(decided, false);
    Arrays.fill(held, false);
    Arrays.fill(best, false);
    bestHappiness = total(program, happiness, best, scratch);
    search(program, happiness, scratch);
    for (int p = 0; p < best.length; p++) {
      alternative[p] = flipped(program, happiness, p, scratch);
    }
    decide(program, best);
  }

  private void search(SteadyProgram program, Happiness happiness, Prices scratch) {
    for (int p = 0; p < held.length; p++) {
      program.decideProgram(p, held[p] ? 1 : 0, held[p] || !decided[p] ? 1 : 0);
    }
    double bound = happiness.bound(program);
    if (!(bound > bestHappiness + BETTER * Math.abs(bestHappiness))) {
      return; // too dear, or no better: NaN ends here too
    }
    if (best.length > EXACT && ++nodes > NODES) {
      unexplored = Math.max(unexplored, bound);
      return;
    }
    int branch = mostUndecided(program);
    if (branch < 0) {
      double reached = total(program, happiness, held, scratch);
      if (reached > bestHappiness + BETTER * Math.abs(bestHappiness)) {
        bestHappiness = reached;
        System.arraycopy(held, 0, best, 0, best.length);
      }
      return;
    }
    boolean first = program.value(program.at.program(branch)) >= 0.5;
    decided[branch] = true;
    held[branch] = first;
    search(program, happiness, scratch);
    held[branch] = !first;
    search(program, happiness, scratch);
    held[branch] = false;
    decided[branch] = false;
  }

  /** The undecided program that the relaxation is least sure of; -1 if all are decided. */
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
    double sum = happiness.happiness();
    for (int p = 0; p < set.length; p++) {
      sum += set[p] ? program.conditions().programHappiness(p) : 0;
    }
    return sum;
  }

  private double flipped(SteadyProgram program, Happiness happiness, int p, Prices scratch) {
    best[p] = !best[p];
    double other = total(program, happiness, best, scratch);
    best[p] = !best[p];
    return other;
  }

  boolean held(int p) {
    return best[p];
  }

  /**
   * Happiness per person if each one program were decided the other way; minus infinity if it could
   * not be.
   */
  double[] alternatives() {
    return alternative.clone();
  }

  /** By how much a better set could beat this one at most; 0 where the choice is exact. */
  double gap() {
    return best.length == 0 ? 0 : Math.max(0, unexplored - bestHappiness);
  }
}
