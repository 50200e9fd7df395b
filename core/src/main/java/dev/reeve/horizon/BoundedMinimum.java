package dev.reeve.horizon;

import java.util.function.DoubleUnaryOperator;

/**
 * Finds a local minimum of a function of one number within an interval, without derivatives: golden
 * sections, and parabolas through the three best points where they promise more.
 *
 * <p>Source: R. P. Brent, <i>Algorithms for Minimization without Derivatives</i> (1973), chapter 5,
 * procedure <i>localmin</i>, with the tolerance of Forsythe, Malcolm and Moler, <i>Computer Methods
 * for Mathematical Computations</i> (1977), section 8.2, which the paper's program asks for. Of a
 * function with one valley it finds the minimum, of others some low place. Cost: one call of the
 * function an iteration. Not thread-safe.
 */
final class BoundedMinimum {

  /** Of the shorter part to the whole. */
  private static final double GOLDEN = 0.5 * (3 - Math.sqrt(5));

  /** Rounding as the paper's program has it, a little below the spacing of numbers at 1. */
  private static final double ROUNDING = Math.sqrt(2.2e-16);

  private final double tolerance;
  private final int limit;

  private int calls;
  private double lower;
  private double upper;

  /** The lowest point so far, the lowest but one, and the one that was so before. */
  private double best;

  private double second;
  private double third;
  private double atBest;
  private double atSecond;
  private double atThird;

  /** The step to be taken now, and the one before the last. */
  private double step;

  private double earlier;

  /**
   * A search.
   *
   * @param tolerance how far the result may be from the minimum, beside rounding; &gt; 0
   * @param limit calls of the function after which it stops; &ge; 1
   */
  BoundedMinimum(double tolerance, int limit) {
    this.tolerance = tolerance;
    this.limit = limit;
  }

  /**
   * Searches.
   *
   * @param function what is to be small
   * @param from the lower end, finite
   * @param to the upper end, finite, above {@code from}
   * @return where the function is lowest among the points tried; never an end itself
   */
  double search(DoubleUnaryOperator function, double from, double to) {
    lower = from;
    upper = to;
    best = second = third = from + GOLDEN * (to - from);
    atBest = atSecond = atThird = function.applyAsDouble(best);
    step = 0;
    earlier = 0;
    calls = 1;
    while (calls < limit) {
      double middle = 0.5 * (lower + upper);
      double near = ROUNDING * Math.abs(best) + tolerance / 3;
      if (Math.abs(best - middle) <= 2 * near - 0.5 * (upper - lower)) {
        break;
      }
      if (Math.abs(earlier) <= near || !parabola(middle, near)) {
        earlier = best >= middle ? lower - best : upper - best;
        step = GOLDEN * earlier;
      }
      double point = best + (step < 0 ? -1 : 1) * Math.max(Math.abs(step), near);
      calls++;
      rank(point, function.applyAsDouble(point));
    }
    return best;
  }

  /** Calls of the function in the last search. */
  int calls() {
    return calls;
  }

  /**
   * Steps to the lowest point of the parabola, unless it lies outside or the steps do not halve.
   */
  private boolean parabola(double middle, double near) {
    double r = (best - second) * (atBest - atThird);
    double q = (best - third) * (atBest - atSecond);
    double p = (best - third) * q - (best - second) * r;
    q = 2 * (q - r);
    if (q > 0) {
      p = -p;
    }
    q = Math.abs(q);
    double halved = Math.abs(0.5 * q * earlier);
    earlier = step;
    if (!(Math.abs(p) < halved && p > q * (lower - best) && p < q * (upper - best))) {
      return false;
    }
    step = p / q;
    double point = best + step;
    if (point - lower < 2 * near || upper - point < 2 * near) {
      step = middle < best ? -near : near;
    }
    return true;
  }

  private void rank(double point, double value) {
    if (value <= atBest) {
      if (point >= best) {
        lower = best;
      } else {
        upper = best;
      }
      third = second;
      atThird = atSecond;
      second = best;
      atSecond = atBest;
      best = point;
      atBest = value;
      return;
    }
    if (point < best) {
      lower = point;
    } else {
      upper = point;
    }
    if (value <= atSecond || second == best) {
      third = second;
      atThird = atSecond;
      second = point;
      atSecond = value;
    } else if (value <= atThird || third == best || third == second) {
      third = point;
      atThird = value;
    }
  }
}
