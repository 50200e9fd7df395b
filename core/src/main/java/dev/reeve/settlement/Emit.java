package dev.reeve.settlement;

/**
 * What the work of a tick gives off and takes away, beside its goods. Of what stood, the cycle's
 * part over its ticks disperses first, so that in the long run there stands what the steady plan
 * says: what is emitted in a cycle over the decay.
 */
final class Emit {

  private static final int ROUNDS = 20;

  /** What is more than a law allows by this part of it alone keeps it. */
  private static final double ROUNDING = 1e-12;

  private Emit() {}

  /**
   * Slows work, all that gives something off by the same share, so that no more comes to stand than
   * the law allows. Of what there is too much already, as under a new law, no more is given off
   * than disperses of the most that may stand: so it comes down, and nobody has to lay down his
   * work.
   */
  static void obeyLaws(State s) {
    boolean kept = s.technology.emissions.count == 0;
    // Who is slowed may have taken something else away: then its law is looked at once more.
    for (int round = 0; !kept && round < ROUNDS; round++) {
      kept = true;
      for (int e = 0; e < s.technology.emissions.count; e++) {
        kept &= obeyLaw(s, e);
      }
    }
  }

  /** Returns whether the law was kept as it was. */
  private static boolean obeyLaw(State s, int e) {
    Technology technology = s.technology;
    double[] x = s.amounts;
    double more = 0;
    double less = 0;
    for (int j = 0; j < technology.industries; j++) {
      double net = technology.emissions.emission[e][j] - technology.emissions.absorption[e][j];
      more += x[s.at.effort + j] * Math.max(0, net);
      less += x[s.at.effort + j] * Math.max(0, -net);
    }
    double most = technology.emissions.most[e];
    double decay = technology.emissions.decayPerTick[e];
    double room = Math.max(most - x[s.at.standing + e] * (1 - decay), most * decay) + less;
    if (more <= room * (1 + ROUNDING)) {
      return true;
    }
    for (int j = 0; j < technology.industries; j++) {
      if (technology.emissions.emission[e][j] > technology.emissions.absorption[e][j]) {
        x[s.at.effort + j] *= room / more;
      }
    }
    return false;
  }

  /** After all work of the tick is done. */
  static void run(State s) {
    Technology technology = s.technology;
    double[] x = s.amounts;
    for (int e = 0; e < technology.emissions.count; e++) {
      double emitted = 0;
      double asked = 0;
      for (int j = 0; j < technology.industries; j++) {
        emitted += x[s.at.effort + j] * technology.emissions.emission[e][j];
        asked += x[s.at.effort + j] * technology.emissions.absorption[e][j];
      }
      double stood = x[s.at.standing + e];
      double there = stood * (1 - technology.emissions.decayPerTick[e]) + emitted;
      double absorbed = Math.min(there, asked);
      x[s.at.standing + e] = there - absorbed;
      s.flows.emit(e, stood, emitted, absorbed, there - absorbed);
    }
  }

  /** Happiness that each person loses in a cycle by what stands. */
  static double harm(State s) {
    double harm = 0;
    for (int e = 0; e < s.technology.emissions.count; e++) {
      harm += s.technology.emissions.harm[e] * s.amounts[s.at.standing + e];
    }
    return harm;
  }
}
