package dev.reeve.settlement;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** A world's file as such: its format, version and checksum, and how it gets onto the disk. */
final class SaveFile {

  private static final String FORMAT = "reeve-world ";
  private static final String OWN = Integer.toString(Saves.VERSION);
  private static final String CHECKSUM = "sha256 ";
  private static final int CHECKSUM_DIGITS = 64;

  /** What is larger is no world. */
  private static final int MOST_BYTES = 1 << 28;

  private SaveFile() {}

  /** Writes a body with its header, beside the file first and then over it in one step. */
  static void write(byte[] body, Path file) {
    byte[] header = header(body);
    try {
      // A link stays a link.
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        throw new SaveException(
            "the world cannot be saved to " + file + ": that is a folder or a device, not a file");
      }
      Files.createDirectories(target.getParent());
      replace(target, header, body);
    } catch (IOException e) {
      throw new SaveException("the world cannot be saved to " + file + ": " + e, e);
    }
  }

  /** Writes a body with its header, whatever becomes of it there. */
  static void write(byte[] body, OutputStream out) throws IOException {
    out.write(header(body));
    out.write(body);
  }

  private static byte[] header(byte[] body) {
    String lines = FORMAT + OWN + "\n" + CHECKSUM + checksum(body, 0) + "\n";
    if (body.length > MOST_BYTES - lines.length()) {
      throw new SaveException(
          "the world has " + body.length + " bytes; a file may have at most " + MOST_BYTES);
    }
    return lines.getBytes(StandardCharsets.US_ASCII);
  }

  /** SHA-256 (FIPS 180-4) of all bytes from one on. */
  private static String checksum(byte[] bytes, int from) {
    MessageDigest digest = Digest.sha256();
    digest.update(bytes, from, bytes.length - from);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void replace(Path target, byte[]... parts) throws IOException {
    Path beside = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.deleteIfExists(beside);
      try (FileChannel channel =
          FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        for (byte[] part : parts) {
          ByteBuffer left = ByteBuffer.wrap(part);
          while (left.hasRemaining()) {
            channel.write(left);
          }
        }
        channel.force(true);
      }
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      if (Files.isRegularFile(beside)) {
        Files.delete(beside);
      }
    }
    settle(target.getParent());
  }

  /** Puts the move itself on the disk, where the system can be asked to. */
  private static void settle(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders. The new file is whole either way; only its name may come late.
    }
  }

  /** A reader of the body of a file that is whole and of this version. */
  static SaveReader read(String name, InputStream in) {
    return open(name, bytes(name, in));
  }

  private static byte[] bytes(String name, InputStream in) {
    try {
      byte[] first = in.readNBytes(FORMAT.length());
      if (first.length == 0) {
        throw new SaveException(name + ": the file is empty; it must be a saved world");
      }
      if (!startsWith(first, 0, FORMAT)) {
        throw new SaveException(
            name + ": this is no saved world; those begin with '" + FORMAT + Saves.VERSION + "'");
      }
      byte[] rest = in.readNBytes(MOST_BYTES + 1);
      if (rest.length > MOST_BYTES) {
        throw new SaveException(
            name + ": the file is larger than " + MOST_BYTES + " bytes, the most that is read");
      }
      return rest;
    } catch (IOException e) {
      throw new SaveException(name + ": the file cannot be read: " + e, e);
    }
  }

  /** Checks version and checksum, and puts a reader where the body begins. */
  private static SaveReader open(String name, byte[] rest) {
    String version = firstLine(rest);
    if (version.matches("[1-9][0-9]*") && !version.equals(OWN)) {
      throw new SaveException(
          name
              + ": the file has version "
              + version
              + "; this reads version "
              + Saves.VERSION
              + " only, maybe the file was saved by "
              + (newer(version) ? "a newer one" : "one from before the first release"));
    }
    int checksum = version.length() + 1 + CHECKSUM.length();
    int body = checksum + CHECKSUM_DIGITS + 1;
    boolean header =
        version.equals(OWN)
            && startsWith(rest, checksum - CHECKSUM.length(), CHECKSUM)
            && startsWith(rest, body - 1, "\n");
    if (!header) {
      throw new SaveException(name + ": the file is cut off or damaged in its first two lines");
    }
    if (!startsWith(rest, checksum, checksum(rest, body))) {
      throw new SaveException(
          name + ": the file is cut off or damaged: its content does not match its checksum");
    }
    return new SaveReader(new SaveLines(name, rest, body, 2));
  }

  private static String firstLine(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
  }

  private static boolean newer(String version) {
    int longer = version.length() - OWN.length();
    return longer > 0 || (longer == 0 && version.compareTo(OWN) > 0);
  }

  private static boolean startsWith(byte[] bytes, int from, String ascii) {
    byte[] expected = ascii.getBytes(StandardCharsets.US_ASCII);
    return bytes.length - from >= expected.length
        && Arrays.equals(bytes, from, from + expected.length, expected, 0, expected.length);
  }
}
