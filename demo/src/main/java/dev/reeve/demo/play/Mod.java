package dev.reeve.demo.play;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.demo.sheet.Entry;
import dev.reeve.demo.sheet.Faults;
import dev.reeve.demo.sheet.Key;
import dev.reeve.demo.sheet.Table;
import java.util.List;

/**
 * A mod's folder, as its {@code mod.json} tells it.
 *
 * @param id the folder's name
 * @param title what it is called
 * @param text what it does, in a sentence or two
 * @param author who made it; may be empty
 * @param version of the mod; may be empty
 * @param root the folder
 * @param files all its files that the game may read, as paths below the folder, in order
 * @param shipped whether it came with the game
 * @param sound whether its {@code mod.json} could be read, so that it can be switched on
 */
public record Mod(
    String id,
    String title,
    String text,
    String author,
    String version,
    FileHandle root,
    List<String> files,
    boolean shipped,
    boolean sound) {

  /** Where a mod tells of itself. */
  static final String SHEET = "mod.json";

  static final Table TABLE =
      new Table(
          Key.schema(),
          Key.format(),
          Key.required("title", new Key.Text(), "what the mod is called"),
          Key.optional("text", new Key.Text(), "what it does, in a sentence or two"),
          Key.optional("author", new Key.Text(), "who made it"),
          Key.optional("version", new Key.Text(), "of the mod"));

  /** Copies. */
  public Mod {
    files = List.copyOf(files);
  }

  /** Reads what a mod tells of itself; whatever stands there, there is a mod. */
  static Mod read(FileHandle root, List<String> files, boolean shipped, Faults faults) {
    Entry nothing = Entry.empty();
    Entry sheet = TABLE.read(root.child(SHEET), faults).orElse(nothing);
    return new Mod(
        root.name(),
        sheet.text("title", root.name()),
        sheet.text("text", ""),
        sheet.text("author", ""),
        sheet.text("version", ""),
        root,
        files,
        shipped,
        sheet != nothing);
  }

  /** The files below a folder of the mod that end so, in order. */
  List<String> files(String folder, String ending) {
    return files.stream().filter(file -> file.startsWith(folder) && file.endsWith(ending)).toList();
  }
}
