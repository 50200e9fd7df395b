package dev.reeve.demo.play;

import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.utils.GdxRuntimeException;
import dev.reeve.demo.sheet.Faults;
import dev.reeve.demo.sheet.Key;
import dev.reeve.demo.sheet.Table;
import java.util.List;
import java.util.stream.Collectors;

/** Which mods are on, in which order: {@code mods.json} in the home folder. */
final class ModOrder {
  private static final Table TABLE =
      new Table(
          Key.format(),
          Key.required("on[]", new Key.Part(), "mods that are on, the lowest first"),
          Key.required("on[].mod", new Key.Text(), "the name of its folder"));

  private ModOrder() {}

  /** The ids, the lowest layer first; none where the file is not there or cannot be read. */
  static List<String> read(FileHandle file, Faults faults) {
    if (!file.exists()) {
      return List.of();
    }
    return TABLE
        .read(file, faults)
        .map(root -> root.list("on", mod -> mod.text("mod", "")))
        .orElse(List.of())
        .stream()
        .distinct()
        .toList();
  }

  /** Keeps the ids: written beside the file, then moved over it. */
  static void write(FileHandle file, List<String> ids, Faults faults) {
    String on =
        ids.stream()
            .map(id -> "\n    { \"mod\": \"" + id + "\" }")
            .collect(Collectors.joining(","));
    try {
      FileHandle beside = file.sibling(file.name() + ".part");
      beside.writeString("{\n  \"format\": 1,\n  \"on\": [" + on + "\n  ]\n}\n", false, "UTF-8");
      beside.moveTo(file);
    } catch (GdxRuntimeException full) {
      faults.error(1, "", "which mods are on cannot be kept: " + full.getMessage());
    }
  }
}
