package dev.reeve.horizon;

import java.util.Arrays;

/**
 * What is decided of a day: how much of everybody's wants is served at most, and how much is put
 * into growth. Where the stock does not allow all of it, both shrink alike.
 */
public final class Decision {

  private final double serve;
  private final double[] put;

  /**
   * A decision.
   *
   * @param serve share of everybody's wants that is served at most, within [0, 1]
   * @param put units of each good that are put to its stock at most; finite, &ge; 0, and 0 where
   *     the stock's growth is not decided
   * @throws IllegalArgumentException if a number is outside its range
   */
  public Decision(double serve, double... put) {
    this.serve = Require.fraction("serve", serve);
    this.put = put.clone();
    for (int i = 0; i < put.length; i++) {
      Require.amount("put[" + i + "]", put[i]);
    }
  }

  /**
   * How much is served.
   *
   * @return the largest share of everybody's wants, within [0, 1]
   */
  public double serve() {
    return serve;
  }

  /**
   * How much is put into growth.
   *
   * @param good position of the good
   * @return units at most; finite, &ge; 0
   */
  public double put(int good) {
    return put[good];
  }

  /**
   * For how many goods this is decided.
   *
   * @return how many there are
   */
  public int goods() {
    return put.length;
  }

  /**
   * Refuses an economy that this is not of.
   *
   * @throws IllegalArgumentException if the economy has another number of goods, or a good's growth
   *     is not decided of which something is put to the stock
   */
  void check(OlinEconomy economy) {
    if (put.length != economy.stocks().size()) {
      throw new IllegalArgumentException(
          "the decision is of "
              + put.length
              + " goods; the economy has "
              + economy.stocks().size());
    }
    for (int i = 0; i < put.length; i++) {
      Stock stock = economy.stocks().get(i);
      if (put[i] > 0 && !stock.growth().decided()) {
        throw new IllegalArgumentException(
            "the decision puts "
                + put[i]
                + " to the stock of '"
                + stock.good()
                + "', which is "
                + stock.growth()
                + "; it must put 0 there");
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Decision that && serve == that.serve && Arrays.equals(put, that.put);
  }

  @Override
  public int hashCode() {
    return 31 * Double.hashCode(serve) + Arrays.hashCode(put);
  }

  @Override
  public String toString() {
    return "serve " + serve + ", put " + Arrays.toString(put);
  }
}
