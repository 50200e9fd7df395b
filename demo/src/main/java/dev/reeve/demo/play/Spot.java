package dev.reeve.demo.play;

/**
 * Somewhere that a name, an alert or a line of the log leads to.
 *
 * @param village the village, from 0
 * @param trade the trade whose place it is, {@code "idle"} for the green; empty for the village as
 *     a whole
 */
public record Spot(int village, String trade) {
  /** A village as a whole. */
  public static Spot of(int village) {
    return new Spot(village, "");
  }

  /** Whether it is the village as a whole. */
  public boolean whole() {
    return trade.isEmpty();
  }
}
