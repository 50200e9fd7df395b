package dev.reeve.settlement;

import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * What a reeve believes of numbers that he only sees through luck: for each its estimate and the
 * variance of that estimate.
 *
 * <p>Exponential smoothing whose constant follows from the variances: the Kalman filter of a local
 * level (A. C. Harvey, "Forecasting, Structural Time Series Models and the Kalman Filter", 1989,
 * chapter 4). The noise of an observation is estimated along the way from what surprised; a
 * surprise that the noise cannot explain, or several to the same side, make the estimate uncertain
 * again, so that a lasting change is believed within a few observations and ordinary luck hardly
 * moves it.
 *
 * <p>{@link #settled} is what plans go by: it follows the estimate only when it has left it by more
 * than a standard error, so that nobody changes trade for what may well be nothing.
 */
final class Estimate {

  /** Standard deviation of a first guess, as a share of it. */
  private static final double FIRST_DOUBT = 0.2;

  /** Least standard deviation of an observation, before any is seen and after. */
  private static final double FIRST_NOISE = 0.05;

  private static final double LEAST_NOISE = 0.01;

  /** Part of the rules' luck that no calm makes a reeve forget. */
  private static final double LASTING_LUCK = 0.7;

  /** How long surprises to the same side are remembered, as the share kept from one to the next. */
  private static final double MEMORY = 0.7;

  /** How fast the noise is learned, per observation. */
  private static final double NOISE_GAIN = 0.1;

  /** Variance that a level gains by itself from one observation to the next, against the noise. */
  private static final double DRIFT = 0.005;

  /** A surprise of more than so many standard deviations is a change, not luck. */
  private static final double SURPRISE = 3;

  /** Sum of such surprises, in standard deviations, that is a change, not luck. */
  private static final double DRIFTING = SURPRISE / Math.sqrt(1 - MEMORY * MEMORY);

  /** An estimate that is this close is not left, however sure it is. */
  private static final double NEGLIGIBLE = 0.005;

  private final double[] mean;
  private final double[] variance;
  private final double[] noise;
  private final double[] settled;

  /** Sum of the last surprises, each in its standard deviations, fading. */
  private final double[] drift;

  /** Least variance of an observation: luck that the rules promise does not go away. */
  private final double[] floor;

  /**
   * Believes at first that everything is as the rules say.
   *
   * @param deviations standard deviation that the rules give for an observation of each number
   */
  Estimate(double[] deviations) {
    int size = deviations.length;
    mean = new double[size];
    variance = new double[size];
    noise = new double[size];
    settled = new double[size];
    drift = new double[size];
    floor = new double[size];
    Arrays.fill(mean, 1);
    Arrays.fill(settled, 1);
    Arrays.fill(variance, FIRST_DOUBT * FIRST_DOUBT);
    for (int i = 0; i < size; i++) {
      double deviation = Math.max(FIRST_NOISE, deviations[i]);
      noise[i] = deviation * deviation;
      double least = Math.max(LEAST_NOISE, LASTING_LUCK * deviations[i]);
      floor[i] = least * least;
    }
  }

  double mean(int i) {
    return mean[i];
  }

  double variance(int i) {
    return variance[i];
  }

  double standardError(int i) {
    return StrictMath.sqrt(variance[i]);
  }

  /** The belief that plans go by. */
  double settled(int i) {
    return settled[i];
  }

  /** Puts a belief into the reeve's head. */
  void believe(int i, double value) {
    mean[i] = value;
    settled[i] = value;
  }

  /** Learns from one observation. */
  void observe(int i, double observed) {
    double error = observed - mean[i];
    double expected = variance[i] + noise[i];
    double limit = SURPRISE * SURPRISE * expected;
    double square = error * error;
    if (square > limit) {
      variance[i] += square - limit;
    }
    drift[i] = MEMORY * drift[i] + error / StrictMath.sqrt(expected);
    if (Math.abs(drift[i]) > DRIFTING) {
      variance[i] += square;
      drift[i] = 0;
    }
    variance[i] += DRIFT * noise[i];
    double gain = variance[i] / (variance[i] + noise[i]);
    mean[i] += gain * error;
    variance[i] *= 1 - gain;
    noise[i] = Math.max(floor[i], noise[i] + NOISE_GAIN * (Math.min(square, limit) - noise[i]));
    double doubt = Math.max(standardError(i), NEGLIGIBLE * mean[i]);
    if (Math.abs(mean[i] - settled[i]) > doubt) {
      settled[i] = mean[i];
    }
  }

  /** See {@link State#fetch}. */
  double fetch() {
    return mean.length == 0 ? 0 : mean[0] + variance[0] + settled[0];
  }

  /** The same beliefs under other positions; what is new is believed to be as the rules say. */
  Estimate renumbered(double[] deviations, int[] before) {
    Estimate copy = new Estimate(deviations);
    for (int i = 0; i < before.length; i++) {
      if (before[i] >= 0) {
        copy.mean[i] = mean[before[i]];
        copy.variance[i] = variance[before[i]];
        copy.noise[i] = noise[before[i]];
        copy.settled[i] = settled[before[i]];
        copy.drift[i] = drift[before[i]];
      }
    }
    return copy;
  }

  /** Shows the columns that cannot be negative. */
  void forEach(BiConsumer<String, double[]> look) {
    look.accept("mean", mean);
    look.accept("variance", variance);
    look.accept("noise", noise);
    look.accept("settled", settled);
  }

  void archive(String name, Archive archive) {
    forEach((kind, values) -> archive.numbers(name + "." + kind, values));
    archive.numbers(name + ".drift", drift);
    Soundness.checkFinite(name + ".drift", drift, archive);
  }
}
