package dev.reeve.demo.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.RuleDrawable;

/** The first screen: the game's name over a valley that lives, and where to go from here. */
public final class TitleScreen extends PageScreen {
  private final Theatre theatre;

  TitleScreen(Theatre theatre) {
    super(theatre.backstage(), theatre.vista(), () -> {});
    this.theatre = theatre;
  }

  @Override
  protected float width() {
    return 330;
  }

  @Override
  protected float height() {
    return 0;
  }

  @Override
  protected boolean aside() {
    return true;
  }

  @Override
  protected void write(VisTable page, Controls controls) {
    var look = controls.look();
    page.add(new VisLabel(texts().get("title.name"), "name")).left().padTop(look.px(-8)).row();
    page.add(controls.words(texts().get("title.motto"), "aside")).growX().left().row();
    page.add(new Image(new RuleDrawable(look, Palette.INK, Palette.INK)))
        .growX()
        .height(look.px(1))
        .padTop(look.px(12))
        .padBottom(look.px(10))
        .row();
    theatre
        .saves()
        .latest()
        .ifPresent(save -> entry(page, controls, "continue", () -> theatre.load(save.name())));
    entry(page, controls, "scenarios", () -> backstage().show(new ScenariosScreen(theatre)));
    entry(page, controls, "load", () -> backstage().show(theatre.load(behind(), this)));
    entry(page, controls, "mods", () -> backstage().show(theatre.mods(behind(), this)));
    entry(page, controls, "settings", () -> backstage().show(theatre.settings(behind(), this)));
    entry(page, controls, "keys", () -> backstage().show(theatre.keys(behind(), this)));
    entry(page, controls, "credits", () -> backstage().show(theatre.credits(behind(), this)));
    entry(page, controls, "quit", Gdx.app::exit);
  }

  private void entry(VisTable page, Controls controls, String name, Runnable then) {
    page.add(controls.entry("title." + name, texts().get("title." + name), then))
        .growX()
        .height(controls.look().px(40))
        .row();
  }
}
