package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reeve who is wrong sees it, and soon nobody hungers for his error any more. */
class BeliefSimulationTest {

  private static final int LEARNED = 20;

  @ParameterizedTest
  @MethodSource("dev.reeve.settlement.ReferenceVillages#names")
  void yieldsBelievedTwiceTheTruth_areKnownAfterTwentyCycles(String name) {
    Ruleset rules = ReferenceVillages.read(name);
    for (Industry industry : rules.industries()) {
      assertIsSeen(name, Quiet.wavering(rules, 0), industry.id());
      assertIsSeen(name + " in luck", Quiet.wavering(rules, 0.05), industry.id());
    }
  }

  private static void assertIsSeen(String name, Ruleset rules, String industry) {
    LivingSettlement settlement =
        new LivingSettlement(
            rules, ReferenceVillages.PEOPLE, 3, Settings.defaults().withTicksPerCycle(10));
    settlement.believe(industry, 2);
    // Where a need cannot be met in any case, hunger is nobody's error; and a trade of one or two
    // people, without whom nothing is delivered, is missed for as long as a new one learns.
    boolean fed =
        settlement.plan().coverage().values().stream().allMatch(share -> share == 1)
            && rules.industry(industry).output().keySet().stream()
                .anyMatch(id -> rules.good(id).need() > 0);
    for (int cycle = 0; cycle < 3 * LEARNED; cycle++) {
      boolean worked = false;
      for (int tick = 0; tick < 10; tick++) {
        settlement.tick();
        worked |= settlement.workers(industry) > settlement.learning(industry);
        for (Good good : rules.goods()) {
          double coverage = settlement.report().coverage(good.id());
          String what = name + ", " + industry + ", cycle " + cycle + ": " + good.id();
          assertTrue(
              !fed || cycle < LEARNED || coverage > 1 - 1e-9, what + " covered by " + coverage);
        }
      }
      double belief = settlement.believedYield(industry);
      String what = name + ", " + industry + ", cycle " + cycle + ": believed " + belief;
      assertTrue(cycle != LEARNED || !worked || Math.abs(belief - 1) <= 0.05, what);
    }
  }
}
