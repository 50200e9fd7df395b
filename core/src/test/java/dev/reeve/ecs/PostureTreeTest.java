package dev.reeve.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.reeve.rules.MemoryFile;
import dev.reeve.settlement.Posture;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What the words of a tree file do. */
class PostureTreeTest {

  @Test
  void posture_takesTheNumbersOfItsLine_andOrdinaryOnesForTheRest() {
    String all =
        "posture name:\"lean\" reserve:2 caution:0.5 weights:\"pots 0.5, fine cloth 2 ,tales 0\"";
    Posture lean = read(all).choose(new Scene());
    assertEquals(
        new Posture("lean", 2, 0.5, Map.of("pots", 0.5, "fine cloth", 2.0, "tales", 0.0)), lean);
    assertEquals(List.of("pots", "fine cloth", "tales"), List.copyOf(lean.weights().keySet()));
    assertEquals(
        new Posture("plain", 1, 0, Map.of()), read("posture name:\"plain\"").choose(new Scene()));
  }

  @Test
  void conditions_askWhatTheySay_andBoundsAreNeitherBelowNorAbove() {
    Scene scene = new Scene();
    scene.coverage = 0.5;
    scene.store = 1.5;
    scene.happiness = 1;
    scene.plannedHappiness = 4;
    scene.season = "winter";
    scene.raid = true;
    scene.cyclesSinceFestival = 8;
    scene.in("siege", 3);
    for (String yes :
        List.of(
            "coverage? below:0.6",
            "coverage? above:0.4",
            "coverage? above:0.4 below:0.6",
            "store? above:1.4",
            "happiness? below:0.26",
            "happiness? above:0.24",
            "people? above:119 below:121",
            "cycle? below:11",
            "raid?",
            "season? is:\"winter\"",
            "festival?",
            "festival? since:8",
            "posture? is:\"siege\"",
            "held? for:3",
            "success")) {
      assertTrue(holds(yes, scene), yes);
    }
    for (String no :
        List.of(
            "coverage? below:0.5",
            "coverage? above:0.5",
            "coverage? above:0.1 below:0.2",
            "store? below:1.5",
            "happiness? below:0.25",
            "happiness? above:0.25",
            "people? below:120",
            "cycle? above:10",
            "season? is:\"summer\"",
            "festival? since:9",
            "posture? is:\"ordinary\"",
            "held? for:4",
            "failure")) {
      assertFalse(holds(no, scene), no);
    }
    assertFalse(holds("season? is:\"winter\"", new Scene()));
    scene.festival = false;
    assertFalse(holds("festival?", scene));
  }

  /** Where work harms people a plan can promise less than nothing. */
  @Test
  void happiness_isMeasuredByAPlanBelowNothing_asByOneAboveIt() {
    Scene scene = new Scene();
    scene.plannedHappiness = -2;
    scene.happiness = -2;
    assertFalse(holds("happiness? below:0.9", scene));
    assertTrue(holds("happiness? above:0.9 below:1.1", scene));
    scene.happiness = -2.5;
    assertTrue(holds("happiness? below:0.9", scene));
    scene.happiness = -1.5;
    assertTrue(holds("happiness? above:1.1", scene));
  }

  @Test
  void decoratorsAndGuards_turnBindAndCombine() {
    assertEquals("x", chosen("sequence\n invert\n  raid?\n posture name:\"x\""));
    assertEquals("x", chosen("sequence\n alwaysSucceed\n  raid?\n posture name:\"x\""));
    assertEquals("ordinary", chosen("sequence\n alwaysFail\n  success\n posture name:\"x\""));
    assertEquals("ordinary", chosen("(success) (failure) posture name:\"x\""));
    assertEquals("ordinary", chosen("(failure) (success) posture name:\"x\""));
    assertEquals("x", chosen("(success) (success) posture name:\"x\""));
  }

  @Test
  void subtree_keepsItsOwnGuard_besidesThatOfThePlaceItStandsAt() {
    for (String own : List.of("success", "failure")) {
      for (String place : List.of("success", "failure")) {
        String text =
            "subtree name:\"s\"\n (%s) posture name:\"x\"\nroot\n selector\n  (%s) $s\n  $s"
                .formatted(own, place);
        assertEquals(own.equals("success") ? "x" : "ordinary", chosen(text), text);
        text = text.replace("\n  $s", "");
        boolean both = own.equals("success") && place.equals("success");
        assertEquals(both ? "x" : "ordinary", chosen(text), text);
      }
    }
  }

