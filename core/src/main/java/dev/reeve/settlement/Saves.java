package dev.reeve.settlement;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Worlds in files: one or more settlements with all that they are, so that to save, load and go on
 * is to go on, bit for bit.
 *
 * <p>A file is UTF-8 text: a line with the format and its version, a line with the SHA-256 of all
 * that follows, then the rulesets and the settlements, a line for each name. Whole numbers are
 * decimal; real ones are their bits in hexadecimal digits, without the zeros at the end, so that
 * nothing is lost and large worlds are quick to write and to read. It holds the rules themselves;
 * the files and mods that they came from are not needed again. It keeps {@linkplain
 * Settings#ticksPerCycle() ticks per cycle} and {@linkplain Settings#strength() strength} of each
 * settlement; solver and postures are those of whoever loads it. The last {@link TickReport} is not
 * kept, and neither are plans: they are made again from what they were made from.
 */
public final class Saves {

  /**
   * The version of the format that is written. No other is read: version 1 knew nothing of what a
   * game brings upon a settlement, and up to version 3 real numbers were decimal.
   */
  public static final int VERSION = 4;

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
    SaveFile.write(body(world), file);
  }

  /**
   * Writes a world somewhere else than into a file of its own, such as into memory.
   *
   * @param world as of {@link #write(List, Path)}
   * @param out where to; not closed
   * @throws SaveException as of {@link #write(List, Path)}
   * @throws IllegalStateException as of {@link #write(List, Path)}
   */
  public static void write(List<LivingSettlement> world, OutputStream out) {
    try {
      SaveFile.write(body(world), out);
    } catch (IOException e) {
      throw new SaveException("the world cannot be saved: " + e, e);
    }
  }

  private static byte[] body(List<LivingSettlement> world) {
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
    return writer.body();
  }

  /**
   * Reads a world. Nothing is changed by it, neither the file nor anything in memory.
   *
   * @param file a file that {@link #write(List, Path)} wrote
   * @param settings solver and postures of the settlements; their ticks per cycle and strength are
   *     those of the file
   * @return new settlements, in the order in which they were written
   * @throws SaveException if the file cannot be read, is cut off, damaged, of another version or
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
    SaveReader reader = SaveFile.read(name, in);
    try {
      List<LivingSettlement> world = new ArrayList<>();
      reader.readRulesets();
      int settlements = reader.number("settlements", 0);
      for (int i = 0; i < settlements; i++) {
        State state = Charter.read(reader).open(settings);
        state.archive(reader);
        world.add(new LivingSettlement(state));
      }
      reader.readEnd();
      return world;
    } catch (IllegalArgumentException | IllegalStateException e) {
      // What records and planners refuse of their own: they name the thing, the value and the rule.
      throw new SaveException(reader.refuse(String.valueOf(e.getMessage())).getMessage(), e);
    }
  }
}
