package dev.reeve.settlement;

import java.util.Map;
import java.util.TreeMap;

/** Sums of columns of a linear program, coefficients by column. */
final class Terms {

  private Terms() {}

  static void add(Map<Integer, Double> to, int column, double coefficient) {
    if (coefficient != 0) {
      to.merge(column, coefficient, Double::sum);
    }
  }

  static void add(Map<Integer, Double> to, Map<Integer, Double> terms, double factor) {
    terms.forEach((column, coefficient) -> add(to, column, factor * coefficient));
  }

  static Map<Integer, Double> times(Map<Integer, Double> terms, double factor) {
    Map<Integer, Double> product = new TreeMap<>();
    add(product, terms, factor);
    return product;
  }
}
