package dev.reeve.math;

import java.util.ArrayList;
import java.util.List;

/**
 * Vectors of length 1, each at right angles to all others. A new one loses what it has of the
 * others by classical Gram-Schmidt, twice, after which it is orthogonal to machine precision (L.
 * Giraud, J. Langou and M. Rozložník, "The loss of orthogonality in the Gram-Schmidt
 * orthogonalization process", Computers &amp; Mathematics with Applications 50, 2005). Unlike the
 * modified kind, this reads the vectors by blocks and on all cores; sums of blocks are added in
 * their order, so that every crew comes to the same bits.
 */
final class KrylovBasis {

  private static final int BLOCK = 2048;
  private static final int PASSES = 2;

  private final int n;
  private final int blocks;
  private final Crew crew;
  private final List<double[]> vectors = new ArrayList<>();
  private final double[][] sums;
  private final double[] shares;

  KrylovBasis(int n, int most, Crew crew) {
    this.n = n;
    this.crew = crew;
    blocks = SparseMatrix.parts(n, BLOCK);
    sums = new double[blocks][most];
    shares = new double[most];
  }

  /** One of the vectors; the first that is not there yet is made, for the caller to fill. */
  double[] vector(int k) {
    if (k == vectors.size()) {
      vectors.add(new double[n]);
    }
    return vectors.get(k);
  }

  /**
   * Takes from a vector what it has of those before it.
   *
   * @param k the vector; it is changed
   * @param column written: how much it had of each
   * @return the length of what is left
   */
  double orthogonalise(int k, double[] column) {
    double[] w = vectors.get(k);
    for (int i = 0; i < k; i++) {
      column[i] = 0;
    }
    for (int pass = 0; pass < PASSES; pass++) {
      crew.forEach(0, blocks, 1, block -> products(block, k, w));
      for (int i = 0; i < k; i++) {
        double sum = 0;
        for (int block = 0; block < blocks; block++) {
          sum += sums[block][i];
        }
        shares[i] = -sum;
        column[i] += sum;
      }
      combine(k, shares, w);
    }
    return norm(w);
  }

  private void products(int block, int k, double[] w) {
    int from = block * BLOCK;
    int to = Math.min(n, from + BLOCK);
    for (int i = 0; i < k; i++) {
      sums[block][i] = dot(vectors.get(i), w, from, to);
    }
  }

  /**
   * Adds a combination of vectors.
   *
   * @param count of the first so many
   * @param weights of each
   * @param x what they are added to
   */
  void combine(int count, double[] weights, double[] x) {
    crew.forEach(
        0,
        blocks,
        1,
        block -> {
          int from = block * BLOCK;
          int to = Math.min(n, from + BLOCK);
          for (int i = 0; i < count; i++) {
            double[] v = vectors.get(i);
            double weight = weights[i];
            for (int row = from; row < to; row++) {
              x[row] += weight * v[row];
            }
          }
        });
  }

  /** The Euclidean length of a vector. */
  double norm(double[] w) {
    double sum = 0;
    for (int block = 0; block < blocks; block++) {
      sum += dot(w, w, block * BLOCK, Math.min(n, (block + 1) * BLOCK));
    }
    return Math.sqrt(sum);
  }

  private static double dot(double[] v, double[] w, int from, int to) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int row = from;
    for (; row < to - 3; row += 4) {
      a += v[row] * w[row];
      b += v[row + 1] * w[row + 1];
      c += v[row + 2] * w[row + 2];
      d += v[row + 3] * w[row + 3];
    }
    for (; row < to; row++) {
      a += v[row] * w[row];
    }
    return (a + b) + (c + d);
  }
}
