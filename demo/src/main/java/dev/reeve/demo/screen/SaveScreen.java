package dev.reeve.demo.screen;

import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.play.SaveFolder;

/** Where the player gives the game a name to be saved under. */
final class SaveScreen extends PageScreen {
  private final Theatre theatre;
  private String wish;

  SaveScreen(Theatre theatre, PlayScreen game, Scene back) {
    super(theatre.backstage(), game, () -> theatre.backstage().show(back));
    this.theatre = theatre;
    String date = Moments.date(texts(), game.note().date());
    wish = SaveFolder.name(texts().name("scenario", game.world().scenario().id()) + " - " + date);
  }

  @Override
  protected float width() {
    return 420;
  }

  @Override
  protected float height() {
    return 0;
  }

  @Override
  protected void write(VisTable page, Controls controls) {
    Look look = controls.look();
    title(page, texts().get("save.title")).colspan(2).row();
    page.add(controls.words(texts().get("save.name"), "aside")).growX().colspan(2).row();
    TextField field =
        controls.field("save.name", wish, SaveFolder.LONGEST_NAME, text -> wish = text);
    page.add(field).growX().height(look.px(Controls.TARGET)).colspan(2).row();
    page.add(controls.button("back", texts().get("back"), this::back)).left().padTop(look.px(16));
    page.add(controls.button("save", texts().get("save.save"), this::save))
        .right()
        .expandX()
        .padTop(look.px(16));
  }

  private void save() {
    String name = SaveFolder.name(wish);
    if (name.isEmpty()) {
      backstage().warn(texts().get("save.nameless"));
    } else if (theatre.saves().has(name)) {
      ask(texts().format("save.over", name), texts().get("save.replace"), () -> save(name));
    } else {
      save(name);
    }
  }

  private void save(String name) {
    if (theatre.save(name)) {
      back();
    }
  }
}
