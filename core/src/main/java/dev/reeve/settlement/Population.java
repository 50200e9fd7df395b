package dev.reeve.settlement;

import dev.reeve.model.People;
import dev.reeve.model.Tier;
import java.util.Arrays;

/**
 * The people of one settlement as columns: a person is an index, a tier and a job. Nobody leaves,
 * so an index is a person for good.
 */
final class Population {

  private int size;
  private int[] tier = new int[16];
  private int[] job = new int[16];

  int size() {
    return size;
  }

  int tier(int person) {
    return tier[checked(person)];
  }

  int job(int person) {
    return job[checked(person)];
  }

  void setJob(int person, int newJob) {
    job[checked(person)] = newJob;
  }

  /** Adds people in the tiers' shares, all with the same job. */
  void add(int people, People rules, int newJob) {
    double[] shares = shares(rules);
    int[] counts = tiers(shares.length);
    tier = Arrays.copyOf(tier, Math.max(tier.length, capacity(size + people)));
    job = Arrays.copyOf(job, tier.length);
    for (int i = 0; i < people; i++) {
      int next = Apportionment.next(shares, counts);
      counts[next]++;
      tier[size] = next;
      job[size] = newJob;
      size++;
    }
  }

  /**
   * Fits everybody into the tiers of new rules: who has a tier of the same name keeps it while its
   * new share has room, the first come first; the others fill what is left, in order.
   */
  void retier(People before, People after) {
    int[] room = Apportionment.of(shares(after), size);
    int[] fitted = new int[size];
    for (int person = 0; person < size; person++) {
      int same = indexOf(after, before.tiers().get(tier[person]).id());
      fitted[person] = same >= 0 && room[same] > 0 ? same : -1;
      if (fitted[person] >= 0) {
        room[same]--;
      }
    }
    int open = 0;
    for (int person = 0; person < size; person++) {
      while (open < room.length && room[open] == 0) {
        open++;
      }
      if (fitted[person] < 0) {
        fitted[person] = open;
        room[open]--;
      }
      tier[person] = fitted[person];
    }
  }

  /** How many people are in each job and tier, {@code [job][tier]}. */
  int[][] counts(int jobs, int tiers) {
    int[][] counts = new int[jobs][tiers];
    for (int person = 0; person < size; person++) {
      counts[job[person]][tier[person]]++;
    }
    return counts;
  }

  private int[] tiers(int tiers) {
    int[] counts = new int[tiers];
    for (int person = 0; person < size; person++) {
      counts[tier[person]]++;
    }
    return counts;
  }

  private int checked(int person) {
    if (person < 0 || person >= size) {
      throw new IndexOutOfBoundsException(
          "person is " + person + "; it must be within [0, " + size + ")");
    }
    return person;
  }

  private static int capacity(int people) {
    return Math.max(16, people + people / 2);
  }

  private static double[] shares(People rules) {
    return rules.tiers().stream().mapToDouble(Tier::share).toArray();
  }

  private static int indexOf(People rules, String id) {
    for (int i = 0; i < rules.tiers().size(); i++) {
      if (rules.tiers().get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
