package dev.reeve.plan;

import java.util.List;

/**
 * What one more of something that binds would bring, or what the last of an order costs.
 *
 * @param measure what it is counted in
 * @param goods ids of the goods that happiness is told in, where few goods delight the same; else
 *     empty
 * @param amounts for {@link Limit.Measure#COVERAGE} how many more people's need would be met; for
 *     {@link Limit.Measure#PUT_BY} the share of what is to be put by; for {@link
 *     Limit.Measure#HAPPINESS} units a head of each of {@code goods}, or happiness a head where
 *     there are none
 */
public record Gain(Limit.Measure measure, List<String> goods, List<Double> amounts) {

  /** Copies the lists. */
  public Gain {
    goods = List.copyOf(goods);
    amounts = List.copyOf(amounts);
  }
}
