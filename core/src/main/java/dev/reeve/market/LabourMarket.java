package dev.reeve.market;

import dev.reeve.settlement.Affairs;
import dev.reeve.settlement.Columns;

/**
 * Who works where if everybody looks for what pays most: whoever has no work takes the best paid he
 * is able to do, and of those who work a few in each cycle leave for a trade that pays clearly
 * more; the more it pays, the more of them.
 *
 * <p>What a trade will pay they judge by today's prices, and by how much of its goods is asked for
 * against what all who are in it will make once its apprentices have learned: else everybody would
 * run after a price until those who ran first have learned, and then away from it (the cobweb of M.
 * Ezekiel, Quarterly Journal of Economics 52, 1938). Meanwhile masters keep the apprentices.
 */
final class LabourMarket {

  /** How much more a trade must pay to call people away from their own. */
  private static final double WORTH_IT = 0.04;

  /** Share of a trade that leaves in a cycle for one that pays twice as much. */
  private static final double MOBILITY = 0.5;

  /** How far people let themselves be impressed by how much is asked for, against what comes. */
  private static final double LEAST_CALL = 0.02;

  private static final double MOST_CALL = 1.5;

  private final Technique technique;
  private final int carriers;
  private final int idle;

  /** Persons who are about to leave, {@code [job * tiers + tier]}; one of 1 goes. */
  private final double[] leaving;

  private final int[][] target;

  /** What everybody in a trade can do, those who work in it alone, and heads that learn. */
  private final double[] able;

  private final double[] atWork;
  private final double[] learners;
  private final int[] heads;
  private final int[] room;

  /** What a full worker adds, and an apprentice costs, in a cycle. */
  private final double[] added;

  /** What goods are expected to fetch. */
  private final double[] expected;

  private double schooling;
  private double[] burden;
  private boolean moved;

  LabourMarket(Technique technique) {
    this.technique = technique;
    carriers = technique.industries;
    idle = carriers + 1;
    leaving = new double[(carriers + 1) * technique.tiers];
    target = new int[idle + 1][technique.tiers];
    able = new double[carriers + 1];
    atWork = new double[carriers + 1];
    learners = new double[carriers + 1];
    heads = new int[carriers + 1];
    room = new int[carriers + 1];
    added = new double[carriers + 1];
    burden = new double[carriers + 1];
    expected = new double[technique.goods];
  }

  /** Looks at what trades pay now. */
  void behold(Affairs affairs, Prices prices, Books books, double carrier, int carrierRoom) {
    affairs.people(target);
    schooling = technique.schooling(prices.price);
    burden = books.burden;
    moved = false;
    expect(affairs, prices, books);
    for (int j = 0; j <= carriers; j++) {
      added[j] = j == carriers ? carrier : added(affairs, prices, j);
      room[j] = j == carriers ? Math.min(carrierRoom, affairs.most(j)) : affairs.most(j);
      able[j] = 0;
      atWork[j] = 0;
      learners[j] = 0;
      heads[j] = 0;
      for (int k = 0; k < technique.tiers; k++) {
        able[j] += target[j][k] * technique.productivity[j][k];
        atWork[j] += affairs.working(j, k) * technique.productivity[j][k];
        learners[j] += affairs.learning(j, k);
        heads[j] += target[j][k];
      }
    }
  }

  private double added(Affairs affairs, Prices prices, int j) {
    return technique.valueAdded(j, technique.scale(affairs, j), expected, prices.price);
  }

  /** What goods will fetch once everybody has learned his trade. */
  private void expect(Affairs affairs, Prices prices, Books books) {
    for (int g = 0; g < technique.goods; g++) {
      double comes = books.imported[g];
      for (int j = 0; j < carriers; j++) {
        for (int k = 0; technique.output[j][g] > 0 && k < technique.tiers; k++) {
          comes +=
              (affairs.working(j, k) + affairs.learning(j, k))
                  * technique.productivity[j][k]
                  * technique.working[j]
                  * technique.output[j][g];
        }
      }
      double called = comes > 0 ? prices.asked[g] / comes : 1;
      expected[g] = prices.price[g] * Math.max(LEAST_CALL, Math.min(MOST_CALL, called));
    }
  }

