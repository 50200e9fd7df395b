package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.utils.Align;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Look;

/** A slip of paper beside a place of a chart that says what is read there. */
final class ReadingSlip extends VisTable {
  private static final float WIDTH = 210;

  private final Look look;
  private Reading shown;

  ReadingSlip(Look look) {
    this.look = look;
    setBackground(look.page());
    setTouchable(Touchable.disabled);
    pad(look.px(9), look.px(13), look.px(10), look.px(13));
    setVisible(false);
  }

  /** Shows a reading above a point of the window, inside it; it is only written anew if it must. */
  void show(Stage stage, Reading reading, float x, float y) {
    if (!reading.equals(shown)) {
      shown = reading;
      write();
    }
    float right = stage.getWidth() - getWidth() - look.px(8);
    float left = x + look.px(18) > right ? x - look.px(18) - getWidth() : x + look.px(18);
    float highest = stage.getHeight() - getHeight() - look.px(8);
    setPosition(
        Math.round(Math.max(look.px(8), left)),
        Math.round(Math.max(look.px(8), Math.min(highest, y + look.px(16)))));
    if (getStage() != stage) {
      stage.addActor(this);
    }
    toFront();
    setVisible(true);
  }

  void hide() {
    setVisible(false);
  }

  private void write() {
    clearChildren();
    int columns = 2;
    for (Reading.Row row : shown.rows()) {
      columns = Math.max(columns, 2 + row.cells().size());
    }
    add(new VisLabel(shown.title(), "title")).left().colspan(columns).row();
    if (!shown.text().isEmpty()) {
      VisLabel text = new VisLabel(shown.text());
      text.setWrap(true);
      add(text).width(look.px(WIDTH)).left().colspan(columns).padTop(look.px(2)).row();
    }
    if (!shown.heads().isEmpty()) {
      add().colspan(2);
      shown.heads().forEach(head -> cell(head, "faded"));
      row();
    }
    for (Reading.Row row : shown.rows()) {
      if (row.colour() == null) {
        add();
      } else {
        add(swatch(row.colour())).size(look.px(9)).padRight(look.px(6));
      }
      add(new VisLabel(row.name(), "faded")).left().growX().padTop(look.px(2));
      row.cells().forEach(text -> cell(text, "figures"));
      row();
    }
    pack();
  }

  private Image swatch(Color colour) {
    Image swatch = new Image(look.stamps.white);
    swatch.setColor(colour);
    return swatch;
  }

  private void cell(String text, String style) {
    VisLabel label = new VisLabel(text, style);
    label.setAlignment(Align.right);
    add(label).right().padLeft(look.px(14)).padTop(look.px(2));
  }
}
