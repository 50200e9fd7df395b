package dev.reeve.rules;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a file that knows where it was written. The elements of a list are its children, named
 * by their positions from 0.
 */
final class Node {

  enum Kind {
    OBJECT("an object"),
    LIST("a list"),
    TEXT("text"),
    NUMBER("a number"),
    BOOLEAN("true or false"),
    NULL("null");

    final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  final Kind kind;

  /** Empty for the root. */
  final String name;

  final String file;

  /** Line of the name; of the value where it has no name. */
  final int nameLine;

  /** Line on which the value begins. */
  final int line;

  /** A scalar as it was written, without quotes. */
  final String text;

  private final Map<String, Node> children = new LinkedHashMap<>();
  private Node parent;

  Node(Node parent, Kind kind, String name, String file, int nameLine, int line, String text) {
    this.parent = parent;
    this.kind = kind;
    this.name = name;
    this.file = file;
    this.nameLine = nameLine;
    this.line = line;
    this.text = text;
  }

  /** The value of a {@link Kind#NUMBER}; infinite where what was written overflows. */
  double number() {
    return Double.parseDouble(text);
  }

  Map<String, Node> children() {
    return Collections.unmodifiableMap(children);
  }

  Optional<Node> child(String key) {
    return Optional.ofNullable(children.get(key));
  }

  /** The node at the end of the path. */
  Optional<Node> at(String... path) {
    Optional<Node> at = Optional.of(this);
    for (String key : path) {
      at = at.flatMap(node -> node.child(key));
    }
    return at;
  }

  /** The node at the end of the path, or the last one there is on the way. */
  Node nearest(String... path) {
    Node at = this;
    for (String key : path) {
      Node next = at.children.get(key);
      if (next == null) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** Adds a child at the end, or in place of the one of its name. */
  void put(Node child) {
    child.parent = this;
    children.put(child.name, child);
  }

  void remove(String key) {
    children.remove(key);
  }

  /** Names from the root down, joined by dots; empty for the root. */
  String path() {
    Deque<String> names = new ArrayDeque<>();
    for (Node at = this; at.parent != null; at = at.parent) {
      names.addFirst(Words.show(at.name));
    }
    return String.join(".", names);
  }

  /** The path of a child that is or might be here. */
  String path(String key) {
    return parent == null ? Words.show(key) : path() + "." + Words.show(key);
  }

  /** The name of the section of the file that this stands in; empty for the root. */
  String section() {
    Node at = this;
    while (at.parent != null && at.parent.parent != null) {
      at = at.parent;
    }
    return at.name;
  }

  /** The value as it was written, for a message. */
  String shown() {
    return switch (kind) {
      case OBJECT, LIST, NULL -> kind.words;
      case TEXT -> "\"" + Words.show(text) + "\"";
      case NUMBER, BOOLEAN -> Words.show(text);
    };
  }
}
