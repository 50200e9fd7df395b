package dev.reeve.demo.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.screen.Command.Group;
import dev.reeve.demo.screen.Command.Stroke;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandTest {

  @Test
  void noKey_doesTwoThings() {
    Set<Stroke> seen = new HashSet<>();
    for (Command command : Command.values()) {
      assertFalse(command.strokes().isEmpty(), command + " has no key");
      for (Stroke stroke : command.strokes()) {
        assertTrue(seen.add(stroke), stroke + " does " + command + " and something else");
      }
    }
  }

  @Test
  void everyCommand_isToldInWords() {
    Gdx.files = new HeadlessFiles();
    Texts texts = new Texts();
    for (Command command : Command.values()) {
      assertFalse(texts.get("key." + command.id()).isBlank());
    }
    for (Group group : Group.values()) {
      assertFalse(texts.get("keys." + group.name().toLowerCase(Locale.ROOT)).isBlank());
    }
  }

  @Test
  void shift_countsOnlyWhereItMeansSomething() {
    assertEquals(Optional.of(Command.NEXT_STOP), Command.of(Keys.TAB, false));
    assertEquals(Optional.of(Command.LAST_STOP), Command.of(Keys.TAB, true));
    assertEquals(Optional.of(Command.PAUSE), Command.of(Keys.SPACE, true));
    assertEquals(Optional.empty(), Command.of(Keys.F12, false));
  }
}
