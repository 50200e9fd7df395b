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
        List.of("tick", "egalitarianism", "fulfilment", "stock", "externalities"), keys(first));
    assertEquals(0, first.get("tick").asInt());
    assertEquals(5.384913302702454e-4, first.get("egalitarianism").asDouble(), 1e-15);
    assertEquals(List.of("Profile 0", "Profile 1"), keys(first.get("fulfilment")));
    assertEquals(List.of("Milk", "Butter"), keys(first.at("/fulfilment/Profile 1")));
    assertEquals(6, first.get("stock").size());
    assertEquals(2.2, first.at("/stock/Milk").asDouble(), 1e-5);
    assertEquals(0, first.get("externalities").asDouble());
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
    assertTrue(lines.get(3).matches(" +tick +egalitarianism +milk +churns"), lines.get(3));
    assertTrue(lines.size() < 30, run.out());
    assertEquals(
        "After 1000 ticks and 110 shocks the egalitarianism is 0.000187; it was 0.000538 in the"
            + " first.",
        lines.get(lines.size() - 1));
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
        "--ticks=0"
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
    assertTrue(run.err().contains("village, table1, figure3, solve, figure2"), run.err());
  }
}
