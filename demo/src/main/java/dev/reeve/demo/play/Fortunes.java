package dev.reeve.demo.play;

import dev.reeve.market.MarketView;
import dev.reeve.math.Inequality;
import dev.reeve.plan.Income;
import dev.reeve.plan.Incomes;
import java.util.Arrays;

/**
 * Who has how much in a village: of all coins where people own some, else of what is made beyond
 * the needs, as the reeve hands it out.
 */
public final class Fortunes {

  /** Parts of a person that are told apart where a plan deals in fractions of people. */
  private static final double FINE = 10;

  private final boolean owned;
  private final double equal;
  private final double[] byPerson;
  private final int richest;
  private final Inequality inequality;

  private Fortunes(
      boolean owned, double equal, double[] byPerson, int richest, Inequality inequality) {
    this.owned = owned;
    this.equal = equal;
    this.byPerson = byPerson;
    this.richest = richest;
    this.inequality = inequality;
  }

  /** Those of a village in which somebody lives. */
  static Fortunes of(Village village) {
    return MarketView.of(village.settlement())
        .map(market -> owned(market, village.people()))
        .orElseGet(() -> given(village));
  }

  private static Fortunes owned(MarketView market, int people) {
    double[] wealth = market.wealth();
    int richest = 0;
    double all = 0;
    for (int person = 0; person < wealth.length; person++) {
      all += wealth[person];
      richest = wealth[person] > wealth[richest] ? person : richest;
    }
    return new Fortunes(true, all / people, wealth, richest, market.inequality());
  }

  private static Fortunes given(Village village) {
    double[] shares = new double[0];
    for (Income.Earner earner :
        Incomes.share(village.plan(), village.orders().income()).earners()) {
      int parts = (int) Math.round(FINE * earner.people());
      int before = shares.length;
      shares = Arrays.copyOf(shares, before + parts);
      Arrays.fill(shares, before, shares.length, Math.max(0, earner.share()));
    }
    Inequality inequality = Inequality.of(shares.length == 0 ? new double[] {1} : shares);
    return new Fortunes(false, 1, new double[0], -1, inequality);
  }

  /** What somebody owns, in equal shares of all there is; 0 where people own nothing. */
  double shares(int person) {
    return person < byPerson.length && equal > 0 ? byPerson[person] / equal : 0;
  }

  /** What the richest has of all. */
  public double largest() {
    return inequality.largestShare() * (owned ? 1 : Math.min(FINE, inequality.people()));
  }

  /** Whether it is wealth that people own; else it is what they are given in a cycle. */
  public boolean owned() {
    return owned;
  }

  /** What everybody would have if all had the same. */
  public double equal() {
    return equal;
  }

  /** Index of who owns most; -1: nobody owns anything. */
  public int richest() {
    return richest;
  }

  /** How unequal people are. */
  public Inequality inequality() {
    return inequality;
  }
}
