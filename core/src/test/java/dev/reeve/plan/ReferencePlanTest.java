package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.utils.JsonValue;
import dev.reeve.model.Ruleset;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Is the examiner itself right? It must find the exact plans of the seed's villages. */
class ReferencePlanTest {

  @ParameterizedTest
  @MethodSource("dev.reeve.plan.SeedVillage#names")
  void reference_findsTheExactPlan(String village) {
    Ruleset rules = SeedVillage.rules(village);
    JsonValue exact = SeedVillage.exact(village);
    // The one reference figure that was itself found by segments of straight lines.
    double tolerance = village.equals("22-diminishing") ? 1e-5 : 1e-8;
    ReferencePlan reference = new ReferencePlan(rules, SeedVillage.people(village));
    Set<String> held = new TreeSet<>();
    for (JsonValue program : exact.get("programs")) {
      if (program.asBoolean()) {
        held.add(program.name);
      }
    }

    assertEquals(exact.getDouble("happiness"), reference.happiness(), tolerance);
    assertEquals(exact.getDouble("level"), reference.worth(held).orElseThrow().level(), tolerance);
    for (JsonValue need : exact.get("coverage")) {
      assertEquals(need.asDouble(), reference.coverage().get(need.name), tolerance, need.name);
    }
  }
}
