package dev.reeve.demo;

import com.badlogic.gdx.Game;
import com.badlogic.gdx.Gdx;
import dev.reeve.demo.play.Scenario;
import dev.reeve.demo.screen.VillageScreen;
import dev.reeve.demo.script.Playable;
import dev.reeve.plan.Plan;
import dev.reeve.rules.Rulesets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The demo game, for any libGDX backend. */
public final class ReeveGame extends Game implements Playable {
  private static final String RULES = "rules/village.rules.json";

  /** Settlers come while there is room in the picture. */
  public static final int MOST_PEOPLE = 200;

  /** How many found the village when the game begins. */
  public static final int FOUNDERS = 120;

  /** The luck of the village when the game begins. */
  public static final long SEED = 1300;

  private VillageScreen village;

  /**
   * A game that has not begun.
   *
   * @param home folder of saves, settings and mods; made when it is needed
   * @param scenario id of the scenario to begin at once; empty: the title is shown
   */
  public ReeveGame(Path home, Optional<String> scenario) {}

  /** The village of the game. */
  public static Scenario scenario(int people, long seed) {
    return new Scenario(
        "village",
        Scenario.Kind.SANDBOX,
        RULES,
        List.of(Scenario.Setup.of("Oakham", people, MOST_PEOPLE, seed)),
        0,
        true,
        List.of(),
        Optional.empty(),
        List.of());
  }

  @Override
  public void create() {
    village = new VillageScreen(scenario(FOUNDERS, SEED), Rulesets.read(Gdx.files.internal(RULES)));
    setScreen(village);
  }

  /**
   * Lets time pass without drawing, as for a picture that shall not depend on the machine's speed.
   *
   * @param seconds seconds of play; &ge; 0
   */
  @Override
  public void advance(float seconds) {
    village.advance(seconds);
  }

  /** Draws the present moment; time stands still meanwhile. */
  @Override
  public void draw() {
    village.draw();
  }

  /**
   * What the reeve plans for what is wished now.
   *
   * @return the plan
   */
  public Plan plan() {
    return village.village().plan();
  }

  /**
   * Whether time stands still.
   *
   * @return true while it does
   */
  public boolean paused() {
    return village.world().paused();
  }

  @Override
  public void dispose() {
    super.dispose();
    village.dispose();
  }
}
