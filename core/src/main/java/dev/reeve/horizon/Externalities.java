package dev.reeve.horizon;

import java.util.List;

/** What has gone out so far, and how much it weighs (Samothrakis 2021, equation 6). */
final class Externalities {

  private final List<Emission> emissions;

  /** By emission and good. */
  private final double[][] perUnit;

  private final double[] emitted;

  Externalities(OlinEconomy economy) {
    emissions = economy.emissions();
    emitted = new double[emissions.size()];
    List<String> goods = economy.table().goods();
    perUnit = new double[emitted.length][goods.size()];
    for (int e = 0; e < emitted.length; e++) {
      for (int i = 0; i < goods.size(); i++) {
        perUnit[e][i] = emissions.get(e).perUnit().getOrDefault(goods.get(i), 0.0);
      }
    }
  }

  /** Adds what goes out for an activity. */
  void add(double[] activity) {
    for (int e = 0; e < emitted.length; e++) {
      for (int i = 0; i < perUnit[e].length; i++) {
        emitted[e] += perUnit[e][i] * activity[i];
      }
    }
  }

  /** What a unit made of a good adds to the weighted sum. */
  double weight(int good) {
    double weight = 0;
    for (int e = 0; e < emitted.length; e++) {
      weight += emissions.get(e).weight() * perUnit[e][good];
    }
    return weight;
  }

  /** The weighted sum of all that went out. */
  double sum() {
    double sum = 0;
    for (int e = 0; e < emitted.length; e++) {
      sum += emissions.get(e).weight() * emitted[e];
    }
    return sum;
  }

  /** Units of an emission that went out. */
  double emitted(int emission) {
    return emitted[emission];
  }

  /** As much has gone out as in another of the same economy. */
  void take(Externalities other) {
    System.arraycopy(other.emitted, 0, emitted, 0, emitted.length);
  }
}
