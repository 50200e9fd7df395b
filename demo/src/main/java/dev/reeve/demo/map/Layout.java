package dev.reeve.demo.map;

import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Trade;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One arrangement of a village's parts on about 760 x 614 map units; x to the east, y to the north,
 * from the lower left corner.
 *
 * @param sites where each trade works; those without work rest on the green
 * @param furlongs blocks of the open field
 * @param kilnsWest whether the kilns stand in the west of their yard
 * @param barnX lower left corner of the barn's front
 * @param barnY the same to the north
 * @param schoolX where the school's board stands
 * @param schoolY the same to the north
 * @param lanes its roads; wherever two share a point they cross
 * @param westX western end of its roads
 * @param westY the same to the north
 * @param eastX eastern end of its roads
 * @param eastY the same to the north
 * @param brook a brook through the village and far beyond it; empty for none
 */
record Layout(
    Map<Trade, Site> sites,
    List<Furlong> furlongs,
    boolean kilnsWest,
    float barnX,
    float barnY,
    float schoolX,
    float schoolY,
    List<Lane> lanes,
    float westX,
    float westY,
    float eastX,
    float eastY,
    Optional<Outline> brook) {

  /** Share of the western road's last stretch before the green on which carriers stand. */
  static final float ROADSIDE = 0.9f;

  Layout {
    sites = Map.copyOf(sites);
    furlongs = List.copyOf(furlongs);
    lanes = List.copyOf(lanes);
    Objects.requireNonNull(brook, "brook");
  }

  Site site(Trade trade) {
    return sites.get(trade);
  }
}
