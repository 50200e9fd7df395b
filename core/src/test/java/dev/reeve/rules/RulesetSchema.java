package dev.reeve.rules;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of ruleset files, made from the table of keys: for whole rulesets, or for mods,
 * which may leave out what the layer below says and remove with null.
 */
final class RulesetSchema {

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private final boolean mod;

  private RulesetSchema(boolean mod) {
    this.mod = mod;
  }

  static String text(boolean mod) {
    ObjectNode root = object();
    root.put("$schema", DRAFT);
    root.put("title", mod ? "Reeve mod, format 1" : "Reeve ruleset, format 1");
    root.setAll(new RulesetSchema(mod).of(Format.RULESET));
    if (mod) {
      root.putArray("required").add(Format.FORMAT);
      ((ObjectNode) root.get("properties")).set(Format.FORMAT, object().put("const", 1));
    }
    try {
      return new ObjectMapper()
              .writerWithDefaultPrettyPrinter()
              .writeValueAsString(root)
              .replace("\r\n", "\n")
          + "\n";
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ObjectNode of(Shape shape) {
    if (shape instanceof Shape.Fields fields) {
      return fields(fields);
    } else if (shape instanceof Shape.Entries entries) {
      return map(orNull(fields(entries.each())));
    } else if (shape instanceof Shape.Amounts amounts) {
      return map(orNull(number(amounts.range())));
    } else if (shape instanceof Shape.Curves) {
      return map(orNull(curve()));
    } else if (shape instanceof Shape.Amount amount) {
      ObjectNode number = number(amount.range());
      if (Double.isFinite(amount.fallback())) {
        number.put("default", amount.fallback());
      }
      return number;
    } else if (shape instanceof Shape.Choice choice) {
      ObjectNode words = object();
      choice.words().forEach(words.putArray("enum")::add);
      return words.put("default", choice.fallback());
    }
    return object().put("type", "string");
  }

  private ObjectNode fields(Shape.Fields fields) {
    ObjectNode node = object().put("type", "object");
    ObjectNode properties = node.putObject("properties");
    for (Key key : fields.keys().values()) {
      ObjectNode value = orNull(of(key.shape()));
      properties.set(key.name(), value.put("description", key.meaning()));
      if (key.required() && !mod) {
        node.withArray("required").add(key.name());
      }
    }
    return node.put("additionalProperties", false);
  }

  private static ObjectNode map(ObjectNode value) {
    ObjectNode node = object().put("type", "object");
    node.putObject("propertyNames").put("pattern", "\\S");
    node.set("additionalProperties", value);
    return node;
  }

  private static ObjectNode curve() {
    ObjectNode point = object().put("type", "array").put("minItems", 2).put("maxItems", 2);
    point.set("items", number(Range.AMOUNT));
    ObjectNode node = object().put("type", "array").put("minItems", 1);
    node.set("items", point);
    return node;
  }

  private static ObjectNode number(Range range) {
    if (range.least() == range.most()) {
      return object().put("const", (int) range.least());
    }
    ObjectNode node = object().put("type", range.whole() ? "integer" : "number");
    node.put(range.above() ? "exclusiveMinimum" : "minimum", range.least());
    if (Double.isFinite(range.most())) {
      node.put("maximum", range.most());
    }
    return node;
  }

  private ObjectNode orNull(ObjectNode value) {
    if (!mod) {
      return value;
    }
    ObjectNode node = object();
    node.putArray("anyOf").add(value).add(object().put("type", "null"));
    return node;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
