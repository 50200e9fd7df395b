package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.g2d.Batch;
import dev.reeve.demo.art.Stamps;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Village;
import dev.reeve.settlement.Event;
import java.util.ArrayList;
import java.util.List;

/** Everybody on a village's part of the map, as its settlement has them, and who comes there. */
public final class Crowd implements FromNorth {
  /** Seconds of a step; pictures between two steps are mixed from both. */
  private static final float STEP = 1 / 24f;

  /** Half the width of a figure and its height, for whoever points at it. */
  private static final float HALF_WIDTH = 7;

  private static final float HEIGHT = 21;

  private final Village village;
  private final Folk folk;
  private final Register register;
  private final Festival festival;
  private final Raid raid;
  private final Steering steering = new Steering();
  private final List<Walker> walkers = new ArrayList<>();
  private final List<Memorial> memorials = new ArrayList<>();
  private final Lineup lineup = new Lineup();
  private float owed;
  private int gathered;

  /** Whom the mark is on; null: nobody. */
  private Figure marked;

  /**
   * An empty map; people come as news tell of them.
   *
   * @param village whose people they are
   * @param map where they live
   */
  public Crowd(Village village, VillageMap map) {
    this.village = village;
    folk = new Folk(map);
    owed = STEP * (village.index() % 5) / 5;
    register = new Register(village, folk);
    festival = new Festival(map, folk);
    raid = new Raid(map, folk);
  }

  /** The people of a village as they live now, everybody where he works. */
  public static Crowd of(Village village, VillageMap map) {
    Crowd crowd = new Crowd(village, map);
    crowd.register.enterAll();
    crowd.gather();
    return crowd;
  }

  /** Hears of something that happened in the village. */
  public void happened(Event event) {
    if (event instanceof Event.Birth birth && folk.get(birth.person()) == null) {
      if (village.settlement().lives(birth.person())) {
        register.arrive(birth.person(), birth.tier());
      }
    } else if (event instanceof Event.Death death && folk.get(death.person()) != null) {
      memorials.add(new Memorial(folk.bury(death.person())));
    } else if (event instanceof Event.JobChanged change && folk.get(change.person()) != null) {
      folk.employ(change.person(), register.trade(change.to()));
    } else if (event instanceof Event.RaidSeen seen) {
      raid.begin(seen.strength());
    } else if (event instanceof Event.RaidFought fought) {
      raid.fought(fought.lost(), fought.saved());
    } else if (event instanceof Event.RaidOver) {
      raid.end();
    } else if (event instanceof Event.Discovery) {
      folk.all().stream()
          .filter(figure -> figure.trade() == Trade.SCHOLAR && figure.errand() == Errand.WORK)
          .findFirst()
          .ifPresent(Figure::rejoice);
    }
  }

  /**
   * Lets people live on.
   *
   * @param seconds of their time, &ge; 0
   */
  public void update(float seconds) {
    owed += seconds;
    while (owed >= STEP) {
      owed -= STEP;
      step();
    }
    for (Walker walker : walkers) {
      walker.show(owed / STEP);
    }
    lineup.sort();
  }

  private void step() {
    register.step();
    festival.live(STEP, village.plan().programs().containsValue(true));
    raid.live(STEP);
    folk.live(STEP);
    boolean faded = memorials.removeIf(memorial -> !memorial.live(STEP));
    int now = folk.changes() + raid.changes();
    if (faded || now != gathered) {
      gather();
      gathered = now;
    }
    steering.step(walkers, STEP);
  }

  private void gather() {
    walkers.clear();
    walkers.addAll(folk.all());
    walkers.addAll(raid.raiders());
    lineup.clear();
    walkers.forEach(lineup::add);
    memorials.forEach(lineup::add);
    lineup.sort();
  }

  @Override
  public int size() {
    return lineup.size();
  }

  @Override
  public float footY(int i) {
    return lineup.footY(i);
  }

  @Override
  public void draw(int i, Batch batch, Stamps stamps) {
    lineup.get(i).draw(batch, stamps);
  }

  /** Whether somebody of the village is on the map. */
  public boolean has(int person) {
    return folk.get(person) != null;
  }

  /** Where somebody is, in map units; he must be on the map. */
  public float x(int person) {
    return folk.get(person).x();
  }

  /** Where somebody is, in map units; he must be on the map. */
  public float y(int person) {
    return folk.get(person).y();
  }

  /**
   * The person whose figure covers a point, the nearest to the south, or else lies next to it; -1:
   * nobody.
   *
   * @param reach how far beside the point, in map units
   */
  public int personAt(float x, float y, float reach) {
    int found = -1;
    float least = reach;
    float south = Float.MAX_VALUE;
    for (Figure figure : folk.all()) {
      float beside = Math.max(0, Math.abs(figure.x() - x) - HALF_WIDTH);
      float foot = figure.y() - 2;
      float over = Math.max(0, Math.max(foot - y, y - figure.y() - HEIGHT));
      float apart = (float) Math.hypot(beside, over);
      if (apart < least || (apart == least && figure.y() < south)) {
        least = apart;
        south = figure.y();
        found = figure.person;
      }
    }
    return found;
  }

  /**
   * Marks somebody.
   *
   * @param person who; -1: nobody
   */
  public void mark(int person) {
    marked = person < 0 ? null : folk.get(person);
  }

  /** Whom the mark is on; null: nobody. */
  Figure marked() {
    return marked;
  }

  /** The people, for whoever looks at what they do. */
  Folk folk() {
    return folk;
  }

  /** Those who came to take something. */
  List<Raider> raiders() {
    return raid.raiders();
  }
}
