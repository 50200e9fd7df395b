package dev.reeve.rules;

import java.util.List;
import java.util.Map;

/**
 * Writes maps, lists, text and numbers as strict JSON, two blanks a level, that {@link
 * com.badlogic.gdx.utils.JsonReader} reads back to the last bit. (Its own printer leaves control
 * characters bare, which other readers refuse.)
 */
final class JsonText {

  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  static String of(Map<String, Object> object) {
    JsonText text = new JsonText();
    text.value(object, "\n");
    return text.out.append('\n').toString();
  }

  private void value(Object value, String newLine) {
    if (value instanceof Map<?, ?> map) {
      object(map, newLine);
    } else if (value instanceof List<?> list) {
      list(list, newLine);
    } else if (value instanceof Double number) {
      out.append(number(number));
    } else {
      quoted(value.toString());
    }
  }

  private void object(Map<?, ?> map, String newLine) {
    out.append('{');
    String separator = "";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator).append(newLine).append("  ");
      quoted(entry.getKey().toString());
      out.append(": ");
      value(entry.getValue(), newLine + "  ");
      separator = ",";
    }
    out.append(map.isEmpty() ? "}" : newLine + "}");
  }

  /** A list on one line. */
  private void list(List<?> list, String newLine) {
    out.append('[');
    String separator = "";
    for (Object value : list) {
      out.append(separator);
      value(value, newLine);
      separator = ", ";
    }
    out.append(']');
  }

  /** A number as a person would write it, to the last bit. */
  static String number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    boolean negativeZero = value == 0 && 1 / value < 0;
    return whole && !negativeZero ? Long.toString((long) value) : Double.toString(value);
  }

  private void quoted(String text) {
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
}
