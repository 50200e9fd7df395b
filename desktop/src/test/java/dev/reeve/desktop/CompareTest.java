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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code compare} as a user meets it. */
class CompareTest {

  private static final String MARCHES = "../assets/rules/marches.rules.json";

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static JsonNode cycle(String reeve, int seed, int cycle) throws IOException {
    Run run = run("run", MARCHES, "--cycles", "2", "--seed", seed + "", "--reeve", reeve, "--json");
    return new ObjectMapper().readTree(run.out().lines().toList().get(cycle));
  }

  @Test
  void json_tellsWhatRunTells_ofEveryReeve() throws IOException {
    String reeves = "bureau:apprentice,bureau:journeyman,bureau:master";
    Run run =
        run(
            "compare",
            MARCHES,
            "--cycles",
            "2",
            "--seeds",
            "2",
            "--arrangements",
            reeves,
            "--json");
    assertEquals(0, run.code(), run.err());
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertEquals(List.of("people", "cycles", "seeds", "optimum", "arrangements"), keys(json));
    assertEquals(List.of(reeves.split(",")), keys(json.get("arrangements")));
    for (String name : keys(json.get("arrangements"))) {
      String reeve = name.substring(name.indexOf(':') + 1);
      double happiness = 0;
      double moves = 0;
      for (int seed = 1; seed <= 2; seed++) {
        for (int cycle = 0; cycle < 2; cycle++) {
          JsonNode lived = cycle(reeve, seed, cycle);
          happiness += lived.get("happiness").asDouble() / 4;
          moves += lived.get("moves").asDouble() / 4;
        }
      }
      JsonNode outcome = json.get("arrangements").get(name);
      assertEquals(happiness, outcome.get("happiness").get("mean").asDouble(), 1e-12);
      assertEquals(moves, outcome.get("moves").get("mean").asDouble(), 1e-12);
      assertTrue(outcome.get("gini").get("mean").isNull());
    }
  }

  @Test
  void quantile_isByNearestRank() {
    assertEquals(3, Comparison.quantile(new double[] {3}, 0.1));
    assertEquals(
        2, Comparison.quantile(IntStream.rangeClosed(1, 11).asDoubleStream().toArray(), 0.1));
    assertEquals(
        9, Comparison.quantile(IntStream.rangeClosed(1, 10).asDoubleStream().toArray(), 0.9));
  }

  @Test
  void report_isAPageThatStandsAlone_withItsPictures(@TempDir Path folder) throws IOException {
    Run run =
        run(
            "compare",
            MARCHES,
            "--cycles",
            "3",
            "--seeds",
            "2",
            "--ascii",
            "--arrangements",
            "bureau,market:exchange=1,advantage=0.3,mixed:services=farmer",
            "--report",
            folder + "/page");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("market:exchange=1,advantage=0.3"), run.out());
    String page = Files.readString(folder.resolve("page/index.html"));
    assertTrue(page.contains("<svg") && page.endsWith("</html>\n"));
    assertTrue(!page.contains("<script") && !page.contains("http"), "it fetches nothing");
    for (String chart : List.of("happiness", "worst-tenth", "needs", "gini", "lorenz")) {
      assertTrue(Files.size(folder.resolve("page/" + chart + ".png")) > 5000, chart);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--arrangements=anarchy",
        "--arrangements=market:tax=1",
        "--arrangements=bureau,bureau"
      })
  void arrangementThatIsNone_endsWithTwo(String option) {
    assertEquals(2, run("compare", MARCHES, option).code());
  }

  @Test
  void theSameCommandLine_givesTheSameBytes_howeverManyThreadsThereAre() {
    String[] args = {"compare", MARCHES, "--cycles", "2", "--seeds", "3", "--json"};
    assertEquals(run(args).out(), run(args).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--people=0", "--cycles=none", "--seeds=0", "--seeds=1.5"})
  void aWrongCommandLine_endsWithTwo(String option) {
    Run run = run("compare", MARCHES, option);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("whole number within [1, 1000000]"), run.err());
  }

  @Test
  void rulesThatAreNotThere_endWithOne() {
    Run run = run("compare", "nowhere.json");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("nowhere.json"), run.err());
  }
}
