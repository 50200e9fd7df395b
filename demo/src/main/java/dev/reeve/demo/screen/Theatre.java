package dev.reeve.demo.screen;

import com.badlogic.gdx.utils.Disposable;
import dev.reeve.demo.play.Scenario;
import dev.reeve.demo.play.World;
import java.util.Optional;

/** Which screen follows which, and the game that is played. */
public final class Theatre implements Disposable {
  private final Backstage backstage;
  private final Scenario behindTheTitle;
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
  }

  Backstage backstage() {
    return backstage;
  }

  /** The game that is played, if one is. */
  public Optional<PlayScreen> game() {
    return game;
  }

  /** Shows the title; the game that was played is over. */
  public void title() {
    end();
    backstage.show(new TitleScreen(this));
  }

  /** Begins a game. */
  public void begin(Scenario scenario) {
    play(World.found(scenario, backstage.library().rules(scenario.rules())));
  }

  private void play(World world) {
    end();
    PlayScreen screen = new PlayScreen(this, world);
    game = Optional.of(screen);
    backstage.show(screen);
  }

  private void end() {
    game.ifPresent(PlayScreen::dispose);
    game = Optional.empty();
  }

  /** The valley behind the title. */
  Vista vista() {
    if (vista.isEmpty()) {
      vista = Optional.of(new Vista(backstage, behindTheTitle));
    }
    return vista.get();
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
