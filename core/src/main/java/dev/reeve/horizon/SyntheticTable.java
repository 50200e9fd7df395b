package dev.reeve.horizon;

import dev.reeve.math.Crew;
import dev.reeve.math.SparseLine;
import dev.reeve.math.SparseLines;
import dev.reeve.math.SparseMatrix;
import java.util.BitSet;
import java.util.Locale;
import java.util.Objects;
import java.util.function.DoubleConsumer;

/**
 * A large table drawn at random, as the paper's benchmark plans for (Samothrakis 2021, Figure 2):
 * final goods first, industrial goods after them, profiles of citizens last. Goods have no final
 * demand; the profiles' are uniform within [0, 1), divided by their sum. A profile wants uniform
 * [0, 10) of each final good and of nothing else. Coefficients are in single precision.
 *
 * @param shape how goods depend on each other
 * @param industrial goods that no profile wants; &ge; 0
 * @param finalGoods goods that every profile wants; &ge; 1
 * @param dependencies how many others a good has to do with, at most; &ge; 0
 * @param profiles kinds of citizens; &ge; 1
 * @param seed of all that is drawn
 */
public record SyntheticTable(
    Shape shape, int industrial, int finalGoods, int dependencies, int profiles, long seed) {

  /** How goods depend on each other. */
  public enum Shape {
    /**
     * As the paper's program draws it: a good is used for {@code min(dependencies, n - i)} of the
     * goods from itself on, uniform [0, .001) of each, but .1 for itself if it is among them. The
     * table is upper triangular, and no industrial good is used for a final one: none is ever made.
     */
    TRIANGULAR,
    /**
     * Every good needs {@code min(dependencies, n - 1)} others, whichever they are: uniform [0, 1),
     * scaled to {@link SyntheticTable#INPUTS} in all. Something is made of every good.
     */
    HONEST
  }

  /** Units of others that a unit takes in all where the table is honest. */
  public static final double INPUTS = 0.9;

  private static final double LARGEST = 0.001;
  private static final double OWN = 0.1;
  private static final double BASKET = 10;

  /** The stream of the demand is no line's. */
  private static final long DEMAND = -1;

  /** The table, not yet drawn. */
  public SyntheticTable {
    Objects.requireNonNull(shape, "shape");
    requireAtLeast("industrial", industrial, 0);
    requireAtLeast("finalGoods", finalGoods, 1);
    requireAtLeast("dependencies", dependencies, 0);
    requireAtLeast("profiles", profiles, 1);
    long size = (long) industrial + finalGoods + profiles;
    if (size > Integer.MAX_VALUE / 2) {
      throw new IllegalArgumentException(
          "there are " + size + " goods and profiles; there may be " + Integer.MAX_VALUE / 2);
    }
  }

  private static void requireAtLeast(String what, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(what + " is " + value + "; it must be >= " + least);
    }
  }

  /**
   * Goods of both kinds.
   *
   * @return how many there are
   */
  public int goods() {
    return finalGoods + industrial;
  }

  /**
   * Rows, and columns, of the table: the unknowns of a plan.
   *
   * @return how many goods and profiles there are
   */
  public int size() {
    return goods() + profiles;
  }

  /**
   * Entries of the table, by its definition. A uniform draw may be 0, once in 2⁵³ times, and is
   * then none.
   *
   * @return how many are drawn
   */
  public long nonzeros() {
    long goods = goods();
    long entries;
    if (shape == Shape.HONEST) {
      entries = goods * Math.min(dependencies, goods - 1);
    } else {
      long full = Math.max(0, goods - dependencies);
      long rest = goods - full;
      entries = full * dependencies + rest * (rest + 1) / 2;
    }
    return entries + (long) profiles * finalGoods;
  }

  /**
   * Memory that it takes to draw the table and to plan for it.
   *
   * @return bytes of heap, with what the virtual machine leaves empty around large arrays
   */
  public long bytes() {
    long table = SparseMatrix.bytes(size(), size(), nonzeros(), true);
    return table + table / 4 + LargePlanner.bytes(size());
  }

  /**
   * The final demand.
   *
   * @return nothing of the goods, and shares of the profiles that sum to 1
   */
  public double[] demand() {
    double[] demand = new double[size()];
    Draws draws = new Draws(seed);
    draws.begin(DEMAND);
    double sum = 0;
    for (int i = goods(); i < demand.length; i++) {
      demand[i] = draws.uniform();
      sum += demand[i];
    }
    for (int i = goods(); i < demand.length; i++) {
      demand[i] /= sum;
    }
    return demand;
  }

  /**
   * Draws the coefficients. Cost: one draw for each entry, or two where the table is honest.
   *
   * @param crew who works
   * @param progress hears the share that is done, within (0, 1], from any thread
   * @return the table, the same whatever the crew
   * @throws IllegalStateException if the heap has no room for it and its plan
   */
  public SparseMatrix coefficients(Crew crew, DoubleConsumer progress) {
    HeapRoom.require(
        String.format(
            Locale.ROOT,
            "%,d goods with %,d dependencies each and %,d profiles",
            goods(),
            dependencies,
            profiles),
        bytes());
    return shape == Shape.TRIANGULAR
        ? SparseMatrix.byRows(size(), size(), TriangularRows::new, crew, progress)
        : SparseMatrix.byColumns(size(), size(), HonestColumns::new, crew, progress);
  }

  /** Rows of what goods are used for. */
  private final class TriangularRows implements SparseLines {

    private final Draws draws = new Draws(seed);

    @Override
    public void write(int row, SparseLine line) {
      if (row >= goods()) {
        return;
      }
      draws.begin(row);
      int after = goods() - row;
      BitSet uses = draws.sample(Math.min(dependencies, after), after);
      for (int k = uses.nextSetBit(0); k >= 0; k = uses.nextSetBit(k + 1)) {
        line.add(row + k, (float) (k == 0 ? OWN : LARGEST * draws.uniform()));
      }
      if (row < finalGoods) {
        for (int p = goods(); p < size(); p++) {
          line.add(p, (float) (BASKET * draws.uniform()));
        }
      }
    }
  }

  /** Columns of what goods need, and of what profiles want. */
  private final class HonestColumns implements SparseLines {

    private final Draws draws = new Draws(seed);
    private final double[] needs = new double[Math.min(dependencies, goods() - 1)];

    @Override
    public void write(int column, SparseLine line) {
      draws.begin(column);
      if (column >= goods()) {
        for (int i = 0; i < finalGoods; i++) {
          line.add(i, (float) (BASKET * draws.uniform()));
        }
        return;
      }
      BitSet others = draws.sample(needs.length, goods() - 1);
      double sum = 0;
      for (int k = 0; k < needs.length; k++) {
        needs[k] = draws.uniform();
        sum += needs[k];
      }
      int k = 0;
      for (int i = others.nextSetBit(0); i >= 0; i = others.nextSetBit(i + 1)) {
        line.add(i < column ? i : i + 1, (float) (INPUTS / sum * needs[k++]));
      }
    }
  }
}
