package dev.reeve.market;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.settlement.LivingSettlement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be read of a settlement's market: prices, wages, everybody's coins and why somebody goes
 * hungry. It shows what is, at any time between two ticks, and changes nothing; it is that of one
 * arrangement, so take a new one when that changes.
 */
public final class MarketView {

  private final LivingSettlement settlement;
  private final MarketRegime regime;

  private MarketView(LivingSettlement settlement, MarketRegime regime) {
    this.settlement = settlement;
    this.regime = regime;
  }

  /**
   * The market of a settlement.
   *
   * @param settlement any
   * @return its market; empty where a bureau runs it
   */
  public static Optional<MarketView> of(LivingSettlement settlement) {
    return settlement
        .regime()
        .filter(MarketRegime.class::isInstance)
        .map(regime -> new MarketView(settlement, (MarketRegime) regime));
  }

  /**
   * What goods cost.
   *
   * @return coins for a unit by good, in the order of the ruleset
   */
  public Map<String, Double> prices() {
    Map<String, Double> prices = new LinkedHashMap<>();
    for (Good good : regime.technique().rules.goods()) {
      prices.put(good.id(), price(good.id()));
    }
    return prices;
  }

  /**
   * What a good costs.
   *
   * @param good id of a good of the rules in force
   * @return coins for a unit, &gt; 0
   * @throws IllegalArgumentException if there is no such good
   */
  public double price(String good) {
    return regime.prices().price[regime.technique().good(good)];
  }

  /**
   * What trades have paid of late.
   *
   * @return coins per cycle by industry, of somebody of the asked skill, the last cycle's mean
   */
  public Map<String, Double> wages() {
    Map<String, Double> wages = new LinkedHashMap<>();
    for (Industry industry : regime.technique().rules.industries()) {
      wages.put(industry.id(), wage(industry.id()));
    }
    return wages;
  }

  /**
   * What a trade has paid of late.
   *
   * @param industry id of an industry of the rules in force
   * @return coins per cycle of somebody of the asked skill, &ge; 0
   * @throws IllegalArgumentException if there is no such industry
   */
  public double wage(String industry) {
    return regime.books().earnings[regime.technique().industry(industry)];
  }

  /**
   * What a person has.
   *
   * @param person index of somebody who lives there
   * @return coins, &ge; 0
   * @throws IndexOutOfBoundsException if there is no such person
   */
  public double wealth(int person) {
    return regime.purses().of(living(person));
  }

  /**
   * What each has.
   *
   * @return coins by index of the person; 0 where an index is vacant
   */
  public double[] wealth() {
    double[] wealth = new double[settlement.slots()];
    for (int person = 0; person < wealth.length; person++) {
      wealth[person] = settlement.lives(person) ? regime.purses().of(person) : 0;
    }
    return wealth;
  }

  /**
   * All coins there are: people's, and those in the tills of trades. They only get more when money
   * is first issued.
   *
   * @return coins, &ge; 0
   */
  public double money() {
    return regime.purses().total() + regime.books().total() + regime.treasury().fund();
  }

  /**
   * How unequal people's wealth is.
   *
   * @return Gini coefficient, Lorenz curve and largest share
   * @throws IllegalStateException if nobody lives there
   */
  public Inequality inequality() {
    if (settlement.people() == 0) {
      throw new IllegalStateException("nobody lives here; there is no wealth to compare");
    }
    double[] wealth = new double[settlement.people()];
    int i = 0;
    for (int person = 0; person < settlement.slots(); person++) {
      if (settlement.lives(person)) {
        wealth[i++] = regime.purses().of(person);
      }
    }
    return Inequality.of(wealth);
  }

  /**
   * The Gini coefficient of wealth.
   *
   * @return 0: all have the same; towards 1: one has all
   * @throws IllegalStateException if nobody lives there
   */
  public double gini() {
    return inequality().gini();
  }

  /**
   * What the richest has.
   *
   * @return his share of people's wealth
   * @throws IllegalStateException if nobody lives there
   */
  public double largestShare() {
    return inequality().largestShare();
  }

  /**
   * What everybody gets of the tax, beside what keeps the poorest from hunger.
   *
   * @return coins per cycle, the last cycle's mean; 0 where there is no tax
   */
  public double dividend() {
    return regime.treasury().dividend();
  }

  /**
   * How far a person's needs were met in the last tick.
   *
   * @param person index of somebody who lives there
   * @return the smallest share of any of his needs, within [0, 1]
   * @throws IndexOutOfBoundsException if there is no such person
   */
  public double fed(int person) {
    return regime.covered(living(person));
  }

  /**
   * Why a person's needs were not met in the last tick: because he could not pay, because there was
   * too little to be had, or both.
   *
   * @param person index of somebody who lives there
   * @return sentences in English; empty where his needs were met
   * @throws IndexOutOfBoundsException if there is no such person
   */
  public List<String> why(int person) {
    double fed = fed(person);
    List<String> why = new ArrayList<>();
    if (fed >= 1) {
      return why;
    }
    Technique technique = regime.technique();
    double cost = 0;
    for (int g = 0; g < technique.goods; g++) {
      cost += regime.treasury().free(g) ? 0 : regime.prices().price[g] * technique.need[g];
    }
    cost /= settlement.settings().ticksPerCycle();
    why.add("he got %.0f %% of what he needs".formatted(100 * fed));
    if (wealth(person) < cost) {
      why.add("a tick's needs cost %.3g coins, and he has %.3g".formatted(cost, wealth(person)));
    }
    for (int[] rank : technique.ranks) {
      for (int g : rank) {
        Good good = technique.rules.goods().get(g);
        double there = settlement.report() == null ? 1 : settlement.report().coverage(good.id());
        if (there < 1) {
          why.add("of all %s that is needed people got %.0f %%".formatted(good.id(), 100 * there));
        }
      }
    }
    return why;
  }

  private int living(int person) {
    Objects.checkIndex(person, settlement.slots());
    if (!settlement.lives(person)) {
      throw new IndexOutOfBoundsException("person is " + person + "; nobody has that index");
    }
    return person;
  }
}
