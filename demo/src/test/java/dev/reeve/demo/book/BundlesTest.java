package dev.reeve.demo.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts in all languages against each other and against the code that asks for them. */
class BundlesTest {
  private static final String GAME = "i18n/reeve";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
  private static final Pattern LITERAL = Pattern.compile("\"([^\"\n]*)\"");
  private static final Pattern ASKED =
      Pattern.compile("texts(?:\\(\\))?\\s*\\.(?:get|format)\\(([^;]*?)[,)]");
  private static final Pattern PART = Pattern.compile("\"([^\"\n]*)\"(\\s*\\+)?");

  /** Begins of keys whose ends are ids of things, names of constants, or put together otherwise. */
  private static final List<String> BUILT =
      List.of(
          "alert.",
          "arrangement.",
          "chart.belief.",
          "chart.happiness.",
          "chart.leaf.",
          "chart.lorenz.",
          "chart.output.",
          "chart.plan.",
          "chart.span.",
          "chart.title.",
          "chart.unit.",
          "credits.",
          "field.",
          "good.",
          "hand.income",
          "hand.menu.",
          "hand.objective",
          "hand.posture.",
          "hand.reserve",
          "hand.rule.",
          "hand.sandbox.harvest.",
          "hand.sandbox.harvested.",
          "hand.sandbox.raid.",
          "hand.state.",
          "hand.tab.",
          "hand.temperament",
          "hand.want.",
          "hand.why.",
          "income.",
          "key.",
          "keyname.",
          "keys.",
          "kind.",
          "language.",
          "ledger.administration",
          "ledger.carriage",
          "ledger.education",
          "ledger.flow.",
          "ledger.good.",
          "ledger.goods.",
          "ledger.government.",
          "ledger.income.",
          "ledger.standby",
          "ledger.use.",
          "log.",
          "note.",
          "one.",
          "pause.",
          "place.",
          "posture.",
          "program.",
          "refused.",
          "result.",
          "route.",
          "rule.",
          "scenario.",
          "season.",
          "strength.",
          "temperament.",
          "term.",
          "threat.",
          "tier.",
          "time.",
          "title.",
          "tour.",
          "trade.",
          "trend.",
          "trouble.");

  @BeforeAll
  static void filesFromTheClassPath() {
    Gdx.files = new HeadlessFiles();
  }

  private static Properties bundle(String name) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Gdx.files.internal(name + ".properties").reader("UTF-8")) {
      texts.load(reader);
    }
    return texts;
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {GAME, "mods/harvest-home/i18n/reeve"})
  void german_hasTheKeysOfEnglish(String name) throws IOException {
    assertEquals(
        new TreeSet<>(bundle(name).stringPropertyNames()),
        new TreeSet<>(bundle(name + "_de").stringPropertyNames()));
  }

  @Test
  void german_isFilledInWithTheSame_andMarksTheSameTerms() throws IOException {
    Properties german = bundle(GAME + "_de");
    bundle(GAME)
        .forEach(
            (key, english) -> {
              String translated = german.getProperty((String) key);
              assertEquals(gaps((String) english), gaps(translated), () -> "filled into " + key);
              assertEquals(
                  Prose.of((String) english).terms().stream().sorted().toList(),
                  Prose.of(translated).terms().stream().sorted().toList(),
                  () -> "marked in " + key);
            });
  }

  private static Set<String> gaps(String text) {
    return found(PLACEHOLDER, text).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyTextThatTheCodeAsksFor_isThere() throws IOException {
    Set<String> keys = bundle(GAME).stringPropertyNames();
    Set<String> asked = new TreeSet<>();
    for (MatchResult call : ASKED.matcher(sources()).results().toList()) {
      PART.matcher(call.group(1))
          .results()
          .filter(part -> part.group(2) == null && part.group(1).matches("[a-z].*"))
          .forEach(part -> asked.add(part.group(1)));
    }
    assertTrue(asked.size() > 100, "so few calls are found that the pattern must be wrong");
    asked.removeAll(keys);
    assertEquals(Set.of(), asked);
  }

  @Test
  void everyText_isAskedForSomewhere() throws IOException {
    Set<String> literals = found(LITERAL, sources()).collect(Collectors.toSet());
    Set<String> unused = new TreeSet<>(bundle(GAME).stringPropertyNames());
    unused.removeIf(key -> literals.contains(key) || BUILT.stream().anyMatch(key::startsWith));
    assertEquals(Set.of(), unused);
  }
}
