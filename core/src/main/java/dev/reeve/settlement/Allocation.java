package dev.reeve.settlement;

import java.util.Arrays;

/**
 * Whole people for a plan's fractions, starting from where they are.
 *
 * <p>Jobs feed each other, so that the job with the smallest share of its work done holds up the
 * rest. People are therefore dealt out so that the smallest share is as large as can be: Adams'
 * divisor method (M. L. Balinski and H. P. Young, "Fair Representation", 1982), found by exchange,
 * one person at a time, within each tier. Before that, what needs and programs depend on is served
 * in the order of {@link Precedence}, in full.
 *
 * <p>An exchange must still pay if the plan asked for half a worker more of the job that gives.
 * Every exchange then improves the same thing (in order of precedence, the smallest share of work
 * done) for all plans that lie within half a worker of each other, and so no sequence of such plans
 * can send people to and fro; the same plan again moves nobody. The margin keeps nobody in a job
 * that the plan has dropped, and does not stand against a need that can be met in no other way.
 *
 * <p>Cost: one pass over jobs and tiers for each person moved.
 */
final class Allocation {

  /** Workers by which a plan may waver without a move. */
  private static final double MARGIN = 0.5;

  private final int idle;

  /** Work asked and work done by job, in workers of the asked skill. */
  private final double[] asked;

  private final double[] done;

  /** That part of the work asked which needs or programs depend on. */
  private final double[] essential;

  /** Work by which a plan may waver, by job. */
  private final double[] margin;

  private final int[] heads;
  private final boolean[] helpless;

  /** Of the allocation at hand. */
  private LabourDemand demand;

  /** People by job and tier; the last row is the idle. */
  private int[][] people;

  private boolean moved;

  /** The best gift found by {@link #findGiver}. */
  private int giver;

  private int givenTier;
  private double giftWorth;

  /**
   * Room for the work, which serves any demand of that shape.
   *
   * @param jobs but idleness
   */
  Allocation(int jobs) {
    idle = jobs;
    asked = new double[idle];
    done = new double[idle];
    essential = new double[idle];
    margin = new double[idle];
    heads = new int[idle];
    helpless = new boolean[idle];
  }

  private void begin() {
    moved = false;
    for (int j = 0; j < idle; j++) {
      asked[j] = demand.work(j);
      essential[j] = demand.essentialWork(j);
      margin[j] = MARGIN * demand.ablest(j);
      count(j);
    }
  }

  /** Counts anew rather than adding up, so that the same people always do the same work. */
  private void count(int job) {
    int[] there = people[job];
    double[] productivity = demand.productivity[job];
    double work = 0;
    int sum = 0;
    for (int k = 0; k < there.length; k++) {
      work += there[k] * productivity[k];
      sum += there[k];
    }
    done[job] = work;
    heads[job] = sum;
  }

  /**
   * Rearranges people for what is asked.
   *
   * @param asking what the plan asks for
   * @param there people by job and tier, {@code [job][tier]}, the idle last; changed in place, the
   *     sum over the jobs of each tier stays
   * @return whether anybody is to move
   */
  boolean rearrange(LabourDemand asking, int[][] there) {
    demand = asking;
    people = there;
    begin();
    dismiss();
    obey();
    while (rest() || serve() || employ()) {
      // One person has moved; the next move starts from there.
    }
    return moved;
  }

  /** Nobody stays in a job that the plan has dropped, or beyond the room it has. */
  private void dismiss() {
    for (int j = 0; j < idle; j++) {
      int room = asked[j] > 0 ? demand.sites[j] : demand.least[j];
      for (int k = 0; k < demand.tiers(); k++) {
        while (heads[j] > room && people[j][k] > demand.kept[j][k]) {
          move(j, idle, k);
        }
      }
    }
  }

  /**
   * Jobs that are to have more people by order get them: the idle first, then who is missed least.
   */
  private void obey() {
    for (int j = 0; j < idle; j++) {
      while (heads[j] < demand.least[j] && findAnybody(j)) {
        move(giver, j, givenTier);
      }
    }
  }

