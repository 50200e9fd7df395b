package dev.reeve.demo.play;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.Ruleset;
import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.Orders;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Orders that were given under other rules, as far as the present rules know what they speak of.
 */
public final class OrdersFit {
  private OrdersFit() {}

  /** The same orders without trades, goods and an objective that the rules cannot have. */
  static Orders to(Ruleset rules, Orders orders) {
    Set<String> trades = rules.industries().stream().map(Industry::id).collect(Collectors.toSet());
    trades.add(LivingSettlement.CARRIER);
    Set<String> goods = rules.goods().stream().map(Good::id).collect(Collectors.toSet());
    Set<String> delights = new HashSet<>(goods);
    rules.programs().forEach(program -> delights.add(program.id()));
    return new Orders(
        orders.off(),
        known(orders.staff(), trades),
        orders.keep(),
        known(orders.weights(), delights),
        known(orders.reserves(), goods),
        orders.income(),
        orders.objective().filter(objective -> endless(rules, objective).isEmpty()),
        orders.temperament(),
        rules.toilsome() ? orders.rotation() : OptionalDouble.empty());
  }

  private static <V> Map<String, V> known(Map<String, V> orders, Set<String> names) {
    Map<String, V> known = new LinkedHashMap<>(orders);
    known.keySet().retainAll(names);
    return known;
  }

  /** Wanted goods that the rules must say the satiation of before they can have an objective. */
  public static List<Good> endless(Ruleset rules, Objective objective) {
    return objective == Objective.BALANCED
        ? List.of()
        : rules.goods().stream()
            .filter(good -> good.wanted() && Double.isInfinite(good.satiation()))
            .toList();
  }
}
