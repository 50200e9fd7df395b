package dev.reeve.rules;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.model.ScaleCurve;
import dev.reeve.model.Tier;
import dev.reeve.model.TradeRoute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is made of what: the activities of a ruleset, each industry worked by the tier that is best
 * at it, without limits of land, people or trade.
 *
 * @param rules goods, industries, people and trade
 * @param activities industries, and the routes on which there is something to give
 * @param makers the activities that make a good, by good; a good nobody makes has none
 */
record Economy(Ruleset rules, List<Activity> activities, Map<String, List<Activity>> makers) {

  /** Coefficients that are looked at; far beyond what can be planned, and soon done. */
  private static final long MOST_COEFFICIENTS = 300_000;

  /** The economy; empty if it is too large to be looked at. */
  static Optional<Economy> of(Ruleset rules) {
    Map<String, Good> goods = new HashMap<>();
    rules.goods().forEach(good -> goods.put(good.id(), good));
    if (coefficients(rules, goods) > MOST_COEFFICIENTS) {
      return Optional.empty();
    }
    Map<String, Double> productivity = bestProductivity(rules);
    List<Activity> activities = new ArrayList<>();
    for (Industry industry : rules.industries()) {
      activities.add(Activity.of(rules, goods, industry, productivity.get(industry.id())));
    }
    Map<String, List<Activity>> makers = new LinkedHashMap<>();
    for (Activity activity : activities) {
      addMaker(activity, makers);
    }
    for (Activity route : openRoutes(rules.trade(), makers.keySet())) {
      activities.add(route);
      addMaker(route, makers);
    }
    return Optional.of(new Economy(rules, activities, makers));
  }

  boolean made(String good) {
    return makers.containsKey(good);
  }

  private static void addMaker(Activity activity, Map<String, List<Activity>> makers) {
    for (String good : activity.made().keySet()) {
      makers.computeIfAbsent(good, id -> new ArrayList<>()).add(activity);
    }
  }

  /** The routes on which there is something to give: what industries make, or other routes get. */
  private static List<Activity> openRoutes(List<TradeRoute> trade, Set<String> made) {
    Map<String, List<Activity>> byGift = new HashMap<>();
    for (TradeRoute route : trade) {
      byGift.computeIfAbsent(route.give(), id -> new ArrayList<>()).add(Activity.of(route));
    }
    List<Activity> open = new ArrayList<>();
    Deque<String> toGive = new ArrayDeque<>(made);
    while (!toGive.isEmpty()) {
      List<Activity> routes = byGift.remove(toGive.remove());
      if (routes != null) {
        open.addAll(routes);
        routes.forEach(route -> toGive.addAll(route.made().keySet()));
      }
    }
    return open;
  }

  private static long coefficients(Ruleset rules, Map<String, Good> goods) {
    long count = 0;
    for (Industry industry : rules.industries()) {
      count += industry.output().size() + industry.input().size() + rules.upkeep().size();
      count += rules.seasons().size();
      for (ScaleCurve curve : industry.scale().values()) {
        count += curve.points();
      }
      for (String good : industry.output().keySet()) {
        count += goods.get(good).overhead().size();
      }
    }
    return count;
  }

  /** The most that any tier makes of its time in each industry, φ of the model. */
  private static Map<String, Double> bestProductivity(Ruleset rules) {
    Map<String, Double> own = new HashMap<>();
    Map<String, Integer> levels = new HashMap<>();
    for (Tier tier : rules.people().tiers()) {
      tier.productivity().forEach((industry, factor) -> own.merge(industry, factor, Math::max));
      levels.put(tier.id(), tier.level());
    }
    List<Tier> highestFirst = new ArrayList<>(rules.people().tiers());
    highestFirst.sort(Comparator.comparing(Tier::level).reversed());
    int lowest = rules.people().lowestLevel();
    Map<String, Double> best = new HashMap<>();
    for (Industry industry : rules.industries()) {
      String id = industry.id();
      int asked = industry.skill().map(levels::get).orElse(lowest);
      double byLevel =
          highestFirst.stream()
              .filter(tier -> !tier.productivity().containsKey(id))
              .findFirst()
              .map(tier -> rules.people().productivity(tier, id, asked))
              .orElse(0.0);
      best.put(id, Math.max(byLevel, own.getOrDefault(id, 0.0)));
    }
    return best;
  }
}