  /** Looks for somebody who may leave, of whatever tier; the most able for the job first. */
  private boolean findAnybody(int taker) {
    giver = -1;
    for (int k = 0; k < demand.tiers(); k++) {
      if (mayLeave(idle, k) && (giver < 0 || abler(taker, k))) {
        keep(idle, k, Double.POSITIVE_INFINITY);
      }
    }
    if (giver < 0) {
      for (int j = 0; j < idle; j++) {
        for (int k = 0; k < demand.tiers(); k++) {
          double left = shareWithout(j, k);
          if (j != taker && mayLeave(j, k) && (giver < 0 || left > giftWorth)) {
            keep(j, k, left);
          }
        }
      }
    }
    return giver >= 0;
  }

  private boolean abler(int job, int tier) {
    return demand.productivity[job][tier] > demand.productivity[job][givenTier];
  }

  /** Whether orders let a person of that tier leave the job. */
  private boolean mayLeave(int job, int tier) {
    return people[job][tier] > demand.kept[job][tier]
        && (job == idle || heads[job] > demand.least[job]);
  }

  /** Frees one person whom the plan has no use for, where that costs no work it asks for. */
  private boolean rest() {
    for (int k = 0; k < demand.tiers(); k++) {
      if (demand.idle[k] - people[idle][k] >= MARGIN) {
        for (int j = 0; j < idle; j++) {
          if (mayLeave(j, k) && shareWithout(j, k) >= 1) {
            move(j, idle, k);
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Gives one person to the first job that is short of work and can be helped. */
  private boolean serve() {
    Arrays.fill(helpless, false);
    for (int taker = shortest(); taker >= 0; taker = shortest()) {
      if (findGiver(taker)) {
        move(giver, taker, givenTier);
        return true;
      }
      helpless[taker] = true;
    }
    return false;
  }

  /** Finds work for one person of a tier that has more idle people than the plan. */
  private boolean employ() {
    for (int k = 0; k < demand.tiers(); k++) {
      if (mayLeave(idle, k) && people[idle][k] - demand.idle[k] >= 1 - LabourDemand.ROUNDING) {
        int best = -1;
        for (int j = 0; j < idle; j++) {
          if (demand.workers[j][k] > 0
              && heads[j] < demand.sites[j]
              && (best < 0 || share(j) < share(best))) {
            best = j;
          }
        }
        if (best >= 0) {
          move(idle, best, k);
          return true;
        }
      }
    }
    return false;
  }

  /** The job to be served next: by precedence, then by the smallest share done; -1: none. */
  private int shortest() {
    int best = -1;
    for (int j = 0; j < idle; j++) {
      boolean isShort = done[j] < asked[j] - LabourDemand.ROUNDING && heads[j] < demand.sites[j];
      if (isShort && !helpless[j] && (best < 0 || comesBefore(j, best))) {
        best = j;
      }
    }
    return best;
  }

  private boolean comesBefore(int a, int b) {
    int byPlace = Integer.compare(place(a), place(b));
    return byPlace != 0 ? byPlace < 0 : shareAtPlace(a) < shareAtPlace(b);
  }

  /** Whether essential work is still to be done. */
  private boolean needy(int job) {
    return done[job] < essential[job] - LabourDemand.ROUNDING;
  }

  private int place(int job) {
    return needy(job) ? demand.precedence[job] : Precedence.HAPPINESS;
  }

  /** Share of the essential work that is done, or, once that is done, of all work. */
  private double shareAtPlace(int job) {
    return needy(job) ? done[job] / essential[job] : share(job);
  }

  /**
   * Looks for a person to give to a job: of a tier that the plan sees there or, for what needs
   * depend on, of any tier that is of use there.
   */
  private boolean findGiver(int taker) {
    giver = -1;
    for (int k = 0; k < demand.tiers(); k++) {
      if (demand.workers[taker][k] > 0) {
        offer(taker, k);
      }
    }
    if (giver < 0 && needy(taker)) {
      for (int k = 0; k < demand.tiers(); k++) {
        if (demand.productivity[taker][k] > 0) {
          offer(taker, k);
        }
      }
    }
    return giver >= 0;
  }

  private void offer(int taker, int tier) {
    if (mayLeave(idle, tier)) {
      keepBest(taker, idle, tier, Double.POSITIVE_INFINITY);
      return;
    }
    // Less than half a worker is no reason to call people away from their trades.
    boolean worthOpening = done[taker] > 0 || asked[taker] >= margin[taker] || needy(taker);
    for (int j = 0; worthOpening && j < idle; j++) {
      if (j != taker && mayLeave(j, tier)) {
        double left = shareWithout(j, tier);
        if (left >= 1 || mayBeMissed(j, taker, tier)) {
          keepBest(taker, j, tier, left);
        }
      }
    }
  }

  /** Whether a person is worth more to the taker than to the giver, who may fall short. */
  private boolean mayBeMissed(int from, int taker, int tier) {
    int order = Integer.compare(placeWithout(from, tier), place(taker));
    boolean suffices = done[from] - demand.productivity[from][tier] >= essential[from];
    return order > 0
        || (order == 0 && shareAtPlaceWithout(from, tier) > shareAtPlace(taker))
        || (needy(taker) && suffices);
  }

  /** Prefers who is not missed, then the job that comes last, then the one least short. */
  private void keepBest(int taker, int job, int tier, double left) {
    if (giver >= 0 && !isBetter(taker, job, tier, left)) {
      return;
    }
    keep(job, tier, left);
  }

  private void keep(int job, int tier, double left) {
    giver = job;
    givenTier = tier;
    giftWorth = left;
  }

  private boolean isBetter(int taker, int job, int tier, double left) {
    if (left < 1 || giftWorth < 1) {
      int byPlace =
          left < 1 && giftWorth < 1
              ? Integer.compare(placeWithout(job, tier), placeWithout(giver, givenTier))
              : 0;
      return byPlace != 0 ? byPlace > 0 : left > giftWorth;
    }
    return left > giftWorth || (left == giftWorth && gap(taker, tier) > gap(taker, givenTier));
  }

  /** People of a tier that the plan still sees in a job. */
  private double gap(int job, int tier) {
    return demand.workers[job][tier] - people[job][tier];
  }

  /** Share of a job's work that is done; infinite where none is asked. */
  private double share(int job) {
    return asked[job] > 0 ? done[job] / asked[job] : Double.POSITIVE_INFINITY;
  }

  /** The same without one person, if the plan asked for half a worker more. */
  private double shareWithout(int job, int tier) {
    double work = demand.productivity[job][tier];
    if (work == 0) {
      return Double.POSITIVE_INFINITY;
    }
    return (done[job] - work) / (asked[job] + margin[job]);
  }

  /** Place of a job that is one person short, if the plan asked for half a worker more. */
  private int placeWithout(int job, int tier) {
    return essentialWithout(job, tier) < 1 ? demand.precedence[job] : Precedence.HAPPINESS;
  }

  private double shareAtPlaceWithout(int job, int tier) {
    return essentialWithout(job, tier) < 1 ? essentialWithout(job, tier) : shareWithout(job, tier);
  }

  /** Share of the essential work done without one person; infinite where none is essential. */
  private double essentialWithout(int job, int tier) {
    double work = demand.productivity[job][tier];
    return essential[job] > 0 && work > 0
        ? (done[job] - work) / (essential[job] + margin[job])
        : Double.POSITIVE_INFINITY;
  }

  private void move(int from, int to, int tier) {
    moved = true;
    people[from][tier]--;
    people[to][tier]++;
    if (from != idle) {
      count(from);
    }
    if (to != idle) {
      count(to);
    }
  }
}
