package dev.reeve.market;

import dev.reeve.math.Sums;
import dev.reeve.settlement.Affairs;
import dev.reeve.settlement.Columns;
import java.util.Arrays;

/**
 * The coins of each person, by index. Whoever comes of age in the place of who died inherits his
 * coins; what somebody leaves whose place stays vacant is shared out evenly. A newcomer from
 * elsewhere brings none.
 */
final class Purses {

  /** A twentieth of the poorer one's wealth is staked. */
  private static final double LONGEST = 0.0025;

  /** Any step that passes the model's checks. */
  private static final double SHORT = 1e-9;

  /** Steps taken in a tick at most: where this is too few the oligarch stays smaller. */
  private static final int MOST_STEPS = 1000;

  private double[] coins = new double[0];

  /** Exchanges by the affine wealth model; null before the first. */
  private WealthExchange exchange;

  private double[] living = new double[0];
  private long steps;

  double of(int person) {
    return person < coins.length ? coins[person] : 0;
  }

  void add(int person, double amount) {
    coins[person] += amount;
  }

  /** Takes so many coins, or as many as there are; returns them. */
  double take(int person, double amount) {
    double taken = Math.min(coins[person], amount);
    coins[person] -= taken;
    return taken;
  }

  /** As many as there are indices. */
  void fit(int slots) {
    if (coins.length < slots) {
      coins = Arrays.copyOf(coins, slots);
    }
  }

  /** Gives everybody the same. */
  void endow(Affairs affairs, double each) {
    fit(affairs.slots());
    for (int person = 0; person < affairs.slots(); person++) {
      coins[person] = affairs.lives(person) ? each : 0;
    }
  }

  /** Takes what lies in vacant places. */
  double escheat(Affairs affairs) {
    fit(affairs.slots());
    double sum = 0;
    for (int person = 0; person < coins.length; person++) {
      if (!affairs.lives(person)) {
        sum += coins[person];
        coins[person] = 0;
      }
    }
    return sum;
  }

  /** Coins of all who live here. */
  double total() {
    return Sums.of(coins);
  }

  /** Gives everybody his share of an amount, or takes it from all by what they have. */
  void share(Affairs affairs, double amount) {
    double all = amount < 0 ? total() : 0;
    for (int person = 0; person < affairs.slots(); person++) {
      if (affairs.lives(person)) {
        coins[person] += amount >= 0 ? amount / affairs.people() : amount * (coins[person] / all);
      }
    }
  }

  /**
   * Lets wealth change hands for a tick, by the affine wealth model without redistribution, in
   * steps that are short enough for the oligarch that theory expects, as far as they are not too
   * many.
   *
   * @param time of the model that passes in the tick, &ge; 0
   * @param advantage ζ
   * @param pull χ, what spending and taxes come to
   */
  void exchange(Affairs affairs, double time, double advantage, double pull) {
    int people = affairs.people();
    if (time == 0 || people < 2) {
      return;
    }
    if (living.length != people) {
      living = new double[people];
    }
    int i = 0;
    for (int person = 0; person < affairs.slots(); person++) {
      if (affairs.lives(person)) {
        living[i++] = coins[person];
      }
    }
    if (exchange == null || exchange.people() != people) {
      double bound = new AffineWealth(pull, advantage, 0, SHORT).longestStep(people);
      double count = Math.min(MOST_STEPS, Math.ceil(time / Math.min(LONGEST, bound)));
      AffineWealth model = new AffineWealth(0, advantage, 0, time / count);
      exchange = new WealthExchange(model, living, affairs.seed(), steps);
    } else {
      exchange.replace(living);
    }
    exchange.run(Math.round(time / exchange.model().step()));
    steps = exchange.steps();
    i = 0;
    for (int person = 0; person < affairs.slots(); person++) {
      if (affairs.lives(person)) {
        // What rounding leaves below nothing is nothing.
        coins[person] = Math.max(0, exchange.wealth(i++));
      }
    }
  }

  /** Another law of exchange is in force. */
  void exchangeAnew() {
    exchange = null;
  }

  void archive(Affairs affairs, Columns columns) {
    fit(affairs.slots());
    coins = Arrays.copyOf(coins, affairs.slots());
    columns.numbers("market.coins", coins);
    double taken = columns.number("market.exchanges", (double) steps);
    Read.within("market.coins", coins, 0, Read.LARGEST, columns);
    Read.within("market.exchanges", taken, 0, 1L << 53, columns);
    steps = (long) taken;
  }
}
