package dev.reeve.demo.book;

import com.badlogic.gdx.scenes.scene2d.ui.Image;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Mark;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.play.Chronicle;
import dev.reeve.demo.play.Chronicle.Curve;
import dev.reeve.demo.play.Trend;
import dev.reeve.demo.play.Village;

/** An arrow that says which way a number of a village goes. */
final class TrendArrow extends Image {
  /** Its side, in units. */
  static final float SIDE = 14;

  private final Look look;
  private final String figure;
  private Trend shown;

  private TrendArrow(Look look, String figure) {
    this.look = look;
    this.figure = figure;
  }

  static TrendArrow ofHappiness(Look look) {
    return new TrendArrow(look, Chronicle.HAPPINESS);
  }

  static TrendArrow ofPeople(Look look) {
    return new TrendArrow(look, Chronicle.PEOPLE);
  }

  /** Shows how it goes in a village. */
  Trend show(Village village) {
    int ticks = village.settlement().settings().ticksPerCycle();
    Trend trend = Trend.of(village.chronicle(), Curve.FIGURE, figure, ticks);
    if (trend != shown) {
      shown = trend;
      setDrawable(
          switch (trend) {
            case RISING -> look.mark(Mark.UP, SIDE, Palette.GOOD_NEWS_TEXT);
            case STEADY -> look.mark(Mark.LEVEL, SIDE, Palette.FADED_INK);
            case FALLING -> look.mark(Mark.DOWN, SIDE, Palette.ALARM_TEXT);
          });
    }
    return trend;
  }
}
