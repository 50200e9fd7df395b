package dev.reeve.demo.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import com.badlogic.gdx.files.FileHandle;
import dev.reeve.rules.RulesetException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plays the tour that comes with the game. */
class TourPlayTest {
  @TempDir private Path home;
  private Library library;
  private World world;
  private Tour tour;

  @BeforeEach
  void begin() {
    Gdx.files = new HeadlessFiles();
    library = new Library(new FileHandle(home.toFile()));
    Scenario essay = library.scenario("essay").orElseThrow();
    world = World.found(essay, library.rules(essay.rules()));
    tour = new Tour(world, library, 0);
  }

  private Village village() {
    return world.villages().get(0);
  }

  private void play(int ticks) {
    for (int i = 0; i < ticks; i++) {
      world.update(World.SECONDS_PER_CYCLE / 20);
    }
  }

  private Tour.Row row(String of) {
    return tour.rows().stream().filter(r -> r.of().equals(of)).findFirst().orElseThrow();
  }

  @Test
  void village_livesOn_throughEveryStep() {
    for (int step = 0; step < tour.size(); step++) {
      tour.go(step);
      assertFalse(tour.rows().isEmpty(), tour.step().id());
      play(25);
      assertEquals(library.rules(tour.step().rules()), village().rules());
      assertEquals(tour.step().people(), village().people());
      assertTrue(
          tour.rows().stream().anyMatch(row -> row.seen().isPresent()),
          "nothing is seen of " + tour.step().id());
    }
  }

  @Test
  void knob_changesThePlanAtOnce_andTheVillageWithTheNextTick() {
    play(5);
    assertEquals(0.1, row("share.farmer").planned(), 1e-9);
    assertEquals(10, tour.knob().orElseThrow());
    tour.turn(5);
    assertEquals(0.2, row("share.farmer").planned(), 1e-9);
    assertEquals(5, tour.knob().orElseThrow());
    assertEquals(10, tour.knobOfTheStep().orElseThrow());
    play(60);
    assertEquals(0.2, row("share.farmer").seen().orElseThrow(), 0.03);
    assertEquals(0.1, row("share.farmer").predicted().orElseThrow());
  }

  private void mod(int food, int pots) {
    new Home(home)
        .mod(
            "a",
            "rules/essay/01-simple.rules.json",
            "{ format: 1, industries: { farmer: { output: { food: "
                + food
                + " } }, potter: { output: { pots: "
                + pots
                + " } } } }");
    library.activate(List.of("a"));
    tour.renew();
  }

  @Test
  void changedMod_isTakenOverByTheStepUnderWay_butNotWhereTheKnobWasTurned() {
    mod(8, 3);
    assertEquals(8, tour.knob().orElseThrow());
    assertEquals(0.125, row("share.farmer").planned(), 1e-9);
    tour.turn(5);
    mod(16, 4);
    assertEquals(5, tour.knob().orElseThrow());
    assertEquals(16, tour.knobOfTheStep().orElseThrow());
    play(2);
    assertEquals(4, village().rules().industry("potter").output().get("pots"));
  }

  @Test
  void knobTurnedTooFar_leavesTheRulesAsTheyAre() {
    assertThrows(RulesetException.class, () -> tour.turn(-1));
    play(2);
    assertEquals(10, tour.knob().orElseThrow());
  }

  @Test
  void trial_isJudgedByHungerAndHappiness() {
    play(200);
    Trial won = Trial.of(world, new Scenario.Goal(0, 1));
    assertTrue(won.won());
    Trial sad = Trial.of(world, new Scenario.Goal(0, 100));
    assertTrue(sad.fed());
    assertFalse(sad.cheerful());
    assertFalse(sad.won());
  }
}
