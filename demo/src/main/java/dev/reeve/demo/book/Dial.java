package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.play.World;

/** A small dial: the year as a circle with its seasons, and a hand that goes round in it. */
final class Dial extends Widget {
  private static final int CORNERS = 32;
  private static final float TURN = (float) (2 * Math.PI);

  private final Look look;
  private final World world;
  private Ink ink;

  Dial(Look look, World world) {
    this.look = look;
    this.world = world;
  }

  @Override
  public void draw(Batch batch, float alpha) {
    if (ink == null) {
      ink = look.ink(batch);
    }
    float x = getX() + getWidth() / 2;
    float y = getY() + getHeight() / 2;
    float radius = Math.min(getWidth(), getHeight()) / 2 - look.px(1);
    float part = world.yearPart();
    ink.with(Palette.PARCHMENT);
    wedge(x, y, radius, 0, CORNERS);
    ink.with(Palette.SHADE);
    wedge(x, y, radius, 0, Math.round(part * CORNERS));
    ink.with(Palette.INK);
    float line = look.px(1.6f);
    for (int i = 0; i < CORNERS; i++) {
      float a = angle(i / (float) CORNERS);
      float b = angle((i + 1) / (float) CORNERS);
      ink.line(x(x, a, radius), y(y, a, radius), x(x, b, radius), y(y, b, radius), line);
    }
    int seasons = world.season().isPresent() ? world.villages().get(0).rules().yearCycles() : 4;
    for (int i = 0; i < seasons; i++) {
      float a = angle(i / (float) seasons);
      ink.line(
          x(x, a, radius), y(y, a, radius), x(x, a, radius * 0.7f), y(y, a, radius * 0.7f), line);
    }
    float a = angle(part);
    ink.line(x, y, x(x, a, radius * 0.8f), y(y, a, radius * 0.8f), look.px(2));
  }

  private void wedge(float x, float y, float radius, int from, int to) {
    for (int i = from; i < to; i++) {
      float a = angle(i / (float) CORNERS);
      float b = angle((i + 1) / (float) CORNERS);
      ink.triangle(x, y, x(x, a, radius), y(y, a, radius), x(x, b, radius), y(y, b, radius));
    }
  }

  /** Clockwise from the top. */
  private static float angle(float part) {
    return TURN / 4 - part * TURN;
  }

  private static float x(float middle, float angle, float radius) {
    return middle + radius * (float) Math.cos(angle);
  }

  private static float y(float middle, float angle, float radius) {
    return middle + radius * (float) Math.sin(angle);
  }
}
