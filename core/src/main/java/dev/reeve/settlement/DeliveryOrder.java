package dev.reeve.settlement;

import java.util.Arrays;

/**
 * The order in which industries deliver: whoever makes what delivering uses goes first, so that a
 * service can be used in the tick in which it is made. Where industries need each other's goods the
 * order of the ruleset decides. A depth-first search, linear in the table of overheads.
 */
final class DeliveryOrder {

  private final Technology technology;
  private final boolean[] seen;
  private final int[] order;
  private int placed;

  DeliveryOrder(Technology technology) {
    this.technology = technology;
    seen = new boolean[technology.industries];
    order = new int[technology.industries];
  }

  int[] order() {
    for (int j = 0; j < order.length; j++) {
      place(j);
    }
    return Arrays.copyOf(order, placed);
  }

  private void place(int industry) {
    if (seen[industry]) {
      return;
    }
    seen[industry] = true;
    for (int g = 0; g < technology.goods; g++) {
      if (technology.output[industry][g] > 0) {
        for (int h = 0; h < technology.goods; h++) {
          if (technology.overhead[g][h] > 0) {
            placeMakers(h);
          }
        }
      }
    }
    order[placed++] = industry;
  }

  private void placeMakers(int good) {
    for (int j = 0; j < order.length; j++) {
      if (technology.output[j][good] > 0) {
        place(j);
      }
    }
  }
}
