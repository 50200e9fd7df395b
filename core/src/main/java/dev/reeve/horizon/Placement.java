package dev.reeve.horizon;

/** Of whose output a coefficient that varies with scale is a function. */
public enum Placement {
  /**
   * Of the good that is used, the coefficient's row: {@code f_ij(x_i)}, as the paper's equation 4
   * and its Table 1 have it.
   */
  ROW,
  /**
   * Of the good that is made, the coefficient's column: {@code f_ij(x_j)}, as the paper's program
   * computes and as its text means it (what a unit needs by how much it makes).
   */
  COLUMN
}
