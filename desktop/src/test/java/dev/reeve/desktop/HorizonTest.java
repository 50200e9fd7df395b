package dev.reeve.desktop;

import static dev.reeve.desktop.Shell.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.reeve.desktop.Shell.Run;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Masters with a horizon in {@code compare}, and {@code run --horizon}, as a user meets them. */
class HorizonTest {

  private static final String KILNS = "../assets/rules/kilns.rules.json";

  @Test
  void compare_tellsWhatRunTells() throws IOException {
    Run run =
        run(
            "compare",
            KILNS,
            "--people=100",
            "--cycles=2",
            "--seeds=1",
            "--arrangements=bureau,bureau:horizon=4",
            "--json");
    assertEquals(0, run.code(), run.err());
    JsonNode arrangements = new ObjectMapper().readTree(run.out()).get("arrangements");
    assertEquals(
        happiness("0"), arrangements.at("/bureau/happiness/mean").asDouble(), 1e-12, run.out());
    JsonNode ahead = arrangements.get("bureau:horizon=4");
    assertEquals(happiness("4"), ahead.at("/happiness/mean").asDouble(), 1e-12, run.out());
  }

  private static double happiness(String horizon) throws IOException {
    Run run = run("run", KILNS, "--people=100", "--cycles=2", "--json", "--horizon=" + horizon);
    assertEquals(0, run.code(), run.err());
    double sum = 0;
    for (String line : run.out().lines().limit(2).toList()) {
      sum += new ObjectMapper().readTree(line).get("happiness").asDouble();
    }
    return sum / 2;
  }

  @Test
  void aWrongHorizon_endsWithTwo() {
    Run run = run("compare", KILNS, "--arrangements=bureau:horizon=61");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("horizon is '61'; it must be within [0, 60]"), run.err());
    Run one = run("run", KILNS, "--horizon=-1");
    assertEquals(2, one.code());
    assertTrue(one.err().contains("horizon is -1; it must be within [0, 60]"), one.err());
  }
}
