package dev.reeve.demo.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.graphics.Color;
import org.junit.jupiter.api.Test;

class AlmanacTest {
  @Test
  void snow_liesInWinterOnly() {
    for (float year = 0; year < 0.74f; year += 0.01f) {
      assertEquals(0, Almanac.snow(year), "in " + year);
    }
    assertEquals(1, Almanac.snow(0.87f));
  }

  @Test
  void snowAndNight_comeAndGoWithoutJumps() {
    for (int i = 0; i < 1000; i++) {
      float now = i / 1000f;
      float next = (i + 1) % 1000 / 1000f;
      assertTrue(Math.abs(Almanac.snow(now) - Almanac.snow(next)) < 0.05f, "snow at " + now);
      assertTrue(Math.abs(Almanac.night(now) - Almanac.night(next)) < 0.05f, "night at " + now);
    }
  }

  @Test
  void night_isShort_andNeverSoDarkThatNothingIsSeen() {
    Color light = new Color();
    int dark = 0;
    for (int i = 0; i < 1000; i++) {
      Almanac.light(i / 1000f, light);
      float seen = 0.3f * light.r + 0.59f * light.g + 0.11f * light.b;
      assertTrue(seen > 0.6f, seen + " at " + i);
      dark += Almanac.night(i / 1000f) > 0.5f ? 1 : 0;
    }
    assertTrue(dark < 330, dark + " of 1000");
  }

  @Test
  void day_isWhite() {
    Color light = new Color();
    for (float day = 0.3f; day <= 0.7f; day += 0.02f) {
      Almanac.light(day, light);
      assertEquals(Color.WHITE, light, "at " + day);
    }
  }
}
