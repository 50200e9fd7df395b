package dev.reeve.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Ruleset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page for modders says what the code does. */
class ModdingPageTest {

  private final String page;

  ModdingPageTest() throws IOException {
    page = Files.readString(Path.of("../docs/modding.md"));
  }

  @Test
  void everyKeyOfTheFormat_standsInTheTable() {
    everyKey(Format.RULESET, "");
  }

  @Test
  void everyKeyOfOrders_standsInTheirTable() {
    everyKey(OrdersFormat.ORDERS, "");
  }

  private void everyKey(Shape.Fields fields, String path) {
    for (Key key : fields.keys().values()) {
      if (key.shape() instanceof Shape.Fields inner) {
        everyKey(inner, path + key.name() + ".");
      } else if (key.shape() instanceof Shape.Entries entries) {
        everyKey(entries.each(), path + key.name() + ".[A-Z].");
      } else if (key.shape() instanceof Shape.Notes notes) {
        everyKey(notes.each(), path + key.name() + ".[A-Z].");
      } else {
        String row = "(?s).*\\| `" + (path + key.name()).replace("$", "\\$") + "(\\.[A-Z])?`[^\n]*";
        String get = "(?s).*, `" + key.name() + "` \\| goods[^\n]*";
        assertTrue(
            page.lines().anyMatch(line -> line.matches(row) || line.matches(get)),
            path + key.name());
      }
    }
  }

  @Test
  void theExampleMod_liesOverTheVillage() {
    String start = "```json\n";
    int from = page.indexOf(start) + start.length();
    String mod = page.substring(from, page.indexOf("```", from));
    RulesetReading reading =
        Rulesets.check(
            new FileHandle("../assets/rules/village.rules.json"), new MemoryFile("mod.json", mod));
    assertEquals(List.of(), reading.problems());
    Ruleset rules = reading.orThrow();
    assertEquals(6, rules.industry("potter").input().get("clay"));
    assertEquals(List.of(), rules.threats());
  }
}
