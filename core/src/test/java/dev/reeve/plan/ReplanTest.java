package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.reeve.math.Basis;
import dev.reeve.model.Ruleset;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Planning again, tick by tick: cheap, and as if nobody else had used the planner. */
class ReplanTest {

  private static final int PLANS = 100;
  private static final long MOST_BYTES = 4096;

  static List<String> villages() {
    return SeedVillage.names();
  }

  @ParameterizedTest
  @MethodSource("villages")
  void replan_allocatesLittleMoreThanThePlan(String name) {
    Ruleset rules = SeedVillage.rules(name);
    SteadyPlanner planner = new SteadyPlanner(rules);
    List<Conditions> ticks = ticks(rules, SeedVillage.people(name));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      ticks.forEach(planner::plan);
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    long bytes = least / PLANS;
    assertTrue(bytes <= MOST_BYTES, () -> bytes + " bytes for each plan of " + name);
  }

  @ParameterizedTest
  @MethodSource("villages")
  void settlementsThatShareAPlanner_planAsIfEachHadItsOwn(String name) {
    Ruleset rules = SeedVillage.rules(name);
    List<Conditions> ticks = ticks(rules, SeedVillage.people(name));
    SteadyPlanner shared = new SteadyPlanner(rules);
    List<SteadyPlanner> own = new ArrayList<>();
    List<Basis> bases = new ArrayList<>();
    for (int settlement = 0; settlement < 3; settlement++) {
      own.add(new SteadyPlanner(rules));
      bases.add(shared.basis());
    }
    for (int tick = 0; tick < PLANS; tick++) {
      int settlement = tick % own.size();
      // Every fifth plan is one under orders.
      Conditions conditions = ticks.get(tick);
      if (tick % 5 == 0) {
        conditions.kept(0, 0, 0.5);
      }
      shared.restore(bases.get(settlement));
      Plan plan = shared.plan(conditions);
      bases.set(settlement, shared.basis());
      assertEquals(own.get(settlement).plan(conditions), plan);
      assertEquals(own.get(settlement).basis(), shared.basis());
    }
  }

  @Test
  void whatAPlanSays_isTheSame_wheneverItIsAsked() {
    Ruleset rules = SeedVillage.rules("18-festival");
    List<Conditions> ticks = ticks(rules, 100);
    SteadyPlanner planner = new SteadyPlanner(rules);
    SteadyPlanner asked = new SteadyPlanner(rules);
    List<Plan> plans = new ArrayList<>();
    for (Conditions tick : ticks) {
      plans.add(planner.plan(tick));
    }
    for (int i = 0; i < PLANS; i++) {
      List<Reason> reasons = asked.plan(ticks.get(i)).reasons();
      ticks.get(i).neutral(50);
      assertEquals(reasons, plans.get(i).reasons());
    }
  }

  /** Conditions as they change from tick to tick. */
  private static List<Conditions> ticks(Ruleset rules, double people) {
    Random random = new Random(7);
    List<Conditions> ticks = new ArrayList<>();
    for (int i = 0; i < PLANS; i++) {
      Conditions conditions = new Conditions(rules, people * (0.99 + 0.02 * random.nextDouble()));
      for (int j = 0; j < rules.industries().size(); j++) {
        conditions.yields(j, 0.99 + 0.02 * random.nextDouble());
      }
      conditions.store(random.nextInt(rules.goods().size()), random.nextDouble() - 0.5);
      ticks.add(conditions);
    }
    return ticks;
  }
}
