package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Is a reeve as sure as he should be, and does he change his mind when he should? */
class EstimateTest {

  /** Numbers that are observed, each with luck of its own. */
  private static final int RUNS = 2000;

  @ParameterizedTest
  @CsvSource({"0.05, 20", "0.15, 20", "0.15, 60", "0.3, 20", "0.3, 60"})
  void standardError_isTheSpreadOfTheEstimate_underNoiseAlone(double deviation, int observations) {
    double spread = 0;
    double claimed = 0;
    for (int run = 0; run < RUNS; run++) {
      Estimate estimate = estimate(deviation);
      DoubleSupplier harvests = harvests(run, deviation);
      for (int i = 0; i < observations; i++) {
        estimate.observe(0, harvests.getAsDouble());
      }
      spread += square(estimate.mean(0) - 1) / RUNS;
      claimed += estimate.variance(0) / RUNS;
    }
    double ratio = StrictMath.sqrt(claimed / spread);
    assertEquals(1, ratio, 0.15, "what he claims, against the spread");
  }

  /** Where harvests vary by 15 %, half a harvest may be luck, and some see it much later. */
  @ParameterizedTest
  @CsvSource({"0.05, 0.99, 1", "0.1, 0.9, 2", "0.15, 0.5, 3"})
  void halfTheHarvest_isBelieved_withinFewObservations(
      double deviation, double runs, int observations) {
    int[] needed = new int[RUNS];
    for (int run = 0; run < RUNS; run++) {
      Estimate estimate = estimate(deviation);
      DoubleSupplier harvests = harvests(run, deviation);
      for (int i = 0; i < 40; i++) {
        estimate.observe(0, harvests.getAsDouble());
      }
      while (estimate.settled(0) > 0.7) {
        estimate.observe(0, harvests.getAsDouble() - 0.5);
        needed[run]++;
      }
    }
    long quick = IntStream.of(needed).filter(each -> each <= observations).count();
    assertTrue(quick >= runs * RUNS, quick + " of " + RUNS + " were so quick");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.15, 0.3})
  void settled_movesLessThanOnceIn15Cycles_underNoiseAlone(double deviation) {
    int moves = 0;
    int cycles = 0;
    for (int run = 0; run < 200; run++) {
      Estimate estimate = estimate(deviation);
      DoubleSupplier harvests = harvests(run, deviation);
      for (int i = 0; i < 200; i++) {
        double before = estimate.settled(0);
        estimate.observe(0, harvests.getAsDouble());
        moves += i >= 20 && estimate.settled(0) != before ? 1 : 0;
        cycles += i >= 20 ? 1 : 0;
      }
    }
    assertTrue(15 * moves < cycles, moves + " moves in " + cycles + " cycles");
  }

  @Test
  void believe_isFollowedAtOnce_andForgottenAtTheFirstHarvestThatCannotBe() {
    Estimate estimate = estimate(0);
    estimate.believe(0, 2);
    assertEquals(2, estimate.mean(0));
    assertEquals(2, estimate.settled(0));
    estimate.observe(0, 1);
    assertEquals(1, estimate.settled(0), 0.05);
  }

  private static Estimate estimate(double deviation) {
    return new Estimate(new double[] {deviation});
  }

  private static DoubleSupplier harvests(long run, double deviation) {
    Luck luck = new Luck(run);
    long[] moment = {0};
    return () -> luck.factor(Luck.Channel.YIELD, moment[0]++, 0, deviation);
  }

  private static double square(double x) {
    return x * x;
  }
}
