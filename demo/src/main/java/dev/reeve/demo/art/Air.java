package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;

/** Season and time of day, as pictures need to know them; one for the whole map, set each frame. */
public final class Air {
  /** Colour that daylight gives everything; white by day. */
  public final Color light = new Color(Color.WHITE);

  /** How much of the year is over, within [0, 1): from spring to winter. */
  public float year;

  /** Within [0, 1]: 1 where the years go by so fast that pictures keep one look for all of them. */
  public float calm;

  /** How much snow lies, within [0, 1]. */
  public float snow;

  /** How dark it is, within [0, 1]. */
  public float night;

  /** Seconds for what moves by itself. */
  public float time;
}
