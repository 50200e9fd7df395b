package dev.reeve.horizon;

import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.utils.JsonReader;
import com.badlogic.gdx.utils.JsonValue;
import java.io.File;
import java.net.URI;
import java.util.Objects;

/** The figures of the paper, and of what its program computes. */
final class PublishedFigures {

  private PublishedFigures() {}

  static JsonValue read(String name) {
    String resource = "/olin/" + name;
    String url =
        Objects.requireNonNull(PublishedFigures.class.getResource(resource), resource).toString();
    return new JsonReader().parse(new FileHandle(new File(URI.create(url))));
  }
}
