package dev.reeve.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessApplication;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Plan;
import dev.reeve.rules.Rulesets;
import dev.reeve.settlement.Event.JobChanged;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The lines that the README shows, run under libGDX's headless backend. */
class ReadmeTest {

  private static HeadlessApplication application;

  @BeforeAll
  static void start() {
    application = new HeadlessApplication(new ApplicationAdapter() {});
  }

  @AfterAll
  static void stop() {
    application.exit();
  }

  @Test
  void readmeLinesWork() {
    long seed = 1;
    float deltaSeconds = 1 / 60f;
    Map<Integer, String> figures = new HashMap<>();
    // README begins
    Ruleset rules = Rulesets.read(Gdx.files.internal("rules/village.rules.json"));
    Engine engine = new Engine();
    Reeve reeve = Reeve.install(engine, ReeveConfig.defaults());
    Entity oakham = reeve.settle(rules, 120, seed); // 120 people
    reeve.on(JobChanged.class, e -> figures.put(e.person(), e.to())); // move your own characters
    engine.update(deltaSeconds); // every frame
    Settlement s = Settlement.of(oakham);
    int potters = s.workers("potter");
    Plan why = s.plan();
    // README ends
    assertTrue(potters > 0);
    assertEquals(potters, figures.values().stream().filter("potter"::equals).count());
    assertTrue(!why.why().isEmpty());
  }
}
