package dev.reeve.demo.map;

import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Noise;
import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Palette;
import java.util.List;

/** Draws river and brooks, their banks and the ripples on them. */
final class Streams {
  private static final float PEN = 1.1f;

  /** Width of the shallows on both sides together. */
  private static final float SHALLOWS = 7;

  private final Ink ink;

  Streams(Ink ink) {
    this.ink = ink;
  }

  void draw(List<Water> waters) {
    for (Water water : waters) {
      ink.with(Palette.SHADE, 0.7f)
          .stroke(water.bed().rough(2.5f, 26, 51), water.width() + SHALLOWS);
    }
    for (Water water : waters) {
      ink.with(Palette.INK, 0.75f);
      ink.broken(bank(water.bed(), water.width() / 2), PEN);
      ink.broken(bank(water.bed(), -water.width() / 2), PEN);
    }
    for (Water water : waters) {
      ink.with(Palette.WATER).stroke(water.bed().rough(2.5f, 26, 51), water.width() - 0.6f);
    }
    waters.forEach(this::ripples);
  }

  private void ripples(Water water) {
    Outline bed = water.bed();
    ink.with(Palette.SCHOLAR, 0.55f);
    for (int i = 0; i < bed.size() - 4; i++) {
      float side = water.width() * 0.28f * Noise.smooth(i * 0.9f, 3, 52);
      float dx = bed.x(i + 1) - bed.x(i);
      float dy = bed.y(i + 1) - bed.y(i);
      float length = Math.max(1, (float) Math.hypot(dx, dy));
      for (int k = 0; k < length / 24; k++) {
        float t = (k + Noise.hash(i, k, 53)) * 24 / length;
        float x = bed.x(i) + dx * t - dy / length * side;
        float y = bed.y(i) + dy * t + dx / length * side;
        float reach = 4 + 4 * Noise.hash(i, k, 54);
        ink.line(x, y, x + dx / length * reach, y + dy / length * reach, 0.9f);
      }
    }
  }

  /** The line at a distance to the left of another. */
  private static Outline bank(Outline bed, float distance) {
    float[] bank = new float[bed.points.length];
    for (int i = 0; i < bed.size(); i++) {
      int a = Math.max(0, i - 1);
      int b = Math.min(bed.size() - 1, i + 1);
      float dx = bed.x(b) - bed.x(a);
      float dy = bed.y(b) - bed.y(a);
      float length = Math.max(1e-3f, (float) Math.hypot(dx, dy));
      bank[2 * i] = bed.x(i) - dy / length * distance;
      bank[2 * i + 1] = bed.y(i) + dx / length * distance;
    }
    return Outline.line(bank).rough(2.5f, 26, 51);
  }
}
