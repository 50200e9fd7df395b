package dev.reeve.settlement;

/** First stage: what a reeve can see, and what he learns from it. */
final class Observe {

  private Observe() {}

  static void run(State s) {
    s.moves = 0;
    s.flows.begin(s.stock);
    if (!s.cycleBegins()) {
      return;
    }
    learnYields(s);
    for (int t = 0; t < s.technology.threats; t++) {
      seeThreat(s, t);
    }
  }

  /** Beliefs are mended once a cycle: a yield's luck lasts for one. */
  private static void learnYields(State s) {
    for (int j = 0; j < s.technology.industries; j++) {
      if (s.workSeen[j] > 0) {
        s.yields.observe(j, s.yieldSeen[j] / s.workSeen[j]);
      }
      s.workSeen[j] = 0;
      s.yieldSeen[j] = 0;
    }
  }

  /** A threat comes for a whole cycle or not at all. */
  private static void seeThreat(State s, int t) {
    var threat = s.technology.rules.threats().get(t);
    if (s.tick > 0 && threat.chance() > 0) {
      s.threatened.observe(t, s.raid[t] / threat.chance());
    }
    if (s.raid[t] > 0 && threat.chance() < 1) {
      s.events.add(new Event.RaidOver(threat.id(), s.raidLoss[t]));
    }
    s.raidLoss[t] = 0;
    boolean comes = s.luck.uniform(Luck.Channel.RAID, s.cycle(), t) < threat.chance();
    s.raid[t] = comes ? s.luck.factor(Luck.Channel.STRENGTH, s.cycle(), t, threat.deviation()) : 0;
    if (s.raid[t] > 0 && threat.chance() < 1) {
      s.events.add(new Event.RaidSeen(threat.id(), s.raid[t]));
    }
  }
}
