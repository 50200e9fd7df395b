package dev.reeve.rules;

import com.badlogic.gdx.files.FileHandle;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file that holds what a test says. */
public final class MemoryFile extends FileHandle {

  private final byte[] bytes;

  public MemoryFile(String name, byte[] bytes) {
    super(name);
    this.bytes = bytes;
  }

  public MemoryFile(String name, String text) {
    this(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public InputStream read() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public boolean isDirectory() {
    return false;
  }
}
