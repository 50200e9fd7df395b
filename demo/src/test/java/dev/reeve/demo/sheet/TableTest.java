package dev.reeve.demo.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.files.FileHandle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
  private static final Table TABLE =
      new Table(
          Key.format(),
          Key.optional("name", new Key.Text(), "what it is called"),
          Key.optional("kind", new Key.Choice(List.of("ox", "goose")), "what it is"),
          Key.optional("tame", new Key.Flag(), "whether it bites"),
          Key.optional("legs", new Key.Amount(0, 4, true), "how many"),
          Key.optional("calves[]", new Key.Part(), "its young"),
          Key.required("calves[].name", new Key.Text(), "what the young is called"),
          Key.optional("eats", new Key.Part(), "by good"),
          Key.optional("eats.*", Key.amount(), "how much"));

  @TempDir private Path folder;
  private final Faults faults = new Faults("beast.json");

  private Optional<Entry> read(byte[] bytes) throws IOException {
    Path file = folder.resolve("beast.json");
    Files.write(file, bytes);
    return TABLE.read(new FileHandle(file.toFile()), faults);
  }

  private String problem(String text) throws IOException {
    assertEquals(Optional.empty(), read(text.getBytes(StandardCharsets.UTF_8)));
    return faults.list().get(0).toString();
  }

  @Test
  void aFile_isReadAsRulesetsAre_withCommentsAndBareWords() throws IOException {
    String text =
        """
        // A beast.
        {
          format: 1
          name: Old Bess /* the brindled */
          kind: ox, tame: true
          "legs": 4,
          calves: [ { name: "Star \\"the\\u0020first\\"" }, { name: Moon }, ]
          eats: { hay: 2.5, oats: 1e-1 }
        }
        """;
    Entry beast = read(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    assertEquals(List.of(), faults.list());
    assertEquals("Old Bess", beast.text("name", ""));
    assertTrue(beast.flag("tame"));
    assertEquals(4, beast.whole("legs", 0));
    assertEquals(
        List.of("Star \"the first\"", "Moon"), beast.list("calves", calf -> calf.text("name", "")));
    assertEquals(0.1, beast.map("eats", Entry::number).get("oats"));
    assertEquals(
        "calves.1.name",
        beast.at("calves").orElseThrow().at("1").orElseThrow().at("name").orElseThrow().path());
    assertEquals(7, beast.at("calves").orElseThrow().line());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{format: 1, nmae: x} | beast.json:1: nmae: there is no such key (did you mean name?)",
        "{format: 1, zzzzzz: x} | beast.json:1: zzzzzz: there is no such key; there are name, kind, tame, legs, calves, eats",
        "{name: x} | beast.json:1: format: this key is missing: the version of the format, 1",
        "{format: 2} | beast.json:1: format: is 2; it must be 1",
        "{format: 1, name: 5} | beast.json:1: name: is 5; it must be text",
        "{format: 1, kind: goos} | beast.json:1: kind: is \"goos\" (did you mean goose?)",
        "{format: 1, tame: 1} | beast.json:1: tame: is 1; it must be true or false",
        "{format: 1, legs: 5} | beast.json:1: legs: is 5; it must be a whole number within [0, 4]",
        "{format: 1, legs: 1.5} | beast.json:1: legs: is 1.5; it must be a whole number within [0, 4]",
        "{format: 1, legs: many} | beast.json:1: legs: is \"many\"; it must be a number",
        "{format: 1, eats: {hay: -1}} | beast.json:1: eats.hay: is -1; it must be a finite number >= 0",
        "{format: 1, eats: {hay: 1e999}} | beast.json:1: eats.hay: is 1e999; it must be a finite number >= 0",
        "{format: 1, eats: []} | beast.json:1: eats: is a list; it must be an object",
        "{format: 1, calves: {}} | beast.json:1: calves: is an object; it must be a list",
        "{format: 1, calves: [{}]} | beast.json:1: calves.0.name: this key is missing: what the young is called",
        "{format: 1, calves: [7]} | beast.json:1: calves.0: is 7; it must be an object",
        "{format: 1, legs: null} | beast.json:1: legs: is null; it must be a number",
        "{format: 1, name: x, name: y} | beast.json:1: name: this key stands twice, here and on line 1",
        "[1] | beast.json:1: is a list; it must be an object",
        "{format: 1 | beast.json:1: this '{' is never closed",
        "{format: 1} 2 | beast.json:1: this is not JSON: the file goes on after its end, near 2",
        "{format: 1 [}} | beast.json:1: this is not JSON: a comma is missing, near [}}",
        "{format} | beast.json:1: this is not JSON: a colon is missing after format, near }",
        "{name: \"x} | beast.json:1: this is not JSON: this text has no closing quote; it ends too early",
        "{name: \"\\q\"} | beast.json:1: this is not JSON: there is no escape \\q, near q\"}",
        "{format: 1 /* } | beast.json:1: this is not JSON: this comment is never closed, near /* }",
        "{format: } | beast.json:1: this is not JSON: a value is missing, near }",
      })
  void whatIsWrong_isToldWithPlaceAndRule(String text, String told) throws IOException {
    assertEquals(told, problem(text));
  }

  @Test
  void allProblems_areToldAtOnce_withTheirLines() throws IOException {
    problem("{\n  format: 1\n  legs: 9\n  tame: no\n\n  colour: red\n}");
    assertEquals(List.of(3, 4, 6), faults.list().stream().map(problem -> problem.line()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\f", "{", "[", "\"", "{\"", "//", "/*", "{a:{", ":", ",,,", "\u0000"})
  void whatIsNoFileAtAll_isAProblemAndNoException(String text) throws IOException {
    assertEquals(Optional.empty(), read(text.getBytes(StandardCharsets.UTF_8)));
    assertTrue(faults.failed());
  }

  @Test
  void aFileThatIsHugeOrDeepOrOfAnotherEncoding_isTold() throws IOException {
    read(new byte[(1 << 20) + 1]);
    read("[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    read("{name: Kühe}".getBytes(StandardCharsets.ISO_8859_1));
    String told = faults.list().toString();
    assertTrue(told.contains("larger than 1048576"), told);
    assertTrue(told.contains("nested deeper"), told);
    assertTrue(told.contains("not UTF-8"), told);
  }

  @Test
  void aFolderOrNothing_isTold() {
    TABLE.read(new FileHandle(folder.toFile()), faults);
    TABLE.read(new FileHandle(folder.resolve("none").toFile()), faults);
    String told = faults.list().toString();
    assertTrue(told.contains("a folder"), told);
    assertTrue(told.contains("no such file"), told);
  }

  @Test
  void aByteOrderMark_isPassedOver() throws IOException {
    assertTrue(read("\uFEFF{format: 1}".getBytes(StandardCharsets.UTF_8)).isPresent());
  }
}
