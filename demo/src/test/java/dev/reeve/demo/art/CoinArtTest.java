package dev.reeve.demo.art;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CoinArtTest {
  @Test
  void lessThanHalfAShare_isNoCoin_andMoreIsNeverFewer() {
    assertEquals(-1, CoinArt.picture(0));
    assertEquals(-1, CoinArt.picture(0.49));
    assertEquals(0, CoinArt.picture(1));
    int before = 0;
    for (double shares = 1; shares < 400; shares *= 1.1) {
      int picture = CoinArt.picture(shares);
      assertTrue(picture >= before && picture < CoinArt.pictures());
      before = picture;
    }
    assertEquals(CoinArt.pictures() - 1, CoinArt.picture(1e6));
  }

  @Test
  void heap_hasAllItsCoins_andIsHighestInTheMiddle() {
    assertArrayEquals(new int[] {4}, CoinArt.stacks(4));
    for (int coins = 1; coins <= 250; coins++) {
      int[] stacks = CoinArt.stacks(coins);
      assertEquals(coins, Arrays.stream(stacks).sum());
      assertEquals(1, stacks.length % 2);
      assertEquals(Arrays.stream(stacks).max().orElseThrow(), stacks[stacks.length / 2]);
    }
  }
}
