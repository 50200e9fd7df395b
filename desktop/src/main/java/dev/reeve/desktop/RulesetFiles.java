package dev.reeve.desktop;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.rules.RulesetReading;
import dev.reeve.rules.Rulesets;
import java.nio.file.Path;
import java.util.List;

/** Ruleset files as the command line names them. */
final class RulesetFiles {

  private RulesetFiles() {}

  /** Reads a base and the mods over it, in order. */
  static RulesetReading check(Path base, List<Path> mods) {
    return Rulesets.check(
        handle(base), mods.stream().map(RulesetFiles::handle).toArray(FileHandle[]::new));
  }

  static FileHandle handle(Path path) {
    return new FileHandle(path.toFile());
  }
}
