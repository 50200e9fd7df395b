package dev.reeve.desktop;

import static dev.reeve.desktop.Shell.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.reeve.desktop.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code olin} as a user meets it. */
class OlinTest {

  private static final Path DOCS = Path.of("../docs");

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static List<JsonNode> lines(String... args) throws IOException {
    Run run = run(args);
    assertEquals(0, run.code(), run.err());
    List<JsonNode> lines = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }

  @Test
  void village_printsALineForEachTick_untilItsGoal() throws IOException {
    List<JsonNode> lines = lines("olin", "village", "--invest", "0.55", "--json");
    assertEquals(80, lines.size());
    JsonNode first = lines.get(0);
    assertEquals(
        List.of("tick", "egalitarianism", "fulfilment", "stock", "externalities", "invest"),
        keys(first));
    assertEquals(0, first.get("tick").asInt());
    assertEquals(5.384913302702454e-4, first.get("egalitarianism").asDouble(), 1e-15);
    assertEquals(List.of("Profile 0", "Profile 1"), keys(first.get("fulfilment")));
    assertEquals(List.of("Milk", "Butter"), keys(first.at("/fulfilment/Profile 1")));
    assertEquals(6, first.get("stock").size());
    assertEquals(2.2, first.at("/stock/Milk").asDouble(), 1e-5);
    assertEquals(0, first.get("externalities").asDouble());
    assertEquals(.55, first.get("invest").asDouble(), 1e-12);
    JsonNode last = lines.get(79);
    assertEquals(79, last.get("tick").asInt());
    assertEquals(.9999936247440, last.get("egalitarianism").asDouble(), 1e-12);
  }

  @Test
  void village_goesOnForAsManyTicksAsAsked() throws IOException {
    assertEquals(50, lines("olin", "village", "--invest", "0.6", "--ticks", "50", "--json").size());
    assertEquals(3, lines("olin", "village", "--ticks", "3", "--json").size());
  }

  @Test
  void village_withTheNoiseOfASeed_isTheSameEveryTime() throws IOException {
    String[] args = {"olin", "village", "--invest", "0.6", "--noise", "1", "--json"};
    List<JsonNode> lines = lines(args);
    assertEquals(48, lines.size());
    assertEquals(lines, lines(args));
  }

  @Test
  void village_canBeTable1_plannedAsThePaperSays() throws IOException {
    List<JsonNode> lines =
        lines(
            "olin",
            "village",
            "--variant",
            "table1",
            "--placement",
            "column",
            "--method",
            "paper",
            "--invest",
            "0.6",
            "--json");
    assertEquals(43, lines.size());
    assertEquals(1, lines.get(42).get("egalitarianism").asDouble(), 1e-12);
  }

  @Test
  void village_isToldInWordsToo() {
    Run run = run("olin", "village", "--invest", "0.51", "--noise", "0", "--ascii");
    assertEquals(0, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(
        "the program's coefficients . method: program . invests 0.51 . noise of seed 0",
        lines.get(1));
    assertTrue(
        lines.get(3).matches(" +tick +egalitarianism +invested +milk +churns"), lines.get(3));
    assertTrue(lines.size() < 30, run.out());
    assertEquals(
        "After 1000 ticks and 110 shocks the egalitarianism is 0.000187; it was 0.000538 in the"
            + " first.",
        lines.get(lines.size() - 1));
  }

  @Test
  void village_canBePlanned_andTellsWhatIsInvested() throws IOException {
    List<JsonNode> lines =
        lines(
            "olin",
            "village",
            "--growth",
            "saved",
            "--invest",
            "plan",
            "--noise",
            "0",
            "--ticks",
            "40",
            "--json");
    assertEquals(40, lines.size());
    assertEquals(0, lines.get(0).get("egalitarianism").asDouble(), 1e-12);
    // All that is left of two milk when making has taken its part.
    assertEquals(.964, lines.get(0).get("invest").asDouble(), 1e-3);
    assertEquals(1, lines.get(39).get("egalitarianism").asDouble(), 1e-3);
    double invest = lines.get(39).get("invest").asDouble();
    assertTrue(invest > .4 && invest < .7, invest + "");
  }

  @Test
  void village_whereInvestingIsFree_isPlannedToInvestEverything() throws IOException {
    List<JsonNode> lines = lines("olin", "village", "--invest", "plan", "--json");
    assertEquals(12, lines.size(), "it doubles eleven times");
    for (JsonNode line : lines.subList(0, 10)) {
      assertEquals(1, line.get("invest").asDouble(), 1e-4, line.toString());
    }
  }

  @Test
  void village_whereCarbonWeighsMuch_growsLess() throws IOException {
    double light = milkAfterTen("0.00001");
    double heavy = milkAfterTen("0.0002");
    assertTrue(heavy < .1 * light, heavy + " and " + light);
  }

  private static double milkAfterTen(String carbon) throws IOException {
    List<JsonNode> lines =
        lines(
            "olin",
            "village",
            "--growth",
            "saved",
            "--invest",
            "plan",
            "--carbon",
            carbon,
            "--ticks",
            "10",
            "--json");
    assertTrue(lines.get(9).get("externalities").asDouble() > 0);
    return lines.get(9).at("/stock/Milk").asDouble();
  }

  @Test
  void village_withLittleButter_tellsWhoIsWorstOff() throws IOException {
    List<JsonNode> lines =
        lines(
            "olin",
            "village",
            "--method",
            "fair",
            "--stock",
            "Butter=18",
            "--invest",
            "0.6",
            "--ticks",
            "60",
            "--json");
    JsonNode last = lines.get(59);
    assertEquals(.1, last.get("egalitarianism").asDouble(), 1e-6);
    for (String profile : List.of("Profile 0", "Profile 1")) {
      assertEquals(1, last.get("fulfilment").get(profile).get("Milk").asDouble(), 1e-6);
      assertEquals(.1, last.get("fulfilment").get(profile).get("Butter").asDouble(), 1e-6);
    }
  }

  @Test
  void village_saysWhatDoesNotFit() {
    assertRefused("--stock names 'Cheese', which is none of [Milk,", "--stock", "Cheese=1");
    assertRefused("--stock: initial stock of 'Milk' is -1.0", "--stock", "Milk=-1");
    assertRefused("--method program sets nothing aside", "--growth=saved", "--method=program");
    assertRefused("nor 'plan'", "--invest", "planned");
  }

  private static void assertRefused(String what, String... options) {
    List<String> args = new ArrayList<>(List.of("olin", "village"));
    args.addAll(List.of(options));
    Run run = run(args.toArray(String[]::new));
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(what), run.err());
  }

