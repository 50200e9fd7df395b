package dev.reeve.rules;

import com.badlogic.gdx.Files.FileType;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.utils.GdxRuntimeException;
import dev.reeve.model.Ruleset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ruleset files. A file is JSON as {@link com.badlogic.gdx.utils.JsonReader} reads it, UTF-8, at
 * most 1 MiB, of format 1. A mod is a file of the same format that says only what differs: laid
 * over a base, objects merge key by key, other values replace, {@code null} removes, and new ids
 * come last. The rules are checked once all layers lie on one another, and a fault is reported at
 * the file and line its value came from.
 */
public final class Rulesets {

  private Rulesets() {}

  /**
   * Reads a ruleset.
   *
   * @param base the base file
   * @param mods files laid over it, in order
   * @return the ruleset
   * @throws RulesetException if anything is wrong with the files; it lists every problem
   */
  public static Ruleset read(FileHandle base, FileHandle... mods) {
    return check(base, mods).orThrow();
  }

  /**
   * Reads a ruleset from a base and a list of mods.
   *
   * @param base the base file
   * @param mods files laid over it, in order
   * @return the ruleset
   * @throws RulesetException if anything is wrong with the files; it lists every problem
   */
  public static Ruleset read(FileHandle base, List<FileHandle> mods) {
    return check(base, mods).orThrow();
  }

  /**
   * Reads a ruleset and tells everything that is wrong with it. No content of a file makes this
   * throw.
   *
   * @param base the base file
   * @param mods files laid over it, in order
   * @return the ruleset, unless there is an error, and every problem
   */
  public static RulesetReading check(FileHandle base, FileHandle... mods) {
    return check(base, List.of(mods));
  }

  /**
   * Reads a ruleset from a base and a list of mods, and tells everything that is wrong with it. No
   * content of a file makes this throw.
   *
   * @param base the base file
   * @param mods files laid over it, in order
   * @return the ruleset, unless there is an error, and every problem
   */
  public static RulesetReading check(FileHandle base, List<FileHandle> mods) {
    List<FileHandle> files = new ArrayList<>();
    files.add(base);
    files.addAll(mods);
    Problems problems = new Problems();
    List<Node> layers = new ArrayList<>();
    for (FileHandle file : files) {
      SourceFile.read(file, Format.RULESET, problems).ifPresent(layers::add);
    }
    return check(layers.size() == files.size() ? layers : List.of(), problems);
  }

  /**
   * Reads a ruleset from the text of a file, such as {@link #write(Ruleset)} gives.
   *
   * @param name what problems call it
   * @param text the content of a ruleset file
   * @return the ruleset
   * @throws RulesetException if anything is wrong with the text; it lists every problem
   */
  public static Ruleset parse(String name, String text) {
    Problems problems = new Problems();
    problems.file(name);
    List<Node> layers = SourceFile.parse(name, text, Format.RULESET, problems).stream().toList();
    return check(layers, problems).orThrow();
  }

  private static RulesetReading check(List<Node> layers, Problems problems) {
    Optional<Ruleset> ruleset = Optional.empty();
    if (!layers.isEmpty()) {
      Node root = Layers.merge(layers, problems);
      Format.RULESET.check(root, new Ids(root), problems);
      new MeaningCheck(root, problems).run();
      if (problems.failedOnlyIn(EconomyCheck.IRRELEVANT)) {
        EconomyCheck.run(root, problems);
      }
      ruleset = problems.failed() ? Optional.empty() : Optional.of(Assembly.ruleset(root));
    }
    return new RulesetReading(ruleset, problems.list());
  }

  /**
   * The canonical text of a ruleset, format 1: strict JSON, keys in the order of the format, what
   * is default left out. Read again it gives an equal ruleset.
   *
   * @param rules a ruleset
   * @return the text of a file
   */
  public static String write(Ruleset rules) {
    return RulesetWriter.text(rules);
  }

  /**
   * Writes the canonical text of a ruleset to a file. It is written beside the file and moved over
   * it, so that a failure leaves the old file as it was.
   *
   * @param rules a ruleset
   * @param file where to; its folder is made if need be
   * @throws GdxRuntimeException if the file cannot be written
   */
  public static void write(Ruleset rules, FileHandle file) {
    if (file.type() == FileType.Classpath || file.type() == FileType.Internal) {
      throw new GdxRuntimeException(
          "cannot write the ruleset to "
              + file.path()
              + ": "
              + file.type()
              + " files are read-only");
    }
    if (file.isDirectory()) {
      throw new GdxRuntimeException("cannot write the ruleset to " + file.path() + ": a folder");
    }
    Path target = file.file().toPath().toAbsolutePath();
    try {
      Files.createDirectories(target.getParent());
      Path beside = target.resolveSibling(file.name() + ".part");
      try {
        Files.writeString(beside, write(rules));
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new GdxRuntimeException("cannot write the ruleset to " + file.path(), e);
    }
  }
}
