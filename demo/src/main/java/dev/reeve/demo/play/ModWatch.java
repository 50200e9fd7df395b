package dev.reeve.demo.play;

import com.badlogic.gdx.files.FileHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Sees when a file that the library reads is changed, and has the library read everything anew. A
 * file that is still being written is left alone until nothing has changed for a moment.
 */
public final class ModWatch {
  /** Milliseconds from one look to the next. */
  private static final long EVERY = 330;

  /** Milliseconds for which nothing must have changed. */
  private static final long QUIET = 100;

  private final Library library;
  private Map<String, Stamp> seen;
  private long next = Long.MIN_VALUE;
  private boolean changed;

  /** What tells one state of a file from another. */
  private record Stamp(FileTime time, long size, Object key) {}

  /**
   * Watches from now on.
   *
   * @param library what is watched, and read anew
   */
  public ModWatch(Library library) {
    this.library = library;
    seen = stamps();
  }

  /**
   * Looks, if it is time to; most calls cost nothing.
   *
   * @param millis any clock that does not go back
   * @return whether the library has read everything anew
   */
  public boolean poll(long millis) {
    if (millis < next) {
      return false;
    }
    Map<String, Stamp> now = stamps();
    boolean moving = !now.equals(seen);
    boolean read = changed && !moving;
    changed = moving;
    seen = now;
    next = millis + (moving ? QUIET : EVERY);
    if (read) {
      library.read();
    }
    return read;
  }

  private Map<String, Stamp> stamps() {
    Map<String, Stamp> stamps = new HashMap<>();
    for (FileHandle file : library.watched()) {
      stamps.put(file.path(), stamp(file));
    }
    return stamps;
  }

  private static Stamp stamp(FileHandle file) {
    try {
      var attributes = Files.readAttributes(file.file().toPath(), BasicFileAttributes.class);
      return new Stamp(
          attributes.lastModifiedTime(),
          attributes.isDirectory() ? 0 : attributes.size(),
          Objects.requireNonNullElse(attributes.fileKey(), ""));
    } catch (IOException gone) {
      return new Stamp(FileTime.fromMillis(0), -1, "");
    }
  }
}
