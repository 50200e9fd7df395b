package dev.reeve.settlement;

import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.plan.IncomeRule;
import dev.reeve.rules.RulesetException;
import dev.reeve.rules.Rulesets;
import java.util.List;
import java.util.Random;

/** All that a game can do to a settlement between two ticks, at random. */
final class Meddling {

  private Meddling() {}

  static <T> T pick(Random random, T[] values) {
    return List.of(values).get(random.nextInt(values.length));
  }

  /** A random village's rules, the next of those that a ruleset file can hold. */
  static Ruleset rules(long seed) {
    Ruleset rules = RandomLivingRuleset.of(seed);
    try {
      return Rulesets.parse(rules.name(), Rulesets.write(rules));
    } catch (RulesetException e) {
      return rules(seed + 1);
    }
  }

  /** Does one thing, and says what. */
  static String with(LivingSettlement village, Random random) {
    Ruleset rules = village.plan().rules();
    String good = rules.goods().get(random.nextInt(rules.goods().size())).id();
    return switch (random.nextInt(15)) {
      case 0 -> {
        village.add(random.nextInt(20));
        yield "people came";
      }
      case 1 -> bury(village, random.nextInt(village.slots()));
      case 2 -> {
        village.give(good, -1e9);
        yield "no more " + good;
      }
      case 3 -> {
        village.give(good, 1000);
        yield "more " + good;
      }
      case 4 -> {
        village.setRules(rules.withObjective(pick(random, Objective.values())));
        yield "rules of another objective";
      }
      case 5 -> {
        village.setRules(rules(random.nextInt(40)));
        yield "other rules";
      }
      case 6 -> bring(village, random);
      case 7 -> weather(village, random);
      case 8 -> celebrate(village, random);
      default -> order(village, random, good);
    };
  }

  private static String bury(LivingSettlement village, int person) {
    if (village.lives(person)) {
      village.remove(person);
    }
    return "person " + person + " went";
  }

  private static String bring(LivingSettlement village, Random random) {
    for (Threat threat : village.plan().rules().threats()) {
      village.bring(threat.id(), random.nextInt(4));
    }
    return "threats came";
  }

  private static String weather(LivingSettlement village, Random random) {
    for (Industry industry : village.plan().rules().industries()) {
      village.weather(industry.id(), random.nextInt(4) / 2.0);
    }
    return "the weather changed";
  }

  private static String celebrate(LivingSettlement village, Random random) {
    List<Program> programs = village.plan().rules().programs();
    if (!programs.isEmpty()) {
      village.celebrate(pick(random, programs.toArray(Program[]::new)).id());
    }
    return "people feasted";
  }

  private static String order(LivingSettlement village, Random random, String good) {
    List<String> trades = village.plan().rules().industries().stream().map(i -> i.id()).toList();
    String trade =
        trades.isEmpty() ? LivingSettlement.CARRIER : trades.get(random.nextInt(trades.size()));
    int person = random.nextInt(village.slots());
    Orders orders = village.orders();
    Orders next =
        switch (random.nextInt(8)) {
          case 0 -> orders.exactly(trade, random.nextInt(50));
          case 1 -> orders.atLeast(trade, random.nextInt(300));
          case 2 -> orders.keep(person).keep(person + 1);
          case 3 -> orders.weight(good, random.nextDouble()).income(IncomeRule.PRODUCTIVITY);
          case 4 -> orders.reserve(good, 5 * random.nextDouble());
          case 5 -> orders.objective(pick(random, Objective.values()));
          case 6 -> orders.temperament(pick(random, Temperament.values()));
          default -> orders.off(!orders.off());
        };
    try {
      village.order(next);
      return next.toString();
    } catch (IllegalArgumentException e) {
      return "no orders, for " + e.getMessage();
    }
  }
}
