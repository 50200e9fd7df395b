package dev.reeve.market;

import dev.reeve.settlement.Affairs;

/** Research that firms pay for: they hire researchers at what is usual. */
final class HiredResearch {

  private final Technique technique;

  HiredResearch(Technique technique) {
    this.technique = technique;
  }

  /** Person-cycles of research that firms pay for in a tick. */
  double asked(Affairs affairs, int field) {
    int improved = technique.improved[field];
    int heads = 0;
    for (int k = 0; k < technique.tiers; k++) {
      heads += affairs.working(improved, k) + affairs.learning(improved, k);
    }
    return affairs.researchShare(field) * heads / affairs.ticksPerCycle();
  }

  /** The trades that gain by the research of a tick pay for it. */
  void pay(Affairs affairs, Books books, double usual) {
    for (int f = 0; f < technique.improved.length; f++) {
      double time = Math.min(asked(affairs, f), affairs.effort(technique.researcher[f]));
      books.payResearch(technique.improved[f], technique.researcher[f], time * usual);
    }
  }
}
