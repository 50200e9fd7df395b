package dev.reeve.math;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.lu.LUDecompositionAlt_DDRM;

/** Factors with EJML: plain Java, the same bits on every machine. */
final class EjmlSolver extends DenseLu {

  private final LUDecompositionAlt_DDRM decomposition = new LUDecompositionAlt_DDRM();
  private final DMatrixRMaj rows = new DMatrixRMaj(0, 0);

  @Override
  boolean decompose(int n, double[] a) {
    rows.reshape(n, n);
    transpose(n, a, rows.data);
    decomposition.decompose(rows);
    transpose(n, decomposition.getLU().data, lu);
    System.arraycopy(decomposition.getPivot(), 0, permutation, 0, n);
    for (int k = 0; k < n; k++) {
      if (lu[k * n + k] == 0) {
        return false;
      }
    }
    return true;
  }

  /** EJML keeps rows together, this package columns. */
  private static void transpose(int n, double[] from, double[] to) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        to[i * n + j] = from[j * n + i];
      }
    }
  }

  @Override
  public String name() {
    return "ejml";
  }
}
