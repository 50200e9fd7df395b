package dev.reeve.settlement;

import dev.reeve.math.LinearSolver;
import dev.reeve.math.LinearSolvers;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * How a settlement runs, apart from its rules. Immutable.
 *
 * <p>Settlements that were founded under the same settings share what only depends on their rules,
 * planners among it, so make settings once and found many under them. They may be ticked by several
 * threads, each settlement by one at a time.
 */
public final class Settings {

  private final int ticksPerCycle;
  private final Supplier<LinearSolver> solver;
  private final Strength strength;
  private final PostureChooser postures;
  private final int planEvery;
  private final Arrangement.Reader arrangements;
  private final Commons commons;

  /**
   * Settings.
   *
   * @param ticksPerCycle ticks in an economic period; &ge; 1
   * @param solver makes what solves the plans' linear systems, one for each planner
   * @param strength how good its reeve is
   * @param postures chooses the reeve's posture
   * @throws IllegalArgumentException if an argument is outside its range
   */
  public Settings(
      int ticksPerCycle,
      Supplier<LinearSolver> solver,
      Strength strength,
      PostureChooser postures) {
    this(ticksPerCycle, solver, strength, postures, 1, Arrangement::bureau, new Commons(solver));
  }

  private Settings(
      int ticksPerCycle,
      Supplier<LinearSolver> solver,
      Strength strength,
      PostureChooser postures,
      int planEvery,
      Arrangement.Reader arrangements,
      Commons commons) {
    if (ticksPerCycle < 1) {
      throw new IllegalArgumentException("ticksPerCycle is " + ticksPerCycle + "; it must be >= 1");
    }
    this.ticksPerCycle = ticksPerCycle;
    this.solver = Objects.requireNonNull(solver, "solver");
    this.strength = Objects.requireNonNull(strength, "strength");
    this.postures = Objects.requireNonNull(postures, "postures");
    if (planEvery < 1 || planEvery > Math.max(1, ticksPerCycle - 1)) {
      throw new IllegalArgumentException(
          "planEvery is "
              + planEvery
              + "; it must be within [1, "
              + Math.max(1, ticksPerCycle - 1)
              + "] where a cycle has "
              + ticksPerCycle
              + " ticks");
    }
    this.planEvery = planEvery;
    this.arrangements = Objects.requireNonNull(arrangements, "arrangements");
    this.commons = commons;
  }

  /**
   * Length of a cycle.
   *
   * @return ticks in an economic period; &ge; 1
   */
  public int ticksPerCycle() {
    return ticksPerCycle;
  }

  /**
   * What solves the plans' linear systems.
   *
   * @return makes one for each planner
   */
  public Supplier<LinearSolver> solver() {
    return solver;
  }

  /**
   * How good the reeve is.
   *
   * @return his strength
   */
  public Strength strength() {
    return strength;
  }

  /**
   * What chooses the reeve's posture.
   *
   * @return the chooser
   */
  public PostureChooser postures() {
    return postures;
  }

  /**
   * In which ticks a reeve plans.
   *
   * @return in every so-manieth, &ge; 1
   */
  public int planEvery() {
    return planEvery;
  }

  /**
   * What makes arrangements of their texts when a world is loaded.
   *
   * @return knows the arrangements that may be met there
   */
  public Arrangement.Reader arrangements() {
    return arrangements;
  }

  /** What all who run under these settings have in common. */
  Commons commons() {
    return commons;
  }

  /**
   * 20 ticks a cycle, the portable solver, a master, always the ordinary posture; no arrangement
   * but the bureau is known.
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
    return new Settings(value, solver, strength, postures, planEvery, arrangements, commons);
  }

  /**
   * The same with another solver.
   *
   * @param value makes what solves the plans' linear systems
   * @return a copy
   */
  public Settings withSolver(Supplier<LinearSolver> value) {
    return new Settings(
        ticksPerCycle, value, strength, postures, planEvery, arrangements, new Commons(value));
  }

  /**
   * The same with another reeve.
   *
   * @param value how good he is
   * @return a copy
   */
  public Settings withStrength(Strength value) {
    return new Settings(ticksPerCycle, solver, value, postures, planEvery, arrangements, commons);
  }

  /**
   * The same with another way to choose postures.
   *
   * @param value chooses the reeve's posture
   * @return a copy
   */
  public Settings withPostures(PostureChooser value) {
    return new Settings(ticksPerCycle, solver, strength, value, planEvery, arrangements, commons);
  }

  /**
   * The same with reeves who plan in every so-manieth tick only, each settlement in ticks of its
   * own, so that the work of many is spread. In between they staff by the plan they have. Orders
   * and rules are followed from the next tick on all the same.
   *
   * @param value within [1, max(1, ticksPerCycle - 1)]; 1: in every tick
   * @return a copy
   */
  public Settings withPlanEvery(int value) {
    return new Settings(ticksPerCycle, solver, strength, postures, value, arrangements, commons);
  }

  /**
   * The same where a world that is loaded may hold other arrangements than the bureau.
   *
   * @param value makes arrangements of their texts, see {@link Arrangement#text()}
   * @return a copy
   */
  public Settings withArrangements(Arrangement.Reader value) {
    return new Settings(ticksPerCycle, solver, strength, postures, planEvery, value, commons);
  }
}