  @Test
  void theLastPostureReached_isTaken_ifTheTreeSucceeds() {
    assertEquals("b", chosen("sequence\n posture name:\"a\"\n posture name:\"b\""));
    assertEquals("ordinary", chosen("sequence\n posture name:\"a\"\n failure"));
    assertEquals("ordinary", chosen("sequence\n posture name:\"a\"\n keep"));
  }

  @Test
  void aTreeThatFailsOrDecidesNothing_leavesThePostureAsItIs() {
    String text = "selector\n (raid?) posture name:\"siege\" caution:2\n %s";
    for (String last : List.of("failure", "success", "keep")) {
      PostureTree tree = read(text.formatted(last));
      assertEquals(
          new Posture("siege", 1, 2, Map.of()), tree.choose(new Scene().in("siege", 0)), last);
      assertEquals(Posture.ORDINARY, tree.choose(new Scene()), last);
      // Of another tree, perhaps: what it meant there is not known here.
      assertEquals(Posture.ORDINARY, tree.choose(new Scene().in("harvest", 3)), last);
    }
  }

  @Test
  void manySettlements_shareATree_andNoneHearsOfTheOthers() {
    Random random = new Random(1);
    List<Scene> scenes = new ArrayList<>();
    List<String> postures = List.copyOf(PostureTree.standard().postures().keySet());
    for (int i = 0; i < 500; i++) {
      Scene scene = new Scene().store(2 * random.nextDouble()).festival(random.nextInt(16));
      scene.raid = random.nextInt(4) == 0;
      scene.coverage = random.nextInt(4) == 0 ? 0.9 : 1;
      scenes.add(scene.in(postures.get(random.nextInt(5)), random.nextInt(4)));
    }
    List<Posture> alone =
        scenes.stream().map(scene -> PostureTree.standard().choose(scene)).toList();
    PostureTree shared = PostureTree.standard();
    for (int round = 0; round < 3; round++) {
      assertEquals(alone, scenes.stream().map(shared::choose).toList());
    }
  }

  @Test
  void aSituationThatThrows_leavesTheTreeAsGoodAsBefore() {
    PostureTree tree =
        read("selector\n sequence\n  season? is:\"winter\"\n  posture name:\"x\"\n (raid?) keep");
    Scene winter = new Scene();
    winter.season = "winter";
    assertEquals("x", tree.choose(winter).name());
    assertThrows(NullPointerException.class, () -> tree.choose(null));
    assertEquals("ordinary", tree.choose(new Scene()).name());
    assertEquals("x", tree.choose(winter).name());
  }

  @Test
  void choosing_allocatesNothing() {
    PostureTree tree = PostureTree.standard();
    Scene quiet = new Scene();
    Scene hungry = new Scene().coverage(0.5);
    for (int i = 0; i < 20_000; i++) {
      tree.choose(i % 2 == 0 ? quiet : hungry);
    }
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    threads.getCurrentThreadAllocatedBytes();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 10_000; i++) {
      tree.choose(i % 2 == 0 ? quiet : hungry);
    }
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertTrue(allocated < 1_000, allocated + " bytes in 10,000 choices");
  }

  @Test
  void theLargestTrees_runOnASmallStack() throws InterruptedException {
    StringBuilder deep = new StringBuilder();
    for (int depth = 0; depth < 99; depth++) {
      deep.append(" ".repeat(depth)).append("(success) ".repeat(4)).append("sequence\n");
    }
    deep.append(" ".repeat(99)).append("(success) (success) posture name:\"deep\"");
    String wide =
        "sequence\n" + " success\n".repeat(TreeBuilder.MOST_TASKS - 2) + " posture name:\"wide\"";
    List<String> chosen = new ArrayList<>();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread small =
        new Thread(
            null,
            () -> {
              chosen.add(chosen(deep.toString()));
              chosen.add(chosen(wide));
            },
            "small",
            512 << 10);
    small.setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
    small.start();
    small.join();
    assertNull(thrown.get());
    assertEquals(List.of("deep", "wide"), chosen);
  }

  private static boolean holds(String condition, Scene scene) {
    String tree = "(" + condition + ") posture name:\"yes\"";
    return read(tree).choose(scene).name().equals("yes");
  }

  private static String chosen(String tree) {
    return read(tree).choose(new Scene()).name();
  }

  private static PostureTree read(String tree) {
    return PostureTree.read(new MemoryFile("my.tree", tree));
  }
}
