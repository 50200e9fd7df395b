package dev.reeve.demo.play;

import dev.reeve.model.Good;
import dev.reeve.settlement.Orders;
import dev.reeve.settlement.Temperament;

/** How much of a good a reeve is to keep in store. */
final class Reserves {
  private Reserves() {}

  /** Cycles of need, by rules, orders and temperament; postures come on top. */
  static double cycles(Orders orders, Good good) {
    return orders.reserves().getOrDefault(good.id(), good.reserve()) * factor(orders.temperament());
  }

  private static double factor(Temperament temperament) {
    return switch (temperament) {
      case CAUTIOUS -> 1.5;
      case STEADY -> 1;
      case BOLD -> 0.5;
    };
  }
}
