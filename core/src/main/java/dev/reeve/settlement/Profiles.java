package dev.reeve.settlement;

import java.util.Arrays;

/**
 * The profile of each person, how many people each profile has, and what they need in the mean.
 * There is none of these where a ruleset has no profiles.
 */
final class Profiles {

  private final Technology technology;

  /** By person; of an index that nobody has it means nothing. */
  private int[] of = new int[16];

  private final int[] heads;

  /** Units per person and cycle in the mean, by good, and whether heads have changed since. */
  private final double[] need;

  private boolean stale = true;

  Profiles(Technology technology) {
    this.technology = technology;
    heads = new int[technology.profiles.count];
    need = new double[technology.goods];
  }

  /** None where the rules have none. */
  static Profiles of(Technology technology) {
    return technology.profiles.count == 0 ? null : new Profiles(technology);
  }

  /** Somebody comes; he is of the profile that the rules' shares lack most. */
  void join(int person) {
    take(person, Apportionment.next(technology.profiles.shares, heads));
  }

  private void take(int person, int profile) {
    if (person >= of.length) {
      of = Arrays.copyOf(of, person + person / 2 + 1);
    }
    of[person] = profile;
    heads[profile]++;
    stale = true;
  }

  void leave(int person) {
    heads[of[person]]--;
    stale = true;
  }

  /** Gives somebody who is here another profile. */
  void change(int person, int profile) {
    leave(person);
    take(person, profile);
  }

  int of(int person) {
    return of[person];
  }

  /** People of a profile. */
  int heads(int profile) {
    return heads[profile];
  }

  /** What a head needs in the mean, by good; where nobody lives, by the rules' shares. */
  double[] need() {
    if (stale) {
      stale = false;
      writeNeed();
    }
    return need;
  }

  private void writeNeed() {
    double all = 0;
    for (int each : heads) {
      all += each;
    }
    Arrays.fill(need, 0);
    for (int k = 0; k < heads.length; k++) {
      double share = all > 0 ? heads[k] / all : technology.profiles.shares[k];
      for (int g = 0; g < need.length; g++) {
        need[g] += share * technology.profiles.basket[k][g];
      }
    }
  }

  /**
   * The same people under other rules: who has a profile of the same name keeps it while its new
   * share has room, the first come first; the others fill what is left, in order. Where names and
   * shares are as they were, everybody keeps his.
   *
   * @param before those under the rules before; null where there were none
   * @return null where the new rules have none
   */
  static Profiles under(Technology next, Population people, Profiles before) {
    Profiles after = of(next);
    if (after == null) {
      return null;
    }
    boolean same =
        before != null
            && before.technology.profiles.ids.equals(next.profiles.ids)
            && Arrays.equals(before.technology.profiles.shares, next.profiles.shares);
    int[] room =
        same ? before.heads.clone() : Apportionment.of(next.profiles.shares, people.living());
    boolean[] fitted = new boolean[people.slots()];
    for (int person = 0; before != null && person < fitted.length; person++) {
      int k = people.lives(person) ? next.profiles.ids.indexOf(before.id(person)) : -1;
      if (k >= 0 && room[k] > 0) {
        fitted[person] = true;
        room[k]--;
        after.take(person, k);
      }
    }
    int open = 0;
    for (int person = 0; person < fitted.length; person++) {
      if (people.lives(person) && !fitted[person]) {
        while (room[open] == 0) {
          open++;
        }
        room[open]--;
        after.take(person, open);
      }
    }
    return after;
  }

  private String id(int person) {
    return technology.profiles.ids.get(of[person]);
  }

  void archive(Population people, Archive archive) {
    of = Arrays.copyOf(of, people.slots());
    archive.numbers("profile", of);
    if (!archive.reads()) {
      return;
    }
    Arrays.fill(heads, 0);
    for (int person = 0; person < of.length; person++) {
      Soundness.checkWithin("profile", person, of[person], 0, heads.length - 1L, archive);
      heads[of[person]] += people.lives(person) ? 1 : 0;
    }
    stale = true;
  }
}
