package dev.reeve.demo.play;

import dev.reeve.demo.play.SaveTrouble.Kind;
import dev.reeve.settlement.SaveException;
import dev.reeve.settlement.Saves;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The file of a saved game: a zip with {@code game.json}, {@code world.reeve} as the module saves
 * it, {@code chronicle-N.txt} for each village and {@code log.txt}. Each part has its checksum in
 * the zip, the villages one more of their own.
 */
final class SaveArchive {
  private static final String NOTE = "game.json";
  private static final String WORLD = "world.reeve";
  private static final String LOG = "log.txt";

  /** What is larger is no part of a saved game. */
  private static final int MOST_BYTES = 1 << 27;

  private SaveArchive() {}

  /**
   * The parts of a game's file, by name: made when they are asked for, of what the game is now.
   *
   * @throws SaveException if there is something in its world that cannot be saved
   */
  static Map<String, Supplier<byte[]>> parts(SavedGame game) {
    Map<String, Supplier<byte[]>> parts = new LinkedHashMap<>();
    String note = RecordJson.write(game.note());
    parts.put(NOTE, () -> bytes(note));
    for (Village village : game.world().villages()) {
      Chronicle chronicle = village.chronicle().copy();
      parts.put(chronicle(village.index()), () -> bytes(lines(chronicle.lines())));
    }
    parts.put(LOG, () -> bytes(lines(game.log())));
    byte[] world = game.world().saved();
    parts.put(WORLD, () -> world);
    return parts;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static void write(OutputStream out, Map<String, Supplier<byte[]>> parts) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (var part : parts.entrySet()) {
      zip.putNextEntry(new ZipEntry(part.getKey()));
      zip.write(part.getValue().get());
      zip.closeEntry();
    }
    zip.finish();
  }

  private static String chronicle(int village) {
    return "chronicle-" + village + ".txt";
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }

  /** Reads what is known of a game, and no more. */
  static GameNote note(String name, InputStream in) throws IOException, SaveTrouble {
    return note(name, parts(name, in, true));
  }

  private static GameNote note(String name, Map<String, byte[]> parts) throws SaveTrouble {
    byte[] note = parts.get(NOTE);
    if (note == null) {
      throw new SaveTrouble(Kind.FOREIGN, name, null);
    }
    String text = new String(note, StandardCharsets.UTF_8);
    Versions versions;
    try {
      versions = RecordJson.read(Versions.class, text);
    } catch (IllegalArgumentException e) {
      throw new SaveTrouble(Kind.DAMAGED, name, e);
    }
    if (versions.format() > GameNote.FORMAT || versions.world() > Saves.VERSION) {
      throw new SaveTrouble(Kind.NEWER, name, null);
    }
    if (versions.format() < GameNote.FORMAT || versions.world() < Saves.VERSION) {
      throw new SaveTrouble(Kind.OLDER, name, null);
    }
    try {
      return RecordJson.read(GameNote.class, text);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new SaveTrouble(Kind.DAMAGED, name, e);
    }
  }

  /** What is read first: whether the rest can be. */
  private record Versions(int format, int world) {}

  static SavedGame read(String name, InputStream in) throws IOException, SaveTrouble {
    Map<String, byte[]> parts = parts(name, in, false);
    GameNote note = note(name, parts);
    try {
      List<Chronicle> chronicles = new ArrayList<>();
      for (int i = 0; i < note.scenario().villages().size(); i++) {
        chronicles.add(Chronicle.of(lines(parts, chronicle(i))));
      }
      List<String> log = lines(parts, LOG);
      byte[] world = part(parts, WORLD);
      return new SavedGame(note, World.restore(note, new MemoryFile(name, world), chronicles), log);
    } catch (SaveException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new SaveTrouble(Kind.DAMAGED, name, e);
    }
  }

  private static List<String> lines(Map<String, byte[]> parts, String name) {
    String text = new String(part(parts, name), StandardCharsets.UTF_8);
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }

  private static byte[] part(Map<String, byte[]> parts, String name) {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException("the part " + name + " is missing");
    }
    return part;
  }

  private static Map<String, byte[]> parts(String name, InputStream in, boolean noteOnly)
      throws IOException, SaveTrouble {
    byte[] first = in.readNBytes(2);
    if (first.length == 0) {
      throw new SaveTrouble(Kind.DAMAGED, name, null);
    }
    if (first.length < 2 || first[0] != 'P' || first[1] != 'K') {
      throw new SaveTrouble(Kind.FOREIGN, name, null);
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(
            new SequenceInputStream(new ByteArrayInputStream(first), in), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
          throw new ZipException(entry.getName() + " is too large");
        }
        zip.closeEntry();
        parts.put(entry.getName(), bytes);
        if (noteOnly) {
          break;
        }
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw new SaveTrouble(Kind.DAMAGED, name, e);
    }
    return parts;
  }
}
