package dev.reeve.demo.map;

import dev.reeve.demo.art.Noise;
import dev.reeve.demo.art.Pose.Act;
import dev.reeve.demo.art.Trade;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The people of a village, by their numbers, and what they do all day. */
final class Folk {
  /** Near enough to a store to put something down. */
  private static final float AT_STORE = 15;

  private final VillageMap map;
  private final Map<Trade, StandingRoom> rooms = new EnumMap<>(Trade.class);
  private final StandingRoom school;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Figure> seen = Collections.unmodifiableList(figures);
  private Figure[] byNumber = new Figure[64];
  private int changes;

  Folk(VillageMap map) {
    this.map = map;
    for (Place place : map.places()) {
      boolean idle = place.trade() == Trade.IDLE;
      List<float[]> spots = new ArrayList<>(place.spots());
      if (idle) {
        spots.addAll(doorsteps(map));
      } else if (place.trade() == Trade.OTHER) {
        spots.addAll(map.meadow());
      }
      rooms.put(
          place.trade(),
          new StandingRoom(spots, place.gate(), (x, y) -> idle && Festival.floor(map, x, y)));
    }
    Waypoint library = map.place(Trade.SCHOLAR).gate();
    school = new StandingRoom(map.benches(), library, (x, y) -> false);
  }

  /** Before their doors people like to sit and talk. */
  private static List<float[]> doorsteps(VillageMap map) {
    List<float[]> steps = new ArrayList<>();
    for (float[] door : map.doors()) {
      steps.add(new float[] {door[0] - 8, door[1] - 5});
      steps.add(new float[] {door[0] + 9, door[1] - 6});
      steps.add(new float[] {door[0] + 1, door[1] - 15});
    }
    return steps;
  }

  /** Everybody, in the order in which they came. */
  List<Figure> all() {
    return seen;
  }

  /** How often somebody came or went. */
  int changes() {
    return changes;
  }

  /** Somebody; null if nobody has the number. */
  Figure get(int person) {
    return person < byNumber.length ? byNumber[person] : null;
  }

  /** Whether the map has a place for a trade. */
  boolean works(Trade trade) {
    return rooms.containsKey(trade);
  }

  /** Somebody who has no trade yet comes up the road. */
  Figure arrive(int person, int skill) {
    Waypoint from = map.arrival();
    return settle(new Figure(person, skill, map, from), from.x, from.y, Act.BUNDLE);
  }

  /** A child who came of age steps out of a house. */
  Figure comeOfAge(int person, int skill) {
    List<float[]> doors = map.doors();
    float[] door = doors.get((int) (doors.size() * Noise.hash(person, figures.size(), 26)));
    Place green = map.place(Trade.IDLE);
    return settle(new Figure(person, skill, map, green.gate()), door[0], door[1], Act.NOTHING);
  }

  private Figure settle(Figure figure, float x, float y, Act load) {
    if (figure.person >= byNumber.length) {
      byNumber = Arrays.copyOf(byNumber, 2 * figure.person);
    }
    changes++;
    byNumber[figure.person] = figure;
    figures.add(figure);
    figure.appear(x, y);
    figure.emerge();
    take(figure, Trade.IDLE, load);
    return figure;
  }

  /** Somebody is no more. */
  Figure bury(int person) {
    Figure figure = byNumber[person];
    changes++;
    byNumber[person] = null;
    figures.remove(figure);
    leave(figure);
    return figure;
  }

  /** Somebody takes up a trade, or none, and walks there. */
  void employ(int person, Trade trade) {
    Figure figure = byNumber[person];
    if (figure.trade() != trade) {
      leave(figure);
      take(figure, trade, figure.settling() ? Act.BUNDLE : Act.NOTHING);
    }
  }

  private void take(Figure figure, Trade trade, Act load) {
    figure.take(trade, map.place(trade), rooms.get(trade).take());
    toWork(figure, load);
  }

  private void leave(Figure figure) {
    rooms.get(figure.trade()).leave(figure.spot());
    leaveSchool(figure);
  }

  private void leaveSchool(Figure figure) {
    if (figure.bench() >= 0) {
      school.leave(figure.bench());
      figure.bench(-1);
    }
  }

  /** Puts everybody where they are going. */
  void arriveAll() {
    figures.forEach(Figure::arrive);
  }

  /** Sends somebody to the own place. */
  void toWork(Figure figure, Act load) {
    leaveSchool(figure);
    StandingRoom room = rooms.get(figure.trade());
    Waypoint gate = figure.place().gate();
    figure.send(Errand.WORK, load, gate, room.x(figure.spot()), room.y(figure.spot()), 0);
  }

  /** Lets everybody live for a moment, and whoever is through with something begin the next. */
  void live(float seconds) {
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (figure.live(seconds)) {
        next(figure);
      }
    }
  }

  private void next(Figure figure) {
    switch (figure.errand()) {
      case WORK -> leaveWork(figure);
      case FETCH -> toWork(figure, Act.HAUL);
      case SCHOOL -> toWork(figure, Act.BOOK);
      case DEPART -> toStore(figure, Errand.RETURN, Act.CART);
      default -> toWork(figure, Act.NOTHING);
    }
  }

  private void leaveWork(Figure figure) {
    float luck = figure.chance(20);
    if (figure.learning()) {
      if (luck < 0.7f && school.free()) {
        study(figure);
        return;
      }
    } else {
      switch (figure.trade()) {
        case IDLE -> {
          if (luck < 0.45f) {
            stroll(figure);
            return;
          }
        }
        case CARRIER -> {
          Waypoint end = map.arrival();
          figure.send(Errand.DEPART, Act.CART, end, end.x, end.y, AT_STORE);
          return;
        }
        case SOLDIER -> {
          if (luck < 0.25f) {
            toStore(figure, Errand.STROLL, Act.NOTHING);
            return;
          }
        }
        default -> {
          if (luck < 0.35f) {
            toStore(figure, Errand.STORE, Act.CARRY);
            return;
          }
          if (luck < 0.5f && figure.trade() == Trade.POTTER) {
            fetchClay(figure);
            return;
          }
        }
      }
    }
    figure.remain();
  }

  private void study(Figure figure) {
    figure.bench(school.take());
    Waypoint gate = map.place(Trade.SCHOLAR).gate();
    float x = school.x(figure.bench());
    float y = school.y(figure.bench());
    figure.send(Errand.SCHOOL, Act.BOOK, gate, x, y, 0);
  }

  /** To another place's gate, and some steps beside it. */
  private void stroll(Figure figure) {
    Trade[] trades = Trade.values();
    Place place = map.place(trades[(int) (trades.length * figure.chance(27))]);
    Waypoint aim = place == null ? map.place(Trade.IDLE).gate() : place.store();
    toward(figure, Errand.STROLL, Act.NOTHING, aim);
  }

  private void toStore(Figure figure, Errand errand, Act load) {
    toward(figure, errand, load, figure.place().store());
  }

  private void fetchClay(Figure figure) {
    toward(figure, Errand.FETCH, Act.NOTHING, map.place(Trade.DIGGER).store());
  }

  private static void toward(Figure figure, Errand errand, Act load, Waypoint aim) {
    float x = aim.x + 34 * (figure.chance(28) - 0.5f);
    float y = aim.y + 22 * (figure.chance(29) - 0.5f);
    figure.send(errand, load, aim, x, y, AT_STORE);
  }
}
