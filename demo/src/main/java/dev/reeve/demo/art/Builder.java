package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;

/**
 * Draws parts of buildings, from the south and from above, each with one short shadow. Three inks
 * take what belongs to the building itself, to the snow on it and to the light in it.
 */
public final class Builder {
  private static final float PEN = 1.15f;

  final Ink ink;
  final Ink snow;
  final Ink light;

  Builder(Ink ink, Ink snow, Ink light) {
    this.ink = ink;
    this.snow = snow;
    this.light = light;
  }

  /** A house seen from its long side. */
  public void longhouse(
      float x, float y, float w, float wall, float roof, Color plaster, Color cover) {
    shadow(x, y, w, wall + roof * 0.5f);
    Outline front = Outline.rectangle(x, y, w, wall).rough(0.5f, 14, 3);
    ink.with(plaster).fill(front);
    ink.with(Palette.INK, 0.9f).pen(front, PEN);
    Outline slope =
        Outline.polygon(
                x - 2.5f,
                y + wall - 2,
                x + w + 2.5f,
                y + wall - 2,
                x + w - 2,
                y + wall + roof,
                x + 2,
                y + wall + roof)
            .rough(0.8f, 12, 4);
    cover(slope, cover, x);
  }

  /** A house seen from its gable, the roof running away to the north-east. */
  public void gabled(
      float x, float y, float w, float wall, float depth, Color plaster, Color cover) {
    shadow(x, y, w + depth * 0.5f, wall + 6);
    float peak = y + wall + w * 0.62f;
    float dx = depth * 0.62f;
    float dy = depth * 0.24f;
    Outline side =
        Outline.polygon(x + w, y, x + w + dx, y + dy, x + w + dx, y + dy + wall, x + w, y + wall);
    ink.with(Palette.SHADE).fill(side);
    ink.with(Palette.INK, 0.9f).pen(side, PEN);
    Outline front = Outline.polygon(x, y, x + w, y, x + w, y + wall, x + w / 2, peak, x, y + wall);
    ink.with(plaster).fill(front);
    ink.with(Palette.INK, 0.9f).pen(front, PEN);
    Outline slope =
        Outline.polygon(
                x + w / 2 - 1,
                peak + 1.5f,
                x + w + 2,
                y + wall - 1.5f,
                x + w + dx + 2,
                y + wall + dy - 1.5f,
                x + w / 2 + dx,
                peak + dy + 1)
            .rough(0.7f, 12, 5);
    cover(slope, cover, x);
    ink.with(Palette.INK, 0.9f).line(x - 2, y + wall - 2, x + w / 2 - 0.5f, peak + 2, 1.8f);
  }

  private void cover(Outline slope, Color cover, float x) {
    snow.with(Palette.SNOW, 0.93f).fill(slope);
    snow.with(Palette.INK, 0.95f).pen(slope, PEN);
    ink.with(cover).fill(slope);
    boolean thatch = cover.equals(Palette.THATCH);
    ink.with(Palette.INK, thatch ? 0.32f : 0.42f).hatch(slope, thatch ? 84 : 0, 3.4f, 0.8f);
    float right = slope.most(0);
    Outline dark =
        Outline.polygon(
            right - (right - x) * 0.28f,
            slope.least(1),
            right,
            slope.least(1),
            right - 3,
            slope.most(1),
            right - (right - x) * 0.28f,
            slope.most(1));
    if (thatch) {
      ink.with(Palette.INK, 0.2f).hatch(dark, -50, 3, 0.8f);
    }
    ink.with(Palette.INK, 0.95f).pen(slope, PEN);
  }

  /** One short soft shadow to the south-east. */
  public void shadow(float x, float y, float w, float h) {
    for (int i = 0; i < 3; i++) {
      float reach = 4 + 2.5f * i;
      ink.with(Palette.INK, 0.1f)
          .quad(
              x + 2,
              y - 1,
              x + reach,
              y - reach * 0.55f,
              x + w + reach,
              y - reach * 0.55f,
              x + w,
              y - 1)
          .quad(
              x + w,
              y - 1,
              x + w + reach,
              y - reach * 0.55f,
              x + w + reach,
              y + h * 0.7f,
              x + w,
              y + h * 0.8f);
    }
  }

  public void door(float x, float y, float w, float h) {
    ink.with(Palette.TIMBER).rectangle(x, y, w, h);
    ink.with(Palette.INK, 0.9f).stroke(Outline.line(x, y, x, y + h, x + w, y + h, x + w, y), 1);
  }

  public void window(float x, float y, float w, float h) {
    light.with(Palette.CANDLE).rectangle(x, y, w, h);
    light.with(Palette.CANDLE, 0.25f).fill(Outline.ellipse(x + w / 2, y + h / 2, w, h));
    ink.with(Palette.OTHER).rectangle(x, y, w, h);
    ink.with(Palette.INK, 0.9f).stroke(Outline.rectangle(x, y, w, h), 0.9f);
  }

  public void chimney(float x, float y) {
    Outline stack = Outline.rectangle(x, y, 4.5f, 8);
    ink.with(Palette.STONE).fill(stack);
    ink.with(Palette.INK, 0.9f).stroke(stack, 1);
  }

  /** A pointed window of coloured glass. */
  public void lancet(float x, float y, float w, float h) {
    Outline arch =
        Outline.polygon(x, y, x + w, y, x + w, y + h * 0.6f, x + w / 2, y + h, x, y + h * 0.6f);
    light.with(Palette.CANDLE).fill(arch);
    ink.with(Palette.SCHOLAR).fill(arch);
    ink.with(Palette.INK, 0.9f).stroke(arch, 1).line(x + w / 2, y, x + w / 2, y + h, 0.8f);
  }

  /** A square tower with a pointed roof. */
  public void tower(float x, float y, float w, float h) {
    shadow(x, y, w, h * 0.6f);
    Outline wall = Outline.rectangle(x, y, w, h).rough(0.6f, 14, 7);
    ink.with(Palette.STONE).fill(wall);
    ink.with(Palette.INK, 0.25f)
        .hatch(Outline.rectangle(x + w * 0.66f, y, w * 0.3f, h), 0, 3, 0.8f);
    ink.with(Palette.INK, 0.95f).pen(wall, PEN);
    lancet(x + w / 2 - 3, y + h - 20, 6, 11);
    Outline cap = Outline.polygon(x - 3, y + h - 1, x + w + 3, y + h - 1, x + w / 2, y + h + 22);
    snow.with(Palette.SNOW, 0.93f).fill(cap);
    snow.with(Palette.INK, 0.95f).pen(cap, PEN);
    ink.with(Palette.SLATE).fill(cap);
    ink.with(Palette.INK, 0.4f)
        .hatch(
            Outline.polygon(x + w / 2, y + h, x + w + 3, y + h - 1, x + w / 2, y + h + 22),
            70,
            3,
            0.8f);
    ink.with(Palette.INK, 0.95f).pen(cap, PEN);
  }
}
