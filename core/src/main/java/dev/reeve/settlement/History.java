package dev.reeve.settlement;

import java.util.Objects;

/**
 * The hash of a history: of every state that it was shown, in order. Shown each settlement of a
 * world after each tick, two histories have the same hash only if no bit of any tick differed;
 * shown them once a cycle, it costs less and tells as much of where they are going. A settlement
 * that was saved and loaded in between goes on with the same history. Not safe for use by several
 * threads.
 *
 * <p>Cost: about that of a tick, for each settlement shown.
 */
public final class History {

  private final Digest digest = new Digest();
  private String hash = "";

  /**
   * Adds what a settlement is now.
   *
   * @param settlement between two ticks
   */
  public void add(LivingSettlement settlement) {
    Objects.requireNonNull(settlement, "settlement");
    digest.text("before", hash);
    settlement.show(digest);
    hash = digest.hex();
  }

  /**
   * The hash of all that was added.
   *
   * @return 64 hexadecimal digits; empty when nothing was added
   */
  public String hash() {
    return hash;
  }
}
