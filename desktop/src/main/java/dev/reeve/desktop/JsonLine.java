package dev.reeve.desktop;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** A JSON object in a line of its own. */
final class JsonLine {

  private JsonLine() {}

  /** Prints a line, and what was printed before it reaches its reader. */
  static void print(PrintWriter out, Members members) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = new JsonWriter(text);
    json.setStrictness(Strictness.STRICT);
    json.beginObject();
    members.write(json);
    json.endObject();
    out.println(text);
    out.flush();
  }

  /** What is in the object. */
  @FunctionalInterface
  interface Members {
    void write(JsonWriter json) throws IOException;
  }
}
