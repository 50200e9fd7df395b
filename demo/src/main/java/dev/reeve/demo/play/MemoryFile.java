package dev.reeve.demo.play;

import com.badlogic.gdx.files.FileHandle;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file that is made while the game runs and lies nowhere. */
final class MemoryFile extends FileHandle {
  private final byte[] bytes;

  MemoryFile(String name, String text) {
    super(name);
    bytes = text.getBytes(StandardCharsets.UTF_8);
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
