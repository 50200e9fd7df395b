package dev.reeve.demo.sound;

import com.badlogic.gdx.Audio;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.utils.Disposable;
import java.util.EnumMap;
import java.util.Map;

/**
 * Everything that is heard. All of it is made while the game runs, and what is not made yet, within
 * the first second, is not heard. Where there is no sound device nothing is made and nothing
 * happens. All methods are for the thread that draws.
 */
public final class Sounds implements Disposable {

  /** Voices at once; of the 16 that libGDX has, the ambiences need the others. */
  private static final int MOST = 10;

  /** How far to the side what stands at the window's edge is heard, within [0, 1]. */
  private static final float WIDTH = 0.7f;

  /** How far outside of the window one can hear, in windows. */
  private static final float REACH = 0.4f;

  private final Studio studio;
  private final Map<Cue, Studio.Take> takes = new EnumMap<>(Cue.class);
  private final Map<Ambience, Backdrop> backdrops = new EnumMap<>(Ambience.class);
  private final Voices voices = new Voices(MOST);
  private final long[] playing = new long[MOST];
  private final Hiss chance = new Hiss(7);
  private boolean available;
  private float volume = 1;
  private boolean muted;
  private boolean paused;

  /**
   * Starts to make the cues.
   *
   * @param audio the audio system, {@code Gdx.audio}; null for none
   */
  public Sounds(Audio audio) {
    studio = new Studio(audio);
    for (Ambience ambience : Ambience.values()) {
      backdrops.put(ambience, new Backdrop(ambience));
    }
    available = hasDevice(audio);
    if (available) {
      for (Cue cue : Cue.values()) {
        studio.order(cue.name(), () -> Instruments.pcm(cue), take -> takes.put(cue, take));
      }
    }
  }

  /** What stands in for a missing audio system knows no device. */
  private static boolean hasDevice(Audio audio) {
    try {
      return audio != null && audio.getAvailableOutputDevices().length > 0;
    } catch (RuntimeException e) {
      complain(e);
      return false;
    }
  }

  /** Whether there is something to hear it with. */
  public boolean available() {
    return available;
  }

  /** Plays a cue that comes from nowhere. */
  public void play(Cue cue) {
    play(cue, cue.loudness(), 0);
  }

  /**
   * Plays a cue where it happens: to the left or right, and softer the further outside of the
   * window.
   *
   * @param x place in the window, 0 at its left edge, 1 at its right one
   * @param y place in the window, 0 at its lower edge, 1 at its upper one
   * @param closeness how near the eye is, within [0, 1]; it scales the loudness
   */
  public void play(Cue cue, float x, float y, float closeness) {
    float away = Math.max(beyond(x), beyond(y)) / REACH;
    float pan = WIDTH * Math.max(-1, Math.min(1, 2 * x - 1));
    play(cue, cue.loudness() * closeness * (1 - away), pan);
  }

  private static float beyond(float place) {
    return Math.max(0, Math.max(-place, place - 1));
  }

  private void play(Cue cue, float loudness, float pan) {
    Studio.Take take = takes.get(cue);
    float loud = loudness * master();
    if (take == null || !(loud > 0.004f)) {
      return;
    }
    int voice = voices.admit(cue);
    if (voice == Voices.NONE) {
      return;
    }
    silence(voice);
    float pitch = 1 + cue.spread() * (float) chance.next();
    playing[voice] = take.sound().play(loud, pitch, pan);
    voices.take(voice, cue, take.seconds() / pitch);
  }

  /** Stops what is heard there, if anything is. */
  private void silence(int voice) {
    Cue cue = voices.in(voice);
    if (cue != null) {
      takes.get(cue).sound().stop(playing[voice]);
      voices.free(voice);
    }
  }

  /**
   * Lets it be the time of the year of an ambience; those of others fade out.
   *
   * @throws IllegalArgumentException if it is not the ambience of a season
   */
  public void season(Ambience now) {
    if (!now.season()) {
      throw new IllegalArgumentException(
          "season = "
              + now
              + " must be a season's ambience; maybe you meant level("
              + now
              + ", 1)");
    }
    for (Ambience ambience : Ambience.values()) {
      if (ambience.season()) {
        level(ambience, ambience == now ? 1 : 0);
      }
    }
  }

  /**
   * Fades an ambience to a level.
   *
   * @param level within [0, 1], 0 for silence
   * @throws IllegalArgumentException if the level is not
   */
  public void level(Ambience ambience, float level) {
    float wanted = share("level of " + ambience, level);
    if (available) {
      backdrops.get(ambience).want(wanted, studio);
    }
  }

  /**
   * Goes on: once a frame.
   *
   * @param seconds that have passed on the wall, &ge; 0
   */
  public void update(float seconds) {
    if (!available) {
      return;
    }
    try {
      studio.deliver();
    } catch (RuntimeException e) {
      complain(e);
      dispose();
      return;
    }
    voices.pass(seconds);
    for (Backdrop backdrop : backdrops.values()) {
      backdrop.update(seconds, master());
    }
  }

  /** How loud everything is, within [0, 1]; 1 at first. */
  public float volume() {
    return volume;
  }

  /**
   * Sets how loud everything is.
   *
   * @param volume within [0, 1]; half of it sounds half as loud
   * @throws IllegalArgumentException if it is not
   */
  public void setVolume(float volume) {
    this.volume = share("volume", volume);
  }

  /** Whether sound is off. */
  public boolean muted() {
    return muted;
  }

  /** Turns sound off or on. */
  public void setMuted(boolean muted) {
    this.muted = muted;
    hush();
  }

  /** Nobody listens: the window is away. */
  public void pause() {
    paused = true;
    hush();
  }

  /** Somebody listens again. */
  public void resume() {
    paused = false;
  }

  private void hush() {
    if (!available || master() > 0) {
      return;
    }
    for (int voice = 0; voice < MOST; voice++) {
      silence(voice);
    }
    for (Backdrop backdrop : backdrops.values()) {
      backdrop.update(0, 0);
    }
  }

  /** The loudness of everything; hearing goes by ratios, which a square comes close to. */
  private float master() {
    return muted || paused ? 0 : volume * volume;
  }

  private static float share(String name, float value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " = " + value + " must be within [0, 1]");
    }
    return value;
  }

  private static void complain(RuntimeException e) {
    if (Gdx.app != null) {
      Gdx.app.error("Sounds", "There is no sound: " + e.getMessage());
    }
  }

  /** Stops everything; nothing is heard from then on. */
  @Override
  public void dispose() {
    available = false;
    takes.clear();
    studio.dispose();
  }
}
