package dev.reeve.settlement;

import dev.reeve.plan.Figures;

/**
 * Plans as if every cycle were like this one: by the rules' yields in the present season, without a
 * thought for luck, stores or what research brings.
 */
final class Journeyman extends Planned {

  private final Stores stores;

  Journeyman(State s) {
    super(s);
    stores = new Stores(technology);
  }

  @Override
  void judge(State s, Orders orders, Inputs inputs) {
    for (int j = 0; j < technology.industries; j++) {
      double mean = technology.meanSeason[j];
      double season = mean > 0 ? technology.seasonYield(j, s.cycle()) / mean : 0;
      inputs.yields(j, season * s.land.yields(j));
      inputs.deposit(j, s.land.most(j));
    }
    for (int t = 0; t < technology.threats.count; t++) {
      inputs.loss(t, 1);
    }
    for (int f = 0; f < technology.fields.count; f++) {
      inputs.research(f, technology.rules.research().get(f).share());
    }
  }

  @Override
  void take(State s, Figures plan) {
    stores.take(plan);
    for (int g = 0; g < technology.goods; g++) {
      s.amounts[s.at.keep + g] = stores.working(g);
      s.amounts[s.at.seed + g] = stores.seed(g);
    }
  }

  @Override
  boolean store(State s) {
    return false;
  }

  @Override
  public boolean steersResearch() {
    return false;
  }
}
