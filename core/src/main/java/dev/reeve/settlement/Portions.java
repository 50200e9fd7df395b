package dev.reeve.settlement;

/**
 * What people of several profiles get of the goods that a rank of needs asks for. Of each good of
 * the rank that somebody needs he gets the same share. The shares rise together until a good is
 * used up, or a ration reached; whoever needs that good stops there, and the others go on: nobody
 * could have more but for somebody who has no more than he (progressive filling; Bertsekas and
 * Gallager, <i>Data Networks</i>, 2nd edition, section 6.5.2).
 *
 * <p>Cost: at most as many rounds as profiles, each a pass over profiles and goods.
 */
final class Portions {

  private final State s;
  private final Technology technology;
  private final int kinds;
  private final int rank;

  /** Units that may still be eaten in this tick, by position in the rank. */
  private final double[] left;

  /** How far those who still rise can go with a good, by position in the rank. */
  private final double[] reach;

  private final boolean[] rises;

  private Portions(State s, int rank) {
    this.s = s;
    this.rank = rank;
    technology = s.technology;
    kinds = technology.profiles;
    int[] goods = goods();
    left = new double[goods.length];
    reach = new double[goods.length];
    rises = new boolean[kinds];
    for (int i = 0; i < goods.length; i++) {
      left[i] = Math.max(0, s.amounts[s.at.stock + goods[i]] - s.amounts[s.at.seed + goods[i]]);
    }
  }

  private int[] goods() {
    return technology.ranks[rank];
  }

  /** Feeds everybody by rank, and tells of famines. */
  static void handOut(State s) {
    for (int q = 0; q < s.technology.ranks.length; q++) {
      Portions portions = new Portions(s, q);
      portions.fill();
      portions.eat();
    }
  }

  private int claim(int profile) {
    return rank * kinds + profile;
  }

  private double ration(int profile) {
    return s.amounts[s.at.ration + claim(profile)];
  }

  private double share(int profile) {
    return s.amounts[s.at.coverage + claim(profile)];
  }

  /** Units that people of a profile need in a tick of a good of the rank. */
  private double need(int profile, int i) {
    double people = s.population.profiles().heads(profile) / (double) s.ticksPerCycle();
    return technology.basket[profile][goods()[i]] * people;
  }

  private void fill() {
    boolean any = false;
    for (int k = 0; k < kinds; k++) {
      rises[k] = s.population.profiles().heads(k) > 0 && technology.claims[claim(k)].length > 0;
      any |= rises[k];
      s.amounts[s.at.coverage + claim(k)] = 1;
    }
    double level = 0;
    while (any) {
      level = rise(level);
      any = stop(level);
    }
  }

  /** Raises everybody who still rises, as far as they can go together; returns how far. */
  private double rise(double level) {
    double next = 1;
    for (int k = 0; k < kinds; k++) {
      next = rises[k] ? Math.min(next, ration(k)) : next;
    }
    for (int i = 0; i < left.length; i++) {
      double asked = asked(i);
      reach[i] = asked > 0 ? level + left[i] / asked : Double.POSITIVE_INFINITY;
      next = Math.min(next, reach[i]);
    }
    for (int i = 0; i < left.length; i++) {
      left[i] = Math.max(0, left[i] - (next - level) * asked(i));
    }
    return next;
  }

  private double asked(int i) {
    double asked = 0;
    for (int k = 0; k < kinds; k++) {
      asked += rises[k] ? need(k, i) : 0;
    }
    return asked;
  }

  /** Stops who cannot rise beyond the level; says whether anybody can. */
  private boolean stop(double level) {
    boolean any = false;
    for (int k = 0; k < kinds; k++) {
      boolean stops = level >= 1 || level >= ration(k);
      for (int i = 0; i < left.length; i++) {
        stops |= technology.basket[k][goods()[i]] > 0 && reach[i] <= level;
      }
      if (rises[k] && stops) {
        rises[k] = false;
        s.amounts[s.at.coverage + claim(k)] = level >= Consume.FULL ? 1 : level;
      }
      any |= rises[k];
    }
    return any;
  }

  private void eat() {
    for (int i = 0; i < left.length; i++) {
      double needed = 0;
      double eaten = 0;
      boolean met = true;
      for (int k = 0; k < kinds; k++) {
        double need = need(k, i);
        needed += need;
        eaten += share(k) * need;
        met &= need == 0 || share(k) == 1;
      }
      Consume.eat(s, goods()[i], eaten);
      Consume.tell(s, goods()[i], met ? 1 : eaten / needed);
    }
  }
}
