package dev.reeve.demo.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import dev.reeve.demo.book.FlowLayout.Stream;
import dev.reeve.demo.play.Scenario;
import dev.reeve.demo.play.Village;
import dev.reeve.demo.play.World;
import dev.reeve.plan.Plan;
import dev.reeve.rules.Rulesets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlanFlowTest {
  private static World world;
  private static Village village;

  @BeforeAll
  static void aVillageOfTheMarches() {
    Gdx.files = new HeadlessFiles();
    String path = "rules/marches.rules.json";
    world =
        World.found(
            new Scenario(
                "test",
                Scenario.Kind.SANDBOX,
                path,
                List.of(Scenario.Setup.of("Oakham", 120, 130, 5)),
                0,
                true,
                false,
                List.of(),
                Optional.empty(),
                List.of()),
            Rulesets.read(Gdx.files.internal(path)));
    village = world.villages().get(0);
  }

  @Test
  void whatComesToAGood_isWhatGoesFromIt() {
    Plan plan = village.plan();
    PlanFlow flow = PlanFlow.of(plan);
    assertTrue(flow.columns().get(1).contains("good:food"));
    for (String good : flow.columns().get(1)) {
      double in = 0;
      double out = 0;
      for (Stream stream : flow.streams()) {
        in += stream.to().equals(good) ? flow.units().get(stream) : 0;
        out += stream.from().equals(good) ? flow.units().get(stream) : 0;
      }
      assertEquals(in, out, 0.05 + 1e-3 * in, good + " of " + flow.units());
    }
  }

  @Test
  void streams_joinNodesThatAreThere() {
    PlanFlow flow = PlanFlow.of(village.plan());
    for (Stream stream : flow.streams()) {
      boolean first = flow.columns().get(0).contains(stream.from());
      assertTrue(
          first
              ? flow.columns().get(1).contains(stream.to())
              : flow.columns().get(1).contains(stream.from()));
      assertTrue(stream.weight() > 0, stream.toString());
    }
  }

  @Test
  void lastCycle_tellsWhatEightTicksBrought() {
    LastCycle last = new LastCycle();
    double made = 0;
    int ticks = village.settlement().settings().ticksPerCycle();
    for (int i = 0; i < 3 * ticks; i++) {
      world.update(World.SECONDS_PER_CYCLE / ticks);
      last.look(village);
      last.look(village);
      made += i >= 2 * ticks ? village.settlement().report().produced("food") : 0;
    }
    assertEquals(made, last.sum(village, report -> report.produced("food")), 1e-6 * made);
  }
}
