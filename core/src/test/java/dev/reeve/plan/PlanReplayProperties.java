package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.reeve.math.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** A planner that is restored from a basis goes on as if it had never stopped, bit for bit. */
class PlanReplayProperties {

  private static final int PLANS = 24;

  /** Plans are records of numbers, which are equal only if all their bits are. */
  @Property(
      tries = 150,
      seed = "1066",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void plan_isTheSame_fromARestoredBasis(
      @ForAll @LongRange(max = Integer.MAX_VALUE) long village, @ForAll long draw) {
    RandomVillage place = RandomVillage.of(village);
    Random random = new Random(draw);
    List<SteadyPlanner> planners = new ArrayList<>(List.of(new SteadyPlanner(place.rules())));
    for (int i = 0; i < PLANS; i++) {
      if (random.nextInt(6) == 0) {
        planners.add(copy(place, planners.get(0)));
      }
      Conditions conditions = RandomConditions.of(random, place);
      Plan first = planners.get(0).plan(conditions);
      for (SteadyPlanner other : planners) {
        if (other != planners.get(0)) {
          assertEquals(first, other.plan(conditions));
          assertEquals(planners.get(0).basis(), other.basis());
        }
      }
    }
  }

  private static SteadyPlanner copy(RandomVillage place, SteadyPlanner from) {
    Basis basis = from.basis();
    SteadyPlanner copy = new SteadyPlanner(place.rules());
    copy.restore(Basis.of(basis.rows(), basis.columns(), basis.toBytes()));
    return copy;
  }

  @Property(
      tries = 100,
      seed = "1066",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void plan_isAsGoodAsAFirstOne_whateverWasPlannedBefore(
      @ForAll @LongRange(max = Integer.MAX_VALUE) long village, @ForAll long draw) {
    RandomVillage place = RandomVillage.of(village);
    Random random = new Random(draw);
    SteadyPlanner planner = new SteadyPlanner(place.rules());
    for (int i = 0; i < PLANS; i++) {
      Conditions conditions = RandomConditions.of(random, place);
      Plan warm = planner.plan(conditions);
      Plan cold = new SteadyPlanner(place.rules()).plan(conditions);
      assertEquals(cold.status(), warm.status());
      assertClose(cold.level(), warm.level());
      assertClose(cold.happiness(), warm.happiness());
      cold.coverage().forEach((need, share) -> assertClose(share, warm.coverage().get(need)));
    }
  }

  private static void assertClose(double expected, double actual) {
    assertEquals(expected, actual, 1e-6 * Math.max(1, Math.abs(expected)));
  }

  @Test
  void plan_startsAfresh_whenOrdersBegin() {
    RandomVillage place = RandomVillage.of(1);
    SteadyPlanner planner = new SteadyPlanner(place.rules());
    Plan before = planner.plan(place.people());
    Basis without = planner.basis();
    planner.plan(new Conditions(place.rules(), place.people()).kept(0, 0, 0.01));

    assertNotEquals(without.columns(), planner.basis().columns());
    assertEquals(before, planner.plan(place.people()));
  }
}
