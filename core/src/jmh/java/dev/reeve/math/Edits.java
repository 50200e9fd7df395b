package dev.reeve.math;

/** What a tick changes of a program, whoever solves it. */
interface Edits {

  /** As {@link LinearProgram#setRowBounds}. */
  void setRowBounds(int row, double lower, double upper);

  /** As {@link LinearProgram#setCoefficient}. */
  void setCoefficient(int row, int column, double value);

  /** Edits of a {@link LinearProgram}. */
  record OfProgram(LinearProgram program) implements Edits {

    @Override
    public void setRowBounds(int row, double lower, double upper) {
      program.setRowBounds(row, lower, upper);
    }

    @Override
    public void setCoefficient(int row, int column, double value) {
      program.setCoefficient(row, column, value);
    }
  }
}
