package dev.reeve.settlement;

import dev.reeve.math.LinearSolver;
import dev.reeve.math.LinearSolvers;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * How a settlement runs, apart from its rules. Immutable.
 *
 * @param ticksPerCycle ticks in an economic period; &ge; 1
 * @param solver makes what solves the plans' linear systems, one for each planner
 * @param strength how good its reeve is
 * @param postures chooses the reeve's posture
 */
public record Settings(
    int ticksPerCycle, Supplier<LinearSolver> solver, Strength strength, PostureChooser postures) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public Settings {
    if (ticksPerCycle < 1) {
      throw new IllegalArgumentException("ticksPerCycle is " + ticksPerCycle + "; it must be >= 1");
    }
    Objects.requireNonNull(solver, "solver");
    Objects.requireNonNull(strength, "strength");
    Objects.requireNonNull(postures, "postures");
  }

  /**
   * 20 ticks a cycle, the portable solver, a master, always the ordinary posture.
   *
   * @return the defaults
   */
  public static Settings defaults() {
    return new Settings(
        20, LinearSolvers::portable, Strength.MASTER, situation -> Posture.ORDINARY);
  }

  /**
   * The same with another length of a cycle.
   *
   * @param value ticks in an economic period; &ge; 1
   * @return a copy
   */
  public Settings withTicksPerCycle(int value) {
    return new Settings(value, solver, strength, postures);
  }

  /**
   * The same with another solver.
   *
   * @param value makes what solves the plans' linear systems
   * @return a copy
   */
  public Settings withSolver(Supplier<LinearSolver> value) {
    return new Settings(ticksPerCycle, value, strength, postures);
  }

  /**
   * The same with another reeve.
   *
   * @param value how good he is
   * @return a copy
   */
  public Settings withStrength(Strength value) {
    return new Settings(ticksPerCycle, solver, value, postures);
  }

  /**
   * The same with another way to choose postures.
   *
   * @param value chooses the reeve's posture
   * @return a copy
   */
  public Settings withPostures(PostureChooser value) {
    return new Settings(ticksPerCycle, solver, strength, value);
  }
}
