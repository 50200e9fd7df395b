package dev.reeve.horizon;

import dev.reeve.math.LinearSolver;
import dev.reeve.math.LinearSolvers;
import java.util.Arrays;

/**
 * What must be made for each level of the activities of a plan's day, with the coefficients that
 * hold at some scale: {@code (I - F(x))⁻¹} times everybody's wants for activity 0, and times what
 * is put to a stock for the others. Cost: {@code 2n³/3}, and {@code 2n²} for each activity. Not
 * thread-safe.
 */
final class Responses {

  /** Units made that are less than nothing by this share of the most are rounding. */
  private static final double ROUNDING = 1e-9;

  private final InputOutput table;
  private final LinearSolver solver = LinearSolvers.portable();
  private final double[] matrix;
  private final double[] columns;

  Responses(InputOutput table, int activities) {
    this.table = table;
    matrix = new double[table.size() * table.size()];
    columns = new double[table.size() * activities];
  }

  /**
   * Finds them.
   *
   * @param scale activity at which the coefficients are taken
   * @param goods that are put to stocks, by activity; the first is not looked at
   * @param units that are put there for a level, by activity; 0 for none
   * @return whether there are any: the table, at this scale, makes more than it takes
   */
  boolean find(double[] scale, int[] goods, double[] units) {
    int size = table.size();
    table.coefficients(scale, matrix);
    for (int k = 0; k < matrix.length; k++) {
      matrix[k] = (k % (size + 1) == 0 ? 1 : 0) - matrix[k];
    }
    Arrays.fill(columns, 0);
    table.demand(1, columns);
    for (int k = 1; k < goods.length; k++) {
      columns[k * size + goods[k]] = units[k];
    }
    if (solver.factor(size, matrix) != LinearSolver.Outcome.SOLVED
        || solver.solve(goods.length, columns) != LinearSolver.Outcome.SOLVED) {
      return false;
    }
    double least = 0;
    double most = 0;
    for (double made : columns) {
      least = Math.min(least, made);
      most = Math.max(most, made);
    }
    return least >= -ROUNDING * most;
  }

  /** Units of a good, or heads of a profile, for each level of an activity, as found last. */
  double made(int activity, int good) {
    return columns[activity * table.size() + good];
  }
}
