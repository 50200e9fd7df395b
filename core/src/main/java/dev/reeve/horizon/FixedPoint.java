package dev.reeve.horizon;

import dev.reeve.math.LinearSolver;
import dev.reeve.math.LinearSolvers;

/**
 * Solves {@code (I - F(x)) x = d}: the activity whose products cover the demand and what it uses up
 * itself (Samothrakis 2021, equation 3).
 *
 * <p>Two ways lead there: {@link #bySolves}, the paper's program, and {@link #bySeries}, the
 * paper's text. Both stop when a step changes no entry by more than {@link #TOLERANCE} of the
 * largest one. The solver is the portable one, so that the same table gives the same bits
 * everywhere. Not thread-safe; allocates nothing after it was made.
 */
public final class FixedPoint {

  /** Largest last step, as a share of the largest entry. */
  public static final double TOLERANCE = 1e-12;

  /** Steps that may pass without a smaller one than all before. */
  private static final int PATIENCE = 50;

  /** A series whose steps shrink by a thousandth each still ends within these. */
  private static final int LIMIT = 40_000;

  /** How a search ended. */
  public enum Outcome {
    /** The activity is there. */
    CONVERGED,
    /** The steps do not shrink; the curves are no contraction here, or the table is not. */
    NOT_CONTRACTING,
    /** There is a fixed point or a solution, with less than nothing made of something. */
    NOT_PRODUCTIVE,
    /** A matrix has no inverse. */
    SINGULAR,
    /** A number became infinite or none. */
    NOT_FINITE
  }

  private final InputOutput table;
  private final int size;
  private final LinearSolver solver = LinearSolvers.portable();
  private final double[] matrix;
  private final double[] next;

  /** Share of what is made of each good that serves nobody. */
  private final double[] aside;

  private int iterations;
  private double change;

  /**
   * A search in a table.
   *
   * @param table the technical coefficients
   */
  public FixedPoint(InputOutput table) {
    this.table = table;
    size = table.size();
    matrix = new double[size * size];
    next = new double[size];
    aside = new double[size];
  }

  /**
   * From now on a share of what is made is set aside: {@code (I - F(x) - S) x = d} is solved.
   *
   * @param shares of each good, within [0, 1]; at least as long as there are goods
   */
  void setAside(double[] shares) {
    System.arraycopy(shares, 0, aside, 0, table.goods().size());
  }

  /**
   * Repeated linear solves {@code x' = (I - F(x))⁻¹ d}, from {@code x = d}. Cost of an iteration:
   * {@code 2n³/3}.
   *
   * @param demand final demand; at least n long, left untouched
   * @param activity written, at least n long and not {@code demand}
   * @return how it ended; unless {@link Outcome#CONVERGED}, the activity means nothing
   */
  public Outcome bySolves(double[] demand, double[] activity) {
    start(demand, activity);
    return iterate(true, demand, activity);
  }

  /**
   * The series {@code x' = F(x) x + d}, from {@code x = d}. Cost of an iteration: {@code 2n²}.
   *
   * @param demand final demand; at least n long, left untouched
   * @param activity written, at least n long and not {@code demand}
   * @return how it ended; unless {@link Outcome#CONVERGED}, the activity means nothing
   */
  public Outcome bySeries(double[] demand, double[] activity) {
    start(demand, activity);
    return iterate(false, demand, activity);
  }

  /**
   * As many linear solves as asked, from {@code d + offset}, with no look at how far the last one
   * still moved: what the paper's program does, three times from an offset of .001.
   *
   * @param solves how many; &ge; 1
   * @param offset added to every entry of the demand to start from; finite
   * @param demand final demand; at least n long, left untouched
   * @param activity written, at least n long and not {@code demand}
   * @return {@link Outcome#CONVERGED} if each solve had a solution, whether or not the last step
   *     was small ({@link #change} says how small)
   */
  public Outcome byCountedSolves(int solves, double offset, double[] demand, double[] activity) {
    if (solves < 1) {
      throw new IllegalArgumentException("solves is " + solves + "; it must be >= 1");
    }
    start(demand, activity);
    for (int i = 0; i < size; i++) {
      activity[i] += offset;
    }
    while (iterations < solves) {
      Outcome outcome = advance(true, demand, activity);
      if (outcome != Outcome.CONVERGED) {
        return outcome;
      }
    }
    return Outcome.CONVERGED;
  }

