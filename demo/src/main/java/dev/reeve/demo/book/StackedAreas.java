package dev.reeve.demo.book;

import java.util.List;

/** Curves laid one upon the other, from the first below to the last on top. */
final class StackedAreas {
  private final float[][] edges;

  /**
   * Lays them.
   *
   * @param layers curves of as many points each, &ge; 0; what is below 0 counts as 0
   * @param points how many points they have
   */
  StackedAreas(List<float[]> layers, int points) {
    edges = new float[layers.size() + 1][points];
    for (int layer = 0; layer < layers.size(); layer++) {
      float[] values = layers.get(layer);
      if (values.length != points) {
        throw new IllegalArgumentException(
            "layer " + layer + " has " + values.length + " points; it must have " + points);
      }
      for (int point = 0; point < points; point++) {
        edges[layer + 1][point] = edges[layer][point] + Math.max(0, values[point]);
      }
    }
  }

  int layers() {
    return edges.length - 1;
  }

  /** Lower edge of a layer. */
  float[] below(int layer) {
    return edges[layer];
  }

  /** Upper edge of a layer. */
  float[] above(int layer) {
    return edges[layer + 1];
  }

  /** The greatest sum of all layers. */
  float most() {
    float most = 0;
    for (float top : edges[edges.length - 1]) {
      most = Math.max(most, top);
    }
    return most;
  }
}
