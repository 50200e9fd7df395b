package dev.reeve.demo.play;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.demo.sheet.Faults;
import dev.reeve.rules.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds mods: those that came with the game, and those in the player's folder, which go before. */
final class Mods {
  /** The folders of a mod that the game reads. */
  private static final List<String> FOLDERS = List.of("rules/", "scenarios/", "i18n/");

  private static final String NAMES = "[A-Za-z0-9][A-Za-z0-9._-]*";

  /** No mod needs more; a folder that is no mod at all may hold very many. */
  private static final int MOST_FILES = 500;

  private Mods() {}

  /**
   * All mods by id, those that came with the game first.
   *
   * @param shipped files that came with the game
   * @param folder the player's; need not be there
   * @param problems told what is wrong with their {@code mod.json}
   */
  static Map<String, Mod> find(AssetList shipped, FileHandle folder, List<Problem> problems) {
    Map<String, Mod> mods = new LinkedHashMap<>();
    for (String sheet : shipped.files("mods/", "/" + Mod.SHEET)) {
      FileHandle root = shipped.file(sheet).parent();
      List<String> files = new ArrayList<>();
      for (String file : shipped.files("mods/" + root.name() + "/", "")) {
        files.add(file.substring(("mods/" + root.name() + "/").length()));
      }
      add(mods, root, files, true, problems);
    }
    FileHandle[] folders = folder.list();
    Arrays.sort(folders, Comparator.comparing(FileHandle::name));
    for (FileHandle root : folders) {
      if (root.isDirectory() && root.name().matches(NAMES)) {
        add(mods, root, files(root), false, problems);
      } else if (root.isDirectory() && !root.name().startsWith(".")) {
        Faults faults = new Faults(root.path());
        faults.error(1, "", "a mod's folder is named with letters, digits and . _ - alone");
        problems.addAll(faults.list());
      }
    }
    return mods;
  }

  private static void add(
      Map<String, Mod> mods,
      FileHandle root,
      List<String> files,
      boolean shipped,
      List<Problem> problems) {
    Faults faults = new Faults(root.child(Mod.SHEET).path());
    mods.put(root.name(), Mod.read(root, files, shipped, faults));
    problems.addAll(faults.list());
  }

  /** The files of a folder that the game may read, and {@code mod.json}, sorted. */
  static List<String> files(FileHandle root) {
    List<String> files = new ArrayList<>(List.of(Mod.SHEET));
    for (String folder : FOLDERS) {
      gather(root.child(folder), folder, files);
    }
    return files;
  }

  private static void gather(FileHandle folder, String path, List<String> files) {
    FileHandle[] inside = folder.list();
    Arrays.sort(inside, Comparator.comparing(FileHandle::name));
    for (FileHandle file : inside) {
      boolean ours = file.extension().equals("json") || file.extension().equals("properties");
      if (ours && files.size() < MOST_FILES) {
        files.add(path + file.name());
      } else if (path.equals("rules/") && file.isDirectory()) {
        gather(file, path + file.name() + "/", files);
      }
    }
  }
}
