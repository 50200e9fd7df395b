package dev.reeve.horizon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an economy in natura is: how goods are made and for whom, what is in stock at first and how
 * that changes, what goes out into the air, and what may strike.
 *
 * @param table technical coefficients and profiles
 * @param stocks one for each good of the table; kept in its order
 * @param emissions side effects, none or more
 * @param shock what may strike the stocks
 */
public record OlinEconomy(
    InputOutput table, List<Stock> stocks, List<Emission> emissions, Shock shock) {

  /**
   * Checks, copies, and puts the stocks into the order of the goods.
   *
   * @throws IllegalArgumentException if a good has no stock, or two, or a stock, an emission or the
   *     shock names what is no good
   */
  public OlinEconomy {
    Map<String, Stock> byGood = new LinkedHashMap<>();
    for (Stock stock : stocks) {
      known("a stock", stock.good(), table);
      if (byGood.put(stock.good(), stock) != null) {
        throw new IllegalArgumentException(
            "good '" + stock.good() + "' has two stocks; one is its");
      }
    }
    List<Stock> ordered = new ArrayList<>();
    for (String good : table.goods()) {
      Stock stock = byGood.get(good);
      if (stock == null) {
        throw new IllegalArgumentException(
            "good '" + good + "' has no stock; every good needs one (maybe of 0 units)");
      }
      ordered.add(stock);
    }
    stocks = List.copyOf(ordered);
    emissions = List.copyOf(emissions);
    for (Emission emission : emissions) {
      for (String good : emission.perUnit().keySet()) {
        known("emission '" + emission.id() + "'", good, table);
      }
    }
    for (String good : shock.goods()) {
      known("the shock", good, table);
    }
  }

  private static void known(String what, String good, InputOutput table) {
    if (!table.goods().contains(good)) {
      throw new IllegalArgumentException(
          what + " names '" + good + "', which is none of " + table.goods());
    }
  }
}
