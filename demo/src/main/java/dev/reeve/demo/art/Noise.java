package dev.reeve.demo.art;

/** Repeatable unrest: the same place and seed always give the same number. */
public final class Noise {
  private Noise() {}

  /** A well-mixed number of three, within [0, 1). */
  public static float hash(int x, int y, int seed) {
    int h = x * 0x27d4eb2d ^ y * 0x165667b1 ^ seed * 0x9e3779b1;
    h = (h ^ (h >>> 15)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return ((h ^ (h >>> 16)) >>> 8) * 0x1p-24f;
  }

  /** Smooth noise over the plane with a grain of 1, within [-1, 1]. */
  public static float smooth(float x, float y, int seed) {
    int ix = (int) Math.floor(x);
    int iy = (int) Math.floor(y);
    float fx = ease(x - ix);
    float fy = ease(y - iy);
    float low = mix(hash(ix, iy, seed), hash(ix + 1, iy, seed), fx);
    float high = mix(hash(ix, iy + 1, seed), hash(ix + 1, iy + 1, seed), fx);
    return 2 * mix(low, high, fy) - 1;
  }

  public static float mix(float a, float b, float share) {
    return a + (b - a) * share;
  }

  /** Slow at both ends: 0 at 0, 1 at 1. */
  public static float ease(float t) {
    return t * t * (3 - 2 * t);
  }
}
