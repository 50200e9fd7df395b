package dev.reeve.demo.play;

import java.util.List;

/**
 * A game as it is kept.
 *
 * @param note what is known of it
 * @param world the villages
 * @param log what has happened, a line each
 */
public record SavedGame(GameNote note, World world, List<String> log) {
  /** Copies the log; the world goes on living. */
  public SavedGame {
    log = List.copyOf(log);
  }
}
