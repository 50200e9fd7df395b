package dev.reeve.demo.map;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import dev.reeve.demo.play.Scenario;
import dev.reeve.demo.play.Village;
import dev.reeve.demo.play.World;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.Rulesets;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a thousand people in five villages cost a frame. */
class CrowdCostTest {
  private static final int FRAMES = 60 * 60;

  /** Frames until what is used often is compiled. */
  private static final int WARM = 60 * 10;

  private static final double LIMIT_MILLIS = 1.5;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  @Test
  void thousandPeople_takeAFractionOfAFrame() {
    assumeTrue(threads.isCurrentThreadCpuTimeSupported());
    Gdx.files = new HeadlessFiles();
    World world = world(Rulesets.read(Gdx.files.internal("rules/village.rules.json")));
    List<Crowd> crowds = new ArrayList<>();
    for (Village village : world.villages()) {
      crowds.add(Crowd.of(village, new VillageMap()));
    }
    world.hear(news -> crowds.get(news.village()).happened(news.event()));
    long[] nanos = new long[FRAMES - WARM];
    for (int frame = 0; frame < FRAMES; frame++) {
      world.update(1 / 60f);
      long begin = threads.getCurrentThreadCpuTime();
      crowds.forEach(crowd -> crowd.update(1 / 60f));
      if (frame >= WARM) {
        nanos[frame - WARM] = threads.getCurrentThreadCpuTime() - begin;
      }
    }
    Arrays.sort(nanos);
    double usual = nanos[nanos.length / 2] / 1e6;
    double slow = nanos[nanos.length * 99 / 100] / 1e6;
    assertTrue(usual < LIMIT_MILLIS / 3, "half of all frames took over " + usual + " ms");
    assertTrue(slow < LIMIT_MILLIS, "one frame in a hundred took over " + slow + " ms");
  }

  private static World world(Ruleset rules) {
    List<Scenario.Setup> villages = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      villages.add(Scenario.Setup.of("village " + i, 200, 0, i));
    }
    return World.found(
        new Scenario(
            "cost",
            Scenario.Kind.SANDBOX,
            "rules/village.rules.json",
            villages,
            0,
            true,
            List.of(),
            Optional.empty(),
            List.of()),
        rules);
  }
}
