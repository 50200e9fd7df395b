package dev.reeve.demo.sound;

import com.badlogic.gdx.files.FileHandle;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A WAV file in memory, for an audio system that wants files: PCM, 16 bits, one channel. */
final class WavFile extends FileHandle {

  private static final int HEAD = 44;
  private static final int SAMPLE = Short.BYTES;

  private final byte[] bytes;

  /**
   * Writes samples as a file.
   *
   * @param name its name, without {@code .wav}
   */
  WavFile(String name, short[] pcm) {
    super(name + ".wav");
    int data = pcm.length * SAMPLE;
    ByteBuffer out = ByteBuffer.allocate(HEAD + data).order(ByteOrder.LITTLE_ENDIAN);
    tag(out, "RIFF").putInt(HEAD - 8 + data);
    tag(out, "WAVE");
    tag(out, "fmt ").putInt(16).putShort((short) 1).putShort((short) 1);
    out.putInt(Wave.RATE).putInt(Wave.RATE * SAMPLE).putShort((short) SAMPLE).putShort((short) 16);
    tag(out, "data").putInt(data);
    out.asShortBuffer().put(pcm);
    bytes = out.array();
  }

  private static ByteBuffer tag(ByteBuffer out, String tag) {
    return out.put(tag.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public InputStream read() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public boolean exists() {
    return true;
  }
}
