package dev.reeve.rules;

import java.util.Optional;

/** A part of the file that maps ids to things, which other parts name by their ids. */
enum Section {
  TIERS("tier", "people.tiers"),
  PROFILES("profile", "people.profiles"),
  GOODS("good", "goods"),
  INDUSTRIES("industry", "industries"),
  PROGRAMS("program", "programs"),
  THREATS("threat", "threats"),
  TRADE("trade route", "trade"),
  RESEARCH("field of research", "research"),
  SEASONS("season", "seasons"),
  EMISSIONS("emission", "emissions"),

  /** Goods and programs together, of rules that have been read; no part of the file. */
  DELIGHTS("good or program", "");

  /** One of the things, in words. */
  final String thing;

  /** Keys from the root down, joined by dots. */
  private final String path;

  Section(String thing, String path) {
    this.thing = thing;
    this.path = path;
  }

  /** Whether a file of rules has it. */
  boolean inFile() {
    return !path.isEmpty();
  }

  /** The section's node, or the nearest above it where there is none. */
  Node nearest(Node root) {
    return root.nearest(path.split("\\."));
  }

  /** The section, where it is there and holds ids. */
  Optional<Node> find(Node root) {
    return root.at(path.split("\\.")).filter(node -> node.kind == Node.Kind.OBJECT);
  }
}
