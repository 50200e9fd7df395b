package dev.reeve.market;

import dev.reeve.settlement.Columns;

/** What must hold of numbers that have been read: each refusal names the thing, value and rule. */
final class Read {

  /** Beyond this a product of two numbers could be infinite in the next tick. */
  static final double LARGEST = 1e100;

  private Read() {}

  static void within(String name, double[] values, double least, double most, Columns columns) {
    for (double value : values) {
      within(name, value, least, most, columns);
    }
  }

  static void within(String name, double value, double least, double most, Columns columns) {
    if (!(value >= least && value <= most)) {
      throw columns.refuse(
          name + " is " + value + "; it must be within [" + least + ", " + most + "]");
    }
  }
}
