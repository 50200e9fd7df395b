package dev.reeve.demo.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HatchTest {
  private static final float[] X = {0, 10, 20, 30};

  private static List<float[]> lines(Hatch hatch, float[] low, float[] high) {
    List<float[]> lines = new ArrayList<>();
    hatch.between(X, low, high, 4, (a, b, c, d) -> lines.add(new float[] {a, b, c, d}));
    return lines;
  }

  private static float at(float[] edge, float x) {
    int span = Math.min(2, (int) (x / 10));
    return edge[span] + (x / 10 - span) * (edge[span + 1] - edge[span]);
  }

  @Test
  void lines_lieInsideTheArea_howeverItIsHatched() {
    float[] low = {0, 5, 1, 8};
    float[] high = {12, 9, 20, 8};
    for (Hatch hatch : Hatch.values()) {
      List<float[]> lines = lines(hatch, low, high);
      assertTrue(lines.size() > 2, hatch + " drew " + lines.size());
      for (float[] line : lines) {
        for (float part = 0; part <= 1; part += 0.25f) {
          float x = line[0] + part * (line[2] - line[0]);
          float y = line[1] + part * (line[3] - line[1]);
          assertTrue(y >= at(low, x) - 1e-3 && y <= at(high, x) + 1e-3, hatch + " leaves at " + x);
        }
      }
    }
  }

  @Test
  void levelLine_isOnePiece_whereNothingCutsIt() {
    List<float[]> lines = lines(Hatch.LEVEL, new float[] {1, 1, 1, 1}, new float[] {9, 9, 9, 9});
    assertEquals(2, lines.size());
    assertEquals(0, lines.get(0)[0]);
    assertEquals(30, lines.get(0)[2]);
    assertEquals(4, lines.get(0)[1]);
  }

  @Test
  void levelLine_isCut_whereTheAreaLeavesIt() {
    List<float[]> lines = lines(Hatch.LEVEL, new float[] {1, 1, 1, 1}, new float[] {6, 2, 2, 6});
    assertEquals(2, lines.size());
    assertEquals(5, lines.get(0)[2], 1e-4);
    assertEquals(25, lines.get(1)[0], 1e-4);
  }

  @Test
  void emptyArea_hasNoLines() {
    for (Hatch hatch : Hatch.values()) {
      assertEquals(0, lines(hatch, new float[4], new float[4]).size());
    }
  }

  @Test
  void areas_takeTurns() {
    assertEquals(Hatch.RISING, Hatch.of(0));
    assertEquals(Hatch.RISING, Hatch.of(Hatch.values().length));
  }
}
