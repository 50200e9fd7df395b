package dev.reeve.demo.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import com.badlogic.gdx.files.FileHandle;
import dev.reeve.demo.play.Chronicle.Curve;
import dev.reeve.demo.play.Reckoning.Outcome;
import dev.reeve.demo.play.Reckoning.Pair;
import dev.reeve.demo.play.Reckoning.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReckoningTest {
  private static final Pair FED = new Pair("hunger", 0, 0);

  private static Pair happiness(double yours, double theirs) {
    return new Pair("happiness", yours, theirs);
  }

  @Test
  void loss_fallsOnTheTradesWithTooMany_byHowMany() {
    List<Pair> trades =
        List.of(
            new Pair("farmer", 42, 30),
            new Pair("digger", 22, 18),
            new Pair("potter", 40, 52),
            new Pair("scholar", 16, 20));
    Reason reason = Reckoning.reason(happiness(3, 4), FED, trades, 4800).orElseThrow();
    assertFalse(reason.hungry());
    assertEquals("farmer", reason.surplus());
    assertEquals(12, reason.many());
    assertEquals("potter", reason.lack());
    assertEquals(12, reason.few());
    assertEquals(0.75, reason.cost(), 1e-9, "12 of the 16 who were in the wrong place");
  }

  @Test
  void reasonOfAVictory_isWhatTheReeveDidWrong() {
    List<Pair> trades = List.of(new Pair("farmer", 30, 42), new Pair("potter", 52, 40));
    Reason reason = Reckoning.reason(happiness(4, 3), FED, trades, 4800).orElseThrow();
    assertEquals("farmer", reason.surplus());
    assertEquals("potter", reason.lack());
    assertEquals(1, reason.cost(), 1e-9);
  }

  @Test
  void hunger_isTheReason_whereItCostMoreThanHalf() {
    List<Pair> trades = List.of(new Pair("farmer", 20, 30), new Pair("potter", 60, 50));
    Pair hunger = new Pair("hunger", 960, 0);
    Reason reason = Reckoning.reason(happiness(3.4, 4), hunger, trades, 4800).orElseThrow();
    assertTrue(reason.hungry());
    assertEquals(0.6, reason.cost(), 1e-9, "a fifth of all cycles, but no more than was lost");
    assertFalse(
        Reckoning.reason(happiness(2, 4), hunger, trades, 4800).orElseThrow().hungry(),
        "0.8 is less than half of 2");
  }

  @Test
  void whereNobodyLost_thereIsNoReason() {
    assertEquals(Optional.empty(), Reckoning.reason(happiness(4, 4.001), FED, List.of(), 4800));
  }

  @Test
  void contest_isReckonedFromWhatIsRemembered(@TempDir Path home) {
    Gdx.files = new HeadlessFiles();
    Library library = new Library(new FileHandle(home.toFile()));
    Scenario contest = library.scenario("contest").orElseThrow();
    World world = World.found(contest, library.rules(contest.rules()));
    for (int i = 0; i < 400; i++) {
      world.update(World.SECONDS_PER_CYCLE / 20);
    }
    Village yours = world.villages().get(0);
    Village theirs = world.villages().get(1);
    Reckoning reckoning = Reckoning.of(yours, theirs);
    double sum = reckoning.trades().stream().mapToDouble(Pair::yours).sum();
    assertEquals(120, sum, 1, "everybody is in one trade or at leisure");
    assertEquals(
        theirs.chronicle().mean(Curve.WORKERS, "potter"),
        reckoning.trades().stream()
            .filter(pair -> pair.id().equals("potter"))
            .findFirst()
            .orElseThrow()
            .theirs());
    assertEquals(Outcome.LOST, reckoning.outcome());
    assertTrue(reckoning.reason().orElseThrow().cost() > 0);
    Reckoning twins = Reckoning.of(yours, yours);
    assertEquals(Outcome.EVEN, twins.outcome());
  }
}
