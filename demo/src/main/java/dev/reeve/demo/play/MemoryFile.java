package dev.reeve.demo.play;

import com.badlogic.gdx.Files.FileType;
import com.badlogic.gdx.files.FileHandle;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file that is nowhere but in memory, to be read like any other. */
public final class MemoryFile extends FileHandle {
  private final byte[] bytes;

  /**
   * A file.
   *
   * @param name what problems call it
   * @param bytes what it holds
   */
  MemoryFile(String name, byte[] bytes) {
    super(name, FileType.Internal);
    this.bytes = bytes.clone();
  }

  /** A file of text. */
  MemoryFile(String name, String text) {
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

  @Override
  public long length() {
    return bytes.length;
  }
}
