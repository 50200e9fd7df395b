package dev.reeve.market;

import dev.reeve.settlement.Affairs;
import dev.reeve.settlement.Affairs.Flow;
import dev.reeve.settlement.Columns;
import java.util.Arrays;

/**
 * What trades earn and pay. Every coin that one account pays another gets, so that money is
 * conserved but for rounding. The firms of a trade keep one till: what is sold comes in, what they
 * use up goes out, and of what is left they pay everybody in the trade, apprentices like masters,
 * by what he is able to do: a trade brings up its own. The carriers are a trade like the others.
 *
 * <p>Money whose owner cannot be told (the till of a trade that nobody works in) is everybody's.
 * Where a trade owes more than it takes in, its creditors bear a part of that in every cycle.
 */
final class Books {

  /** Cycles of earnings that a till holds. */
  private static final double TILL = 0.5;

  /** Cycles in which creditors give up a debt. */
  private static final double PATIENCE = 5;

  private final Technique technique;
  private final int carriers;

  /** Coins of each trade, the carriers' last; negative: it owes. */
  final double[] till;

  /** Coins that are everybody's; negative: so much is to be borne. */
  double pool;

  /** Work of each industry, averaged over a cycle: whose goods are being sold. */
  final double[] work;

  /** Units imported per cycle, averaged. */
  final double[] imported;

  /** Coins per cycle of a person of the asked skill, averaged over a cycle. */
  final double[] earnings;

  /** What guards, research and threats cost a trade per head and cycle, averaged. */
  final double[] burden;

  private final double[] burdenNow;

  /** Coins paid out in this tick, by trade. */
  final double[] pay;

  /** What everybody in a trade is able to do together, apprentices included. */
  final double[] able;

  private final int[] heads;

  Books(Technique technique) {
    this.technique = technique;
    carriers = technique.industries;
    till = new double[carriers + 1];
    work = new double[carriers];
    imported = new double[technique.goods];
    earnings = new double[carriers + 1];
    burden = new double[carriers + 1];
    burdenNow = new double[carriers + 1];
    pay = new double[carriers + 1];
    able = new double[carriers + 1];
    heads = new int[carriers + 1];
  }

  /** The tick begins: who has worked, and what has come in. */
  void begin(Affairs affairs) {
    int ticks = affairs.ticksPerCycle();
    double weight = 1 / (1.0 + ticks);
    for (int j = 0; j < carriers; j++) {
      work[j] += weight * (affairs.effort(j) * ticks - work[j]);
    }
    for (int g = 0; g < imported.length; g++) {
      imported[g] += weight * (affairs.flow(Flow.IMPORTED, g) * ticks - imported[g]);
    }
    Arrays.fill(burdenNow, 0);
  }

  /** A good has been sold for so much: whoever makes it, or brings it in, gets his part. */
  void sold(int good, double coins) {
    double all = imported[good];
    for (int j = 0; j < carriers; j++) {
      all += work[j] * technique.output[j][good];
    }
    if (!(all > 0)) {
      pool += coins;
      return;
    }
    for (int j = 0; j < carriers; j++) {
      till[j] += coins * (work[j] * technique.output[j][good] / all);
    }
    till[carriers] += coins * (imported[good] / all);
  }

  /** Whoever makes a good pays for its sake. */
  void charge(int good, double coins) {
    double all = 0;
    for (int j = 0; j < carriers; j++) {
      all += work[j] * technique.output[j][good];
    }
    if (!(all > 0)) {
      pool -= coins;
      return;
    }
    for (int j = 0; j < carriers; j++) {
      double part = coins * (work[j] * technique.output[j][good] / all);
      till[j] -= part;
      burdenNow[j] += part;
    }
  }

  /** A trade pays another for its research. */
  void payResearch(int from, int to, double coins) {
    till[from] -= coins;
    burdenNow[from] += coins;
    till[to] += coins;
    burdenNow[to] -= coins;
  }

  /** Goods lost to threats: who made them has nothing to sell. */
  void lost(int good, double coins) {
    double all = 0;
    for (int j = 0; j < carriers; j++) {
      all += work[j] * technique.output[j][good];
    }
    for (int j = 0; j < carriers && all > 0; j++) {
      burdenNow[j] += coins * (work[j] * technique.output[j][good] / all);
    }
  }

  /** What firms have bought of each other in this tick. */
  void settle(Affairs affairs, double[] price) {
    for (int g = 0; g < technique.goods; g++) {
      inputs(affairs, g, price[g] * affairs.flow(Flow.INPUT, g));
      overheads(g, price[g] * affairs.flow(Flow.OVERHEAD, g));
      schooling(affairs, g, price[g] * affairs.flow(Flow.EDUCATION, g));
      double exported = price[g] * affairs.flow(Flow.EXPORTED, g);
      till[carriers] -= exported;
      sold(g, exported);
    }
  }

  private void inputs(Affairs affairs, int good, double coins) {
    double all = 0;
    for (int j = 0; j < carriers; j++) {
      all += used(affairs, j, good);
    }
    if (coins > 0 && all > 0) {
      for (int j = 0; j < carriers; j++) {
        till[j] -= coins * (used(affairs, j, good) / all);
      }
      sold(good, coins);
    }
  }

