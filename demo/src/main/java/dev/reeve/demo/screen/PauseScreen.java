package dev.reeve.demo.screen;

import com.kotcrab.vis.ui.widget.VisTable;

/** The menu over a game that waits. */
final class PauseScreen extends PageScreen {
  private final Theatre theatre;
  private final PlayScreen game;

  PauseScreen(Theatre theatre, PlayScreen game) {
    super(theatre.backstage(), game, () -> theatre.backstage().show(game));
    this.theatre = theatre;
    this.game = game;
  }

  @Override
  protected float width() {
    return 300;
  }

  @Override
  protected float height() {
    return 0;
  }

  @Override
  protected void write(VisTable page, Controls controls) {
    title(page, texts().name("scenario", game.world().scenario().id())).row();
    entry(page, controls, "resume", this::back);
    entry(page, controls, "save", () -> backstage().show(new SaveScreen(theatre, game, this)));
    entry(page, controls, "load", () -> backstage().show(theatre.load(game, this)));
    entry(page, controls, "settings", () -> backstage().show(theatre.settings(game, this)));
    entry(page, controls, "keys", () -> backstage().show(theatre.keys(game, this)));
    entry(page, controls, "leave", theatre::title);
  }

  private void entry(VisTable page, Controls controls, String name, Runnable then) {
    page.add(controls.entry("pause." + name, texts().get("pause." + name), then))
        .growX()
        .height(controls.look().px(40))
        .row();
  }
}
