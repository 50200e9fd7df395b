package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Good;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.SeedVillage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not a whole world is refused with a sentence, and nothing changes. */
class DamagedSaveTest {

  private final LivingSettlement village = village();

  @TempDir Path folder;
  private Path file;
  private byte[] whole;

  private static LivingSettlement village() {
    LivingSettlement village =
        new LivingSettlement(SeedVillage.rules("18-festival"), 20, 1, Settings.defaults());
    for (int tick = 0; tick < 50; tick++) {
      village.tick();
    }
    village.remove(3);
    village.order(Orders.NONE.atLeast("farmer", 1).keep(2).weight("pots", 1.5));
    return village;
  }

  @BeforeEach
  void save() throws IOException {
    file = folder.resolve("oakham.world");
    Saves.write(List.of(village), file);
    whole = Files.readAllBytes(file);
  }

  private List<LivingSettlement> load() {
    return Saves.read(file, Settings.defaults());
  }

  /** Puts something else into the file and says how it is refused. */
  private String refusal(byte[] content) throws IOException {
    String before = village.fingerprint();
    Files.write(file, content);
    String refusal = assertThrows(SaveException.class, this::load).getMessage();
    assertArrayEquals(content, Files.readAllBytes(file));
    assertEquals(before, village.fingerprint());
    assertTrue(refusal.startsWith(file.toString()), refusal);
    return refusal.substring(file.toString().length());
  }

  private String refusal(String content) throws IOException {
    return refusal(content.getBytes(StandardCharsets.UTF_8));
  }

  /** The file with another body and the checksum that goes with it. */
  private static String sealed(String body) {
    return "reeve-world 4\nsha256 " + sha256(body.getBytes(StandardCharsets.UTF_8)) + "\n" + body;
  }

  private static String sha256(byte[] body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(body));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private String body() {
    String text = new String(whole, StandardCharsets.UTF_8);
    return text.substring(text.indexOf("\nrulesets ") + 1);
  }

  @Test
  void fileCutOffAnywhere_isRefused() throws IOException {
    for (int length = 0; length < whole.length; length += length < 100 ? 1 : 97) {
      refusal(Arrays.copyOf(whole, length));
    }
    assertEquals(": the file is empty; it must be a saved world", refusal(""));
    assertEquals(
        ": the file is cut off or damaged: its content does not match its checksum",
        refusal(Arrays.copyOf(whole, whole.length - 1)));
    assertEquals(
        ": the file is cut off or damaged in its first two lines",
        refusal(Arrays.copyOf(whole, 40)));
  }

  @Test
  void fileWithOneBitTurned_isRefused() throws IOException {
    for (int at = 0; at < whole.length; at += at < 100 ? 1 : 89) {
      byte[] damaged = whole.clone();
      damaged[at] ^= (byte) (1 << at % 8);
      refusal(damaged);
    }
  }

