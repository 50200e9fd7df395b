package dev.reeve.demo.play;

import com.badlogic.gdx.files.FileHandle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A player's folder in a test. */
record Home(Path folder) {

  FileHandle handle() {
    return new FileHandle(folder.toFile());
  }

  /** Writes a file of a mod, and a {@code mod.json} if it has none. */
  Home mod(String mod, String file, String text) {
    if (!Files.exists(path(mod, Mod.SHEET))) {
      write(path(mod, Mod.SHEET), "{ format: 1, title: " + mod + " }");
    }
    write(path(mod, file), text);
    return this;
  }

  /** Switches mods on. */
  Home on(String... mods) {
    StringBuilder list = new StringBuilder();
    for (String mod : mods) {
      list.append("{ mod: ").append(mod).append(" }, ");
    }
    write(folder.resolve("mods.json"), "{ format: 1, on: [ " + list + "] }");
    return this;
  }

  Path path(String mod, String file) {
    return folder.resolve("mods").resolve(mod).resolve(file);
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
