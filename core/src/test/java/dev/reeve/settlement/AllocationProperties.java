package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AllocationProperties {

  @Property(tries = 500)
  void everybodyStaysInTheirTierAndInOnePlace(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 8) int jobs,
      @ForAll @IntRange(min = 1, max = 3) int tiers) {
    Random random = new Random(seed);
    int[] crowd = random.ints(tiers, 0, 40).toArray();
    LabourDemand demand = RandomDemand.of(random, jobs, shares(random, crowd));
    int[][] people = RandomDemand.scattered(random, jobs, crowd);
    new Allocation(jobs).rearrange(demand, people);
    for (int k = 0; k < tiers; k++) {
      int inTier = 0;
      for (int[] job : people) {
        assertTrue(job[k] >= 0);
        inTier += job[k];
      }
      assertEquals(crowd[k], inTier);
    }
  }

  @Property(tries = 500)
  void theSamePlanAgainMovesNobody(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 8) int jobs,
      @ForAll @IntRange(min = 1, max = 3) int tiers) {
    Random random = new Random(seed);
    int[] crowd = random.ints(tiers, 0, 40).toArray();
    LabourDemand demand = RandomDemand.of(random, jobs, shares(random, crowd));
    int[][] people = RandomDemand.scattered(random, jobs, crowd);
    new Allocation(jobs).rearrange(demand, people);
    int[][] again = RandomDemand.copy(people);
    new Allocation(jobs).rearrange(demand, again);
    assertTrue(Arrays.deepEquals(people, again));
  }

  @Property(tries = 600)
  void plansThatWaverByLessThanHalfAWorkerNeverSendAnybodyBack(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 8) int jobs,
      @ForAll @IntRange(min = 1, max = 3) int tiers) {
    Random random = new Random(seed);
    int[] crowd = random.ints(tiers, 1, 40).toArray();
    LabourDemand demand = RandomDemand.of(random, jobs, shares(random, crowd));
    Assume.that(needsLeavePeopleFree(demand, crowd));
    int[][] people = RandomDemand.scattered(random, jobs, crowd);
    Set<String> left = new HashSet<>();
    for (int plan = 0; plan < 60; plan++) {
      String before = Arrays.deepToString(people);
      new Allocation(jobs).rearrange(RandomDemand.wavering(random, demand, 0.499), people);
      String after = Arrays.deepToString(people);
      if (!after.equals(before)) {
        left.add(before);
        assertTrue(!left.contains(after), "came back to " + after);
      }
    }
  }

  @Property(tries = 500)
  void whatNeedsDependOnIsNeverBelowThePlan_whereThereArePeopleForIt(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 8) int jobs,
      @ForAll @IntRange(min = 1, max = 40) int crowd) {
    Random random = new Random(seed);
    LabourDemand demand = RandomDemand.of(random, jobs, new double[] {crowd});
    int needed = 0;
    for (int j = 0; j < jobs; j++) {
      needed += (int) Math.ceil(essentialWorkers(demand, j));
    }
    int[][] people = RandomDemand.scattered(random, jobs, new int[] {crowd});
    new Allocation(jobs).rearrange(demand, people);
    for (int j = 0; j < jobs && needed <= crowd; j++) {
      assertTrue(people[j][0] >= essentialWorkers(demand, j) - 1e-6);
    }
  }

  @Property(tries = 300)
  void theSmallestShareOfWorkDoneIsAsLargeAsWholePeopleAllow(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int jobs,
      @ForAll @IntRange(min = 1, max = 12) int crowd) {
    Random random = new Random(seed);
    LabourDemand demand = RandomDemand.of(random, jobs, new double[] {crowd});
    Arrays.fill(demand.precedence, Precedence.HAPPINESS);
    int[][] people = RandomDemand.idle(jobs, new int[] {crowd});
    new Allocation(jobs).rearrange(demand, people);
    int[] heads = new int[jobs];
    for (int j = 0; j < jobs; j++) {
      heads[j] = people[j][0];
    }
    assertEquals(best(demand, heads.clone(), 0, crowd), smallestShare(demand, heads), 1e-6);
  }

  @Property(tries = 300)
  void onePersonMoreTakesNobodyFromTheirTrade(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int jobs) {
    Random random = new Random(seed);
    LabourDemand atHundred = RandomDemand.of(random, jobs, new double[] {100});
    Arrays.fill(atHundred.precedence, Precedence.HAPPINESS);
    int[][] people = RandomDemand.idle(jobs, new int[] {20});
    for (int crowd = 20; crowd < 200; crowd++) {
      LabourDemand demand = scaled(atHundred, crowd / 100.0);
      int[][] before = RandomDemand.copy(people);
      new Allocation(jobs).rearrange(demand, people);
      for (int j = 0; j < jobs && crowd > 20; j++) {
        assertTrue(people[j][0] >= before[j][0], "job " + j + " of " + crowd);
      }
      people[jobs][0]++;
    }
  }

  @Property(tries = 200)
  void sitesAreNeverOvercrowded(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int jobs) {
    Random random = new Random(seed);
    LabourDemand demand = RandomDemand.of(random, jobs, new double[] {30});
    for (int j = 0; j < jobs; j++) {
      demand.sites[j] = random.nextInt(10);
    }
    int[][] people = RandomDemand.scattered(random, jobs, new int[] {30});
    new Allocation(jobs).rearrange(demand, people);
    for (int j = 0; j < jobs; j++) {
      assertTrue(people[j][0] <= demand.sites[j]);
    }
  }

  @Property(tries = 20)
  void aTradeThatThePlanDropsIsLeftByAll(@ForAll long seed) {
    Random random = new Random(seed);
    LabourDemand demand = RandomDemand.dropping(2, RandomDemand.of(random, 5, new double[] {30}));
    int[][] people = RandomDemand.scattered(random, 5, new int[] {30});
    new Allocation(demand.jobs()).rearrange(demand, people);
    assertArrayEquals(new int[] {0}, people[2]);
  }

  private static double essentialWorkers(LabourDemand demand, int job) {
    return demand.essentialWork(job) / demand.productivity[job][0];
  }

  /** A tier's exact share differs from its whole people by less than one. */
  private static double[] shares(Random random, int[] crowd) {
    return Arrays.stream(crowd)
        .mapToDouble(people -> Math.max(0, people + 1.8 * (random.nextDouble() - 0.5)))
        .toArray();
  }

  /** Whether needs can waver without one taking from another. */
  private static boolean needsLeavePeopleFree(LabourDemand demand, int[] crowd) {
    boolean free = true;
    for (int k = 0; k < crowd.length; k++) {
      int needed = 0;
      for (int j = 0; j < demand.jobs(); j++) {
        boolean needsTier = demand.essentialWork(j) > 0 && demand.workers[j][k] > 0;
        needed += needsTier ? (int) Math.ceil(demand.workers[j][k] + 1.5) : 0;
      }
      free &= needed <= crowd[k];
    }
    return free;
  }

  private static LabourDemand scaled(LabourDemand demand, double by) {
    double[][] workers = new double[demand.jobs()][1];
    for (int j = 0; j < demand.jobs(); j++) {
      workers[j][0] = by * demand.workers[j][0];
    }
    return new LabourDemand(
        workers,
        demand.productivity,
        new double[] {by * demand.idle[0]},
        demand.sites,
        demand.precedence,
        demand.essential);
  }

  private static double best(LabourDemand demand, int[] heads, int job, int left) {
    if (job == heads.length) {
      return smallestShare(demand, heads);
    }
    double best = 0;
    for (int people = 0; people <= left; people++) {
      heads[job] = people;
      best = Math.max(best, best(demand, heads, job + 1, left - people));
    }
    return best;
  }

  private static double smallestShare(LabourDemand demand, int[] heads) {
    double smallest = 1;
    for (int j = 0; j < heads.length; j++) {
      if (demand.workers[j][0] > 0) {
        smallest = Math.min(smallest, heads[j] / demand.workers[j][0]);
      }
    }
    return smallest;
  }
}
