package dev.reeve.ecs;

import dev.reeve.math.LinearSolver;
import dev.reeve.math.LinearSolvers;

/** What solves the plans' linear systems. */
public enum Solver {
  /** The machine's own linear algebra where it has one; the last bits may differ elsewhere. */
  NATIVE {
    @Override
    LinearSolver linear() {
      return LinearSolvers.nativeOrPortable();
    }
  },
  /** The same bits on every machine: for replays and for games that run in lockstep. */
  PORTABLE {
    @Override
    LinearSolver linear() {
      return LinearSolvers.portable();
    }
  };

  abstract LinearSolver linear();
}
