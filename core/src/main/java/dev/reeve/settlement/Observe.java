package dev.reeve.settlement;

/** First stage: what a reeve can see, and what he learns from it. */
final class Observe {

  private Observe() {}

  static void run(State s) {
    s.moves = 0;
    s.beginFlows();
    if (s.cycleBegins()) {
      learnYields(s);
      if (s.tick > 0) {
        s.land.regrow();
      }
      s.land.begin();
      for (int t = 0; t < s.technology.threats.count; t++) {
        seeThreat(s, t);
      }
    }
    boolean asked = s.interventions.begin(s);
    for (int t = 0; asked && t < s.technology.threats.count; t++) {
      double brought = s.interventions.raid(t);
      if (!Double.isNaN(brought)) {
        come(s, t, brought, brought > 0);
      }
    }
  }

  /** Beliefs are mended once a cycle: a yield's luck lasts for one. */
  private static void learnYields(State s) {
    double[] x = s.amounts;
    Layout at = s.at;
    for (int j = 0; j < at.industries; j++) {
      if (x[at.workSeen + j] > 0) {
        s.yields.observe(j, x[at.yieldSeen + j] / x[at.workSeen + j]);
      }
      x[at.workSeen + j] = 0;
      x[at.yieldSeen + j] = 0;
    }
  }

  /** A threat comes for a whole cycle or not at all. */
  private static void seeThreat(State s, int t) {
    var threat = s.technology.rules.threats().get(t);
    if (s.tick > 0 && threat.chance() > 0) {
      s.threatened.observe(t, s.amounts[s.at.raid + t] / threat.chance());
    }
    go(s, t);
    boolean comes = s.luck.uniform(Luck.Channel.RAID, s.cycle(), t) < threat.chance();
    double strength =
        comes ? s.luck.factor(Luck.Channel.STRENGTH, s.cycle(), t, threat.deviation()) : 0;
    come(s, t, strength, strength > 0 && threat.chance() < 1);
  }

  private static void go(State s, int t) {
    if (s.flags[s.at.raidTold + t]) {
      s.events.add(
          new Event.RaidOver(
              s.technology.rules.threats().get(t).id(), s.amounts[s.at.raidLoss + t]));
    }
    s.flags[s.at.raidTold + t] = false;
    s.amounts[s.at.raidLoss + t] = 0;
  }

  /** A threat is here from now on as strong as this, whatever it was before; 0: it goes. */
  private static void come(State s, int t, double strength, boolean told) {
    if (strength == 0) {
      go(s, t);
    }
    s.amounts[s.at.raid + t] = strength;
    s.flags[s.at.raidTold + t] = told;
    if (told) {
      s.events.add(new Event.RaidSeen(s.technology.rules.threats().get(t).id(), strength));
    }
  }
}
