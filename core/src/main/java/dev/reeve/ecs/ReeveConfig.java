package dev.reeve.ecs;

import dev.reeve.market.Arrangements;
import dev.reeve.settlement.PostureChooser;
import dev.reeve.settlement.Settings;
import dev.reeve.settlement.Stage;
import dev.reeve.settlement.Strength;
import java.util.List;
import java.util.Objects;

/**
 * How the reeve runs in an engine. Immutable; start from {@link #defaults()}.
 *
 * @param secondsPerTick game seconds from one tick to the next; finite, &gt; 0
 * @param ticksPerCycle ticks in an economic period; &ge; 1
 * @param maxTicksPerUpdate most ticks that one {@code engine.update} runs, the rest is dropped;
 *     &ge; 1
 * @param solver what solves the plans' linear systems
 * @param priority priority of the first of the reeve's systems; the others follow one by one in
 *     steps of {@value #PRIORITY_STEP}; any number that leaves them room
 * @param strength how good the reeves are
 * @param postures chooses the reeves' postures
 * @param threads threads that tick settlements, the caller's among them; &ge; 1. Listeners and a
 *     game's own systems are always called by the caller's. With more than one, {@code postures} is
 *     used by several at once
 * @param planEvery each reeve plans in every so-manieth tick, settlements in turn, so that work is
 *     spread over frames; within [1, max(1, ticksPerCycle - 1)]; 1: all in every tick. Orders and
 *     rules are followed from the next tick on all the same
 * @param horizon cycles that masters plan over; within [0, 60]; 0: they plan as if every cycle were
 *     like this one
 * @param spread whether a tick is spread over the updates until the next one is due, see {@link
 *     #withSpread}
 */
