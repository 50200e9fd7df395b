package dev.reeve.demo.sheet;

import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file that somebody wrote who may have erred. */
public final class TextFile {
  private static final int MOST_BYTES = 1 << 20;

  private TextFile() {}

  /**
   * Reads a text. Whatever lies there, this does not throw.
   *
   * @param file UTF-8, at most 1 MiB
   * @param faults told why there is no text
   */
  public static Optional<String> read(FileHandle file, Faults faults) {
    if (file.isDirectory()) {
      faults.error(1, "", "this is a folder; it must be a file");
      return Optional.empty();
    }
    if (!file.exists()) {
      faults.error(1, "", "there is no such file");
      return Optional.empty();
    }
    try (InputStream in = file.read()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        faults.error(1, "", "the file is larger than " + MOST_BYTES + " bytes, the most it may be");
        return Optional.empty();
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException wrong) {
      faults.error(1, "", "the file is not UTF-8; save it as UTF-8");
    } catch (IOException | GdxRuntimeException e) {
      faults.error(1, "", "the file cannot be read: " + Spelling.shown(e.getMessage()));
    }
    return Optional.empty();
  }
}
