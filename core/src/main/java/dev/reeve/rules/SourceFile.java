package dev.reeve.rules;

import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One file: its bytes, its text, its root and its format, each with what is wrong. */
final class SourceFile {

  /** About ten thousand goods; a larger file is refused unread. */
  static final int MOST_BYTES = 1 << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private SourceFile() {}

  /**
   * The root of a file of a format that can be read; else empty, and the problems say why. Whatever
   * the root states as its format, it holds the one that this library reads from then on: what is
   * wrong with it has been said.
   *
   * @param file what to read
   * @param table the keys of the format, {@link Format#FORMAT} among them
   * @param problems takes what is wrong
   */
  static Optional<Node> read(FileHandle file, Shape.Fields table, Problems problems) {
    problems.file(file.path());
    return bytes(file, problems)
        .flatMap(bytes -> text(file.path(), bytes, problems))
        .flatMap(text -> parse(file.path(), text, table, problems));
  }

  /** The same of a text that has been read already. */
  static Optional<Node> parse(String path, String text, Shape.Fields table, Problems problems) {
    return TreeReader.read(path, text, problems)
        .filter(root -> hasFormat(root, table.keys().get(Format.FORMAT), problems))
        .map(SourceFile::stated);
  }

  private static Optional<byte[]> bytes(FileHandle file, Problems problems) {
    String path = file.path();
    if (file.isDirectory()) {
      problems.error(path, 1, "this is a folder; it must be a file");
      return Optional.empty();
    }
    if (!file.exists()) {
      problems.error(path, 1, "there is no such file");
      return Optional.empty();
    }
    try (InputStream in = file.read()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        problems.error(
            path, 1, "the file is larger than " + MOST_BYTES + " bytes, the most it may be");
        return Optional.empty();
      }
      return Optional.of(bytes);
    } catch (IOException | GdxRuntimeException e) {
      problems.error(
          path, 1, "the file cannot be read: " + Words.show(String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private static Optional<String> text(String path, byte[] bytes, Problems problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      int line = 1 + (int) text.lines().count() - (text.isEmpty() || endsLine(text) ? 0 : 1);
      problems.error(path, line, "byte " + in.position() + " is not UTF-8; save the file as UTF-8");
      return Optional.empty();
    }
    return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  private static boolean endsLine(String text) {
    return text.endsWith("\n") || text.endsWith("\r");
  }

  private static boolean hasFormat(Node root, Key key, Problems problems) {
    if (root.kind != Node.Kind.OBJECT) {
      problems.error(root, () -> "is " + root.shown() + "; the file must hold an object { … }");
      return false;
    }
    Optional<Node> format = root.child(key.name());
    if (format.isEmpty()) {
      problems.error(root, key.name(), () -> "this key is missing: " + key.meaning());
      return true;
    }
    Node found = format.get();
    if (found.kind == Node.Kind.NUMBER && found.number() > Format.VERSION) {
      problems.error(
          found,
          () ->
              "is "
                  + found.shown()
                  + "; this version reads format "
                  + Format.VERSION
                  + ", maybe the file is for a newer one");
      return false;
    }
    key.shape().check(found, new Ids(root), problems);
    return true;
  }

  private static Node stated(Node root) {
    root.put(
        new Node(
            root,
            Node.Kind.NUMBER,
            Format.FORMAT,
            root.file,
            root.line,
            root.line,
            String.valueOf(Format.VERSION)));
    return root;
  }
}
