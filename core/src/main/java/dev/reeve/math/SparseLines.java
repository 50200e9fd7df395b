package dev.reeve.math;

/**
 * Tells the rows, or the columns, of a sparse matrix one by one. It is asked for them in any order,
 * may be asked twice, and must tell the same each time. One that keeps scratch of its own is asked
 * by one thread only: each thread has its own.
 */
@FunctionalInterface
public interface SparseLines {

  /**
   * Tells one line.
   *
   * @param index which one, from 0
   * @param line takes its entries in ascending order; empty at first
   */
  void write(int index, SparseLine line);
}
