package dev.reeve.settlement;

import dev.reeve.model.Ruleset;
import java.util.List;
import java.util.Random;

/** What games and players do to a settlement between two ticks, at random. */
final class Whims {

  private final Random random;
  private final List<Ruleset> rules;

  /**
   * Draws from a stream of its own.
   *
   * @param rules what the rules change among
   */
  Whims(long seed, List<Ruleset> rules) {
    this.random = new Random(seed);
    this.rules = rules;
  }

  void strike(LivingSettlement settlement) {
    switch (random.nextInt(24)) {
      case 0 -> settlement.add(random.nextInt(8));
      case 1 -> removeSome(settlement);
      case 2 -> give(settlement);
      case 3, 4 -> settlement.order(RandomOrders.of(random, settlement));
      case 5 -> settlement.order(Orders.NONE);
      case 6 -> believe(settlement);
      case 7 -> changeRules(settlement);
      case 8 -> bring(settlement);
      case 9 -> weather(settlement);
      case 10 -> celebrate(settlement);
      default -> {
        // Nothing this time.
      }
    }
  }

  private void removeSome(LivingSettlement settlement) {
    for (int i = random.nextInt(6); i > 0 && settlement.people() > 1; i--) {
      int person = random.nextInt(settlement.slots());
      if (settlement.lives(person)) {
        settlement.remove(person);
      }
    }
  }

  private void give(LivingSettlement settlement) {
    String good = RandomOrders.pick(random, settlement.rules().goods()).id();
    settlement.give(good, (random.nextInt(5) - 2) * settlement.stock(good));
  }

  private void believe(LivingSettlement settlement) {
    var industries = settlement.rules().industries();
    if (!industries.isEmpty()) {
      settlement.believe(RandomOrders.pick(random, industries).id(), random.nextInt(5) / 2.0);
    }
  }

  private void bring(LivingSettlement settlement) {
    var threats = settlement.plan().rules().threats();
    if (!threats.isEmpty()) {
      settlement.bring(RandomOrders.pick(random, threats).id(), random.nextInt(5) / 2.0);
    }
  }

  private void weather(LivingSettlement settlement) {
    var industries = settlement.plan().rules().industries();
    if (!industries.isEmpty()) {
      settlement.weather(RandomOrders.pick(random, industries).id(), random.nextInt(5) / 2.0);
    }
  }

  private void celebrate(LivingSettlement settlement) {
    var programs = settlement.plan().rules().programs();
    if (!programs.isEmpty()) {
      settlement.celebrate(RandomOrders.pick(random, programs).id());
    }
  }

  /** Other rules forget the orders, which may name what they do not know. */
  private void changeRules(LivingSettlement settlement) {
    Ruleset next = RandomOrders.pick(random, rules);
    settlement.order(Orders.NONE);
    settlement.setRules(
        random.nextBoolean() ? next : next.withObjective(RandomOrders.objective(random, next)));
  }
}
