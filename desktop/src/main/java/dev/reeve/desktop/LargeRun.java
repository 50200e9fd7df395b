package dev.reeve.desktop;

import dev.reeve.horizon.LargePlanner;
import dev.reeve.horizon.SyntheticTable;
import dev.reeve.math.Crew;
import dev.reeve.math.SparseMatrix;
import java.util.function.DoubleConsumer;

/**
 * A large table drawn and planned for, and what it took.
 *
 * @param table what was drawn
 * @param threads who worked
 * @param triangular whether it was solved by back-substitution
 * @param outcome how the plan ended
 * @param generationSeconds to draw the table
 * @param seconds from the table to the plan, with its residual checked
 * @param residual {@code ‖d - (I - A) x‖ / ‖d‖}
 * @param iterations of the solve; none for a triangle
 * @param nonzeros of the table, counted
 * @param generationPeakBytes most heap in use while it was drawn
 * @param peakBytes most heap in use from then on
 * @param finalMade final goods of which something is made
 * @param industrialMade industrial goods of which something is made
 */
record LargeRun(
    SyntheticTable table,
    int threads,
    boolean triangular,
    LargePlanner.Outcome outcome,
    double generationSeconds,
    double seconds,
    double residual,
    int iterations,
    long nonzeros,
    long generationPeakBytes,
    long peakBytes,
    int finalMade,
    int industrialMade) {

  /** Drawing's share of the work, by experience. */
  private static final double DRAWING = 0.8;

  /**
   * Draws and plans.
   *
   * @param progress hears the share that is done, within [0, 1], from any thread
   */
  static LargeRun of(SyntheticTable table, int threads, DoubleConsumer progress) {
    Crew crew = new Crew(threads);
    PeakMemory memory = new PeakMemory();
    long start = System.nanoTime();
    SparseMatrix coefficients = table.coefficients(crew, share -> progress.accept(DRAWING * share));
    double[] demand = table.demand();
    final double generationSeconds = since(start);
    final long generationPeak = memory.bytes();
    memory.restart();
    double[] activity = new double[table.size()];
    start = System.nanoTime();
    LargePlanner planner = new LargePlanner(coefficients, crew);
    LargePlanner.Outcome outcome = planner.solve(demand, activity, new Solving(progress));
    final double seconds = since(start);
    return new LargeRun(
        table,
        threads,
        planner.triangular(),
        outcome,
        generationSeconds,
        seconds,
        planner.residual(),
        planner.iterations(),
        coefficients.nonzeros(),
        generationPeak,
        memory.bytes(),
        made(activity, 0, table.finalGoods()),
        made(activity, table.finalGoods(), table.goods()));
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static int made(double[] activity, int from, int to) {
    int made = 0;
    for (int i = from; i < to; i++) {
      if (activity[i] > 0) {
        made++;
      }
    }
    return made;
  }

  /** Every digit of the residual that is gained is as much of the work as any other. */
  private static final class Solving implements DoubleConsumer {

    private final DoubleConsumer progress;
    private double first = Double.NaN;

    Solving(DoubleConsumer progress) {
      this.progress = progress;
    }

    @Override
    public void accept(double residual) {
      if (Double.isNaN(first)) {
        first = residual;
      }
      double share = Math.log(first / residual) / Math.log(first / LargePlanner.TOLERANCE);
      if (share >= 0) {
        progress.accept(DRAWING + (1 - DRAWING) * Math.min(1, share));
      }
    }
  }
}
