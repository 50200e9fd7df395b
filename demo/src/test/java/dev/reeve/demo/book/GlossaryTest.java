package dev.reeve.demo.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Scenario;
import dev.reeve.demo.play.Village;
import dev.reeve.demo.play.World;
import dev.reeve.rules.Rulesets;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GlossaryTest {
  private static final Properties TEXTS = new Properties();

  @BeforeAll
  static void filesFromTheClassPath() throws IOException {
    Gdx.files = new HeadlessFiles();
    try (Reader reader = Gdx.files.internal("i18n/reeve.properties").reader("UTF-8")) {
      TEXTS.load(reader);
    }
  }

  private static boolean isAboutATerm(String key) {
    return key.startsWith("term.");
  }

  @Test
  void everyTermThatTheTextsMark_isInTheGlossary() {
    TEXTS.forEach(
        (key, text) ->
            Prose.of((String) text)
                .terms()
                .forEach(
                    term ->
                        assertTrue(
                            Glossary.TERMS.contains(term),
                            () -> key + " marks '" + term + "', which the glossary lacks")));
  }

  @Test
  void everyTerm_hasANameAndASentence_andNoOtherIsTold() {
    Set<String> told = new HashSet<>();
    TEXTS.stringPropertyNames().stream()
        .filter(GlossaryTest::isAboutATerm)
        .forEach(key -> told.add(key.replaceFirst("^term\\.", "").replaceFirst("\\.text$", "")));
    assertEquals(Set.copyOf(Glossary.TERMS), told);
    Glossary.TERMS.forEach(
        term ->
            assertTrue(TEXTS.containsKey("term." + term + ".text"), () -> term + " has no text"));
  }

  @Test
  void everyTerm_canBeReachedFromANumber() {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    TEXTS.forEach(
        (key, text) -> {
          if (!isAboutATerm((String) key)) {
            open.addAll(Prose.of((String) text).terms());
          }
        });
    while (!open.isEmpty()) {
      String term = open.pop();
      if (reached.add(term)) {
        open.addAll(Prose.of(TEXTS.getProperty("term." + term + ".text")).terms());
      }
    }
    assertEquals(Set.copyOf(Glossary.TERMS), reached);
  }

  @Test
  void everyTerm_isToldOfBothVillages_withItsFigures() {
    Glossary glossary = new Glossary(new Texts());
    for (String file : List.of("rules/village.rules.json", "rules/marches.rules.json")) {
      Village village = village(file);
      for (String term : Glossary.TERMS) {
        NoteContent note = new NoteContent(new Texts()).of(village);
        glossary.tell(note, term);
        assertFalse(note.lines().isEmpty());
        note.lines()
            .forEach(line -> assertFalse(line.toString().contains("???"), () -> term + line));
      }
      NoteContent need = new NoteContent(new Texts()).of(village);
      glossary.tell(need, "need");
      assertTrue(
          need.lines().contains(new NoteContent(new Texts()).figure("Food", 1).lines().get(0)),
          () -> need.lines().toString());
    }
  }

  @Test
  void unknownTerm_isRefusedByName() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Glossary(new Texts()).tell(new NoteContent(new Texts()), "phlogiston"));
    assertTrue(refused.getMessage().contains("'phlogiston'"));
  }

  @Test
  void notesThatSayTheSame_areEqual() {
    Village village = village("rules/village.rules.json");
    Glossary glossary = new Glossary(new Texts());
    NoteContent one = new NoteContent(new Texts()).of(village);
    NoteContent other = new NoteContent(new Texts()).of(village);
    glossary.tell(one, "plan");
    glossary.tell(other, "plan");
    assertEquals(one.lines(), other.lines());
  }

  static Village village(String file) {
    Scenario scenario =
        new Scenario(
            "test",
            Scenario.Kind.SANDBOX,
            file,
            List.of(Scenario.Setup.of("Oakham", 100, 0, 5)),
            0,
            true,
            false,
            List.of(),
            Optional.empty(),
            List.of());
    World world = World.found(scenario, Rulesets.read(Gdx.files.internal(file)));
    for (int i = 0; i < 30; i++) {
      world.update(0.4f);
    }
    return world.villages().get(0);
  }
}
