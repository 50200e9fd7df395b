package dev.reeve.rules;

import com.badlogic.gdx.utils.JsonReader;
import com.badlogic.gdx.utils.SerializationException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Reads JSON the way libGDX does, into nodes that know their lines.
 *
 * <p>{@link JsonReader} decides what the text means and calls back for each value in the order of
 * the text, but does not say where it is. So a cursor follows over the same text: each callback
 * tells which kind of token comes next, and the cursor only has to step over it. One pass, linear
 * in the text.
 */
final class TreeReader extends JsonReader {

  /** Far more than the format needs, far less than would overflow anything. */
  static final int DEEPEST = 32;

  private static final String NO_NAME = "";

  private final String file;
  private final String text;
  private final Problems problems;
  private final Deque<Node> open = new ArrayDeque<>();
  private Node root;
  private int cursor;
  private int line = 1;
  private int nameLine;

  private TreeReader(String file, String text, Problems problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
  }

  /** The root of the text; empty if the text is not JSON, which is then among the problems. */
  static Optional<Node> read(String file, String text, Problems problems) {
    return new TreeReader(file, text, problems).read();
  }

  private Optional<Node> read() {
    try {
      parse(text);
    } catch (SerializationException | IndexOutOfBoundsException e) {
      // JsonReader trips over its own array bounds on some texts, such as a lone form feed.
      toNextToken();
      problems.error(file, line, "this is not JSON" + near());
      return Optional.empty();
    }
    if (isStopped()) {
      return Optional.empty();
    }
    if (!open.isEmpty()) {
      Node unclosed = open.peek();
      String bracket = unclosed.kind == Node.Kind.OBJECT ? "{" : "[";
      problems.error(unclosed, () -> "this '" + bracket + "' is never closed");
      return Optional.empty();
    }
    if (root == null) {
      problems.error(file, 1, "the file holds no value; it must hold an object { … }");
    }
    return Optional.ofNullable(root);
  }

  private String near() {
    String rest = text.substring(cursor, Math.min(cursor + 40, text.length())).strip();
    return rest.isEmpty() ? ": it ends too early" : " near " + Words.show(rest);
  }

  @Override
  protected void startObject(String name) {
    open(Node.Kind.OBJECT, name);
  }

  @Override
  protected void startArray(String name) {
    open(Node.Kind.LIST, name);
  }

  @Override
  protected void pop() {
    toNextToken();
    cursor++;
    open.pop();
  }

  @Override
  protected void string(String name, String value) {
    passName(name);
    boolean quoted = text.charAt(cursor) == '"';
    Node.Kind kind;
    if (value == null) {
      kind = Node.Kind.NULL;
    } else if (!quoted && value.matches("[-+]?\\d+")) {
      // JsonReader hands on as text what does not fit a long.
      kind = Node.Kind.NUMBER;
    } else {
      kind = Node.Kind.TEXT;
    }
    scalar(kind, name, value == null ? "null" : value);
  }

  @Override
  protected void number(String name, double value, String written) {
    passName(name);
    scalar(Node.Kind.NUMBER, name, written);
  }

  @Override
  protected void number(String name, long value, String written) {
    passName(name);
    scalar(Node.Kind.NUMBER, name, written);
  }

  @Override
  protected void bool(String name, boolean value) {
    passName(name);
    scalar(Node.Kind.BOOLEAN, name, String.valueOf(value));
  }

  private void open(Node.Kind kind, String name) {
    passName(name);
    Node node = node(kind, name, "");
    cursor++;
    add(node);
    open.push(node);
    if (open.size() > DEEPEST) {
      problems.error(
          file, line, "values are nested deeper than " + DEEPEST + "; no file needs more than 5");
      stop();
    }
  }

  private void scalar(Node.Kind kind, String name, String value) {
    Node node = node(kind, name, value);
    if (text.charAt(cursor) == '"') {
      passQuoted();
    } else {
      passUnquoted("}],");
    }
    add(node);
  }

  private Node node(Node.Kind kind, String name, String value) {
    return new Node(
        open.peek(),
        kind,
        name == null ? position() : name,
        file,
        name == null ? line : nameLine,
        line,
        value);
  }

  /** The name of an element of a list; the root has none. */
  private String position() {
    Node parent = open.peek();
    return parent == null || parent.kind != Node.Kind.LIST
        ? NO_NAME
        : String.valueOf(parent.children().size());
  }

  private void add(Node node) {
    Node parent = open.peek();
    if (parent == null) {
      root = node;
    } else {
      Optional<Node> first = parent.child(node.name);
      if (first.isEmpty()) {
        parent.put(node);
      } else {
        problems.error(
            parent,
            node.nameLine,
            parent.path(node.name),
            () -> "this key stands twice, here and on line " + first.get().nameLine);
      }
    }
  }

  /** Moves the cursor over a name and its colon to where the value begins. */
  private void passName(String name) {
    toNextToken();
    if (name != null) {
      nameLine = line;
      if (text.charAt(cursor) == '"') {
        passQuoted();
      } else {
        passUnquoted(":");
      }
      toNextToken();
    }
  }

  /** Moves the cursor over white space, comments, commas and colons. */
  private void toNextToken() {
    while (cursor < text.length()) {
      if (atComment()) {
        boolean block = text.charAt(cursor + 1) == '*';
        int end = text.indexOf(block ? "*/" : "\n", cursor + 2);
        pass(end < 0 ? text.length() : end + (block ? 2 : 1));
      } else if (" \t\r\n,:".indexOf(text.charAt(cursor)) >= 0) {
        pass(cursor + 1);
      } else {
        return;
      }
    }
  }

  private boolean atComment() {
    return text.startsWith("//", cursor) || text.startsWith("/*", cursor);
  }

  private void passQuoted() {
    int end = cursor + 1;
    while (end < text.length() && text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    pass(Math.min(end + 1, text.length()));
  }

  private void passUnquoted(String stops) {
    while (cursor < text.length()
        && stops.indexOf(text.charAt(cursor)) < 0
        && text.charAt(cursor) != '\r'
        && text.charAt(cursor) != '\n'
        && !atComment()) {
      cursor++;
    }
  }

  /** Moves the cursor to {@code end}, counting line ends: LF, CR LF and a lone CR. */
  private void pass(int end) {
    for (; cursor < end; cursor++) {
      char c = text.charAt(cursor);
      boolean crLf = c == '\r' && cursor + 1 < text.length() && text.charAt(cursor + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crLf)) {
        line++;
      }
    }
  }
}
