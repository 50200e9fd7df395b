package dev.reeve.desktop;

import static dev.reeve.desktop.Shell.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.reeve.desktop.Shell.Run;
import dev.reeve.horizon.LargePlanner.Outcome;
import dev.reeve.horizon.SyntheticTable.Shape;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** Large plans as a user meets them. */
class OlinSolveTest {

  private static final String[] SMALL = {
    "olin", "solve", "--industrial", "500", "--final", "100", "--dependencies", "50"
  };

  private static String[] small(String... more) {
    List<String> args = new ArrayList<>(List.of(SMALL));
    args.addAll(List.of(more));
    return args.toArray(String[]::new);
  }

  private static JsonNode solve(String... more) throws IOException {
    Run run = run(small(more));
    assertEquals(0, run.code(), run.err());
    assertEquals(1, run.out().lines().count());
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void solve_tellsWhatAPlanTook() throws IOException {
    JsonNode line = solve("--json", "--threads", "2");
    List<String> keys = new ArrayList<>();
    line.fieldNames().forEachRemaining(keys::add);
    assertEquals(
        List.of(
            "seconds",
            "residual",
            "peakBytes",
            "iterations",
            "unknowns",
            "nonzeros",
            "outcome",
            "method",
            "threads",
            "generationSeconds",
            "generationPeakBytes",
            "finalMade",
            "industrialMade"),
        keys);
    assertEquals("solved", line.get("outcome").asText());
    assertEquals("back-substitution", line.get("method").asText());
    assertEquals(0, line.get("iterations").asInt());
    assertEquals(800, line.get("unknowns").asInt());
    assertEquals(550 * 50 + 50 * 51 / 2 + 200 * 100, line.get("nonzeros").asInt());
    assertEquals(100, line.get("finalMade").asInt());
    assertEquals(0, line.get("industrialMade").asInt());
    assertEquals(2, line.get("threads").asInt());
    assertTrue(line.get("residual").asDouble() <= 1e-10);
    assertTrue(line.get("seconds").asDouble() > 0);
    assertTrue(line.get("generationSeconds").asDouble() > 0);
    assertTrue(line.get("peakBytes").asLong() > 6L * line.get("nonzeros").asLong());
  }

  @Test
  void solve_makesSomethingOfEverything_whereTheTableIsHonest() throws IOException {
    JsonNode line = solve("--honest", "--json", "--seed", "3", "--profiles", "7");
    assertEquals("gmres", line.get("method").asText());
    assertEquals(600 * 50 + 7 * 100, line.get("nonzeros").asInt());
    assertEquals(607, line.get("unknowns").asInt());
    assertEquals(100, line.get("finalMade").asInt());
    assertEquals(500, line.get("industrialMade").asInt());
    assertTrue(line.get("iterations").asInt() > 0);
    JsonNode again = solve("--honest", "--json", "--seed", "3", "--profiles", "7", "--threads=3");
    assertEquals(line.get("residual"), again.get("residual"), "the same bits");
  }

  @Test
  void solve_isToldInWordsToo() {
    Run run = run(small("--honest", "--ascii", "--threads", "1"));
    assertEquals(0, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals("A plan of 600 goods for 200 profiles", lines.get(0));
    assertEquals(
        "honest: every good needs others . 500 industrial . 100 final . 50 dependencies . seed 0",
        lines.get(1));
    assertTrue(
        run.out().contains("something of 100 of 100 final and 500 of 500 industrial goods"),
        run.out());
    assertTrue(
        run.out().matches("(?s).*s on 1 thread, by GMRES in \\d+ iterations\n.*"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void aPlanWithoutRoom_isRefused() {
    Run run =
        run(
            "olin",
            "solve",
            "--industrial=1000000",
            "--final=1000000",
            "--dependencies=1000000",
            "--honest");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("2,000,000 goods with 1,000,000 dependencies each"), run.err());
    assertTrue(run.err().contains("Maybe give it more, by java -Xmx"), run.err());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--industrial=0",
        "--industrial=-5",
        "--final=0",
        "--final=many",
        "--dependencies=0",
        "--dependencies=-1",
        "--dependencies=2000000",
        "--profiles=0",
        "--threads=0",
        "--threads=5000",
        "--seed=lucky"
      })
  void aWrongCommandLine_endsWithTwo(String option) {
    List<String> args = new ArrayList<>(List.of("olin", "solve"));
    for (String other : List.of("--industrial=5", "--final=5", "--dependencies=5", option)) {
      if (other.equals(option) || !option.startsWith(other.substring(0, other.indexOf('=') + 1))) {
        args.add(other);
      }
    }
    Run run = run(args.toArray(String[]::new));
    assertEquals(2, run.code(), run.err());
    String value = option.substring(option.indexOf('=') + 1);
    assertTrue(run.err().contains("'" + value + "'"), run.err());
  }

  @Test
  void sizes_mustBeTold() {
    Run run = run("olin", "solve", "--industrial", "5");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--final"), run.err());
  }

  private static LargeRun ran(Shape shape, int dependencies, double seconds, Outcome outcome) {
    return new LargeRun(
        PublishedTimes.table(shape, 500, 100, dependencies),
        2,
        shape == Shape.TRIANGULAR,
        outcome,
        .1,
        seconds,
        3e-4,
        1000,
        150_000,
        1_000_000,
        1_000_000,
        100,
        0);
  }

  private static String words(Outcome outcome) {
    StringWriter text = new StringWriter();
    new OlinSolveReport(ran(Shape.HONEST, 500, .1, outcome))
        .print(new Terminal(80, false, Ansi.OFF), new PrintWriter(text));
    return text.toString();
  }

  @Test
  void aFailure_isToldInWords() {
    assertTrue(
        words(Outcome.INACCURATE)
            .contains(
                "There is no plan: the search does not converge; after 1000 iterations the residual"
                    + " is 3.0e-04."));
    assertTrue(
        words(Outcome.NOT_PRODUCTIVE)
            .contains("There is no plan: goods eat more than is made of them."));
    assertTrue(
        words(Outcome.NOT_FINITE).contains("There is no plan: numbers grow beyond all bounds."));
  }

  @Test
  void figure2_hasAMarkForEachRun_andARingForEachPublishedTime() {
    List<LargeRun> runs =
        List.of(
            ran(Shape.TRIANGULAR, 500, .001, Outcome.SOLVED),
            ran(Shape.TRIANGULAR, 2000, .002, Outcome.SOLVED),
            ran(Shape.HONEST, 1000, .003, Outcome.SOLVED));
    String picture = OlinScaleFigure.draw(runs, 2);
    assertEquals(picture, OlinScaleFigure.draw(runs, 2));
    int key = PublishedTimes.DEPENDENCIES.size();
    assertEquals(3 + key, picture.split("fill-opacity", -1).length - 1);
    assertEquals(PublishedTimes.all().size() + 1, picture.split("<circle", -1).length - 1);
    assertTrue(picture.contains("Reeve on 2 threads"), picture);
  }

  @Test
  void figure2_isDrawnFromPlansMadeNow(@TempDir Path folder) throws IOException {
    Path drawn = folder.resolve("figure2.svg");
    Run run = run("olin", "figure2", drawn.toString(), "--most", "0.002");
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.readString(drawn).contains("Seconds to plan, by size of the table"));
  }

  @Test
  void figure2_saysWhatIsWrong() {
    Run none = run("olin", "figure2", "nowhere.svg", "--most", "0.000001");
    assertEquals(1, none.code());
    assertTrue(none.err().contains("no table of the figure needs so little"), none.err());
    Run wrong = run("olin", "figure2", "nowhere.svg", "--most", "-1");
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("'-1' must be a number of gigabytes above 0"), wrong.err());
    Run folder = run("olin", "figure2", "/nowhere/figure2.svg", "--most", "0.002");
    assertEquals(1, folder.code());
    assertTrue(folder.err().contains("/nowhere/figure2.svg: the picture cannot be"), folder.err());
  }

  @Test
  void publishedTimes_areThoseOfTheLargestCases() {
    PublishedTimes largest = PublishedTimes.all().get(8);
    assertEquals(109_001_000, largest.table().nonzeros());
    assertEquals(5.69, largest.seconds());
  }
}
