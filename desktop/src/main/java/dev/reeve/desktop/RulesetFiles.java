package dev.reeve.desktop;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.RulesetReading;
import dev.reeve.rules.Rulesets;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Ruleset files as the command line names them. */
final class RulesetFiles {

  private RulesetFiles() {}

  /** Reads a base and the mods over it, in order. */
  static RulesetReading check(Path base, List<Path> mods) {
    return Rulesets.check(
        handle(base), mods.stream().map(RulesetFiles::handle).toArray(FileHandle[]::new));
  }

  /** Reads a base and mods as {@link #check} does; the problems go where they are asked for. */
  static Optional<Ruleset> read(Path base, List<Path> mods, PrintWriter problems) {
    RulesetReading reading = check(base, mods);
    reading.problems().forEach(problems::println);
    return reading.ruleset();
  }

  static FileHandle handle(Path path) {
    return new FileHandle(path.toFile());
  }
}
