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

  /** Units that may still be eaten in this tick, by position in the rank. */
  private final double[] left;

  /** How far those who still rise can go with a good, by position in the rank. */
  private final double[] reach;

  /** By profile. */
  private final boolean[] rises;

  /** Of the rank that is handed out. */
  private State s;

  private Technology technology;
  private int kinds;
  private int rank;
  private int[] needed = {};

  Portions(int goods, int profiles) {
    left = new double[goods];
    reach = new double[goods];
    rises = new boolean[profiles];
  }

  /** Feeds everybody by rank, and tells of famines. */
  void handOut(State settlement) {
    s = settlement;
    technology = s.technology;
    kinds = technology.profiles.count;
    for (rank = 0; rank < technology.wants.ranks.length; rank++) {
      needed = technology.wants.ranks[rank];
      for (int i = 0; i < needed.length; i++) {
        left[i] = Math.max(0, s.amounts[s.at.stock + needed[i]] - s.amounts[s.at.seed + needed[i]]);
      }
      fill();
      eat();
    }
    // These columns live as long as their thread, and are to keep nobody alive.
    s = null;
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
    return technology.profiles.basket[profile][needed[i]] * people;
  }

  private void fill() {
    boolean any = false;
    for (int k = 0; k < kinds; k++) {
      rises[k] =
          s.population.profiles().heads(k) > 0 && technology.wants.claims[claim(k)].length > 0;
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
    for (int i = 0; i < needed.length; i++) {
      double asked = asked(i);
      reach[i] = asked > 0 ? level + left[i] / asked : Double.POSITIVE_INFINITY;
      next = Math.min(next, reach[i]);
    }
    for (int i = 0; i < needed.length; i++) {
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
      for (int i = 0; i < needed.length; i++) {
        stops |= technology.profiles.basket[k][needed[i]] > 0 && reach[i] <= level;
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
    for (int i = 0; i < needed.length; i++) {
      double asked = 0;
      double eaten = 0;
      boolean met = true;
      for (int k = 0; k < kinds; k++) {
        double need = need(k, i);
        asked += need;
        eaten += share(k) * need;
        met &= need == 0 || share(k) == 1;
      }
      Consume.eat(s, needed[i], eaten);
      Consume.tell(s, needed[i], met ? 1 : eaten / asked);
    }
  }
}
