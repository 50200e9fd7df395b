package dev.reeve.demo.screen;

import com.badlogic.gdx.utils.Disposable;
import dev.reeve.demo.play.GameNote;
import dev.reeve.demo.play.Mod;
import dev.reeve.demo.play.SaveFolder;
import dev.reeve.demo.play.SaveTrouble;
import dev.reeve.demo.play.SavedGame;
import dev.reeve.demo.play.Scenario;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.World;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Which screen follows which, and the game that is played. */
public final class Theatre implements Disposable {
  private final Backstage backstage;
  private final Scenario behindTheTitle;
  private final SaveFolder saves;
  private Optional<Vista> vista = Optional.empty();
  private Optional<PlayScreen> game = Optional.empty();

  /** The game that saves itself at present, and then what was the matter, if anything. */
  private Optional<CompletableFuture<Optional<SaveTrouble>>> writing = Optional.empty();

  /**
   * Nothing is shown yet.
   *
   * @param behindTheTitle what lives behind the title
   */
  public Theatre(Backstage backstage, Scenario behindTheTitle) {
    this.backstage = backstage;
    this.behindTheTitle = behindTheTitle;
    saves = new SaveFolder(backstage.home());
  }

  Backstage backstage() {
    return backstage;
  }

  /** The game that is played, if one is. */
  public Optional<PlayScreen> game() {
    return game;
  }

  /** The saved games, once the one that is being written is among them. */
  SaveFolder saves() {
    finish();
    return saves;
  }

  /** Shows the title over a valley. */
  public void title(Founded behind) {
    vista = Optional.of(new Vista(backstage, behind));
    title();
  }

  /** Shows the title; the game that was played is saved by itself and over. */
  void title() {
    game.ifPresent(screen -> autosave());
    end();
    backstage.show(new TitleScreen(this));
  }

  /** Begins a game. */
  void begin(Scenario scenario) {
    begin(found(scenario));
  }

  /** Begins a game. */
  public void begin(Founded founded) {
    World world = founded.world();
    GameNote note = GameNote.of(new Selection(world), mods());
    play(new SavedGame(note, world, List.of()), founded.valley());
  }

  private Founded found(Scenario scenario) {
    return Founded.of(scenario, backstage.library().rules(scenario.rules()));
  }

  private List<String> mods() {
    return backstage.library().active().stream().map(Mod::id).toList();
  }

  private void play(SavedGame saved, Valley valley) {
    end();
    PlayScreen screen = new PlayScreen(this, saved, valley);
    game = Optional.of(screen);
    backstage.show(screen);
  }

  private void end() {
    game.ifPresent(PlayScreen::dispose);
    game = Optional.empty();
  }

  /**
   * Has the game that is played live by what the mods' files say now, and tells what is wrong with
   * them.
   *
   * @param shown the present screen
   */
  public void modsChanged(Optional<Scene> shown) {
    game.ifPresent(PlayScreen::readRules);
    boolean failed = Problems.failed(backstage.library().problems());
    Optional<ProblemsScreen> told =
        shown.filter(ProblemsScreen.class::isInstance).map(ProblemsScreen.class::cast);
    if (failed && told.isEmpty() && shown.filter(ModsScreen.class::isInstance).isEmpty()) {
      shown.ifPresent(back -> backstage.show(new ProblemsScreen(backstage, behind(back), back)));
    }
    if (!failed) {
      told.ifPresent(ProblemsScreen::close);
    }
    if (!failed && !backstage.library().active().isEmpty()) {
      game.ifPresent(playing -> backstage.say(backstage.texts().get("mods.taken")));
    }
  }

  private Backdrop behind(Scene back) {
    return back instanceof PlayScreen playing ? playing : vista();
  }

  Scene mods(Backdrop behind, Scene back) {
    return new ModsScreen(backstage, behind, () -> backstage.show(back));
  }

