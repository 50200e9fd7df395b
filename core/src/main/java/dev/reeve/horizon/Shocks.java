package dev.reeve.horizon;

import java.util.Random;
import java.util.Set;

/** When shocks come: asked once at the end of every tick, in order. */
@FunctionalInterface
public interface Shocks {

  /**
   * Whether a shock comes.
   *
   * @param tick the tick that ends, from 0
   * @param probability of a shock, within [0, 1]
   * @return true if it does
   */
  boolean strikes(int tick, double probability);

  /**
   * No shock ever.
   *
   * @return the calm
   */
  static Shocks none() {
    return (tick, probability) -> false;
  }

  /**
   * By chance: {@link Random} from a seed, one {@code nextDouble()} a tick, so that others who know
   * the seed have the same shocks. It goes on from tick to tick: one for each run.
   *
   * @param seed of the stream
   * @return the shocks of one run
   */
  static Shocks seeded(long seed) {
    Random random = new Random(seed);
    return (tick, probability) -> random.nextDouble() < probability;
  }

  /**
   * At the end of certain ticks, whatever the probability.
   *
   * @param ticks from 0
   * @return the shocks
   */
  static Shocks at(Set<Integer> ticks) {
    Set<Integer> copy = Set.copyOf(ticks);
    return (tick, probability) -> copy.contains(tick);
  }
}
