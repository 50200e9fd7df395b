package dev.reeve.plan;

import java.util.Arrays;

/**
 * The first aim of every plan: the needs, rank by rank, each as fully as can be, so that a famine
 * is a shortfall with a name and a size. What is to be put by is the last of the ranks. Where
 * people have profiles, a shortfall falls on those whom it concerns, see {@link FairCoverage}.
 */
final class Needs {

  private static final double ROUNDING = 1e-9;

  /** Coverage that is full but for rounding counts as full. */
  private static final double FULL = 1 - ROUNDING;

  /** By rank, of those who have least. */
  private final double[] coverage;

  private final FairCoverage fair;
  private final Prices shortfallPrices;
  private final Prices ignored;
  private int firstShort;

  /** Ranks to cover: what is to be put by is none where nothing is. */
  private int asked;

  Needs(SteadyLayout at) {
    coverage = new double[at.ranks.length + 1];
    fair = new FairCoverage(at);
    shortfallPrices = new Prices(at);
    ignored = new Prices(at);
  }

  /** Keeps all needs met, before it is known whether they can be. */
  void assumeMet(SteadyProgram program) {
    begin(program);
    keepAllFull(program);
  }

  private void begin(SteadyProgram program) {
    asked = coverage.length - (program.conditions().wishes() ? 0 : 1);
    firstShort = -1;
    Arrays.fill(coverage, 0);
    fair.allAlike();
  }

  private void keepAllFull(SteadyProgram program) {
    for (int q = 0; q < asked; q++) {
      coverage[q] = 1;
      program.keepFull(q);
    }
  }

  /**
   * Finds how far each rank can be covered and keeps it so.
   *
   * @return whether that is known; false: rounding, or bounds on what is made, leave nothing to be
   *     had
   */
  boolean cover(SteadyProgram program) {
    begin(program);
    return coverOrGiveUp(program)
        && (!needsFallShort() || giveUpWhatThreatsMakePeopleStarveFor(program));
  }

  private boolean coverByRank(SteadyProgram program) {
    fair.begin(program);
    for (int q = 0; q < asked; q++) {
      fair.gather(program, q);
      program.layBounds();
      program.clearAim();
      program.aim(program.at.coverage(q), 1);
      if (!program.solve()) {
        return false;
      }
      coverage[q] = fair.holdsBack(program, q) ? 0 : reached(program, q);
      boolean first = coverage[q] < 1 && firstShort < 0;
      if (first) {
        firstShort = q;
        shortfallPrices.take(program);
      }
      if (coverage[q] < 1 && !fair.raise(program, q, first ? shortfallPrices : ignored)) {
        return false;
      }
      program.keepForGood();
    }
    return true;
  }

  /** Coverage of a rank at the present optimum. */
  static double reached(SteadyProgram program, int q) {
    double reached = program.value(program.at.coverage(q));
    return reached >= FULL ? 1 : Math.max(0, reached);
  }

  /** A good that is given up can be missed elsewhere, so that others have to follow. */
  private boolean coverOrGiveUp(SteadyProgram program) {
    while (!solveForAll(program)) {
      if (!giveUpWhatThreatsOverwhelm(program)) {
        return false;
      }
    }
    if (allFull(program)) {
      keepAllFull(program);
      return true;
    }
    return coverByRank(program);
  }

  private boolean solveForAll(SteadyProgram program) {
    firstShort = -1;
    fair.allAlike();
    program.layBounds();
    program.clearAim();
    for (int q = 0; q < asked; q++) {
      program.aim(program.at.coverage(q), 1);
    }
    return program.solve();
  }

  private boolean allFull(SteadyProgram program) {
    for (int q = 0; q < asked; q++) {
      if (program.value(program.at.coverage(q)) < FULL) {
        return false;
      }
    }
    return true;
  }

  /** Takes the next aims a hair below the coverage reached; full needs stay full. */
  void loosen(SteadyProgram program, double hair) {
    program.loosen();
    for (int q = 0; q < coverage.length; q++) {
      program.floor(program.at.coverage(q), below(fair.common(q, coverage[q]), hair));
    }
    fair.loosen(program, hair);
  }

  static double below(double coverage, double hair) {
    return coverage == 1 ? 1 : Math.max(0, coverage - hair);
  }

  /**
   * Threats can take more than a settlement could ever make. Nothing would satisfy the program
   * then, so the goods that cannot be saved are given up: the threats take whatever there is of
   * them, and nobody works for more.
   *
   * @return whether there was another one to give up
   */
  private static boolean giveUpWhatThreatsOverwhelm(SteadyProgram program) {
    SteadyLayout at = program.at;
    program.letThreatsFindNothing();
    program.clearAim();
    for (int t = 0; t < at.threats; t++) {
      if (raid(program, t) > 0 && !program.givenUp(taken(program, t))) {
        program.aim(at.unfound(t), -1 / raid(program, t));
      }
    }
    if (!program.solve()) {
      return false;
    }
    boolean[] before = program.givenUp();
    boolean[] lost = before.clone();
    for (int t = 0; t < at.threats; t++) {
      if (program.value(at.unfound(t)) > ROUNDING * raid(program, t)) {
        lost[taken(program, t)] = true;
      }
    }
    if (Arrays.equals(before, lost)) {
      return false;
    }
    program.giveUp(lost);
    return true;
  }

  /**
   * A raid that could be met, but only by people who then cannot feed themselves, is not: a luxury
   * that costs a need is given up like one that cannot be saved.
   */
  private boolean giveUpWhatThreatsMakePeopleStarveFor(SteadyProgram program) {
    SteadyLayout at = program.at;
    boolean[] before = program.givenUp();
    boolean[] lost = before.clone();
    for (int t = 0; t < at.threats; t++) {
      int good = taken(program, t);
      lost[good] |= at.rankOf[good] < 0 && shortfallPrices.threat[t] * raid(program, t) > ROUNDING;
    }
    if (Arrays.equals(before, lost)) {
      return true;
    }
    double[] reached = coverage.clone();
    program.giveUp(lost);
    if (coverOrGiveUp(program) && better(coverage, reached)) {
      return true;
    }
    program.giveUp(before);
    return coverOrGiveUp(program);
  }

  private static boolean better(double[] coverage, double[] than) {
    for (int q = 0; q < coverage.length; q++) {
      if (Math.abs(coverage[q] - than[q]) > ROUNDING) {
        return coverage[q] > than[q];
      }
    }
    return false;
  }

  private static int taken(SteadyProgram program, int t) {
    return program.at.taken[t];
  }

  /** What a threat takes per head whatever people do: nobody can stop it by working elsewhere. */
  private static double raid(SteadyProgram program, int t) {
    return program.losses.fixed(t, program.people());
  }

  /** Coverage of a rank, by position in {@link SteadyLayout#ranks}, of those who have least. */
  double coverage(int q) {
    return coverage[q];
  }

  /** That of people of a profile. */
  double coverage(int q, int profile) {
    return fair.own(q, profile, coverage[q]);
  }

  /** Share of what is to be put by that can be; 0 where nothing is. */
  double putBy() {
    return coverage[coverage.length - 1];
  }

  /** Whether some need is not met in full. */
  boolean needsFallShort() {
    return firstShort >= 0 && firstShort < coverage.length - 1;
  }

  /** Whether some need, or else what is to be put by, is not met in full. */
  boolean fallShort() {
    return firstShort >= 0;
  }

  /**
   * What loosening each limit would add to the coverage of the first rank that falls short: of
   * those who have least among whom it adds to, counted by their share of all people.
   */
  Prices shortfallPrices() {
    return shortfallPrices;
  }
}
