package dev.reeve.settlement;

import java.util.Optional;

/** Text on one line: between quotes, with what would break the line as {@code \}{@code uXXXX}. */
final class QuotedText {

  private QuotedText() {}

  static void append(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** The text again; empty: this is none. */
  static Optional<String> read(String quoted) {
    int end = quoted.length() - 1;
    if (end < 1 || quoted.charAt(0) != '"' || quoted.charAt(end) != '"') {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < end; i++) {
      char c = quoted.charAt(i);
      if (c == '"') {
        return Optional.empty();
      }
      if (c != '\\') {
        text.append(c);
      } else if (i + 5 < end && quoted.charAt(i + 1) == 'u') {
        int code = hex(quoted, i + 2);
        if (code < 0) {
          return Optional.empty();
        }
        text.append((char) code);
        i += 5;
      } else if (i + 1 < end) {
        text.append(quoted.charAt(++i));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(text.toString());
  }

  /** Four hexadecimal digits; -1: they are none. */
  private static int hex(String text, int from) {
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
