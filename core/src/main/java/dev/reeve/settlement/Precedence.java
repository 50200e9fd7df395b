package dev.reeve.settlement;

import dev.reeve.plan.Figures;
import java.util.Arrays;

/**
 * Whose essential work comes first where there are too few whole people for all (how much of a
 * job's work that is, {@link EssentialWork} tells): the jobs that the needs of rank 1 depend on,
 * then rank 2 and so on, then those that a held program depends on (it is held or not held, never
 * half), then the rest, where less work is only less happiness. A job depends on every job that
 * makes its inputs, the overheads of its goods, its students' upkeep, or what it trades for or is
 * protected by.
 *
 * <p>Cost: goods times what makes and uses them.
 */
final class Precedence {

  /** Place of a job that only happiness depends on: the last. */
  static final int HAPPINESS = Integer.MAX_VALUE;

  /** Goods asked for, in the order in which they were, and how many; whether each is one. */
  private final int[] asked;

  private int asking;
  private final boolean[] known;

  /** Room for the work, which serves any plan of rules with so many goods. */
  Precedence(int goods) {
    asked = new int[goods];
    known = new boolean[goods];
  }

  /**
   * Finds the place of each job but idleness in the order of precedence.
   *
   * @param place filled with places by job, the carriers' last; 0 the first, {@link #HAPPINESS} the
   *     last
   */
  void find(Figures plan, Technology technology, int[] place) {
    Arrays.fill(place, HAPPINESS);
    Arrays.fill(known, false);
    asking = 0;
    for (int q = 0; q < technology.wants.ranks.length; q++) {
      for (int good : technology.wants.ranks[q]) {
        follow(plan, technology, good, q, place);
      }
    }
    for (int p = 0; p < technology.programs.count; p++) {
      for (int g = 0; plan.held(p) && g < technology.goods; g++) {
        if (technology.programs.requires[p][g] > 0) {
          follow(plan, technology, g, technology.wants.ranks.length, place);
        }
      }
    }
  }

  /** Places every job that the good depends on, unless it has its place already. */
  private void follow(Figures plan, Technology technology, int good, int next, int[] place) {
    int open = asking;
    ask(good);
    for (; open < asking; open++) {
      followMakers(plan, technology, asked[open], next, place);
      followTrade(plan, technology, asked[open], next, place);
      for (int t = 0; t < technology.threats.count; t++) {
        if (technology.threats.taken[t] == asked[open]) {
          askAll(technology.threats.mitigation[t]);
        }
      }
    }
  }

  private void followMakers(Figures plan, Technology technology, int good, int next, int[] place) {
    askAll(technology.overhead[good]);
    for (int j = 0; j < technology.industries; j++) {
      if (technology.output[j][good] > 0 && plan.workers(j) > 0) {
        place[j] = Math.min(place[j], next);
        askAll(technology.input[j]);
        if (technology.rules.industries().get(j).education() > 0) {
          askAll(technology.upkeep);
        }
      }
    }
  }

  private void followTrade(Figures plan, Technology technology, int good, int next, int[] place) {
    for (int r = 0; r < technology.routes.count; r++) {
      if (technology.routes.get[r] == good && plan.trade(r) > 0) {
        int carrier = technology.industries;
        place[carrier] = Math.min(place[carrier], next);
        ask(technology.routes.give[r]);
      }
    }
  }

  private void askAll(double[] amounts) {
    for (int g = 0; g < amounts.length; g++) {
      if (amounts[g] > 0) {
        ask(g);
      }
    }
  }

  private void ask(int good) {
    if (!known[good]) {
      known[good] = true;
      asked[asking++] = good;
    }
  }
}
