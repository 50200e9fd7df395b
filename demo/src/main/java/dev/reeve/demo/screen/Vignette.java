package dev.reeve.demo.screen;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Matrix4;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;
import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Signs;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Scenario;
import dev.reeve.demo.play.Scenario.Deed;

/** A small ink drawing of what a scenario is about: its villages, and what they are in for. */
final class Vignette extends BaseDrawable {
  /** A house is so wide, in units of the drawing. */
  private static final float HOUSE = 26;

  /** Half the width of a tree, so that none stands out of the picture. */
  private static final float TREE = 11;

  private final Look look;
  private final Scenario scenario;
  private final float height;
  private final Matrix4 before = new Matrix4();
  private final Matrix4 placed = new Matrix4();

  /**
   * A drawing.
   *
   * @param height its height in units
   */
  Vignette(Look look, Scenario scenario, float height) {
    this.look = look;
    this.scenario = scenario;
    this.height = height;
  }

  @Override
  public void draw(Batch batch, float x, float y, float width, float tall) {
    // Small ones show one house, large ones the land.
    float unit = tall / (height > 60 ? 90 : 40);
    before.set(batch.getTransformMatrix());
    placed.set(before).translate(x, y, 0).scale(unit, unit, 1);
    batch.setTransformMatrix(placed);
    Ink ink = look.ink(batch);
    if (height > 60) {
      land(ink, width / unit);
    } else {
      sign(ink);
    }
    batch.setTransformMatrix(before);
  }

  private void sign(Ink ink) {
    switch (scenario.kind()) {
      case SANDBOX -> {
        if (scenario.wealth()) {
          house(ink, 13, 6, 0.74f);
          coins(ink, 33, 6, 4, 1.1f);
        } else {
          house(ink, 20, 6, 1);
        }
      }
      case CONTEST -> {
        house(ink, 11, 6, 0.66f);
        house(ink, 30, 6, 0.66f);
      }
      case TOUR -> book(ink, 20, 6, 1);
      case TRIAL -> {
        if (raided()) {
          Signs.draw(ink, Trade.SOLDIER);
        } else {
          cloud(ink, 20, 22, 0.9f);
        }
      }
    }
  }

  private void land(Ink ink, float width) {
    ink.with(Palette.MEADOW).rectangle(0, 0, width, 34);
    Outline hill =
        Outline.line(0, 34, width * 0.16f, 46, width * 0.34f, 36, width * 0.55f, 50, width, 32)
            .smooth();
    float[] slope = new float[hill.points.length + 4];
    System.arraycopy(hill.points, 0, slope, 0, hill.points.length);
    slope[hill.points.length] = width;
    slope[hill.points.length + 1] = 0;
    Outline ground = Outline.polygon(slope);
    ink.with(Palette.GREEN_GRASS).fill(ground).with(Palette.INK).broken(hill.rough(0.6f, 9, 3), 1);
    int villages = Math.min(5, scenario.villages().size());
    for (int i = 0; i < villages; i++) {
      float middle = width * (i + 0.5f) / villages;
      float up = 8 + 9 * (i % 2);
      float room = Math.min(1.2f, width / villages / (3 * HOUSE));
      tree(ink, Math.max(TREE * room, middle - 1.2f * HOUSE * room), up + 4, room);
      house(ink, middle + 0.55f * HOUSE * room, up + 5 * room, 0.85f * room);
      house(ink, middle - 0.3f * HOUSE * room, up, room);
    }
    switch (scenario.kind()) {
      case TRIAL -> {
        if (raided()) {
          tents(ink, width * 0.14f, 40);
        } else {
          cloud(ink, width * 0.3f, 70, 1);
          cloud(ink, width * 0.72f, 76, 1.2f);
        }
      }
      case TOUR -> book(ink, width * 0.82f, 52, 1.1f);
      case CONTEST, SANDBOX -> {
        sun(ink, width * 0.86f, 72);
        if (scenario.wealth()) {
          heap(ink, width * 0.5f, 8);
        }
      }
    }
  }

  /** A stack of coins. */
  private static void coins(Ink ink, float x, float y, int count, float s) {
    for (int i = 0; i < count; i++) {
      Outline coin = Outline.ellipse(x, y + 3 * i * s, 5 * s, 2 * s);
      ink.with(Palette.STRAW).fill(coin).with(Palette.INK).pen(coin, 0.9f);
    }
  }

