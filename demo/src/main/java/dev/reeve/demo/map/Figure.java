package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.g2d.Batch;
import dev.reeve.demo.art.CoinArt;
import dev.reeve.demo.art.Noise;
import dev.reeve.demo.art.Pose;
import dev.reeve.demo.art.Pose.Act;
import dev.reeve.demo.art.Stamps;
import dev.reeve.demo.art.Token;
import dev.reeve.demo.art.Trade;

/** One person of a village on the map: walks to the place of the trade, works there, and so on. */
final class Figure extends Walker {
  private static final float WALK = 30;

  /** Share of their pace that hungry people keep. */
  private static final float FAINT = 0.65f;

  /** Seconds of one picture of a gesture. */
  private static final float GESTURE = 0.26f;

  /** Seconds for which hunger shows over the same heads. */
  private static final float SIGN = 9;

  /** Share of the hungry who show it over their heads. */
  private static final float SIGNS = 0.1f;

  /** Seconds that somebody rejoices over what he found. */
  private static final float JOY = 7;

  /** Units of a figure's drawing from its feet to what it bears on its head. */
  private static final float HEAD = 20;

  final int person;
  private int skill;
  private Trade trade = Trade.IDLE;
  private Place place;
  private int spot;
  private Errand errand = Errand.WORK;
  private Act load = Act.NOTHING;
  private float clock;
  private float rest;
  private float joy;
  private float shown = 1;
  private int trips;
  private int bench = -1;
  private boolean learning;
  private boolean hungry;
  private boolean alert;

  /** The picture of what it owns; -1: of nothing to speak of. */
  private int coins = -1;

  Figure(int person, int skill, VillageMap map, Waypoint at) {
    super(map.roads(), at, 2.2f + 3.8f * Noise.hash(person, 0, 17));
    this.person = person;
    this.skill = skill;
    clock = 7 * luck(1);
    rest = 3 + 9 * luck(2);
  }

  /** Luck of this person, different for every use, within [0, 1). */
  private float luck(int use) {
    return Noise.hash(person, use, 17);
  }

  /** Luck of this trip, within [0, 1). */
  float chance(int use) {
    return Noise.hash(person, trips, use);
  }

  /** Takes up a trade; the way there is another call. */
  void take(Trade next, Place at, int standing) {
    trade = next;
    place = at;
    spot = standing;
  }

  /** Sets out. */
  void send(Errand next, Act carried, Waypoint gate, float x, float y, float near) {
    errand = next;
    load = carried;
    trips++;
    rest = next.stay(chance(19));
    quicken();
    goTo(gate, x, y, near);
  }

  /** Stays for another while. */
  void remain() {
    trips++;
    rest = errand.stay(chance(19));
  }

  private void quicken() {
    pace(WALK * (0.88f + 0.24f * luck(3)) * errand.pace * (hungry ? FAINT : 1));
  }

  /**
   * Lives on for a moment.
   *
   * @return whether the stay is over, so that something else is to be done
   */
  boolean live(float seconds) {
    clock += seconds;
    joy -= seconds;
    shown = Math.min(1, shown + seconds);
    if (walking()) {
      return false;
    }
    if (errand != Errand.WORK) {
      load = Act.NOTHING;
    }
    rest -= seconds;
    return rest <= 0;
  }

  /** Comes into sight slowly. */
  void emerge() {
    shown = 0;
  }

  void skill(int next) {
    skill = next;
  }

  int skill() {
    return skill;
  }

  Trade trade() {
    return trade;
  }

  Place place() {
    return place;
  }

  int spot() {
    return spot;
  }

  Errand errand() {
    return errand;
  }

  /** The bench taken at school; -1: none. */
  int bench() {
    return bench;
  }

  void bench(int taken) {
    bench = taken;
  }

  boolean learning() {
    return learning;
  }

  void learning(boolean learns) {
    learning = learns;
  }

  void hungry(boolean faint) {
    if (faint != hungry) {
      hungry = faint;
      quicken();
    }
  }

  /**
   * Owns something.
   *
   * @param shares in equal shares of all there is in the village, &ge; 0
   */
  void owns(double shares) {
    coins = CoinArt.picture(shares);
  }

  /** Whether a foe is near enough to fight. */
  void alert(boolean fights) {
    alert = fights;
  }