  /**
   * Steps of the last search.
   *
   * @return how many there were
   */
  public int iterations() {
    return iterations;
  }

  /**
   * The last step of the last search.
   *
   * @return its largest change of an entry, as a share of the largest entry; &ge; 0
   */
  public double change() {
    return change;
  }

  private void start(double[] demand, double[] activity) {
    Require.length("demand", demand, size);
    Require.length("activity", activity, size);
    System.arraycopy(demand, 0, activity, 0, size);
    iterations = 0;
    change = Double.POSITIVE_INFINITY;
  }

  private Outcome iterate(boolean solves, double[] demand, double[] activity) {
    double smallest = Double.POSITIVE_INFINITY;
    int smallestAt = 0;
    while (iterations < LIMIT && iterations - smallestAt <= PATIENCE) {
      Outcome outcome = advance(solves, demand, activity);
      if (outcome != Outcome.CONVERGED) {
        return outcome;
      }
      if (change <= TOLERANCE) {
        return productive(activity) ? Outcome.CONVERGED : Outcome.NOT_PRODUCTIVE;
      }
      if (change < smallest) {
        smallest = change;
        smallestAt = iterations;
      }
    }
    return Outcome.NOT_CONTRACTING;
  }

  private boolean productive(double[] activity) {
    double below = 0;
    double largest = 0;
    for (int i = 0; i < size; i++) {
      below = Math.min(below, activity[i]);
      largest = Math.max(largest, activity[i]);
    }
    return below >= -TOLERANCE * largest;
  }

  /** One step of either way. */
  private Outcome advance(boolean solve, double[] demand, double[] activity) {
    table.coefficients(activity, matrix);
    for (int i = 0; i < size; i++) {
      matrix[i * size + i] += aside[i];
    }
    if (solve) {
      Outcome outcome = invert(demand);
      if (outcome != Outcome.CONVERGED) {
        return outcome;
      }
    } else {
      multiply(demand, activity);
    }
    double moved = 0;
    double largest = 0;
    for (int i = 0; i < size; i++) {
      moved = Math.max(moved, Math.abs(next[i] - activity[i]));
      largest = Math.max(largest, Math.abs(next[i]));
      activity[i] = next[i];
    }
    iterations++;
    change = moved == 0 ? 0 : moved / largest;
    return Double.isFinite(largest) ? Outcome.CONVERGED : Outcome.NOT_FINITE;
  }

  private Outcome invert(double[] demand) {
    for (int j = 0; j < size; j++) {
      for (int i = 0; i < size; i++) {
        matrix[j * size + i] = (i == j ? 1 : 0) - matrix[j * size + i];
      }
    }
    System.arraycopy(demand, 0, next, 0, size);
    LinearSolver.Outcome outcome = solver.factor(size, matrix);
    if (outcome == LinearSolver.Outcome.SOLVED) {
      outcome = solver.solve(1, next);
    }
    return switch (outcome) {
      case SOLVED -> Outcome.CONVERGED;
      case NOT_FINITE -> Outcome.NOT_FINITE;
      case SINGULAR, INACCURATE -> Outcome.SINGULAR;
    };
  }

  private void multiply(double[] demand, double[] activity) {
    System.arraycopy(demand, 0, next, 0, size);
    for (int j = 0; j < size; j++) {
      double made = activity[j];
      if (made != 0) {
        for (int i = 0; i < size; i++) {
          next[i] += matrix[j * size + i] * made;
        }
      }
    }
  }
}
