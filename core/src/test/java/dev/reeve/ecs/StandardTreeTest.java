package dev.reeve.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.settlement.Posture;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The tree that comes with Reeve: each posture in its situation, and none to and fro. */
class StandardTreeTest {

  private static final int TICKS = 20;

  private final PostureTree tree = PostureTree.standard();

  @Test
  void theTreeInTheJar_isTheOneAmongTheAssets() {
    assertEquals(
        PostureTree.read(new FileHandle("../assets/trees/reeve.tree")).postures(), tree.postures());
    assertEquals(
        List.of("famine", "siege", "festival", "plenty", "ordinary"),
        List.copyOf(tree.postures().keySet()));
  }

  @Test
  void aQuietYear_isOrdinary_andPlansByTheRulesAlone() {
    assertEquals(Posture.ORDINARY, tree.choose(new Scene()));
    assertEquals(Posture.ORDINARY, tree.choose(new Scene().in("ordinary", 0)));
    assertEquals(Posture.ORDINARY, tree.choose(new Scene().festival(500)));
  }

  @Test
  void hunger_isFamine_whateverElseThereIs() {
    assertEquals(new Posture("famine", 0.5, 1, Map.of()), tree.choose(new Scene().coverage(0.97)));
    assertEquals("famine", chosen(new Scene().coverage(0).raided().store(9).in("siege", 0)));
    assertEquals("ordinary", chosen(new Scene().coverage(0.98)));
  }

  @Test
  void famine_lastsTwoCycles_andUntilAQuarterIsInStore() {
    assertEquals("famine", chosen(new Scene().in("famine", 1)));
    assertEquals("ordinary", chosen(new Scene().in("famine", 2)));
    assertEquals("famine", chosen(new Scene().store(0.24).in("famine", 9)));
    assertEquals("ordinary", chosen(new Scene().store(0.25).in("famine", 9)));
    // Little in store is no famine by itself: a young settlement has none.
    assertEquals("ordinary", chosen(new Scene().store(0)));
  }

  @Test
  void famine_endsWithHunger_whereNothingCanBeStored() {
    assertEquals(
        "plenty", chosen(new Scene().store(Double.POSITIVE_INFINITY).festival(1).in("famine", 2)));
  }

  @Test
  void aRaid_isSiege_whileItLasts_andHoldsNoFestival() {
    assertEquals(new Posture("siege", 1.1, 0, Map.of()), tree.choose(new Scene().raided()));
    assertEquals("siege", chosen(new Scene().raided().store(9).in("plenty", 0)));
    assertEquals("siege", chosen(new Scene().in("siege", 0)));
    assertEquals("ordinary", chosen(new Scene().in("siege", 1)));
  }

  @Test
  void muchInStore_isFestivalAfterEightCyclesWithoutOne_elsePlenty() {
    assertEquals(
        new Posture("festival", 0.75, 0, Map.of("festival", 2.0)),
        tree.choose(new Scene().store(1.3).festival(8)));
    assertEquals(
        new Posture("plenty", 0.75, 0, Map.of()), tree.choose(new Scene().store(1.3).festival(7)));
    Scene noProgram = new Scene().store(1.3);
    noProgram.festival = false;
    assertEquals("plenty", chosen(noProgram));
  }

  @Test
  void plenty_beginsAboveFiveQuartersOfTheReserve_andEndsAtTheReserve() {
    assertEquals("ordinary", chosen(new Scene().store(1.25).festival(1)));
    assertEquals("plenty", chosen(new Scene().store(1.01).festival(1).in("plenty", 1)));
    assertEquals("plenty", chosen(new Scene().store(1.01).festival(0).in("festival", 1)));
    assertEquals("ordinary", chosen(new Scene().store(1).festival(1).in("plenty", 1)));
  }

  @Test
  void whatWasBegunInThisCycle_isKept_butForHungerAndRaids() {
    for (String begun : List.of("festival", "plenty", "ordinary")) {
      for (double store : List.of(0.1, 1.1, 9.0)) {
        assertEquals(begun, chosen(new Scene().store(store).in(begun, 0)));
        assertEquals("siege", chosen(new Scene().store(store).raided().in(begun, 0)));
        assertEquals("famine", chosen(new Scene().store(store).coverage(0.5).in(begun, 0)));
      }
    }
  }

  @Test
  void noPostureIsLeftWithinACycle_butForAGraverOne_howeverWildTheNumbers() {
    Random random = new Random(5);
    List<String> gravest = List.of("famine", "siege");
    Scene scene = new Scene();
    long taken = -TICKS;
    int changes = 0;
    for (int tick = 0; tick < 2_000 * TICKS; tick++) {
      if (tick % TICKS == 0) {
        scene.raid = random.nextInt(4) == 0;
      }
      scene.coverage = random.nextInt(60) == 0 ? random.nextDouble() : 1;
      scene.store = 2 * random.nextDouble();
      scene.cyclesSinceFestival = random.nextInt(20);
      scene.cyclesInPosture = (tick - taken) / TICKS;
      String before = scene.posture;
      String after = chosen(scene);
      if (!after.equals(before)) {
        int grave = gravest.indexOf(after);
        boolean graver =
            grave >= 0 && (gravest.indexOf(before) < 0 || grave < gravest.indexOf(before));
        int least = before.equals("famine") ? 2 : 1;
        assertTrue(
            graver || tick - taken >= (long) least * TICKS,
            before + " gave way to " + after + " after " + (tick - taken) + " ticks");
        scene.posture = after;
        taken = tick;
        changes++;
      }
    }
    assertTrue(changes > 500, changes + " changes only: the test saw too little");
  }

  private String chosen(Scene scene) {
    return tree.choose(scene).name();
  }
}
