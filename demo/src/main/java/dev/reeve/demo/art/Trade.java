package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A trade that the map knows how to draw, with its colour, which never speaks alone. */
public enum Trade {
  FARMER,
  DIGGER,
  POTTER,
  SCHOLAR,
  SOLDIER,
  FESTIVAL,
  /** Those who carry trade to and fro. */
  CARRIER,
  /** Any industry of a ruleset that has no drawing of its own. */
  OTHER,
  /** Those whom the reeve has no use for. */
  IDLE;

  private static final Map<String, Trade> BY_ID =
      Arrays.stream(values())
          .collect(
              Collectors.toUnmodifiableMap(
                  trade -> trade.name().toLowerCase(Locale.ROOT), trade -> trade));

  /**
   * The trade that stands for an industry.
   *
   * @param industry an industry id of any ruleset, or {@code "carrier"} or {@code "idle"}
   */
  public static Trade of(String industry) {
    return BY_ID.getOrDefault(industry, OTHER);
  }

  public Color colour() {
    return switch (this) {
      case FARMER -> Palette.FARMER;
      case DIGGER -> Palette.DIGGER;
      case POTTER -> Palette.POTTER;
      case SCHOLAR -> Palette.SCHOLAR;
      case SOLDIER -> Palette.SOLDIER;
      case FESTIVAL -> Palette.FESTIVAL;
      case CARRIER, OTHER, IDLE -> Palette.OTHER;
    };
  }
}
