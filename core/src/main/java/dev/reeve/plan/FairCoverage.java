package dev.reeve.plan;

import java.util.Arrays;

/**
 * A rank of needs that cannot be met in full, among people of several profiles. All are covered
 * alike as far as that goes; then those whom the shortfall does not concern go on alike, until they
 * are stopped in turn. The result is the lexicographic maximum of the sorted coverages: nobody
 * could have more but for somebody who has no more than he.
 *
 * <p>Each round is one solve. Whose coverage the dual prices of its optimum count is stopped in
 * every optimum, by complementary slackness, and somebody always is, so that there are at most as
 * many rounds as profiles (max-min fairness by dual prices; D. Nace and M. Pióro, <i>Max-Min
 * Fairness and Its Applications to Routing and Load-Balancing in Communication Networks: A
 * Tutorial</i>, IEEE Communications Surveys and Tutorials 10(4), 2008). Where all needs are met, or
 * there are no profiles, nothing is solved.
 */
final class FairCoverage {

  /** Whose part of the price of coverage is larger than this is stopped; all parts sum to 1. */
  private static final double COUNTS = 1e-9;

  private final SteadyLayout at;

  /** Whether profiles differ, by rank; where not, all have the same coverage. */
  private final boolean[] differ;

  /** Coverage of all who are not left behind, by rank. */
  private final double[] common;

  /** Coverage by rank and profile. */
  private final double[] own;

  private final Prices later;

  FairCoverage(SteadyLayout at) {
    this.at = at;
    later = new Prices(at);
    int ranks = at.profiles == 0 ? 0 : at.ranks.length;
    differ = new boolean[ranks];
    common = new double[ranks];
    own = new double[ranks * at.profiles];
  }

  /** Everybody has the same coverage. */
  void allAlike() {
    Arrays.fill(differ, false);
  }

  /**
   * Before the first of several ranks, of which not all can be met: lets each profile be covered
   * apart. What is kept of one rank then holds back of the later ones those alone who would cost it
   * something.
   */
  void begin(SteadyProgram program) {
    if (differ.length > 0) {
      program.coverApart();
    }
  }

  /** Before a rank is covered: lets all go together whom no rank before holds back. */
  void gather(SteadyProgram program, int q) {
    for (int k = 0; q < differ.length && k < at.profiles; k++) {
      if (program.heldBack(q, k)) {
        own[q * at.profiles + k] = 0;
      } else {
        program.takeAlong(q, k);
      }
    }
  }

  /** Whether a rank before holds somebody back. */
  boolean holdsBack(SteadyProgram program, int q) {
    boolean any = false;
    for (int k = 0; q < differ.length && k < at.profiles; k++) {
      any |= program.leftBehind(q, k) && asks(program, q, k);
    }
    return any;
  }

  /**
   * Lets those go on whom a shortfall does not concern, from the optimum of a rank's coverage on.
   *
   * @param prices of that optimum; of what is worth nothing there, those of the first later one
   *     where it is worth something are filled in, all weighed by who has more by it
   * @return whether the program could be solved; it stands at the last optimum then
   */
  boolean raise(SteadyProgram program, int q, Prices prices) {
    if (q >= differ.length) {
      return true;
    }
    differ[q] = true;
    common[q] = Needs.reached(program, q);
    boolean[] stopped = new boolean[at.profiles];
    for (int k = 0; k < at.profiles; k++) {
      stopped[k] = program.leftBehind(q, k) || !asks(program, q, k);
    }
    double before = share(program, stopped);
    boolean goOn = common[q] < 1 && stop(program, q, stopped);
    prices.weigh(share(program, stopped) - before);
    while (goOn) {
      before = share(program, stopped);
      leaveBehind(program, q, stopped);
      program.layBounds();
      program.clearAim();
      program.aim(at.coverage(q), 1);
      if (!program.solve()) {
        return false;
      }
      common[q] = Math.max(common[q], Needs.reached(program, q));
      if (common[q] == 1) {
        break;
      }
      later.take(program);
      goOn = stop(program, q, stopped);
      prices.addNew(later, share(program, stopped) - before);
    }
    for (int k = 0; k < at.profiles; k++) {
      own[q * at.profiles + k] = program.leftBehind(q, k) ? own[q * at.profiles + k] : common[q];
    }
    return true;
  }

  /** Whether there are people of a profile who need anything of a rank. */
  private boolean asks(SteadyProgram program, int q, int profile) {
    boolean asks = false;
    for (int g = 0; g < at.goods; g++) {
      asks |= at.rankOf[g] == q && program.conditions().heads().need(profile, g) > 0;
    }
    return asks;
  }

  /** Marks who is stopped at the present optimum; says whether anybody goes on. */
  private boolean stop(SteadyProgram program, int q, boolean[] stopped) {
    double largest = -1;
    int first = 0;
    for (int k = 0; k < at.profiles; k++) {
      double part = stopped[k] ? -1 : part(program, q, k);
      if (part > largest) {
        largest = part;
        first = k;
      }
      stopped[k] |= part > COUNTS;
    }
    // In exact arithmetic the parts sum to 1, and this is one of those who are marked already.
    stopped[first] = true;
    boolean goOn = false;
    for (boolean each : stopped) {
      goOn |= !each;
    }
    return goOn;
  }

  /** Share of all people who are marked. */
  private static double share(SteadyProgram program, boolean[] marked) {
    double share = 0;
    for (int k = 0; k < marked.length; k++) {
      share += marked[k] ? program.conditions().heads().share(k) : 0;
    }
    return share;
  }

  /** Part of the price of coverage that people of a profile count for. */
  private double part(SteadyProgram program, int q, int profile) {
    double part = 0;
    for (int g = 0; g < at.goods; g++) {
      if (at.rankOf[g] == q && !program.givenUp(g)) {
        part -= program.dual(at.goodRow(g)) * program.conditions().heads().need(profile, g);
      }
    }
    return part;
  }

  private void leaveBehind(SteadyProgram program, int q, boolean[] stopped) {
    for (int k = 0; k < at.profiles; k++) {
      if (stopped[k] && !program.leftBehind(q, k)) {
        own[q * at.profiles + k] = common[q];
        program.leaveBehind(q, k, common[q]);
      }
    }
  }

  /** Lets coverage that is somebody's own fall a hair below what can be reached. */
  void loosen(SteadyProgram program, double hair) {
    for (int q = 0; q < differ.length; q++) {
      for (int k = 0; k < at.profiles && differ[q]; k++) {
        if (program.leftBehind(q, k)) {
          program.floor(at.own(q, k), Needs.below(own[q * at.profiles + k], hair));
        }
      }
    }
  }

  /** Coverage of all who are not left behind, given that of those who have least. */
  double common(int q, double least) {
    return q < differ.length && differ[q] ? common[q] : least;
  }

  /** Coverage of people of a profile, given that of those who have least. */
  double own(int q, int profile, double least) {
    return q < differ.length && differ[q] ? own[q * at.profiles + profile] : least;
  }
}
