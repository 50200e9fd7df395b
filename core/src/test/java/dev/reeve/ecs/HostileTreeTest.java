package dev.reeve.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.rules.MemoryFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files that make no posture tree: each is refused with its place, its value and the rule. */
class HostileTreeTest {

  private static final String X = "posture name:\"x\"";

  @TestFactory
  Stream<DynamicTest> everyBadFile_isRefusedWithItsLineAndTheRule() {
    return Map.ofEntries(
            Map.entry("", "1: the file holds no tree; it must"),
            Map.entry("# nothing\n\n", "1: the file holds no tree; it must"),
            Map.entry("root", "1: root has no task; it must"),
            Map.entry("subtree name:\"a\"\n" + X, "1: the file holds no tree; it must"),
            Map.entry("subtree name:\"a\"\nroot\n" + X, "1: subtree has no task; it must"),
            Map.entry("selector", "1: selector has 0 tasks below it; it must have at least one"),
            Map.entry("invert\n raid?\n raid?", "1: invert has 2 tasks below it; it must have one"),
            Map.entry(X + "\n raid?", "1: posture has 1 tasks below it; it must have none"),
            Map.entry("selector\n raid?\n  " + X, "2: raid? has 1 tasks below it; it must have"),
            Map.entry("raid?", "1: raid? leads to no posture; a tree must"),
            Map.entry("keep", "1: keep leads to no posture; a tree must"),
            Map.entry("selector\n rain?\n " + X, "2: rain? is no task; it must be one of ["),
            Map.entry("selector\n wait seconds:1\n " + X, "2: wait must not stand in a"),
            Map.entry("randomSelector\n " + X, "1: randomSelector must not stand in a"),
            Map.entry("parallel\n " + X, "1: parallel must not stand in a"),
            Map.entry("repeat\n " + X, "1: repeat must not stand in a"),
            Map.entry("untilSuccess\n raid?\n " + X, "1: untilSuccess must not stand in a"),
            Map.entry("include subtree:\"a\"", "1: include must not stand in a"),
            Map.entry("import a:\"java.lang.Runtime\"\n" + X, "1: import must not stand in a"),
            Map.entry("java.lang.Runtime", "1: java.lang.Runtime is no task; it must"),
            Map.entry("(" + X + ") " + X, "1: posture decides; a guard must only ask"),
            Map.entry("(keep) " + X, "1: keep decides; a guard must only ask"),
            Map.entry("(root) " + X, "1: root is no task; it must"),
            Map.entry("(selector) " + X, "1: selector has 0 tasks below it; it must"),
            Map.entry("posture", "1: posture has no name; it must have name:\"…\""),
            Map.entry("posture name:\" \"", "1: posture has name  ; it must be text in quotes"),
            Map.entry("posture name:1", "1: posture has name 1; it must be text in quotes"),
            Map.entry("posture name:null", "1: posture has name null; it must be text"),
            Map.entry("posture name:\"a\nb\"", "1: posture has name a b; it must be text"),
            Map.entry(
                X + " reserve:-1",
                "1: posture has reserve -1; it must be a number within [0, 1000000.0]"),
            Map.entry(X + " reserve:1e999", "1: posture has reserve Infinity; it must be"),
            Map.entry(X + " caution:\"1\"", "1: posture has caution 1; it must be a number"),
            Map.entry(X + " resreve:1", "1: posture has resreve; it takes only [name, reserve,"),
            Map.entry(X + " reserve:1 reserve:1", "1: posture has reserve twice; once is"),
            Map.entry(X + " weights:\"\"", "1: posture has weights ; it must be text"),
            Map.entry(X + " weights:\"pots\"", "1: posture has 'pots' among its weights; each"),
            Map.entry(X + " weights:\"1\"", "1: posture has '1' among its weights; each must"),
            Map.entry(X + " weights:\"a 1,\"", "1: posture has '' among its weights; each must"),
            Map.entry(X + " weights:\"a -1\"", "1: posture has 'a -1' among its weights; each"),
            Map.entry(X + " weights:\"a NaN\"", "1: posture has 'a NaN' among its weights; each"),
            Map.entry(X + " weights:\"a 1, a 2\"", "1: posture has a weight for a twice"),
            Map.entry(
                "selector\n " + X + "\n " + X + " caution:1",
                "3: posture has name x like the one on line 2, but other numbers; a name must"),
            Map.entry("(coverage?) " + X, "1: coverage? has no bound; it must have below"),
            Map.entry(
                "(coverage? below:98) " + X,
                "1: coverage? has below 98; it must be a number" + " within [0, 1.0]"),
            Map.entry("(store? above:2 below:1) " + X, "1: store? has above 2.0 and below 1.0;"),
            Map.entry("(store? below:low) " + X, "1: '(store? below:low) "),
            Map.entry("(held?) " + X, "1: held? has no for; it must say for how many cycles"),
            Map.entry("(held? for:0.5) " + X, "1: held? has for 0.5; it must be a whole number"),
            Map.entry("(held? for:-1) " + X, "1: held? has for -1; it must be a whole number"),
            Map.entry("(season? is:winter) " + X, "1: '(season? is:winter) "),
            Map.entry("(raid? now:true) " + X, "1: raid? has now; it takes no attribute"),
            Map.entry("selector a:1\n " + X, "1: selector has a; it takes no attribute"),
            Map.entry("root\n" + X + "\nroot\n" + X, "3: root stands below another tree without"),
            Map.entry(X + "\nroot\n" + X, "2: root stands below another tree without"),
            Map.entry(
                "subtree name:\"a\"\n raid?\nsubtree name:\"a\"\n raid?\nroot\n " + X,
                "3: subtree has name a, which stands above already"),
            Map.entry("subtree\n raid?\nroot\n " + X, "1: subtree has no name; it must"),
            Map.entry("$a", "1: $a names no subtree; there must be"),
            Map.entry(
                "subtree name:\"a\"\n $a\nroot\n " + X, "2: $a names no subtree; there must be"),
            Map.entry("subtree name:\"a\"\n rain?\nroot\n " + X, "2: rain? is no task; it must be"),
            Map.entry(X + "\n" + X, "2: posture stands beside the first task of its tree; there"),
            Map.entry(
                "selector\n  sequence\n    raid?\n   " + X,
                "4: posture is indented by 3; it must line up"),
            Map.entry(
                "selector\n\tsequence\n  " + X,
                "3: the line is indented otherwise than line 2; a file must use"),
            Map.entry("selector\n " + X + " reserve=1", "2: 'posture name:\"x\" reserve=1' is no"),
            Map.entry("selector\n (raid? " + X, "2: '(raid? posture name:\"x\"' is no task"),
            Map.entry("(raid?)", "1: '(raid?)' is no task; it must read like"),
            Map.entry("posture name:\"x", "1: 'posture name:\"x' is no task; it must"),
            Map.entry("posture name:\"x\\", "1: 'posture name:\"x\\' is no task; it must"),
            Map.entry("posture name:\"\\uzzzz\"", "1: 'posture name:\"\\uzzzz\"' is no task"),
            Map.entry("\0", "1: ' ' is no task; it must read like"),
            Map.entry(
                "selector\n" + (" " + X + "\n").repeat(TreeBuilder.MOST_TASKS),
                "501: posture is one task too many; a tree has at most 500"))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            bad ->
                DynamicTest.dynamicTest(
                    bad.getValue(), () -> assertRefused(bad.getKey(), bad.getValue())));
  }

  @Test
  void subtreesThatMultiply_areRefusedBeforeTheyFillTheMemory() {
    StringBuilder text = new StringBuilder("subtree name:\"s0\"\n " + X + "\n");
    for (int i = 1; i < 30; i++) {
      text.append("subtree name:\"s%d\"\n selector\n  $s%d\n  $s%d\n".formatted(i, i - 1, i - 1));
    }
    IllegalArgumentException e = refusal(text + "root\n $s29");
    assertTrue(e.getMessage().endsWith("is one task too many; a tree has at most 500"));
  }

  @Test
  void filesThatAreNoText_areRefusedByName() {
    byte[] latin = "# \u00e4\n".getBytes(StandardCharsets.ISO_8859_1);
    assertMessage(
        "my.tree: the file is not UTF-8; save it as UTF-8", new MemoryFile("my.tree", latin));
    assertMessage(
        "my.tree: the file is larger than 65536 bytes, the most a tree may be",
        new MemoryFile("my.tree", new byte[PostureTree.MOST_BYTES + 1]));
    assertTrue(
        assertThrows(
                IllegalArgumentException.class,
                () -> PostureTree.read(new FileHandle("nowhere.tree")))
            .getMessage()
            .startsWith("nowhere.tree: the file cannot be read: "));
  }

  @Test
  void byteOrderMarkAndWindowsLines_areRead() {
    PostureTree tree =
        PostureTree.read(new MemoryFile("my.tree", "\uFEFFselector\r\n\t(raid?) keep\r\n\t" + X));
    assertEquals("x", tree.choose(new Scene()).name());
  }

  private static void assertRefused(String text, String message) {
    String told = refusal(text).getMessage();
    assertTrue(told.startsWith("my.tree:" + message), told);
  }

  private static IllegalArgumentException refusal(String text) {
    return assertThrows(
        IllegalArgumentException.class, () -> PostureTree.read(new MemoryFile("my.tree", text)));
  }

  private static void assertMessage(String message, FileHandle file) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> PostureTree.read(file)).getMessage());
  }
}
