package dev.reeve.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class LinearProgramTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private final LinearProgram program = new LinearProgram(6, 2);

  @Test
  void newProgram_hasNonnegativeColumns_freeRows_andNothingElse() {
    assertEquals(6, program.rows());
    assertEquals(2, program.columns());
    assertEquals(0, program.cost(1));
    assertEquals(0, program.lower(1));
    assertEquals(NONE, program.upper(1));
    assertEquals(-NONE, program.rowLower(5));
    assertEquals(NONE, program.rowUpper(5));
    assertEquals(0, program.coefficient(5, 1));
  }

  @Test
  void coefficients_areKeptInAnyOrder_overwritten_andBroughtBackFromZero() {
    for (int i : new int[] {3, 0, 5, 1, 4, 2}) {
      program.setCoefficient(i, 1, i + 1);
    }
    program.setCoefficient(3, 1, 0);
    assertEquals(0, program.coefficient(3, 1));
    program.setCoefficient(3, 1, -7);
    for (int i = 0; i < 6; i++) {
      assertEquals(i == 3 ? -7 : i + 1, program.coefficient(i, 1));
      assertEquals(0, program.coefficient(i, 0));
    }
  }

  @Test
  void badNumbers_areRefusedByNameValueAndRule() {
    assertRefused("rows is -1; it must be 0 or more", () -> new LinearProgram(-1, 0));
    assertRefused("columns is -2; it must be 0 or more", () -> new LinearProgram(0, -2));
    assertRefused(
        "cost of column 1 is NaN; it must be finite", () -> program.setCost(1, Double.NaN));
    assertRefused(
        "coefficient of row 2, column 1 is Infinity; it must be finite",
        () -> program.setCoefficient(2, 1, NONE));
    assertRefused(
        "lower bound of column 0 is NaN; it must be finite or -∞",
        () -> program.setBounds(0, Double.NaN, 1));
    assertRefused(
        "lower bound of row 0 is Infinity; it must be finite or -∞",
        () -> program.setRowBounds(0, NONE, NONE));
    assertRefused(
        "upper bound of row 4 is -Infinity; it must be finite or +∞",
        () -> program.setRowBounds(4, 0, -NONE));
  }

  @Test
  void strangers_areRefusedByIndex() {
    IndexOutOfBoundsException error =
        assertThrows(IndexOutOfBoundsException.class, () -> program.setCost(2, 0));
    assertEquals("column is 2; the program has columns 0 to 1", error.getMessage());
    assertThrows(IndexOutOfBoundsException.class, () -> program.coefficient(6, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> program.setRowBounds(-1, 0, 0));
  }

  private static void assertRefused(String message, Executable call) {
    String actual = assertThrows(IllegalArgumentException.class, call).getMessage();
    assertTrue(actual.contains(message), actual);
  }
}
