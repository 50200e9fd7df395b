package dev.reeve.demo.map;

import dev.reeve.demo.art.Outline;
import java.util.List;

/** The shapes of the parts of a village, each about its own middle. */
final class Grounds {
  static final Outline KILNS =
      Outline.polygon(
          -174, -96, -96, -118, 74, -120, 176, -88, 186, 10, 170, 106, 74, 128, -46, 106, -130, 74,
          -182, 0);
  static final Outline LIBRARY =
      Outline.polygon(-66, -29, -18, -39, 68, -29, 72, 11, 42, 37, -48, 31, -72, 5);
  static final Outline BARRACKS =
      Outline.polygon(-80, -35, 24, -47, 80, -23, 76, 35, 14, 45, -76, 39);
  static final Outline WORKSHOP =
      Outline.polygon(-58, -48, 10, -60, 56, -34, 58, 38, 16, 62, -56, 52);
  static final Outline COMMON = Outline.ellipse(0, 0, 92, 52);

  /** Kilns in their yard: x, y, size. */
  static final float[][] KILN = {{-10, 82, 1}, {42, 90, 1.15f}, {98, 92, 1.15f}, {150, 82, 1}};

  private static final float EDGE = 6;

  private Grounds() {}

  /** The shape with west for east, unless it shall stay. */
  static Outline turned(Outline shape, boolean mirrored) {
    if (!mirrored) {
      return shape;
    }
    float[] points = new float[shape.points.length];
    for (int i = 0; i < points.length; i += 2) {
      points[i] = -shape.points[points.length - 2 - i];
      points[i + 1] = shape.points[points.length - 1 - i];
    }
    return Outline.polygon(points);
  }

  /** Where people can stand in an open field. */
  static Outline field(List<Furlong> furlongs) {
    float west = Float.MAX_VALUE;
    float south = Float.MAX_VALUE;
    float east = -Float.MAX_VALUE;
    float north = -Float.MAX_VALUE;
    for (Furlong furlong : furlongs) {
      west = Math.min(west, furlong.x());
      south = Math.min(south, furlong.y());
      east = Math.max(east, furlong.x() + furlong.width());
      north = Math.max(north, furlong.y() + furlong.height());
    }
    return Outline.rectangle(
        west + EDGE / 2, south + EDGE, east - west - EDGE, north - south - 2 * EDGE);
  }
}
