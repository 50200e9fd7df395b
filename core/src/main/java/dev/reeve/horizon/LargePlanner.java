package dev.reeve.horizon;

import dev.reeve.math.BackSubstitution;
import dev.reeve.math.Crew;
import dev.reeve.math.Gmres;
import dev.reeve.math.SparseMatrix;
import java.util.Objects;
import java.util.function.DoubleConsumer;

/**
 * Solves {@code (I - A) x = d} where {@code A} is large and sparse: the activity whose products
 * cover the demand and what it uses up itself (Samothrakis 2021, equation 1 with constant
 * coefficients).
 *
 * <p>A triangular {@code A} is solved by {@link BackSubstitution}, any other by {@link Gmres} from
 * {@code x = d}. Whose row is empty, as those of citizens are, has its solution from the start, and
 * costs nothing more. Every crew comes to the same bits. Not thread-safe.
 */
public final class LargePlanner {

  /** Largest residual {@code ‖d - (I - A) x‖ / ‖d‖}, in Euclidean length. */
  public static final double TOLERANCE = 1e-10;

  /** How a search ended. */
  public enum Outcome {
    /** The activity is there, with nothing below zero, and its residual is within the tolerance. */
    SOLVED,
    /**
     * The residual is not within the tolerance, after all iterations or where rounding ends them.
     */
    INACCURATE,
    /** Only less than nothing of something, or infinitely much, would meet the demand. */
    NOT_PRODUCTIVE,
    /** A number became infinite or none. */
    NOT_FINITE
  }

  private final SparseMatrix coefficients;
  private final int size;
  private final Crew crew;
  private final boolean triangular;
  private int iterations;
  private double residual;

  /**
   * A planner for a table.
   *
   * @param coefficients square; in the row of what is used and the column of what is made, units
   *     used for one made; finite, &ge; 0
   * @param crew who works
   */
  public LargePlanner(SparseMatrix coefficients, Crew crew) {
    if (coefficients.rows() != coefficients.columns()) {
      throw new IllegalArgumentException(
          "the coefficients are "
              + coefficients.rows()
              + "×"
              + coefficients.columns()
              + "; they must have as many rows as columns");
    }
    if (coefficients.least() < 0) {
      throw new IllegalArgumentException(
          "the least coefficient is "
              + coefficients.least()
              + "; it must be >= 0, for nothing is made by being used");
    }
    this.coefficients = coefficients;
    this.crew = Objects.requireNonNull(crew, "crew");
    size = coefficients.rows();
    triangular = BackSubstitution.applies(coefficients);
  }

  /**
   * Memory that a planner may come to take beside the coefficients.
   *
   * @param size rows of the table; &ge; 0
   * @return bytes, for the vectors of the iteration, the demand and the activity
   */
  public static long bytes(int size) {
    return Gmres.bytes(size) + 3L * size * Double.BYTES;
  }

  /**
   * Whether each good is used only for itself and for what comes after it, so that it takes no
   * iterations.
   *
   * @return true if the coefficients are upper triangular
   */
  public boolean triangular() {
    return triangular;
  }

  /**
   * Finds the activity.
   *
   * @param demand final demand; finite, &ge; 0, at least as long as the table has rows; left
   *     untouched
   * @param activity written, as long at least and not {@code demand}
   * @return how it ended; unless {@link Outcome#SOLVED}, the activity means nothing
   */
  public Outcome solve(double[] demand, double[] activity) {
    return solve(demand, activity, residual -> {});
  }

  /**
   * Finds the activity, watched.
   *
   * @param demand final demand; finite, &ge; 0, at least as long as the table has rows; left
   *     untouched
   * @param activity written, as long at least and not {@code demand}
   * @param watcher hears of the residual after each iteration, as the iteration reckons it
   * @return how it ended; unless {@link Outcome#SOLVED}, the activity means nothing
   */
  public Outcome solve(double[] demand, double[] activity, DoubleConsumer watcher) {
    Require.length("demand", demand, size);
    Require.length("activity", activity, size);
    for (int i = 0; i < size; i++) {
      if (!(demand[i] >= 0 && demand[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "demand[" + i + "] is " + demand[i] + "; it must be finite and >= 0");
      }
    }
    iterations = 0;
    if (triangular) {
      new BackSubstitution(coefficients, crew).solve(demand, activity);
      residual = residual(demand, activity);
    } else {
      System.arraycopy(demand, 0, activity, 0, size);
      Gmres gmres = new Gmres(size, crew);
      gmres.solve(this::apply, demand, activity, TOLERANCE, watcher);
      iterations = gmres.iterations();
      residual = gmres.residual();
    }
    return judge(demand, activity);
  }

  /** {@code y = (I - A) x}. */
  private void apply(double[] x, double[] y) {
    coefficients.multiply(x, y, crew);
    for (int i = 0; i < size; i++) {
      y[i] = x[i] - y[i];
    }
  }

  private double residual(double[] demand, double[] activity) {
    double[] image = new double[size];
    apply(activity, image);
    double missed = 0;
    double wanted = 0;
    for (int i = 0; i < size; i++) {
      double difference = demand[i] - image[i];
      missed += difference * difference;
      wanted += demand[i] * demand[i];
    }
    return missed == 0 ? 0 : Math.sqrt(missed / wanted);
  }

  private Outcome judge(double[] demand, double[] activity) {
    double below = 0;
    double largest = 0;
    for (int i = 0; i < size; i++) {
      below = Math.min(below, activity[i]);
      largest = Math.max(largest, Math.abs(activity[i]));
    }
    if (!Double.isFinite(residual) || !Double.isFinite(largest)) {
      return triangular ? eatsItself() : Outcome.NOT_FINITE;
    }
    if (residual > TOLERANCE) {
      return Outcome.INACCURATE;
    }
    if (below < -TOLERANCE * largest) {
      return Outcome.NOT_PRODUCTIVE;
    }
    return below < 0 ? lift(demand, activity) : Outcome.SOLVED;
  }

  /** Infinities of a triangle come from a good that takes one of itself, or from sheer size. */
  private Outcome eatsItself() {
    for (int i = 0; i < size; i++) {
      if (coefficients.get(i, i) == 1) {
        return Outcome.NOT_PRODUCTIVE;
      }
    }
    return Outcome.NOT_FINITE;
  }

  /** Rounding has left a little less than nothing where nothing is made. */
  private Outcome lift(double[] demand, double[] activity) {
    for (int i = 0; i < size; i++) {
      activity[i] = Math.max(0, activity[i]);
    }
    residual = residual(demand, activity);
    return residual <= TOLERANCE ? Outcome.SOLVED : Outcome.INACCURATE;
  }

  /**
   * Iterations of the last search.
   *
   * @return how many there were; none for a triangle
   */
  public int iterations() {
    return iterations;
  }

  /**
   * The residual of the last search.
   *
   * @return {@code ‖d - (I - A) x‖ / ‖d‖}, computed from the activity; 0 where nothing is demanded
   */
  public double residual() {
    return residual;
  }
}
