package dev.reeve.math;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/**
 * Makes a sparse matrix of columns that are told. A thread takes a panel of them at a time and
 * counts their entries in every row; when all are counted it is known where each belongs, and they
 * are told again, in order, so that rows come out in order as well.
 */
final class ColumnAssembly {

  private final int rows;
  private final int columns;
  private final Supplier<? extends SparseLines> source;
  private final DoubleConsumer progress;
  private final int width;
  private final int panels;

  /** By block of rows and panel: entries of its rows, from 1 on. */
  private final int[][][] counts;

  private final SparseBlock[] blocks;
  private final boolean[] single;
  private final double[] least;
  private final AtomicInteger done = new AtomicInteger();

  /** Benches at which nobody works. There are never more than threads. */
  private final Queue<Bench> free = new ConcurrentLinkedQueue<>();

  ColumnAssembly(
      int rows, int columns, Supplier<? extends SparseLines> source, DoubleConsumer progress) {
    this.rows = rows;
    this.columns = columns;
    this.source = source;
    this.progress = progress;
    width = SparseMatrix.width(Sample.density(source.get(), line(), columns, rows));
    panels = SparseMatrix.parts(columns, width);
    blocks = new SparseBlock[SparseMatrix.parts(rows, SparseMatrix.BLOCK)];
    counts = new int[blocks.length][][];
    for (int block = 0; block < blocks.length; block++) {
      int height = Math.min(SparseMatrix.BLOCK, rows - block * SparseMatrix.BLOCK);
      counts[block] = new int[panels][height + 1];
    }
    single = new boolean[panels];
    least = new double[panels];
  }

  SparseMatrix assemble(Crew crew) {
    crew.forEach(0, panels, 1, panel -> work(panel, Bench::count));
    boolean allSingle = true;
    for (boolean panel : single) {
      allSingle &= panel;
    }
    for (int block = 0; block < blocks.length; block++) {
      blocks[block] = SparseBlock.of(allSingle, width, counts[block]);
    }
    crew.forEach(0, panels, 1, panel -> work(panel, Bench::fill));
    return new SparseMatrix(
        rows, columns, width, blocks, Arrays.stream(least).reduce(0, Math::min));
  }

  private void work(int panel, ObjIntConsumer<Bench> task) {
    Bench bench = free.poll();
    if (bench == null) {
      bench = new Bench();
    }
    task.accept(bench, panel);
    free.add(bench);
    progress.accept(done.incrementAndGet() / (2.0 * panels));
  }

  private SparseLine line() {
    return new SparseLine("column", "row", rows);
  }

  /** What a thread works with. */
  private final class Bench {

    private final SparseLines lines = source.get();
    private final SparseLine line = line();

    /** By row: where the next entry goes. */
    private final int[] next = new int[rows];

    void count(int panel) {
      single[panel] = true;
      for (int column = panel * width; column < end(panel); column++) {
        line.read(lines, column);
        for (int k = 0; k < line.count(); k++) {
          int row = line.position(k);
          counts[row / SparseMatrix.BLOCK][panel][row % SparseMatrix.BLOCK + 1]++;
        }
        single[panel] &= line.single();
        least[panel] = Math.min(least[panel], line.least());
      }
    }

    void fill(int panel) {
      for (int row = 0; row < rows; row++) {
        next[row] = blocks[row / SparseMatrix.BLOCK].start(panel, row % SparseMatrix.BLOCK);
      }
      for (int column = panel * width; column < end(panel); column++) {
        line.read(lines, column);
        for (int k = 0; k < line.count(); k++) {
          put(panel, line.position(k), column, line.value(k));
        }
      }
      for (int row = 0; row < rows; row++) {
        if (next[row] != blocks[row / SparseMatrix.BLOCK].end(panel, row % SparseMatrix.BLOCK)) {
          throw toldOtherwise(row, panel);
        }
      }
    }

    private void put(int panel, int row, int column, double value) {
      SparseBlock block = blocks[row / SparseMatrix.BLOCK];
      int at = next[row]++;
      if (at == block.end(panel, row % SparseMatrix.BLOCK)) {
        throw toldOtherwise(row, panel);
      }
      block.set(at, column, value);
    }

    private int end(int panel) {
      return panel * width + Math.min(width, columns - panel * width);
    }

    private IllegalStateException toldOtherwise(int row, int panel) {
      return new IllegalStateException(
          "row "
              + row
              + ": columns from "
              + panel * width
              + " on were told otherwise the second time; they must be told the same");
    }
  }
}
