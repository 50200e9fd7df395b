package dev.reeve.demo.book;

import dev.reeve.demo.art.Ink;

/** Draws one span after another of a line in dashes that go on round its corners. */
final class Dashes {
  private final float dash;
  private final float period;
  private float phase;

  /** Dashes and gaps of a length, &gt; 0. */
  Dashes(float dash, float gap) {
    this.dash = dash;
    period = dash + gap;
  }

  void draw(Ink ink, float x1, float y1, float x2, float y2, float width) {
    float length = (float) Math.hypot(x2 - x1, y2 - y1);
    float at = 0;
    while (at < length) {
      boolean down = phase < dash;
      float rest = (down ? dash : period) - phase;
      float to = Math.min(length, at + rest);
      if (down) {
        float a = at / length;
        float b = to / length;
        ink.line(
            x1 + a * (x2 - x1), y1 + a * (y2 - y1), x1 + b * (x2 - x1), y1 + b * (y2 - y1), width);
      }
      if (at + rest <= length) {
        phase = down ? dash : 0;
      } else {
        phase += to - at;
      }
      at = to;
    }
  }
}
