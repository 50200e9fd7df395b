package dev.reeve.desktop;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How the game is opened.
 *
 * @param screenshot file to save a picture of the window to, as PNG; the game closes itself
 *     afterwards; empty to play
 * @param after seconds of play before the picture is taken, in even steps whatever the machine's
 *     speed; within [0, 3600]
 * @param width width of the window in pixels; within [640, 9999]
 * @param height height of the window in pixels; within [400, 9999]
 * @param home the folder of what is the player's, settings and saves; need not exist
 */
record GameOptions(Optional<Path> screenshot, double after, int width, int height, Path home) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  GameOptions {
    Objects.requireNonNull(screenshot, "screenshot");
    Objects.requireNonNull(home, "home");
    if (!(after >= 0 && after <= 3600)) {
      throw new IllegalArgumentException(
          "after is " + after + "; it must be within [0, 3600] seconds");
    }
    pixels("width", width, 640);
    pixels("height", height, 400);
  }

  private static void pixels(String name, int value, int least) {
    if (value < least || value > 9999) {
      throw new IllegalArgumentException(
          name + " is " + value + "; it must be within [" + least + ", 9999] pixels");
    }
  }

  /** To play in a window of the usual size. */
  static GameOptions play(Path home) {
    return new GameOptions(Optional.empty(), 0, 1280, 720, home);
  }
}
