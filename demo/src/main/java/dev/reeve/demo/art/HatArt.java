package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;

/** Draws what a trade wears on the head, which tells it from the others without colour. */
final class HatArt {
  private static final float PEN = 0.85f;

  private final Ink ink;
  private final Trade trade;

  HatArt(Ink ink, Trade trade) {
    this.ink = ink;
    this.trade = trade;
  }

  /** Draws on a head whose brow is at a point. */
  void draw(float x, float y) {
    switch (trade) {
      case FARMER -> strawHat(x, y);
      case DIGGER -> cap(Palette.DIGGER, x, y, -3.1f, -3.4f);
      case POTTER -> {
        Outline band = Outline.rectangle(x - 2.9f, y - 0.6f, 5.8f, 2.9f);
        ink.with(Palette.WALL).fill(band);
        ink.with(Palette.INK).stroke(band, PEN);
        ink.line(x - 2.9f, y + 0.5f, x - 4.7f, y - 1.4f, 1.1f);
      }
      case SCHOLAR -> {
        Outline cap =
            Outline.polygon(
                x - 3.2f, y - 0.5f, x + 3.1f, y - 0.5f, x + 4.2f, y + 2.6f, x - 4.3f, y + 2.6f);
        ink.with(Palette.SCHOLAR).fill(cap);
        ink.with(Palette.INK).stroke(cap, PEN).line(x, y + 2.4f, x, y + 3.4f, 1);
      }
      case SOLDIER -> {
        Outline helm =
            Outline.polygon(
                x - 3.2f, y, x + 3.2f, y, x + 2.1f, y + 2.8f, x, y + 3.9f, x - 2.2f, y + 2.8f);
        ink.with(Palette.STEEL).fill(helm);
        ink.with(Palette.INK).stroke(helm, PEN).line(x - 4.6f, y, x + 4.6f, y, 1.5f);
      }
      case CARRIER -> {
        Outline crown =
            Outline.polygon(x - 2.6f, y, x + 2.6f, y, x + 1.2f, y + 3, x - 2.2f, y + 2.4f);
        ink.with(Palette.SHADE).fill(crown);
        ink.with(Palette.INK).stroke(crown, PEN).line(x - 3, y, x + 5, y - 0.2f, 1.4f);
      }
      case FESTIVAL -> cap(Palette.FESTIVAL, x, y, -2.3f, 0);
      case OTHER -> cap(Palette.TIMBER, x, y, -2.3f, 0);
      case IDLE -> {
        ink.with(Palette.TIMBER)
            .fill(
                Outline.polygon(
                    x - 3, y - 1, x - 2.9f, y + 1, x, y + 2.2f, x + 2.8f, y + 0.6f, x + 0.5f,
                    y + 0.2f));
        ink.with(Palette.INK).stroke(Outline.arc(x, y - 1.3f, 2.9f, 3, 20, 190), PEN);
      }
    }
  }

  private void strawHat(float x, float y) {
    Outline brim = Outline.ellipse(x, y, 5.4f, 1.5f);
    Outline crown =
        Outline.polygon(x - 2.7f, y, x + 2.7f, y, x + 1.9f, y + 3.2f, x - 1.9f, y + 3.2f);
    ink.with(Palette.STRAW).fill(crown).fill(brim);
    ink.with(Palette.INK).stroke(crown, PEN).stroke(brim, PEN);
  }

  /** A soft cap with a tail of cloth. */
  private void cap(Color cloth, float x, float y, float tailX, float tailY) {
    Outline cap =
        Outline.polygon(
            x + 2.5f,
            y - 0.2f,
            x + 1.7f,
            y + 2,
            x - 0.3f,
            y + 2.6f,
            x - 2.5f,
            y + 1.4f,
            x + tailX - 0.6f,
            y + tailY,
            x - 2.1f,
            y - 0.4f);
    ink.with(cloth).fill(cap);
    ink.with(Palette.INK).stroke(cap, PEN);
  }
}
