package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.plan.SeedVillage;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

  private static LivingSettlement village(long seed) {
    return new LivingSettlement(SeedVillage.rules("04-government"), 50, seed, Settings.defaults());
  }

  /** The hash of 30 ticks, something being done before the tenth. */
  private static String history(LivingSettlement village, Consumer<LivingSettlement> deed) {
    History history = new History();
    for (int tick = 0; tick < 30; tick++) {
      if (tick == 10) {
        deed.accept(village);
      }
      village.tick();
      history.add(village);
    }
    return history.hash();
  }

  @Test
  void sameHistory_hasTheSameHash_onceMore() {
    String hash = history(village(1), village -> {});
    assertTrue(hash.matches("[0-9a-f]{64}"), hash);
    assertEquals(hash, history(village(1), village -> {}));
    assertEquals("", new History().hash());
  }

  @Test
  void anotherSeed_orTheLeastGift_isAnotherHistory() {
    String hash = history(village(1), village -> {});
    assertNotEquals(hash, history(village(2), village -> {}));
    assertNotEquals(hash, history(village(1), village -> village.give("food", 1e-9)));
  }

  @Test
  void whatIsUndoneInTheNextTick_hasStillHappened() {
    LivingSettlement village = village(1);
    History quiet = new History();
    History noted = new History();
    quiet.add(village);
    noted.add(village);
    village.order(Orders.NONE.off(true));
    noted.add(village);
    village.order(Orders.NONE);
    quiet.add(village);
    noted.add(village);
    assertNotEquals(quiet.hash(), noted.hash());
  }

  @Test
  void worldThatWasSavedInBetween_hasTheSameHistory(@TempDir Path folder) {
    Path file = folder.resolve("w.world");
    History through = new History();
    History across = new History();
    LivingSettlement one = village(1);
    LivingSettlement other = village(1);
    for (int tick = 0; tick < 50; tick++) {
      one.tick();
      through.add(one);
      Saves.write(List.of(other), file);
      other = Saves.read(file, Settings.defaults()).get(0);
      other.tick();
      across.add(other);
    }
    assertEquals(through.hash(), across.hash());
  }
}
