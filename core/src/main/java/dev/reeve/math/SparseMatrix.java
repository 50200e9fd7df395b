package dev.reeve.math;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/**
 * A matrix most of whose entries are 0. Immutable.
 *
 * <p>It is kept in blocks of rows, and they in panels of columns: a column takes two bytes, and a
 * value takes four where single precision holds it as it is, else eight. Nothing is rounded. Where
 * there are enough entries, tiles are so narrow that what a product reads again and again of its
 * vector stays in the nearest cache, and only the matrix comes from memory.
 */
public final class SparseMatrix {

  /** Rows of a block; divides every width of panels. */
  static final int BLOCK = 1024;

  /** Columns of the narrowest panels: 16 KB of a vector. */
  private static final int NARROWEST = 2048;

  /** Columns that two bytes tell. */
  private static final int WIDEST = 1 << Character.SIZE;

  /** Entries that a row of a panel shall have, for its beginning to cost little beside them. */
  private static final int WORTHWHILE = 64;

  private final int rows;
  private final int columns;

  /** Columns of a panel. */
  private final int width;

  private final SparseBlock[] blocks;

  private final long nonzeros;
  private final double least;

  SparseMatrix(int rows, int columns, int width, SparseBlock[] blocks, double least) {
    this.rows = rows;
    this.columns = columns;
    this.width = width;
    this.blocks = blocks;
    this.least = least;
    nonzeros = Arrays.stream(blocks).mapToLong(SparseBlock::count).sum();
  }

  /**
   * Starts a matrix whose entries are told one by one, in any order.
   *
   * @param rows &ge; 0
   * @param columns &ge; 0
   * @return a builder
   */
  public static SparseMatrixBuilder builder(int rows, int columns) {
    return new SparseMatrixBuilder(rows, columns);
  }

  /**
   * Makes a matrix whose rows are told. Beside the matrix it takes the memory of two blocks of it
   * for each thread.
   *
   * @param rows &ge; 0
   * @param columns &ge; 0
   * @param source gives each thread what tells its rows
   * @param crew who works
   * @param progress hears the share that is done, within (0, 1], from any thread
   * @return the matrix, the same whatever the crew
   * @throws IllegalArgumentException if a row is told wrongly
   */
  public static SparseMatrix byRows(
      int rows,
      int columns,
      Supplier<? extends SparseLines> source,
      Crew crew,
      DoubleConsumer progress) {
    requireSize("rows", rows);
    requireSize("columns", columns);
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(progress, "progress");
    return new RowAssembly(rows, columns, source, progress).assemble(crew);
  }

  /**
   * Makes a matrix whose columns are told, each of them twice: to be counted, and to be put where
   * it belongs. Beside the matrix it takes four bytes for each row and thread.
   *
   * @param rows &ge; 0
   * @param columns &ge; 0
   * @param source gives each thread what tells its columns
   * @param crew who works
   * @param progress hears the share that is done, within (0, 1], from any thread
   * @return the matrix, the same whatever the crew
   * @throws IllegalArgumentException if a column is told wrongly
   * @throws IllegalStateException if a column is told otherwise the second time
   */
  public static SparseMatrix byColumns(
      int rows,
      int columns,
      Supplier<? extends SparseLines> source,
      Crew crew,
      DoubleConsumer progress) {
    requireSize("rows", rows);
    requireSize("columns", columns);
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(progress, "progress");
    return new ColumnAssembly(rows, columns, source, progress).assemble(crew);
  }

  static void requireSize(String what, int size) {
    if (size < 0) {
      throw new IllegalArgumentException(what + " is " + size + "; a matrix has 0 or more");
    }
  }

  /** How many parts of a size it takes. */
  static int parts(int length, int size) {
    return length / size + (length % size == 0 ? 0 : 1);
  }

  /**
   * Columns of a panel.
   *
   * @param density share of entries that are not 0
   */
  static int width(double density) {
    int width = NARROWEST;
    while (width < WIDEST && width * density < WORTHWHILE) {
      width *= 2;
    }
    return width;
  }

  /**
   * Memory that a matrix takes.
   *
   * @param rows &ge; 0
   * @param columns &ge; 0
   * @param nonzeros entries that are not 0; &ge; 0
   * @param single whether single precision holds all of them as they are
   * @return bytes, without what the virtual machine adds to each array
   */
  public static long bytes(int rows, int columns, long nonzeros, boolean single) {
    requireSize("rows", rows);
    requireSize("columns", columns);
    int width = width(nonzeros / Math.max(1, (double) rows * columns));
    long starts = (rows + (long) parts(rows, BLOCK)) * parts(columns, width);
    return starts * Integer.BYTES
        + nonzeros * (Character.BYTES + (single ? Float.BYTES : Double.BYTES));
  }

  /**
   * Rows of the matrix.
   *
   * @return how many there are
   */
  public int rows() {
    return rows;
  }

  /**
   * Columns of the matrix.
   *
   * @return how many there are
   */
  public int columns() {
    return columns;
  }

  /**
   * Entries that are not 0.
   *
   * @return how many there are
   */
  public long nonzeros() {
    return nonzeros;
  }

  /**
   * The least of all entries, those that are 0 among them.
   *
   * @return a value &le; 0
   */
  public double least() {
    return least;
  }

  /**
   * An entry. Cost: a search in its row.
   *
   * @param row within [0, rows-1]
   * @param column within [0, columns-1]
   * @return its value, 0 where there is none
   */
  public double get(int row, int column) {
    Objects.checkIndex(row, rows);
    Objects.checkIndex(column, columns);
    SparseBlock block = blocks[row / BLOCK];
    int panel = column / width;
    int at = block.search(panel, row % BLOCK, column);
    boolean there = at < block.end(panel, row % BLOCK) && block.column(panel, at) == column;
    return there ? block.value(at) : 0;
  }

  /**
   * Multiplies {@code y = A x}. A row's sum is made by one thread and in one order, so that every
   * crew comes to the same bits. Cost: the matrix is read once, which is what the time goes to.
   *
   * @param x at least as long as there are columns; left untouched
   * @param y written, at least as long as there are rows, and not {@code x}
   * @param crew who works
   */
  public void multiply(double[] x, double[] y, Crew crew) {
    requireLength("x", x, columns);
    requireLength("y", y, rows);
    crew.forEach(
        0,
        blocks.length,
        1,
        block -> {
          int first = block * BLOCK;
          Arrays.fill(y, first, Math.min(rows, first + BLOCK), 0);
          for (int panel = 0; panel < blocks[block].panels(); panel++) {
            blocks[block].multiplyAdd(panel, x, y, first);
          }
        });
  }

  static void requireLength(String what, double[] array, int length) {
    if (array.length < length) {
      throw new IllegalArgumentException(
          what + " has length " + array.length + "; it must be at least " + length);
    }
  }

  int blocks() {
    return blocks.length;
  }

  SparseBlock block(int block) {
    return blocks[block];
  }

  /** Columns of a panel. */
  int width() {
    return width;
  }
}
