package dev.reeve.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.Saves;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A market in which what firms use up depends on how much their trade makes. */
class ScaleMarketTest {

  private static LivingSettlement town(String arrangement) {
    return Towns.settle(Towns.rules("foundry"), 100, 1, Arrangements.read(arrangement));
  }

  /** Per full worker: 8 tools of 6 coal with two of them, of 0.75 with thirty or more. */
  @Test
  void firmsJudgeByTheScaleOfTheirTrade() {
    Technique technique = new Technique(Towns.rules("foundry"));
    int founder = technique.industry("founder");
    int coal = technique.good("coal");
    assertEquals(8 * 6, technique.input(founder, coal, 2), 1e-12);
    assertEquals(8 * 0.75, technique.input(founder, coal, 30), 1e-12);
    assertTrue(technique.uses(founder, coal));
    double[] price = {1, 1, 3, 3};
    assertEquals(8 * 3 - 8 * 6, technique.valueAdded(founder, 2, price, price), 1e-12);
    assertEquals(8 * 3 - 8 * 0.75, technique.valueAdded(founder, 30, price, price), 1e-12);
  }

  @Test
  void moneyIsConserved_andNeedsAreMet() {
    LivingSettlement town = town("market");
    double issued = Towns.market(town).money();
    for (int cycle = 0; cycle < 40; cycle++) {
      Towns.live(town, 1);
      assertEquals(issued, Towns.market(town).money(), 1e-9 * issued, "cycle " + cycle);
    }
    assertEquals(1, town.report().coverage("food"), 0.01);
    assertTrue(town.workers("founder") > 0, "they begin as a plan has it, and it pays");
  }

  @Test
  void loadedTown_goesOnBitForBit() {
    LivingSettlement town = town("mixed");
    Towns.live(town, 7);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Saves.write(List.of(town), out);
    ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
    LivingSettlement loaded = Saves.read("memory", in, Towns.settings()).get(0);
    Towns.live(town, 5);
    Towns.live(loaded, 5);
    assertEquals(town.fingerprint(), loaded.fingerprint());
  }
}
