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

    private final int row;

    /** What it is called in a save. */
    final String column = "flows." + name();

    Kind(int row) {
      this.row = row;
    }
  }

  /** Numbers by emission. */
  private static final int EMISSION = 4;

  private final Technology technology;
  private final int goods;

  /**
   * Two accounts, each of rows one after the other: units by good for each kind; stock as the tick
   * began and as it ended; delight by good; delight by program and whether it was held (1) or not;
   * coverage by claim; what stood of each emission, was given off, taken away, and stands.
   */
  private final double[] amounts;

  /** Where this tick's account begins, and where the rows begin in it that follow the kinds. */
  private int begin;

  private final int before;

  private final int after;
  private final int delight;
  private final int programDelight;
  private final int held;
  private final int coverage;
  private final int emissions;
  private final int size;

  Flows(Technology technology) {
    this.technology = technology;
    goods = technology.goods;
    before = Kind.ALL.length * goods;
    after = before + goods;
    delight = after + goods;
    programDelight = delight + goods;
    held = programDelight + technology.programs;
    coverage = held + technology.programs;
    emissions = coverage + technology.claims.length;
    size = emissions + EMISSION * technology.emissions;
    amounts = new double[2 * size];
  }

  /** Begins with what is in store. */
  void begin(State s) {
    begin = size - begin;
    Arrays.fill(amounts, begin, begin + size, 0);
    System.arraycopy(s.amounts, s.at.stock, amounts, begin + before, goods);
  }

  /**
   * Writes down what the tick leaves.
   *
   * @return where its account stands, see {@link #copy}
   */
  int end(State s) {
    System.arraycopy(s.amounts, s.at.stock, amounts, begin + after, goods);
    System.arraycopy(s.amounts, s.at.coverage, amounts, begin + coverage, emissions - coverage);
    return begin;
  }

  void add(Kind kind, int good, double units) {
    amounts[begin + kind.row * goods + good] += units;
  }

  double of(Kind kind, int good) {
    return amounts[begin + kind.row * goods + good];
  }

  /** Stock as the tick began. */
  double before(int good) {
    return amounts[begin + before + good];
  }

  /** There was so much more from the beginning. */
  void addBefore(int good, double units) {
    amounts[begin + before + good] += units;
  }

  /** Stock as the tick ended. */
  double after(int good) {
    return amounts[begin + after + good];
  }

  /** Coverage of a claim as the tick ended. */
  double coverage(int claim) {
    return amounts[begin + coverage + claim];
  }

  /** Writes down what became of an emission. */
  void emit(int e, double stood, double emitted, double absorbed, double stands) {
    int at = begin + emissions + EMISSION * e;
    amounts[at] = stood;
    amounts[at + 1] = emitted;
    amounts[at + 2] = absorbed;
    amounts[at + 3] = stands;
  }

  double stood(int e) {
    return amounts[begin + emissions + EMISSION * e];
  }

  double emitted(int e) {
    return amounts[begin + emissions + EMISSION * e + 1];
  }

  double absorbed(int e) {
    return amounts[begin + emissions + EMISSION * e + 2];
  }

  double standing(int e) {
    return amounts[begin + emissions + EMISSION * e + 3];
  }

  /** Adds what a good gave to people. */
  void addDelight(int good, double happiness) {
    amounts[begin + delight + good] += happiness;
  }

  /** A program was held and gave this to everybody. */
  void addProgram(int program, double happiness) {
    amounts[begin + held + program] = 1;
    amounts[begin + programDelight + program] += happiness;
  }

  double delight(int good) {
    return amounts[begin + delight + good];
  }

  double programDelight(int program) {
    return amounts[begin + programDelight + program];
  }

  boolean held(int program) {
    return amounts[begin + held + program] == 1;
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
    archive.numbers("flows.before", amounts, begin + before, goods);
    for (Kind kind : Kind.ALL) {
      if (wears || kind != Kind.WORN) {
        archive.numbers(kind.column, amounts, begin + kind.row * goods, goods);
      }
    }
  }

  /** Shows copies. */
  void forEach(BiConsumer<Kind, double[]> look) {
    for (Kind kind : Kind.ALL) {
      int first = begin + kind.row * goods;
      look.accept(kind, Arrays.copyOfRange(amounts, first, first + goods));
    }
  }

  /** One of its own of the account that stands there, which no tick writes over. */
  Flows copy(int from) {
    Flows copy = new Flows(technology);
    System.arraycopy(amounts, from, copy.amounts, 0, size);
    return copy;
  }
}
