package dev.reeve.market;

import dev.reeve.settlement.Affairs;

/**
 * Luxuries: everybody buys what delights him most for his money. Who wants nothing more lends what
 * he meant to spend to the trades, and does not ask for it back: else one rich man who has enough
 * would hoard in the end all money there is.
 */
final class Luxuries {

  private final Shop shop;
  private final Technique technique;
  private final Appetite appetite;

  // Columns of a tick, by good.
  private final double[] delight;
  private final double[] ratio;
  private final double[] enjoyed;
  private final double[] units;

  /** Coins paid in a tick. */
  private double paid;

  /** Coins lent to the trades in a tick. */
  private double lent;

  Luxuries(Shop shop, Appetite appetite) {
    this.shop = shop;
    technique = shop.technique;
    this.appetite = appetite;
    int goods = technique.goods;
    delight = new double[goods];
    ratio = new double[goods];
    enjoyed = new double[goods];
    units = new double[goods];
  }

  /** Everybody looks at what is left for pleasure, and what it would go into. */
  void weigh(Affairs affairs) {
    for (int g = 0; g < technique.goods; g++) {
      delight[g] = shop.treasury.free(g) ? 0 : technique.happiness[g] * affairs.delight(g);
    }
    appetite.behold(shop.prices.price, delight, affairs.objective());
    Shoppers shoppers = shop.shoppers;
    for (int person = 0; person < affairs.slots(); person++) {
      if (affairs.lives(person)) {
        double budget = Math.max(0, Math.min(shoppers.budget[person], shop.purses.of(person)));
        shoppers.budget[person] = budget;
        shoppers.choice[person] =
            appetite.any() ? appetite.choose(budget * affairs.ticksPerCycle()) : 0;
      }
    }
  }

  /**
   * Sells what is left, and lets people feel what they have.
   *
   * @param programs happiness of the programs held in this tick
   */
  void sell(Affairs affairs, double programs) {
    double billed = 0;
    for (int g = 0; g < technique.goods; g++) {
      enjoyed[g] = 0;
      units[g] = 0;
      ratio[g] = 1;
      if (delight[g] > 0) {
        offer(affairs, g);
        billed += shop.prices.price[g] * units[g];
        affairs.enjoy(g, units[g]);
      }
    }
    paid = 0;
    lent = 0;
    double gift = shop.treasury.give(affairs, shop.left, shop.prices);
    for (int person = 0; person < affairs.slots(); person++) {
      if (affairs.lives(person)) {
        serve(affairs, person, gift, programs);
      }
    }
    for (int g = 0; g < technique.goods; g++) {
      affairs.delighted(g, enjoyed[g] / affairs.people());
      if (billed > 0) {
        shop.books.sold(g, paid * (shop.prices.price[g] * units[g] / billed));
      }
    }
    shop.books.invest(lent);
  }

  /** Finds how much of what all ask for of a good is there. */
  private void offer(Affairs affairs, int g) {
    double asked = 0;
    for (int person = 0; person < affairs.slots(); person++) {
      asked += affairs.lives(person) ? quantity(g, person) / affairs.ticksPerCycle() : 0;
    }
    shop.demand[g] += asked;
    ratio[g] = asked > shop.left[g] ? shop.left[g] / asked : 1;
    units[g] = ratio[g] * asked;
  }

  /** Units of a good that a person would buy in a cycle. */
  private double quantity(int g, int person) {
    return appetite.quantity(g, shop.shoppers.choice[person]);
  }

  /** A person gets what is there for him, pays, and lends what he has no use for. */
  private void serve(Affairs affairs, int person, double gift, double programs) {
    Shoppers shoppers = shop.shoppers;
    double joy = gift;
    double spent = 0;
    for (int g = 0; g < technique.goods; g++) {
      if (delight[g] > 0) {
        double got = ratio[g] * quantity(g, person);
        double had = appetite.joy(g, got);
        joy += had;
        enjoyed[g] += shoppers.fed[person] * had;
        spent += shop.prices.price[g] * got / affairs.ticksPerCycle();
      }
    }
    paid += shop.purses.take(person, spent);
    if (appetite.sated(shoppers.choice[person])) {
      lent += shop.purses.take(person, Math.max(0, shoppers.budget[person] - spent));
    }
    affairs.feel(person, shoppers.fed[person] * (joy + programs));
  }
}
