package dev.reeve.desktop;

import static dev.reeve.desktop.Shell.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.reeve.desktop.Shell.Run;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command line as a user meets it: exit code, standard output and standard error. */
class CommandLineTest {

  /** The seed's first village: 10 % farm, 15 % dig, 75 % make 7.5 pots a head. */
  private static final String VILLAGE =
      """
      {
        "format": 1,
        "name": "The simple village",
        "goods": {
          "food": {"need": 1},
          "clay": {},
          "pots": {"happiness": 1}
        },
        "industries": {
          "farmer": {"output": {"food": 10}},
          "digger": {"output": {"clay": 100}},
          "potter": {"output": {"pots": 10}, "input": {"clay": 20}}
        }
      }
      """;

  @TempDir private Path folder;
  private String village;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @BeforeEach
  void writeVillage() throws IOException {
    village = file("village.rules.json", VILLAGE);
  }

  @Test
  void aPlanThatCannotBeMade_isASentenceAndNotAStackTrace() throws Exception {
    StringWriter err = new StringWriter();
    CommandLine command = Main.commandLine().setErr(new PrintWriter(err, true));
    int code =
        command
            .getExecutionExceptionHandler()
            .handleExecutionException(
                new IllegalStateException("rescale its amounts"), command, null);
    assertEquals(1, code);
    assertTrue(err.toString().contains("rescale its amounts"));
    Exception fault = new IOException("the disk is full");
    assertSame(
        fault,
        assertThrows(
            IOException.class,
            () ->
                command
                    .getExecutionExceptionHandler()
                    .handleExecutionException(fault, command, null)));
  }

  @Test
  void plan_printsWhoWorksWhere() {
    Run run = run("plan", village, "--people", "100", "--ascii");
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    assertTrue(
        run.out()
            .startsWith(
                """
                The simple village
                100 people . happiness 7.500 a head
                every need is met

                People at work
                          workers   share
                  farmer    10.00  10.0 %  ###
                  digger    15.00  15.0 %  ####
                  potter    75.00  75.0 %  ####################
                """),
        run.out());
  }

  @Test
  void plan_printsJson_whereItIsAskedFor() throws IOException {
    Run run = run("plan", village, "--people", "100", "--json");
    assertEquals(0, run.code(), run.err());
    JsonNode plan = new ObjectMapper().readTree(run.out());
    assertEquals("optimal", plan.get("status").asText());
    assertEquals(7.5, plan.get("level").asDouble(), 1e-9);
    assertEquals(75, plan.at("/workers/potter/worker").asDouble(), 1e-9);
    assertTrue(run.out().endsWith("}\n"));
  }

  @Test
  void plan_takesFractionsOfPeople() throws IOException {
    Run run = run("plan", village, "--people", "0.5", "--json");
    assertEquals(0, run.code(), run.err());
    assertEquals(7.5, new ObjectMapper().readTree(run.out()).get("level").asDouble(), 1e-9);
  }

