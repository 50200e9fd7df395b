package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.Color;
import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Palette;
import java.util.Arrays;
import java.util.List;

/** Draws what people built, from the south and from above, each with one short shadow. */
public final class Buildings {
  public static final Outline WELL = Outline.rectangle(350, 318, 26, 20);
  public static final Outline HOIST = Outline.rectangle(64, 96, 44, 24);

  /** Where kilns and sheds stand in the potters' yard. */
  public static final List<Outline> KILN_FOOTPRINTS =
      List.of(
          Outline.rectangle(530, 186, 214, 90),
          Outline.rectangle(640, 96, 120, 50),
          Outline.rectangle(386, 40, 70, 46));

  private static final float PEN = 1.15f;

  private final Ink ink;

  public Buildings(Ink ink) {
    this.ink = ink;
  }

  /** Everything, from the far north to the near south so that near things cover far ones. */
  public void draw(int cottages, boolean workshop) {
    new Yards(ink, this).drawNorth();
    for (int i = 0; i < Math.min(cottages, COTTAGES.length); i++) {
      float[] at = COTTAGES[i];
      cottage(at[0], at[1], at[2] > 0.5f, i);
    }
    new Yards(ink, this).drawSouth(workshop);
  }

  private static final float[][] COTTAGES = {
    {300, 352, 0}, {330, 388, 1}, {452, 384, 0}, {486, 306, 1}, {252, 250, 0}, {300, 246, 1},
    {204, 246, 0}, {66, 300, 1}, {18, 296, 0}, {110, 304, 1}, {70, 246, 0}, {16, 244, 1},
    {340, 268, 0}, {530, 300, 0}, {574, 306, 1}, {620, 300, 0}, {668, 300, 1}, {712, 294, 0},
    {-40, 300, 1}, {-44, 236, 0}, {456, 432, 1}, {262, 386, 0}
  };

  /** Ground that cottages stand on or hide. */
  public static List<Outline> cottageFootprints() {
    return Arrays.stream(COTTAGES)
        .map(at -> Outline.rectangle(at[0] - 5, at[1] - 3, 44, 34))
        .toList();
  }

  /** A cottage, its long side or its gable to the south. */
  public void cottage(float x, float y, boolean gable, int seed) {
    Color roof = seed % 4 == 1 ? Palette.TILE : Palette.THATCH;
    if (gable) {
      gabled(x, y, 17, 12, 26, Palette.WALL, roof);
      door(x + 5.5f, y, 6, 8.5f);
    } else {
      longhouse(x, y, 32, 10, 15, Palette.WALL, roof);
      door(x + 6, y, 5.5f, 8);
      window(x + 19, y + 3.5f, 5, 4);
    }
    chimney(x + (gable ? 24 : 23), y + 24);
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
    ink.with(Palette.OTHER).rectangle(x, y, w, h);
    ink.with(Palette.INK, 0.9f).stroke(Outline.rectangle(x, y, w, h), 0.9f);
  }

  private void chimney(float x, float y) {
    Outline stack = Outline.rectangle(x, y, 4.5f, 8);
    ink.with(Palette.STONE).fill(stack);
    ink.with(Palette.INK, 0.9f).stroke(stack, 1);
  }

  /** The tripod over the pit, with its bucket. */
  public static void hoist(Ink ink) {
    ink.with(Palette.INK, 0.15f).fill(Outline.ellipse(94, 96, 20, 5));
    ink.with(Palette.TIMBER).line(68, 98, 86, 142, 3).line(104, 98, 86, 142, 3);
    ink.line(84, 106, 86, 142, 2.6f);
    ink.with(Palette.INK, 0.9f).line(66.6f, 98, 85, 142, 0.9f).line(105.5f, 98, 87.4f, 142, 0.9f);
    ink.line(86, 140, 95, 118, 0.9f);
    ink.with(Palette.TIMBER).rectangle(91, 110, 8, 8);
    ink.with(Palette.INK, 0.9f).stroke(Outline.rectangle(91, 110, 8, 8), 1);
  }
}
