package dev.reeve.demo.play;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.files.FileHandle;
import java.util.List;

/**
 * The scenarios and mods that came with the game. What lies in a jar cannot be listed, so that
 * {@code assets.txt} does.
 */
final class AssetList {
  private final List<String> files;

  AssetList() {
    files =
        Gdx.files
            .internal("assets.txt")
            .readString("UTF-8")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
  }

  /** Paths below a folder that end so, in the order of the list. */
  List<String> files(String folder, String ending) {
    return files.stream().filter(file -> file.startsWith(folder) && file.endsWith(ending)).toList();
  }

  FileHandle file(String path) {
    return Gdx.files.internal(path);
  }
}
