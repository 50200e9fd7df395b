package dev.reeve.demo.play;

import dev.reeve.market.AffineWealth;
import dev.reeve.market.Market;
import dev.reeve.market.Mixed;
import dev.reeve.settlement.Arrangement;
import java.util.Objects;

/**
 * Who decides in a village, and by what law wealth changes hands there. It is what a player can
 * choose of an {@link Arrangement}: everything else of a market is as usual.
 *
 * @param by who decides who works where and who gets what
 * @param tax part of all wealth that is collected and given back flat in a cycle, within [0, 1]; 0
 *     unless mixed
 * @param advantage ζ of the affine wealth model, within [0, 10]
 */
public record Constitution(By by, double tax, double advantage) {

  /** Who decides. */
  public enum By {
    /** The reeve plans. */
    BUREAU,
    /** Nobody plans, a tax gives some of all wealth back, and needs are paid from it first. */
    MIXED,
    /** Nobody plans. */
    MARKET
  }

  /** The reeve plans; should there be money one day, it goes as it usually does. */
  public static final Constitution BUREAU =
      new Constitution(By.BUREAU, 0, Market.DEFAULT.advantage());

  /** Checks. */
  public Constitution {
    Objects.requireNonNull(by, "by");
    if (by != By.MIXED && tax != 0) {
      throw new IllegalArgumentException("tax is " + tax + "; only a mixed arrangement has one");
    }
    if (!(tax >= 0 && tax <= 1)) {
      throw new IllegalArgumentException("tax is " + tax + "; it must be within [0, 1]");
    }
    if (!(advantage >= 0 && advantage <= 10)) {
      throw new IllegalArgumentException(
          "advantage is " + advantage + "; it must be within [0, 10]");
    }
  }

  /** What the arrangement of a settlement says. */
  public static Constitution of(Arrangement arrangement) {
    if (arrangement instanceof Market market) {
      return new Constitution(By.MARKET, 0, market.advantage());
    }
    if (arrangement instanceof Mixed mixed) {
      return new Constitution(By.MIXED, mixed.tax(), mixed.market().advantage());
    }
    return BUREAU;
  }

  /** The arrangement that it asks for. */
  public Arrangement arrangement() {
    return switch (by) {
      case BUREAU -> Arrangement.BUREAU;
      case MARKET -> market();
      case MIXED -> new Mixed(market(), tax, Mixed.DEFAULT.guarantee(), Mixed.DEFAULT.services());
    };
  }

  private Market market() {
    return Market.DEFAULT.withAdvantage(advantage);
  }

  /** Whether people own anything. */
  public boolean money() {
    return by != By.BUREAU;
  }

  /** The same where somebody else decides; whoever begins to tax, taxes as is usual. */
  public Constitution by(By other) {
    double taxed = tax == 0 ? Mixed.DEFAULT.tax() : tax;
    return new Constitution(other, other == By.MIXED ? taxed : 0, advantage);
  }

  /**
   * The same with another redistribution; where nobody is taxed yet it becomes mixed.
   *
   * @param share χ, part of all wealth that goes round in a cycle; what people spend of it is the
   *     least
   */
  public Constitution redistribution(double share) {
    double taxed = Math.max(0, share - Market.SPENDING);
    return new Constitution(taxed > 0 ? By.MIXED : by, taxed, advantage);
  }

  /**
   * The same with another advantage of the rich.
   *
   * @param share ζ as {@link #lead} counts it
   */
  public Constitution lead(double share) {
    return new Constitution(by, tax, share / Market.DEFAULT.exchange());
  }

  /** χ by the cycle: the part of all wealth that goes round in it, by spending and by tax. */
  public double redistribution() {
    return Market.SPENDING + tax;
  }

  /** ζ by the cycle: how fast the fortune of one grows who is far richer than all the others. */
  public double lead() {
    return advantage * Market.DEFAULT.exchange();
  }

  /** Whether theory expects that one person comes to own a large part of everything. */
  public boolean oligarchy() {
    return money() && lead() > redistribution();
  }

  /**
   * What theory expects the richest to own in the end, where it expects an oligarch.
   *
   * @param people how many live there
   * @return a share of all; 0: nobody stands out
   */
  public double theoryShare(int people) {
    if (!oligarchy()) {
      return 0;
    }
    AffineWealth model =
        AffineWealth.of(
            redistribution() / Market.DEFAULT.exchange(), advantage, 0, Math.max(1, people));
    return model.theoryShare(Math.max(1, people));
  }
}
