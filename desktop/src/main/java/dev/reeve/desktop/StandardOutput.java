package dev.reeve.desktop;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * A stream that swallows what cannot be written and remembers why. A reader that has read enough,
 * {@code head} for one, is no error; a full disk is.
 */
final class StandardOutput extends FilterOutputStream {

  private Optional<IOException> failure = Optional.empty();

  StandardOutput(OutputStream out) {
    super(out);
  }

  /** What went wrong, other than that the reader has gone. */
  Optional<String> failure() {
    return failure
        .map(e -> String.valueOf(e.getMessage()))
        .filter(
            reason -> !reason.contains("Broken pipe") && !reason.contains("pipe is being closed"));
  }

  /** Whether anything went wrong, so that nobody reads what is written from here on. */
  boolean failed() {
    return failure.isPresent();
  }

  @Override
  public void write(int b) {
    attempt(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    attempt(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() {
    attempt(out::flush);
  }

  private void attempt(Writing writing) {
    if (failure.isPresent()) {
      return;
    }
    try {
      writing.run();
    } catch (IOException e) {
      failure = Optional.of(e);
    }
  }

  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }
}
