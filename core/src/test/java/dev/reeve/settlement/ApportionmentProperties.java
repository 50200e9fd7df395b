package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ApportionmentProperties {

  @Property(tries = 300)
  void everyPartStaysWithinOneOfItsShare_howeverFarTheWholeGrows(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 20) Integer> weights,
      @ForAll @IntRange(min = 1, max = 300) int whole) {
    double[] shares = shares(weights);
    int[] counts = new int[shares.length];
    for (int people = 1; people <= whole; people++) {
      counts[Apportionment.next(shares, counts)]++;
      assertEquals(people, Arrays.stream(counts).sum());
      for (int i = 0; i < shares.length; i++) {
        assertTrue(Math.abs(counts[i] - shares[i] * people) < 1, "part " + i + " of " + people);
      }
    }
    assertArrayEquals(counts, Apportionment.of(shares, whole));
  }

  @Example
  void wholeSharesAreMetExactly() {
    assertArrayEquals(
        new int[] {60, 30, 30}, Apportionment.of(new double[] {0.5, 0.25, 0.25}, 120));
    assertArrayEquals(new int[] {7, 3}, Apportionment.of(new double[] {0.7, 0.3}, 10));
  }

  @Example
  void nobodyIsGivenToAPartWithoutShare() {
    assertArrayEquals(new int[] {0, 5}, Apportionment.of(new double[] {0, 1}, 5));
  }

  private static double[] shares(List<Integer> weights) {
    double sum = weights.stream().mapToInt(weight -> weight + 1).sum();
    return weights.stream().mapToDouble(weight -> (weight + 1) / sum).toArray();
  }
}
