package dev.reeve.settlement;

import java.util.Arrays;

/**
 * What a reeve sees coming with the people he has: the hands that each trade will have in the next
 * cycles, with students who finish, old people who go and those who follow them, what they will
 * make at the yields he believes in, season by season, and how far stores will then be up.
 *
 * <p>Cost: people times cycles ahead, once a cycle.
 */
final class Outlook {

  /** Cycles beyond which nobody looks ahead. */
  static final int FARTHEST = 12;

  private final State s;
  private final Technology technology;
  private final Stores stores;

  /** Person-cycles of the asked skill, {@code [industry * FARTHEST + cycles ahead]}. */
  private final double[] hands;

  /** Person-cycles of learning, by cycles ahead. */
  private final double[] students = new double[FARTHEST];

  /**
   * Sees nothing yet.
   *
   * @param stores what they are meant to be
   */
  Outlook(State s, Stores stores) {
    this.s = s;
    this.stores = stores;
    this.technology = s.technology;
    hands = new double[technology.industries * FARTHEST];
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
    double start = population.schooling(person);
    double end =
        technology.lifespan == Integer.MAX_VALUE
            ? FARTHEST
            : (double) (technology.lifespan - population.age(person)) / s.ticksPerCycle();
    double productivity = technology.productivity[j][population.tier(person)];
    int row = j * FARTHEST;
    // Most people are at work and stay there: whole cycles, without a fraction to be reckoned.
    int whole = start > 0 ? 0 : (int) Math.min(FARTHEST, Math.max(0, end));
    for (int c = 0; c < whole; c++) {
      hands[row + c] += productivity;
    }
    for (int c = whole; c < FARTHEST; c++) {
      double present = Math.max(0, Math.min(c + 1, end) - Math.max(c, start));
      // Who goes is followed by somebody who first has to learn.
      present += Math.max(0, c + 1 - Math.max(c, end + technology.education[j]));
      hands[row + c] += present * productivity;
      students[c] += Math.max(0, Math.min(c + 1, start) - c);
      double lessons = Math.min(c + 1, end + technology.education[j]) - Math.max(c, end);
      students[c] += Math.max(0, lessons);
    }
  }

  private double hands(int industry, int ahead) {
    return hands[industry * FARTHEST + ahead];
  }

  /** Whole cycles until somebody who is called to the trade today brings in his first harvest. */
  int lead(int good) {
    double longest = 0;
    for (int j = 0; j < technology.industries; j++) {
      boolean staffed = hands(j, 0) > 0 || hands(j, FARTHEST - 1) > 0;
      if (technology.output[j][good] > 0 && staffed) {
        double wait =
            technology.education[j] + (double) technology.gestation[j] / s.ticksPerCycle();
        longest = Math.max(longest, wait);
      }
    }
    return (int) Math.min(FARTHEST - 1, Math.max(1, Math.ceil(longest)));
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
    for (int r = 0; r < technology.routes; r++) {
      sum += technology.get[r] == good ? technology.rate[r] * s.amounts[s.at.trade + r] : 0;
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
