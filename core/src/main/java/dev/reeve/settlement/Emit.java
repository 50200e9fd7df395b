package dev.reeve.settlement;

/**
 * What the work of a tick gives off and takes away, beside its goods. Of what stood, the cycle's
 * part over its ticks disperses first, so that in the long run there stands what the steady plan
 * says: what is emitted in a cycle over the decay.
 */
final class Emit {

  private Emit() {}

  /** After all work of the tick is done. */
  static void run(State s) {
    Technology technology = s.technology;
    double[] x = s.amounts;
    for (int e = 0; e < technology.emissions; e++) {
      double emitted = 0;
      double asked = 0;
      for (int j = 0; j < technology.industries; j++) {
        emitted += x[s.at.effort + j] * technology.emission[e][j];
        asked += x[s.at.effort + j] * technology.absorption[e][j];
      }
      double stood = x[s.at.standing + e];
      double there = stood * (1 - technology.decayPerTick[e]) + emitted;
      double absorbed = Math.min(there, asked);
      x[s.at.standing + e] = there - absorbed;
      s.flows.emit(e, stood, emitted, absorbed, there - absorbed);
    }
  }

  /** Happiness that each person loses in a cycle by what stands. */
  static double harm(State s) {
    double harm = 0;
    for (int e = 0; e < s.technology.emissions; e++) {
      harm += s.technology.harm[e] * s.amounts[s.at.standing + e];
    }
    return harm;
  }
}