  @Test
  void fileWithSomethingAdded_isRefused() throws IOException {
    refusal(new String(whole, StandardCharsets.UTF_8) + "\n");
    assertTrue(
        refusal(sealed(body() + "end\n"))
            .endsWith("the world does not end here, but it has been read in full"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"format\": 1}", "PNG\r\n", "reeve-worlds 4\n", "\uFEFFreeve-world 4\n"})
  void foreignFile_isRefused(String content) throws IOException {
    assertEquals(": this is no saved world; those begin with 'reeve-world 4'", refusal(content));
  }

  @Test
  void newerVersion_isRefused_whateverComesAfterIt() throws IOException {
    byte[] newer = "reeve-world 5\n\0\377".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        ": the file has version 5; this reads version 4 only, maybe the file was saved by a newer one",
        refusal(newer));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void olderVersion_isRefused_andSaysSo(int version) throws IOException {
    assertEquals(
        ": the file has version "
            + version
            + "; this reads version 4 only, maybe the file was saved by one from before the first"
            + " release",
        refusal("reeve-world " + version + "\nsha256 "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "stock            | 0    | bff      | stock is -1.0; it must be finite and >= 0",
        "stock            | 0    | 7ff8     | stock is NaN; it must be finite and >= 0",
        "stock            | 0    | 7ff      | stock is Infinity; it must be finite and >= 0",
        "stock            | 0    | 7fe      | stock is 8.98846567431158E307; it must be at most 1e100 in size",
        "stock            | 0    | much | stock is 'much'; it must be the bits of a number, in 1 to 16 hexadecimal digits",
        "stock            | 0    | -1 | stock is '-1'; it must be the bits of a number, in 1 to 16 hexadecimal digits",
        "stock            | 0    | 1.5 | stock is '1.5'; it must be the bits of a number, in 1 to 16 hexadecimal digits",
        "stock            | 0    | 3FF | stock is '3FF'; it must be the bits of a number, in 1 to 16 hexadecimal digits",
        "stock            | 0    | 00000000000000000 | stock is '00000000000000000'; it must be the bits of a number, in 1 to 16 hexadecimal digits",
        "stock            | 0    | `` | stock is ''; it must be the bits of a number, in 1 to 16 hexadecimal digits",
        "tier             | 0    | 7        | tier of person 0 is 7; it must be within [-1, 0]",
        "tier             | 0    | -2       | tier of person 0 is -2; it must be within [-1, 0]",
        "tier             | 0    | 98303    | tier of person 0 is 98303; it must be within [-1, 0]",
        "job              | 1    | 99       | job of person 1 is 99; it must be within [0, 4]",
        "job              | 1    | -1       | job of person 1 is -1; it must be within [0, 4]",
        "job              | 1    | 65536    | job of person 1 is 65536; it must be within [0, 4]",
        "age              | 1    | -1       | age of person 1 is -1; it must be within [0, 2147483646]",
        "age              | 1    | 1e3      | age is '1e3'; it must be whole",
        "age              | 1    | 99999999999999999999 | age is '99999999999999999999'; it must be whole",
        "age              | 1    | 3000000000 | age is 3000000000; it must be within the range of an int",
        "schooling        | 1    | bfe      | schooling of person 1 is -0.5; it must be finite and >= 0",
        "mood             | 1    | 7ff8     | mood of person 1 is NaN; it must be finite",
        "correction       | 0    | 7ff8     | correction is NaN; it must be finite",
        "tick             | 0    | 5 6      | tick holds 2 numbers; it must hold 1",
        "tick             | 0    | -1       | tick is -1; it must be within [0, 9007199254740992]",
        "tick             | 0    | 9223372036854775807 | tick is 9223372036854775807; it must be within [0, 9007199254740992]",
        "postureSince     | 0    | 51       | postureSince is 51; it must be within [0, 50]",
        "ticksPerCycle    | 0    | 0        | ticksPerCycle is 0; it must be >= 1",
        "strength         | 0    | \"WISE\" | strength is 'WISE'; it must be one of [APPRENTICE, JOURNEYMAN, MASTER]",
        "rules            | 0    | 5        | rules is 5; there are 1 rulesets, from 0",
        "rulesChanged     | 0    | 2        | rulesChanged is 2; it must be 0 or 1",
        "posture          | 0    | calm     | posture is calm; it must be text in quotes",
        "posture          | 0    | \"\"     | name of a posture is ''; it must be a word",
        "coverage         | 0    | 3ff8     | coverage is 1.5; it must be within [0, 1]",
        "weather          | 0    | bff      | weather is -1.0; it must be within [0, 1e6]",
        "asked.weather    | 0    | 7ff      | asked.weather is Infinity; it must be within [0, 1e6], or NaN",
        "feastTicks       | 0    | 21       | feastTicks is 21; it must be within [0, 20]",
        "yields.noise     | 0    | bff      | yields.noise is -1.0; it must be finite and >= 0",
        "plan.basis       | 0    | 0g       | plan.basis is '0g'; it must be hexadecimal digits",
        "flows.SPOILED    | 0    | 3ff      | flows.SPOILED of food is 1.0; under these rules it must be 0",
        "births           | 0    | 2000000000 | births is 2000000000; it must be within [0, 1048576]",
        "settlements      | 0    | 2000000000 | 'end' stands where 'ticksPerCycle' must be",
        "orders.weights.size | 0 | 2000000000 | 'orders.reserves.size 0' stands where 'orders.weights.1.id' must be",
      })
  void numberThatCannotBe_isRefused_evenUnderTheRightChecksum(
      String name, int place, String value, String problem) throws IOException {
    String refusal = refusal(sealed(changed(body(), name, place, value)));
    assertTrue(refusal.matches("(?s), line \\d+: .*"), refusal);
    assertTrue(refusal.endsWith(problem), refusal);
  }

  @Test
  void columnOfAnotherLength_isRefused() throws IOException {
    assertTrue(
        refusal(sealed(body().replace("\nmood ", "\nmood 3ff ")))
            .endsWith("mood holds 21 numbers; it must hold 20"));
  }

  @Test
  void lineWithoutValues_orOfAnotherName_orWithoutAnEnd_isRefused() throws IOException {
    String body = body();
    assertTrue(
        refusal(sealed(body.replaceFirst("\nmood [^\n]*", "\nmood")))
            .endsWith("mood holds 0 numbers; it must hold 20"));
    assertTrue(
        refusal(sealed(body.replaceFirst("\nmood [^\n]*", "\nmoods 3ff")))
            .endsWith("'moods 3ff' stands where 'mood' must be"));
    String before = body.substring(0, body.indexOf("\nmood ") + 1);
    for (String rest : List.of("", "mo", "mood 3ff")) {
      assertTrue(
          refusal(sealed(before + rest)).endsWith("the file ends here, but the world does not"));
    }
  }

  @Test
  void textThatIsNotUtf8_isRefused_evenUnderTheRightChecksum() throws IOException {
    byte[] body =
        body().replace("\"ordinary\"", "\"ordin\u00e4r\"").getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(
        ("reeve-world 4\nsha256 " + sha256(body) + "\n").getBytes(StandardCharsets.UTF_8));
    content.writeBytes(body);
    String refusal = refusal(content.toByteArray());
    assertTrue(refusal.matches(", line \\d+: .* is not UTF-8"), refusal);
  }

  @Test
  void anyWordReplacedByAnother_isRefusedOrMakesAWorldThatLives() throws IOException {
    Random random = new Random(1);
    List<String> strange =
        List.of("-1", "bff", "7ff8", "7fe", "0", "", "2147483647", "\"x\"", "7ff");
    String body = body();
    int refused = 0;
    for (int i = 0; i < 600; i++) {
      String[] lines = body.split("\n", -1);
      int line = random.nextInt(lines.length);
      String[] words = lines[line].split(" ", -1);
      words[random.nextInt(words.length)] = Meddling.pick(random, strange.toArray(String[]::new));
      lines[line] = String.join(" ", words);
      Files.writeString(file, sealed(String.join("\n", lines)));
      try {
        for (LivingSettlement strangers : load()) {
          strangers.tick();
        }
      } catch (SaveException e) {
        refused++;
        assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
      }
    }
    assertTrue(refused > 300, "refused " + refused);
  }

  /** The first line of that name, with another word at a place. */
  private static String changed(String body, String name, int place, String value) {
    List<String> lines = new ArrayList<>(List.of(body.split("\n", -1)));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(name + " ")) {
        String[] words = lines.get(i).split(" ");
        words[place + 1] = value;
        lines.set(i, String.join(" ", words));
        return String.join("\n", lines);
      }
    }
    throw new AssertionError("no line is called " + name);
  }

