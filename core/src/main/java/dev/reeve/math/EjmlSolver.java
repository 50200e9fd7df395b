package dev.reeve.math;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.decomposition.lu.LUDecompositionAlt_DDRM;

/** Factors with EJML: plain Java, the same bits on every machine. */
final class EjmlSolver extends DenseLu {

  private final LUDecompositionAlt_DDRM decomposition = new LUDecompositionAlt_DDRM();
  private static final double[] NOTHING = {};

  private final DMatrixRMaj rows = new DMatrixRMaj(0, 0);
  private final DMatrixRMaj left = new DMatrixRMaj(0, 0);
  private final DMatrixRMaj right = new DMatrixRMaj(0, 0);
  private final DMatrixRMaj result = new DMatrixRMaj(0, 0);

  @Override
  boolean decompose(int n, double[] a, LuFactors factors) {
    rows.reshape(n, n);
    transpose(n, a, rows.data);
    decomposition.decompose(rows);
    transpose(n, decomposition.getLU().data, factors.lu);
    System.arraycopy(decomposition.getPivot(), 0, factors.permutation, 0, n);
    for (int k = 0; k < n; k++) {
      if (factors.lu[k * n + k] == 0) {
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

  /** EJML keeps rows together, so that it sees each matrix transposed: {@code Cᵀ = Bᵀ Aᵀ}. */
  @Override
  void product(int rows, int inner, int columns, double[] a, double[] b, double[] c) {
    view(left, columns, inner, b);
    view(right, inner, rows, a);
    view(result, columns, rows, c);
    CommonOps_DDRM.mult(left, right, result);
    view(left, 0, 0, NOTHING);
    view(right, 0, 0, NOTHING);
    view(result, 0, 0, NOTHING);
  }

  private static void view(DMatrixRMaj matrix, int height, int width, double[] data) {
    matrix.data = data;
    matrix.numRows = height;
    matrix.numCols = width;
  }

  @Override
  public String name() {
    return "ejml";
  }
}
