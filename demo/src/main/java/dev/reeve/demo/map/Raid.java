package dev.reeve.demo.map;

import com.badlogic.gdx.math.Vector2;
import dev.reeve.demo.art.Pose.Act;
import dev.reeve.demo.art.Trade;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A raid as it is seen: raiders come to the village's edge, soldiers run to meet them, some slip
 * through to the store, and all run away at the end with what they could take. It lasts long enough
 * to be seen even where time goes fast.
 */
final class Raid {
  /** Raiders of a usual raid. */
  private static final int USUAL = 7;

  private static final int FEWEST = 3;
  private static final int MOST = 14;

  /** Seconds that a raid is seen at least and at most before the raiders run. */
  private static final float SHORTEST = 13;

  private static final float LONGEST = 30;

  /** Seconds after which whoever still runs is no longer seen. */
  private static final float FLIGHT = 30;

  private enum Phase {
    PEACE,
    FIGHT,
    FLIGHT
  }

  private final VillageMap map;
  private final Folk folk;
  private final Front front;
  private final List<Raider> raiders = new ArrayList<>();
  private final List<Raider> seen = Collections.unmodifiableList(raiders);
  private final List<Figure> soldiers = new ArrayList<>();
  private final Vector2 spot = new Vector2();
  private Phase phase = Phase.PEACE;
  private float time;
  private boolean over;
  private double lost;
  private double saved;
  private int comers;
  private int changes;

  Raid(VillageMap map, Folk folk) {
    this.map = map;
    this.folk = folk;
    front = new Front(map);
  }

  /** Those who are to be seen. */
  List<Raider> raiders() {
    return seen;
  }

  /**
   * Raiders are on their way, unless some are on the map already.
   *
   * @param strength against the usual, &ge; 0
   */
  void begin(double strength) {
    if (phase != Phase.PEACE) {
      return;
    }
    phase = Phase.FIGHT;
    time = 0;
    over = false;
    lost = 0;
    saved = 0;
    comers = (int) Math.max(FEWEST, Math.min(MOST, Math.round(USUAL * strength)));
    for (int i = 0; i < comers; i++) {
      front.wild(i, spot);
      Raider raider = new Raider(i, map.roads(), front.edge(), spot.x, spot.y);
      front.attack(i, spot);
      raider.form(spot.x, spot.y);
      raiders.add(raider);
    }
    changes++;
    callSoldiers();
  }

  /** How often raiders came or went. */
  int changes() {
    return changes;
  }

  private void callSoldiers() {
    int most = Math.min(folk.all().size(), comers + 2);
    for (Figure figure : folk.all()) {
      boolean fit = figure.trade() == Trade.SOLDIER && !figure.learning();
      if (fit && soldiers.size() < most) {
        front.defence(soldiers.size(), spot);
        figure.send(Errand.DEFEND, Act.NOTHING, front.edge(), spot.x, spot.y, 0);
        soldiers.add(figure);
      }
    }
  }

  /** Some was taken and some was kept. */
  void fought(double taken, double kept) {
    lost += taken;
    saved += kept;
  }

  /** It is decided. */
  void end() {
    over = true;
  }

  /** Goes on for a moment. */
  void live(float seconds) {
    time += seconds;
    if (raiders.removeIf(raider -> !raider.live(seconds))) {
      changes++;
    }
    if (phase == Phase.FIGHT) {
      fight();
      if (time > LONGEST || (over && time > SHORTEST)) {
        flee();
      }
    } else if (phase == Phase.FLIGHT && (raiders.isEmpty() || time > FLIGHT)) {
      raiders.clear();
      changes++;
      phase = Phase.PEACE;
    }
  }

  private void fight() {
    soldiers.removeIf(soldier -> soldier.errand() != Errand.DEFEND);
    boolean met = soldiers.stream().anyMatch(soldier -> !soldier.walking());
    boolean here = raiders.stream().anyMatch(raider -> !raider.walking());
    for (Figure soldier : soldiers) {
      soldier.alert(here);
      if (!soldier.walking()) {
        soldier.turn(front.facesWest());
      }
    }
    long gone = raiders.stream().filter(raider -> raider.aim() != Raider.Aim.FIGHT).count();
    long slip = Math.round(comers * share());
    for (Raider raider : raiders) {
      raider.fights(met && raider.aim() == Raider.Aim.FIGHT);
      boolean ready = raider.aim() == Raider.Aim.FIGHT && !raider.walking();
      if (ready && gone < slip) {
        gone++;
        raider.plunder(map.place(Trade.IDLE).gate());
      }
    }
  }

  /** The share of what they came for that they got, within [0, 1]. */
  private double share() {
    return lost + saved > 0 ? lost / (lost + saved) : 0;
  }

  private void flee() {
    phase = Phase.FLIGHT;
    time = 0;
    for (Raider raider : raiders) {
      raider.fights(false);
      raider.flee();
    }
    for (Figure soldier : soldiers) {
      if (soldier.errand() == Errand.DEFEND) {
        soldier.alert(false);
        soldier.rejoice();
        folk.toWork(soldier, Act.NOTHING);
      }
    }
    soldiers.clear();
  }
}
