package dev.reeve.demo.script;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScriptTest {
  @Test
  void lines_becomeSteps_andRemarksAreLeftOut() {
    Script script =
        Script.parse(
            "a.script", "# to begin with\n\nwait 2  # seconds\n  click \"speed 8\"\nshot a.png");
    assertEquals(
        List.of(Verb.WAIT, Verb.CLICK, Verb.SHOT),
        script.steps().stream().map(Script.Step::verb).toList());
    assertEquals(List.of("speed 8"), script.steps().get(1).words());
    assertEquals(4, script.steps().get(1).line());
  }

  @Test
  void keys_goByTheirNames_alsoTogether() {
    Script.Step step = Script.parse("a", "key Control+S").steps().get(0);
    assertArrayEquals(new int[] {Keys.CONTROL_LEFT, Keys.S}, Script.keys(step));
    assertArrayEquals(
        new int[] {Keys.SPACE}, Script.keys(Script.parse("a", "key SPACE").steps().get(0)));
  }

  @Test
  void wrongLines_areNamed_withWhatWouldBeRight() {
    refused("jump 3", "a:1: 'jump' is no verb of a script; there are wait, frames");
    refused("wait", "a:1: wait: it is used as: wait SECONDS");
    refused("wait long", "a:1: wait: 'long' is no number; it is used as: wait SECONDS");
    refused("wait -1", "a:1: wait: -1 must be >= 0");
    refused("key Hyper+X", "a:1: key: no key is called 'Hyper'");
    refused("size 100x100", "a:1: size: '100x100' is no size; it must be like 1280x720");
    refused("\nclick \"a", "a:2: a quote is opened and not closed");
    refused("click a b c", "a:1: click: it is used as: click NAME | X Y");
  }

  private static void refused(String text, String message) {
    String said = assertThrows(ScriptException.class, () -> Script.parse("a", text)).getMessage();
    assertEquals(message, said.substring(0, Math.min(said.length(), message.length())));
  }

  @Test
  void thePageOnScripts_hasEveryVerbAsItIs() throws IOException {
    String rows =
        Arrays.stream(Verb.values())
            .map(
                verb -> "| `" + verb.usage().replace("|", "\\|") + "` | " + verb.meaning() + " |\n")
            .collect(Collectors.joining());
    assertTrue(Files.readString(Path.of("..", "docs", "scripts.md")).contains(rows), rows);
  }
}
