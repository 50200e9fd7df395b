package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.math.Rectangle;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Trade;

/** A slip of paper on the map with a sign, a name and a number; laid out anew when these change. */
final class Plate {
  final VillageMap village;

  /** The place that it names; null on a village's own plate. */
  final Place place;

  final Rectangle box = new Rectangle();
  private final GlyphLayout name = new GlyphLayout();
  private final GlyphLayout number = new GlyphLayout();
  private Look look;
  private String nameText = "";
  private String numberText = "";
  private Trade sign;
  private boolean alarm;
  private boolean shown;
  private boolean wanted = true;

  Plate(VillageMap village, Place place) {
    this.village = village;
    this.place = place;
  }

  /**
   * What it says.
   *
   * @param nextSign the trade whose sign it bears; null for none
   * @param alarming whether it bears the sign of alarm instead
   */
  void write(Look nextLook, Trade nextSign, String nextName, String nextNumber, boolean alarming) {
    if (look != nextLook || !nextName.equals(nameText) || !nextNumber.equals(numberText)) {
      look = nextLook;
      nameText = nextName;
      numberText = nextNumber;
      look.prose.setColor(Palette.INK);
      look.strong.setColor(Palette.INK);
      name.setText(look.prose, nameText);
      number.setText(look.strong, numberText);
    }
    sign = nextSign;
    alarm = alarming;
  }

  /** Whether there is anything to name. */
  void want(boolean named) {
    wanted = named;
  }

  boolean wanted() {
    return wanted;
  }

  /** Whether it is shown over a point of the window. */
  boolean covers(float x, float y) {
    return shown && box.contains(x, y);
  }

  void hide() {
    shown = false;
  }

  /** Draws it about a point of the window. */
  void draw(Batch batch, float middleX, float middleY) {
    shown = true;
    float pad = look.px(6);
    float size = look.px(20);
    float line = look.px(1);
    float lead = alarm || sign != null ? size + pad : line;
    boolean tall = place == null;
    float beside = tall || numberText.isEmpty() ? 0 : pad + number.width;
    float words = tall ? Math.max(name.width, number.width) : name.width + beside;
    box.width = pad + lead + words + pad + look.px(2);
    box.height = look.px(tall ? 46 : 24);
    box.x = Math.round(middleX - box.width / 2);
    box.y = Math.round(middleY - box.height / 2);
    paper(batch, line);
    if (alarm) {
      alarm(batch, box.x + pad + size / 2, box.y + box.height / 2, size);
    } else if (sign != null) {
      float low = box.y + (box.height - size) / 2;
      batch.draw(look.stamps.sign(sign), box.x + pad + line, low, size, size);
    }
    float text = box.x + pad + lead;
    float middle = box.y + box.height / 2;
    float up = tall ? look.px(9) : 0;
    float nameTop = Math.round(middle + up + look.prose.getCapHeight() / 2);
    float numberTop = Math.round(middle - up + look.strong.getCapHeight() / 2);
    look.prose.draw(batch, name, text, nameTop);
    look.strong.draw(batch, number, tall ? text : text + name.width + pad, numberTop);
  }

  private void paper(Batch batch, float line) {
    TextureRegion white = look.stamps.white;
    tint(batch, Palette.INK, 0.14f);
    batch.draw(white, box.x + look.px(2), box.y - look.px(2), box.width, box.height);
    tint(batch, Palette.INK, 1);
    batch.draw(white, box.x, box.y, box.width, box.height);
    tint(batch, Palette.PAGE, 1);
    float inside = box.height - 2 * line;
    batch.draw(white, box.x + line, box.y + line, box.width - 2 * line, inside);
    if (place != null) {
      tint(batch, sign.colour(), 1);
      batch.draw(white, box.x + line, box.y + line, look.px(3), inside);
    } else {
      tint(batch, Palette.INK, 0.8f);
      batch.draw(white, box.x + 3 * line, box.y + 3 * line, box.width - 6 * line, line);
      batch.draw(
          white, box.x + 3 * line, box.y + box.height - 4 * line, box.width - 6 * line, line);
    }
    batch.setColor(Color.WHITE);
  }

  /** A stroke over a dot, in the colour of alarm. */
  private void alarm(Batch batch, float x, float y, float size) {
    TextureRegion white = look.stamps.white;
    float half = size * 0.36f;
    float pen = look.px(3);
    tint(batch, Palette.ALARM_TEXT, 1);
    batch.draw(white, x - half - pen / 2, y - half - pen / 2, 2 * half + pen, 2 * half + pen);
    tint(batch, Palette.PAGE, 1);
    batch.draw(white, x - pen / 2, y - half * 0.25f, pen, half * 1.05f);
    batch.draw(white, x - pen / 2, y - half * 0.8f, pen, pen);
    batch.setColor(Color.WHITE);
  }

  private static void tint(Batch batch, Color colour, float alpha) {
    batch.setColor(colour.r, colour.g, colour.b, alpha);
  }
}
