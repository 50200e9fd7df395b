package dev.reeve.desktop;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Map;

/** Numbers as JSON has them. */
final class JsonNumbers {

  private JsonNumbers() {}

  /** A key and its number. JSON has no sign for one that does not exist, so null stands for it. */
  static void write(JsonWriter json, String name, Number value) throws IOException {
    json.name(name);
    if (Double.isFinite(value.doubleValue())) {
      json.value(value);
    } else {
      json.nullValue();
    }
  }

  /** A key and an object of numbers, in their order. */
  static void write(JsonWriter json, String name, Map<String, ? extends Number> numbers)
      throws IOException {
    json.name(name).beginObject();
    for (Map.Entry<String, ? extends Number> entry : numbers.entrySet()) {
      write(json, entry.getKey(), entry.getValue());
    }
    json.endObject();
  }
}
