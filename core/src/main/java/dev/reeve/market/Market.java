package dev.reeve.market;

import dev.reeve.model.Ruleset;
import dev.reeve.settlement.Affairs;
import dev.reeve.settlement.Arrangement;
import dev.reeve.settlement.Regime;

/**
 * Nobody plans: people own money, prices move with excess demand, people move slowly to trades that
 * pay more, and whoever has more money buys more. Wealth also changes hands by the affine wealth
 * model, see {@link AffineWealth}; spending is what pulls it back to the mean. Firms pay for
 * research only if it pays for itself within their horizon, and what they find out apart is less
 * than what they would find out together. All who buy need alike: rules with profiles are refused.
 *
 * @param exchange how much wealth changes hands in a cycle: time of the affine wealth model that
 *     passes in it; within [0, 10]; 0: wealth changes hands by buying and selling alone
 * @param advantage ζ, how much wealth helps to win it; within [0, 10]
 * @param horizon cycles that firms look ahead, within (0, 1000]
 * @param together what a researcher finds out who does not work with the others, against one who
 *     does; within [0, 1]
 */
public record Market(double exchange, double advantage, double horizon, double together)
    implements Arrangement {

  /** The part of what people have that they spend in a cycle, beside what they earn. */
  public static final double SPENDING = 0.05;

  /** The name of the arrangement. */
  static final String NAME = "market";

  /**
   * Half a unit of the model's time in a cycle, an advantage of 0.2, five cycles, half as much.
   * Spending a twentieth of one's wealth in a cycle pulls as redistribution of 0.1 would, so that
   * theory expects one person with half of all wealth.
   */
  public static final Market DEFAULT = new Market(0.5, 0.2, 5, 0.5);

  /** Checks. */
  public Market {
    Require.within("exchange", exchange, 0, 10);
    Require.within("advantage", advantage, 0, 10);
    Require.within("horizon", horizon, Double.MIN_NORMAL, 1000);
    Require.within("together", together, 0, 1);
  }

  /**
   * The same with another exchange of wealth.
   *
   * @param value time of the affine wealth model that passes in a cycle; within [0, 10]
   * @return a copy
   */
  public Market withExchange(double value) {
    return new Market(value, advantage, horizon, together);
  }

  /**
   * The same with another advantage of the rich.
   *
   * @param value ζ; within [0, 10]
   * @return a copy
   */
  public Market withAdvantage(double value) {
    return new Market(exchange, value, horizon, together);
  }

  @Override
  public String text() {
    return Arrangements.text(NAME, this, "");
  }

  @Override
  public void check(Ruleset rules) {
    Require.alike(rules);
  }

  @Override
  public Regime begin(Affairs affairs) {
    return new MarketRegime(this, Welfare.NONE, affairs);
  }
}
