package dev.reeve.settlement;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;

/** A world's file as such: its format, version and checksum, and how it gets onto the disk. */
final class SaveFile {

  private static final String FORMAT = "reeve-world ";
  private static final String CHECKSUM = "sha256 ";
  private static final int CHECKSUM_DIGITS = 64;

  /** What is larger is no world. */
  private static final int MOST_BYTES = 1 << 28;

  private SaveFile() {}

  /** Writes a body with its header, beside the file first and then over it in one step. */
  static void write(String body, Path file) {
    byte[] bytes = bytes(body);
    try {
      // A link stays a link.
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        throw new SaveException(
            "the world cannot be saved to " + file + ": that is a folder or a device, not a file");
      }
      Files.createDirectories(target.getParent());
      replace(target, bytes);
    } catch (IOException e) {
      throw new SaveException("the world cannot be saved to " + file + ": " + e, e);
    }
  }

  /** A body with its header. */
  static byte[] bytes(String body) {
    byte[] bytes = (header(body) + body).getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      throw new SaveException(
          "the world has " + bytes.length + " bytes; a file may have at most " + MOST_BYTES);
    }
    return bytes;
  }

  private static void replace(Path target, byte[] bytes) throws IOException {
    Path beside = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.deleteIfExists(beside);
      try (FileChannel channel =
          FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
          channel.write(left);
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

  private static String header(String body) {
    return FORMAT + Saves.VERSION + "\n" + CHECKSUM + checksum(body) + "\n";
  }

  private static String checksum(String body) {
    return HexFormat.of().formatHex(Digest.sha256().digest(body.getBytes(StandardCharsets.UTF_8)));
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
      if (!new String(first, StandardCharsets.ISO_8859_1).equals(FORMAT)) {
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
    // A newer version need not be text.
    String version = new String(rest, StandardCharsets.ISO_8859_1);
    int versionEnd = version.indexOf('\n');
    version = versionEnd < 0 ? version : version.substring(0, versionEnd);
    if (version.matches("[1-9][0-9]*") && !version.equals(Integer.toString(Saves.VERSION))) {
      throw new SaveException(
          name
              + ": the file has version "
              + version
              + "; this reads version "
              + Saves.VERSION
              + " only, maybe the file was saved by "
              + (newer(version) ? "a newer one" : "one from before the first release"));
    }
    String text = decode(name, rest);
    int checksumEnd = versionEnd + 1 + CHECKSUM.length() + CHECKSUM_DIGITS;
    boolean header =
        version.equals(Integer.toString(Saves.VERSION))
            && text.startsWith(CHECKSUM, versionEnd + 1)
            && text.length() > checksumEnd
            && text.charAt(checksumEnd) == '\n';
    if (!header) {
      throw new SaveException(name + ": the file is cut off or damaged in its first two lines");
    }
    String checksum = text.substring(checksumEnd - CHECKSUM_DIGITS, checksumEnd);
    String body = text.substring(checksumEnd + 1);
    if (!checksum.equals(checksum(body))) {
      throw new SaveException(
          name + ": the file is cut off or damaged: its content does not match its checksum");
    }
    return new SaveReader(name, body, 2);
  }

  private static boolean newer(String version) {
    return new BigInteger(version).compareTo(BigInteger.valueOf(Saves.VERSION)) > 0;
  }

  private static String decode(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new SaveException(name + ": the file is damaged: it is not UTF-8", e);
    }
  }
}
