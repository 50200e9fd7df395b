package dev.reeve.demo;

import com.badlogic.gdx.Game;
import com.badlogic.gdx.Gdx;
import dev.reeve.demo.play.Village;
import dev.reeve.demo.screen.VillageScreen;
import dev.reeve.plan.Plan;
import dev.reeve.rules.Rulesets;

/** The demo game, for any libGDX backend. */
public final class ReeveGame extends Game {
  private static final String RULES = "rules/village.rules.json";

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
    if (people < 1 || people > Village.MOST_PEOPLE) {
      throw new IllegalArgumentException(
          "people is " + people + "; it must be within [1, " + Village.MOST_PEOPLE + "]");
    }
    this.people = people;
    this.seed = seed;
  }

  @Override
  public void create() {
    village = new VillageScreen(Rulesets.read(Gdx.files.internal(RULES)), people, seed);
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
   * Whether time stands still.
   *
   * @return true while it does
   */
  public boolean paused() {
    return village.village().paused();
  }

  @Override
  public void dispose() {
    super.dispose();
    village.dispose();
  }
}
