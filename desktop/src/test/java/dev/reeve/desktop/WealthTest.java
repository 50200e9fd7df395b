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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code wealth} as a user meets it. */
class WealthTest {

  private static final Path DOCS = Path.of("../docs");

  private static JsonNode json(String... args) throws IOException {
    Run run = run(args);
    assertEquals(0, run.code(), run.err());
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void json_tellsGiniLargestShareTheoryAndLorenzCurve() throws IOException {
    JsonNode told =
        json("wealth", "--people", "100", "--chi", "0.05", "--zeta", "0.1", "--json", "--seed=1");
    assertEquals(0.8, told.get("gini").asDouble(), 0.03);
    assertEquals(0.5, told.get("largestShare").asDouble(), 0.08);
    assertEquals(0.5, told.get("theoryShare").asDouble(), 1e-12);
    assertEquals(100, told.get("total").asDouble(), 1e-7);
    assertEquals(0.0025, told.get("step").asDouble(), 1e-12);
    assertTrue(told.get("warning").isNull());
    JsonNode lorenz = told.get("lorenz");
    assertEquals(101, lorenz.size());
    assertEquals(0, lorenz.get(0).asDouble());
    assertEquals(1, lorenz.get(100).asDouble());
    assertEquals(1 - lorenz.get(99).asDouble(), told.get("largestShare").asDouble(), 1e-12);
  }

  @Test
  void sameSeed_tellsTheSame_andAnotherDoesNot() {
    String[] first = {"wealth", "--steps", "100", "--json", "--seed", "1"};
    String[] other = {"wealth", "--steps", "100", "--json", "--seed", "2"};
    assertEquals(run(first).out(), run(first).out());
    assertTrue(!run(first).out().equals(run(other).out()));
  }

  @Test
  void aStepThatIsTooLong_isToldOf() throws IOException {
    String[] args = {"wealth", "--people=1000", "--step=0.01", "--steps=10", "--json"};
    assertTrue(json(args).get("warning").asText().startsWith("the step is 0.01, and for 1000"));
    args[4] = "--ascii";
    assertTrue(run(args).out().contains("  - the step is 0.01, and for 1000 people"));
  }

  @Test
  void text_showsWhatEachTenthHolds() {
    List<String> lines =
        run("wealth", "--zeta", "0.02", "--steps", "2000", "--ascii").out().lines().toList();
    assertEquals("Wealth of 100 people by exchange in pairs", lines.get(0));
    assertEquals("chi 0.05 . zeta 0.02 . 2,000 steps of 0.00250 (chosen) . seed 1", lines.get(1));
    assertTrue(lines.get(3).matches(" +tenth +holds +with all poorer"), lines.get(3));
    assertTrue(lines.get(13).matches(" +richest +[0-9.]+ % +#+ +100.0 %"), lines.get(13));
    assertTrue(lines.get(15).endsWith("in theory there is no oligarch."), lines.get(15));
  }

  @Test
  void onePerson_holdsAll() {
    String text = run("wealth", "--people", "1", "--steps", "5", "--ascii").out();
    assertTrue(text.startsWith("Wealth of 1 person by exchange in pairs\n"), text);
    assertTrue(text.contains("The richest one holds 100.0 %"), text);
  }

  @Test
  void sweep_findsTheCriticalRatio() throws IOException {
    JsonNode told =
        json(
            "wealth",
            "sweep",
            "--people=100",
            "--chi=0.1",
            "--ratios=2,3,4",
            "--relaxations=40",
            "--json");
    assertEquals(1, told.get("criticalRatio").asDouble(), 0.05);
    assertEquals(3, told.get("points").size());
    assertEquals(0.5, told.at("/points/0/theory").asDouble(), 1e-12);
    assertEquals(0.5, told.at("/points/0/share").asDouble(), 0.05);
  }

  @Test
  void sweep_tellsSeveralNumbersOfPeopleBesideEachOther() {
    Run run =
        run("wealth", "sweep", "--people=20,40", "--ratios=0,1", "--relaxations=1", "--ascii");
    assertEquals(0, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(3).matches(" +zeta/chi +20 +40 +theory"), lines.get(3));
    assertTrue(lines.get(6).matches(" +critical ratio +unknown +unknown +1.000"), lines.get(6));
  }

  @Test
  void figure_drawsEverySweepAndTheory(@TempDir Path folder) throws IOException {
    Path drawn = folder.resolve("figure.svg");
    Run run =
        run(
            "wealth",
            "figure",
            drawn.toString(),
            "--people=20,40",
            "--ratios=0,1,2",
            "--relaxations=2");
    assertEquals(0, run.code(), run.err());
    String picture = Files.readString(drawn);
    assertEquals(3 + 4, picture.split("<polyline", -1).length - 1, picture);
    assertTrue(picture.contains("chi 0.05 · 2.0/chi long · seed 1"), picture);
  }

  @Test
  void figure_saysWhereItCannotWrite() {
    Run run =
        run("wealth", "figure", "/nowhere/f.svg", "--people=2", "--ratios=0", "--relaxations=1");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("/nowhere/f.svg: the picture cannot be written"), run.err());
  }

  @Test
  void thePage_showsAPictureOfTheDefaults() throws IOException {
    String picture = Files.readString(DOCS.resolve("oligarchy.svg"));
    assertTrue(picture.contains("chi 0.05 · 40.0/chi long · seed 1"), picture);
    assertTrue(Files.readString(DOCS.resolve("wealth.md")).contains("](oligarchy.svg)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--people=0",
        "--people=1000001",
        "--people=some",
        "--chi=-1",
        "--chi=NaN",
        "--zeta=Infinity",
        "--kappa=1",
        "--steps=0",
        "--steps=-5",
        "--step=0",
        "--step=1.5",
        "--seed=lucky"
      })
  void aWrongCommandLine_endsWithTwo(String option) {
    Run run = run("wealth", option);
    assertEquals(2, run.code(), run.err());
    String value = option.substring(option.indexOf('=') + 1);
    assertTrue(run.err().contains(value), run.err());
  }

  @Test
  void parametersThatDoNotGoTogether_endWithTwo() {
    Run run = run("wealth", "--chi=200", "--step=0.01");
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("redistribution is 200.0 and step 0.01; their product"));
    assertEquals(2, run("wealth", "sweep", "--chi=0").code());
    assertEquals(2, run("wealth", "sweep", "--people=1").code());
  }
}
