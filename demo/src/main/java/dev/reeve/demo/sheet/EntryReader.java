package dev.reeve.demo.sheet;

import dev.reeve.demo.sheet.Entry.Kind;
import java.util.Optional;

/**
 * Reads JSON as rulesets have it: with comments, names and words without quotes where they hold
 * none of <code>: , { } [ ] "</code>, and the end of a line in place of a comma. One pass, linear
 * in the text. (libGDX's own reader does not tell lines.)
 */
final class EntryReader {
  private static final int DEEPEST = 16;
  private static final String MARKS = ":,{}[]\"";

  private final String text;
  private final Faults faults;
  private int at;
  private int line = 1;

  private EntryReader(String text, Faults faults) {
    this.text = text;
    this.faults = faults;
  }

  /** The root; empty if the text is no such JSON, which is told. */
  static Optional<Entry> read(String text, Faults faults) {
    EntryReader reader = new EntryReader(text, faults);
    try {
      reader.blank();
      Entry root = reader.value("", 0);
      reader.blank();
      if (reader.at < text.length()) {
        throw reader.no("the file goes on after its end");
      }
      return Optional.of(root);
    } catch (Broken broken) {
      faults.error(reader.line, "", broken.getMessage());
      return Optional.empty();
    }
  }

  private Entry value(String path, int depth) throws Broken {
    int first = line;
    if (at >= text.length()) {
      throw no("a value is missing");
    }
    char c = text.charAt(at);
    if (c == '{' || c == '[') {
      Entry entry = new Entry(c == '{' ? Kind.OBJECT : Kind.LIST, path, first, "");
      inside(entry, depth + 1);
      return entry;
    }
    if (c == '"') {
      return new Entry(Kind.TEXT, path, first, quoted());
    }
    String word = word();
    return new Entry(kind(word), path, first, word);
  }

  private static Kind kind(String word) {
    if (word.equals("true") || word.equals("false")) {
      return Kind.FLAG;
    }
    if (word.equals("null")) {
      return Kind.NULL;
    }
    return word.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?") ? Kind.NUMBER : Kind.TEXT;
  }

  /** Everything up to the closing bracket. */
  private void inside(Entry parent, int depth) throws Broken {
    if (depth > DEEPEST) {
      throw no("values are nested deeper than " + DEEPEST);
    }
    char close = parent.kind == Kind.OBJECT ? '}' : ']';
    at++;
    blank();
    while (!sees(close)) {
      if (at >= text.length()) {
        line = parent.line();
        throw new Broken("this '" + (close == '}' ? '{' : '[') + "' is never closed");
      }
      String name = String.valueOf(parent.children().size());
      if (parent.kind == Kind.OBJECT) {
        name = name();
      }
      int named = line;
      Entry child = value(parent.path(name), depth);
      if (parent.at(name).isPresent()) {
        faults.error(
            named,
            parent.path(name),
            "this key stands twice, here and on line " + parent.at(name).get().line());
      }
      parent.put(name, child);
      int ended = line;
      boolean comma = blank();
      if (!comma && line == ended && !sees(close) && at < text.length()) {
        throw no("a comma is missing");
      }
    }
    at++;
  }

  private String name() throws Broken {
    String name = sees('"') ? quoted() : word();
    blank();
    if (!sees(':')) {
      throw no("a colon is missing after " + Spelling.shown(name));
    }
    at++;
    blank();
    return name;
  }

  private String word() throws Broken {
    int from = at;
    while (at < text.length()
        && MARKS.indexOf(text.charAt(at)) < 0
        && text.charAt(at) != '\n'
        && text.charAt(at) != '\r'
        && !comment()) {
      at++;
    }
    String word = text.substring(from, at).strip();
    if (word.isEmpty()) {
      throw no("a value is missing");
    }
    return word;
  }

  private String quoted() throws Broken {
    StringBuilder word = new StringBuilder();
    for (at++; !sees('"'); at++) {
      if (at >= text.length() || text.charAt(at) == '\n') {
        throw no("this text has no closing quote");
      }
      char c = text.charAt(at);
      word.append(c == '\\' ? escaped() : c);
    }
    at++;
    return word.toString();
  }

  private char escaped() throws Broken {
    at++;
    char c = at < text.length() ? text.charAt(at) : ' ';
    int plain = "\"\\/nrtbf".indexOf(c);
    if (plain >= 0) {
      return "\"\\/\n\r\t\b\f".charAt(plain);
    }
    if (c == 'u' && at + 4 < text.length()) {
      String hex = text.substring(at + 1, at + 5);
      if (hex.matches("[0-9a-fA-F]{4}")) {
        at += 4;
        return (char) Integer.parseInt(hex, 16);
      }
    }
    throw no("there is no escape \\" + c);
  }

  /** Steps over white space, comments and one comma; says whether there was a comma. */
  private boolean blank() throws Broken {
    boolean comma = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (comment()) {
        String end = text.charAt(at + 1) == '*' ? "*/" : "\n";
        int to = text.indexOf(end, at + 2);
        if (to < 0 && end.equals("*/")) {
          throw no("this comment is never closed");
        }
        for (to = to < 0 ? text.length() : to; at < to; at++) {
          line += text.charAt(at) == '\n' ? 1 : 0;
        }
        at = Math.min(text.length(), end.equals("*/") ? at + 2 : at);
      } else if (c == ',' && !comma) {
        comma = true;
        at++;
      } else if (Character.isWhitespace(c)) {
        boolean lone = c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n');
        line += c == '\n' || lone ? 1 : 0;
        at++;
      } else {
        break;
      }
    }
    return comma;
  }

  private boolean comment() {
    return text.startsWith("//", at) || text.startsWith("/*", at);
  }

  private boolean sees(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private Broken no(String message) {
    String rest = text.substring(at, Math.min(at + 40, text.length())).strip();
    String near = rest.lines().findFirst().orElse("");
    return new Broken(
        "this is not JSON: "
            + message
            + (near.isEmpty() ? "; it ends too early" : ", near " + Spelling.shown(near)));
  }

  /** The text cannot be read further. */
  private static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    Broken(String message) {
      super(message);
    }
  }
}
