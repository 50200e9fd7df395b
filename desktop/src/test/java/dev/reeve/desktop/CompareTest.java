package dev.reeve.desktop;

import static dev.reeve.desktop.Shell.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.reeve.desktop.Shell.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
  void json_tellsWhatRunTells_overAllCyclesOfAllSeeds() throws IOException {
    Run run = run("compare", MARCHES, "--cycles", "2", "--seeds", "2", "--json");
    assertEquals(0, run.code(), run.err());
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertEquals(List.of("people", "cycles", "seeds", "reeves"), keys(json));
    assertEquals(List.of("apprentice", "journeyman", "master"), keys(json.get("reeves")));
    for (String reeve : keys(json.get("reeves"))) {
      JsonNode outcome = json.get("reeves").get(reeve);
      assertEquals(List.of("happiness", "worstTenth", "hunger", "moves"), keys(outcome));
      double happiness = 0;
      double worst = Double.POSITIVE_INFINITY;
      double moves = 0;
      for (int seed = 1; seed <= 2; seed++) {
        for (int cycle = 0; cycle < 2; cycle++) {
          JsonNode lived = cycle(reeve, seed, cycle);
          happiness += lived.get("happiness").asDouble() / 4;
          worst = Math.min(worst, lived.get("happiness").asDouble());
          moves += lived.get("moves").asDouble() / 4;
        }
      }
      assertEquals(happiness, outcome.get("happiness").asDouble(), 1e-12);
      assertEquals(worst, outcome.get("worstTenth").asDouble());
      assertEquals(moves, outcome.get("moves").asDouble());
    }
  }

  @Test
  void theWorstTenth_isTheTenthPercentile_byNearestRank() {
    assertEquals(3, Comparison.tenth(new double[] {3}));
    assertEquals(1, Comparison.tenth(IntStream.rangeClosed(1, 10).asDoubleStream().toArray()));
    assertEquals(2, Comparison.tenth(IntStream.rangeClosed(1, 11).asDoubleStream().toArray()));
    assertEquals(10, Comparison.tenth(IntStream.rangeClosed(1, 100).asDoubleStream().toArray()));
  }

  @Test
  void theTable_hasAReeveALine_andSaysWhatItsFiguresAre() {
    Run run = run("compare", MARCHES, "--cycles", "1", "--seeds", "2", "--ascii");
    assertEquals(0, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals("Marches", lines.get(0));
    assertEquals("120 people . 1 cycle . seeds 1 to 2", lines.get(1));
    assertTrue(lines.get(3).matches(" +happiness +worst tenth +hunger +moves"), lines.get(3));
    assertTrue(lines.get(4).startsWith("  apprentice "), lines.get(4));
    assertTrue(lines.get(5).startsWith("  journeyman "), lines.get(5));
    assertTrue(lines.get(6).startsWith("  master "), lines.get(6));
    assertTrue(run.out().contains("  - hunger: "), run.out());
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
