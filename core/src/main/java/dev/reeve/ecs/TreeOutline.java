package dev.reeve.ecs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What hangs below what in a tree file: its subtrees and its root, by indentation. */
final class TreeOutline {

  /** The name of the tree that is not a subtree. */
  static final String ROOT = "";

  /** A task with what guards it, first to last, and what hangs below it. */
  record Node(TreeStatement task, List<TreeStatement> guards, List<Node> children) {}

  private final Map<String, Node> trees = new LinkedHashMap<>();
  private final List<Node> path = new ArrayList<>();

  /** The tree that tasks belong to; null before the first. */
  private String open;

  private TreeOutline() {}

  /**
   * The trees of a file by name, in order.
   *
   * @throws IllegalArgumentException if a tree is empty, has two first tasks or stands twice, or if
   *     a line is indented like none above it
   */
  static Map<String, Node> read(List<TreeStatement> statements) {
    TreeOutline outline = new TreeOutline();
    List<TreeStatement> guards = new ArrayList<>();
    TreeStatement opened = null;
    for (TreeStatement statement : statements) {
      if (statement.guard()) {
        guards.add(statement);
      } else if (guards.isEmpty() && !statement.reference() && opens(statement)) {
        outline.requireTask(opened);
        outline.open(statement);
        opened = statement;
      } else {
        outline.add(new Node(statement, List.copyOf(guards), new ArrayList<>()));
        guards.clear();
      }
    }
    outline.requireTask(opened);
    return outline.trees;
  }

  private static boolean opens(TreeStatement statement) {
    return statement.name().equals("root") || statement.name().equals("subtree");
  }

  private void open(TreeStatement statement) {
    boolean root = statement.name().equals("root");
    statement.requireAttributes(root ? List.of() : List.of("name"));
    open = root ? ROOT : statement.text("name");
    path.clear();
    if (trees.containsKey(open)) {
      throw statement.error(
          root
              ? "stands below another tree without a name; a file has one root"
              : "has name " + TreeStatement.show(open) + ", which stands above already");
    }
  }

  private void requireTask(TreeStatement opened) {
    if (opened != null && !trees.containsKey(open)) {
      throw opened.error("has no task; it must be followed by one");
    }
  }

  private void add(Node node) {
    open = open == null ? ROOT : open;
    int indent = node.task.indent();
    boolean back = false;
    while (!path.isEmpty() && indent < last().task.indent()) {
      path.remove(path.size() - 1);
      back = true;
    }
    if (!path.isEmpty() && indent == last().task.indent()) {
      path.remove(path.size() - 1);
      back = false;
    }
    if (back && !path.isEmpty()) {
      throw node.task.error(
          "is indented by " + indent + "; it must line up with a task above that it goes with");
    }
    if (!path.isEmpty()) {
      last().children.add(node);
    } else if (trees.putIfAbsent(open, node) != null) {
      throw node.task.error(
          "stands beside the first task of its tree; there must be one, maybe a selector above"
              + " both");
    }
    path.add(node);
  }

  private Node last() {
    return path.get(path.size() - 1);
  }
}
