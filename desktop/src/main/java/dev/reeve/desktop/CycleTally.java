package dev.reeve.desktop;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.settlement.Event;
import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.TickReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Lets a settlement live to the end of its cycle and adds up the ticks. */
final class CycleTally {

  private final LivingSettlement settlement;
  private final Ruleset rules;
  private final List<String> basics;
  private final Map<String, Double> consumed = new LinkedHashMap<>();
  private final Map<String, Double> coverage = new LinkedHashMap<>();
  private final Map<String, Map<String, Double>> fulfilment = new LinkedHashMap<>();
  private final List<Event> events = new ArrayList<>();
  private double happiness;
  private double fed = 1;
  private double hunger;
  private int moves;
  private int ticks;

  private CycleTally(LivingSettlement settlement) {
    this.settlement = settlement;
    rules = settlement.rules();
    basics = basics(rules);
    for (Good good : rules.goods()) {
      consumed.put(good.id(), 0.0);
      if (rules.needed(good)) {
        coverage.put(good.id(), 1.0);
      }
    }
  }

  /**
   * Lives through the rest of a settlement's cycle: all of it, unless it has begun.
   *
   * @param settlement who lives
   * @param afterTick told of the settlement after each tick
   * @return the cycle
   */
  static CycleRecord live(
      LivingSettlement settlement, Consumer<? super LivingSettlement> afterTick) {
    CycleTally tally = new CycleTally(settlement);
    long cycle = settlement.cycles();
    while (settlement.cycles() == cycle) {
      settlement.tick();
      tally.add(settlement.report());
      afterTick.accept(settlement);
    }
    return tally.total();
  }

  /** The goods of the first rank of needs. */
  private static List<String> basics(Ruleset rules) {
    List<Good> needed = rules.goods().stream().filter(rules::needed).toList();
    int first = needed.stream().mapToInt(Good::rank).min().orElse(1);
    return needed.stream().filter(good -> good.rank() == first).map(Good::id).toList();
  }

  private void add(TickReport tick) {
    consumed.replaceAll((good, sum) -> sum + tick.consumed(good));
    coverage.replaceAll((good, least) -> Math.min(least, tick.coverage(good)));
    tick.fulfilment()
        .forEach(
            (profile, shares) -> {
              Map<String, Double> least =
                  fulfilment.computeIfAbsent(profile, id -> new LinkedHashMap<>());
              shares.forEach((good, share) -> least.merge(good, share, Math::min));
            });
    happiness += tick.felt();
    double covered = basics.stream().mapToDouble(tick::coverage).min().orElse(1);
    fed = Math.min(fed, covered);
    hunger += 1 - covered;
    moves += tick.moves();
    events.addAll(tick.events());
    ticks++;
  }

  private CycleRecord total() {
    Map<String, Integer> workers = new LinkedHashMap<>();
    Map<String, Integer> learning = new LinkedHashMap<>();
    for (Industry industry : rules.industries()) {
      learning.put(industry.id(), settlement.learning(industry.id()));
      workers.put(industry.id(), atWork(industry.id()));
    }
    workers.put(LivingSettlement.CARRIER, atWork(LivingSettlement.CARRIER));
    workers.put(LivingSettlement.IDLE, atWork(LivingSettlement.IDLE));
    Map<String, Double> stock = new LinkedHashMap<>();
    rules.goods().forEach(good -> stock.put(good.id(), settlement.stock(good.id())));
    Map<String, Double> standing = new LinkedHashMap<>();
    rules.emissions().forEach(e -> standing.put(e.id(), settlement.standing(e.id())));
    Map<String, Integer> heads = new LinkedHashMap<>();
    rules.people().profiles().forEach(p -> heads.put(p.id(), settlement.heads(p.id())));
    return new CycleRecord(
        rules,
        settlement.cycles(),
        settlement.people(),
        workers,
        learning,
        stock,
        standing,
        consumed,
        coverage,
        heads,
        fulfilment,
        happiness / ticks,
        fed,
        hunger / ticks,
        settlement.posture().name(),
        settlement.people() > 0 ? settlement.drift() : Optional.empty(),
        moves,
        events);
  }

  private int atWork(String job) {
    return settlement.workers(job) - settlement.learning(job);
  }
}
