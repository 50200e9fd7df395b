package dev.reeve.settlement;

import dev.reeve.plan.Figures;

/**
 * The plan of a reeve. What follows from it for a tick stands in the columns of the settlement, see
 * {@link Layout}.
 */
final class Decision {
  /** What the plan is made from that he follows or, if he follows none, the one he should. */
  Grounds grounds;

  /** Happiness per person that it promises. */
  double happiness;

  /** Takes on a plan that he does not follow. */
  void advise(Grounds from, Commons commons) {
    grounds = from;
    happiness = from.plan(commons).happiness();
  }

  /** Follows a plan in all that it says of trade, programs and services. */
  void follow(Figures next, Grounds from, State s) {
    grounds = from;
    happiness = next.happiness();
    Technology technology = s.technology;
    Layout at = s.at;
    for (int r = 0; r < technology.routes.count; r++) {
      s.amounts[at.trade + r] = next.trade(r);
    }
    for (int p = 0; p < technology.programs.count; p++) {
      s.flags[at.programs + p] = next.held(p);
    }
    for (int c = 0; c < at.claims; c++) {
      s.flags[at.met + c] = met(next, technology, c);
    }
    for (int g = 0; g < at.goods; g++) {
      s.flags[at.serves + g] = next.mitigation(g) > 0;
    }
  }

  /** Whether a plan meets a claim. */
  private static boolean met(Figures plan, Technology technology, int c) {
    int[] goods = technology.wants.claims[c];
    if (technology.profiles.count == 0) {
      return plan.coverage(goods[0]) == 1;
    }
    return goods.length == 0 || plan.fulfilment(c % technology.profiles.count, goods[0]) == 1;
  }

  /** All but what the grounds say. */
  void archive(State s, Archive archive) {
    Layout at = s.at;
    grounds = Grounds.archive(grounds, s.settings, archive);
    archive.numbers("keep", s.amounts, at.keep, at.goods);
    archive.numbers("ceiling", s.amounts, at.ceiling, at.goods);
    archive.numbers("seed", s.amounts, at.seed, at.goods);
    archive.numbers("correction", s.amounts, at.correction, at.goods);
    archive.numbers("ration", s.amounts, at.ration, at.claims);
    archive.numbers("pace", s.amounts, at.pace, at.industries);
    archive.numbers("trade", s.amounts, at.trade, s.technology.routes.count);
    archive.flags("programs", s.flags, at.programs, s.technology.programs.count);
    archive.flags("serves", s.flags, at.serves, at.goods);
    archive.flags("met", s.flags, at.met, at.claims);
  }
}