  /** Loads a saved game in the place of the one that is played; that one goes on if it cannot. */
  void load(String name) {
    try {
      SavedGame saved = saves().read(name);
      play(saved, new Valley(saved.world()));
      if (isGone(saved.note())) {
        backstage.say(backstage.texts().get("load.gone"));
      }
    } catch (SaveTrouble trouble) {
      warn(trouble);
    }
  }

  /** Whether the scenario or a mod of a saved game is there no more. */
  boolean isGone(GameNote note) {
    return backstage.library().scenario(note.scenario().id()).isEmpty()
        || !mods().containsAll(note.mods());
  }

  /**
   * Saves the game that is played, and says so or why not.
   *
   * @return whether it is saved
   */
  boolean save(String name) {
    try {
      saves().write(name, game.orElseThrow().saved());
      backstage.say(backstage.texts().format("save.done", Moments.name(backstage.texts(), name)));
      return true;
    } catch (SaveTrouble trouble) {
      warn(trouble);
      return false;
    }
  }

  private void warn(SaveTrouble trouble) {
    backstage.warn(Moments.trouble(backstage.texts(), trouble));
  }

  /**
   * Saves the game that is played over the oldest of those that saved themselves, on a thread
   * beside, as a frame has no time to wait for a disk; a later {@link #tell} says what became of
   * it.
   */
  void autosave() {
    finish(); // of the last one the player has to hear first
    try {
      SaveFolder.Draft draft = saves().autosave(game.orElseThrow().saved());
      writing = Optional.of(CompletableFuture.supplyAsync(() -> outcome(draft)));
    } catch (SaveTrouble trouble) {
      warn(trouble);
    }
  }

  private static Optional<SaveTrouble> outcome(SaveFolder.Draft draft) {
    try {
      draft.write();
      return Optional.empty();
    } catch (SaveTrouble trouble) {
      return Optional.of(trouble);
    }
  }

  /** Tells the player what became of a game that saved itself, once that is known. */
  public void tell() {
    if (writing.isPresent() && writing.get().isDone()) {
      finish();
    }
  }

  /** Waits until the game that saves itself is on the disk, if one does, and tells of it. */
  private void finish() {
    if (writing.isPresent()) {
      Optional<SaveTrouble> trouble = writing.get().join();
      writing = Optional.empty();
      trouble.ifPresentOrElse(
          this::warn, () -> backstage.say(backstage.texts().get("save.auto.done")));
    }
  }

  /** The valley behind the title. */
  Vista vista() {
    if (vista.isEmpty()) {
      vista = Optional.of(new Vista(backstage, found(behindTheTitle)));
    }
    return vista.get();
  }

  /** Shows what became of a game whose cycles are over. */
  void result(PlayScreen over) {
    Scenario scenario = over.world().scenario();
    if (scenario.kind() == Scenario.Kind.CONTEST && scenario.villages().size() > 1) {
      backstage.show(new ResultScreen(this, over));
    } else {
      scenario.goal().ifPresent(goal -> backstage.show(new TrialScreen(this, over, goal)));
    }
  }

  /** Shows the scenarios, one of them chosen; the game that was played is over. */
  void scenarios(Scenario chosen) {
    title();
    backstage.show(new ScenariosScreen(this, chosen));
  }

  Scene load(Backdrop behind, Scene back) {
    return new LoadScreen(this, behind, back);
  }

  Scene settings(Backdrop behind, Scene back) {
    return new SettingsScreen(backstage, behind, () -> backstage.show(back));
  }

  Scene keys(Backdrop behind, Scene back) {
    return new KeysScreen(backstage, behind, () -> backstage.show(back));
  }

  Scene credits(Backdrop behind, Scene back) {
    return new CreditsScreen(backstage, behind, () -> backstage.show(back));
  }

  @Override
  public void dispose() {
    finish();
    end();
    vista.ifPresent(Vista::dispose);
  }
}
