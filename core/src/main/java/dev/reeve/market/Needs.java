package dev.reeve.market;

import dev.reeve.settlement.Affairs;

/** Needs come first in everybody's spending, rank by rank, as far as there is money and goods. */
final class Needs {

  /** The part of what people earn that they spend in a cycle, beside some of what they have. */
  private static final double OF_EARNINGS = 0.75;

  private final Shop shop;
  private final Technique technique;
  private final Payroll payroll;

  Needs(Shop shop, Payroll payroll) {
    this.shop = shop;
    technique = shop.technique;
    this.payroll = payroll;
  }

  /** Coins that a person's needs of a tick cost. */
  double cost(Affairs affairs) {
    double sum = 0;
    for (int g = 0; g < technique.goods; g++) {
      sum += shop.treasury.free(g) ? 0 : shop.prices.price[g] * technique.need[g];
    }
    return sum / affairs.ticksPerCycle();
  }

  /** Sells everybody his needs of a tick. */
  void sell(Affairs affairs) {
    for (int person = 0; person < affairs.slots(); person++) {
      shop.shoppers.come(person, spending(affairs, person));
    }
    for (int q = 0; q < technique.ranks.length; q++) {
      sell(affairs, q);
    }
  }

  /** Coins that a person means to spend in this tick. */
  private double spending(Affairs affairs, int person) {
    if (!affairs.lives(person)) {
      return 0;
    }
    double income = payroll.expected(affairs, person) + shop.treasury.dividend();
    double cycle = OF_EARNINGS * income + Market.SPENDING * shop.purses.of(person);
    return cycle / affairs.ticksPerCycle();
  }

  private void sell(Affairs affairs, int q) {
    int ticks = affairs.ticksPerCycle();
    double cost = 0;
    for (int g : technique.ranks[q]) {
      cost += shop.treasury.free(g) ? 0 : shop.prices.price[g] * technique.need[g] / ticks;
    }
    double asked = ask(affairs, cost);
    double met = 1;
    for (int g : technique.ranks[q]) {
      double wants = technique.need[g] * asked / ticks;
      shop.demand[g] += wants;
      met = wants > shop.left[g] ? Math.min(met, shop.left[g] / wants) : met;
    }
    double paid = bill(affairs, q, cost, met);
    for (int g : technique.ranks[q]) {
      double units = met * technique.need[g] * asked / ticks;
      affairs.feed(g, units);
      shop.hand(g, units);
      if (!shop.treasury.free(g)) {
        shop.books.sold(g, paid * (shop.prices.price[g] * technique.need[g] / ticks / cost));
      }
    }
    affairs.cover(q, met * asked / affairs.people());
  }

  /** Everybody asks for what he can pay for; returns how many whole needs those are. */
  private double ask(Affairs affairs, double cost) {
    double asked = 0;
    for (int person = 0; person < affairs.slots(); person++) {
      if (affairs.lives(person)) {
        double coins = shop.purses.of(person);
        double share = cost > coins ? coins / cost : 1;
        shop.shoppers.choice[person] = share;
        asked += share;
      }
    }
    return asked;
  }

  /** Everybody pays for what he gets of a rank, if so much of what is asked is there. */
  private double bill(Affairs affairs, int q, double cost, double met) {
    Shoppers shoppers = shop.shoppers;
    double paid = 0;
    for (int person = 0; person < affairs.slots(); person++) {
      if (affairs.lives(person)) {
        double part = shoppers.choice[person] * met;
        paid += shop.pay(person, cost * part);
        shoppers.cover(person, part);
        shoppers.fed[person] = q == 0 ? part : shoppers.fed[person];
      }
    }
    return paid;
  }
}
