package dev.reeve.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

  private static Optional<String> failureWhen(String reason) throws IOException {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    try (StandardOutput out = new StandardOutput(failing)) {
      out.write(new byte[] {1, 2});
      out.flush();
      return out.failure();
    }
  }

  @Test
  void output_isQuiet_whenTheReaderHasGone() throws IOException {
    assertEquals(Optional.empty(), failureWhen("Broken pipe"));
  }

  @Test
  void output_remembersWhatElseFailed() throws IOException {
    assertEquals(Optional.of("No space left on device"), failureWhen("No space left on device"));
  }

  @Test
  void output_passesOnWhatIsWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (StandardOutput out = new StandardOutput(bytes)) {
      out.write("pots".getBytes(StandardCharsets.UTF_8));
      out.write('!');
      assertFalse(out.failure().isPresent());
    }
    assertEquals("pots!", bytes.toString(StandardCharsets.UTF_8));
  }
}
