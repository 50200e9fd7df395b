package dev.reeve.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.reeve.model.Ruleset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Good files, spoilt: whatever comes of it, there is a ruleset or there are problems. */
class RulesetMutationProperties {

  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"]*\"|[-+.\\w]+|//[^\n]*|\\s+|.", Pattern.DOTALL);

  private static final List<String> SPARE =
      List.of(
          "null",
          "-1",
          "1e999",
          "0",
          "NaN",
          "\"\"",
          "{}",
          "[]",
          "{",
          "}",
          ":",
          ",",
          "//",
          "/*",
          "*/",
          "\"",
          "\\",
          "\n",
          "\r\n",
          "\f",
          "\0",
          "\uFEFF",
          "1e308",
          "1e-320",
          "0.5",
          "1000000",
          "true",
          "\"food\"",
          "\"goods\"",
          "\"overhead\"",
          "\"lifespan\"",
          "\"diminishing\"",
          "\"yield\"",
          "\"cycles\"",
          "2147483647");

  @Provide
  Arbitrary<String> good() {
    return Arbitraries.of(
        text("src/test/resources/seed-village/05-corruption.rules.json"),
        text("src/test/resources/seed-village/06-theft.rules.json"),
        text("src/test/resources/seed-village/13-skill-supply.rules.json"),
        text("src/test/resources/seed-village/16-trade-with-carriage.rules.json"),
        text("src/test/resources/seed-village/22-diminishing.rules.json"),
        text("src/test/resources/seed-village/24-teachers.rules.json"),
        text("../assets/rules/village.rules.json"),
        text("../assets/rules/kilns.rules.json"),
        text("../assets/rules/marches.rules.json"));
  }

  @Property(tries = 3_000)
  void spoiltBytes_giveProblemsOrARuleset(@ForAll("good") String good, @ForAll Random random) {
    byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
    for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> bytes[at] = bytes[random.nextInt(bytes.length)];
        default -> {
          int end = Math.min(bytes.length, at + random.nextInt(20));
          System.arraycopy(bytes, end, bytes, at, bytes.length - end);
          bytes = Arrays.copyOf(bytes, bytes.length - (end - at));
        }
      }
    }
    problemsOrRuleset(bytes);
  }

  @Property(tries = 3_000)
  void spoiltTokens_giveProblemsOrARuleset(@ForAll("good") String good, @ForAll Random random) {
    List<String> tokens =
        TOKEN.matcher(good).results().map(MatchResult::group).collect(Collectors.toList());
    for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
      int at = random.nextInt(tokens.size());
      String other = tokens.get(random.nextInt(tokens.size()));
      switch (random.nextInt(4)) {
        case 0 -> tokens.set(at, SPARE.get(random.nextInt(SPARE.size())));
        case 1 -> tokens.add(at, SPARE.get(random.nextInt(SPARE.size())));
        case 2 -> tokens.set(at, other);
        default -> tokens.remove(at);
      }
    }
    problemsOrRuleset(String.join("", tokens).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 500)
  void spoiltMods_giveProblemsOrARuleset(
      @ForAll("good") String base, @ForAll("good") String mod, @ForAll Random random) {
    byte[] bytes = mod.getBytes(StandardCharsets.UTF_8);
    bytes[random.nextInt(bytes.length)] = (byte) "{}[]:,\"0-n".charAt(random.nextInt(10));
    examine(Rulesets.check(new MemoryFile("base.json", base), new MemoryFile("mod.json", bytes)));
  }

  private static void problemsOrRuleset(byte[] bytes) {
    examine(Rulesets.check(new MemoryFile("a.json", bytes)));
  }

  /** There is a ruleset or an error, every problem is one line, and a ruleset reads back equal. */
  static void examine(RulesetReading reading) {
    for (Problem problem : reading.problems()) {
      assertFalse(problem.toString().contains("\n"), problem::toString);
      assertFalse(problem.message().isBlank());
    }
    Optional<Ruleset> ruleset = reading.ruleset();
    if (ruleset.isPresent()) {
      String text = Rulesets.write(ruleset.get());
      assertEquals(ruleset.get(), Rulesets.read(new MemoryFile("again.json", text)));
    }
  }

  private static String text(String path) {
    try {
      return Files.readString(Path.of(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
