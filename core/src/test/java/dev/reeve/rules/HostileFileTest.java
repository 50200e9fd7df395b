package dev.reeve.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.files.FileHandle;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFileTest {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  @Test
  void fileOfAHundredMegabytes_isRefusedBySize(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("large.json");
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(100_000_000);
    }
    assertEquals(
        List.of(
            path.toString().replace('\\', '/')
                + ":1: the file is larger than 1048576 bytes, the most it may be"),
        problems(new FileHandle(path.toFile())));
  }

  @Test
  void endlessFile_isRefusedBySize() {
    FileHandle endless =
        new FileHandle("endless") {
          @Override
          public boolean exists() {
            return true;
          }

          @Override
          public InputStream read() {
            return new InputStream() {
              @Override
              public int read() {
                return ' ';
              }
            };
          }
        };
    assertEquals(1, problems(endless).size());
  }

  @Test
  void missingFileAndFolder_areProblems(@TempDir Path folder) {
    assertEquals(
        List.of("no/such.json:1: there is no such file"), problems(new FileHandle("no/such.json")));
    assertTrue(problems(new FileHandle(folder.toFile())).get(0).endsWith("it must be a file"));
  }

  @Test
  void missingMod_isAProblem_andTheBaseAloneIsNotTakenForTheWhole() {
    RulesetReading reading =
        Rulesets.check(new MemoryFile("a.json", "{format: 1}"), new FileHandle("no/such.json"));
    assertFalse(reading.ruleset().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        "\uFEFF",
        "null",
        "5",
        "\"text\"",
        "[]",
        "//",
        "/*",
        "/",
        "\"",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\f",
        "[}]",
        "{a:}",
        "{a: }",
        "{:}",
        "{\"a\\",
        "{\"\\u12",
        "{\f:1}",
        "{format:1}}",
        "{format:1} 2",
        "{format:1,,}",
        "\0",
        "{\"\\u+123\":1}",
        "{\"\\q\":1}"
      })
  void scrap_isAProblem(String text) {
    assertFalse(problems(new MemoryFile("a.json", text)).isEmpty());
  }

  @Test
  void textThatIsNotUtf8_isReportedWithItsLine() {
    byte[] bytes = "{format: 1,\nname: \"x\"}".getBytes(StandardCharsets.UTF_8);
    bytes[19] = (byte) 0xC3;
    assertEquals(
        List.of("a.json:2: byte 19 is not UTF-8; save the file as UTF-8"),
        problems(new MemoryFile("a.json", bytes)));
    assertEquals(
        1, problems(new MemoryFile("a.json", "{}".getBytes(StandardCharsets.UTF_16))).size());
  }

  @Test
  void fileCutOffAnywhere_isAProblem() throws IOException {
    byte[] whole =
        Files.readAllBytes(Path.of("src/test/resources/seed-village/23-administrators.rules.json"));
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertFalse(
          Rulesets.check(new MemoryFile("a.json", part)).ruleset().isPresent(), "cut at " + length);
    }
  }

  @Test
  void randomBytes_areProblems() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      for (int j = 0; i % 2 == 0 && j < bytes.length; j++) {
        bytes[j] = (byte) "{}[]:,\"/*\\ \n\r\f1.e-nul".charAt((bytes[j] & 0xFF) % 21);
      }
      assertFalse(problems(new MemoryFile("a.json", bytes)).isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a:", "{\"a\":[", "/*", "//", "\"", "\\", "a", ",", "-", "\n", "1"})
  void deepAndLongRepetition_isAProblem(String unit) {
    String text = unit.repeat(SourceFile.MOST_BYTES / unit.length());
    quick(text);
    quick("{format: 1, goods: " + text.substring(0, text.length() - 100));
  }

  @Test
  void longWords_areCutShortInMessages() {
    String word = "x".repeat(1_000_000);
    for (String problem : quick("{format: 1, " + word + ": {" + "}}")) {
      assertTrue(problem.length() < 300);
    }
    for (String problem : quick("{format: 1, name: {a: \"" + word + "\"}}")) {
      assertTrue(problem.length() < 300);
    }
  }

  @Test
  void controlCharacters_doNotReachTheTerminal() {
    String text = "{format: 1, \"\\u001b[31m\": 1, \"a\nb\": 2, goods: {x: {need: \"\t\"}}}";
    for (String problem : quick(text)) {
      assertTrue(problem.chars().noneMatch(Character::isISOControl), problem);
    }
  }

  @Test
  void tensOfThousandsOfMistakes_areFoundQuickly() {
    quick("{format: 1, goods: {" + many(60_000, i -> "g" + i + ":1") + "}}");
    quick(
        "{format: 1, goods: {"
            + many(30_000, i -> "good" + i + ":{}")
            + "}, education: {upkeep: {"
            + many(20_000, i -> "gooood" + i + ":1")
            + "}}}");
    quick("{format: 1, " + many(100_000, i -> "a:1") + "}");
  }

  @Test
  void everyGoodTakingEveryOther_isNotToldInAGeneration() {
    String all = many(250, i -> "g" + i + ":0.001");
    quick(
        "{format: 1, goods: {"
            + many(250, i -> "g" + i + ":{overhead:{" + all + "}}")
            + "}, industries: {"
            + many(250, i -> "j" + i + ":{output:{g" + i + ":1}}")
            + "}}");
  }

  @Test
  void oneWideGood_madeByManyIndustries_isCheckedQuickly() {
    quick(
        "{format: 1, goods: {g0:{overhead:{"
            + many(20_000, i -> "g" + i + ":1")
            + "}}, "
            + many(20_000, i -> "g" + (i + 1) + ":{}")
            + "}, industries: {"
            + many(10_000, i -> "j" + i + ":{output:{g0:1}}")
            + "}}");
  }

  @Test
  void manyTiersAndIndustries_areCheckedQuickly() {
    quick(
        "{format: 1, people: {tiers: {"
            + many(16_384, i -> "t" + i + ":{share:0.00006103515625}")
            + "}}, goods: {food: {}}, industries: {"
            + many(15_000, i -> "j" + i + ":{output:{food:1}}")
            + "}}");
  }

  @Test
  void manySeasonsOfManyIndustries_areCheckedQuickly() {
    quick(
        "{format: 1, goods: {food: {}}, industries: {"
            + many(20_000, i -> "j" + i + ":{output:{food:1}}")
            + "}, seasons: {"
            + many(20_000, i -> "s" + i + ":{yield:{j" + i + ":2}}")
            + "}}");
  }

  @Test
  void longRingsOfTrade_areCheckedQuickly() {
    int size = 12_000;
    quick(
        "{format: 1, goods: {"
            + many(size, i -> "g" + i + ":{}")
            + "}, trade: {"
            + many(size, i -> "r" + i + ":{give:g" + (i + 1) % size + ",get:g" + i + ",rate:1.1}")
            + "}}");
  }

  @Test
  void manyLoops_areAllFoundQuickly() {
    List<String> problems =
        quick(
            "{format: 1, goods: {"
                + many(3_000, i -> "g" + i + ":{overhead:{g" + (i ^ 1) + ":2}}")
                + "}, industries: {"
                + many(3_000, i -> "j" + i + ":{output:{g" + i + ":1}}")
                + "}}");
    assertEquals(1_001, problems.size());
  }

  private static String many(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(","));
  }

  private static List<String> quick(String text) {
    assertTrue(text.length() <= SourceFile.MOST_BYTES, () -> "too long: " + text.length());
    return assertTimeoutPreemptively(LONGEST, () -> problems(new MemoryFile("a.json", text)));
  }

  private static List<String> problems(FileHandle file) {
    return Rulesets.check(file).problems().stream().map(Problem::toString).toList();
  }
}
