package dev.reeve.settlement;

import dev.reeve.plan.Plan;
import java.util.Arrays;

/** What the reeve decided for a tick, apart from who goes where. By position in the ruleset. */
final class Decision {
  /** The plan that he follows or, if he follows none, the one he should. */
  Plan plan;

  /** What that plan was made from. */
  Grounds grounds;

  /** Grows with every plan. */
  int version;

  /** Units to be given per cycle, by route. */
  double[] trade;

  /** Programs to be held. */
  boolean[] programs;

  /** Ranks of need that can be met in full; no program is held while one of them is not. */
  boolean[] met;

  /** Services that are worth spending on threats even though people want them for themselves. */
  boolean[] serves;

  /** Stock that is not to be enjoyed, and stock beyond which work for more is pointless. */
  double[] keep;

  double[] ceiling;

  /** Stock that nobody eats, for the next tick's work and roads cannot do without. */
  double[] seed;

  /** Units per cycle to be put by (or taken), by good; decided once a cycle. */
  double[] correction;

  /** Share of each rank's need that is to be met at most, so that stores last. */
  double[] ration;

  /** Share of its hands' work that each industry is to do, within [0, 1]. */
  double[] pace;

  /** Nothing is traded, held or kept; no storehouse is full. */
  void clear(Technology technology) {
    trade = new double[technology.routes];
    programs = new boolean[technology.programs];
    met = new boolean[technology.ranks.length];
    serves = new boolean[technology.goods];
    keep = new double[technology.goods];
    ceiling = new double[technology.goods];
    seed = new double[technology.goods];
    correction = new double[technology.goods];
    ration = new double[technology.ranks.length];
    Arrays.fill(ceiling, Double.POSITIVE_INFINITY);
    Arrays.fill(ration, 1);
    pace = new double[technology.industries];
    Arrays.fill(pace, 1);
    Arrays.fill(met, true);
  }

  /** Takes on a plan that he does not follow. */
  void advise(Grounds from, Commons commons) {
    plan = from.plan(commons);
    grounds = from;
  }

  /** Follows a plan in all that it says of trade, programs and services. */
  void follow(Plan next, Grounds from, Technology technology) {
    plan = next;
    grounds = from;
    version++;
    for (int r = 0; r < trade.length; r++) {
      trade[r] = next.trade(r);
    }
    for (int p = 0; p < programs.length; p++) {
      programs[p] = next.held(p);
    }
    for (int q = 0; q < met.length; q++) {
      met[q] = next.coverage(technology.ranks[q][0]) == 1;
    }
    for (int g = 0; g < serves.length; g++) {
      serves[g] = next.flow(g).mitigation() > 0;
    }
  }

  /** All but the plan itself, see {@link Grounds}. */
  void archive(Settings settings, Archive archive) {
    grounds = Grounds.archive(grounds, settings, archive);
    archive.numbers("keep", keep);
    archive.numbers("ceiling", ceiling);
    archive.numbers("seed", seed);
    archive.numbers("correction", correction);
    archive.numbers("ration", ration);
    archive.numbers("pace", pace);
    archive.numbers("trade", trade);
    archive.flags("programs", programs);
    archive.flags("serves", serves);
    archive.flags("met", met);
  }
}
