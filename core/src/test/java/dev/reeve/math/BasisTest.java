package dev.reeve.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class BasisTest {

  private static final byte[] BYTES = {0, 1, 2, 3, 0, 1};

  @Test
  void bytes_giveTheSameBasisAgain() {
    Basis basis = Basis.of(2, 4, BYTES);

    assertArrayEquals(BYTES, basis.toBytes());
    assertEquals("BLUF|BL", basis.toString());
    assertEquals(basis, Basis.of(2, 4, basis.toBytes()));
    assertEquals(Basis.Status.AT_UPPER, basis.column(2));
    assertEquals(Basis.Status.BASIC, basis.row(0));
  }

  @Test
  void bytes_areCopied() {
    Basis basis = Basis.of(2, 4, BYTES);
    basis.toBytes()[0] = 1;

    assertArrayEquals(BYTES, basis.toBytes());
  }

  @Test
  void bytesOfAnotherLength_areRefused() {
    assertRefused("a basis of 3 rows and 4 columns has one byte for each; this has 6", 3, 4, BYTES);
    assertRefused(
        "a basis of -1 rows and 7 columns has one byte for each; this has 6", -1, 7, BYTES);
  }

  @Test
  void statusThatThereIsNot_isRefused() {
    assertRefused(
        "byte 3 of the basis is 4; it must be within [0, 3]", 2, 4, new byte[] {0, 1, 2, 4, 0, 1});
    assertRefused(
        "byte 1 of the basis is -1; it must be within [0, 3]",
        2,
        4,
        new byte[] {0, -1, 2, 3, 0, 1});
  }

  @Test
  void moreBasicVariablesThanRows_areRefused() {
    assertRefused(
        "the basis has 3 basic variables; it must have one for each of 2 rows",
        2,
        4,
        new byte[] {0, 0, 2, 3, 0, 1});
  }

  private static void assertRefused(String message, int rows, int columns, byte[] bytes) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> Basis.of(rows, columns, bytes))
            .getMessage());
  }
}
