package dev.reeve.desktop;

import static dev.reeve.desktop.Shell.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.reeve.desktop.Shell.Run;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code horizon}, and {@code run --horizon}, as a user meets them. */
class HorizonTest {

  private static final String KILNS = "../assets/rules/kilns.rules.json";

  @Test
  void json_tellsWhatRunTells() throws IOException {
    Run run = run("horizon", KILNS, "--cycles", "2", "--seeds", "1", "--horizons=0,4", "--json");
    assertEquals(0, run.code(), run.err());
    JsonNode horizons = new ObjectMapper().readTree(run.out()).get("horizons");
    for (String horizon : List.of("0", "4")) {
      double happiness = 0;
      for (String line : cycles(horizon)) {
        happiness += new ObjectMapper().readTree(line).get("happiness").asDouble() / 2;
      }
      assertEquals(happiness, horizons.get(horizon).get("happiness").asDouble(), 1e-12);
    }
  }

  private static List<String> cycles(String horizon) {
    Run run =
        run("run", KILNS, "--people=100", "--cycles=2", "--json", "--horizon=" + horizon);
    assertEquals(0, run.code(), run.err());
    return run.out().lines().limit(2).toList();
  }

  @Test
  void theTable_hasAHorizonALine() {
    Run run = run("horizon", KILNS, "--cycles=1", "--seeds=1", "--horizons=0,2", "--ascii");
    assertEquals(0, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals("The kilns", lines.get(0));
    assertTrue(lines.get(4).matches("  0 .*"), lines.get(4));
    assertTrue(lines.get(5).matches("  2 .*"), lines.get(5));
  }

  @Test
  void aWrongHorizon_endsWithTwo() {
    Run run = run("horizon", KILNS, "--horizons=0,61");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--horizons has 61; each must be within [0, 60]"), run.err());
    Run one = run("run", KILNS, "--horizon=-1");
    assertEquals(2, one.code());
    assertTrue(one.err().contains("horizon is -1; it must be within [0, 60]"), one.err());
  }
}
