package dev.reeve.demo.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import com.badlogic.gdx.files.FileHandle;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Plan;
import dev.reeve.plan.SteadyPlanner;
import dev.reeve.rules.Rulesets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
  private static final String VILLAGE = "rules/village.rules.json";

  @TempDir private Path folder;
  private Home home;

  @BeforeAll
  static void filesFromTheClassPath() {
    Gdx.files = new HeadlessFiles();
  }

  @BeforeEach
  void home() {
    home = new Home(folder);
  }

  private static String farmer(int food) {
    return "{ format: 1, industries: { farmer: { output: { food: " + food + " } } } }";
  }

  private static double food(Library library) {
    return library.rules(VILLAGE).industry("farmer").output().get("food");
  }

  private static String told(Library library) {
    return library.problems().toString();
  }

  @Test
  void withoutMods_allIsAsItCame() {
    Library library = new Library(home.handle());
    assertEquals(List.of(), library.problems());
    assertEquals(Rulesets.read(Gdx.files.internal(VILLAGE)), library.rules(VILLAGE));
    assertFalse(Files.exists(folder.resolve("mods.json")), "nothing is written unasked");
  }

  @Test
  void ofTwoMods_theLaterLiesOver_andTheirOrderIsKept() {
    home.mod("rich", VILLAGE, farmer(20)).mod("poor", VILLAGE, farmer(5));
    Library library = new Library(home.handle());
    assertEquals(6, food(library));
    library.activate(List.of("rich", "poor"));
    assertEquals(5, food(library));
    library.activate(List.of("poor", "rich"));
    assertEquals(20, food(library));
    assertEquals(
        List.of("poor", "rich"),
        new Library(home.handle()).active().stream().map(Mod::id).toList());
    assertEquals(20, food(new Library(home.handle())));
    library.activate(List.of());
    assertEquals(6, food(library));
    assertEquals(List.of(), library.problems());
  }

  @Test
  void aRulesetThatTheGameDoesNotHave_canBeAMods() {
    String rules =
        "{ format: 1, goods: { food: { need: 1 } }, industries: { hunter: { output: { food: 2 } } } }";
    home.mod("wild", "rules/deep/wild.rules.json", rules).on("wild");
    Library library = new Library(home.handle());
    assertEquals(
        2, library.rules("rules/deep/wild.rules.json").industry("hunter").output().get("food"));
    library.activate(List.of());
    assertThrows(IllegalArgumentException.class, () -> library.rules("rules/deep/wild.rules.json"));
    assertTrue(library.find("rules/../../secret.rules.json").isEmpty());
  }

  @Test
  void scenariosOfMods_comeAfterTheGames_orInTheirStead() {
    String scenario =
        "{ format: 1, kind: sandbox, rules: \"" + VILLAGE + "\", villages: [ { name: Ayot } ] }";
    home.mod("a", "scenarios/mine.scenario.json", scenario)
        .mod("a", "scenarios/valley.scenario.json", scenario)
        .on("a");
    Library library = new Library(home.handle());
    assertEquals(List.of(), library.problems());
    assertEquals(
        List.of("valley", "contest", "essay", "winter", "barbarians", "town", "mine"),
        library.scenarios().stream().map(Scenario::id).toList());
    assertEquals("Ayot", library.scenario("valley").orElseThrow().villages().get(0).name());
    library.activate(List.of());
    assertEquals("Oakham", library.scenario("valley").orElseThrow().villages().get(0).name());
    assertTrue(library.scenario("mine").isEmpty());
  }

  @Test
  void textsOfMods_lieOverTheGames_byLanguage() {
    home.mod("a", "i18n/reeve.properties", "trade.farmer = Churls\ntrade.brewer = Brewers")
        .mod("a", "i18n/reeve_de.properties", "trade.brewer = Brauer")
        .on("a");
    Library library = new Library(home.handle());
    Texts texts = new Texts();
    texts.lay(library.texts(Locale.ROOT));
    assertEquals("Churls", texts.get("trade.farmer"));
    assertEquals("Brewers", texts.name("trade", "brewer"));
    assertEquals("Potters", texts.get("trade.potter"));
    texts.lay(library.texts(Locale.GERMAN));
    assertEquals("Brauer", texts.name("trade", "brewer"));
    assertEquals("Churls", texts.get("trade.farmer"), "what it lacks in German is English");
  }

  @Test
  void brokenTexts_areTold_andTheOthersStay() throws IOException {
    home.mod("a", "i18n/reeve.properties", "trade.farmer = Churls\ntrade.potter = {0").on("a");
    Library library = new Library(home.handle());
    assertTrue(told(library).contains("reeve.properties"), told(library));
    assertTrue(told(library).contains(":2: trade.potter"), told(library));
    assertTrue(library.texts(Locale.ROOT).isEmpty());
    Files.write(
        home.path("a", "i18n/reeve.properties"), "x = Kühe".getBytes(StandardCharsets.ISO_8859_1));
    library.read();
    assertTrue(told(library).contains("UTF-8"), told(library));
    Home.write(home.path("a", "i18n/reeve.properties"), "x = \\u00zz");
    library.read();
    assertTrue(told(library).contains("these are no texts"), told(library));
  }

  @Test
  void aBrokenMod_isTold_withFileLineAndHint_andLeavesTheGamePlayable() {
    home.mod(
            "a",
            VILLAGE,
            "{ format: 1,\n goods: { fod: { ned: 2 } },\n industries: { farmer: { output: { fool: 3 } } } }")
        .on("a");
    Library library = new Library(home.handle());
    assertEquals(6, food(library));
    List<String> told =
        library.problems(library.active().get(0)).stream().map(Object::toString).toList();
    assertTrue(
        told.get(0)
            .endsWith(
                "mods/a/rules/village.rules.json:2: goods.fod.ned: there is no such key (did you mean need?)"),
        told.get(0));
    assertTrue(
        told.stream()
            .anyMatch(line -> line.contains(":3: ") && line.contains("(did you mean food?)")),
        told.toString());
  }

  @Test
  void whatAModBreaksLater_leavesWhatWasGoodLast() {
    home.mod("a", VILLAGE, farmer(7)).on("a");
    Library library = new Library(home.handle());
    assertEquals(7, food(library));
    home.mod("a", VILLAGE, "{ format: 1, indus");
    library.read();
    assertEquals(7, food(library));
    assertEquals(1, library.problems().size(), told(library));
    home.mod("a", VILLAGE, farmer(8));
    library.read();
    assertEquals(8, food(library));
    assertEquals(List.of(), library.problems());
  }

  @Test
  void aBrokenScenario_isTold_andWhatWasGoodLastStays() {
    String good =
        "{ format: 1, kind: sandbox, rules: \"" + VILLAGE + "\", villages: [ { name: Ayot } ] }";
    home.mod("a", "scenarios/mine.scenario.json", good).on("a");
    Library library = new Library(home.handle());
    home.mod("a", "scenarios/mine.scenario.json", good.replace("name", "nmae"));
    library.read();
    assertTrue(library.scenario("mine").isPresent());
    assertTrue(told(library).contains("did you mean name?"), told(library));
  }

  @Test
  void aFolderWithoutModJson_isNoModThatCanBeOn() {
    Home.write(home.path("a", VILLAGE), farmer(9));
    home.on("a");
    Library library = new Library(home.handle());
    assertEquals(6, food(library));
    assertFalse(
        library.mods().stream()
            .filter(mod -> mod.id().equals("a"))
            .findFirst()
            .orElseThrow()
            .sound());
    assertTrue(told(library).contains("mod.json"), told(library));
  }

  @Test
  void aModThatIsGone_isTold_andComesBackWhereItWas() throws IOException {
    home.mod("a", VILLAGE, farmer(7)).on("gone", "a");
    Library library = new Library(home.handle());
    assertTrue(told(library).contains("no mod is called gone"), told(library));
    assertEquals(7, food(library));
    home.mod("gone", VILLAGE, farmer(3));
    library.read();
    assertEquals(7, food(library), "it lies below a");
    assertEquals(List.of("gone", "a"), library.active().stream().map(Mod::id).toList());
  }

  @Test
  void aDamagedOrder_isTold_andNoModIsOn() {
    home.mod("a", VILLAGE, farmer(7));
    Home.write(folder.resolve("mods.json"), "{ format: 1, on: [ a ] }");
    Library library = new Library(home.handle());
    assertEquals(6, food(library));
    assertTrue(told(library).contains("mods.json"), told(library));
    library.activate(List.of("a"));
    assertEquals(7, food(new Library(home.handle())));
  }

  @Test
  void anOrderThatCannotBeKept_isTold_andHoldsForNow() throws IOException {
    home.mod("a", VILLAGE, farmer(7));
    Library library = new Library(home.handle());
    Files.createDirectories(folder.resolve("mods.json.part"));
    library.activate(List.of("a"));
    assertEquals(7, food(library));
    assertTrue(told(library).contains("cannot be kept"), told(library));
  }

  @Test
  void aFolderWithAStrangeName_isTold() {
    Home.write(home.path("my mod!", Mod.SHEET), "{ format: 1, title: x }");
    assertTrue(told(new Library(home.handle())).contains("letters, digits"));
  }

  @Test
  void aFileInPlaceOfARuleset_isTakenForIt() throws IOException {
    Path mine = folder.resolve("mine.json");
    Files.copy(Path.of("../assets/rules/village.rules.json"), mine);
    Files.writeString(mine, Files.readString(mine).replace("\"food\": 6", "\"food\": 11"));
    Library library = new Library(home.handle());
    library.base(VILLAGE, new FileHandle(mine.toFile()));
    assertEquals(11, food(library));
  }

  @Test
  void theSampleMod_changesTheGame() {
    Library library = new Library(home.handle());
    Ruleset before = library.rules(VILLAGE);
    library.activate(List.of("harvest-home"));
    assertEquals(List.of(), library.problems());
    for (String path : new String[] {VILLAGE, "rules/marches.rules.json"}) {
      Plan plan = new SteadyPlanner(library.rules(path)).plan(120);
      assertTrue(plan.workers("brewer") > 2, path + " " + plan.workers("brewer"));
      assertTrue(plan.goods().get("cider").consumed() > 60, path);
      assertTrue(plan.programs().get("harvest-home"), path);
    }
    assertFalse(before.equals(library.rules(VILLAGE)));
    assertEquals(Trade.OTHER, Trade.of("brewer"));
    Scenario orchard = library.scenario("orchard").orElseThrow();
    World world = World.found(orchard, library.rules(orchard.rules()));
    for (int i = 0; i < 100; i++) {
      world.update(World.SECONDS_PER_CYCLE / 20);
    }
    assertTrue(world.villages().get(0).workers("brewer") > 2);
    Texts texts = new Texts();
    texts.lay(library.texts(Locale.ROOT));
    assertEquals("The orchard", texts.get("scenario.orchard"));
  }

  @Test
  void aModOfThePlayers_goesBeforeTheOneThatCame_ofTheSameName() {
    home.mod("harvest-home", VILLAGE, farmer(12)).on("harvest-home");
    Library library = new Library(home.handle());
    assertEquals(12, food(library));
    assertFalse(library.active().get(0).shipped());
  }
}
