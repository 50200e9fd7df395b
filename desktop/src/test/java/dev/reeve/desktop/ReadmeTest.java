package dev.reeve.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Ruleset;
import dev.reeve.plan.SteadyPlanner;
import dev.reeve.rules.RulesetReading;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** What the README shows is what there is. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern FENCE = Pattern.compile("```(\\w*)\\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  /** The text of the fenced block that begins so. */
  private static String block(String language, String beginning) throws IOException {
    Matcher fences = FENCE.matcher(readme());
    while (fences.find()) {
      if (fences.group(1).equals(language) && fences.group(2).startsWith(beginning)) {
        return fences.group(2);
      }
    }
    throw new AssertionError("README.md has no " + language + " block that begins " + beginning);
  }

  @Test
  void readme_showsTheLinesThatCoreRuns() throws IOException {
    String test =
        Files.readString(ROOT.resolve("core/src/test/java/dev/reeve/ecs/ReadmeTest.java"));
    String run =
        test.substring(
            test.indexOf('\n', test.indexOf("// README begins")) + 1,
            test.indexOf("// README ends"));
    assertEquals(run.stripIndent().strip(), block("java", "Ruleset rules").strip());
  }

  @Test
  void readme_showsWhatPlanPrints() throws IOException {
    RulesetReading reading =
        RulesetFiles.check(ROOT.resolve("assets/rules/village.rules.json"), List.of());
    assertEquals(List.of(), reading.problems());
    Ruleset village = reading.ruleset().orElseThrow();
    StringWriter text = new StringWriter();
    try (PrintWriter out = new PrintWriter(text)) {
      new PlanReport(new SteadyPlanner(village).plan(120), new Terminal(80, true, Ansi.OFF), out)
          .print();
    }
    String command = "$ java -jar desktop/target/reeve.jar plan";
    String shown = block("", command);
    assertEquals(
        text.toString().replace(System.lineSeparator(), "\n"),
        shown.substring(shown.indexOf('\n') + 1));
  }

  @Test
  void readme_showsHowReevesCompare() throws IOException {
    Ruleset marches =
        RulesetFiles.check(ROOT.resolve("assets/rules/marches.rules.json"), List.of()).orThrow();
    StringWriter text = new StringWriter();
    try (PrintWriter out = new PrintWriter(text)) {
      new CompareReport(
              Comparison.of(marches, 120, 40, 20, Contender.all("bureau,market,mixed"), () -> {}))
          .print(new Terminal(80, true, Ansi.OFF), out);
    }
    String command =
        "$ java -jar desktop/target/reeve.jar compare assets/rules/marches.rules.json"
            + " --cycles 40 --seeds 20\n";
    assertEquals(
        text.toString().replace(System.lineSeparator(), "\n"),
        block("", command).substring(command.length()));
  }

  @Test
  void readme_showsARulesetWithoutProblems() throws IOException {
    Path rules = Files.writeString(folder.resolve("simple.rules.json"), block("json", "{"));
    assertEquals(List.of(), RulesetFiles.check(rules, List.of()).problems());
  }

  @Test
  void readme_showsWhatCheckPrints() throws IOException {
    String mistaken =
        block("json", "{")
            .replace("\"need\": 1", "\"ned\": 1")
            .replace("\"clay\": 20", "\"clay\": -20");
    Path rules = Files.writeString(folder.resolve("my.rules.json"), mistaken);
    String printed =
        RulesetFiles.check(rules, List.of()).problems().stream()
            .map(problem -> problem.toString().replace(folder.toString() + "/", "") + "\n")
            .reduce("", String::concat);
    String shown = block("", "$ java -jar desktop/target/reeve.jar check");
    assertEquals(printed, shown.substring(shown.indexOf('\n') + 1));
  }

  @Test
  void readme_linksOnlyToWhatIsThere() throws IOException {
    Matcher links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(readme());
    while (links.find()) {
      String link = links.group(1);
      assertTrue(Files.exists(ROOT.resolve(link)), () -> "README.md links to " + link);
    }
  }
}
