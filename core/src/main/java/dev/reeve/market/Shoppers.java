package dev.reeve.market;

import dev.reeve.settlement.Columns;
import java.util.Arrays;

/** Those who buy, as columns by person; all but what they got of their needs is of one tick. */
final class Shoppers {

  /** Share of the first needs that a person got: who is hungry enjoys nothing. */
  double[] fed = new double[0];

  /** Coins that a person still means to spend. */
  double[] budget = new double[0];

  /** The share of a rank of needs that he can pay for; then the choice of his {@link Appetite}. */
  double[] choice = new double[0];

  /** Share of his needs that a person got in the last tick. */
  private double[] covered = new double[0];

  /** As many as there are indices. */
  void fit(int slots) {
    if (fed.length < slots) {
      int room = slots + slots / 2;
      fed = new double[room];
      budget = new double[room];
      choice = new double[room];
      covered = Arrays.copyOf(covered, room);
    }
  }

  /** Somebody comes to buy, and means to spend so much. */
  void come(int person, double spending) {
    fed[person] = 1;
    covered[person] = 1;
    budget[person] = spending;
  }

  /** So much of some of his needs is what a person got. */
  void cover(int person, double share) {
    covered[person] = Math.min(covered[person], share);
  }

  double covered(int person) {
    return person < covered.length ? covered[person] : 1;
  }

  void archive(int slots, Columns columns) {
    fit(slots);
    double[] told = Arrays.copyOf(covered, slots);
    columns.numbers("market.covered", told);
    Read.within("market.covered", told, 0, 1, columns);
    System.arraycopy(told, 0, covered, 0, told.length);
  }
}
