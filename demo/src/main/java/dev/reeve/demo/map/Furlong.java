package dev.reeve.demo.map;

import dev.reeve.demo.art.FieldArt;

/**
 * A block of strips of the open field.
 *
 * @param x lower left corner
 * @param y lower left corner
 * @param strips how many
 * @param lying whether they run from west to east
 * @param first which crop the first strip bears, 0 to 2
 */
record Furlong(float x, float y, int strips, boolean lying, int first) {
  float width() {
    return lying ? FieldArt.LYING : strips * FieldArt.WIDTH;
  }

  float height() {
    return lying ? strips * FieldArt.WIDTH : FieldArt.UPRIGHT;
  }

  Furlong moved(float dx, float dy) {
    return new Furlong(x + dx, y + dy, strips, lying, first);
  }
}
