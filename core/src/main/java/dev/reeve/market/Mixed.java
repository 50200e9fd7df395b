package dev.reeve.market;

import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.settlement.Affairs;
import dev.reeve.settlement.Arrangement;
import dev.reeve.settlement.Regime;
import java.util.List;
import java.util.Objects;

/**
 * A market with a tax on wealth that is given back flat, from which needs are guaranteed first;
 * and, if so wished, with industries that the reeve runs as basic services: he staffs them as he
 * would plan, their goods go to everybody alike without being paid for, and what their people earn
 * is levied from what the others do. If he runs the industry of a field's researchers, they work
 * together and are given the time that he would give them.
 *
 * @param market the market that it is otherwise
 * @param tax χ, share of everybody's wealth that is collected in a cycle; within [0, 1]
 * @param guarantee whether the tax first lets those eat who cannot pay for their needs
 * @param services ids of industries that the reeve runs; each once
 */
public record Mixed(Market market, double tax, boolean guarantee, List<String> services)
    implements Arrangement {

  /** The name of the arrangement. */
  static final String NAME = "mixed";

  /** The usual market, a tenth of all wealth in a cycle, needs guaranteed, no services. */
  public static final Mixed DEFAULT = new Mixed(Market.DEFAULT, 0.1, true, List.of());

  /** Checks and copies. */
  public Mixed {
    Objects.requireNonNull(market, "market");
    Require.within("tax", tax, 0, 1);
    services = List.copyOf(services);
    if (services.stream().distinct().count() < services.size()) {
      throw new IllegalArgumentException(
          "services are " + services + "; each industry must be there once");
    }
    for (String id : services) {
      if (!id.matches("[^\\s,=+:]+")) {
        throw new IllegalArgumentException(
            "a service is '" + id + "'; it must be the id of an industry, without spaces or ,=+:");
      }
    }
  }

  /**
   * The same with another tax.
   *
   * @param value χ; within [0, 1]
   * @return a copy
   */
  public Mixed withTax(double value) {
    return new Mixed(market, value, guarantee, services);
  }

  /**
   * The same with other services.
   *
   * @param ids of the industries that the reeve runs
   * @return a copy
   */
  public Mixed withServices(String... ids) {
    return new Mixed(market, tax, guarantee, List.of(ids));
  }

  @Override
  public String text() {
    String own = ",tax=" + tax + ",guarantee=" + (guarantee ? 1.0 : 0.0);
    String public_ = services.isEmpty() ? "" : ",services=" + String.join("+", services);
    return Arrangements.text(NAME, market, own + public_);
  }

  @Override
  public void check(Ruleset rules) {
    Require.alike(rules);
    for (String id : services) {
      if (rules.industries().stream().noneMatch(industry -> industry.id().equals(id))) {
        throw new IllegalArgumentException(
            "no industry is called '"
                + id
                + "'; maybe you meant one of "
                + rules.industries().stream().map(Industry::id).toList());
      }
    }
  }

  @Override
  public Regime begin(Affairs affairs) {
    return new MarketRegime(market, welfare(), affairs);
  }

  /** What it adds to its market. */
  Welfare welfare() {
    return new Welfare(tax, guarantee, services);
  }
}
