package dev.reeve.demo.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import dev.reeve.demo.play.Chronicle.Curve;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.Rulesets;
import dev.reeve.settlement.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorldTest {
  private static Ruleset rules;

  private final List<News> news = new ArrayList<>();

  @BeforeAll
  static void filesFromTheClassPath() {
    Gdx.files = new HeadlessFiles();
    rules = Rulesets.read(Gdx.files.internal("rules/village.rules.json"));
  }

  private World world(int people) {
    Scenario scenario =
        new Scenario(
            "test",
            Scenario.Kind.SANDBOX,
            "rules/village.rules.json",
            List.of(
                Scenario.Setup.of("Oakham", people, people + 3, 5),
                Scenario.Setup.of("Ashby", 40, 0, 6)),
            0,
            true,
            false,
            List.of(),
            Optional.empty(),
            List.of());
    World world = World.found(scenario, rules);
    world.hear(news::add);
    return world;
  }

  private static void play(World world, int seconds) {
    for (int i = 0; i < 10 * seconds; i++) {
      world.update(0.1f);
    }
  }

  @Test
  void everybody_hasAJobOnTheFirstDay() {
    Village village = world(120).villages().get(0);
    int everybody = village.trades().stream().mapToInt(village::workers).sum();
    assertEquals(120, everybody);
    assertTrue(village.workers("farmer") > 10);
  }

  @Test
  void settlers_comeUntilTheVillageIsFull() {
    World world = world(120);
    play(world, 40);
    assertEquals(123, world.villages().get(0).people());
    assertEquals(40, world.villages().get(1).people());
    assertEquals(
        3,
        news.stream().filter(n -> n.event() instanceof Event.Birth && n.village() == 0).count()
            - news.stream()
                .filter(n -> n.event() instanceof Event.Death && n.village() == 0)
                .count());
  }

  @Test
  void chronicle_tellsWhatWas_ofEveryTick() {
    World world = world(120);
    play(world, 16);
    Village village = world.villages().get(0);
    Chronicle chronicle = village.chronicle();
    int last = chronicle.size() - 1;
    assertEquals(village.settlement().ticks(), chronicle.size());
    assertEquals(village.workers("potter"), chronicle.at(Curve.WORKERS, "potter", last));
    assertEquals(village.settlement().stock("food"), chronicle.at(Curve.STOCK, "food", last), 1e-3);
    assertEquals(
        chronicle.lines(), Chronicle.of(chronicle.lines()).lines(), "a chronicle survives a save");
  }

  @Test
  void chronicle_growsCoarser_andNothingIsForgotten() {
    Chronicle chronicle = new Chronicle();
    for (int i = 0; i < 5000; i++) {
      chronicle.note(Curve.FIGURE, "x", i);
      chronicle.endTick();
    }
    assertEquals(8, chronicle.stride());
    assertEquals(5000 / 8, chronicle.size());
    assertEquals(4999 / 2.0, chronicle.mean(Curve.FIGURE, "x"), 4);
  }

  private static World valley(Scenario.Kind kind) {
    Scenario scenario =
        new Scenario(
            "test",
            kind,
            "rules/village.rules.json",
            List.of(
                Scenario.Setup.of("Oakham", 60, 65, 5),
                Scenario.Setup.of("Ashby", 40, 0, 6),
                Scenario.Setup.of("Wing", 50, 0, 7)),
            0,
            true,
            false,
            List.of(),
            Optional.empty(),
            List.of());
    return World.found(scenario, rules);
  }

  private static List<Long> ticks(World world) {
    return world.villages().stream().map(village -> village.settlement().ticks()).toList();
  }

  @Test
  void villages_tickOneAfterTheOther_inASandbox() {
    World world = valley(Scenario.Kind.SANDBOX);
    assertEquals(List.of(1L, 1L, 1L), ticks(world), "all take up work at once");
    long before = 3;
    for (int frame = 0; frame < 240; frame++) {
      world.update(1 / 60f);
      long now = ticks(world).stream().mapToLong(Long::longValue).sum();
      assertTrue(now <= before + 1, "two villages ticked in frame " + frame);
      before = now;
    }
    assertTrue(before >= 3 + 29, "a tick takes 0.4 seconds, but there were " + before);
  }

  @Test
  void villages_liveByThemselvesAsTheyDoInStep() {
    World inTurn = valley(Scenario.Kind.SANDBOX);
    World inStep = valley(Scenario.Kind.CONTEST);
    play(inTurn, 60);
    play(inStep, 60);
    for (int i = 0; i < 3; i++) {
      Chronicle one = inTurn.villages().get(i).chronicle();
      Chronicle other = inStep.villages().get(i).chronicle();
      int both = Math.min(one.size(), other.size());
      assertTrue(both >= 149, "only " + both + " ticks");
      for (int sample = 0; sample < both; sample++) {
        for (String figure : List.of(Chronicle.HAPPINESS, Chronicle.PEOPLE, Chronicle.MOVES)) {
          assertEquals(
              other.at(Curve.FIGURE, figure, sample), one.at(Curve.FIGURE, figure, sample));
        }
      }
    }
  }

  @Test
  void villages_keepTheirTurn_howeverOftenTheWorldIsSaved() {
    World world = valley(Scenario.Kind.SANDBOX);
    for (int save = 0; save < 8; save++) {
      while (ticks(world).stream().distinct().count() == 1) {
        world.update(0.01f);
      }
      GameNote note = GameNote.of(new Selection(world), List.of());
      byte[] kept = world.saved();
      List<Chronicle> chronicles = world.villages().stream().map(Village::chronicle).toList();
      world = World.restore(note, new MemoryFile("test", kept), chronicles);
      world.pause(false);
      world.update(0.14f);
    }
    List<Long> ticks = ticks(world);
    assertTrue(Collections.max(ticks) - Collections.min(ticks) <= 1, ticks.toString());
  }

  @Test
  void time_standsStillWhilePaused_andRunsFaster() {
    World world = world(50);
    world.pause(true);
    play(world, 10);
    assertEquals(0, world.cycle());
    world.speed(8);
    play(world, 2);
    assertEquals(2, world.cycle());
  }
}
