package dev.reeve.market;

import dev.reeve.model.Threat;
import dev.reeve.plan.Plan;
import dev.reeve.settlement.Affairs;
import dev.reeve.settlement.Affairs.Flow;
import dev.reeve.settlement.Arrangement;
import dev.reeve.settlement.Columns;
import dev.reeve.settlement.Regime;
import java.util.Arrays;
import java.util.Optional;

/**
 * A market that lives: each tick firms decide on trade and work, people move, whatever there is is
 * sold, tills are opened, wealth changes hands and prices move. With some {@link Welfare} it is a
 * mixed one.
 */
final class MarketRegime implements Regime {

  /** Coins that a person-cycle of the plan's labour is worth as money is issued. */
  static final double COINS = 10;

  /** Coins issued a head, in cycles of such labour. */
  private static final double ISSUE = 5;

  /** The part of what people earn that they spend in a cycle, beside some of what they have. */
  private static final double OF_EARNINGS = 0.75;

  /** Cycles of sales that dealers want in store. */
  private static final double WORKING_STOCK = 0.25;

  /** Cycles of sales beyond that, where nobody makes more; prices have been falling long before. */
  private static final double GLUT = 3;

  /** Share of the way to what pays best that trade with others goes in a cycle. */
  private static final double CARAVANS = 0.5;

  /** Gain at which a route is used as far as it goes, and a guard is kept for sure. */
  private static final double SURE_GAIN = 0.1;

  private final Market market;
  private final Welfare welfare;
  private Technique technique;
  private Prices prices;
  private Books books;
  private LabourMarket labour;
  private Treasury treasury;
  private Appetite appetite;
  private final Purses purses;

  /** Units to be given per cycle, by route. */
  private double[] caravans;

  // Columns of a tick, by good.
  private double[] demand;
  private double[] delight;
  private double[] left;
  private double[] ratio;
  private double[] enjoyed;
  private double[] enjoyedUnits;

  // Columns of a tick, by person.
  private double[] fed = new double[0];
  private double[] budget = new double[0];
  private double[] choice = new double[0];

  /** Coins that a person could not pay for his needs, and what he got of them all. */
  private double[] covered = new double[0];

  MarketRegime(Market market, Welfare welfare, Affairs affairs) {
    this.market = market;
    this.welfare = welfare;
    purses = new Purses();
    know(affairs);
    prices = new Prices(technique.goods);
    books = new Books(technique);
    labour = new LabourMarket(technique);
    treasury = new Treasury(technique, welfare);
    caravans = new double[technique.give.length];
    if (affairs.people() > 0) {
      issue(affairs);
    }
  }

