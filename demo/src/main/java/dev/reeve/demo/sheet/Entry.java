package dev.reeve.demo.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value of a file that knows where it stands. The elements of a list are its children, named by
 * their positions from 0. What is asked of it as a number, a word and so on must have been found to
 * be one by a {@link Table}.
 */
public final class Entry {
  /** What a value can be. */
  enum Kind {
    OBJECT("an object"),
    LIST("a list"),
    TEXT("text"),
    NUMBER("a number"),
    FLAG("true or false"),
    NULL("null");

    final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  final Kind kind;
  private final String path;
  private final int line;
  private final String text;
  private final Map<String, Entry> children = new LinkedHashMap<>();

  Entry(Kind kind, String path, int line, String text) {
    this.kind = kind;
    this.path = path;
    this.line = line;
    this.text = text;
  }

  /** An object without keys. */
  public static Entry empty() {
    return new Entry(Kind.OBJECT, "", 1, "");
  }

  void put(String name, Entry child) {
    children.put(name, child);
  }

  /** Keys from the root down, joined by dots; empty for the root. */
  public String path() {
    return path;
  }

  /** The line on which it begins, from 1. */
  public int line() {
    return line;
  }

  /** The path that a child has or would have. */
  String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** All children by name, in the order of the file. */
  public Map<String, Entry> children() {
    return Collections.unmodifiableMap(children);
  }

  /** The child of that name. */
  public Optional<Entry> at(String name) {
    return Optional.ofNullable(children.get(name));
  }

  /** A scalar as it was written, without quotes. */
  public String text() {
    return text;
  }

  /** The number that it is. */
  public double number() {
    return Double.parseDouble(text);
  }

  /** A child's text. */
  public String text(String name, String fallback) {
    return at(name).map(Entry::text).orElse(fallback);
  }

  /** A child's number. */
  public double number(String name, double fallback) {
    return at(name).map(Entry::number).orElse(fallback);
  }

  /** A child's whole number. */
  public int whole(String name, int fallback) {
    return (int) number(name, fallback);
  }

  /** Whether a child is true; false where there is none. */
  public boolean flag(String name) {
    return at(name).map(child -> Boolean.parseBoolean(child.text)).orElse(false);
  }

  /** What the elements of a child stand for; none where there is no such child. */
  public <T> List<T> list(String name, Function<Entry, T> meaning) {
    List<T> list = new ArrayList<>();
    at(name).ifPresent(child -> child.children.values().forEach(e -> list.add(meaning.apply(e))));
    return list;
  }

  /** A child's numbers by id, as they stand there; none where there is no such child. */
  public <T> Map<String, T> map(String name, Function<Entry, T> meaning) {
    Map<String, T> map = new LinkedHashMap<>();
    at(name).ifPresent(child -> child.children.forEach((id, e) -> map.put(id, meaning.apply(e))));
    return map;
  }

  /** The value as it was written, for a message. */
  public String shown() {
    return switch (kind) {
      case OBJECT, LIST, NULL -> kind.words;
      case TEXT -> "\"" + Spelling.shown(text) + "\"";
      case NUMBER, FLAG -> Spelling.shown(text);
    };
  }
}