public record ReeveConfig(
    double secondsPerTick,
    int ticksPerCycle,
    int maxTicksPerUpdate,
    Solver solver,
    int priority,
    Strength strength,
    PostureChooser postures,
    int threads,
    int planEvery,
    int horizon,
    boolean spread) {

  /** Difference in priority from one of the reeve's systems to the next. */
  public static final int PRIORITY_STEP = 10;

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public ReeveConfig {
    if (!(secondsPerTick > 0 && secondsPerTick < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "secondsPerTick is " + secondsPerTick + "; it must be finite and > 0");
    }
    if (ticksPerCycle < 1) {
      throw new IllegalArgumentException("ticksPerCycle is " + ticksPerCycle + "; it must be >= 1");
    }
    if (maxTicksPerUpdate < 1) {
      throw new IllegalArgumentException(
          "maxTicksPerUpdate is " + maxTicksPerUpdate + "; it must be >= 1");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + "; it must be >= 1");
    }
    Objects.requireNonNull(solver, "solver");
    Objects.requireNonNull(strength, "strength");
    Objects.requireNonNull(postures, "postures");
    new Settings(ticksPerCycle, solver::linear, strength, postures)
        .withPlanEvery(planEvery)
        .withHorizon(horizon);
    if (priority > Integer.MAX_VALUE - 100 * PRIORITY_STEP) {
      throw new IllegalArgumentException(
          "priority is " + priority + "; it must leave room for the systems that follow");
    }
  }

  /**
   * Ten ticks a second, 20 ticks a cycle, at most 5 ticks an update, the portable solver (the same
   * bits on every machine), priority 0, masters, the {@linkplain PostureTree#standard() standard}
   * postures, one thread, every reeve plans in every tick, and a tick is run at once.
   *
   * @return the defaults
   */
  public static ReeveConfig defaults() {
    return new ReeveConfig(
        0.1, 20, 5, Solver.PORTABLE, 0, Strength.MASTER, PostureTree.standard(), 1, 1, 0, false);
  }

  /**
   * The priority of a stage's system; the clock has {@link #priority()} itself. Between two stages
   * there is room for {@value #PRIORITY_STEP} - 1 systems of a game's own.
   *
   * @param stage which
   * @return an Ashley priority
   */
  public int priority(Stage stage) {
    return priority + (1 + List.of(Stage.values()).indexOf(stage)) * PRIORITY_STEP;
  }

  /**
   * How a settlement runs under this configuration, in an engine or without one. Make them once:
   * settlements under the same settings share what only depends on their rules.
   *
   * @return settings for a {@link dev.reeve.settlement.LivingSettlement}
   */
  public Settings settings() {
    return new Settings(ticksPerCycle, solver::linear, strength, postures)
        .withPlanEvery(planEvery)
        .withArrangements(Arrangements::read)
        .withHorizon(horizon);
  }

  /**
   * The same with another length of a tick.
   *
   * @param value game seconds from one tick to the next; finite, &gt; 0
   * @return a copy
   */
  public ReeveConfig withSecondsPerTick(double value) {
    return new ReeveConfig(
        value,
        ticksPerCycle,
        maxTicksPerUpdate,
        solver,
        priority,
        strength,
        postures,
        threads,
        planEvery,
        horizon,
        spread);
  }

  /**
   * The same with another length of a cycle.
   *
   * @param value ticks in an economic period; &ge; 1
   * @return a copy
   */
  public ReeveConfig withTicksPerCycle(int value) {
    return new ReeveConfig(
        secondsPerTick,
        value,
        maxTicksPerUpdate,
        solver,
        priority,
        strength,
        postures,
        threads,
        planEvery,
        horizon,
        spread);
  }

  /**
   * The same with another bound on catching up.
   *
   * @param value most ticks that one update runs; &ge; 1
   * @return a copy
   */
  public ReeveConfig withMaxTicksPerUpdate(int value) {
    return new ReeveConfig(
        secondsPerTick,
        ticksPerCycle,
        value,
        solver,
        priority,
        strength,
        postures,
        threads,
        planEvery,
        horizon,
        spread);
  }

  /**
   * The same with another solver.
   *
   * @param value what solves the plans' linear systems
   * @return a copy
   */
  public ReeveConfig withSolver(Solver value) {
    return new ReeveConfig(
        secondsPerTick,
        ticksPerCycle,
        maxTicksPerUpdate,
        value,
        priority,
        strength,
        postures,
        threads,
        planEvery,
        horizon,
        spread);
  }

  /**
   * The same at another place among the engine's systems.
   *
   * @param value priority of the first of the reeve's systems
   * @return a copy
   */
  public ReeveConfig withPriority(int value) {
    return new ReeveConfig(
        secondsPerTick,
        ticksPerCycle,
        maxTicksPerUpdate,
        solver,
        value,
        strength,
        postures,
        threads,
        planEvery,
        horizon,
        spread);
  }

  /**
   * The same with other reeves.
   *
   * @param value how good they are
   * @return a copy
   */
  public ReeveConfig withStrength(Strength value) {
    return new ReeveConfig(
        secondsPerTick,
        ticksPerCycle,
        maxTicksPerUpdate,
        solver,
        priority,
        value,
        postures,
        threads,
        planEvery,
        horizon,
        spread);
  }

  /**
   * The same with another way to choose postures, such as a {@link PostureTree} of one's own.
   *
   * @param value chooses the reeves' postures; used by all settlements
   * @return a copy
   */
  public ReeveConfig withPostures(PostureChooser value) {
    return new ReeveConfig(
        secondsPerTick,
        ticksPerCycle,
        maxTicksPerUpdate,
        solver,
        priority,
        strength,
        value,
        threads,
        planEvery,
        horizon,
        spread);
  }

  /**
   * The same with another number of threads.
   *
   * @param value threads that tick settlements; &ge; 1
   * @return a copy
   */
  public ReeveConfig withThreads(int value) {
    return new ReeveConfig(
        secondsPerTick,
        ticksPerCycle,
        maxTicksPerUpdate,
        solver,
        priority,
        strength,
        postures,
        value,
        planEvery,
        horizon,
        spread);
  }

  /**
   * The same with planning spread otherwise.
   *
   * @param value each reeve plans in every so-manieth tick; within [1, max(1, ticksPerCycle - 1)]
   * @return a copy
   */
  public ReeveConfig withPlanEvery(int value) {
    return new ReeveConfig(
        secondsPerTick,
        ticksPerCycle,
        maxTicksPerUpdate,
        solver,
        priority,
        strength,
        postures,
        threads,
        value,
        horizon,
        spread);
  }

  /**
   * The same with masters who plan over a horizon, see {@link Settings#withHorizon}.
   *
   * @param value cycles that they plan over; &ge; 0; 0: none
   * @return a copy
   */
  public ReeveConfig withHorizon(int value) {
    return new ReeveConfig(
        secondsPerTick,
        ticksPerCycle,
        maxTicksPerUpdate,
        solver,
        priority,
        strength,
        postures,
        threads,
        planEvery,
        value,
        spread);
  }

  /**
   * The same with ticks that are spread over updates, or that are not. A tick that is due then
   * begins, and by the time that the next one is due every settlement has had it, in the order of
   * their founding, as many in each update as the time that has gone by asks for. No update carries
   * a whole tick, unless it carries as much time; each settlement has the same history, bit for
   * bit.
   *
   * <p>Events are told at the end of the update in which their settlement had its tick. Orders are
   * followed from a settlement's own next tick on, which may be the one under way. Who is settled
   * meanwhile has the next tick for a first; who is removed has no more. {@link Reeve#save}
   * finishes the tick under way before it saves. A game's own {@link SettlementSystem} between two
   * of the reeve's stages is called for the settlements of the update; a {@link TickSystem} there
   * is for all settlements at once, so that the tick is not spread. Before the first stage and
   * after the last, systems are called as the tick begins and as it ends.
   *
   * @param value whether they are
   * @return a copy
   */
  public ReeveConfig withSpread(boolean value) {
    return new ReeveConfig(
        secondsPerTick,
        ticksPerCycle,
        maxTicksPerUpdate,
        solver,
        priority,
        strength,
        postures,
        threads,
        planEvery,
        horizon,
        value);
  }
}
