package dev.reeve.horizon;

import dev.reeve.horizon.SyntheticTable.Shape;
import dev.reeve.math.Crew;
import dev.reeve.math.SparseMatrix;
import java.util.Locale;

/**
 * How near a large plan is to what memory allows: a product reads the table once, so that it cannot
 * be faster than the table's bytes at the speed at which the same threads add up an array of ints.
 * Prints a line for each table; every time is the best of several in one run.
 *
 * <pre>java -cp core/target/benchmarks.jar dev.reeve.horizon.LargePlanBound [threads]</pre>
 */
final class LargePlanBound {

  private static final int REPEATS = 9;

  /** Ints that are added up: half a gigabyte, in as many arrays as a table has blocks. */
  private static final int ARRAYS = 64;

  private static final int INTS = 1 << 21;

  private final Crew crew;
  private final int[][] ints = new int[ARRAYS][INTS];
  private final int[] sums = new int[ARRAYS];

  private LargePlanBound(int threads) {
    crew = new Crew(threads);
  }

  /** Prints the figures, on as many threads as the first argument says, or all. */
  public static void main(String[] args) {
    int threads =
        args.length > 0 ? Integer.parseInt(args[0]) : Runtime.getRuntime().availableProcessors();
    LargePlanBound bound = new LargePlanBound(threads);
    System.out.println(
        "| table | coefficients | memory reads, GB/s | a product reads, GB/s | share | a product, ms"
            + " | a plan, ms | products in it |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    for (Shape shape : Shape.values()) {
      for (int dependencies : new int[] {500, 1000, 2000}) {
        bound.print(new SyntheticTable(shape, 50_000, 5000, dependencies, 200, 0));
      }
    }
  }

  private void print(SyntheticTable table) {
    SparseMatrix coefficients = table.coefficients(crew, done -> {});
    double[] x = table.demand();
    double[] y = new double[table.size()];
    LargePlanner planner = new LargePlanner(coefficients, crew);
    double bytes = SparseMatrix.bytes(table.size(), table.size(), coefficients.nonzeros(), true);
    double[] best = {1e9, 1e9, 1e9};
    for (int repeat = 0; repeat < REPEATS; repeat++) {
      best[0] = Math.min(best[0], seconds(this::read));
      best[1] = Math.min(best[1], seconds(() -> coefficients.multiply(x, y, crew)));
      best[2] = Math.min(best[2], seconds(() -> planner.solve(x, y)));
    }
    double memory = (double) ARRAYS * INTS * Integer.BYTES / best[0] / 1e9;
    double product = bytes / best[1] / 1e9;
    System.out.printf(
        Locale.ROOT,
        "| %s, %,d dependencies | %,d | %.1f | %.1f | %.0f %% | %.1f | %.1f | %.1f |%n",
        table.shape().name().toLowerCase(Locale.ROOT),
        table.dependencies(),
        coefficients.nonzeros(),
        memory,
        product,
        100 * product / memory,
        1000 * best[1],
        1000 * best[2],
        best[2] / best[1]);
  }

  private void read() {
    crew.forEach(
        0, ARRAYS,
        1,
        k -> {
          int sum = 0;
          for (int value : ints[k]) {
            sum += value;
          }
          sums[k] = sum;
        });
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