  @Test
  void plan_laysModsOverTheRuleset_inTheirOrder() throws IOException {
    String hungry =
        file("hungry.mod.json", "{\"format\": 1, \"goods\": {\"food\": {\"need\": 4}}}");
    String fed = file("fed.mod.json", "{\"format\": 1, \"goods\": {\"food\": {\"need\": 2}}}");
    Run run = run("plan", village, hungry, fed, "--people", "100", "--json");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        20, new ObjectMapper().readTree(run.out()).at("/workers/farmer/worker").asDouble(), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"equal", "productivity", "low-skill"})
  void plan_sharesTheIncome_byTheRuleThatIsAskedFor(String rule) throws IOException {
    Run json = run("plan", village, "--people", "100", "--json", "--income", rule);
    assertEquals(rule, new ObjectMapper().readTree(json.out()).at("/income/rule").asText());
    Run table = run("plan", village, "--people", "100", "--ascii", "--income", rule);
    assertTrue(table.out().contains("Income (" + rule + ")"), table.out());
  }

  @Test
  void plan_namesTheIncomeRules_whereItKnowsNone() {
    Run run = run("plan", village, "--people", "100", "--income", "fair");
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("'fair' is none of equal, productivity, low-skill"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "-0.0", "NaN", "Infinity", "1e999", "many", ""})
  void plan_refusesPeopleThatCannotBe(String people) {
    Run run = run("plan", village, "--people=" + people);
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("'" + people + "'"), run.err());
  }

  @Test
  void plan_needsToKnowHowManyPeople() {
    Run run = run("plan", village);
    assertEquals(2, run.code());
    assertEquals("Missing required option: '--people=N'\nTry 'reeve plan --help'.\n", run.err());
  }

  @Test
  void plan_tellsEveryProblemOfARuleset_andPlansNothing() throws IOException {
    String broken =
        file(
            "broken.rules.json",
            VILLAGE.replace("\"need\": 1", "\"need\": -1").replace("\"clay\": 20", "\"cley\": 20"));
    Run run = run("plan", broken, "--people", "100");
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("broken.rules.json:5: goods.food.need: "), run.err());
    assertTrue(run.err().contains("did you mean clay?"), run.err());
  }

  @Test
  void plan_saysWhichFileIsMissing() {
    Run run = run("plan", folder.resolve("nowhere.json").toString(), "--people", "100");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("nowhere.json"), run.err());
  }

  @Test
  void check_isSilent_whereAllIsWell() {
    assertEquals(new Run(0, "", ""), run("check", village, village));
  }

  @Test
  void check_printsTheProblemsOfEveryFile() throws IOException {
    String first = file("first.rules.json", VILLAGE.replace("\"need\": 1", "\"need\": -1"));
    String second = file("second.rules.json", VILLAGE.replace("\"need\"", "\"ned\""));
    Run run = run("check", first, village, second);
    assertEquals(1, run.code());
    assertEquals("", run.err());
    assertTrue(run.out().contains("first.rules.json:5: goods.food.need: "), run.out());
    assertTrue(run.out().contains("second.rules.json:5: goods.food.ned: "), run.out());
    assertTrue(run.out().contains("did you mean need?"), run.out());
  }

  @Test
  void check_laysModsOverABase() throws IOException {
    String mod =
        file("rich.mod.json", "{\"format\": 1, \"goods\": {\"pots\": {\"happiness\": 2}}}");
    assertEquals(new Run(0, "", ""), run("check", "--base", village, mod));

    String bad =
        file("bad.mod.json", "{\"format\": 1, \"goods\": {\"pots\": {\"happiness\": -2}}}");
    Run run = run("check", "--base", village, mod, bad);
    assertEquals(1, run.code());
    assertTrue(run.out().contains("bad.mod.json:1: goods.pots.happiness: "), run.out());
  }

  @Test
  void check_needsAFile() {
    assertEquals(2, run("check").code());
  }

  @Test
  void reeve_suggestsACommand_whereItKnowsNone() {
    Run run = run("chek", village);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("Did you mean: reeve check?"), run.err());
  }

  @Test
  void reeve_refusesAnUnknownOption() {
    Run run = run("check", village, "--fast");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("Unknown option: '--fast'"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1280", "0x0", "-5x5", "99999x700", "99999999999x1", "wide", ""})
  void game_refusesASizeThatNoWindowHas(String size) {
    Run run = run("game", "--size=" + size);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("it must be"), run.err());
  }

  @Test
  void game_refusesToMeasureFewerThanNoFrames() {
    Run run = run("game", "--measure=-1");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--measure is -1; it must be >= 0 frames"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "NaN", "1e9", "soon"})
  void game_refusesAWaitThatNobodyWaits(String seconds) {
    Run run = run("game", "--after=" + seconds);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("after"), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan",
        "run",
        "compare",
        "check",
        "olin",
        "wealth",
        "game",
        "generate-completion"
      })
  void everyCommand_hasHelp(String command) {
    Run run = run(command, "--help");
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("Usage: reeve " + command), run.out());
  }

  @Test
  void reeve_hasHelp_aVersion_andACompletionScript() {
    Run help = run("--help");
    assertEquals(0, help.code());
    for (String command :
        new String[] {
          "plan", "run", "compare", "check", "olin", "wealth", "game", "generate-completion"
        }) {
      assertTrue(help.out().contains("\n  " + command), help.out());
    }
    assertTrue(run("--version").out().startsWith("Reeve "));
    String completion = run("generate-completion").out();
    assertTrue(completion.contains("complete -F _complete_reeve"));
    assertTrue(completion.contains("'--settlements'"));
  }
}
