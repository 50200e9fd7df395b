package dev.reeve.horizon;

/**
 * How much of a want is fulfilled: of a good that a profile wants, the surplus that would be there
 * if it got none of it, against what it wants (Samothrakis 2021, equation 5).
 *
 * <p>The egalitarianism of a plan is the least of them. In a plan that scales all wants alike they
 * are all the scale.
 */
final class Egalitarianism {

  private Egalitarianism() {}

  /**
   * Writes the fulfilment of every pair of a good and a profile. Cost: {@code 2n²}.
   *
   * @param table the economy
   * @param coefficients {@code F}, column-major
   * @param activity units made, and profiles served
   * @param put units of each good that were made to be put to its stock and serve nobody
   * @param fulfilment written: good by good for the first profile, then for the second and so on;
   *     NaN where a profile wants nothing of a good
   * @return the least one; NaN where nobody wants anything
   */
  static double of(
      InputOutput table,
      double[] coefficients,
      double[] activity,
      double[] put,
      double[] fulfilment) {
    int size = table.size();
    int goods = table.goods().size();
    for (int i = 0; i < goods; i++) {
      double surplus = activity[i] - put[i];
      for (int j = 0; j < size; j++) {
        surplus -= coefficients[j * size + i] * activity[j];
      }
      for (int p = 0; p < size - goods; p++) {
        int column = goods + p;
        double had = coefficients[column * size + i] * activity[column];
        double wanted = table.wanted(i, p);
        fulfilment[p * goods + i] = wanted > 0 ? (surplus + had) / wanted : Double.NaN;
      }
    }
    return least(fulfilment, goods * (size - goods));
  }

  /** The least of the first so many that are numbers; NaN where none is. */
  static double least(double[] fulfilment, int pairs) {
    double least = Double.NaN;
    for (int k = 0; k < pairs; k++) {
      if (!(fulfilment[k] >= least) && !Double.isNaN(fulfilment[k])) {
        least = fulfilment[k];
      }
    }
    return least;
  }
}