  /** Has found something out. */
  void rejoice() {
    joy = JOY;
  }

  /** Whether it still comes up the road for the first time. */
  boolean settling() {
    return walking() && load == Act.BUNDLE;
  }

  /** Whether nothing keeps it from dancing or fighting. */
  boolean atLeisure() {
    return load != Act.CART && !settling() && errand != Errand.DANCE && errand != Errand.DEFEND;
  }

  Pose pose() {
    if (walking()) {
      return step();
    }
    int beat = (int) (clock / GESTURE);
    return switch (errand) {
      case DANCE -> Pose.dance(beat);
      case DEFEND -> alert ? Pose.work((int) (clock / (0.6f * GESTURE))) : Pose.STAND;
      case SCHOOL -> (beat / 5 + person) % 3 == 0 ? Pose.WRITE : Pose.READ;
      case WORK -> trade == Trade.IDLE ? leisure(beat) : work(beat);
      default -> stand();
    };
  }

  private Pose step() {
    boolean wide = strides();
    return switch (load) {
      case CARRY -> wide ? Pose.CARRY_WIDE : Pose.CARRY_CLOSE;
      case HAUL -> wide ? Pose.HAUL_WIDE : Pose.HAUL_CLOSE;
      case CART -> wide ? Pose.CART_WIDE : Pose.CART_CLOSE;
      case BUNDLE -> wide ? Pose.BUNDLE_WIDE : Pose.BUNDLE_CLOSE;
      case BOOK -> wide ? Pose.BOOK_WIDE : Pose.BOOK_CLOSE;
      default ->
          hungry
              ? (wide ? Pose.DROOP_WIDE : Pose.DROOP_CLOSE)
              : (wide ? Pose.STEP_WIDE : Pose.STEP_CLOSE);
    };
  }

  private Pose stand() {
    return hungry ? Pose.DROOP : Pose.STAND;
  }

  /** Sits, stands or talks with raised hands, each for a while. */
  private Pose leisure(int beat) {
    float mood = Noise.hash(person, beat / 40, 23);
    if (mood < 0.36f) {
      return Pose.SIT;
    }
    return mood > 0.72f && !hungry ? Pose.work(beat / 2) : stand();
  }

  private Pose work(int beat) {
    if (joy > 0) {
      return Pose.CHEER;
    }
    int pause = hungry ? 2 : 5;
    return (beat / 11 + person) % pause == 0 ? stand() : Pose.work(hungry ? beat / 2 : beat);
  }

  /**
   * Which way it looks. Workers all look their own way, so that a crowd does not turn as one; most
   * of those at leisure look at the others on the green.
   */
  @Override
  boolean facesWest() {
    if (walking() || errand != Errand.WORK) {
      return super.facesWest();
    }
    boolean own = luck(6) < 0.5f;
    boolean social = trade == Trade.IDLE && luck(7) < 0.75f;
    return social ? x() > place.gate().x : own;
  }

  @Override
  public void draw(Batch batch, Stamps stamps) {
    Brush.alpha(batch, shown);
    Pose pose = pose();
    boolean west = facesWest();
    Brush.picture(batch, stamps.figure(trade, pose), x(), y(), west);
    Brush.belt(batch, stamps.white, skill, x(), y() + pose.lift() * Brush.SIZE, west);
    if (coins >= 0) {
      float head = y() + (HEAD + pose.lift()) * Brush.SIZE;
      stamps.coins(coins).draw(batch, x(), head, 1);
    }
    if (joy > 0 && !walking() && errand == Errand.WORK) {
      Brush.alpha(batch, Math.min(1, Math.min(joy, 2 * (JOY - joy))));
      Brush.token(batch, stamps, Token.STAR, x(), y() + 22 * Brush.SIZE);
    } else if (hungry) {
      drawHunger(batch, stamps);
    }
    Brush.alpha(batch, 1);
  }

  private void drawHunger(Batch batch, Stamps stamps) {
    float turn = clock / SIGN + luck(8);
    if (Noise.hash(person, (int) turn, 24) < SIGNS) {
      float part = turn - (int) turn;
      Brush.alpha(batch, Math.min(1, SIGN * Math.min(part, 1 - part)));
      Brush.token(batch, stamps, Token.HUNGER, x(), y() + 20 * Brush.SIZE);
    }
  }
}
