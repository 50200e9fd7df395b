package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.math.MathUtils;
import dev.reeve.demo.art.Air;
import dev.reeve.demo.art.Noise;
import dev.reeve.demo.play.World;
import dev.reeve.model.Season;
import java.util.List;

/** Reads season and time of day from a world. */
final class Almanac {
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  /** Seconds of a day at single speed. */
  private static final float DAY = 150;

  /** Days do not go by faster than at this speed. */
  private static final float FASTEST = 2;

  /** The game begins in the morning. */
  private static final float MORNING = 0.3f;

  /** Seconds of a year from which all of it is seen, and below which nothing is. */
  private static final float LONG_YEAR = 8;

  private static final float SHORT_YEAR = 3;

  /** Seconds of a year from which snow lies as thick as it can. */
  private static final float SNOWY_YEAR = 16;

  /** Seconds in which a look gives way to the calm one. */
  private static final float CALMING = 1.2f;

  private static final Color NIGHT = new Color(0.7f, 0.74f, 0.93f, 1);
  private static final Color DUSK = new Color(1, 0.9f, 0.78f, 1);

  private final World world;
  private final Air air;
  private float day = MORNING;

  Almanac(World world, Air air) {
    this.world = world;
    this.air = air;
    air.calm = calm();
    read();
  }

  /** Lets time pass: seconds that the player waits, whatever the speed. */
  void update(float seconds) {
    day = (day + seconds * Math.min(FASTEST, world.speed()) / DAY) % 1;
    float step = seconds / CALMING;
    air.calm += MathUtils.clamp(calm() - air.calm, -step, step);
    air.time += seconds;
    read();
  }

  /** A time of day to look at, within [0, 1) from midnight. */
  void day(float time) {
    day = time;
    read();
  }

  private float yearSeconds() {
    int cycles = world.villages().get(0).rules().yearCycles();
    return World.SECONDS_PER_CYCLE * cycles / world.speed();
  }

  private float calm() {
    return 1 - MathUtils.clamp((yearSeconds() - SHORT_YEAR) / (LONG_YEAR - SHORT_YEAR), 0, 1);
  }

  private void read() {
    air.year = year(world);
    float thick = MathUtils.clamp(yearSeconds() / SNOWY_YEAR, 0.85f, 1);
    air.snow = snow(air.year) * (1 - air.calm) * thick;
    air.night = night(day);
    light(day, air.light);
  }

  /** How much of the year is over, from spring to winter; seasons by their names, if they have. */
  static float year(World world) {
    List<Season> seasons = world.villages().get(0).rules().seasons();
    if (seasons.isEmpty() || !seasons.stream().allMatch(s -> SEASONS.contains(s.id()))) {
      return world.yearPart();
    }
    float at = world.yearPart() * world.villages().get(0).rules().yearCycles();
    for (Season season : seasons) {
      if (at < season.cycles()) {
        return (SEASONS.indexOf(season.id()) + at / season.cycles()) / SEASONS.size();
      }
      at -= season.cycles();
    }
    return 0;
  }

  /** How much snow lies: it comes as winter begins and melts as it ends. */
  static float snow(float year) {
    float come = MathUtils.clamp((year - 0.74f) / 0.06f, 0, 1);
    float gone = MathUtils.clamp((year - 0.94f) / 0.06f, 0, 1);
    return Noise.ease(come) * (1 - Noise.ease(gone));
  }

  /** How dark it is at a time of day. */
  static float night(float day) {
    float fromMidnight = Math.min(day, 1 - day);
    return 1 - Noise.ease(MathUtils.clamp((fromMidnight - 0.08f) / 0.12f, 0, 1));
  }

  /** The colour of daylight: white by day, warm at dawn and dusk, blue at night. */
  static void light(float day, Color result) {
    float fromMidnight = Math.min(day, 1 - day);
    float low = 1 - Math.min(1, Math.abs(fromMidnight - 0.21f) / 0.07f);
    result
        .set(Color.WHITE)
        .lerp(NIGHT, night(day))
        .mul(tint(DUSK.r, low), tint(DUSK.g, low), tint(DUSK.b, low), 1);
  }

  private static float tint(float channel, float share) {
    return 1 - (1 - channel) * Noise.ease(Math.max(0, share));
  }
}
