package dev.reeve.demo.play;

import dev.reeve.demo.sheet.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The JSON Schema of scenario files, made of their table of keys. */
final class ScenarioSchema {
  private ScenarioSchema() {}

  static String text() {
    return "{\n"
        + "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
        + "  \"title\": \"Reeve scenario, format 1\",\n  "
        + object("", "  ").substring(1).strip()
        + "\n";
  }

  /** The schema of what stands below a path, with its braces. */
  private static String object(String path, String indent) {
    String prefix = path.isEmpty() ? "" : path + ".";
    List<String> properties = new ArrayList<>();
    List<String> required = new ArrayList<>();
    String any = "false";
    String in = indent + "  ";
    for (Key key : ScenarioFormat.TABLE.keys()) {
      String name = key.path().startsWith(prefix) ? key.path().substring(prefix.length()) : ".";
      if (name.equals("*")) {
        any = value(key, in);
      } else if (!name.contains(".")) {
        String plain = name.replace("[]", "");
        properties.add(in + "\"" + plain + "\": " + value(key, in));
        if (key.required()) {
          required.add("\"" + plain + "\"");
        }
      }
    }
    String end = "\n" + indent;
    return "{"
        + (end + "\"type\": \"object\",")
        + (properties.isEmpty()
            ? ""
            : end + "\"properties\": {\n" + String.join(",\n", properties) + end + "},")
        + (required.isEmpty() ? "" : end + "\"required\": [" + String.join(", ", required) + "],")
        + (end + "\"additionalProperties\": " + any)
        + ("\n" + indent.substring(2) + "}");
  }

  private static String value(Key key, String indent) {
    String in = indent + "  ";
    if (key.path().endsWith("[]")) {
      return "{\n"
          + (in + "\"type\": \"array\",\n")
          + (in + "\"description\": \"" + key.meaning() + "\",\n")
          + (in + "\"items\": " + object(key.path(), in + "  "))
          + ("\n" + indent + "}");
    }
    if (key.shape() instanceof Key.Part) {
      return object(key.path(), in);
    }
    return "{ " + type(key.shape()) + ", \"description\": \"" + key.meaning() + "\" }";
  }

  private static String type(Key.Shape shape) {
    if (shape instanceof Key.Choice choice) {
      return "\"enum\": ["
          + choice.words().stream().map(w -> "\"" + w + "\"").collect(Collectors.joining(", "))
          + "]";
    }
    if (shape instanceof Key.Amount amount) {
      return "\"type\": \""
          + (amount.whole() ? "integer" : "number")
          + "\""
          + bound("minimum", amount.least())
          + bound("maximum", amount.most());
    }
    return shape instanceof Key.Flag ? "\"type\": \"boolean\"" : "\"type\": \"string\"";
  }

  private static String bound(String word, double bound) {
    return Double.isFinite(bound) && bound < Integer.MAX_VALUE
        ? ", \"" + word + "\": " + (long) bound
        : "";
  }
}
