package dev.reeve.desktop;

import dev.reeve.demo.script.Script;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How the game is opened.
 *
 * @param home folder of saves, settings and mods
 * @param scenario id of the scenario to begin at once; empty: the title is shown
 * @param script what to play before the window closes again; empty to let a player play
 * @param size of the window; empty: as the settings have it
 */
record GameOptions(
    Path home, Optional<String> scenario, Optional<Script> script, Optional<Size> size) {

  /** Checks. */
  GameOptions {
    Objects.requireNonNull(home, "home");
    Objects.requireNonNull(scenario, "scenario");
    Objects.requireNonNull(script, "script");
    Objects.requireNonNull(size, "size");
  }

  /** To play, with one's own saves and settings. */
  static GameOptions play() {
    return new GameOptions(HomeFolder.here(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * A window's size in pixels.
   *
   * @param width within [640, 9999]
   * @param height within [400, 9999]
   */
  record Size(int width, int height) {
    /** What a window has until somebody changes it. */
    static final Size USUAL = new Size(1280, 720);

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a side is outside its range
     */
    Size {
      pixels("width", width, 640);
      pixels("height", height, 400);
    }

    private static void pixels(String name, int value, int least) {
      if (value < least || value > 9999) {
        throw new IllegalArgumentException(
            name + " is " + value + "; it must be within [" + least + ", 9999] pixels");
      }
    }
  }
}
