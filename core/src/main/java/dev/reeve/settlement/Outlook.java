package dev.reeve.settlement;

import java.util.Arrays;

/**
 * What a reeve sees coming with the people he has: the hands that each trade will have in the next
 * cycles, with students who finish, old people who go and those who follow them, what they will
 * make at the yields he believes in, season by season, and how far stores will then be up.
 *
 * <p>He looks ahead for what people need, and only until somebody who is called to make it today
 * could bring it in. Cost: people times those cycles, once a cycle.
 */
final class Outlook {

  /** Cycles beyond which nobody looks ahead. */
  static final int FARTHEST = 12;

  private final State s;
  private final Technology technology;
  private final Stores stores;

  /** Cycles that are looked at: as many as any {@link #lead} can have that is asked for. */
  private final int ahead;

  /** Person-cycles of the asked skill, {@code [industry * ahead + cycles ahead]}. */
  private final double[] hands;

  /** Person-cycles of learning, by cycles ahead. */
  private final double[] students;

  /**
   * Sees nothing yet.
   *
   * @param stores what they are meant to be
   */
  Outlook(State s, Stores stores) {
    this.s = s;
    this.stores = stores;
    this.technology = s.technology;
    ahead = ahead(technology);
    hands = new double[technology.industries * ahead];
    students = new double[ahead];
  }

  /** The longest lead of anything that is needed. */
  private static int ahead(Technology technology) {
    int longest = 1;
    for (int[] goods : technology.wants.ranks) {
      for (int good : goods) {
        for (int j = 0; j < technology.industries; j++) {
          boolean makes = technology.output[j][good] > 0;
          longest = makes ? Math.max(longest, wholeCycles(wait(technology, j))) : longest;
        }
      }
    }
    return longest;
  }

  /** Looks ahead from now. */
  void look() {
    Arrays.fill(hands, 0);
    Arrays.fill(students, 0);
    Population population = s.population;
    for (int person = 0; person < population.slots(); person++) {
      if (population.lives(person) && population.job(person) < technology.industries) {
        look(person);
      }
    }
  }

  private void look(int person) {
    Population population = s.population;
    int j = population.job(person);
    int row = j * ahead;
    double productivity = technology.trades.productivity[j][population.tier(person)];
    int left = technology.lifespan - population.age(person);
    // Most people are at work and stay there, without a part of a cycle to be reckoned.
    if (!population.learning(person) && left >= ahead * technology.ticksPerCycle) {
      for (int c = 0; c < ahead; c++) {
        hands[row + c] += productivity;
      }
      return;
    }
    double start = population.schooling(person);
    double end = cycles(left);
    double back = end + technology.trades.education[j];
    for (int c = 0; c < ahead; c++) {
      hands[row + c] += present(c, start, end, back) * productivity;
      students[c] += part(c, 0, start);
      students[c] += part(c, end, back);
    }
  }

  private double cycles(int ticks) {
    return (double) ticks / technology.ticksPerCycle;
  }

  /**
   * Part of a cycle that one who has learned by a time, or whoever follows him, is at work.
   *
   * @param end when he goes
   * @param back when he has learned who follows
   */
  private static double present(int c, double start, double end, double back) {
    return part(c, start, end) + part(c, back, Double.POSITIVE_INFINITY);
  }

  /** Part of a cycle that lies between two times. */
  private static double part(int c, double from, double to) {
    // Math.min and Math.max would have to mind NaN and -0, at several times the cost.
    double first = from > c ? from : c;
    double last = to < c + 1 ? to : c + 1;
    return last > first ? last - first : 0;
  }

  private double hands(int industry, int ahead) {
    return hands[industry * this.ahead + ahead];
  }

  /**
   * Whole cycles until somebody who is called to the trade today brings in his first harvest.
   *
   * @param good one that is needed
   */
  int lead(int good) {
    double longest = 0;
    for (int j = 0; j < technology.industries; j++) {
      if (technology.output[j][good] > 0 && staffed(j)) {
        longest = Math.max(longest, wait(technology, j));
      }
    }
    return wholeCycles(longest);
  }

  private static double wait(Technology technology, int j) {
    return technology.trades.education[j]
        + (double) technology.gestation[j] / technology.ticksPerCycle;
  }

  private static int wholeCycles(double wait) {
    return (int) Math.min(FARTHEST - 1, Math.max(1, Math.ceil(wait)));
  }

  /** Whether anybody is at work now, or will be in the end. */
  private boolean staffed(int j) {
    return hands(j, 0) > 0 || (s.working(j) + s.learning(j) > 0 && staffedInTheEnd(j));
  }

  private boolean staffedInTheEnd(int j) {
    Population population = s.population;
    for (int person = 0; person < population.slots(); person++) {
      if (population.lives(person) && population.job(person) == j) {
        double end = cycles(technology.lifespan - population.age(person));
        double back = end + technology.trades.education[j];
        double part = present(FARTHEST - 1, population.schooling(person), end, back);
        if (part * technology.trades.productivity[j][population.tier(person)] > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** What comes in of a good in a cycle to come beyond what goes elsewhere than into needs. */
  private double net(int good, int ahead) {
    double schools = technology.upkeep[good] * students[ahead];
    return supply(good, ahead) - stores.use(good) - schools + stores.schools(good);
  }

  /** What comes in of a good in a cycle to come, at the yields believed in. */
  private double supply(int good, int ahead) {
    double sum = 0;
    for (int j = 0; j < technology.industries; j++) {
      sum += technology.output[j][good] > 0 ? made(j, good, ahead) : 0;
    }
    for (int r = 0; r < technology.routes.count; r++) {
      sum +=
          technology.routes.get[r] == good
              ? technology.routes.rate[r] * s.amounts[s.at.trade + r]
              : 0;
    }
    return sum;
  }

  private double made(int j, int good, int ahead) {
    return hands(j, ahead)
        * technology.output[j][good]
        * yields(j, ahead)
        * s.land.yields(j)
        * technology.seasonYield(j, s.cycle() + ahead);
  }

  /** What an industry's hands make of a good in this cycle. */
  double made(int industry, int good) {
    return made(industry, good, 0);
  }

  /** What can be seen already of this cycle's yield, or else what is believed. */
  private double yields(int industry, int ahead) {
    return ahead == 0 && s.amounts[s.at.workSeen + industry] > 0
        ? s.amounts[s.at.yieldSeen + industry] / s.amounts[s.at.workSeen + industry]
        : s.yields.mean(industry);
  }

  /** Stock after so many cycles if everybody has what he needs and work goes on as planned. */
  double stock(int good, int cycles) {
    double stock = s.stock(good);
    for (int c = 0; c < cycles; c++) {
      stock += net(good, c) - stores.need(good);
    }
    return stock;
  }

  /**
   * The largest share of the need that can be met evenly for so many cycles.
   *
   * @param spared units per cycle that other uses than needs give up
   * @return within [0, 1]
   */
  double ration(int good, int cycles, double spared) {
    double need = stores.need(good);
    double have = s.stock(good);
    double share = 1;
    for (int c = 0; c < cycles; c++) {
      have += Math.max(0, net(good, c) + spared);
      share = Math.min(share, have / (need * (c + 1)));
    }
    return Math.max(0, share);
  }
}
