package dev.reeve.plan;

import dev.reeve.math.Basis;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Tier;
import dev.reeve.rules.BenchmarkRules;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A settlement of the game plans again, under conditions that have changed as a tick changes them:
 * a few people more or fewer in each tier, yields and losses believed a little higher or lower,
 * something put by of one good and taken of another.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PlanBenchmark {

  private static final int TICKS = 256;

  /** Whose rules; {@code village} is balanced, {@code marches} diminishing. */
  @Param({"village", "marches"})
  public String ruleset;

  private SteadyPlanner planner;
  private final Conditions[] conditions = new Conditions[TICKS];
  private final Basis[] basis = new Basis[TICKS];
  private int tick;

  /**
   * Lays everything out, so that only planning is measured.
   *
   * @throws IOException if the ruleset cannot be read
   */
  @Setup
  public void layOut() {
    Ruleset rules = BenchmarkRules.read(ruleset);
    planner = new SteadyPlanner(rules);
    Random random = new Random(1);
    for (int i = 0; i < TICKS; i++) {
      conditions[i] = conditions(rules, random);
      planner.plan(conditions[i]);
      basis[i] = planner.basis();
    }
  }

  private static Conditions conditions(Ruleset rules, Random random) {
    Conditions conditions = new Conditions(rules, 1);
    for (int k = 0; k < rules.people().tiers().size(); k++) {
      Tier tier = rules.people().tiers().get(k);
      conditions.people(k, Math.rint(tier.share() * (116 + random.nextInt(9))));
    }
    for (int j = 0; j < rules.industries().size(); j++) {
      conditions.yields(j, about(1, random));
    }
    for (int t = 0; t < rules.threats().size(); t++) {
      conditions.loss(t, about(1, random));
    }
    conditions.store(random.nextInt(rules.goods().size()), about(2, random));
    conditions.store(random.nextInt(rules.goods().size()), -about(1, random));
    return conditions;
  }

  private static double about(double mean, Random random) {
    return mean * (0.99 + 0.02 * random.nextDouble());
  }

  /** One settlement with a planner of its own, tick by tick. */
  @Benchmark
  public Plan warm() {
    tick = (tick + 1) % TICKS;
    return planner.plan(conditions[tick]);
  }

  /** Many settlements that share a planner: each goes on from its own basis and keeps the new. */
  @Benchmark
  public Plan shared() {
    tick = (tick + 1) % TICKS;
    planner.restore(basis[tick]);
    Plan plan = planner.plan(conditions[tick]);
    basis[tick] = planner.basis();
    return plan;
  }

  /** The same as {@link #warm}, and all that a player may ask of it is told. */
  @Benchmark
  public int told() {
    Plan plan = warm();
    return plan.goods().size() + plan.reasons().size();
  }
}
