package dev.reeve.demo.play;

import dev.reeve.demo.play.Chronicle.Curve;
import java.util.Comparator;
import java.util.Optional;

/**
 * How a trial stands.
 *
 * @param goal what it asks for
 * @param hunger person-cycles of need not met so far
 * @param happiness of a person on the mean of the cycles so far
 * @param shortest the good that was short most; empty where none ever was
 */
public record Trial(
    Scenario.Goal goal, double hunger, double happiness, Optional<String> shortest) {

  /** Shares of a need that are met but for rounding. */
  private static final double FULL = 1 - 1e-6;

  /** A trial as it stands in the village that it is about, the first. */
  public static Trial of(World world, Scenario.Goal goal) {
    Chronicle chronicle = world.villages().get(0).chronicle();
    return new Trial(
        goal,
        chronicle.total(Curve.FIGURE, Chronicle.HUNGER),
        chronicle.mean(Curve.FIGURE, Chronicle.HAPPINESS),
        chronicle.ids(Curve.COVERAGE).stream()
            .filter(good -> chronicle.mean(Curve.COVERAGE, good) < FULL)
            .min(Comparator.comparingDouble(good -> chronicle.mean(Curve.COVERAGE, good))));
  }

  /** Whether people had enough to live. */
  public boolean fed() {
    return hunger <= goal.hunger();
  }

  /** Whether people were happy enough. */
  public boolean cheerful() {
    return happiness >= goal.happiness();
  }

  /** Whether the goal is met. */
  public boolean won() {
    return fed() && cheerful();
  }
}
