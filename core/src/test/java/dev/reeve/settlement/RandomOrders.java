package dev.reeve.settlement;

import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.IncomeRule;
import java.util.List;
import java.util.Random;

/** Orders as players give them who try everything; many cannot be met together. */
final class RandomOrders {

  private RandomOrders() {}

  static Orders of(Random random, LivingSettlement settlement) {
    Ruleset rules = settlement.rules();
    Orders orders = Orders.NONE;
    for (int i = random.nextInt(4); i > 0 && !rules.industries().isEmpty(); i--) {
      int people = random.nextInt(settlement.people() + 2);
      String trade = trade(random, rules);
      orders =
          switch (random.nextInt(5)) {
            case 0 -> orders.atLeast(trade, people);
            case 1 -> orders.atMost(trade, people);
            case 2 -> orders.atLeast(trade, people / 2).atMost(trade, people);
            case 3 -> orders.exactly(trade, people);
            default -> orders.free(trade);
          };
    }
    for (int i = random.nextInt(6) - 2; i > 0; i--) {
      orders = orders.keep(random.nextInt(settlement.slots() + 3));
    }
    if (random.nextInt(3) == 0) {
      orders = orders.weight(pick(random, rules.goods()).id(), random.nextInt(5) / 2.0);
    }
    if (random.nextInt(3) == 0) {
      orders = orders.reserve(pick(random, rules.goods()).id(), random.nextInt(9) / 2.0);
    }
    if (random.nextInt(4) == 0) {
      orders = orders.objective(objective(random, rules));
    }
    return orders
        .income(pick(random, List.of(IncomeRule.values())))
        .temperament(pick(random, List.of(Temperament.values())))
        .off(random.nextInt(12) == 0);
  }

  /** Delight can diminish only where rules say how. */
  static Objective objective(Random random, Ruleset rules) {
    boolean sated =
        rules.goods().stream()
            .allMatch(good -> !good.wanted() || good.satiation() < Double.POSITIVE_INFINITY);
    return sated ? pick(random, List.of(Objective.values())) : Objective.BALANCED;
  }

  private static String trade(Random random, Ruleset rules) {
    Industry industry = pick(random, rules.industries());
    return !rules.trade().isEmpty() && random.nextInt(8) == 0
        ? LivingSettlement.CARRIER
        : industry.id();
  }

  static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
