package dev.reeve.plan;

import dev.reeve.model.Good;
import dev.reeve.model.Profile;
import dev.reeve.model.Ruleset;
import java.util.Arrays;
import java.util.List;

/**
 * Who needs what: which share of all people each profile has, and what a head needs in the mean.
 * Where there are no profiles everybody is alike, and nothing here ever changes.
 */
final class Heads {

  private final List<Profile> profiles;

  /** Units per person of a profile and cycle, {@code [profile][good]}. */
  private final double[][] basket;

  /** Share of all people, by profile. */
  private final double[] share;

  /** Units per head and cycle, by good. */
  private final double[] mean;

  /** People in the ruleset's shares. */
  Heads(Ruleset rules) {
    profiles = rules.people().profiles();
    List<Good> goods = rules.goods();
    basket =
        profiles.stream()
            .map(profile -> goods.stream().mapToDouble(profile::need).toArray())
            .toArray(double[][]::new);
    share = new double[profiles.size()];
    mean = goods.stream().mapToDouble(Good::need).toArray();
    byShares();
  }

  private Heads(Heads other) {
    profiles = other.profiles;
    basket = other.basket;
    share = other.share.clone();
    mean = other.mean.clone();
  }

  /** These as they are now; the same where they never change. */
  Heads copy() {
    return profiles.isEmpty() ? this : new Heads(this);
  }

  /** Everybody is of the profile that the ruleset's shares say. */
  void byShares() {
    for (int k = 0; k < share.length; k++) {
      share[k] = profiles.get(k).share();
    }
    writeMean();
  }

  /** Sets the shares from so many people of each profile, all of them more than none. */
  void set(double[] people, double all) {
    for (int k = 0; k < share.length; k++) {
      share[k] = people[k] / all;
    }
    writeMean();
  }

  private void writeMean() {
    if (profiles.isEmpty()) {
      return;
    }
    Arrays.fill(mean, 0);
    for (int k = 0; k < share.length; k++) {
      for (int g = 0; g < mean.length; g++) {
        mean[g] += share[k] * basket[k][g];
      }
    }
  }

  int profiles() {
    return share.length;
  }

  String id(int profile) {
    return profiles.get(profile).id();
  }

  double share(int profile) {
    return share[profile];
  }

  /** What a head needs of a good, units per cycle. */
  double need(int good) {
    return mean[good];
  }

  /** That part of it which people of a profile need. */
  double need(int profile, int good) {
    return share[profile] * basket[profile][good];
  }

  /** Whether people of a profile need a good, if there are any. */
  boolean needs(int profile, int good) {
    return basket[profile][good] > 0;
  }
}
