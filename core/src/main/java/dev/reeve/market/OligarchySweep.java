package dev.reeve.market;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * How the oligarch appears as the advantage of the rich grows against redistribution, and at which
 * ratio ζ/χ he does.
 *
 * <p>Order parameter is the largest share of all wealth, its mean over time. Theory has {@code 1 -
 * χ/ζ} above the ratio 1 and 0 below for people without number: a straight line in χ/ζ. Among N
 * people the richest of equals holds something too, and near the ratio 1 that something hides who
 * is an oligarch; so the line is fitted, by least squares, to the shares that are clear of it,
 * {@value #CLEAR} times as large as what the richest holds without any advantage, and the critical
 * ratio is where the line comes to 0. That it should be 1 is not assumed anywhere.
 *
 * @param people how many exchanged, N
 * @param redistribution χ
 * @param background the largest share without any advantage
 * @param points what was measured, by ratio
 * @param criticalRatio ζ/χ where the oligarch's share comes to 0; NaN where fewer than two points
 *     are clear of the background
 */
public record OligarchySweep(
    int people,
    double redistribution,
    double background,
    List<Point> points,
    double criticalRatio) {

  /** How far above the background a share must be to be fitted. */
  private static final double CLEAR = 5;

  /** The part of a run that is not measured, while the oligarch grows. */
  private static final double SETTLING = 1 / 3.0;

  private static final int SAMPLES = 2000;

  /**
   * The largest share at a ratio.
   *
   * @param ratio ζ/χ
   * @param step Δt, as {@linkplain AffineWealth#chooseStep chosen}
   * @param share the largest share, its mean over time
   * @param theory what theory expects of people without number
   */
  public record Point(double ratio, double step, double share, double theory) {}

  /** Copies. */
  public OligarchySweep {
    points = List.copyOf(points);
  }

  /**
   * Runs an exchange for each ratio, and one without any advantage.
   *
   * @param people how many exchange; &ge; 2
   * @param redistribution χ; finite, &gt; 0
   * @param ratios ζ/χ of each point; finite, &ge; 0; at least one
   * @param relaxations how long each runs, in units of 1/χ; finite, &gt; 0
   * @param seed luck is drawn from it
   * @param progress told the part of the work that is done, from time to time
   * @return what was found
   * @throws IllegalArgumentException if an argument is out of range
   */
  public static OligarchySweep run(
      int people,
      double redistribution,
      double[] ratios,
      double relaxations,
      long seed,
      DoubleConsumer progress) {
    check(people, redistribution, ratios, relaxations);
    double all = steps(model(people, redistribution, 0), relaxations);
    for (double ratio : ratios) {
      all += steps(model(people, redistribution, ratio), relaxations);
    }
    Work work = new Work(relaxations, all, progress);
    double background =
        work.meanShare(WealthExchange.equal(people, model(people, redistribution, 0), seed));
    List<Point> points = new ArrayList<>();
    for (int k = 0; k < ratios.length; k++) {
      AffineWealth model = model(people, redistribution, ratios[k]);
      double share = work.meanShare(WealthExchange.equal(people, model, seed + k + 1));
      points.add(new Point(ratios[k], model.step(), share, model.theoryShare(people)));
    }
    return new OligarchySweep(
        people, redistribution, background, points, zero(points, CLEAR * background));
  }

  private static void check(
      int people, double redistribution, double[] ratios, double relaxations) {
    if (people < 2) {
      throw new IllegalArgumentException("people is " + people + "; it must be >= 2");
    }
    Require.positive("redistribution", redistribution);
    Require.positive("relaxations", relaxations);
    if (ratios.length == 0) {
      throw new IllegalArgumentException("there are no ratios; there must be at least one");
    }
    for (double ratio : ratios) {
      Require.amount("ratio", ratio);
    }
  }

  private static AffineWealth model(int people, double redistribution, double ratio) {
    return AffineWealth.of(redistribution, ratio * redistribution, 0, people);
  }

  private static long steps(AffineWealth model, double relaxations) {
    return (long) Math.ceil(relaxations / model.redistribution() / model.step());
  }

  /** Runs one exchange after another, and tells how far all of them are. */
  private static final class Work {

    private final double relaxations;
    private final double all;
    private final DoubleConsumer progress;
    private double done;

    Work(double relaxations, double all, DoubleConsumer progress) {
      this.relaxations = relaxations;
      this.all = all;
      this.progress = progress;
    }

    /** Mean of the largest share once the run has settled. */
    double meanShare(WealthExchange exchange) {
      long steps = steps(exchange.model(), relaxations);
      long settling = (long) (SETTLING * steps);
      long every = Math.max(1, (steps - settling) / SAMPLES);
      double sum = 0;
      int samples = 0;
      while (exchange.steps() < steps) {
        long taken = Math.min(every, steps - exchange.steps());
        exchange.run(taken);
        if (exchange.steps() > settling) {
          sum += exchange.largestShare();
          samples++;
        }
        done += taken;
        progress.accept(done / all);
      }
      return sum / samples;
    }
  }

  /** Where the least-squares line of share against χ/ζ comes to 0, as a ratio ζ/χ. */
  private static double zero(List<Point> points, double clear) {
    List<Point> fitted = points.stream().filter(point -> point.share() >= clear).toList();
    double count = fitted.size();
    double meanX = fitted.stream().mapToDouble(point -> 1 / point.ratio()).sum() / count;
    double meanY = fitted.stream().mapToDouble(Point::share).sum() / count;
    double xx = 0;
    double xy = 0;
    for (Point point : fitted) {
      double x = 1 / point.ratio() - meanX;
      xx += x * x;
      xy += x * (point.share() - meanY);
    }
    double slope = xy / xx;
    return slope / (slope * meanX - meanY);
  }
}
