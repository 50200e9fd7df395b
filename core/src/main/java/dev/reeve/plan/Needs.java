package dev.reeve.plan;

/**
 * The first aim of every plan: the needs, rank by rank, each as fully as can be, so that a famine
 * is a shortfall with a name and a size.
 */
final class Needs {

  private static final double ROUNDING = 1e-9;

  /** Coverage that is full but for rounding counts as full. */
  private static final double FULL = 1 - ROUNDING;

  private final double[] coverage;
  private final Prices shortfallPrices;
  private int firstShort;

  Needs(SteadyLayout at) {
    coverage = new double[at.ranks.length];
    shortfallPrices = new Prices(at);
  }

  /** Finds how far each rank can be covered and keeps it. */
  void cover(SteadyProgram program) {
    firstShort = -1;
    program.layBounds();
    if (!solveForAll(program)) {
      giveUpWhatThreatsOverwhelm(program);
      program.layBounds();
      if (!solveForAll(program)) {
        throw new IllegalStateException(
            "'" + program.rules.name() + "' has no plan at all; rescale its amounts");
      }
    }
    if (allFull(program)) {
      for (int q = 0; q < coverage.length; q++) {
        keep(program, q, 1);
      }
      return;
    }
    for (int q = 0; q < coverage.length; q++) {
      program.clearAim();
      program.aim(program.at.coverage(q), 1);
      if (!program.solve()) {
        throw new IllegalStateException(
            "the coverage of '"
                + program.rules.name()
                + "' could not be kept; rescale its amounts");
      }
      double reached = Math.max(0, program.value(program.at.coverage(q)));
      if (reached >= FULL) {
        reached = 1;
      } else if (firstShort < 0) {
        firstShort = q;
        shortfallPrices.take(program);
      }
      keep(program, q, reached);
      program.layBounds();
    }
  }

  private boolean solveForAll(SteadyProgram program) {
    program.clearAim();
    for (int q = 0; q < coverage.length; q++) {
      program.aim(program.at.coverage(q), 1);
    }
    return program.solve();
  }

  private boolean allFull(SteadyProgram program) {
    for (int q = 0; q < coverage.length; q++) {
      if (program.value(program.at.coverage(q)) < FULL) {
        return false;
      }
    }
    return true;
  }

  private void keep(SteadyProgram program, int q, double reached) {
    coverage[q] = reached;
    program.keepCoverage(q, reached);
  }

  /**
   * Loosens what is kept by a hair. At the very edge of what can be covered the shadow prices are
   * not unique; a hair below it they say what the last unit cost.
   */
  void loosen(SteadyProgram program, double hair) {
    for (int q = 0; q < coverage.length; q++) {
      if (coverage[q] < 1) {
        program.keepCoverage(q, Math.max(0, coverage[q] - hair));
      }
    }
  }

  /**
   * Threats can take more than a settlement could ever make. Nothing would satisfy the program
   * then, so the goods that cannot be saved are given up: the threats take whatever there is of
   * them, and nobody works for more.
   */
  private static void giveUpWhatThreatsOverwhelm(SteadyProgram program) {
    SteadyLayout at = program.at;
    program.letThreatsFindNothing();
    program.clearAim();
    for (int t = 0; t < at.threats; t++) {
      double fixed = program.losses.fixed(t, program.people());
      program.aim(at.unfound(t), -1 / (fixed > 0 ? fixed : 1));
    }
    if (!program.solve()) {
      throw new IllegalStateException(
          "'" + program.rules.name() + "' has no plan at all; rescale its amounts");
    }
    boolean[] lost = new boolean[at.goods];
    for (int t = 0; t < at.threats; t++) {
      if (program.value(at.unfound(t)) > ROUNDING * program.losses.fixed(t, program.people())) {
        lost[at.good(program.rules.threats().get(t).takes())] = true;
      }
    }
    for (int g = 0; g < at.goods; g++) {
      if (lost[g]) {
        program.giveUp(g);
      }
    }
  }

  /** Coverage of a rank, by position in {@link SteadyLayout#ranks}. */
  double coverage(int q) {
    return coverage[q];
  }

  /** Position of the first rank that falls short; -1 if none does. */
  int firstShort() {
    return firstShort;
  }

  /** What loosening each limit would add to the coverage of the first rank that falls short. */
  Prices shortfallPrices() {
    return shortfallPrices;
  }
}