  /** Stacks of which one is far higher than the others. */
  private static void heap(Ink ink, float x, float y) {
    int[] counts = {1, 2, 1, 9, 1};
    for (int i = 0; i < counts.length; i++) {
      coins(ink, x + 12 * (i - 2), y, counts[i], 1.1f);
    }
  }

  private boolean raided() {
    return scenario.blows().stream().anyMatch(blow -> blow.deed() == Deed.RAID);
  }

  /** Raiders' tents on the hill. */
  private static void tents(Ink ink, float x, float y) {
    for (int i = 0; i < 4; i++) {
      float middle = x + 26 * i;
      Outline tent = Outline.polygon(middle - 11, y, middle + 11, y, middle, y + 19);
      ink.with(Palette.SOLDIER).fill(tent).with(Palette.INK).hatch(tent, 60, 4, 0.6f);
      ink.pen(tent, 1.1f).line(middle, y + 19, middle, y + 25, 1);
      ink.triangle(middle, y + 25, middle, y + 21, middle + 6, y + 23);
    }
  }

  private static void house(Ink ink, float x, float y, float s) {
    float half = HOUSE / 2 * s;
    Outline wall = Outline.rectangle(x - half, y, 2 * half, 13 * s);
    Outline roof =
        Outline.polygon(
            x - half - 3 * s,
            y + 12 * s,
            x + half + 3 * s,
            y + 12 * s,
            x + 8 * s,
            y + 26 * s,
            x - 8 * s,
            y + 26 * s);
    ink.with(Palette.INK, 0.14f).rectangle(x - half + 3 * s, y - 2 * s, 2 * half + 2 * s, 3 * s);
    ink.with(Palette.WALL).fill(wall).with(Palette.INK).pen(wall, 1.1f);
    ink.with(Palette.TIMBER).rectangle(x - 3 * s, y, 6 * s, 9 * s);
    ink.with(Palette.THATCH).fill(roof).with(Palette.INK).hatch(roof, 70, 3.4f * s, 0.5f);
    ink.pen(roof, 1.2f);
  }

  private static void tree(Ink ink, float x, float y, float s) {
    Outline crown = Outline.ellipse(x, y + 16 * s, 8 * s, 10 * s).rough(1.2f, 6, 8);
    ink.with(Palette.INK).line(x, y, x, y + 8 * s, 1.6f);
    ink.with(Palette.WOOD).fill(crown).with(Palette.INK).broken(crown, 1);
  }

  private static void cloud(Ink ink, float x, float y, float s) {
    Outline cloud =
        Outline.polygon(
                x - 18 * s,
                y - 4 * s,
                x - 6 * s,
                y - 7 * s,
                x + 12 * s,
                y - 6 * s,
                x + 19 * s,
                y,
                x + 8 * s,
                y + 9 * s,
                x - 8 * s,
                y + 8 * s)
            .smooth();
    ink.with(Palette.STONE).fill(cloud).with(Palette.INK).hatch(cloud, 25, 3, 0.6f);
    ink.broken(cloud, 1.1f);
    for (int i = 0; i < 5; i++) {
      float drop = x + (i - 2) * 7 * s;
      ink.line(drop, y - 10 * s, drop - 2 * s, y - 15 * s, 0.9f);
    }
  }

  private static void sun(Ink ink, float x, float y) {
    Outline disc = Outline.ellipse(x, y, 7, 7);
    ink.with(Palette.STRAW).fill(disc).with(Palette.INK).pen(disc, 1);
    for (int i = 0; i < 10; i++) {
      double angle = Math.PI * i / 5;
      float dx = (float) Math.cos(angle);
      float dy = (float) Math.sin(angle);
      ink.line(x + 9.5f * dx, y + 9.5f * dy, x + 13 * dx, y + 13 * dy, 0.9f);
    }
  }

  private static void book(Ink ink, float x, float y, float s) {
    Outline left =
        Outline.polygon(x, y, x - 16 * s, y + 3 * s, x - 16 * s, y + 24 * s, x, y + 21 * s);
    Outline right =
        Outline.polygon(x, y, x + 16 * s, y + 3 * s, x + 16 * s, y + 24 * s, x, y + 21 * s);
    ink.with(Palette.PAGE).fill(left).fill(right).with(Palette.INK).pen(left, 1.2f);
    ink.pen(right, 1.2f);
    for (int i = 1; i < 5; i++) {
      float line = y + 2 * s + 4 * i * s;
      ink.line(x - 13 * s, line + 1.5f * s, x - 3 * s, line, 0.7f);
      ink.line(x + 3 * s, line, x + 13 * s, line + 1.5f * s, 0.7f);
    }
  }
}
