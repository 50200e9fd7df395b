package dev.reeve.desktop;

import dev.reeve.ecs.Solver;

/** Solvers as the command line writes them. */
final class SolverNames extends EnumNames<Solver> {

  SolverNames() {
    super(Solver.values());
  }
}
