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

/** Which screen follows which, and the game that is played. */
public final class Theatre implements Disposable {
  private final Backstage backstage;
  private final Scenario behindTheTitle;
  private final SaveFolder saves;
  private Optional<Vista> vista = Optional.empty();
  private Optional<PlayScreen> game = Optional.empty();

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

  SaveFolder saves() {
    return saves;
  }

  /** Shows the title; the game that was played is saved by itself and over. */
  public void title() {
    game.ifPresent(screen -> autosave());
    end();
    backstage.show(new TitleScreen(this));
  }

  /** Begins a game. */
  public void begin(Scenario scenario) {
    World world = World.found(scenario, backstage.library().rules(scenario.rules()));
    play(new SavedGame(GameNote.of(new Selection(world), mods()), world, List.of()));
  }

  private List<String> mods() {
    return backstage.library().active().stream().map(Mod::id).toList();
  }

  private void play(SavedGame saved) {
    end();
    PlayScreen screen = new PlayScreen(this, saved);
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
      SavedGame saved = saves.read(name);
      play(saved);
      if (isGone(saved.note())) {
        backstage.say(backstage.texts().get("load.gone"));
      }
    } catch (SaveTrouble trouble) {
      backstage.warn(Moments.trouble(backstage.texts(), trouble));
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
    return keep(
        () -> saves.write(name, game.orElseThrow().saved()),
        backstage.texts().format("save.done", Moments.name(backstage.texts(), name)));
  }

  /** Saves the game that is played over the oldest of those that saved themselves. */
  void autosave() {
    keep(() -> saves.autosave(game.orElseThrow().saved()), backstage.texts().get("save.auto.done"));
  }

  private boolean keep(Saving saving, String done) {
    try {
      saving.save();
      backstage.say(done);
      return true;
    } catch (SaveTrouble trouble) {
      backstage.warn(Moments.trouble(backstage.texts(), trouble));
      return false;
    }
  }

  @FunctionalInterface
  private interface Saving {
    void save() throws SaveTrouble;
  }

  /** The valley behind the title. */
  Vista vista() {
    if (vista.isEmpty()) {
      vista = Optional.of(new Vista(backstage, behindTheTitle));
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
    end();
    vista.ifPresent(Vista::dispose);
  }
}
