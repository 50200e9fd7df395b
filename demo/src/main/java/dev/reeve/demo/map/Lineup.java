package dev.reeve.demo.map;

import java.util.Arrays;

/** Sprites from the north to the south, so that those in front cover those behind. */
final class Lineup {
  private Sprite[] sprites = new Sprite[256];
  private float[] feet = new float[256];
  private int size;

  int size() {
    return size;
  }

  Sprite get(int i) {
    return sprites[i];
  }

  float footY(int i) {
    return feet[i];
  }

  void add(Sprite sprite) {
    if (size == sprites.length) {
      sprites = Arrays.copyOf(sprites, 2 * size);
      feet = Arrays.copyOf(feet, 2 * size);
    }
    sprites[size++] = sprite;
  }

  void clear() {
    Arrays.fill(sprites, 0, size, null);
    size = 0;
  }

  /** By insertion, as the order hardly changes from one picture to the next; O(n + swaps). */
  void sort() {
    for (int i = 0; i < size; i++) {
      Sprite sprite = sprites[i];
      float foot = sprite.footY();
      int at = i;
      for (; at > 0 && feet[at - 1] < foot; at--) {
        sprites[at] = sprites[at - 1];
        feet[at] = feet[at - 1];
      }
      sprites[at] = sprite;
      feet[at] = foot;
    }
  }
}
