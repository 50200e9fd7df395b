package dev.reeve.demo.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Graphics;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.utils.Disposable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Stamps;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Library;
import dev.reeve.demo.play.ModWatch;
import dev.reeve.demo.play.PlayerSettings;
import dev.reeve.demo.play.PlayerSettings.Display;
import dev.reeve.demo.play.PlayerSettings.Sound;
import dev.reeve.demo.play.SettingsFile;
import dev.reeve.demo.sound.Cue;
import dev.reeve.demo.sound.Sounds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What all screens share: how things look and sound, the words, the settings, what is played. */
public final class Backstage implements Disposable {
  /** Languages that the texts may be in. */
  private static final List<String> LANGUAGES = List.of("en", "de");

  /** The look is made anew in steps of this scale only, as that costs a moment. */
  private static final float SCALE_STEP = 0.05f;

  private final Path home;
  private final SettingsFile file;
  private final Library library;
  private final ModWatch watch;
  private final SpriteBatch batch = new SpriteBatch(4000);
  private final Notice notice = new Notice();
  private final Sounds sounds = new Sounds(Gdx.audio);
  private PlayerSettings settings;
  private Texts texts;
  private Look look;

  /** The first look's stamps, until it has them. */
  private Optional<Stamps> drawings;

  private Optional<Scene> next = Optional.empty();

  /**
   * Ready for the first screen.
   *
   * @param home the folder of what is the player's; need not exist
   * @param library what can be played
   * @param drawings stamps that are not painted yet
   */
  public Backstage(Path home, Library library, Stamps drawings) {
    this.home = home;
    this.drawings = Optional.of(drawings);
    this.library = library;
    watch = new ModWatch(library);
    file = new SettingsFile(home);
    SettingsFile.Reading reading = file.read();
    settings = reading.settings();
    texts = wording();
    tune();
    if (reading.damaged()) {
      notice.say(texts.get("notice.settings.damaged"), true);
    }
    if (settings.display().fullScreen()) {
      fillScreen(settings.display());
    }
  }

  /** The words in the player's language, those of the mods laid over the game's. */
  private Texts wording() {
    String language = settings.display().language();
    // English is the file without a language; the system's own shall not come in its stead.
    String code = language.equals("en") ? "" : language;
    Texts words = new Texts(code);
    words.lay(library.texts(Locale.forLanguageTag(code)));
    return words;
  }

  /**
   * Looks whether a file of a mod has changed, and takes it over.
   *
   * @param millis any clock that does not go back
   * @return whether rules, scenarios or texts may be others than before
   */
  public boolean watch(long millis) {
    boolean changed = watch.poll(millis);
    if (changed) {
      texts = wording();
    }
    return changed;
  }

  /** Switches these mods on and all others off. */
  void activate(List<String> mods) {
    library.activate(mods);
    texts = wording();
  }

  public Path home() {
    return home;
  }

  /** Rules and scenarios, with the mods that are on. */
  public Library library() {
    return library;
  }

  public SpriteBatch batch() {
    return batch;
  }

  public Texts texts() {
    return texts;
  }

  /** How things look in the window as it is. */
  public Look look() {
    return look;
  }

  public PlayerSettings settings() {
    return settings;
  }

  /** Languages of the texts that are there. */
  List<String> languages() {
    return LANGUAGES.stream()
        .filter(
            code ->
                code.equals("en")
                    || Gdx.files.internal("i18n/reeve_" + code + ".properties").exists())
        .toList();
  }

  /** Sets something, here and in the file. */
  public void set(PlayerSettings changed) {
    PlayerSettings before = settings;
    settings = changed;
    if (!before.display().language().equals(changed.display().language())) {
      texts = wording();
    }
    if (before.display().fullScreen() != changed.display().fullScreen()) {
      fillScreen(changed.display());
    }
    tune();
    if (before.display().textSize() != changed.display().textSize()) {
      fit(Gdx.graphics.getWidth(), Gdx.graphics.getHeight());
    }
    keepSettings();
  }

  private void tune() {
    sounds.setVolume(settings.sound().volume());
    sounds.setMuted(settings.sound().muted());
  }

  private void keepSettings() {
    try {
      file.write(settings);
    } catch (IOException e) {
      notice.say(texts.format("notice.settings.lost", home), true);
    }
  }

  private static void fillScreen(Display display) {
    if (display.fullScreen()) {
      Graphics.DisplayMode mode = Gdx.graphics.getDisplayMode();
      Gdx.graphics.setFullscreenMode(mode);
    } else {
      Gdx.graphics.setWindowedMode(display.width(), display.height());
    }
  }

  /** Makes the look fit a window, in pixels. */
  public void fit(int width, int height) {
    float window = Math.max(0.8f, Math.min(4, Math.min(width / 1280f, height / 720f)));
    float most = Math.min(width / 1000f, height / 600f);
    float scale = Math.min(most, window * settings.display().textSize());
    scale = Math.max(0.6f, Math.round(scale / SCALE_STEP - 0.4f) * SCALE_STEP);
    if (look == null || look.scale != scale) {
      if (look != null) {
        look.dispose();
      }
      look = new Look(scale, drawings.orElseGet(Stamps::new));
      drawings = Optional.empty();
    }
    Display display = settings.display();
    if (!Gdx.graphics.isFullscreen() && width >= 640 && height >= 400) {
      settings =
          settings.with(new Display(display.language(), display.textSize(), false, width, height));
    }
  }

  /** Shows another screen from the next moment on. */
  public void show(Scene scene) {
    next = Optional.of(scene);
    sounds.play(Cue.PAGE);
  }

  /** The screen to show next, if another was asked for; asked once. */
  public Optional<Scene> next() {
    Optional<Scene> scene = next;
    next = Optional.empty();
    return scene;
  }

  /** Tells the player something in a sentence that goes away by itself. */
  public void say(String sentence) {
    notice.say(sentence, false);
  }

  /** Tells the player that something went wrong. */
  public void warn(String sentence) {
    notice.say(sentence, true);
  }

  /** What is told at present. */
  public Notice notice() {
    return notice;
  }

  /** A control was used. */
  void click() {
    sounds.play(Cue.CLICK);
  }

  /** All that is heard. */
  public Sounds sounds() {
    return sounds;
  }

  /**
   * Does what can be done on every screen.
   *
   * @return whether it was such a command
   */
  boolean obey(Command command) {
    Display display = settings.display();
    Sound sound = settings.sound();
    switch (command) {
      case FULL_SCREEN ->
          set(
              settings.with(
                  new Display(
                      display.language(),
                      display.textSize(),
                      !display.fullScreen(),
                      display.width(),
                      display.height())));
      case MUTE -> {
        // First, so that a warning that the settings cannot be kept has the last word.
        say(texts.get(sound.muted() ? "notice.loud" : "notice.muted"));
        set(settings.with(new Sound(sound.volume(), !sound.muted(), sound.ambience())));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public void dispose() {
    keepSettings();
    sounds.dispose();
    if (look != null) {
      look.dispose();
    }
    batch.dispose();
  }
}
