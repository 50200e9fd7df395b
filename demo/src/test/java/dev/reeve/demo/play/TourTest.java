package dev.reeve.demo.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import com.badlogic.gdx.files.FileHandle;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.sheet.Entry;
import dev.reeve.demo.sheet.Faults;
import dev.reeve.plan.Plan;
import dev.reeve.plan.SteadyPlanner;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour predicts what the planner makes. */
class TourTest {
  @TempDir private static Path home;
  private static Library library;
  private static Scenario tour;

  /**
   * What the essay itself gets wrong in a step, in parts of the figure: while learning is paid for
   * in food it leaves out what diggers eat, and cuts 0.297 down to 0.29; with a government it
   * carries nine digits on.
   */
  private static final Map<String, Double> SLIPS = Map.of("learning", 0.025, "government", 1e-7);

  @BeforeAll
  static void open() {
    Gdx.files = new HeadlessFiles();
    library = new Library(new FileHandle(home.toFile()));
    tour = library.scenario("essay").orElseThrow();
  }

  @Test
  void everyFigure_isWhatThePlannerMakes_toTheDigitsThatTheEssayGives() {
    Faults faults = new Faults("essay");
    Entry file =
        ScenarioFormat.TABLE
            .read(Gdx.files.internal("scenarios/essay.scenario.json"), faults)
            .orElseThrow();
    int figures = 0;
    for (Entry step : file.list("steps", step -> step)) {
      Plan plan =
          new SteadyPlanner(library.rules(step.text("rules", ""))).plan(step.whole("people", 100));
      for (Map.Entry<String, Entry> figure : step.map("figures", value -> value).entrySet()) {
        double predicted = figure.getValue().number();
        double slip = SLIPS.getOrDefault(step.text("id", ""), 0.0) * predicted;
        assertEquals(
            predicted,
            Prediction.planned(figure.getKey(), plan),
            slip + tolerance(figure.getValue().text()),
            () -> step.text("id", "") + ": " + figure.getKey());
        figures++;
      }
    }
    assertTrue(figures > 30, figures + " figures");
  }

  /** Two units of the last digit: the essay rounds on its way too. */
  private static double tolerance(String written) {
    int digits = written.contains(".") ? written.length() - written.indexOf('.') - 1 : 9;
    return 2 * Math.pow(10, -digits);
  }

  @Test
  void everyStep_hasItsTexts_andItsKnobBetweenItsEnds() {
    Texts texts = new Texts();
    for (Scenario.Step step : tour.steps()) {
      for (String key : new String[] {"", ".text", ".knob"}) {
        assertTrue(texts.get("tour." + step.id() + key).length() > 3, step.id() + key);
      }
      Scenario.Knob knob = step.knob().orElseThrow();
      Turn.value(library.rules(step.rules()), knob)
          .ifPresent(
              value ->
                  assertTrue(
                      value >= knob.least() && value <= knob.most(),
                      () -> knob.path() + " is " + value));
    }
  }

  @Test
  void aKnob_turnsItsNumber_andNothingElse() {
    Scenario.Step step = tour.steps().get(0);
    var rules = library.rules(step.rules());
    var knob = step.knob().orElseThrow();
    var turned = Turn.of(rules, knob, 20);
    assertEquals(20, turned.industry("farmer").output().get("food"));
    assertEquals(rules, Turn.of(turned, knob, 10));
    assertEquals(
        0.05, Prediction.planned("share.farmer", new SteadyPlanner(turned).plan(100)), 1e-9);
  }

  @Test
  void theVillageOfTheTour_livesOnUnderEveryStep() {
    World world = World.found(tour, library.rules(tour.rules()));
    Village village = world.villages().get(0);
    for (Scenario.Step step : tour.steps()) {
      village.settlement().setRules(library.rules(step.rules()));
      double met = 0;
      for (int cycle = 0; cycle < 30; cycle++) {
        for (int i = 0; i < 20; i++) {
          world.update(World.SECONDS_PER_CYCLE / 20);
        }
        met = village.met();
      }
      assertEquals(100, village.people(), 5, step.id());
      assertEquals(1, met, 0.01, step.id());
    }
  }
}
