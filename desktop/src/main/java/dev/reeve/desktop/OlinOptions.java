package dev.reeve.desktop;

import dev.reeve.horizon.DayMethod;
import dev.reeve.horizon.OlinRun;
import dev.reeve.horizon.Placement;
import dev.reeve.horizon.PublishedVillage;
import dev.reeve.horizon.Shocks;
import picocli.CommandLine.Option;

/** Which of the published villages it shall be, and how its days are planned. */
final class OlinOptions {

  /** Ticks after which the paper's lines end at the latest. */
  static final int PUBLISHED_TICKS = 1000;

  @Option(
      names = "--variant",
      paramLabel = "VARIANT",
      defaultValue = "published",
      converter = OlinVariant.Names.class,
      completionCandidates = OlinVariant.Names.class,
      description =
          "Whose coefficients: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE}, those of the paper's"
              + " program.")
  private OlinVariant variant;

  @Option(
      names = "--placement",
      paramLabel = "WHERE",
      defaultValue = "row",
      converter = PlacementNames.class,
      completionCandidates = PlacementNames.class,
      description =
          "Of whose output Table 1's functions are: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE}, as"
              + " it is printed.")
  private Placement placement;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      defaultValue = "program",
      converter = MethodNames.class,
      completionCandidates = MethodNames.class,
      description =
          "How a day is planned: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE}, as the paper's"
              + " program does it.")
  private DayMethod method;

  /** A village before its first tick. */
  OlinRun run(Shocks shocks) {
    return new OlinRun(PublishedVillage.economy(variant.table(placement)), method, shocks);
  }

  /** Which village it is, in words. */
  String words() {
    String table =
        variant == OlinVariant.PUBLISHED
            ? "the program's coefficients"
            : "Table 1, functions of the " + EnumNames.of(placement);
    return table + " · method: " + EnumNames.of(method);
  }

  /** As the command line writes placements. */
  static final class PlacementNames extends EnumNames<Placement> {
    PlacementNames() {
      super(Placement.values());
    }
  }

  /** As the command line writes methods. */
  static final class MethodNames extends EnumNames<DayMethod> {
    MethodNames() {
      super(DayMethod.values());
    }
  }
}
