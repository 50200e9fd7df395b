package dev.reeve.settlement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * Worlds in files: one or more settlements with all that they are, so that to save, load and go on
 * is to go on, bit for bit.
 *
 * <p>A file is UTF-8 text: a line with the format and its version, a line with the SHA-256 of all
 * that follows, then the rulesets and the settlements, a line for each name. It holds the rules
 * themselves; the files and mods that they came from are not needed again. It keeps {@linkplain
 * Settings#ticksPerCycle() ticks per cycle} and {@linkplain Settings#strength() strength} of each
 * settlement; solver and postures are those of whoever loads it. The last {@link TickReport} is not
 * kept, and neither are plans: they are made again from what they were made from.
 */
public final class Saves {

  /** The version of the format that is written; newer ones are not read. */
  public static final int VERSION = 1;

  private static final String FORMAT = "reeve-world ";
  private static final String CHECKSUM = "sha256 ";
  private static final int CHECKSUM_DIGITS = 64;

  /** What is larger is no world. */
  private static final int MOST_BYTES = 1 << 28;

  private Saves() {}

  /**
   * Writes a world. It is written beside the file and moved over it in one step, once it is on the
   * disk: whatever goes wrong, the file is the old one or the new one, never half of it.
   *
   * @param world its settlements, in order, each between two ticks; not changed
   * @param file where to; its folder is made if need be
   * @throws SaveException if the file cannot be written, or rules of a settlement are none that a
   *     ruleset file could hold
   * @throws IllegalStateException if a settlement is in the middle of a tick
   */
  public static void write(List<LivingSettlement> world, Path file) {
    byte[] bytes = text(world).getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      throw new SaveException(
          "the world has " + bytes.length + " bytes; a file may have at most " + MOST_BYTES);
    }
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

  private static String text(List<LivingSettlement> world) {
    SaveWriter writer = new SaveWriter();
    writer.number("settlements", world.size());
    for (LivingSettlement settlement : world) {
      if (settlement.state.underWay) {
        throw new IllegalStateException(
            "tick "
                + settlement.ticks()
                + " is under way; a world is saved between two ticks, maybe after engine.update");
      }
      Soundness.check(settlement.state, writer);
      settlement.show(writer);
    }
    String body = writer.body();
    return FORMAT + VERSION + "\n" + CHECKSUM + checksum(body) + "\n" + body;
  }

  private static String checksum(String body) {
    return HexFormat.of().formatHex(Digest.sha256().digest(body.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Reads a world. Nothing is changed by it, neither the file nor anything in memory.
   *
   * @param file a file that {@link #write} wrote
   * @param settings solver and postures of the settlements; their ticks per cycle and strength are
   *     those of the file
   * @return new settlements, in the order in which they were written
   * @throws SaveException if the file cannot be read, is cut off, damaged, of a newer version or
   *     none of ours, or holds what cannot be
   */
  public static List<LivingSettlement> read(Path file, Settings settings) {
    if (Files.isDirectory(file)) {
      throw new SaveException(file + ": this is a folder; it must be a file");
    }
    if (!Files.exists(file)) {
      throw new SaveException(file + ": there is no such file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in, settings);
    } catch (IOException e) {
      throw new SaveException(file + ": the file cannot be read: " + e, e);
    }
  }

  /**
   * Reads a world that stands somewhere else than in a file of its own.
   *
   * @param name what problems call it
   * @param in its bytes, from the first on; read to the end, not closed
   * @param settings as of {@link #read(Path, Settings)}
   * @return new settlements, in the order in which they were written
   * @throws SaveException as of {@link #read(Path, Settings)}
   */
  public static List<LivingSettlement> read(String name, InputStream in, Settings settings) {
    Objects.requireNonNull(settings, "settings");
    SaveReader reader = open(name, bytes(name, in));
    try {
      List<LivingSettlement> world = new ArrayList<>();
      reader.readRulesets();
      int settlements = reader.number("settlements", 0);
      for (int i = 0; i < settlements; i++) {
        State state = Charter.read(reader).open(settings);
        state.archive(reader);
        Soundness.check(state, reader);
        world.add(new LivingSettlement(state));
      }
      reader.readEnd();
      return world;
    } catch (IllegalArgumentException | IllegalStateException e) {
      // What records and planners refuse of their own: they name the thing, the value and the rule.
      throw new SaveException(reader.refuse(String.valueOf(e.getMessage())).getMessage(), e);
    }
  }

  private static byte[] bytes(String name, InputStream in) {
    try {
      byte[] first = in.readNBytes(FORMAT.length());
      if (first.length == 0) {
        throw new SaveException(name + ": the file is empty; it must be a saved world");
      }
      if (!new String(first, StandardCharsets.ISO_8859_1).equals(FORMAT)) {
        throw new SaveException(
            name + ": this is no saved world; those begin with '" + FORMAT + VERSION + "'");
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
    if (version.matches("[1-9][0-9]*") && !version.equals(Integer.toString(VERSION))) {
      throw new SaveException(
          name
              + ": the file has version "
              + version
              + "; this reads version "
              + VERSION
              + ", maybe the file was saved by a newer one");
    }
    String text = decode(name, rest);
    int checksumEnd = versionEnd + 1 + CHECKSUM.length() + CHECKSUM_DIGITS;
    boolean header =
        version.equals(Integer.toString(VERSION))
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

  private static String decode(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new SaveException(name + ": the file is damaged: it is not UTF-8", e);
    }
  }
}
