package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import dev.reeve.demo.art.Stamps;
import dev.reeve.demo.art.Trade;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everybody on the map. Each has a standing place of their own. */
public final class Crowd implements FromNorth {
  /** Map units for a unit of a figure's drawing, which makes them 18 to 20 high with their hats. */
  private static final float SIZE = 1.1f;

  private final VillageMap map;
  private final Map<Integer, Figure> people = new TreeMap<>();
  private final List<Figure> fromNorth = new ArrayList<>();
  private final Map<Trade, BitSet> taken = new EnumMap<>(Trade.class);

  public Crowd(VillageMap map) {
    this.map = map;
    for (Trade trade : Trade.values()) {
      taken.put(trade, new BitSet());
    }
  }

  /** Everybody, by the number of the person. */
  public Map<Integer, Figure> people() {
    return Collections.unmodifiableMap(people);
  }

  /** Someone new comes up the road; the number may have been that of someone who died. */
  public void settle(int person, int skill) {
    Figure figure = new Figure(person, skill, map, map.place(Trade.IDLE), takeSpot(Trade.IDLE));
    people.put(person, figure);
    fromNorth.add(figure);
  }

  /** Someone is no more. */
  public void bury(int person) {
    Figure figure = people.remove(person);
    fromNorth.remove(figure);
    taken.get(figure.trade()).clear(figure.spot());
  }

  /** Someone takes up a trade, or none, and walks there. */
  public void employ(int person, Trade trade) {
    Figure figure = people.get(person);
    if (figure.trade() == trade) {
      return;
    }
    taken.get(figure.trade()).clear(figure.spot());
    figure.take(trade, map.place(trade), takeSpot(trade));
  }

  private int takeSpot(Trade trade) {
    BitSet spots = taken.get(trade);
    int spot = spots.nextClearBit(0);
    spots.set(spot);
    return spot;
  }

  /** Puts everybody where they are going. */
  public void arriveAll() {
    people.values().forEach(Figure::arrive);
  }

  public void update(float seconds) {
    for (Figure figure : people.values()) {
      figure.update(seconds, isQueued(figure));
    }
    fromNorth.sort(Comparator.comparingDouble(figure -> -figure.y()));
  }

  private boolean isQueued(Figure figure) {
    for (Figure other : people.values()) {
      if (other != figure && figure.behind(other)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int size() {
    return fromNorth.size();
  }

  @Override
  public float footY(int i) {
    return fromNorth.get(i).y();
  }

  @Override
  public void draw(int i, Batch batch, Stamps stamps) {
    Figure figure = fromNorth.get(i);
    TextureRegion picture = stamps.figure(figure.trade(), figure.pose(), figure.skill);
    float footX = Stamps.FOOT_X * SIZE;
    float y = figure.y() - Stamps.FOOT_Y * SIZE;
    float cell = Stamps.CELL * SIZE;
    if (figure.facesWest()) {
      batch.draw(picture, figure.x() + footX, y, -cell, cell);
    } else {
      batch.draw(picture, figure.x() - footX, y, cell, cell);
    }
  }
}
