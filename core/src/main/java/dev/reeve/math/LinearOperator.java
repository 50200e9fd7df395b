package dev.reeve.math;

/** A square matrix as what it makes of a vector. */
@FunctionalInterface
public interface LinearOperator {

  /**
   * Multiplies {@code y = A x}.
   *
   * @param x left untouched
   * @param y written; not {@code x}
   */
  void apply(double[] x, double[] y);
}
