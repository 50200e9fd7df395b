package dev.reeve.horizon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.math.SimplexSolver.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class StaircaseProgramTest {

  private static final int EAT = 0;
  private static final int SOW = 1;

  /** Corn that is eaten or sown; what is sown comes back threefold after a delay. */
  private static StaircaseProgram corn(int ticks, int delay, double stock) {
    StaircaseProgram program = new StaircaseProgram(ticks, 2, 1);
    program.keep(0, 1);
    program.start(0, stock);
    for (int t = 0; t < ticks; t++) {
      for (int k = 0; k < 2; k++) {
        program.need(t, 0, k, 1);
      }
      program.reward(t, EAT, 1);
      program.flow(t, 0, EAT, 0, -1);
      program.flow(t, 0, SOW, 0, -1);
      program.flow(t, 0, SOW, delay, delay == 0 ? 3 - 1 : 3);
      program.bound(t, SOW, Double.POSITIVE_INFINITY);
      program.bound(t, EAT, Double.POSITIVE_INFINITY);
    }
    return program;
  }

  @Test
  void whatGrows_isSownUntilTheLastTick() {
    StaircaseProgram program = corn(4, 0, 10);
    assertEquals(Outcome.OPTIMAL, program.solve());
    assertEquals(10 * 27, program.worth(), 1e-6);
    assertEquals(10, program.level(0, SOW), 1e-9);
    assertEquals(30, program.stockAt(1, 0), 1e-9);
    assertEquals(270, program.level(3, EAT), 1e-6);
  }

  @Test
  void whatRipensAfterTheEnd_isNotSown() {
    StaircaseProgram program = corn(3, 2, 10);
    assertEquals(Outcome.OPTIMAL, program.solve());
    assertEquals(10, program.worth(), 1e-9, "sown in tick 0 it would come at the end of tick 2");
    assertEquals(30, worth(corn(4, 2, 10)), 1e-9);
  }

  @Test
  void whatArrivesAnyway_isCountedOn() {
    StaircaseProgram program = corn(3, 2, 0);
    program.arrive(0, 0, 5);
    program.arrive(2, 0, 100);
    assertEquals(5, worth(program), 1e-9, "what comes at the last tick's end is too late");
  }

  @Test
  void aStockThatIsNotKept_isEatenAtOnce() {
    StaircaseProgram program = corn(3, 9, 10);
    for (int t = 0; t < 3; t++) {
      program.bound(t, EAT, 4);
    }
    assertEquals(10, worth(program), 1e-9);
    program.keep(0, .5);
    // 4 of 10 are eaten, (10 - 4 of it) halved is 3, and nothing then.
    program.flow(0, 0, EAT, 0, -.5);
    program.flow(1, 0, EAT, 0, -.5);
    assertEquals(7, worth(program), 1e-9);
  }

  @Test
  void anotherStart_isSolvedFromTheLastBasis() {
    StaircaseProgram program = corn(4, 0, 10);
    assertEquals(270, worth(program), 1e-6);
    program.start(0, 20);
    assertEquals(540, worth(program), 1e-6);
  }

  private static double worth(StaircaseProgram program) {
    assertEquals(Outcome.OPTIMAL, program.solve());
    return program.worth();
  }

  @Test
  void nonsense_isRefused() {
    assertRefused("ticks is 0", () -> new StaircaseProgram(0, 1, 1));
    assertRefused("activities is 0", () -> new StaircaseProgram(1, 0, 1));
    assertRefused("stocks is -1", () -> new StaircaseProgram(1, 1, -1));
    assertRefused("share is 1.5", () -> corn(2, 0, 1).keep(0, 1.5));
    assertRefused("units is -1.0", () -> corn(2, 0, -1));
    assertThrows(IndexOutOfBoundsException.class, () -> corn(2, 0, 1).reward(2, 1, 1));
  }

  private static void assertRefused(String what, Executable wrong) {
    String message = assertThrows(IllegalArgumentException.class, wrong).getMessage();
    assertTrue(message.contains(what), message);
  }
}
