package dev.reeve.rules;

import java.util.Set;

/** A part of the file that maps ids to things, which other parts name by their ids. */
enum Section {
  TIERS("tier", "people.tiers"),
  GOODS("good", "goods"),
  INDUSTRIES("industry", "industries"),
  PROGRAMS("program", "programs"),
  THREATS("threat", "threats"),
  TRADE("trade route", "trade"),
  RESEARCH("field of research", "research");

  /** One of the things, in words. */
  final String thing;

  /** Keys from the root down, joined by dots. */
  private final String path;

  Section(String thing, String path) {
    this.thing = thing;
    this.path = path;
  }

  /** The section's node, or the nearest above it where there is none. */
  Node nearest(Node root) {
    return root.nearest(path.split("\\."));
  }

  /** Whether the section is there, and holds ids. */
  boolean readable(Node root) {
    Node node = nearest(root);
    return node.kind == Node.Kind.OBJECT && node.path().equals(path);
  }

  /** The ids that stand in the section. */
  Set<String> ids(Node root) {
    return readable(root) ? nearest(root).children().keySet() : Set.of();
  }
}
