package dev.reeve.demo.map;

import dev.reeve.demo.art.Outline;

/**
 * A road as it is drawn.
 *
 * @param width in map units
 * @param line its middle
 */
record Lane(float width, Outline line) {
  static Lane of(float width, float... points) {
    return new Lane(width, Outline.line(points));
  }

  Lane moved(float dx, float dy) {
    return new Lane(width, line.moved(dx, dy));
  }
}
