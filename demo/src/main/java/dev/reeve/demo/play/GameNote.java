package dev.reeve.demo.play;

import dev.reeve.settlement.Saves;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a saved game apart from the life of its villages.
 *
 * @param format version of this, {@value #FORMAT}
 * @param world version of the format that the villages are in
 * @param scenario what is played, so that the game goes on when its file is gone
 * @param mods those that were on, in order
 * @param seconds of play at single speed
 * @param speed how fast time went
 * @param village which one was looked at, from 0
 * @param view where the map was looked at
 * @param step of a tour, from 0
 * @param judged whether the result has been shown
 * @param date when that was in the game
 */
public record GameNote(
    int format,
    int world,
    Scenario scenario,
    List<String> mods,
    float seconds,
    int speed,
    int village,
    Optional<View> view,
    int step,
    boolean judged,
    Date date) {

  /** The version that is written; newer ones are not read. */
  public static final int FORMAT = 1;

  /**
   * Where the map is looked at.
   *
   * @param x of the middle, in map units
   * @param y of the middle, in map units
   * @param zoom map units for a pixel, &gt; 0
   */
  public record View(float x, float y, float zoom) {}

  /**
   * A moment of the game.
   *
   * @param season what the rules call it; empty where they name none
   * @param year from 0
   * @param cycle from 0
   * @param people who live in all villages
   */
  public record Date(Optional<String> season, long year, long cycle, int people) {}

  /** Checks and copies. */
  public GameNote {
    mods = List.copyOf(mods);
    if (speed < 1 || speed > 8) {
      throw new IllegalArgumentException("speed is " + speed + "; it must be within [1, 8]");
    }
    if (village < 0 || village >= scenario.villages().size()) {
      throw new IllegalArgumentException(
          "village is " + village + "; it must be one of " + scenario.villages().size());
    }
    if (step < 0 || (step > 0 && step >= scenario.steps().size())) {
      throw new IllegalArgumentException(
          "step is " + step + "; it must be one of " + scenario.steps().size());
    }
    if (!(seconds >= 0 && seconds < Float.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("seconds is " + seconds + "; it must be >= 0");
    }
  }

  /** Of a game that has just begun. */
  public static GameNote of(Selection selection, List<String> mods) {
    return of(selection, mods, Optional.empty(), 0, false);
  }

  /** Of a game as it is. */
  public static GameNote of(
      Selection selection, List<String> mods, Optional<View> view, int step, boolean judged) {
    World world = selection.world();
    int people = world.villages().stream().mapToInt(Village::people).sum();
    return new GameNote(
        FORMAT,
        Saves.VERSION,
        world.scenario(),
        mods,
        world.seconds(),
        world.speed(),
        selection.village().index(),
        view,
        step,
        judged,
        new Date(world.season(), world.year(), world.cycle(), people));
  }
}
