package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reeve.model.Ruleset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The same rules, seed and orders make the same history, bit for bit. */
class SameHistoryTest {

  private static final int TICKS = 200;

  @Test
  void oneSettlementAlone_livesAsItDoesAmongOthers() {
    List<String> alone =
        LongStream.range(0, 50).mapToObj(seed -> history(List.of(settle(seed)), seed)).toList();
    List<LivingSettlement> all = LongStream.range(0, 50).mapToObj(seed -> settle(seed)).toList();
    for (int seed = 0; seed < 50; seed++) {
      // Everybody lives beside everybody else, in another order for each of them.
      List<LivingSettlement> order = new ArrayList<>(all.subList(seed, 50));
      order.addAll(all.subList(0, seed));
      if (seed == 0) {
        String first = history(order, 0);
        assertEquals(alone.get(0), first, "seed 0");
      } else {
        assertEquals(alone.get(seed), all.get(seed).fingerprint(), "seed " + seed);
      }
    }
  }

  @Test
  void settlementsThatLiveAtTheSameTime_liveAsTheyDoOneByOne() {
    List<String> one =
        LongStream.range(50, 100).mapToObj(seed -> history(List.of(settle(seed)), seed)).toList();
    List<String> atOnce =
        LongStream.range(50, 100)
            .parallel()
            .mapToObj(seed -> history(List.of(settle(seed)), seed))
            .toList();
    assertEquals(one, atOnce);
  }

  /** All live; the fingerprint of the first is returned. */
  private static String history(List<LivingSettlement> settlements, long seed) {
    List<Whims> whims = new ArrayList<>();
    for (LivingSettlement settlement : settlements) {
      whims.add(new Whims(settlement.seed(), List.of(settlement.rules())));
    }
    for (int tick = 0; tick < TICKS; tick++) {
      for (int i = 0; i < settlements.size(); i++) {
        settlements.get(i).tick();
        whims.get(i).strike(settlements.get(i));
      }
    }
    assertEquals(seed, settlements.get(0).seed());
    return settlements.get(0).fingerprint();
  }

  private static LivingSettlement settle(long seed) {
    Ruleset rules = RandomLivingRuleset.of(seed);
    return new LivingSettlement(
        rules,
        RandomLivingRuleset.people(seed),
        seed,
        Settings.defaults()
            .withTicksPerCycle(5)
            .withStrength(RandomOrders.pick(new Random(seed), List.of(Strength.values()))));
  }
}
