package dev.reeve.settlement;

import dev.reeve.model.ResearchField;
import java.util.Arrays;

/**
 * What has been found out, and what the reeve puts into finding out more.
 *
 * <p>Points become levels: the first costs {@code cost}, each further one {@code growth} times the
 * last, and each adds {@code gain}. The reeve does not see those numbers. He holds a share of
 * researchers for a window of cycles, measures what came of it and steers towards the payback he
 * wants: a share {@code s} of an industry's labour that makes it better by {@code r} a cycle pays
 * for itself after {@code n} cycles with {@code (1 + r)^n = 1 + s}, so that 10 % for 0.2 % a cycle
 * takes 47.7. (Seed essay "AI Bureaucracy", section Research.)
 */
final class Research {

  /** Cycles that a share is held before its return is judged. */
  static final int WINDOW = 20;

  /** Cycles in which research is to pay for itself. */
  static final double PAYBACK = 15;

  /** The share changes by this factor at most from one window to the next. */
  private static final double BOLDEST_STEP = 2;

  /** Share of an industry's labour that keeps a hopeless field from being forgotten. */
  private static final double LEAST_SHARE = 0.01;

  private static final double LARGEST_SHARE = 0.5;

  /** Nothing gets better than so many times, so that no number grows out of its range. */
  private static final double BEST = 1e6;

  /** Levels found at once; the rest has to wait for the next time, so that there is an end. */
  private static final int MOST_AT_ONCE = 1000;

  private final Technology technology;
  final double[] points;
  final int[] level;

  /** Researchers per worker of the industry that the reeve wants. */
  final double[] share;

  /** Levels and research done when the present window began. */
  private final double[] gainAtStart;

  private final long[] windowStart;

  /** Payback measured in the last window, in cycles; NaN before the first is over. */
  private final double[] measured;

  /** Powers of gain and growth, and the levels that they were taken for. */
  private final double[] progress;

  private final int[] progressAt;
  private final double[] cost;
  private final int[] costAt;

  Research(Technology technology) {
    this.technology = technology;
    int fields = technology.fields;
    points = new double[fields];
    level = new int[fields];
    share = new double[fields];
    gainAtStart = new double[fields];
    windowStart = new long[fields];
    measured = new double[fields];
    progress = new double[fields];
    progressAt = new int[fields];
    cost = new double[fields];
    costAt = new int[fields];
    Arrays.fill(measured, Double.NaN);
    Arrays.fill(progressAt, -1);
    Arrays.fill(costAt, -1);
    for (int f = 0; f < fields; f++) {
      share[f] = field(f).share();
    }
  }

  private ResearchField field(int f) {
    return technology.rules.research().get(f);
  }

  /** Whether a field can find anything at all, as far as one can know: it has found or may. */
  boolean open(int f) {
    return field(f).cost() < Double.POSITIVE_INFINITY;
  }

  /** What somebody who learns a trade today makes of it, against the founders. */
  double craft(int industry) {
    double factor = 1;
    for (int f = 0; f < level.length; f++) {
      if (technology.improved[f] == industry && field(f).on() == ResearchField.On.OUTPUT) {
        factor *= progress(f);
      }
    }
    return factor;
  }

  /** Factor on the happiness of a good, by research into those who make it. */
  double delight(int good) {
    double factor = 1;
    for (int f = 0; f < level.length; f++) {
      if (field(f).on() == ResearchField.On.HAPPINESS
          && technology.output[technology.improved[f]][good] > 0) {
        factor *= progress(f);
      }
    }
    return factor;
  }

  /** See {@link State#fetch}. */
  double fetch() {
    double sum = 0;
    if (points.length > 0) {
      sum += points[0] + level[0] + share[0] + progress[0] + progressAt[0] + cost[0] + costAt[0];
    }
    return sum;
  }

  private double progress(int f) {
    if (progressAt[f] != level[f]) {
      progressAt[f] = level[f];
      progress[f] = Math.min(BEST, StrictMath.pow(1 + field(f).gain(), level[f]));
    }
    return progress[f];
  }

