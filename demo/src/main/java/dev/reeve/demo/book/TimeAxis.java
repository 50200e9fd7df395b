package dev.reeve.demo.book;

import dev.reeve.demo.play.Chronicle;
import dev.reeve.demo.play.Chronicle.Curve;
import dev.reeve.demo.play.Village;

/**
 * The samples of a village's history as points on a line of time that ends now. Where there are
 * more samples than points, neighbours share one, their mean. Point 0 stands where the line begins
 * and is worth what the first sample is.
 */
final class TimeAxis {
  private final Chronicle chronicle;
  private final int first;
  private final int count;
  private final int bucket;
  private final double from;
  private final double to;

  private TimeAxis(Chronicle chronicle, int first, int bucket, double from, double to) {
    this.chronicle = chronicle;
    this.first = first;
    this.bucket = bucket;
    this.from = from;
    this.to = to;
    count = chronicle.size() - first;
  }

  /**
   * The line of a village's time.
   *
   * @param cycles how far back it goes, &gt; 0; infinite for the whole history
   * @param most at most so many points after the first, &ge; 1
   */
  static TimeAxis of(Village village, double cycles, int most) {
    return of(
        village.chronicle(),
        village.settlement().ticks(),
        village.settlement().settings().ticksPerCycle(),
        cycles,
        most);
  }

  static TimeAxis of(Chronicle chronicle, long ticks, int ticksPerCycle, double cycles, int most) {
    int size = chronicle.size();
    int stride = chronicle.stride();
    int wanted = (int) Math.min(size, Math.ceil(cycles * ticksPerCycle / stride));
    int first = size - wanted;
    int bucket = Math.max(1, (wanted + most - 1) / most);
    // What a save has lost lies before the first sample; what is being gathered, after the last.
    long missing = ticks - (long) size * stride;
    long before = missing < stride ? 0 : missing;
    double from = (before + (double) first * stride) / ticksPerCycle;
    double to = (before + (double) size * stride) / ticksPerCycle;
    return new TimeAxis(chronicle, first, bucket, from, to);
  }

  /** Whether there is nothing to show yet. */
  boolean empty() {
    return count == 0;
  }

  /** How many points there are, the one at the beginning included. */
  int points() {
    return 1 + (count + bucket - 1) / bucket;
  }

  /** Cycle at the beginning of the line. */
  double from() {
    return from;
  }

  /** Cycle at the end of the line. */
  double to() {
    return to;
  }

  /** Where a point stands, within [0, 1]. */
  float share(int point) {
    return count == 0 ? 0 : Math.min(count, point * bucket) / (float) count;
  }

  /** The cycle of a point. */
  double cycle(int point) {
    return from + (to - from) * share(point);
  }

  /** Where a cycle stands; outside [0, 1] where the line does not reach it. */
  float share(double cycle) {
    return to > from ? (float) ((cycle - from) / (to - from)) : 0;
  }

  /** The point after the beginning that is nearest to a place, within [0, 1]. */
  int nearest(float share) {
    int point = Math.round(share * count / bucket);
    int last = points() - 1;
    if (point >= last - 1 && last > 1) {
      // The last one may stand nearer to its neighbour than the others do.
      boolean before = share < (share(last - 1) + 1) / 2;
      point = before ? Math.min(point, last - 1) : last;
    }
    return Math.max(Math.min(1, last), Math.min(last, point));
  }

  /** A curve's value at each point; 0 where there is no such curve. */
  float[] values(Curve curve, String id) {
    float[] values = new float[points()];
    for (int point = 1; point < values.length; point++) {
      int begin = (point - 1) * bucket;
      int end = Math.min(count, begin + bucket);
      float sum = 0;
      for (int sample = begin; sample < end; sample++) {
        sum += chronicle.at(curve, id, first + sample);
      }
      values[point] = sum / (end - begin);
    }
    if (values.length > 1) {
      values[0] = values[1];
    }
    return values;
  }
}
