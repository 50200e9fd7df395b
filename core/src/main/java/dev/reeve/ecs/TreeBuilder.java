package dev.reeve.ecs;

import com.badlogic.gdx.ai.btree.Task;
import com.badlogic.gdx.ai.btree.branch.Selector;
import com.badlogic.gdx.ai.btree.branch.Sequence;
import com.badlogic.gdx.ai.btree.decorator.AlwaysFail;
import com.badlogic.gdx.ai.btree.decorator.AlwaysSucceed;
import com.badlogic.gdx.ai.btree.decorator.Invert;
import dev.reeve.ecs.TreeOutline.Node;
import dev.reeve.settlement.Posture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes gdx-ai tasks of a tree file. Only tasks that finish in one step, and whose outcome is a
 * matter of the situation alone, can stand in a posture tree: so the same settlement chooses alike
 * on every machine, whoever asked the tree before.
 */
final class TreeBuilder {

  /** Running a tree takes up to six stack frames a task; so many fit half a MiB. */
  static final int MOST_TASKS = 500;

  private static final String POSTURE = "posture";
  private static final String KEEP = "keep";
  private static final Set<String> BRANCHES = new TreeSet<>(Set.of("selector", "sequence"));
  private static final Set<String> DECORATORS =
      new TreeSet<>(Set.of("alwaysFail", "alwaysSucceed", "invert"));

  /** Tasks of gdx-ai that wait, loop, use global state or leave the outcome to chance. */
  private static final Set<String> UNFIT =
      Set.of(
          "dynamicGuardSelector",
          "import",
          "include",
          "parallel",
          "random",
          "randomSelector",
          "randomSequence",
          "repeat",
          "semaphoreGuard",
          "untilFail",
          "untilSuccess",
          "wait");

  private final Map<String, Node> subtrees = new LinkedHashMap<>();
  private final TreePostures postures = new TreePostures();
  private int tasks;
  private boolean decides;

  /** The first task of a tree, and every posture of its file by name. */
  record Built(Task<Council> root, Map<String, Posture> postures) {}

  private TreeBuilder() {}

  /**
   * The tree of a file.
   *
   * @throws IllegalArgumentException naming file, line, task and rule, if there is none
   */
  static Built read(String file, String text) {
    List<TreeStatement> statements = TreeText.read(file, text);
    statements.forEach(TreeBuilder::requireFit);
    Map<String, Node> trees = TreeOutline.read(statements);
    TreeBuilder builder = new TreeBuilder();
    Task<Council> root = null;
    for (Map.Entry<String, Node> tree : trees.entrySet()) {
      builder.tasks = 0;
      builder.decides = false;
      // Subtrees are built here to be checked, whether they are used or not.
      Task<Council> first = builder.build(tree.getValue(), false);
      if (!tree.getKey().equals(TreeOutline.ROOT)) {
        builder.subtrees.put(tree.getKey(), tree.getValue());
      } else if (builder.decides) {
        root = first;
      } else {
        throw tree.getValue().task().error("leads to no posture; a tree must have at least one");
      }
    }
    if (root == null) {
      throw TreeStatement.error(file, 1, "the file holds no tree; it must hold at least a posture");
    }
    return new Built(root, builder.postures.byName());
  }

  private static void requireFit(TreeStatement statement) {
    if (!statement.reference() && UNFIT.contains(statement.name())) {
      throw statement.error(
          "must not stand in a posture tree, which has to decide at once and alike on every"
              + " machine");
    }
  }

  private Task<Council> build(Node node, boolean guard) {
    if (++tasks > MOST_TASKS) {
      throw node.task().error("is one task too many; a tree has at most " + MOST_TASKS);
    }
    Task<Council> task = node.task().reference() ? subtree(node, guard) : task(node, guard);
    Task<Council> guards = null;
    for (TreeStatement statement : node.guards()) {
      Task<Council> next = build(new Node(statement, List.of(), List.of()), true);
      unguarded(next).setGuard(guards);
      guards = next;
    }
    unguarded(task).setGuard(guards);
    return task;
  }

  /** Where a chain of guards ends; a subtree's first task may bring guards of its own. */
  private static Task<Council> unguarded(Task<Council> task) {
    Task<Council> last = task;
    while (last.getGuard() != null) {
      last = last.getGuard();
    }
    return last;
  }

  private Task<Council> subtree(Node node, boolean guard) {
    Node first = subtrees.get(node.task().name());
    if (first == null) {
      throw node.task()
          .error("names no subtree; there must be a subtree name:\"…\" of that name above");
    }
    requireChildren(node, 0, 0);
    return build(first, guard);
  }

  private Task<Council> task(Node node, boolean guard) {
    TreeStatement statement = node.task();
    String name = statement.name();
    if (BRANCHES.contains(name) || DECORATORS.contains(name)) {
      statement.requireAttributes(List.of());
      requireChildren(node, 1, BRANCHES.contains(name) ? MOST_TASKS : 1);
      Task<Council> task = inner(name);
      node.children().forEach(child -> task.addChild(build(child, guard)));
      return task;
    }
    if (TreeConditions.knows(name)) {
      requireChildren(node, 0, 0);
      return PostureLeaf.condition(TreeConditions.read(statement));
    }
    if (name.equals(POSTURE) || name.equals(KEEP)) {
      requireChildren(node, 0, 0);
      return decision(statement, guard);
    }
    throw statement.error("is no task; it must be one of " + names());
  }

  private static Task<Council> inner(String name) {
    return switch (name) {
      case "selector" -> new Selector<>();
      case "sequence" -> new Sequence<>();
      case "alwaysFail" -> new AlwaysFail<>();
      case "alwaysSucceed" -> new AlwaysSucceed<>();
      default -> new Invert<>();
    };
  }

  private Task<Council> decision(TreeStatement statement, boolean guard) {
    if (guard) {
      throw statement.error("decides; a guard must only ask");
    }
    if (statement.name().equals(KEEP)) {
      statement.requireAttributes(List.of());
      return PostureLeaf.decision(null);
    }
    decides = true;
    return PostureLeaf.decision(postures.read(statement));
  }

  private static void requireChildren(Node node, int fewest, int most) {
    int children = node.children().size();
    if (children < fewest || children > most) {
      throw node.task()
          .error(
              "has "
                  + children
                  + " tasks below it; it must have "
                  + (fewest == most ? most == 0 ? "none" : "one" : "at least one"));
    }
  }

  /** The name of every task that may stand in a posture tree, sorted. */
  static Set<String> names() {
    Set<String> names = new TreeSet<>(BRANCHES);
    names.addAll(DECORATORS);
    names.add(POSTURE);
    names.add(KEEP);
    TreeConditions.names().forEach(names::add);
    return names;
  }
}
