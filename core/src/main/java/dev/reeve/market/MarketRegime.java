package dev.reeve.market;

import dev.reeve.settlement.Affairs;
import dev.reeve.settlement.Arrangement;
import dev.reeve.settlement.Columns;
import dev.reeve.settlement.Regime;
import java.util.Optional;

/**
 * A market that lives: each tick firms decide on trade and work, people move, whatever there is is
 * sold, tills are opened, wealth changes hands and prices move. With some {@link Welfare} it is a
 * mixed one.
 */
final class MarketRegime implements Regime {

  private final Market market;
  private final Welfare welfare;

  // What goes on from tick to tick.
  private final Purses purses;
  private final Shoppers shoppers;
  private Prices prices;
  private Books books;
  private LabourMarket labour;
  private Treasury treasury;
  private Caravans caravans;

  // What the rules in force make of it.
  private Technique technique;
  private Mint mint;
  private Payroll payroll;
  private Dealers dealers;
  private Guards guards;
  private HiredResearch hiredResearch;
  private Shop shop;
  private Needs needs;
  private Subscriptions subscriptions;
  private Luxuries luxuries;

  MarketRegime(Market market, Welfare welfare, Affairs affairs) {
    this.market = market;
    this.welfare = welfare;
    technique = new Technique(affairs.rules());
    purses = new Purses();
    shoppers = new Shoppers();
    prices = new Prices(technique.goods);
    books = new Books(technique);
    labour = new LabourMarket(technique);
    treasury = new Treasury(technique, welfare);
    caravans = new Caravans(technique);
    furnish();
    if (affairs.people() > 0) {
      mint.issue(affairs);
    }
  }

  /** One that goes on from another: money, prices and habits stay. */
  private MarketRegime(MarketRegime before, Market market, Welfare welfare, Affairs affairs) {
    this.market = market;
    this.welfare = welfare;
    technique = new Technique(affairs.rules());
    purses = before.purses;
    purses.exchangeAnew();
    shoppers = before.shoppers;
    prices = before.prices;
    books = before.books;
    labour = before.labour;
    treasury = before.treasury.under(welfare);
    caravans = before.caravans;
    furnish();
  }

  /** Makes all that keeps nothing from one tick to the next. */
  private void furnish() {
    mint = new Mint(technique, prices, books, purses);
    payroll = new Payroll(technique, books, purses);
    dealers = new Dealers(technique, prices);
    guards = new Guards(technique, prices, books);
    hiredResearch = new HiredResearch(technique);
    shop = new Shop(technique, prices, books, treasury, purses, shoppers);
    Appetite appetite = new Appetite(technique);
    needs = new Needs(shop, payroll);
    subscriptions = new Subscriptions(shop, appetite);
    luxuries = new Luxuries(shop, appetite);
  }

  @Override
  public Optional<Regime> under(Affairs affairs, Arrangement next) {
    if (next instanceof Market other) {
      return Optional.of(new MarketRegime(this, other, Welfare.NONE, affairs));
    }
    if (next instanceof Mixed mixed) {
      return Optional.of(new MarketRegime(this, mixed.market(), mixed.welfare(), affairs));
    }
    return Optional.empty();
  }

  @Override
  public void plan(Affairs affairs) {
    mint.share(affairs);
    treasury.plan(affairs, dealers::wanted);
    caravans.plan(affairs, prices, payroll.usual());
    dealers.plan(affairs, treasury);
  }

  @Override
  public void staff(Affairs affairs) {
    labour.behold(affairs, prices, books, caravans.each(prices), caravans.room());
    if (!labour.found(affairs)) {
      labour.move(affairs, treasury.servants(), treasury.serving());
    }
  }

  @Override
  public void distribute(Affairs affairs) {
    boolean inhabited = affairs.people() > 0;
    books.begin(affairs);
    shop.open(affairs, dealers);
    if (inhabited) {
      treasury.collect(affairs, purses);
      treasury.relieve(affairs, purses, needs.cost(affairs));
      needs.sell(affairs);
      luxuries.weigh(affairs);
      double programs = subscriptions.hold(affairs);
      luxuries.sell(affairs, programs);
    }
    books.settle(affairs, prices.price);
    guards.pay(affairs, shop.demand);
    hiredResearch.pay(affairs, books, payroll.usual());
    books.payOut(affairs);
    if (inhabited) {
      treasury.pay(affairs, books, payroll.usual());
      books.remember(affairs.ticksPerCycle());
      payroll.pay(affairs);
      exchange(affairs);
    }
    dealers.movePrices(affairs, shop.demand);
    treasury.price(prices, payroll.usual());
  }

  /** Wealth changes hands, pulled together by what spending and the tax come to. */
  private void exchange(Affairs affairs) {
    double rate = market.exchange();
    double spending = rate > 0 ? Market.SPENDING / rate : 0;
    double taxed = rate > 0 ? welfare.tax() / rate : 0;
    double time = rate / affairs.ticksPerCycle();
    purses.exchange(affairs, time, market.advantage(), spending + taxed);
  }

  @Override
  public double research(Affairs affairs, int field, double work) {
    double hired = Math.min(work, hiredResearch.asked(affairs, field));
    return treasury.serves(technique.researcher[field]) ? work : hired * market.together();
  }

  @Override
  public double horizon() {
    for (int researcher : technique.researcher) {
      if (treasury.serves(researcher)) {
        return Double.POSITIVE_INFINITY;
      }
    }
    return market.horizon();
  }

  @Override
  public void renumber(Affairs affairs, int[] goods, int[] industries) {
    technique = new Technique(affairs.rules());
    prices = prices.renumbered(goods);
    books = books.renumbered(technique, goods, industries);
    labour = new LabourMarket(technique);
    treasury = treasury.renumbered(technique);
    caravans = new Caravans(technique);
    furnish();
  }

  @Override
  public void archive(Affairs affairs, Columns columns) {
    purses.archive(affairs, columns);
    prices.archive(columns);
    books.archive(columns);
    labour.archive(columns);
    treasury.archive(columns);
    caravans.archive(columns);
    shoppers.archive(affairs.slots(), columns);
  }

  Technique technique() {
    return technique;
  }

  Prices prices() {
    return prices;
  }

  Books books() {
    return books;
  }

  Purses purses() {
    return purses;
  }

  Treasury treasury() {
    return treasury;
  }

  LabourMarket labour() {
    return labour;
  }

  /** Share of his needs that a person got in the last tick. */
  double covered(int person) {
    return shoppers.covered(person);
  }

  Market market() {
    return market;
  }

  Welfare welfare() {
    return welfare;
  }
}
