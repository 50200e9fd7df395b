package dev.reeve.rules;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.model.ScaleCurve;
import dev.reeve.model.TradeRoute;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A column of the model's activity matrix: what one person-cycle in an industry, or one unit given
 * in trade, yields of each good, with everything that its delivery and its schooling take.
 *
 * @param id the industry or the route
 * @param trade whether it is a route
 * @param made units by good, before overheads, of what it is there to make; above 0
 * @param net units by good that remain, {@code M} of the model; below 0 where more is used than
 *     made
 */
record Activity(String id, boolean trade, Map<String, Double> made, Map<String, Double> net) {

  /**
   * The column of an industry, worked by people of that productivity φ. Of an input that depends on
   * scale it is where that is least.
   */
  static Activity of(
      Ruleset rules, Map<String, Good> goodsById, Industry industry, double productivity) {
    double working =
        rules.people().workingShare(industry.education(), industry.hazard()) * productivity;
    double learning = rules.people().learningShare(industry.education());
    double season = rules.meanYield(industry);
    Set<String> goods = new LinkedHashSet<>(industry.output().keySet());
    goods.addAll(industry.input().keySet());
    goods.addAll(industry.capital().keySet());
    goods.addAll(industry.scale().keySet());
    double all = 0;
    for (double output : industry.output().values()) {
      all += working * season * output;
    }
    goods.addAll(rules.upkeep().keySet());
    Map<String, Double> made = new LinkedHashMap<>();
    Map<String, Double> net = new LinkedHashMap<>();
    for (String good : goods) {
      double output = working * season * industry.output().getOrDefault(good, 0.0);
      double worn = industry.capital().getOrDefault(good, 0.0) / goodsById.get(good).lifetime();
      double input = working * (industry.input().getOrDefault(good, 0.0) + worn);
      ScaleCurve curve = industry.scale().get(good);
      input += curve == null ? 0 : all * curve.least();
      double gross = output - input - learning * rules.upkeep().getOrDefault(good, 0.0);
      net.merge(good, gross, Double::sum);
      if (output > 0) {
        made.put(good, gross > 0 ? gross : output);
      }
      if (gross > 0) {
        double weight = (1 + rules.corruption()) * gross;
        goodsById
            .get(good)
            .overhead()
            .forEach((other, overhead) -> net.merge(other, -overhead * weight, Double::sum));
      }
    }
    return new Activity(industry.id(), false, made, net);
  }

  /** The column of a route; its carriage takes labour, which is no good. */
  static Activity of(TradeRoute route) {
    Map<String, Double> net = new LinkedHashMap<>();
    net.put(route.give(), -1.0);
    net.put(route.get(), route.rate());
    Map<String, Double> made = route.rate() > 0 ? Map.of(route.get(), route.rate()) : Map.of();
    return new Activity(route.id(), true, made, net);
  }

  boolean finite() {
    return net.values().stream().allMatch(Double::isFinite)
        && made.values().stream().allMatch(Double::isFinite);
  }

  /** Units used up, in the making and delivering of one cycle's work; 0 or more. */
  double used(String good) {
    return Math.max(0, made.getOrDefault(good, 0.0) - net.getOrDefault(good, 0.0));
  }
}
