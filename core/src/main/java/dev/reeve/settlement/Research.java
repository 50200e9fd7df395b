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

  /**
   * What a tick reads, one column after the other: points; researchers per worker of the industry
   * that the reeve wants; points that the next level takes.
   */
  private final double[] numbers;

  private final int share;
  private final int cost;

  /** Levels, and those that {@link #cost} and {@link #progress} were worked out for. */
  private final int[] levels;

  private final int costAt;
  private final int progressAt;

  /** Levels and research done when the present window began. */
  private final double[] gainAtStart;

  private final long[] windowStart;

  /** Payback measured in the last window, in cycles; NaN before the first is over. */
  private final double[] measured;

  /** Powers of gain. */
  private final double[] progress;

  Research(Technology technology) {
    this.technology = technology;
    int fields = technology.fields.count;
    share = fields;
    cost = 2 * fields;
    numbers = new double[3 * fields];
    costAt = fields;
    progressAt = 2 * fields;
    levels = new int[3 * fields];
    gainAtStart = new double[fields];
    windowStart = new long[fields];
    measured = new double[fields];
    progress = new double[fields];
    Arrays.fill(measured, Double.NaN);
    Arrays.fill(levels, costAt, levels.length, -1);
    for (int f = 0; f < fields; f++) {
      setShare(f, field(f).share());
    }
  }

  double points(int f) {
    return numbers[f];
  }

  double share(int f) {
    return numbers[share + f];
  }

  private void setShare(int f, double wanted) {
    numbers[share + f] = wanted;
  }

  int level(int f) {
    return levels[f];
  }

  void setLevel(int f, int found) {
    levels[f] = found;
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
    for (int f = 0; f < technology.fields.count; f++) {
      if (technology.fields.improved[f] == industry && field(f).on() == ResearchField.On.OUTPUT) {
        factor *= progress(f);
      }
    }
    return factor;
  }

  /** Factor on the happiness of a good, by research into those who make it. */
  double delight(int good) {
    double factor = 1;
    for (int f : technology.fields.delighting) {
      if (technology.output[technology.fields.improved[f]][good] > 0) {
        factor *= progress(f);
      }
    }
    return factor;
  }

  /** See {@link State#fetch}. */
  double fetch() {
    return share;
  }

  double fetchColumns() {
    return numbers.length == 0 ? 0 : numbers[0] + levels[0];
  }

  private double progress(int f) {
    if (levels[progressAt + f] != levels[f]) {
      levels[progressAt + f] = levels[f];
      progress[f] = Math.min(BEST, StrictMath.pow(1 + field(f).gain(), levels[f]));
    }
    return progress[f];
  }

  /** Points that the next level takes. */
  private double cost(int f) {
    if (levels[costAt + f] != levels[f]) {
      levels[costAt + f] = levels[f];
      numbers[cost + f] = field(f).cost() * StrictMath.pow(field(f).growth(), levels[f]);
    }
    return numbers[cost + f];
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
    numbers[f] += work;
    int found = 0;
    double next = cost(f);
    while (numbers[f] >= next && found < MOST_AT_ONCE) {
      numbers[f] -= next;
      levels[f]++;
      found++;
      next *= field(f).growth();
    }
    return found;
  }

  /**
   * Judges each field whose window is over and sets the share for the next.
   *
   * @param cycle cycles since the founding
   */
  void steer(long cycle) {
    for (int f = 0; f < technology.fields.count; f++) {
      if (open(f) && cycle - windowStart[f] >= WINDOW) {
        double now = StrictMath.log(progress(f));
        double gain = StrictMath.expm1((now - gainAtStart[f]) / (cycle - windowStart[f]));
        measured[f] = payback(share(f), gain);
        double step = PAYBACK / measured[f];
        step = Math.min(BOLDEST_STEP, Math.max(1 / BOLDEST_STEP, step));
        setShare(f, Math.min(LARGEST_SHARE, Math.max(LEAST_SHARE, share(f) * step)));
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
    for (int f = 0; f < technology.fields.count; f++) {
      if (open(f) && cycle - windowStart[f] >= WINDOW) {
        double now = StrictMath.log(progress(f));
        if (share(f) > 0) {
          double gain = StrictMath.expm1((now - gainAtStart[f]) / (cycle - windowStart[f]));
          measured[f] = payback(share(f), gain);
          double step = Math.min(BOLDEST_STEP, horizon / measured[f]);
          setShare(f, measured[f] > horizon ? 0 : Math.min(LARGEST_SHARE, share(f) * step));
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
    archive.numbers("research.points", numbers, 0, technology.fields.count);
    archive.numbers("research.level", levels, 0, technology.fields.count);
    archive.numbers("research.share", numbers, share, technology.fields.count);
    archive.numbers("research.gainAtStart", gainAtStart);
    archive.numbers("research.windowStart", windowStart);
    archive.numbers("research.measured", measured);
  }

  /** The same research under other rules; what is new begins at nothing. */
  Research renumbered(Technology next, int[] before) {
    Research copy = new Research(next);
    for (int f = 0; f < before.length; f++) {
      if (before[f] >= 0) {
        copy.numbers[f] = points(before[f]);
        copy.levels[f] = level(before[f]);
        copy.setShare(f, share(before[f]));
        copy.gainAtStart[f] = gainAtStart[before[f]];
        copy.windowStart[f] = windowStart[before[f]];
        copy.measured[f] = measured[before[f]];
      }
    }
    return copy;
  }
}
