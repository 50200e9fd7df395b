package dev.reeve.demo.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.graphics.g2d.Batch;
import dev.reeve.demo.art.Stamps;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DepthOrderTest {
  private final List<Float> drawn = new ArrayList<>();

  private FromNorth row(float... feet) {
    return new FromNorth() {
      @Override
      public int size() {
        return feet.length;
      }

      @Override
      public float footY(int i) {
        return feet[i];
      }

      @Override
      public void draw(int i, Batch batch, Stamps stamps) {
        drawn.add(feet[i]);
      }
    };
  }

  @Test
  void rows_areDrawnFromNorthToSouth_whateverRowTheyAreIn() {
    List<FromNorth> rows = List.of(row(9, 5, 1), row(), row(8, 7, 2), row(6));
    DepthOrder order = new DepthOrder();
    order.draw(rows, null, null, 100, -100);
    assertEquals(List.of(9f, 8f, 7f, 6f, 5f, 2f, 1f), drawn);
  }

  @Test
  void whatIsOutOfSight_isNotDrawn() {
    new DepthOrder().draw(List.of(row(9, 5, 1), row(8, 2)), null, null, 8.5f, 1.5f);
    assertEquals(List.of(8f, 5f, 2f), drawn);
  }
}
