package dev.reeve.demo;

import com.badlogic.gdx.Game;
import com.badlogic.gdx.Gdx;
import dev.reeve.demo.play.Scenario;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.screen.VillageScreen;
import dev.reeve.plan.Plan;
import dev.reeve.rules.Rulesets;
import java.util.List;
import java.util.Optional;

/** The demo game, for any libGDX backend. */
public final class ReeveGame extends Game {
  private static final String RULES = "rules/village.rules.json";

  /** Settlers come while there is room in the picture. */
  public static final int MOST_PEOPLE = 200;

  /** How many found the village when the game begins. */
  public static final int FOUNDERS = 120;

  /** The luck of the village when the game begins. */
  public static final long SEED = 1300;

  private final int people;
  private final long seed;
  private VillageScreen village;

  /**
   * A game that has not begun.
   *
   * @param people how many found the village; within [1, 200]
   * @param seed the same seed gives the same game
   * @throws IllegalArgumentException if {@code people} is outside its range
   */
  public ReeveGame(int people, long seed) {
    if (people < 1 || people > MOST_PEOPLE) {
      throw new IllegalArgumentException(
          "people is " + people + "; it must be within [1, " + MOST_PEOPLE + "]");
    }
    this.people = people;
    this.seed = seed;
  }

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
    village = new VillageScreen(scenario(people, seed), Rulesets.read(Gdx.files.internal(RULES)));
    setScreen(village);
  }

  /**
   * Lets time pass without drawing, as for a picture that shall not depend on the machine's speed.
   *
   * @param seconds seconds of play; &ge; 0
   */
  public void advance(float seconds) {
    village.advance(seconds);
  }

  /** Draws the present moment; time stands still meanwhile. */
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
   * What the player looks at.
   *
   * @return the village, and maybe one of its people
   */
  public Selection selection() {
    return village.selection();
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
