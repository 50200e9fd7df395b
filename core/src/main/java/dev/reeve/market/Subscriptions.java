package dev.reeve.market;

import dev.reeve.settlement.Affairs;

/**
 * Programs are held by subscription: everybody who would rather have one than what his share would
 * buy him otherwise pays an equal part, if those are enough to pay for all. The others enjoy it as
 * well.
 */
final class Subscriptions {

  /** Times that a share is asked for anew because some would not pay the last. */
  private static final int ROUNDS = 8;

  private final Shop shop;
  private final Technique technique;
  private final Appetite appetite;

  Subscriptions(Shop shop, Appetite appetite) {
    this.shop = shop;
    technique = shop.technique;
    this.appetite = appetite;
  }

  /** Holds what is paid for in a tick; returns the happiness of it. */
  double hold(Affairs affairs) {
    double sum = 0;
    for (int p = 0; p < technique.requires.length; p++) {
      double happiness = technique.rules.programs().get(p).happiness();
      if (affairs.feast(p)) {
        sum += affairs.hold(p) ? happiness : 0;
        continue;
      }
      double all = cost(p) * affairs.people() / affairs.ticksPerCycle();
      double share = share(affairs, happiness, all);
      if (share >= 0 && affairs.hold(p)) {
        sell(affairs, p, collect(affairs, share, happiness));
        sum += happiness;
      }
    }
    return sum;
  }

  /** Coins that a program costs a head and cycle. */
  private double cost(int p) {
    double sum = 0;
    for (int g = 0; g < technique.goods; g++) {
      sum += shop.prices.price[g] * technique.requires[p][g];
    }
    return sum;
  }

  /** What each subscriber pays in a tick; -1: there are too few. */
  private double share(Affairs affairs, double happiness, double all) {
    int subscribers = affairs.people();
    for (int round = 0; round < ROUNDS && subscribers > 0; round++) {
      double share = all / subscribers;
      int willing = 0;
      for (int person = 0; person < affairs.slots(); person++) {
        willing += affairs.lives(person) && willing(affairs, person, share, happiness) ? 1 : 0;
      }
      if (willing == subscribers) {
        return share;
      }
      subscribers = Math.min(subscribers - 1, willing);
    }
    return -1;
  }

  private boolean willing(Affairs affairs, int person, double share, double happiness) {
    Shoppers shoppers = shop.shoppers;
    double money = appetite.any() ? appetite.worthOfMoney(shoppers.choice[person]) : 0;
    return shoppers.budget[person] >= share
        && happiness * shoppers.fed[person] >= money * share * affairs.ticksPerCycle();
  }

  /** Subscribers pay, and have so much less for other things; returns the coins. */
  private double collect(Affairs affairs, double share, double happiness) {
    Shoppers shoppers = shop.shoppers;
    double paid = 0;
    for (int person = 0; person < affairs.slots(); person++) {
      if (affairs.lives(person) && willing(affairs, person, share, happiness)) {
        paid += shop.pay(person, share);
        double rest = Math.max(0, shoppers.budget[person]);
        shoppers.choice[person] =
            appetite.any() ? appetite.choose(rest * affairs.ticksPerCycle()) : 0;
      }
    }
    return paid;
  }

  private void sell(Affairs affairs, int p, double paid) {
    double all = cost(p);
    for (int g = 0; g < technique.goods; g++) {
      double units = technique.requires[p][g] * affairs.people() / affairs.ticksPerCycle();
      shop.demand[g] += units;
      shop.hand(g, units);
      if (all > 0) {
        shop.books.sold(g, paid * (shop.prices.price[g] * technique.requires[p][g] / all));
      }
    }
  }
}