  /** What somebody would earn in a cycle, were he one of those in the trade. */
  double wage(int j, int k) {
    double phi = technique.productivity[j][k];
    if (phi == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double working = j == carriers ? 1 : technique.working[j];
    double learning = j == carriers ? 0 : technique.learning[j];
    // One more, who is what people of the trade are in the long run, so that an empty one has a
    // wage.
    double gross = added[j] * (atWork[j] + working) / (able[j] + 1);
    double school = schooling * (learners[j] + learning) / (heads[j] + 1);
    return phi * gross - school - burden[j];
  }

  /**
   * Moves whoever moves in this tick.
   *
   * @param servants people whom the public service asks for, {@code [job][tier]}; null: none
   * @param serves whether a trade is a public service
   */
  void move(Affairs affairs, int[][] servants, boolean[] serves) {
    obey(affairs);
    if (servants != null) {
      call(affairs, servants, serves);
    }
    employ(affairs, serves);
    wander(affairs, serves);
    if (moved) {
      affairs.assign(target);
    }
  }

  /** As a plan has it, where everybody is idle yet. */
  boolean found(Affairs affairs) {
    int free = 0;
    for (int k = 0; k < technique.tiers; k++) {
      free += target[idle][k];
    }
    if (affairs.tick() > 0 || free < affairs.people()) {
      return false;
    }
    affairs.place(affairs.counsel(), target);
    affairs.assign(target);
    return true;
  }

  /** Orders come first, as far as people are there for them. */
  private void obey(Affairs affairs) {
    for (int j = 0; j <= carriers; j++) {
      int most = affairs.most(j);
      for (int k = 0; k < technique.tiers; k++) {
        while (heads[j] > most && target[j][k] > affairs.kept(j, k)) {
          shift(j, idle, k);
        }
      }
      int least = affairs.least(j);
      while (heads[j] < least && pull(affairs, j)) {
        // One more has come.
      }
    }
  }

  /** One person for a trade: an idle one, or else whoever earns least. */
  private boolean pull(Affairs affairs, int to) {
    for (int k = 0; k < technique.tiers; k++) {
      if (target[idle][k] > affairs.kept(idle, k) && technique.productivity[to][k] > 0) {
        shift(idle, to, k);
        return true;
      }
    }
    int from = -1;
    int tier = -1;
    double lowest = Double.POSITIVE_INFINITY;
    for (int j = 0; j <= carriers; j++) {
      for (int k = 0; k < technique.tiers; k++) {
        boolean free = j != to && mayLeave(affairs, j, k) && technique.productivity[to][k] > 0;
        if (free && wage(j, k) < lowest) {
          from = j;
          tier = k;
          lowest = wage(j, k);
        }
      }
    }
    if (from >= 0) {
      shift(from, to, tier);
    }
    return from >= 0;
  }

  private boolean mayLeave(Affairs affairs, int j, int k) {
    return target[j][k] > affairs.kept(j, k) && heads[j] > affairs.least(j);
  }

  /** The public service has as many as it asks for. */
  private void call(Affairs affairs, int[][] servants, boolean[] serves) {
    for (int j = 0; j < carriers; j++) {
      for (int k = 0; serves[j] && k < technique.tiers; k++) {
        while (target[j][k] > servants[j][k] && mayLeave(affairs, j, k)) {
          shift(j, idle, k);
        }
        while (target[j][k] < servants[j][k] && heads[j] < room[j]) {
          int from = lowestPaid(affairs, k, serves);
          if (from < 0) {
            break;
          }
          shift(from, j, k);
        }
      }
    }
  }

  private int lowestPaid(Affairs affairs, int k, boolean[] serves) {
    if (target[idle][k] > affairs.kept(idle, k)) {
      return idle;
    }
    int from = -1;
    for (int j = 0; j <= carriers; j++) {
      boolean free = (j == carriers || !serves[j]) && mayLeave(affairs, j, k);
      if (free && (from < 0 || wage(j, k) < wage(from, k))) {
        from = j;
      }
    }
    return from;
  }

  private void employ(Affairs affairs, boolean[] serves) {
    for (int k = 0; k < technique.tiers; k++) {
      int free = target[idle][k] - affairs.kept(idle, k);
      for (; free > 0; free--) {
        int to = best(k, serves);
        if (to < 0) {
          break;
        }
        shift(idle, to, k);
      }
    }
  }

  private int best(int k, boolean[] serves) {
    int best = -1;
    for (int j = 0; j <= carriers; j++) {
      boolean open = (j == carriers || !serves[j]) && heads[j] < room[j];
      if (open && technique.productivity[j][k] > 0 && (best < 0 || wage(j, k) > wage(best, k))) {
        best = j;
      }
    }
    return best;
  }

  private void wander(Affairs affairs, boolean[] serves) {
    for (int k = 0; k < technique.tiers; k++) {
      for (int j = 0; j <= carriers; j++) {
        int i = j * technique.tiers + k;
        int to = target[j][k] > 0 && (j == carriers || !serves[j]) ? best(k, serves) : -1;
        double gap = to < 0 || to == j ? 0 : gap(wage(j, k), wage(to, k));
        if (gap <= WORTH_IT) {
          leaving[i] = 0;
          continue;
        }
        leaving[i] += MOBILITY * Math.min(1, gap) * target[j][k] / affairs.ticksPerCycle();
        while (leaving[i] >= 1 && mayLeave(affairs, j, k)) {
          leaving[i]--;
          if (heads[to] < room[to] && wage(to, k) > wage(j, k)) {
            shift(j, to, k);
          }
        }
        leaving[i] = Math.min(1, leaving[i]);
      }
    }
  }

  /** How much more is paid there, as a share of what is paid here. */
  private static double gap(double here, double there) {
    if (there <= 0) {
      return 0;
    }
    return here <= 0 ? 1 : there / here - 1;
  }

  private void shift(int from, int to, int k) {
    target[from][k]--;
    target[to][k]++;
    moved = true;
    if (from != idle) {
      heads[from]--;
      able[from] -= technique.productivity[from][k];
      if (learners[from] > 0) {
        learners[from]--;
      } else {
        atWork[from] -= technique.productivity[from][k];
      }
    }
    if (to != idle) {
      heads[to]++;
      able[to] += technique.productivity[to][k];
      if (to < carriers && technique.learning[to] > 0) {
        learners[to]++;
      } else {
        atWork[to] += technique.productivity[to][k];
      }
    }
  }

  void archive(Columns columns) {
    columns.numbers("market.leaving", leaving);
    Read.within("market.leaving", leaving, 0, 1, columns);
  }
}
