package dev.reeve.settlement;

import dev.reeve.plan.Conditions;
import dev.reeve.plan.Figures;
import java.util.List;

/**
 * Plans by what he believes and looks ahead: to the end of the training of whoever he sends to
 * learn, and over the year. He keeps people in their trades through the seasons and lets stores
 * swing instead; he fills reserves that will be too low and uses up what is far too much; in
 * between he leaves things alone, so that nobody changes trade for a store that is merely not
 * exact. Where he plans over a horizon, that says how much capital is to stand and how fast land is
 * dug out.
 */
final class Master extends Planned {

  /** A reserve that will be at this share of itself or more is left alone. */
  private static final double LOW = 0.75;

  /** Cycles in which a reserve that is too low is to be filled. */
  private static final double REFILL = 4;

  /** Cycles of use in store, beyond the reserve, that are enough. */
  private static final double PLENTY = 2;

  /** What exceeds a full storehouse by this factor has not been made here. */
  private static final double GIFT = 1.1;

  /** Cycles in which what is too much is used up. */
  private static final double USE_UP = 10;

  private final Outlook outlook;
  private final Rationing rationing;
  private final Foresight foresight;
  private final Stores stores;

  Master(State s) {
    super(s);
    stores = new Stores(technology);
    outlook = new Outlook(s, stores);
    rationing = new Rationing(s, outlook);
    foresight = new Foresight(rules, technology, s.settings);
  }

  @Override
  double fetchStores() {
    return stores.fetch();
  }

  @Override
  void judge(State s, Orders orders, Inputs inputs) {
    double caution = s.posture.caution() + orders.temperament().caution;
    for (int j = 0; j < technology.industries; j++) {
      inputs.yields(j, yields(s, orders, j) * s.land.yields(j));
      inputs.deposit(j, Math.min(s.land.most(j), foresight.dug(j)));
    }
    for (int t = 0; t < technology.threats.count; t++) {
      inputs.loss(t, s.threatened.settled(t) + caution * s.threatened.standardError(t));
    }
    for (int f = 0; f < technology.fields.count; f++) {
      inputs.research(f, s.research.share(f));
    }
    for (int g = 0; g < technology.goods; g++) {
      double spoils = technology.perish[g] * s.amounts[s.at.keep + g];
      inputs.store(g, s.amounts[s.at.correction + g] + (technology.storable(g) ? spoils : 0));
    }
  }

  /**
   * Factor on what the rules say of a trade's yield that he dares to count on, on untouched land.
   */
  private double yields(State s, Orders orders, int j) {
    double caution = s.posture.caution() + orders.temperament().caution;
    double believed = s.yields.settled(j) - caution * s.yields.standardError(j);
    return Math.max(0, believed) * leanest(s, j);
  }

  /**
   * Factor on the mean season that a trade is planned for: 1 where its goods keep, so that nobody
   * changes trade with the seasons; else the leanest season until help could come.
   */
  private double leanest(State s, int j) {
    double mean = technology.meanSeason[j];
    if (mean == 0) {
      return 0;
    }
    for (int g = 0; g < technology.goods; g++) {
      if (technology.output[j][g] > 0 && s.need()[g] > 0 && !technology.storable(g)) {
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c <= Math.min(technology.trades.education[j], Outlook.FARTHEST); c++) {
          least = Math.min(least, technology.seasonYield(j, s.cycle() + c));
        }
        return least / mean;
      }
    }
    return 1;
  }

  @Override
  void take(State s, Figures plan) {
    stores.take(plan);
  }

  @Override
  boolean store(State s) {
    double[] x = s.amounts;
    Layout at = s.at;
    boolean changed = false;
    for (int g = 0; g < technology.goods; g++) {
      double reserve = s.leaning().kept[g];
      double now = stores.wanted(g, s.cycle(), reserve);
      double soon = stores.wanted(g, s.cycle() + 1, reserve);
      double keep = Math.max(now, soon);
      changed |= keep != x[at.keep + g];
      x[at.keep + g] = keep;
      x[at.seed + g] = stores.seed(g);
      double most = now - stores.swing(g, s.cycle()) + stores.largestSwing(g);
      x[at.ceiling + g] =
          technology.wants.wanted(g)
              ? Double.POSITIVE_INFINITY
              : Math.max(foresight.standing(g), most + PLENTY * (stores.use(g) + stores.need(g)));
    }
    return changed;
  }

  @Override
  public void lookAhead(State s) {
    if (!follows() || !s.turnToLookAhead()) {
      return;
    }
    reconsider();
    outlook.look();
    rationing.decide(demand());
    if (foresight.looks()) {
      lookFarther(s);
    }
    for (int g = 0; g < technology.goods; g++) {
      if (foresight.decides(g)) {
        s.amounts[s.at.correction + g] = foresight.standing(g) - s.amounts[s.at.stock + g];
      } else if (technology.storable(g) && !(technology.wants.wanted(g) && s.need()[g] == 0)) {
        s.amounts[s.at.correction + g] = correct(s, g);
      } else {
        s.amounts[s.at.correction + g] = 0;
      }
    }
  }

  /** Plans over the horizon, and slows the work on land down to what may be dug. */
  private void lookFarther(State s) {
    Conditions conditions = foresight.conditions();
    pour(conditions);
    for (int j = 0; j < technology.industries; j++) {
      conditions.yields(j, yields(s, s.orders, j));
    }
    foresight.look(s);
    for (int j : s.land.dug()) {
      double could = 0;
      for (int g : technology.makes[j]) {
        could += outlook.made(j, g);
      }
      if (could > foresight.dug(j)) {
        int pace = s.at.pace + j;
        s.amounts[pace] = Math.min(s.amounts[pace], foresight.dug(j) / could);
      }
    }
  }

  @Override
  List<String> remarks() {
    return foresight.why();
  }

  private double correct(State s, int g) {
    int lead = s.need()[g] > 0 ? outlook.lead(g) : 0;
    double then = outlook.stock(g, lead);
    double wanted = stores.wanted(g, s.cycle() + lead, s.leaning().kept[g]);
    // What has begun to be filled is filled, so that nobody goes to and fro for the last bit of it.
    double kept = stores.capital(g) + LOW * (wanted - stores.capital(g));
    double low = s.amounts[s.at.correction + g] > 0 ? wanted : kept;
    if (then < low) {
      double refill = Math.min((low - then) / REFILL, stores.need(g) + stores.use(g));
      // Whole people make a little more or less than is used. For less than one of them nobody
      // changes trade as long as work for mere happiness can give way.
      return refill < worker(s, g) && rationing.slow(g, refill) ? 0 : refill;
    }
    // Work stops where a storehouse is full, so that only a gift can have filled it beyond; unless
    // the same work makes something else as well.
    if (technology.byproduct[g]) {
      return 0;
    }
    double surplus = s.stock(g) - GIFT * s.amounts[s.at.ceiling + g];
    return surplus > 0 && then > wanted ? -surplus / USE_UP : 0;
  }

  /** What one worker brings in of a good in a cycle, as far as is believed. */
  private double worker(State s, int g) {
    double most = 0;
    for (int j = 0; j < technology.industries; j++) {
      double made = technology.output[j][g] * technology.meanSeason[j] * s.yields.mean(j);
      most = Math.max(most, made);
    }
    return most;
  }

  @Override
  public boolean steersResearch() {
    return true;
  }

  @Override
  public void archive(State s, Archive archive) {
    foresight.archive(archive);
    super.archive(s, archive);
  }
}