  private double used(Affairs affairs, int j, int good) {
    double effort = affairs.effort(j);
    return effort * technique.input(j, good, effort * affairs.ticksPerCycle());
  }

  private void overheads(int good, double coins) {
    double all = 0;
    for (int j = 0; j < carriers; j++) {
      all += carried(j, good);
    }
    if (coins > 0 && all > 0) {
      for (int j = 0; j < carriers; j++) {
        till[j] -= coins * (carried(j, good) / all);
      }
      sold(good, coins);
    }
  }

  private double carried(int j, int good) {
    double sum = 0;
    for (int g = 0; g < technique.goods; g++) {
      sum += work[j] * technique.output[j][g] * technique.overhead[g][good];
    }
    return sum;
  }

  private void schooling(Affairs affairs, int good, double coins) {
    int all = 0;
    for (int j = 0; j < carriers; j++) {
      all += learners(affairs, j);
    }
    if (coins > 0 && all > 0) {
      for (int j = 0; j < carriers; j++) {
        till[j] -= coins * ((double) learners(affairs, j) / all);
      }
      sold(good, coins);
    }
  }

  private int learners(Affairs affairs, int j) {
    int sum = 0;
    for (int k = 0; k < technique.tiers; k++) {
      sum += affairs.learning(j, k);
    }
    return sum;
  }

  /** Who is still there at the end of the day. */
  private void count(Affairs affairs) {
    Arrays.fill(able, 0);
    Arrays.fill(heads, 0);
    for (int person = 0; person < affairs.slots(); person++) {
      if (affairs.lives(person) && affairs.job(person) <= carriers) {
        int job = affairs.job(person);
        able[job] += technique.productivity[job][affairs.tier(person)];
        heads[job]++;
      }
    }
  }

  /** The end of the day: tills are opened. */
  void payOut(Affairs affairs) {
    int ticks = affairs.ticksPerCycle();
    count(affairs);
    for (int j = 0; j <= carriers; j++) {
      pay[j] = 0;
      if (!(able[j] > 0)) {
        pool += till[j];
        till[j] = 0;
      } else {
        if (till[j] < 0) {
          double borne = till[j] / (PATIENCE * ticks);
          till[j] -= borne;
          pool += borne;
        }
        pay[j] = Math.max(0, till[j]) / Math.max(1, TILL * ticks);
        till[j] -= pay[j];
      }
    }
  }

  /** Writes down what everybody has earned in this tick. */
  void remember(int ticks) {
    double weight = 1 / (1.0 + ticks);
    for (int j = 0; j <= carriers; j++) {
      double earned = able[j] > 0 ? pay[j] * ticks / able[j] : 0;
      earnings[j] += weight * (earned - earnings[j]);
      double each = burdenNow[j] * ticks / Math.max(1, heads[j]);
      burden[j] += weight * (each - burden[j]);
    }
  }

  /** Coins lent to trades by who has nothing else to do with them: by what they have earned. */
  void invest(double coins) {
    double all = 0;
    for (int j = 0; j <= carriers; j++) {
      all += able[j] * earnings[j];
    }
    if (all > 0) {
      for (int j = 0; j <= carriers; j++) {
        till[j] += coins * (able[j] * earnings[j] / all);
      }
    } else {
      pool += coins;
    }
  }

  /** Coins in all tills, and in none. */
  double total() {
    double sum = pool;
    for (double coins : till) {
      sum += coins;
    }
    return sum;
  }

  /**
   * The same under other rules: who was in a trade that is no more is everybody's debtor or heir.
   */
  Books renumbered(Technique next, int[] goods, int[] industries) {
    Books books = new Books(next);
    books.pool = pool;
    boolean[] kept = new boolean[carriers];
    for (int j = 0; j < industries.length; j++) {
      int old = industries[j];
      if (old >= 0) {
        kept[old] = true;
        books.till[j] = till[old];
        books.work[j] = work[old];
        books.earnings[j] = earnings[old];
        books.burden[j] = burden[old];
      }
    }
    for (int j = 0; j < carriers; j++) {
      books.pool += kept[j] ? 0 : till[j];
    }
    books.till[industries.length] = till[carriers];
    books.earnings[industries.length] = earnings[carriers];
    for (int g = 0; g < goods.length; g++) {
      books.imported[g] = goods[g] < 0 ? 0 : imported[goods[g]];
    }
    return books;
  }

  void archive(Columns columns) {
    columns.numbers("market.till", till);
    pool = columns.number("market.pool", pool);
    columns.numbers("market.work", work);
    columns.numbers("market.imported", imported);
    columns.numbers("market.earnings", earnings);
    columns.numbers("market.burden", burden);
    Read.within("market.till", till, -Read.LARGEST, Read.LARGEST, columns);
    Read.within("market.pool", pool, -Read.LARGEST, Read.LARGEST, columns);
    Read.within("market.work", work, 0, Read.LARGEST, columns);
    Read.within("market.imported", imported, 0, Read.LARGEST, columns);
    Read.within("market.earnings", earnings, 0, Read.LARGEST, columns);
    Read.within("market.burden", burden, -Read.LARGEST, Read.LARGEST, columns);
  }
}
