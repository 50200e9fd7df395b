package dev.reeve.math;

import java.util.Objects;

/**
 * Solves {@code (I - A) x = b} for an upper triangular {@code A}, whose diagonal may be anything
 * but 1: back-substitution (Golub and Van Loan, <i>Matrix Computations</i>, 4th edition, section
 * 3.1).
 *
 * <p>It goes by blocks of rows from the last to the first. What the rows of a block take from those
 * solved before is found by all threads; what they take from each other, by one. Each row's sum is
 * made in a fixed order, so that every crew comes to the same bits. Cost: the matrix is read once;
 * no entry is left out, not even where {@code x} is 0.
 */
public final class BackSubstitution {

  /** Rows that a thread takes at a time. */
  private static final int SHARE = 64;

  private final SparseMatrix a;
  private final Crew crew;

  /**
   * A solver for a matrix.
   *
   * @param a upper triangular, see {@link #applies}
   * @param crew who works
   */
  public BackSubstitution(SparseMatrix a, Crew crew) {
    if (!applies(a)) {
      throw new IllegalArgumentException(
          "the " + a.rows() + "×" + a.columns() + " matrix is not upper triangular");
    }
    this.a = a;
    this.crew = Objects.requireNonNull(crew, "crew");
  }

  /**
   * Whether a matrix is square and upper triangular. Cost: a look at the first entry of each row.
   *
   * @param a any matrix
   * @return true if no entry stands below the diagonal
   */
  public static boolean applies(SparseMatrix a) {
    if (a.rows() != a.columns()) {
      return false;
    }
    for (int block = 0; block < a.blocks(); block++) {
      if (!applies(a.block(block), block * SparseMatrix.BLOCK)) {
        return false;
      }
    }
    return true;
  }

  private static boolean applies(SparseBlock block, int first) {
    for (int panel = 0; panel < block.panels(); panel++) {
      for (int row = 0; row < block.rows(); row++) {
        int start = block.start(panel, row);
        if (start < block.end(panel, row) && block.column(panel, start) < first + row) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Solves the system.
   *
   * @param b at least as long as there are rows; left untouched
   * @param x written, at least as long as there are rows, and not {@code b}; it holds an infinity
   *     where the diagonal is 1 and the row asks for anything but 0, or a number grows too large
   */
  public void solve(double[] b, double[] x) {
    SparseMatrix.requireLength("b", b, a.rows());
    SparseMatrix.requireLength("x", x, a.rows());
    for (int k = a.blocks() - 1; k >= 0; k--) {
      SparseBlock block = a.block(k);
      int first = k * SparseMatrix.BLOCK;
      int own = first / a.width();
      crew.forEach(
          0,
          SparseMatrix.parts(block.rows(), SHARE),
          1,
          share -> {
            int from = share * SHARE;
            int to = Math.min(block.rows(), from + SHARE);
            System.arraycopy(b, first + from, x, first + from, to - from);
            for (int panel = own; panel < block.panels(); panel++) {
              for (int row = from; row < to; row++) {
                int start = block.search(panel, row, first + SparseMatrix.BLOCK);
                x[first + row] += block.product(panel, start, block.end(panel, row), x);
              }
            }
          });
      within(block, own, first, x);
    }
  }

  /** Solves a block's own triangle, from the last row to the first. */
  private static void within(SparseBlock block, int own, int first, double[] x) {
    for (int row = block.rows() - 1; row >= 0; row--) {
      int start = block.start(own, row);
      int behind = block.search(own, row, first + SparseMatrix.BLOCK);
      double diagonal = 0;
      if (start < behind && block.column(own, start) == first + row) {
        diagonal = block.value(start);
        start++;
      }
      double sum = x[first + row] + block.product(own, start, behind, x);
      x[first + row] = sum == 0 ? 0 : sum / (1 - diagonal);
    }
  }
}