  @Test
  void fileThatIsNotThere_orIsAFolder_isRefused() {
    Path nowhere = folder.resolve("nowhere");
    assertEquals(nowhere + ": there is no such file", reading(nowhere));
    assertEquals(folder + ": this is a folder; it must be a file", reading(folder));
  }

  private static String reading(Path path) {
    return assertThrows(SaveException.class, () -> Saves.read(path, Settings.defaults()))
        .getMessage();
  }

  @Test
  void placeThatCannotBeWritten_isRefused() throws IOException {
    assertEquals(
        "the world cannot be saved to " + folder + ": that is a folder or a device, not a file",
        writing(folder));
    Path under = file.resolve("below-a-file");
    assertTrue(writing(under).startsWith("the world cannot be saved to " + under + ": "));
    assertArrayEquals(whole, Files.readAllBytes(file));
  }

  private String writing(Path path) {
    return assertThrows(SaveException.class, () -> Saves.write(List.of(village), path))
        .getMessage();
  }

  @Test
  void writingThatIsInterrupted_leavesTheOldFile_andTheNextOneWorks() throws IOException {
    Path beside = folder.resolve("oakham.world.part");
    Files.createDirectories(beside.resolve("in-the-way"));
    village.tick();
    writing(file);
    assertArrayEquals(whole, Files.readAllBytes(file));
    Files.delete(beside.resolve("in-the-way"));
    Files.delete(beside);
    Files.writeString(beside, "half a wor"); // as a crash leaves it
    Saves.write(List.of(village), file);
    assertEquals(village.fingerprint(), load().get(0).fingerprint());
    assertFalse(Files.exists(beside));
  }

  @Test
  void linkToAFile_staysALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("latest"), file);
    village.tick();
    Saves.write(List.of(village), link);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(village.fingerprint(), load().get(0).fingerprint());
  }

  @Test
  void rulesThatNoFileCanHold_areRefusedBeforeAnythingIsWritten() throws IOException {
    Good food = Villages.good("food", 1, 0, Map.of("food", 2.0));
    Ruleset endless =
        Villages.ruleset(
            dev.reeve.model.People.INTERCHANGEABLE,
            List.of(food),
            List.of(Villages.FARMER),
            List.of());
    LivingSettlement strange = new LivingSettlement(endless, 5, 1, Settings.defaults());
    String refusal =
        assertThrows(SaveException.class, () -> Saves.write(List.of(village, strange), file))
            .getMessage();
    assertTrue(refusal.startsWith("the rules 'test' cannot be kept in a file: "), refusal);
    assertArrayEquals(whole, Files.readAllBytes(file));
    try (Stream<Path> there = Files.list(folder)) {
      assertEquals(List.of(file), there.toList());
    }
  }
}
