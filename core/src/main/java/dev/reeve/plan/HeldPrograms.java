package dev.reeve.plan;

import dev.reeve.math.Basis;

/**
 * Lets a basis say which programs are held: those stand at their upper bound in it and the others
 * at their lower one, which comes to the same for columns that are fixed.
 */
final class HeldPrograms {

  /** As in {@link Basis#toBytes}. */
  private static final byte LOWER = 1;

  private static final byte UPPER = 2;

  private HeldPrograms() {}

  /** Whether the plan that left a basis held a program; a guess where its column is basic. */
  static boolean held(Basis basis, SteadyLayout at, int p) {
    return basis.column(at.program(p)) == Basis.Status.AT_UPPER;
  }

  /**
   * A basis that says which programs are held.
   *
   * @param held more than 0 for each that is
   * @return the same basis if it says so already
   */
  static Basis saying(Basis basis, SteadyLayout at, double[] held) {
    boolean said = true;
    for (int p = 0; p < at.programs; p++) {
      said &= basic(basis, at, p) || held(basis, at, p) == held[p] > 0;
    }
    if (said) {
      return basis;
    }
    byte[] statuses = basis.toBytes();
    for (int p = 0; p < at.programs; p++) {
      if (!basic(basis, at, p)) {
        statuses[at.program(p)] = held[p] > 0 ? UPPER : LOWER;
      }
    }
    return Basis.of(at.rows, at.columns, statuses);
  }

  private static boolean basic(Basis basis, SteadyLayout at, int p) {
    return basis.column(at.program(p)) == Basis.Status.BASIC;
  }
}