  /** One that goes on from another: money, prices and habits stay. */
  private MarketRegime(MarketRegime before, Market market, Welfare welfare, Affairs affairs) {
    this.market = market;
    this.welfare = welfare;
    know(affairs);
    purses = before.purses;
    purses.exchangeAnew();
    prices = before.prices;
    books = before.books;
    labour = before.labour;
    treasury = before.treasury.under(welfare);
    caravans = before.caravans;
    covered = before.covered;
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

  private void know(Affairs affairs) {
    technique = new Technique(affairs.rules());
    appetite = new Appetite(technique);
    int goods = technique.goods;
    demand = new double[goods];
    delight = new double[goods];
    left = new double[goods];
    ratio = new double[goods];
    enjoyed = new double[goods];
    enjoyedUnits = new double[goods];
  }

  /** Money begins: the same for everybody, at prices as if it had always been there. */
  private void issue(Affairs affairs) {
    purses.endow(affairs, ISSUE * COINS);
    Plan plan = affairs.counsel();
    for (int g = 0; g < technique.goods; g++) {
      double value = plan.value().getOrDefault(technique.rules.goods().get(g).id(), 0.0);
      // A good that cannot be had has no labour value: it begins at a person-cycle.
      double labour = Double.isNaN(value) ? 1 : Math.max(1e-3, value);
      prices.settle(g, COINS * labour, plan.flow(g).produced());
    }
    for (int j = 0; j < technique.industries; j++) {
      for (int k = 0; k < technique.tiers; k++) {
        books.work[j] += plan.workers(j, k) * technique.productivity[j][k] * technique.working[j];
      }
      books.earnings[j] = COINS;
    }
  }

  @Override
  public void plan(Affairs affairs) {
    purses.fit(affairs.slots());
    books.pool += purses.escheat(affairs);
    if (purses.total() + books.total() == 0) {
      issue(affairs);
    }
    double due = Math.max(books.pool, -0.5 * purses.total());
    books.pool -= due;
    purses.share(affairs, due);
    treasury.plan(affairs, this::wanted);
    trade(affairs);
    for (int j = 0; j < technique.industries; j++) {
      affairs.pace(j, treasury.serves(j) ? 1 : pace(j));
    }
    for (int g = 0; g < technique.goods; g++) {
      affairs.enough(
          g,
          treasury.free(g)
              ? Double.POSITIVE_INFINITY
              : wanted(affairs, g) + GLUT * prices.asked[g]);
    }
  }

  /** Work stops where goods fetch less than what they are made and carried of. */
  private double pace(int j) {
    double worth = 0;
    for (int g = 0; g < technique.goods; g++) {
      worth += prices.price[g] * technique.output[j][g];
    }
    double added = technique.valueAdded(j, prices.price, prices.price);
    return worth > 0 ? Math.max(0, Math.min(1, 0.5 + 10 * added / worth)) : 1;
  }

  /** Units that dealers want in store, and guards for the day that raiders come. */
  private double wanted(Affairs affairs, int g) {
    if (!technique.storable[g]) {
      return 0;
    }
    double most = technique.reserve[g] * technique.need[g] * affairs.people();
    for (int t = 0; t < technique.taken.length; t++) {
      if (technique.saves[t][g] > 0) {
        Threat threat = technique.rules.threats().get(t);
        double comes = threat.chance() > 0 ? affairs.expectedLoss(t) / threat.chance() : 0;
        most = Math.max(most, comes * (1 + threat.deviation()) / technique.saves[t][g]);
      }
    }
    return Math.max(most, WORKING_STOCK * prices.asked[g]);
  }

  /** Caravans go where they gain, more and more. */
  private void trade(Affairs affairs) {
    for (int r = 0; r < caravans.length; r++) {
      double gain = margin(r) / prices.price[technique.give[r]];
      double most =
          technique.limit[r] < Double.POSITIVE_INFINITY
              ? technique.limit[r]
              : prices.asked[technique.give[r]] + affairs.stock(technique.give[r]);
      double goal = most * Math.max(0, Math.min(1, gain / SURE_GAIN));
      caravans[r] += CARAVANS * (goal - caravans[r]) / affairs.ticksPerCycle();
      affairs.trade(r, caravans[r]);
    }
  }

  /** Coins gained by giving one unit, the carriers' labour paid at what is usual. */
  private double margin(int r) {
    double got = technique.rate[r] * prices.price[technique.get[r]];
    return got - prices.price[technique.give[r]] - technique.labour[r] * usual();
  }

  /** What people earn in a cycle, in the mean over trades that have work. */
  private double usual() {
    double sum = 0;
    double work = 0;
    for (int j = 0; j < technique.industries; j++) {
      sum += books.work[j] * books.earnings[j];
      work += books.work[j];
    }
    return work > 0 ? sum / work : COINS;
  }

  @Override
  public void staff(Affairs affairs) {
    double carried = 0;
    double gained = 0;
    for (int r = 0; r < caravans.length; r++) {
      carried += technique.labour[r] * caravans[r];
      double got = technique.rate[r] * prices.price[technique.get[r]];
      gained += caravans[r] * (got - prices.price[technique.give[r]]);
    }
    int room = carried > 1e-3 ? (int) Math.ceil(carried - 1e-6) : 0;
    double each = room > 0 ? gained / room : 0;
    labour.behold(affairs, prices, books, each, room);
    if (!labour.found(affairs)) {
      labour.move(affairs, treasury.servants(), treasury.serving());
    }
  }

  @Override
  public void distribute(Affairs affairs) {
    int people = affairs.people();
    books.begin(affairs);
    fit(affairs.slots());
    for (int g = 0; g < technique.goods; g++) {
      double next =
          affairs.flow(Flow.INPUT, g)
              + affairs.flow(Flow.OVERHEAD, g)
              + affairs.flow(Flow.EDUCATION, g);
      left[g] = Math.max(0, affairs.stock(g) - next);
      demand[g] = next - affairs.flow(Flow.INPUT, g) + inputs(affairs, g);
      delight[g] = treasury.free(g) ? 0 : technique.happiness[g] * affairs.delight(g);
    }
    if (people > 0) {
      treasury.collect(affairs, purses);
      treasury.relieve(affairs, purses, needsCost(affairs));
      sellNeeds(affairs);
      appetite.behold(prices.price, delight, affairs.objective());
      weigh(affairs);
      holdPrograms(affairs);
      sellLuxuries(affairs);
    }
    books.settle(affairs, prices.price);
    payGuards(affairs);
    payResearch(affairs);
    books.payOut(affairs);
    if (people > 0) {
      treasury.pay(affairs, books, usual());
      books.remember(affairs.ticksPerCycle());
      earn(affairs);
      double time = market.exchange() / affairs.ticksPerCycle();
      double pull = market.exchange() > 0 ? Market.SPENDING / market.exchange() : 0;
      purses.exchange(affairs, time, market.advantage(), pull + taxed());
    }
    movePrices(affairs);
  }

  /** Units that all who are at work would use of a good in this tick, were there enough of it. */
  private double inputs(Affairs affairs, int good) {
    double sum = 0;
    for (int j = 0; j < technique.industries; j++) {
      if (technique.input[j][good] > 0) {
        double hands = 0;
        for (int k = 0; k < technique.tiers; k++) {
          hands += affairs.working(j, k) * technique.productivity[j][k];
        }
        sum += pace(j) * hands * technique.input[j][good] / affairs.ticksPerCycle();
      }
    }
    return sum;
  }

  /** The tax as a rate of the wealth model. */
  private double taxed() {
    return market.exchange() > 0 ? welfare.tax() / market.exchange() : 0;
  }

  private void fit(int slots) {
    if (fed.length < slots) {
      int room = slots + slots / 2;
      fed = new double[room];
      budget = new double[room];
      choice = new double[room];
      covered = Arrays.copyOf(covered, room);
    }
  }

  /** Coins that a person's needs of a tick cost. */
  private double needsCost(Affairs affairs) {
    double sum = 0;
    for (int g = 0; g < technique.goods; g++) {
      sum += treasury.free(g) ? 0 : prices.price[g] * technique.need[g];
    }
    return sum / affairs.ticksPerCycle();
  }

  /** Needs come first in everybody's spending, rank by rank, as far as there is money and goods. */
  private void sellNeeds(Affairs affairs) {
    int ticks = affairs.ticksPerCycle();
    for (int person = 0; person < affairs.slots(); person++) {
      fed[person] = 1;
      covered[person] = 1;
      budget[person] = spending(affairs, person);
    }
    for (int q = 0; q < technique.ranks.length; q++) {
      double cost = 0;
      for (int g : technique.ranks[q]) {
        cost += treasury.free(g) ? 0 : prices.price[g] * technique.need[g] / ticks;
      }
      double asked = 0;
      for (int person = 0; person < affairs.slots(); person++) {
        if (affairs.lives(person)) {
          double coins = purses.of(person);
          choice[person] = cost > coins ? coins / cost : 1;
          asked += choice[person];
        }
      }
      double met = 1;
      for (int g : technique.ranks[q]) {
        double wants = technique.need[g] * asked / ticks;
        demand[g] += wants;
        met = wants > left[g] ? Math.min(met, left[g] / wants) : met;
      }
      double paid = 0;
      for (int person = 0; person < affairs.slots(); person++) {
        if (affairs.lives(person)) {
          double part = choice[person] * met;
          double coins = purses.take(person, cost * part);
          paid += coins;
          budget[person] -= coins;
          covered[person] = Math.min(covered[person], part);
          fed[person] = q == 0 ? part : fed[person];
        }
      }
      for (int g : technique.ranks[q]) {
        double units = met * technique.need[g] * asked / ticks;
        affairs.feed(g, units);
        left[g] = Math.max(0, left[g] - units);
        if (!treasury.free(g)) {
          books.sold(g, paid * (prices.price[g] * technique.need[g] / ticks / cost));
        }
      }
      affairs.cover(q, met * asked / affairs.people());
    }
  }

  /** Coins that a person means to spend in this tick. */
  private double spending(Affairs affairs, int person) {
    if (!affairs.lives(person)) {
      return 0;
    }
    int job = affairs.job(person);
    double earns =
        job <= technique.industries
            ? books.earnings[job] * technique.productivity[job][affairs.tier(person)]
            : 0;
    double cycle =
        OF_EARNINGS * (earns + treasury.dividend()) + Market.SPENDING * purses.of(person);
    return cycle / affairs.ticksPerCycle();
  }

  /** What is left for pleasure, and what it would go into. */
  private void weigh(Affairs affairs) {
    for (int person = 0; person < affairs.slots(); person++) {
      if (affairs.lives(person)) {
        budget[person] = Math.max(0, Math.min(budget[person], purses.of(person)));
        choice[person] =
            appetite.any() ? appetite.choose(budget[person] * affairs.ticksPerCycle()) : 0;
      }
    }
  }

  /**
   * Programs are held by subscription: everybody who would rather have one than what his share
   * would buy him otherwise pays an equal part, if those are enough to pay for all. The others
   * enjoy it as well.
   */
  private void holdPrograms(Affairs affairs) {
    for (int p = 0; p < technique.requires.length; p++) {
      double happiness = technique.rules.programs().get(p).happiness();
      if (affairs.feast(p)) {
        programs += affairs.hold(p) ? happiness : 0;
        continue;
      }
      double each = 0;
      for (int g = 0; g < technique.goods; g++) {
        each += prices.price[g] * technique.requires[p][g];
      }
      double all = each * affairs.people() / affairs.ticksPerCycle();
      double share = subscription(affairs, happiness, all);
      if (share >= 0 && affairs.hold(p)) {
        collect(affairs, p, share, happiness);
      }
    }
  }

  /** What each subscriber pays in a tick; -1: there are too few. */
  private double subscription(Affairs affairs, double happiness, double all) {
    int subscribers = affairs.people();
    for (int round = 0; round < 8 && subscribers > 0; round++) {
      double share = all / subscribers;
      int willing = 0;
      for (int person = 0; person < affairs.slots(); person++) {
        willing += affairs.lives(person) && willing(affairs, person, share, happiness) ? 1 : 0;
      }
      if (willing == subscribers) {
        return share;
      }
      subscribers = Math.min(subscribers - 1, willing);
    }
    return -1;
  }

  private boolean willing(Affairs affairs, int person, double share, double happiness) {
    double money = appetite.any() ? appetite.worthOfMoney(choice[person]) : 0;
    return budget[person] >= share
        && happiness * fed[person] >= money * share * affairs.ticksPerCycle();
  }

  private void collect(Affairs affairs, int p, double share, double happiness) {
    double paid = 0;
    for (int person = 0; person < affairs.slots(); person++) {
      if (affairs.lives(person) && willing(affairs, person, share, happiness)) {
        double coins = purses.take(person, share);
        budget[person] -= coins;
        paid += coins;
        choice[person] =
            appetite.any()
                ? appetite.choose(Math.max(0, budget[person]) * affairs.ticksPerCycle())
                : 0;
      }
    }
    double all = 0;
    for (int g = 0; g < technique.goods; g++) {
      all += prices.price[g] * technique.requires[p][g];
    }
    for (int g = 0; g < technique.goods; g++) {
      double units = technique.requires[p][g] * affairs.people() / affairs.ticksPerCycle();
      demand[g] += units;
      left[g] = Math.max(0, left[g] - units);
      if (all > 0) {
        books.sold(g, paid * (prices.price[g] * technique.requires[p][g] / all));
      }
    }
    programs += happiness;
  }

  /** Happiness of the programs held in this tick. */
  private double programs;

  /**
   * Luxuries: everybody buys what delights him most for his money. Who wants nothing more lends
   * what he meant to spend to the trades, and does not ask for it back: else one rich man who has
   * enough would hoard in the end all money there is.
   */
  private void sellLuxuries(Affairs affairs) {
    int ticks = affairs.ticksPerCycle();
    int slots = affairs.slots();
    double billed = 0;
    for (int g = 0; g < technique.goods; g++) {
      enjoyed[g] = 0;
      enjoyedUnits[g] = 0;
      ratio[g] = 1;
      if (delight[g] > 0) {
        double asked = 0;
        for (int person = 0; person < slots; person++) {
          asked += affairs.lives(person) ? appetite.quantity(g, choice[person]) / ticks : 0;
        }
        demand[g] += asked;
        ratio[g] = asked > left[g] ? left[g] / asked : 1;
        enjoyedUnits[g] = ratio[g] * asked;
        billed += prices.price[g] * enjoyedUnits[g];
        affairs.enjoy(g, enjoyedUnits[g]);
      }
    }
    double paid = 0;
    double invested = 0;
    double gift = treasury.give(affairs, left, prices);
    for (int person = 0; person < slots; person++) {
      if (affairs.lives(person)) {
        double joy = gift;
        double spent = 0;
        for (int g = 0; g < technique.goods; g++) {
          if (delight[g] > 0) {
            double units = ratio[g] * appetite.quantity(g, choice[person]);
            double had = appetite.joy(g, units);
            joy += had;
            enjoyed[g] += fed[person] * had;
            spent += prices.price[g] * units / ticks;
          }
        }
        paid += purses.take(person, spent);
        if (appetite.sated(choice[person])) {
          invested += purses.take(person, Math.max(0, budget[person] - spent));
        }
        affairs.feel(person, fed[person] * (joy + programs));
      }
    }
    for (int g = 0; g < technique.goods; g++) {
      affairs.delighted(g, enjoyed[g] / affairs.people());
      if (billed > 0) {
        books.sold(g, paid * (prices.price[g] * enjoyedUnits[g] / billed));
      }
    }
    books.invest(invested);
    programs = 0;
  }

  /** Who makes a good that is threatened keeps guards while they cost less than they save. */
  private void payGuards(Affairs affairs) {
    for (int t = 0; t < technique.taken.length; t++) {
      int taken = technique.taken[t];
      double comes = affairs.expectedLoss(t);
      int best = -1;
      for (int g = 0; g < technique.goods; g++) {
        double saves = technique.saves[t][g];
        if (saves > 0
            && (best < 0
                || saves / prices.price[g] > technique.saves[t][best] / prices.price[best])) {
          best = g;
        }
      }
      double sure = 0;
      if (best >= 0 && comes > 0) {
        double gain = technique.saves[t][best] * prices.price[taken] / prices.price[best] - 1;
        sure = Math.max(0, Math.min(1, 0.5 + gain / (2 * SURE_GAIN)));
        double units = sure * comes / technique.saves[t][best];
        demand[best] += units / affairs.ticksPerCycle();
        double paid = Math.min(units / affairs.ticksPerCycle(), affairs.flow(Flow.PRODUCED, best));
        books.charge(taken, prices.price[best] * paid);
        books.sold(best, prices.price[best] * paid);
      }
      if (best >= 0) {
        affairs.guard(best, sure > 0);
      }
    }
    for (int g = 0; g < technique.goods; g++) {
      books.lost(g, prices.price[g] * affairs.flow(Flow.LOST, g));
    }
  }

  /** Firms hire researchers at what is usual. */
  private void payResearch(Affairs affairs) {
    for (int f = 0; f < technique.improved.length; f++) {
      double time = Math.min(asked(affairs, f), affairs.effort(technique.researcher[f]));
      books.payResearch(technique.improved[f], technique.researcher[f], time * usual());
    }
  }

  /** Person-cycles of research that firms pay for in a tick. */
  private double asked(Affairs affairs, int f) {
    int heads = 0;
    for (int k = 0; k < technique.tiers; k++) {
      heads +=
          affairs.working(technique.improved[f], k) + affairs.learning(technique.improved[f], k);
    }
    return affairs.researchShare(f) * heads / affairs.ticksPerCycle();
  }

  private void earn(Affairs affairs) {
    for (int person = 0; person < affairs.slots(); person++) {
      if (affairs.lives(person) && affairs.job(person) <= technique.industries) {
        int job = affairs.job(person);
        double phi = technique.productivity[job][affairs.tier(person)];
        if (books.able[job] > 0) {
          purses.add(person, books.pay[job] * (phi / books.able[job]));
        }
      }
    }
  }

  private void movePrices(Affairs affairs) {
    int ticks = affairs.ticksPerCycle();
    for (int g = 0; g < technique.goods; g++) {
      double comes = affairs.flow(Flow.PRODUCED, g) + affairs.flow(Flow.IMPORTED, g);
      comes -= Math.min(comes, affairs.flow(Flow.LOST, g));
      double exported = affairs.flow(Flow.EXPORTED, g);
      prices.move(
          g,
          (demand[g] + exported) * ticks,
          comes * ticks,
          affairs.stockBefore(g),
          wanted(affairs, g),
          ticks);
    }
    treasury.price(prices, usual());
  }

  @Override
  public double research(Affairs affairs, int field, double work) {
    double hired = Math.min(work, asked(affairs, field));
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
    know(affairs);
    prices = prices.renumbered(goods);
    books = books.renumbered(technique, goods, industries);
    labour = new LabourMarket(technique);
    treasury = treasury.renumbered(technique);
    caravans = new double[technique.give.length];
  }

  @Override
  public void archive(Affairs affairs, Columns columns) {
    purses.archive(affairs, columns);
    prices.archive(columns);
    books.archive(columns);
    labour.archive(columns);
    treasury.archive(columns);
    columns.numbers("market.caravans", caravans);
    Read.within("market.caravans", caravans, 0, Read.LARGEST, columns);
    fit(affairs.slots());
    covered = Arrays.copyOf(covered, fed.length);
    double[] told = Arrays.copyOf(covered, affairs.slots());
    columns.numbers("market.covered", told);
    Read.within("market.covered", told, 0, 1, columns);
    System.arraycopy(told, 0, covered, 0, told.length);
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
    return person < covered.length ? covered[person] : 1;
  }

  Market market() {
    return market;
  }

  Welfare welfare() {
    return welfare;
  }
}
