package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reeve.math.LinearSolvers;
import dev.reeve.model.Ruleset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The native and the portable solver may differ in the last bits, and in nothing else. */
class SolverChoiceTest {

  private static final double SAME = 1e-9;

  static List<String> villages() {
    return SeedVillage.names();
  }

  @ParameterizedTest
  @MethodSource("villages")
  void bothSolversFindTheSamePlan(String name) {
    Ruleset rules = SeedVillage.rules(name);
    double people = SeedVillage.people(name);
    Plan portable = new SteadyPlanner(rules, LinearSolvers::portable).plan(people);
    Plan other = new SteadyPlanner(rules, LinearSolvers::nativeOrPortable).plan(people);
    assertEquals(portable.status(), other.status());
    assertEquals(portable.level(), other.level(), SAME * Math.max(1, portable.level()));
    assertEquals(portable.happiness(), other.happiness(), SAME * Math.max(1, portable.happiness()));
    portable
        .workers()
        .keySet()
        .forEach(
            industry ->
                assertEquals(
                    portable.workers(industry), other.workers(industry), SAME * people, industry));
    assertEquals(portable.programs(), other.programs());
    assertEquals(portable.why(), other.why());
  }
}
