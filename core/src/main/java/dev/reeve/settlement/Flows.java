package dev.reeve.settlement;

import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * The account of a tick: what happened to each good, in units, and what people were delighted by,
 * as happiness per person and cycle. The account of the tick before is kept beside it, as its
 * report may still be made from it; with each tick the two change places.
 */
final class Flows {

  /** Where a unit of a good can come from or go to. */
  enum Kind {
    PRODUCED(0),
    IMPORTED(1),
    INPUT(2),
    OVERHEAD(3),
    EDUCATION(4),
    EXPORTED(5),
    LOST(6),
    SPOILED(7),
    MITIGATION(8),
    NEED(9),
    PROGRAM(10),
    LUXURY(11),
    WORN(12);

    private static final Kind[] ALL = values();

    /** Its row in a table of kinds and goods. */
    final int row;

    /** What it is called in a save. */
    final String column = "flows." + name();

    Kind(int row) {
      this.row = row;
    }
  }

  private final Technology technology;
  private final FlowLayout at;

  /** Two accounts, laid out one after the other. */
  private final double[] amounts;

  /** Where this tick's account begins. */
  private int begin;

  Flows(Technology technology) {
    this.technology = technology;
    at = technology.flows;
    amounts = new double[2 * at.size];
  }

  /** See {@link State#fetch}. */
  double fetch() {
    return begin;
  }

  double fetchColumns() {
    double sum = 0;
    int next = at.size - begin;
    for (int i = 0; i < at.size; i += State.DOUBLES_A_LINE) {
      sum += amounts[next + i];
    }
    return sum;
  }

  /** Begins with what is in store. */
  void begin(State s) {
    begin = at.size - begin;
    Arrays.fill(amounts, begin, begin + at.added, 0);
    System.arraycopy(s.amounts, s.at.stock, amounts, begin + at.before, technology.goods);
  }

  /**
   * Writes down what the tick leaves.
   *
   * @return where its account stands, see {@link #copy}
   */
  int end(State s) {
    System.arraycopy(s.amounts, s.at.stock, amounts, begin + at.after, technology.goods);
    System.arraycopy(s.amounts, s.at.coverage, amounts, begin + at.coverage, s.at.claims);
    return begin;
  }

  /** Units that have come or gone; of what the rules know no way for, there are none. */
  void add(Kind kind, int good, double units) {
    int place = at.at(kind, good);
    if (place >= 0) {
      amounts[begin + place] += units;
    } else if (units != 0) {
      throw new IllegalStateException(
          "no " + technology.rules.goods().get(good).id() + " can be " + kind + ": " + units);
    }
  }

  double of(Kind kind, int good) {
    int place = at.at(kind, good);
    return place >= 0 ? amounts[begin + place] : 0;
  }

  /** Stock as the tick began. */
  double before(int good) {
    return amounts[begin + at.before + good];
  }

  /** There was so much more from the beginning. */
  void addBefore(int good, double units) {
    amounts[begin + at.before + good] += units;
  }

  /** Stock as the tick ended. */
  double after(int good) {
    return amounts[begin + at.after + good];
  }

  /** Coverage of a claim as the tick ended. */
  double coverage(int claim) {
    return amounts[begin + at.coverage + claim];
  }

  /** Writes down what became of an emission. */
  void emit(int e, double stood, double emitted, double absorbed, double stands) {
    int first = begin + at.emissions + FlowLayout.EMISSION * e;
    amounts[first] = stood;
    amounts[first + 1] = emitted;
    amounts[first + 2] = absorbed;
    amounts[first + 3] = stands;
  }

  double stood(int e) {
    return amounts[begin + at.emissions + FlowLayout.EMISSION * e];
  }

  double emitted(int e) {
    return amounts[begin + at.emissions + FlowLayout.EMISSION * e + 1];
  }

  double absorbed(int e) {
    return amounts[begin + at.emissions + FlowLayout.EMISSION * e + 2];
  }

  double standing(int e) {
    return amounts[begin + at.emissions + FlowLayout.EMISSION * e + 3];
  }

  /** Adds what a good gave to people. */
  void addDelight(int good, double happiness) {
    amounts[begin + at.delight + good] += happiness;
  }

  /** A program was held and gave this to everybody. */
  void addProgram(int program, double happiness) {
    amounts[begin + at.held + program] = 1;
    amounts[begin + at.programDelight + program] += happiness;
  }

  double delight(int good) {
    return amounts[begin + at.delight + good];
  }

  double programDelight(int program) {
    return amounts[begin + at.programDelight + program];
  }

  boolean held(int program) {
    return amounts[begin + at.held + program] == 1;
  }

  /** Stock that the flows of a good leave of what there was before. */
  double balance(int good) {
    double sum = before(good);
    for (Kind kind : Kind.ALL) {
      boolean comes = kind == Kind.PRODUCED || kind == Kind.IMPORTED;
      sum += comes ? of(kind, good) : -of(kind, good);
    }
    return sum;
  }

  /** All that there was of a good, came and went, added up: what rounding is measured by. */
  double gross(int good) {
    double sum = Math.abs(before(good));
    for (Kind kind : Kind.ALL) {
      sum += Math.abs(of(kind, good));
    }
    return sum;
  }

  /**
   * What the next stage of a tick could read; delight is read by nobody but the report. Where
   * nothing can wear out there is no column of it.
   */
  void archive(boolean wears, Archive archive) {
    archive.numbers("flows.before", amounts, begin + at.before, technology.goods);
    for (Kind kind : Kind.ALL) {
      if (wears || kind != Kind.WORN) {
        archive(kind, archive);
      }
    }
  }

  private void archive(Kind kind, Archive archive) {
    double[] units = row(kind);
    archive.numbers(kind.column, units);
    for (int g = 0; g < units.length && archive.reads(); g++) {
      if (at.possible(kind, g)) {
        amounts[begin + at.at(kind, g)] = units[g];
      } else if (units[g] != 0) {
        throw archive.refuse(
            kind.column
                + " of "
                + technology.rules.goods().get(g).id()
                + " is "
                + units[g]
                + "; under these rules it must be 0");
      }
    }
  }

  /** Units of each good, as a copy. */
  private double[] row(Kind kind) {
    double[] units = new double[technology.goods];
    for (int g = 0; g < units.length; g++) {
      units[g] = of(kind, g);
    }
    return units;
  }

  /** Shows copies. */
  void forEach(BiConsumer<Kind, double[]> look) {
    for (Kind kind : Kind.ALL) {
      look.accept(kind, row(kind));
    }
  }

  /** One of its own of the account that stands there, which no tick writes over. */
  Flows copy(int from) {
    Flows copy = new Flows(technology);
    System.arraycopy(amounts, from, copy.amounts, 0, at.size);
    return copy;
  }
}
