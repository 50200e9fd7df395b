package dev.reeve.settlement;

import dev.reeve.model.Ruleset;

/**
 * What becomes of a settlement whose reeve is told something wrong of his farmers at the founding.
 * By cycles since then: index 0 is the founding, and each other the end of a cycle.
 *
 * @param believed what he believes a farmer yields, as a factor on the rules; the truth is 1
 * @param doubt standard error of that
 * @param coverage least share of the need of food that was met in a tick of the cycle
 * @param stock food in store, in cycles of need
 */
@SuppressWarnings("ArrayRecordComponent") // Series of one chart, compared by nobody.
record WrongBelief(double[] believed, double[] doubt, double[] coverage, double[] stock) {

  private static final String FARMER = "farmer";
  private static final String FOOD = "food";

  /** Lives through it: 120 people under a master, told {@code factor} times the truth. */
  static WrongBelief of(Ruleset rules, long seed, double factor, int cycles) {
    LivingSettlement settlement = new LivingSettlement(rules, 120, seed, Settings.defaults());
    settlement.believe(FARMER, factor);
    int points = cycles + 1;
    WrongBelief told =
        new WrongBelief(
            new double[points], new double[points], new double[points], new double[points]);
    told.note(0, 1, settlement);
    for (int cycle = 1; cycle <= cycles; cycle++) {
      double least = 1;
      while (settlement.cycles() < cycle) {
        settlement.tick();
        least = Math.min(least, settlement.report().coverage(FOOD));
      }
      told.note(cycle, least, settlement);
    }
    return told;
  }

  private void note(int at, double least, LivingSettlement settlement) {
    believed[at] = settlement.believedYield(FARMER);
    doubt[at] = settlement.doubt(FARMER);
    coverage[at] = least;
    stock[at] =
        settlement.stock(FOOD) / (settlement.rules().good(FOOD).need() * settlement.people());
  }
}
