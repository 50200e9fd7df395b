package dev.reeve.demo.book;

import com.badlogic.gdx.math.Rectangle;
import java.util.List;

/**
 * Finds a place for a note: inside the window, never on what it explains, and beside the notes that
 * are open already where there is room.
 */
final class SlipPlace {
  private final float windowWidth;
  private final float windowHeight;
  private final float gap;

  /**
   * A window.
   *
   * @param gap pixels between a note and what it explains, and to the window's edge
   */
  SlipPlace(float windowWidth, float windowHeight, float gap) {
    this.windowWidth = windowWidth;
    this.windowHeight = windowHeight;
    this.gap = gap;
  }

  /**
   * Places a note.
   *
   * @param anchor what it explains
   * @param beside the note that has the anchor; the anchor itself where it is in none
   * @param open the notes that are open
   * @param upright whether it shall rather be above or below than beside
   * @param note its size; gets its place
   */
  void find(
      Rectangle anchor, Rectangle beside, List<Rectangle> open, boolean upright, Rectangle note) {
    float right = beside.x + beside.width + gap;
    float left = beside.x - gap - note.width;
    float level = clampY(anchor.y + anchor.height / 2 - note.height / 2, note);
    float start = clampX(anchor.x, note);
    float below = anchor.y - gap - note.height;
    float above = anchor.y + anchor.height + gap;
    float[][] places = {
      {right, level},
      {left, level},
      {start, beside.y - gap - note.height},
      {start, beside.y + beside.height + gap},
      {start, below},
      {start, above}
    };
    if (upright) {
      places = new float[][] {places[5], places[4], places[0], places[1]};
    }
    for (int pass = 0; pass < 2; pass++) {
      for (float[] place : places) {
        note.setPosition(place[0], place[1]);
        if (inside(note)
            && !note.overlaps(anchor)
            && (pass == 1 || open.stream().noneMatch(note::overlaps))) {
          return;
        }
      }
    }
    note.setPosition(clampX(right, note), level);
  }

  private boolean inside(Rectangle note) {
    return note.x >= 0
        && note.y >= 0
        && note.x + note.width <= windowWidth
        && note.y + note.height <= windowHeight;
  }

  /** As near as the window allows. */
  float clampX(float x, Rectangle note) {
    return Math.max(gap, Math.min(x, windowWidth - gap - note.width));
  }

  /** As near as the window allows; what is too tall shows its upper end. */
  float clampY(float y, Rectangle note) {
    return Math.min(Math.max(gap, y), windowHeight - gap - note.height);
  }
}
