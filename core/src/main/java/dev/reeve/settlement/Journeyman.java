package dev.reeve.settlement;

/**
 * Plans as if every cycle were like this one: by the rules' yields in the present season, without a
 * thought for luck, stores or what research brings.
 */
final class Journeyman extends Planned {

  private Stores stores;
  private int storedFor = -1;

  Journeyman(State s) {
    super(s);
  }

  @Override
  void judge(State s, Orders orders, Inputs inputs) {
    for (int j = 0; j < technology.industries; j++) {
      double mean = technology.meanSeason[j];
      inputs.yields(j, mean > 0 ? technology.seasonYield(j, s.cycle()) / mean : 0);
    }
    for (int t = 0; t < technology.threats; t++) {
      inputs.loss(t, 1);
    }
    for (int f = 0; f < technology.fields; f++) {
      inputs.research(f, technology.rules.research().get(f).share());
    }
  }

  @Override
  void store(State s) {
    if (storedFor != s.decision.version) {
      storedFor = s.decision.version;
      stores = new Stores(technology, s.decision.plan);
      for (int g = 0; g < technology.goods; g++) {
        s.amounts[s.at.keep + g] = stores.working(g);
        s.amounts[s.at.seed + g] = stores.seed(g);
      }
    }
  }

  @Override
  public boolean steersResearch() {
    return false;
  }
}
