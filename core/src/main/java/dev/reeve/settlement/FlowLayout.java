package dev.reeve.settlement;

import dev.reeve.settlement.Flows.Kind;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Where each number of a tick's account stands, see {@link Flows}: only what can become of a good
 * under the rules has a place, so that the account of a tick is a few lines of memory.
 */
final class FlowLayout {

  /** Numbers by emission. */
  static final int EMISSION = 4;

  private static final int NOWHERE = -1;

  /** Of each kind and good the place, or {@link #NOWHERE}. */
  private final int[] places;

  private final int goods;

  /** Stock as the tick began, and as it ended, by good. */
  final int before;

  final int after;

  /** Happiness per person and cycle, by good and by program. */
  final int delight;

  final int programDelight;

  /** Whether a program was held (1) or not. */
  final int held;

  /** By claim. */
  final int coverage;

  /** What stood of each emission, was given off, taken away, and stands. */
  final int emissions;

  /** What is added up in the course of a tick stands below this; the rest is written once. */
  final int added;

  final int size;

  FlowLayout(Technology t) {
    goods = t.goods;
    places = new int[Kind.values().length * goods];
    int count = 0;
    for (Kind kind : Kind.values()) {
      IntPredicate possible = possible(kind, t);
      for (int g = 0; g < goods; g++) {
        places[kind.row * goods + g] = possible.test(g) ? count++ : NOWHERE;
      }
    }
    delight = count;
    programDelight = delight + goods;
    held = programDelight + t.programs.count;
    added = held + t.programs.count;
    before = added;
    after = before + goods;
    coverage = after + goods;
    emissions = coverage + t.wants.claims.length;
    size = emissions + EMISSION * t.emissions.count;
  }

  private static IntPredicate possible(Kind kind, Technology t) {
    return switch (kind) {
      case PRODUCED -> good -> any(t.output, good);
      case IMPORTED -> good -> contains(t.routes.get, good);
      case INPUT -> good -> any(t.input, good);
      case WORN -> good -> any(t.wear, good);
      case OVERHEAD -> good -> any(t.overhead, good);
      case EDUCATION -> good -> t.upkeep[good] > 0;
      case EXPORTED -> good -> contains(t.routes.give, good);
      case LOST -> good -> contains(t.threats.taken, good);
      case SPOILED -> good -> t.perish[good] > 0;
      case MITIGATION -> good -> any(t.threats.mitigation, good);
      case NEED -> good -> Arrays.stream(t.wants.ranks).anyMatch(rank -> contains(rank, good));
      case PROGRAM -> good -> any(t.programs.requires, good);
      case LUXURY -> t.wants::wanted;
    };
  }

  private static boolean any(double[][] rows, int good) {
    return Arrays.stream(rows).anyMatch(row -> row[good] > 0);
  }

  private static boolean contains(int[] goods, int good) {
    return Arrays.stream(goods).anyMatch(each -> each == good);
  }

  /** Whether that can become of a good. */
  boolean possible(Kind kind, int good) {
    return places[kind.row * goods + good] != NOWHERE;
  }

  /** The place of what can become of a good. */
  int at(Kind kind, int good) {
    return places[kind.row * goods + good];
  }
}
