package dev.reeve.market;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class WealthExchangeTest {

  private static final AffineWealth FREE = new AffineWealth(0, 0, 0, 0.25);

  /** Each holds twice as much as the one before, so that what moved tells who met whom. */
  private static double[] doubling(int people) {
    double[] wealth = new double[people];
    for (int i = 0; i < people; i++) {
      wealth[i] = 1 << i;
    }
    return wealth;
  }

  /** Who met whom in a step, such as "03 12", and who met nobody. */
  private static String pairing(int people, long seed) {
    WealthExchange exchange = new WealthExchange(FREE, doubling(people), seed);
    exchange.step();
    StringBuilder pairs = new StringBuilder();
    double[] before = doubling(people);
    for (int a = 0; a < people; a++) {
      double stake = 0.5 * before[a];
      if (exchange.wealth(a) == before[a]) {
        pairs.append(a).append(' ');
      }
      for (int b = a + 1; b < people; b++) {
        double won = exchange.wealth(b) - before[b];
        if (Math.abs(won) == stake && exchange.wealth(a) - before[a] == -won) {
          pairs.append(a).append(b).append(' ');
        }
      }
    }
    return pairs.toString();
  }

  private static void assertUniform(int people, int pairings) {
    Map<String, Integer> counted = new TreeMap<>();
    int each = 2000;
    for (int k = 0; k < pairings * each; k++) {
      counted.merge(pairing(people, k), 1, Integer::sum);
    }
    assertEquals(pairings, counted.size(), counted.toString());
    double chiSquare = 0;
    for (int count : counted.values()) {
      chiSquare += (double) (count - each) * (count - each) / each;
    }
    // Mean of the statistic is its degrees of freedom, and its variance twice that.
    double freedom = pairings - 1;
    assertEquals(freedom, chiSquare, 4 * Math.sqrt(2 * freedom), counted.toString());
  }

  @Test
  void allPairings_areEquallyLikely() {
    assertUniform(4, 3);
    assertUniform(6, 15);
  }

  @Test
  void allPairings_areEquallyLikely_whereOneMeetsNobody() {
    assertUniform(3, 3);
    assertUniform(5, 15);
  }

  /** Step after step of one exchange as well as seed after seed. */
  @Test
  void partners_areEquallyLikely_overTime() {
    int people = 50;
    int steps = 20_000;
    int[] met = new int[people];
    double[] wealth = new double[people];
    for (int i = 0; i < people; i++) {
      wealth[i] = 1000 + i;
    }
    WealthExchange exchange = new WealthExchange(new AffineWealth(0, 0, 0, 1e-6), wealth, 3);
    for (int k = 0; k < steps; k++) {
      exchange.replace(wealth);
      exchange.step();
      double won = exchange.wealth(0) - wealth[0];
      for (int i = 1; i < people; i++) {
        // Person 0 has least, so that all pairs of his have his stake, and no other pair has.
        if (Math.abs(exchange.wealth(i) - wealth[i] + won) < 1e-9 * Math.abs(won)) {
          met[i]++;
        }
      }
    }
    double expected = steps / (people - 1.0);
    double chiSquare = 0;
    int all = 0;
    for (int i = 1; i < people; i++) {
      chiSquare += (met[i] - expected) * (met[i] - expected) / expected;
      all += met[i];
    }
    assertEquals(steps, all);
    assertEquals(people - 2, chiSquare, 4 * Math.sqrt(2 * (people - 2)));
  }

  /** The richer one wins with the probability that the model says. */
  @Test
  void chance_isThatOfTheModel() {
    double[] wealth = {3, 1};
    AffineWealth model = new AffineWealth(0, 0.4, 0, 0.25);
    double chance = 0.5 + 0.5 * 0.4 * 0.5 * (3 - 1) / 2;
    int tries = 100_000;
    int won = 0;
    WealthExchange exchange = new WealthExchange(model, wealth, 5);
    for (int k = 0; k < tries; k++) {
      exchange.replace(wealth);
      exchange.step();
      assertEquals(0.5, Math.abs(exchange.wealth(0) - 3), 1e-15);
      won += exchange.wealth(0) > 3 ? 1 : 0;
    }
    assertEquals(chance, (double) won / tries, 4 * Math.sqrt(0.25 / tries));
  }

  @Test
  void chance_isHeldAtOne() {
    WealthExchange exchange =
        new WealthExchange(new AffineWealth(0, 100, 0, 0.25), new double[] {3, 1}, 5);
    exchange.run(3);
    assertArrayEquals(new double[] {3.875, 0.125}, exchange.wealth());
  }

  @Test
  void wealth_isConservedToABillionth() {
    for (double redistribution : new double[] {0, 0.05}) {
      for (int people : new int[] {100, 101, 5000}) {
        WealthExchange exchange = WealthExchange.equal(people, redistribution, 0.1, 2);
        exchange.run(10_000_000 / people);
        assertEquals(people, exchange.total(), 1e-9 * people);
      }
    }
  }

  @Property(tries = 100)
  void wealth_isConserved_andNobodyOwesMoreThanHeMay(
      @ForAll @IntRange(min = 1, max = 30) int people,
      @ForAll @DoubleRange(min = 0, max = 1) double redistribution,
      @ForAll @DoubleRange(min = 0, max = 10) double advantage,
      @ForAll @DoubleRange(min = 0, max = 0.9) double debt,
      @ForAll @DoubleRange(min = 1e-6, max = 1) @Scale(6) double step,
      @ForAll long seed) {
    AffineWealth model = new AffineWealth(redistribution, advantage, debt, step);
    WealthExchange exchange = WealthExchange.equal(people, model, seed);
    exchange.run(200);
    assertEquals(people, exchange.total(), 1e-9 * people);
    for (int i = 0; i < people; i++) {
      assertTrue(exchange.wealth(i) >= -debt / (1 - debt) - 1e-9, "person " + i);
    }
  }

  @Test
  void sameSeed_sameHistory_andAnotherGoesOnWhereOneCameTo() {
    WealthExchange whole = WealthExchange.equal(51, 0.05, 0.1, 9);
    whole.run(300);
    WealthExchange first = WealthExchange.equal(51, 0.05, 0.1, 9);
    first.run(100);
    WealthExchange second =
        new WealthExchange(first.model(), first.wealth(), first.seed(), first.steps());
    second.run(200);
    assertEquals(300, second.steps());
    assertArrayEquals(whole.wealth(), second.wealth());
  }

  @Test
  void onePerson_meetsNobody() {
    WealthExchange exchange = WealthExchange.equal(1, 0.05, 0.1, 1);
    exchange.run(10);
    assertEquals(1, exchange.wealth(0));
    assertEquals(1, exchange.largestShare());
  }

  @Test
  void noWealth_changesNoHands() {
    WealthExchange exchange =
        new WealthExchange(new AffineWealth(0.1, 0.5, 0.2, 0.1), new double[5], 1);
    exchange.run(10);
    assertArrayEquals(new double[5], exchange.wealth());
    assertEquals(0, exchange.inequality().gini(), 1e-15);
  }

  @Test
  void aMillionPeople_exchange() {
    WealthExchange exchange = WealthExchange.equal(1_000_000, 0.05, 0.1, 1);
    exchange.run(3);
    assertEquals(1_000_000, exchange.total(), 1e-3);
    assertTrue(exchange.inequality().gini() > 0);
  }

  @Test
  void gifts_moveTheMean() {
    AffineWealth taxed = new AffineWealth(1, 0, 0, 1);
    WealthExchange exchange = new WealthExchange(taxed, new double[] {1, 1}, 1);
    exchange.step();
    exchange.give(0, 2);
    exchange.step();
    assertArrayEquals(new double[] {2, 2}, exchange.wealth(), 1e-15);
    exchange.replace(new double[] {1, 2, 3});
    exchange.step();
    assertArrayEquals(new double[] {2, 2, 2}, exchange.wealth(), 1e-15);
  }

  @Test
  void whatIsOutOfRange_isRefused_andNothingChanges() {
    WealthExchange exchange = WealthExchange.equal(2, FREE, 1);
    assertRefused("people is 0; it must be >= 1", () -> WealthExchange.equal(0, FREE, 1));
    assertRefused("people is 0; it must be >= 1", () -> exchange.replace(new double[0]));
    assertRefused(
        "the wealth of person 1 is -1.0; it must be within [0, 1e290], or people must be allowed"
            + " some debt",
        () -> exchange.replace(new double[] {2, -1}));
    assertRefused(
        "the wealth of person 0 is NaN; it must be within [0, 1e290], or people must be allowed"
            + " some debt",
        () -> exchange.give(0, Double.NaN));
    assertRefused(
        "the wealth of person 0 is Infinity; it must be within [0, 1e290], or people must be allowed"
            + " some debt",
        () -> exchange.give(0, Double.POSITIVE_INFINITY));
    AffineWealth credit = new AffineWealth(0, 0, 0.5, 0.1);
    assertRefused(
        "all wealth together is -1.0; it must be > 0, or nobody must have any",
        () -> new WealthExchange(credit, new double[] {-2, 1}, 1));
    WealthExchange indebted = WealthExchange.equal(2, credit, 1);
    assertRefused(
        "all wealth together is 0.0; it must be > 0, or nobody must have any",
        () -> indebted.give(0, -2));
    assertRefused(
        "the wealth of person 0 is NaN; it must be within [-1e290, 1e290]",
        () -> indebted.give(0, Double.NaN));
    assertArrayEquals(new double[] {1, 1}, indebted.wealth());
    assertRefused("steps is -1; it must be >= 0", () -> exchange.run(-1));
    assertRefused(
        "steps is -1; it must be >= 0", () -> new WealthExchange(FREE, new double[] {1}, 1, -1));
    assertThrows(IndexOutOfBoundsException.class, () -> exchange.wealth(2));
    assertThrows(IndexOutOfBoundsException.class, () -> exchange.give(-1, 1));
    assertArrayEquals(new double[] {1, 1}, exchange.wealth());
  }

  private static void assertRefused(String message, Runnable misuse) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, misuse::run).getMessage());
  }
}
