package dev.reeve.math;

import java.util.Arrays;
import org.jblas.NativeBlas;
import org.jblas.util.Logger;

/**
 * Factors with the OpenBLAS that jblas carries (LAPACK {@code dgetrf}). Last bits may differ from
 * one processor to another.
 */
final class JblasSolver extends DenseLu {

  static {
    Logger logger = Logger.getLogger();
    // Whoever asked for this solver tells of a failure; jblas would write to standard error as
    // well.
    logger.setLevel(Logger.ERROR + 1);
    // The first call unpacks and loads the library, about 0.1 s: have it now rather than in a tick.
    NativeBlas.dgetrf(1, 1, new double[] {1}, 0, 1, new int[1], 0);
    // By default it also writes to standard error when the program ends.
    logger.setLevel(Logger.WARNING);
  }

  private int[] interchanges = new int[0];

  @Override
  boolean decompose(int n, double[] a, LuFactors factors) {
    if (n == 0) {
      return true;
    }
    if (interchanges.length < n) {
      interchanges = new int[n];
    }
    int[] permutation = factors.permutation;
    System.arraycopy(a, 0, factors.lu, 0, n * n);
    if (NativeBlas.dgetrf(n, n, factors.lu, 0, n, interchanges, 0) != 0) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      permutation[i] = i;
    }
    for (int i = 0; i < n; i++) {
      // LAPACK counts rows from 1.
      int other = interchanges[i] - 1;
      int row = permutation[i];
      permutation[i] = permutation[other];
      permutation[other] = row;
    }
    return true;
  }

  @Override
  void product(int rows, int inner, int columns, double[] a, double[] b, double[] c) {
    if (inner == 0) {
      Arrays.fill(c, 0, rows * columns, 0); // BLAS wants a leading dimension of at least 1
      return;
    }
    NativeBlas.dgemm('N', 'N', rows, columns, inner, 1, a, 0, rows, b, 0, inner, 0, c, 0, rows);
  }

  @Override
  public String name() {
    return "jblas";
  }
}
