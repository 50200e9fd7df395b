package dev.reeve.demo.play;

import dev.reeve.demo.play.SaveTrouble.Kind;
import dev.reeve.settlement.SaveException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The saved games of a player, a file each. */
public final class SaveFolder {
  /** The game that the quick key saves. */
  public static final String QUICK = "quick";

  /** The games that save themselves are called so, with a number after it. */
  public static final String AUTO = "autosave-";

  /** So many of the last games that saved themselves are kept. */
  public static final int SLOTS = 3;

  /** Longest name of a saved game. */
  public static final int LONGEST_NAME = 40;

  private static final String ENDING = ".save";

  private final Path folder;
  private final SafeWriting.Disk disk;

  /**
   * The games of a home folder.
   *
   * @param home where the game keeps what is the player's; need not exist
   */
  public SaveFolder(Path home) {
    this(home, out -> out);
  }

  /** One whose disk can be made to fail. */
  SaveFolder(Path home, SafeWriting.Disk disk) {
    folder = home.resolve("saves");
    this.disk = disk;
  }

  /**
   * A saved game in the list.
   *
   * @param name its name
   * @param saved when it was saved
   * @param note what is known of it; empty where it cannot be read
   * @param trouble why it cannot be read
   */
  public record Entry(
      String name, FileTime saved, Optional<GameNote> note, Optional<SaveTrouble> trouble) {}

  /** All saved games, the last one first; none where the folder cannot be read. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .filter(Files::isRegularFile)
          .forEach(file -> entries.add(entry(file)));
    } catch (IOException e) {
      return List.of();
    }
    entries.sort(Comparator.comparing(Entry::saved).reversed().thenComparing(Entry::name));
    return entries;
  }

  private static Entry entry(Path file) {
    String full = file.getFileName().toString();
    String name = full.substring(0, full.length() - ENDING.length());
    FileTime saved = FileTime.fromMillis(0);
    try {
      saved = Files.getLastModifiedTime(file);
      try (InputStream in = Files.newInputStream(file)) {
        return new Entry(name, saved, Optional.of(SaveArchive.note(name, in)), Optional.empty());
      }
    } catch (SaveTrouble trouble) {
      return new Entry(name, saved, Optional.empty(), Optional.of(trouble));
    } catch (IOException e) {
      return new Entry(
          name, saved, Optional.empty(), Optional.of(new SaveTrouble(Kind.UNREADABLE, name, e)));
    }
  }

  /** The game that was saved last, among those that can be read. */
  public Optional<Entry> latest() {
    return entries().stream().filter(entry -> entry.note().isPresent()).findFirst();
  }

  /** Whether there is a saved game of a name. */
  public boolean has(String name) {
    return Files.exists(file(name));
  }

  private Path file(String name) {
    return folder.resolve(name + ENDING);
  }

  /** A name that every system takes for a file; empty where nothing of the wish is left. */
  public static String name(String wish) {
    String plain = wish.replaceAll("[^\\p{L}\\p{N} _-]", "").strip();
    String name = plain.substring(0, Math.min(LONGEST_NAME, plain.length())).strip();
    // What Windows keeps for devices.
    boolean device = name.toUpperCase(Locale.ROOT).matches("CON|PRN|AUX|NUL|(COM|LPT)[0-9]");
    return device ? name + "_" : name;
  }

  /**
   * Saves a game, over one of the same name.
   *
   * @param name as of {@link #name}
   * @throws SaveTrouble if it cannot; the one of that name is as it was
   */
  public void write(String name, SavedGame game) throws SaveTrouble {
    write(name, parts(game));
  }

  private Map<String, Supplier<byte[]>> parts(SavedGame game) throws SaveTrouble {
    try {
      return SaveArchive.parts(game);
    } catch (SaveException e) {
      throw new SaveTrouble(Kind.CLOSED, folder.toString(), e);
    }
  }

  private void write(String name, Map<String, Supplier<byte[]>> parts) throws SaveTrouble {
    try {
      SafeWriting.write(file(name), disk, out -> SaveArchive.write(out, parts));
    } catch (IOException e) {
      throw new SaveTrouble(kind(e), folder.toString(), e);
    }
  }

  private Kind kind(IOException e) {
    if (e instanceof AccessDeniedException || (Files.exists(folder) && !Files.isWritable(folder))) {
      return Kind.CLOSED;
    }
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    boolean full =
        message.contains("space") || message.contains("quota") || message.contains("full");
    return full ? Kind.FULL : Kind.CLOSED;
  }

  /** A game that is to be written. */
  @FunctionalInterface
  public interface Draft {
    /**
     * Writes it; any thread may, while no other works on the folder.
     *
     * @throws SaveTrouble as of {@link SaveFolder#write}
     */
    void write() throws SaveTrouble;
  }

  /**
   * A game that saves itself over the oldest of {@value #SLOTS}: as it is now, though it may go on
   * before it is written.
   *
   * @throws SaveTrouble as of {@link #write}
   */
  public Draft autosave(SavedGame game) throws SaveTrouble {
    Map<String, Supplier<byte[]>> parts = parts(game);
    return () -> write(oldest(), parts);
  }

  /** The name for the next game that saves itself. */
  private String oldest() {
    Path oldest = null;
    FileTime time = null;
    for (int slot = 1; slot <= SLOTS; slot++) {
      Path file = file(AUTO + slot);
      try {
        FileTime saved = Files.getLastModifiedTime(file);
        if (oldest == null || saved.compareTo(time) < 0) {
          oldest = file;
          time = saved;
        }
      } catch (IOException absent) {
        oldest = file;
        break;
      }
    }
    String name = oldest.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  /**
   * Loads a game, which stands still at first.
   *
   * @throws SaveTrouble if it cannot be read
   */
  public SavedGame read(String name) throws SaveTrouble {
    try (InputStream in = Files.newInputStream(file(name))) {
      return SaveArchive.read(name, in);
    } catch (NoSuchFileException e) {
      throw new SaveTrouble(Kind.GONE, name, e);
    } catch (IOException e) {
      throw new SaveTrouble(Kind.UNREADABLE, name, e);
    }
  }

  /**
   * Deletes a game.
   *
   * @throws SaveTrouble if it cannot; it is as it was
   */
  public void delete(String name) throws SaveTrouble {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw new SaveTrouble(Kind.CLOSED, folder.toString(), e);
    }
  }
}
