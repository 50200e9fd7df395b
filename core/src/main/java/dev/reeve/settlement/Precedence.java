package dev.reeve.settlement;

import dev.reeve.plan.Plan;
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

  private final Plan plan;
  private final Technology technology;
  private final int[] place;

  /** Goods asked for, in the order in which they were, and how many; whether each is one. */
  private final int[] asked;

  private int asking;
  private final boolean[] known;

  private Precedence(Plan plan, Technology technology) {
    this.plan = plan;
    this.technology = technology;
    place = new int[technology.industries + 1];
    asked = new int[technology.goods];
    known = new boolean[technology.goods];
    Arrays.fill(place, HAPPINESS);
  }

  /**
   * The place of each job but idleness in the order of precedence.
   *
   * @return places by job, the carriers' last; 0 the first, {@link #HAPPINESS} the last
   */
  static int[] of(Plan plan, Technology technology) {
    Precedence precedence = new Precedence(plan, technology);
    for (int q = 0; q < technology.ranks.length; q++) {
      for (int good : technology.ranks[q]) {
        precedence.follow(good, q);
      }
    }
    for (int p = 0; p < technology.programs; p++) {
      for (int g = 0; plan.held(p) && g < technology.goods; g++) {
        if (technology.requires[p][g] > 0) {
          precedence.follow(g, technology.ranks.length);
        }
      }
    }
    return precedence.place;
  }

  /** Places every job that the good depends on, unless it has its place already. */
  private void follow(int good, int next) {
    int open = asking;
    ask(good);
    for (; open < asking; open++) {
      followMakers(asked[open], next);
      followTrade(asked[open], next);
      for (int t = 0; t < technology.threats; t++) {
        if (technology.taken[t] == asked[open]) {
          askAll(technology.mitigation[t]);
        }
      }
    }
  }

  private void followMakers(int good, int next) {
    askAll(technology.overhead[good]);
    for (int j = 0; j < technology.industries; j++) {
      if (technology.output[j][good] > 0 && plan.workers(j) > 0) {
        place(j, next);
        askAll(technology.input[j]);
        if (technology.rules.industries().get(j).education() > 0) {
          askAll(technology.upkeep);
        }
      }
    }
  }

  private void followTrade(int good, int next) {
    for (int r = 0; r < technology.routes; r++) {
      if (technology.get[r] == good && plan.trade(r) > 0) {
        place(technology.industries, next);
        ask(technology.give[r]);
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

  private void place(int job, int next) {
    place[job] = Math.min(place[job], next);
  }
}
