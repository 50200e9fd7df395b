package dev.reeve.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reeve.demo.script.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays every script of the folder from the title on, each with a home of its own. Together they
 * must have pressed whatever can be pressed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScenarioWindowTest {
  private static final Path SCRIPTS = Path.of("src/test/resources/scripts");

  private final Pressed pressed = new Pressed();

  static List<String> scripts() throws IOException {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".script"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  @Order(1)
  void script_isPlayedToItsEnd(String name, @TempDir Path folder) {
    new Windows(folder)
        .seenBy(game -> pressed.watch(game, name))
        .play(Script.read(RulesetFiles.handle(SCRIPTS.resolve(name))));
  }

  @Test
  @Order(2)
  void everythingThatCanBePressed_wasPressedByAScript() {
    assertEquals(Map.of(), pressed.missed());
  }
}
