package dev.reeve.demo.map;

import dev.reeve.demo.art.FigureArt;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Village;
import dev.reeve.ecs.Settlement;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Tier;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps the people on the map like those of the settlement: news tell most of it at once, and a few
 * people are looked up at each step, for what no news tell.
 */
final class Register {
  /** Steps in which everybody is looked up once. */
  private static final int ROUND = 24;

  private final Village village;
  private final Folk folk;
  private final Map<String, Trade> trades = new HashMap<>();
  private final Map<String, Integer> skills = new HashMap<>();
  private Ruleset rules;
  private int round;

  Register(Village village, Folk folk) {
    this.village = village;
    this.folk = folk;
  }

  /** Enters everybody who lives there now. */
  void enterAll() {
    for (round = 0; round < ROUND; round++) {
      check();
    }
    folk.arriveAll();
    round = 0;
  }

  /** Looks up the next few people. */
  void step() {
    check();
    round = (round + 1) % ROUND;
  }

  private void check() {
    if (!village.rules().equals(rules)) {
      rules = village.rules();
      skills.clear();
      for (Tier tier : rules.people().tiers()) {
        skills.put(tier.id(), Math.max(0, Math.min(FigureArt.SKILLS - 1, tier.level())));
      }
    }
    Settlement settlement = village.settlement();
    boolean hungry = round == 0 && village.met() < 0.97;
    for (int person = round; person < settlement.slots(); person += ROUND) {
      if (settlement.lives(person)) {
        check(settlement, person);
      }
    }
    if (round == 0) {
      for (Figure figure : folk.all()) {
        figure.hungry(hungry);
      }
    }
  }

  private void check(Settlement settlement, int person) {
    if (folk.get(person) == null) {
      arrive(person, settlement.tier(person));
    }
    folk.employ(person, trade(settlement.job(person)));
    Figure figure = folk.get(person);
    figure.learning(settlement.schooling(person) > 0);
    figure.skill(skill(settlement.tier(person)));
    figure.owns(village.owned(person));
  }

  /** Somebody new lives there: a settler, or a child of the village where he has not lived yet. */
  void arrive(int person, String tier) {
    Settlement settlement = village.settlement();
    boolean child = settlement.age(person) * settlement.settings().ticksPerCycle() < 1.5;
    if (child) {
      folk.comeOfAge(person, skill(tier));
    } else {
      folk.arrive(person, skill(tier));
    }
  }

  /** The trade that stands for a job. */
  Trade trade(String job) {
    return trades.computeIfAbsent(job, this::find);
  }

  private Trade find(String job) {
    Trade trade = Trade.of(job);
    return folk.works(trade) ? trade : Trade.OTHER;
  }

  /** What the belt says of a tier; low where the rules no longer have it. */
  private int skill(String tier) {
    return skills.getOrDefault(tier, 0);
  }
}
