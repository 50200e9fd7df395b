package dev.reeve.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.ai.btree.BehaviorTree;
import com.badlogic.gdx.ai.btree.Task;
import dev.reeve.rules.MemoryFile;
import dev.reeve.settlement.Posture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The standard tree, spoilt: whatever comes of it, there is a tree or there is a reason. */
class TreeMutationProperties {

  private static final Pattern TOKEN =
      Pattern.compile("[$\\w]+\\??|#[^\n]*|[ \t]+|.", Pattern.DOTALL);

  private static final List<String> SPARE =
      List.of(
          "",
          " ",
          "  ",
          "\t",
          "\n",
          "\r\n",
          "\"",
          "\\",
          "(",
          ")",
          ":",
          "$",
          "?",
          "#",
          "null",
          "-1",
          "1e999",
          "0.5",
          "true",
          "root",
          "subtree name:\"hungry\"",
          "$hungry",
          "keep",
          "invert",
          "selector",
          "sequence",
          "raid?",
          "posture name:\"x\"",
          "wait",
          "parallel",
          "import a:\"b\"",
          "\0",
          "\uFEFF",
          "é");

  private final String standard;

  TreeMutationProperties() throws IOException {
    standard = Files.readString(Path.of("../assets/trees/reeve.tree"));
  }

  /** What gdx-ai itself makes of the tree. */
  private static Posture stepped(PostureTree tree, Scene scene) {
    Council council = new Council();
    council.situation = scene;
    BehaviorTree<Council> steps = new BehaviorTree<>(tree.root(), council);
    steps.step();
    return steps.getStatus() == Task.Status.SUCCEEDED ? council.decision : null;
  }

  private static Scene scene(Random random) {
    Scene scene = new Scene();
    scene.coverage(random.nextBoolean() ? 1 : random.nextDouble());
    scene.store(2 * random.nextDouble());
    scene.festival(random.nextInt(12));
    scene.raid = random.nextBoolean();
    List<String> names = List.of("ordinary", "famine", "siege", "festival", "plenty");
    return scene.in(names.get(random.nextInt(names.size())), random.nextInt(4));
  }

  @Property(tries = 3_000)
  void spoiltTrees_chooseOrAreRefusedWithTheirName(@ForAll Random random) {
    List<String> tokens =
        new ArrayList<>(TOKEN.matcher(standard).results().map(MatchResult::group).toList());
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(tokens.size());
      switch (random.nextInt(4)) {
        case 0 -> tokens.remove(at);
        case 1 -> tokens.set(at, SPARE.get(random.nextInt(SPARE.size())));
        case 2 -> tokens.add(at, SPARE.get(random.nextInt(SPARE.size())));
        default -> tokens.subList(at, tokens.size()).clear();
      }
      if (tokens.isEmpty()) {
        tokens.add("");
      }
    }
    String text = String.join("", tokens);
    try {
      PostureTree tree = PostureTree.read(new MemoryFile("my.tree", text));
      assertFalse(tree.choose(new Scene()).name().isBlank());
      for (int i = 0; i < 5; i++) {
        Scene scene = scene(random);
        assertEquals(stepped(tree, scene), new PostureWalk().choose(tree.root(), scene));
      }
    } catch (IllegalArgumentException e) {
      assertTrue(e.getMessage().matches("my\\.tree:[1-9][0-9]*: .+"), e.getMessage());
    }
  }
}
