package dev.reeve.settlement;

import java.util.Map;

/**
 * What orders and posture make of the numbers of the rules, by position: worked out when one of
 * them changes, and not in every tick.
 */
final class Leaning {

  private final Technology technology;
  private Orders orders;
  private Posture posture;

  /** Factor on the happiness of each good and of each program. */
  final double[] goods;

  final double[] programs;

  /** Cycles of need to keep, as rules and orders have it. */
  final double[] reserve;

  /** The same as posture and temperament have it. */
  final double[] kept;

  Leaning(Technology technology) {
    this.technology = technology;
    goods = new double[technology.goods];
    programs = new double[technology.programs.count];
    reserve = new double[technology.goods];
    kept = new double[technology.goods];
  }

  /** That of orders and posture as they are. */
  // Others are other objects; equal ones are worked out once more.
  @SuppressWarnings("ReferenceEquality")
  Leaning under(Orders given, Posture taken) {
    if (given == orders && taken == posture) {
      return this;
    }
    orders = given;
    posture = taken;
    for (int g = 0; g < goods.length; g++) {
      String id = technology.rules.goods().get(g).id();
      goods[g] = weight(id);
      reserve[g] = number(orders.reserves(), id, technology.wants.reserve[g]);
      kept[g] = reserve[g] * posture.reserve() * orders.temperament().reserve;
    }
    for (int p = 0; p < programs.length; p++) {
      programs[p] = weight(technology.rules.programs().get(p).id());
    }
    return this;
  }

  /** See {@link State#fetch}. */
  double fetch() {
    return orders == null ? 0 : 1;
  }

  double fetchColumns() {
    return reserve.length == 0 ? 0 : reserve[0];
  }

  private double weight(String id) {
    return number(orders.weights(), id, 1) * number(posture.weights(), id, 1);
  }

  /** Most maps of orders and postures are empty, so that nothing need be looked up. */
  private static double number(Map<String, Double> numbers, String id, double otherwise) {
    Double number = numbers.isEmpty() ? null : numbers.get(id);
    return number == null ? otherwise : number;
  }
}