  /** Points that the next level takes. */
  private double cost(int f) {
    if (costAt[f] != level[f]) {
      costAt[f] = level[f];
      cost[f] = field(f).cost() * StrictMath.pow(field(f).growth(), level[f]);
    }
    return cost[f];
  }

  /**
   * Adds research, and says how many levels it was enough for.
   *
   * @param work person-cycles of researchers of the asked skill
   */
  int study(int f, double work) {
    if (!open(f)) {
      return 0;
    }
    points[f] += work;
    int found = 0;
    double cost = cost(f);
    while (points[f] >= cost && found < MOST_AT_ONCE) {
      points[f] -= cost;
      level[f]++;
      found++;
      cost *= field(f).growth();
    }
    return found;
  }

  /**
   * Judges each field whose window is over and sets the share for the next.
   *
   * @param cycle cycles since the founding
   */
  void steer(long cycle) {
    for (int f = 0; f < level.length; f++) {
      if (open(f) && cycle - windowStart[f] >= WINDOW) {
        double now = StrictMath.log(progress(f));
        double gain = StrictMath.expm1((now - gainAtStart[f]) / (cycle - windowStart[f]));
        measured[f] = payback(share[f], gain);
        double step = PAYBACK / measured[f];
        step = Math.min(BOLDEST_STEP, Math.max(1 / BOLDEST_STEP, step));
        share[f] = Math.min(LARGEST_SHARE, Math.max(LEAST_SHARE, share[f] * step));
        gainAtStart[f] = now;
        windowStart[f] = cycle;
      }
    }
  }

  /**
   * Judges each field whose window is over as firms do: what pays for itself within their horizon
   * they do more of, and everything else they give up.
   *
   * @param cycle cycles since the founding
   * @param horizon cycles that they look ahead
   */
  void steer(long cycle, double horizon) {
    for (int f = 0; f < level.length; f++) {
      if (open(f) && cycle - windowStart[f] >= WINDOW) {
        double now = StrictMath.log(progress(f));
        if (share[f] > 0) {
          double gain = StrictMath.expm1((now - gainAtStart[f]) / (cycle - windowStart[f]));
          measured[f] = payback(share[f], gain);
          double step = Math.min(BOLDEST_STEP, horizon / measured[f]);
          share[f] = measured[f] > horizon ? 0 : Math.min(LARGEST_SHARE, share[f] * step);
        }
        gainAtStart[f] = now;
        windowStart[f] = cycle;
      }
    }
  }

  /**
   * Cycles until a share of labour has paid for itself.
   *
   * @param share of an industry's labour; &gt; 0
   * @param gain what the industry gains per cycle, as a fraction; &ge; 0
   * @return cycles, infinite where there is no gain
   */
  static double payback(double share, double gain) {
    return gain > 0 ? StrictMath.log1p(share) / StrictMath.log1p(gain) : Double.POSITIVE_INFINITY;
  }

  /** Payback of what was measured last, in cycles; NaN: not yet. */
  double payback(int f) {
    return measured[f];
  }

  /** Cycle in which the present window began, and what had been gained by then. */
  long windowStart(int f) {
    return windowStart[f];
  }

  double gainAtStart(int f) {
    return gainAtStart[f];
  }

  void archive(Archive archive) {
    archive.numbers("research.points", points);
    archive.numbers("research.level", level);
    archive.numbers("research.share", share);
    archive.numbers("research.gainAtStart", gainAtStart);
    archive.numbers("research.windowStart", windowStart);
    archive.numbers("research.measured", measured);
  }

  /** The same research under other rules; what is new begins at nothing. */
  Research renumbered(Technology next, int[] before) {
    Research copy = new Research(next);
    for (int f = 0; f < before.length; f++) {
      if (before[f] >= 0) {
        copy.points[f] = points[before[f]];
        copy.level[f] = level[before[f]];
        copy.share[f] = share[before[f]];
        copy.gainAtStart[f] = gainAtStart[before[f]];
        copy.windowStart[f] = windowStart[before[f]];
        copy.measured[f] = measured[before[f]];
      }
    }
    return copy;
  }
}
