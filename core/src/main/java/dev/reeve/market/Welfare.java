package dev.reeve.market;

import java.util.List;

/**
 * What is added to a market to make it mixed.
 *
 * @param tax χ, share of everybody's wealth that is collected in a cycle
 * @param guarantee whether the tax first lets those eat who cannot pay for their needs
 * @param services ids of industries that the reeve runs, whose goods are not sold to people
 */
record Welfare(double tax, boolean guarantee, List<String> services) {

  static final Welfare NONE = new Welfare(0, false, List.of());

  Welfare {
    services = List.copyOf(services);
  }
}
