package dev.reeve.demo.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import com.badlogic.gdx.files.FileHandle;
import dev.reeve.demo.play.Constitution.By;
import dev.reeve.market.Market;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plan and market: two villages of which one may come to belong to one man. */
class TownTest {
  private static final Constitution MARKET = Constitution.of(Market.DEFAULT);

  @TempDir private static Path home;
  private static Library library;

  @BeforeAll
  static void open() {
    Gdx.files = new HeadlessFiles();
    library = new Library(new FileHandle(home.toFile()));
  }

  private static World town() {
    Scenario scenario = library.scenario("town").orElseThrow();
    return World.found(scenario, library.rules(scenario.rules()));
  }

  private static void play(World world, int ticks) {
    for (int i = 0; i < ticks; i++) {
      world.update(World.SECONDS_PER_CYCLE / 20);
    }
  }

  private static List<Alert.Kind> alerts(World world) {
    return world.alerts().standing().stream()
        .filter(alert -> alert.village() == 0)
        .map(Alert::kind)
        .toList();
  }

  private static List<Log.Kind> log(World world) {
    return world.log().all().stream()
        .filter(line -> line.village() == 0)
        .map(Log.Line::kind)
        .toList();
  }

  @Test
  void twins_haveTheSamePeopleAndLuck_andOneReeve() {
    List<Scenario.Setup> villages = library.scenario("town").orElseThrow().villages();
    assertEquals(villages.get(0).seed(), villages.get(1).seed());
    assertEquals(villages.get(0).people(), villages.get(1).people());
    assertEquals(By.MARKET, villages.get(0).constitution().by());
    assertEquals(By.BUREAU, villages.get(1).constitution().by());
  }

  @Test
  void theory_knowsAnOligarch_onlyWhereZetaIsBeyondChi() {
    assertEquals(0.5, MARKET.theoryShare(120), 1e-9);
    assertTrue(MARKET.oligarchy());
    Constitution taxed = MARKET.redistribution(MARKET.lead());
    assertEquals(By.MIXED, taxed.by());
    assertEquals(0.05, taxed.tax(), 1e-9);
    assertEquals(0, taxed.theoryShare(120));
    assertFalse(taxed.oligarchy());
    assertFalse(Constitution.BUREAU.oligarchy(), "where nobody owns anything nobody owns it all");
  }

  @Test
  void constitution_isWhatItsArrangementSays() {
    Constitution mixed = MARKET.by(By.MIXED).lead(0.15);
    assertEquals(mixed, Constitution.of(mixed.arrangement()));
    assertEquals(Constitution.BUREAU, Constitution.of(Constitution.BUREAU.arrangement()));
    IllegalArgumentException wrong =
        assertThrows(IllegalArgumentException.class, () -> new Constitution(By.MARKET, 0.1, 0.2));
    assertEquals("tax is 0.1; only a mixed arrangement has one", wrong.getMessage());
  }

  @Test
  void coins_areAsManyAsPeople_whoeverHoldsThem() {
    World world = town();
    play(world, 200);
    Village market = world.villages().get(0);
    double shares = 0;
    for (int person = 0; person < market.settlement().slots(); person++) {
      shares += market.owned(person);
    }
    assertEquals(market.people(), shares, 1e-6);
    assertEquals(
        market.fortunes().largest() * market.people(),
        market.owned(market.fortunes().richest()),
        1e-6);
    assertEquals(0, world.villages().get(1).owned(0), "the reeve's people own nothing");
  }

  @Test
  void oneStandsOut_isTold_andATaxEndsIt() {
    World world = town();
    Village market = world.villages().get(0);
    market.reform(MARKET.lead(0.25));
    play(world, 2);
    assertTrue(alerts(world).contains(Alert.Kind.TIPPED));
    for (int cycle = 0; cycle < 60 && market.fortunes().largest() < 0.25; cycle++) {
      play(world, 20);
    }
    play(world, 20);
    assertTrue(alerts(world).contains(Alert.Kind.OLIGARCHY), () -> alerts(world).toString());
    assertTrue(log(world).contains(Log.Kind.OLIGARCHY));
    double money = market.fortunes().equal();
    market.reform(market.constitution().redistribution(0.25).lead(0.05));
    play(world, 1);
    assertEquals(money, market.fortunes().equal(), 0.2 * money, "a tax takes nobody's coins away");
    assertTrue(log(world).contains(Log.Kind.RIGHTED));
    for (int cycle = 0; cycle < 60 && market.fortunes().largest() > 0.1; cycle++) {
      play(world, 20);
    }
    play(world, 20);
    assertFalse(alerts(world).contains(Alert.Kind.OLIGARCHY), () -> alerts(world).toString());
    assertTrue(log(world).contains(Log.Kind.OLIGARCHY_ENDED));
  }

  @Test
  void revolution_isTold_andBackAgain() {
    World world = town();
    Village market = world.villages().get(0);
    play(world, 20);
    market.reform(market.constitution().by(By.BUREAU));
    play(world, 20);
    assertTrue(log(world).contains(Log.Kind.REVOLUTION));
    assertFalse(market.fortunes().owned());
    assertFalse(alerts(world).contains(Alert.Kind.TIPPED));
    market.reform(market.constitution().by(By.MARKET));
    play(world, 20);
    assertTrue(market.fortunes().owned());
  }

  @Test
  void reform_isForeseen_beforeItIsTaken_andChangesNothingTillThen() {
    World world = town();
    play(world, 40);
    Selection selection = new Selection(world);
    Reform reform = new Reform(selection);
    reform.wish(selection.village().constitution().by(By.BUREAU));
    for (int frame = 0; frame < 200 && reform.prospect().isEmpty(); frame++) {
      reform.update();
    }
    Prospect prospect = reform.prospect().orElseThrow();
    assertEquals(0, prospect.changed().largest());
    assertTrue(prospect.kept().largest() > 0);
    assertTrue(prospect.kept().met() > 0 && prospect.changed().happiness() > 0);
    assertEquals(By.MARKET, selection.village().constitution().by());
    reform.take();
    assertFalse(reform.pending());
    assertEquals(By.BUREAU, selection.village().constitution().by());
    reform.wish(selection.village().constitution());
    assertFalse(reform.pending(), "what is in force already is no wish");
  }

  @Test
  void reform_isLeft_whereAnotherVillageIsLookedAt() {
    World world = town();
    Selection selection = new Selection(world);
    Reform reform = new Reform(selection);
    reform.wish(selection.village().constitution().lead(0.2));
    assertTrue(reform.pending());
    selection.village(1);
    reform.update();
    assertFalse(reform.pending());
    assertEquals(By.BUREAU, reform.constitution().by());
  }

  @Test
  void save_keepsWhoDecidesAndWhoOwnsWhat() throws SaveTrouble {
    World world = town();
    Village market = world.villages().get(0);
    market.reform(market.constitution().redistribution(0.12));
    play(world, 60);
    SaveFolder saves = new SaveFolder(home);
    GameNote note = GameNote.of(new Selection(world), List.of());
    saves.write("town", new SavedGame(note, world, world.log().lines()));
    Village again = saves.read("town").world().villages().get(0);
    assertEquals(market.constitution(), again.constitution());
    assertEquals(market.fortunes().largest(), again.fortunes().largest());
    assertEquals(market.owned(3), again.owned(3));
  }
}
