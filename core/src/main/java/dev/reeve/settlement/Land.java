package dev.reeve.settlement;

import dev.reeve.model.Deposit;
import java.util.stream.IntStream;

/**
 * What the land of each industry still holds, by position; 0 where it never runs low. A cycle's
 * work yields by what is left as the cycle begins, so that a plan holds for all of it.
 */
final class Land {

  private final Technology technology;

  /** Industries whose land runs low. */
  private final int[] dug;

  final double[] left;

  /** What was left as the present cycle began. */
  private final double[] begun;

  /** Land as it is at first; where none runs low, all settlements of the same rules share it. */
  static Land of(Technology technology) {
    return technology.land.dug.length == 0 ? technology.land : new Land(technology);
  }

  /** One of its own. */
  Land(Technology technology) {
    this.technology = technology;
    left = new double[technology.industries];
    dug =
        IntStream.range(0, left.length)
            .filter(j -> technology.rules.industries().get(j).deposit().isPresent())
            .toArray();
    for (int j : dug) {
      left[j] = deposit(j).units();
    }
    begun = left.clone();
  }

  private Deposit deposit(int j) {
    return technology.rules.industries().get(j).deposit().orElseThrow();
  }

  /** Industries whose land runs low; nobody writes to it. */
  int[] dug() {
    return dug;
  }

  /** See {@link State#fetch}. */
  double fetch() {
    return technology.industries;
  }

  /** A cycle is over: something comes back. */
  void regrow() {
    for (int j : dug) {
      left[j] = Math.min(deposit(j).units(), left[j] + deposit(j).regrowth());
    }
  }

  /** A cycle begins. */
  void begin() {
    for (int j : dug) {
      begun[j] = left[j];
    }
  }

  /** Factor on the yield of an industry in this cycle, within [0, 1]. */
  double yields(int j) {
    return runsLow(j) ? deposit(j).yieldOf(begun[j]) : 1;
  }

  /** Units that can be dug in this cycle; infinite where the land never runs low. */
  double most(int j) {
    return runsLow(j) ? begun[j] : Double.POSITIVE_INFINITY;
  }

  boolean runsLow(int j) {
    return technology.deposits[j] > 0;
  }

  /** Share of so many units that is there, within [0, 1]; only where it runs low. */
  double share(int j, double units) {
    return units > left[j] ? left[j] / units : 1;
  }

  /** Takes units out, as far as they are there; only where it runs low. */
  void dig(int j, double units) {
    left[j] = Math.max(0, left[j] - units);
  }

  /** The same land under other rules, which may hold less; new industries find theirs untouched. */
  Land renumbered(Technology after, int[] industries) {
    Land land = of(after);
    for (int j : land.dug) {
      int before = industries[j];
      if (before >= 0 && runsLow(before)) {
        land.left[j] = Math.min(land.left[j], left[before]);
        land.begun[j] = Math.min(land.begun[j], begun[before]);
      }
    }
    return land;
  }

  /** Where no land runs low there is no column of it. */
  void archive(Archive archive) {
    if (dug.length > 0) {
      archive.numbers("land.left", left);
      archive.numbers("land.begun", begun);
    }
  }

  /** Refuses more than land can hold. */
  void check(Archive archive) {
    for (int j = 0; j < left.length; j++) {
      double most = technology.deposits[j];
      if (!(left[j] >= 0 && left[j] <= begun[j] && begun[j] <= most)) {
        throw archive.refuse(
            "land.left is "
                + left[j]
                + " of "
                + begun[j]
                + "; it must be within [0, "
                + most
                + "]");
      }
    }
  }
}
