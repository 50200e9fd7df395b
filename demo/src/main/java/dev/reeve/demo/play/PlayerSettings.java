package dev.reeve.demo.play;

import java.util.Objects;

/**
 * What the player has set, kept between runs.
 *
 * @param display what is seen
 * @param sound what is heard
 * @param course how the game goes
 */
public record PlayerSettings(Display display, Sound sound, Course course) {

  /** Smallest text against the usual. */
  public static final float SMALLEST_TEXT = 0.8f;

  /** Largest text against the usual. */
  public static final float LARGEST_TEXT = 1.5f;

  /** As the game comes. */
  public static final PlayerSettings DEFAULTS =
      new PlayerSettings(
          new Display("en", 1, false, 1280, 720),
          new Sound(0.7f, false, true),
          new Course(true, true, 10));

  /**
   * What is seen.
   *
   * @param language code of the language of the texts, such as {@code en}
   * @param textSize size of letters and book against the usual; within [0.8, 1.5]
   * @param fullScreen whether the game has the whole screen
   * @param width width of the window in pixels; within [640, 9999]
   * @param height height of the window in pixels; within [400, 9999]
   */
  public record Display(
      String language, float textSize, boolean fullScreen, int width, int height) {
    /** Checks. */
    public Display {
      Objects.requireNonNull(language, "language");
      within("textSize", textSize, SMALLEST_TEXT, LARGEST_TEXT);
      within("width", width, 640, 9999);
      within("height", height, 400, 9999);
    }
  }

  /**
   * What is heard.
   *
   * @param volume loudness; within [0, 1]
   * @param muted whether nothing is heard
   * @param ambience whether birds and wind are heard
   */
  public record Sound(float volume, boolean muted, boolean ambience) {
    /** Checks. */
    public Sound {
      within("volume", volume, 0, 1);
    }
  }

  /**
   * How the game goes.
   *
   * @param edgeScrolling whether the map moves when the mouse is at the window's edge
   * @param pauseUnfocused whether time stands still while the player is elsewhere
   * @param autosaveCycles cycles between two saves that the game makes itself; within [0, 1000]; 0:
   *     none
   */
  public record Course(boolean edgeScrolling, boolean pauseUnfocused, int autosaveCycles) {
    /** Checks. */
    public Course {
      within("autosaveCycles", autosaveCycles, 0, 1000);
    }
  }

  private static void within(String name, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          name + " is " + value + "; it must be within [" + least + ", " + most + "]");
    }
  }

  /** The same, seen otherwise. */
  public PlayerSettings with(Display other) {
    return new PlayerSettings(other, sound, course);
  }

  /** The same, heard otherwise. */
  public PlayerSettings with(Sound other) {
    return new PlayerSettings(display, other, course);
  }

  /** The same, going otherwise. */
  public PlayerSettings with(Course other) {
    return new PlayerSettings(display, sound, other);
  }
}
