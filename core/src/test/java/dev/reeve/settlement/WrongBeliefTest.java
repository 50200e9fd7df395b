package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.Rulesets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever believes something wrong of a yield sees it, and nobody starves of it for long. */
class WrongBeliefTest {

  private static final Path CHART = Path.of("../docs/wrong-belief.svg");

  /** Cycles in which he is to have mended it. */
  private static final int MENDED = 20;

  private static final int SEEDS = 12;

  private final Ruleset village = rules("village");
  private final Ruleset marches = rules("marches");

  @ParameterizedTest
  @CsvSource({"0.5, 1", "0.5, 2", "2, 1", "2, 2", "0.1, 1", "4, 1"})
  void withoutLuck_theBeliefIsWithin5Percent_after20Cycles(double factor, long seed) {
    WrongBelief told = WrongBelief.of(village, seed, factor, MENDED + 5);
    for (int cycle = MENDED; cycle <= MENDED + 5; cycle++) {
      assertEquals(1, told.believed()[cycle], 0.05, "cycle " + cycle);
    }
    assertNobodyHungry(told);
  }

  /** One village's luck can be worse; 20 harvests that vary by 15 % tell a mean to 3.4 %. */
  @ParameterizedTest
  @ValueSource(doubles = {0.5, 2})
  void withLuck_beliefsAreWithin5Percent_after20Cycles_onAverageOfVillages(double factor) {
    double squares = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      WrongBelief told = WrongBelief.of(marches, seed, factor, MENDED + 5);
      double error = told.believed()[MENDED] - 1;
      squares += error * error;
      assertNobodyHungry(told);
    }
    double error = StrictMath.sqrt(squares / SEEDS);
    assertTrue(error <= 0.05, "they miss the truth by " + error + ", root mean square");
  }

  @Test
  void theChart_isWhatHappens() throws IOException {
    String chart =
        WrongBeliefChart.draw(
            WrongBelief.of(village, 1, 2, MENDED + 5), WrongBelief.of(marches, 1, 2, MENDED + 5));
    if (Boolean.getBoolean("reeve.write")) {
      Files.writeString(CHART, chart);
    }
    assertEquals(Files.readString(CHART), chart);
  }

  private static void assertNobodyHungry(WrongBelief told) {
    for (int cycle = MENDED + 1; cycle < told.coverage().length; cycle++) {
      assertEquals(1, told.coverage()[cycle], "hungry in cycle " + cycle);
    }
  }

  private static Ruleset rules(String name) {
    return Rulesets.read(new FileHandle("../assets/rules/" + name + ".rules.json"));
  }
}