  @Test
  void invest_comparesSharesAndThePlan_theSameEveryTime() throws IOException {
    String[] args = {"olin", "invest", "--seeds", "2", "--ticks", "60", "--json"};
    List<JsonNode> lines = lines(args);
    assertEquals(12, lines.size());
    assertEquals(
        List.of(
            "growth",
            "invest",
            "best",
            "mean",
            "least",
            "most",
            "collapsed",
            "floor",
            "planBetter"),
        keys(lines.get(0)));
    JsonNode plan = lines.get(11);
    assertEquals("saved", plan.get("growth").asText());
    assertEquals("plan", plan.get("invest").asText());
    for (JsonNode row : lines.subList(6, 11)) {
      assertTrue(row.get("mean").asDouble() < plan.get("mean").asDouble(), row.toString());
      assertEquals(2, row.get("planBetter").asInt(), row.toString());
    }
    assertEquals(1, lines.get(4).get("invest").asDouble(), "where investing is free, all of it");
    assertEquals(lines, lines(args));
  }

  @Test
  void invest_isToldInWordsToo() {
    Run run = run("olin", "invest", "--seeds", "1", "--ticks", "5", "--ascii");
    assertEquals(0, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals("5 ticks . seed 0 . plan: 20 ticks ahead", lines.get(1));
    assertTrue(lines.get(4).startsWith("  invested "), lines.get(4));
  }

  @Test
  void planFigure_isDrawnAnew_asItIsInTheDocs(@TempDir Path folder) throws IOException {
    Path drawn = folder.resolve("plan.svg");
    Run run = run("olin", "plan-figure", drawn.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals(Files.readString(DOCS.resolve("olin-plan.svg")), Files.readString(drawn));
  }

  @Test
  void table1_tellsBothPlacements_andTheProgramsCoefficients() throws IOException {
    List<JsonNode> lines = lines("olin", "table1", "--json");
    assertEquals(3, lines.size());
    assertSteady(lines.get(0), "row", 3763.7647873396286, 3, 6);
    assertSteady(lines.get(1), "column", 3763.764844844845, 2, 6);
    assertSteady(lines.get(2), "program", 3714.0459874975977, 5, 19);
  }

  private static void assertSteady(
      JsonNode line, String table, double milk, int solves, int series) {
    assertEquals(List.of("table", "outcome", "solves", "series", "made"), keys(line));
    assertEquals(table, line.get("table").asText());
    assertEquals("converged", line.get("outcome").asText());
    assertEquals(milk, line.at("/made/Milk").asDouble(), 1e-8);
    assertEquals(solves, line.get("solves").asInt());
    assertEquals(series, line.get("series").asInt());
  }

  @Test
  void thePage_showsWhatTable1Prints() throws IOException {
    Run run = run("olin", "table1");
    String page = Files.readString(DOCS.resolve("olin.md"));
    String ascii = run("olin", "table1", "--ascii").out();
    assertTrue(page.contains(ascii.strip()), () -> "docs/olin.md lacks\n" + ascii);
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void figure3_isDrawnAnew_asItIsInTheDocs(@TempDir Path folder) throws IOException {
    Path drawn = folder.resolve("figure3.svg");
    Run run = run("olin", "figure3", drawn.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals(Files.readString(DOCS.resolve("olin-figure3.svg")), Files.readString(drawn));
  }

  @Test
  void figure3_saysWhereItCannotWrite() {
    Run run = run("olin", "figure3", "/nowhere/figure3.svg");
    assertEquals(1, run.code());
    assertTrue(
        run.err().contains("/nowhere/figure3.svg: the picture cannot be written"), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--invest=1.1",
        "--invest=NaN",
        "--invest=much",
        "--variant=table2",
        "--placement=diagonal",
        "--method=guess",
        "--noise=loud",
        "--ticks=0",
        "--horizon=0",
        "--horizon=201",
        "--discount=0",
        "--discount=steep",
        "--caution=2",
        "--growth=added",
        "--carbon=-1"
      })
  void aWrongCommandLine_endsWithTwo(String option) {
    Run run = run("olin", "village", option);
    assertEquals(2, run.code());
    String value = option.substring(option.indexOf('=') + 1);
    assertTrue(run.err().contains("'" + value + "'"), run.err());
  }

  @Test
  void olinAlone_saysWhatThereIs() {
    Run run = run("olin");
    assertEquals(2, run.code());
    assertTrue(
        run.err().contains("village, table1, figure3, invest, plan-figure, solve, figure2"),
        run.err());
  }
}
