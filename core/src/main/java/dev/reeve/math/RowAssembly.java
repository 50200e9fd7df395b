package dev.reeve.math;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/** Makes a sparse matrix of rows that are told, a block of them at a time. */
final class RowAssembly {

  private final int rows;
  private final int columns;
  private final Supplier<? extends SparseLines> source;
  private final DoubleConsumer progress;
  private final int width;
  private final SparseBlock[] blocks;
  private final double[] least;
  private final AtomicInteger done = new AtomicInteger();

  /** Benches at which nobody works. There are never more than threads. */
  private final Queue<Bench> free = new ConcurrentLinkedQueue<>();

  RowAssembly(
      int rows, int columns, Supplier<? extends SparseLines> source, DoubleConsumer progress) {
    this.rows = rows;
    this.columns = columns;
    this.source = source;
    this.progress = progress;
    width = SparseMatrix.width(Sample.density(source.get(), line(), rows, columns));
    blocks = new SparseBlock[SparseMatrix.parts(rows, SparseMatrix.BLOCK)];
    least = new double[blocks.length];
  }

  SparseMatrix assemble(Crew crew) {
    crew.forEach(
        0,
        blocks.length,
        1,
        block -> {
          Bench bench = free.poll();
          if (bench == null) {
            bench = new Bench();
          }
          bench.work(block);
          free.add(bench);
          progress.accept((double) done.incrementAndGet() / blocks.length);
        });
    return new SparseMatrix(
        rows, columns, width, blocks, Arrays.stream(least).reduce(0, Math::min));
  }

  private SparseLine line() {
    return new SparseLine("row", "column", columns);
  }

  /** What a thread works with: the rows of a block as they are told. */
  private final class Bench {

    private final SparseLines lines = source.get();
    private final SparseLine line = line();
    private final int[] ends = new int[SparseMatrix.BLOCK];
    private int[] places = new int[0];
    private double[] values = new double[0];
    private int count;
    private boolean single;

    void work(int block) {
      int first = block * SparseMatrix.BLOCK;
      int height = Math.min(SparseMatrix.BLOCK, rows - first);
      int[][] counts = new int[SparseMatrix.parts(columns, width)][height + 1];
      count = 0;
      single = true;
      for (int row = 0; row < height; row++) {
        line.read(lines, first + row);
        single &= line.single();
        least[block] = Math.min(least[block], line.least());
        for (int k = 0; k < line.count(); k++) {
          counts[line.position(k) / width][row + 1]++;
          keep(line.position(k), line.value(k));
        }
        ends[row] = count;
      }
      blocks[block] = SparseBlock.of(single, width, counts);
      fill(blocks[block], height);
    }

    private void keep(int column, double value) {
      if (count == places.length) {
        int grown = (int) Math.min(Integer.MAX_VALUE - 8, 1024 + count * 3L / 2);
        places = Arrays.copyOf(places, grown);
        values = Arrays.copyOf(values, grown);
      }
      places[count] = column;
      values[count] = value;
      count++;
    }

    private void fill(SparseBlock block, int height) {
      int k = 0;
      for (int row = 0; row < height; row++) {
        int panel = -1;
        int at = 0;
        for (; k < ends[row]; k++) {
          if (places[k] / width != panel) {
            panel = places[k] / width;
            at = block.start(panel, row);
          }
          block.set(at++, places[k], values[k]);
        }
      }
    }
  }
}
