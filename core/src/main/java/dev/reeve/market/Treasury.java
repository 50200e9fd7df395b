package dev.reeve.market;

import dev.reeve.model.Objective;
import dev.reeve.plan.Plan;
import dev.reeve.settlement.Affairs;
import dev.reeve.settlement.Columns;

/**
 * The public purse of a mixed arrangement: a tax on all wealth, of which those eat first who could
 * not pay, and the rest goes to everybody alike in the same tick; and the services that the reeve
 * runs, whose people earn what is usual, at the expense of what the others earn.
 */
final class Treasury {

  /** Cycles in which a store that is too low is to be filled. */
  private static final double REFILL = 4;

  /** Units that are to be in store. */
  interface Store {
    double of(Affairs affairs, int good);
  }

  private final Technique technique;
  private final Welfare welfare;

  /** Whether a trade is a service; the carriers' place is the last. */
  private final boolean[] serving;

  private final boolean any;

  /** Goods that only services make. */
  private final boolean[] free;

  /** People that the reeve wants in each service, {@code [job][tier]}. */
  private int[][] servants;

  private boolean called;

  /** What the reeve takes a free good to be worth, in person-cycles. */
  private final double[] value;

  private double fund;

  /** Coins that everybody gets in a cycle, averaged. */
  private double dividend;

  Treasury(Technique technique, Welfare welfare) {
    this.technique = technique;
    this.welfare = welfare;
    int industries = technique.industries;
    serving = new boolean[industries + 1];
    for (int j = 0; j < industries; j++) {
      serving[j] = welfare.services().contains(technique.rules.industries().get(j).id());
    }
    any = !welfare.services().isEmpty();
    free = new boolean[technique.goods];
    for (int g = 0; g < technique.goods; g++) {
      boolean made = false;
      boolean sold = false;
      for (int j = 0; j < industries; j++) {
        boolean makes = technique.output[j][g] > 0;
        made |= makes && serving[j];
        sold |= makes && !serving[j];
      }
      free[g] = made && !sold;
    }
    servants = new int[industries + 2][technique.tiers];
    value = new double[technique.goods];
  }

  boolean serves(int job) {
    return serving[job];
  }

  boolean[] serving() {
    return serving;
  }

  /** Null: there are no services. */
  int[][] servants() {
    return any ? servants : null;
  }

  /** Whether a good is not sold to people. */
  boolean free(int good) {
    return free[good];
  }

  double dividend() {
    return dividend;
  }

  /** Once a cycle the reeve says whom his services need. */
  void plan(Affairs affairs, Store wanted) {
    if (!any || (called && !affairs.cycleBegins())) {
      return;
    }
    called = true;
    for (int g = 0; g < free.length; g++) {
      boolean keeps = free[g] && technique.storable[g] && technique.need[g] > 0;
      affairs.putBy(g, keeps ? (wanted.of(affairs, g) - affairs.stock(g)) / REFILL : 0);
    }
    Plan plan = affairs.counsel();
    affairs.people(servants);
    affairs.place(plan, servants);
    for (int g = 0; g < value.length; g++) {
      value[g] = plan.value().getOrDefault(technique.rules.goods().get(g).id(), 0.0);
    }
  }

  /** The tax of a tick. */
  void collect(Affairs affairs, Purses purses) {
    double rate = welfare.tax() / affairs.ticksPerCycle();
    if (rate == 0) {
      return;
    }
    for (int person = 0; person < affairs.slots(); person++) {
      if (affairs.lives(person)) {
        double coins = rate * purses.of(person);
        purses.add(person, -coins);
        fund += coins;
      }
    }
  }

  /** Gives it back: first to those who have less than a tick's needs cost. */
  void relieve(Affairs affairs, Purses purses, double cost) {
    double weight = 1 / (1.0 + affairs.ticksPerCycle());
    if (welfare.guarantee()) {
      double lacking = 0;
      for (int person = 0; person < affairs.slots(); person++) {
        lacking += affairs.lives(person) ? Math.max(0, cost - purses.of(person)) : 0;
      }
      double part = lacking > fund ? fund / lacking : 1;
      for (int person = 0; person < affairs.slots(); person++) {
        if (affairs.lives(person)) {
          double relief = Math.min(fund, part * Math.max(0, cost - purses.of(person)));
          purses.add(person, relief);
          fund -= relief;
        }
      }
    }
    double each = fund / affairs.people();
    fund = 0;
    purses.share(affairs, each * affairs.people());
    dividend += weight * (each * affairs.ticksPerCycle() - dividend);
  }

  /** The people of the services get what is usual, at the others' expense. */
  void pay(Affairs affairs, Books books, double usual) {
    if (!any) {
      return;
    }
    double lacking = 0;
    double others = 0;
    for (int j = 0; j < serving.length; j++) {
      if (serving[j]) {
        lacking += lacking(books, affairs, j, usual);
      } else {
        others += books.pay[j];
      }
    }
    double levy = others > 0 ? Math.min(0.9, lacking / others) : 0;
    double part = lacking > 0 ? levy * others / lacking : 0;
    for (int j = 0; j < serving.length; j++) {
      books.pay[j] += serving[j] ? part * lacking(books, affairs, j, usual) : -levy * books.pay[j];
    }
  }

  private double lacking(Books books, Affairs affairs, int j, double usual) {
    return Math.max(0, usual * books.able[j] / affairs.ticksPerCycle() - books.pay[j]);
  }

  /** What is free and wanted goes to everybody alike; returns what each has of it in a cycle. */
  double give(Affairs affairs, double[] left, Prices prices) {
    double joy = 0;
    int ticks = affairs.ticksPerCycle();
    int people = affairs.people();
    for (int g = 0; any && g < free.length; g++) {
      if (free[g] && technique.wanted(g)) {
        boolean satiable = affairs.objective() == Objective.DIMINISHING;
        double most = satiable ? technique.satiation[g] * people / ticks : Double.MAX_VALUE;
        double units = Math.min(left[g], most);
        affairs.enjoy(g, units);
        double each = units * ticks / people;
        double delight = technique.happiness[g] * affairs.delight(g);
        double had =
            delight * (satiable ? each - each * each / (2 * technique.satiation[g]) : each);
        affairs.delighted(g, had);
        joy += had;
      }
    }
    return joy;
  }

  /** Firms pay for free goods what their labour is worth. */
  void price(Prices prices, double usual) {
    for (int g = 0; any && g < free.length; g++) {
      if (free[g] && value[g] > 0) {
        prices.settle(g, value[g] * usual, prices.asked[g]);
      }
    }
  }

  /** The same purse for other ends. */
  Treasury under(Welfare other) {
    Treasury treasury = new Treasury(technique, other);
    treasury.fund = fund;
    treasury.dividend = dividend;
    return treasury;
  }

  Treasury renumbered(Technique next) {
    Treasury treasury = new Treasury(next, welfare);
    treasury.fund = fund;
    treasury.dividend = dividend;
    return treasury;
  }

  double fund() {
    return fund;
  }

  void archive(Columns columns) {
    fund = columns.number("market.fund", fund);
    dividend = columns.number("market.dividend", dividend);
    called = columns.number("market.called", called ? 1.0 : 0.0) == 1;
    columns.numbers("market.value", value);
    for (int j = 0; j < servants.length; j++) {
      columns.numbers("market.servants." + j, servants[j]);
    }
    Read.within("market.fund", fund, 0, Read.LARGEST, columns);
    Read.within("market.dividend", dividend, 0, Read.LARGEST, columns);
    Read.within("market.value", value, 0, Read.LARGEST, columns);
  }
}
