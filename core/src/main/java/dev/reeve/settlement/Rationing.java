package dev.reeve.settlement;

import java.util.Arrays;

/**
 * What is done about a need that will run short before help can come, that is, before those who are
 * sent to learn have learned: work for mere happiness that uses the good up is slowed as far as
 * that helps; if that is not enough, the need is rationed evenly. A ration that has been set is
 * held as long as stores bear it, so that people do not go a little hungrier every cycle.
 */
final class Rationing {

  /** Nobody rations for longer ahead: by then the next harvest will tell. */
  private static final int HORIZON = 4;

  /** Halvings by which the pace is found. */
  private static final int STEPS = 20;

  private final State s;
  private final Technology technology;
  private final Outlook outlook;
  private LabourDemand demand;

  /** What work for mere happiness uses up of the good that is looked at, by industry. */
  private final double[] uses;

  Rationing(State s, Outlook outlook) {
    this.s = s;
    this.technology = s.technology;
    this.outlook = outlook;
    uses = new double[technology.industries];
  }

  /** Sets pace and rations of the decision, for work that is asked like that. */
  void decide(LabourDemand asked) {
    demand = asked;
    Arrays.fill(s.amounts, s.at.pace, s.at.pace + technology.industries, 1);
    for (int c = 0; c < technology.wants.claims.length; c++) {
      double share = 1;
      double bearable = 1;
      for (int good : technology.wants.claims[c]) {
        if (technology.storable(good)) {
          int cycles = Math.min(HORIZON, outlook.lead(good));
          double spared = spare(good, cycles);
          share = Math.min(share, outlook.ration(good, cycles, spared));
          bearable = Math.min(bearable, outlook.ration(good, 1, spared));
        }
      }
      double last = s.amounts[s.at.ration + c];
      boolean held = share < 1 && last < 1;
      s.amounts[s.at.ration + c] = held ? Math.max(share, Math.min(last, bearable)) : share;
    }
  }

  /** Slows work for mere happiness until the good lasts, and says what that spares. */
  private double spare(int good, int cycles) {
    double all = sumUses(good);
    if (all == 0 || outlook.ration(good, cycles, 0) >= 1) {
      return 0;
    }
    double low = 0;
    double high = 1;
    for (int step = 0; step < STEPS; step++) {
      double middle = (low + high) / 2;
      if (outlook.ration(good, cycles, middle * all) < 1) {
        low = middle;
      } else {
        high = middle;
      }
    }
    slow(good, high * all);
    return high * all;
  }

  /**
   * Slows work for mere happiness so that it uses so much less of a good.
   *
   * @param units per cycle
   * @return whether that can be done
   */
  boolean slow(int good, double units) {
    double all = sumUses(good);
    if (all == 0) {
      return false;
    }
    double pace = Math.max(0, 1 - units / all);
    for (int j = 0; j < uses.length; j++) {
      if (uses[j] > 0) {
        s.amounts[s.at.pace + j] = Math.min(s.amounts[s.at.pace + j], pace);
      }
    }
    return units <= all;
  }

  /** Fills in what work for mere happiness uses up of a good, and adds it up. */
  private double sumUses(int good) {
    double sum = 0;
    for (int j = 0; j < uses.length; j++) {
      uses[j] = demand.precedence[j] == Precedence.HAPPINESS ? use(j, good) : 0;
      sum += uses[j];
    }
    return sum;
  }

  /** What the hands of an industry use up of a good in a cycle, as input and in overheads. */
  private double use(int j, int good) {
    double effort = 0;
    for (int k = 0; k < technology.tiers; k++) {
      effort += s.hands(j, k) * technology.trades.productivity[j][k];
    }
    // Whoever wears out less for a while spares nothing that could be had at once.
    double use = technology.input(j, good, effort) - technology.wear[j][good];
    for (int g = 0; g < technology.goods; g++) {
      use += technology.output[j][g] * technology.overhead[g][good];
    }
    return effort * use;
  }
}
