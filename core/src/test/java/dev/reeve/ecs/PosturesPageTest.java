package dev.reeve.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.rules.MemoryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page for modders says of postures is so. */
class PosturesPageTest {

  private final String page;

  PosturesPageTest() throws IOException {
    String whole = Files.readString(Path.of("../docs/modding.md"));
    page = whole.substring(whole.indexOf("\n## Postures\n"));
  }

  @Test
  void everyTask_standsInTheTable() {
    for (String task : TreeBuilder.names()) {
      String row = "\\| [^|]*`" + task.replace("?", "\\?") + "`.*";
      assertTrue(page.lines().anyMatch(line -> line.matches(row)), task);
    }
  }

  @Test
  void theExampleTree_isRead_andDoesWhatThePageSays() {
    PostureTree tree = PostureTree.read(new MemoryFile("my.tree", example()));
    assertEquals(
        List.of("famine", "siege", "harvest", "ordinary"), List.copyOf(tree.postures().keySet()));
    assertEquals("ordinary", tree.choose(new Scene()).name());
    Scene autumn = new Scene();
    autumn.season = "autumn";
    assertEquals("harvest", tree.choose(autumn).name());
    assertEquals("harvest", tree.choose(new Scene().in("harvest", 1)).name());
    assertEquals("ordinary", tree.choose(autumn.in("ordinary", 1)).name());
    assertEquals("famine", tree.choose(autumn.coverage(0.9)).name());
  }

  @Test
  void theExampleMessage_isTheOneThatIsTold() {
    String spoilt = example().replace("below:0.98", "below:98");
    String told =
        assertThrows(
                IllegalArgumentException.class,
                () -> PostureTree.read(new MemoryFile("mods/my.tree", spoilt)))
            .getMessage();
    assertTrue(page.contains("\n" + told + "\n"), told);
  }

  private String example() {
    String start = "```tree\n";
    int from = page.indexOf(start) + start.length();
    return page.substring(from, page.indexOf("```", from));
  }
}
