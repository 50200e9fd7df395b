package dev.reeve.demo.map;

import dev.reeve.demo.art.Noise;
import dev.reeve.demo.art.Pose.Act;
import dev.reeve.demo.art.Trade;
import java.util.ArrayList;
import java.util.List;

/**
 * Dances on the green while a festival is held: rings around the pole that turn slowly, every other
 * one the other way. Where festivals never end people dance for a while and work for a while.
 */
final class Festival {
  private static final float DANCE = 34;
  private static final float PAUSE = 40;

  /** Half the width of the rings; they are seen from above at an angle. */
  private static final float[] RINGS = {32, 57};

  private static final float FLAT = 0.56f;

  /** Free ground around the outer ring. */
  private static final float EDGE = 10;

  /** How many find room in each ring. */
  private static final int[] ROOM = {9, 16};

  /** Map units a second that a ring turns. */
  private static final float TURN = 7;

  /** Whoever is that near to his place in the ring falls into step. */
  private static final float IN_STEP = 9;

  /** Share of those with work who leave it for the dance. */
  private static final float GUESTS = 0.3f;

  private final VillageMap map;
  private final Folk folk;
  private final List<Figure> dancers = new ArrayList<>();
  private final boolean[] inStep = new boolean[ROOM[0] + ROOM[1]];
  private boolean dancing;
  private float time = PAUSE;
  private float turned;
  private int dances;

  Festival(VillageMap map, Folk folk) {
    this.map = map;
    this.folk = folk;
  }

  /** Whether a point lies where people dance, so that nobody shall stand there for long. */
  static boolean floor(VillageMap map, float x, float y) {
    float out = RINGS[RINGS.length - 1] + EDGE;
    double across = (x - map.poleX()) / out;
    double up = (y - map.poleY()) / (FLAT * out);
    return Math.hypot(across, up) < 1;
  }

  /**
   * Goes on for a moment.
   *
   * @param held whether a festival is held
   */
  void live(float seconds, boolean held) {
    time += seconds;
    if (!dancing && held && time > PAUSE) {
      begin();
    } else if (dancing && (!held || time > DANCE)) {
      end();
    }
    if (dancing) {
      turned += seconds * TURN;
      for (int i = 0; i < dancers.size(); i++) {
        dance(i, dancers.get(i), seconds);
      }
    }
  }

  private void begin() {
    dancing = true;
    time = 0;
    dances++;
    invite(true);
    invite(false);
    for (int i = 0; i < dancers.size(); i++) {
      inStep[i] = false;
      call(i, dancers.get(i));
    }
  }

  /** First those at leisure, then some of the others. */
  private void invite(boolean idle) {
    for (Figure figure : folk.all()) {
      boolean asked =
          (figure.trade() == Trade.IDLE) == idle
              && (idle || Noise.hash(figure.person, dances, 31) < GUESTS);
      if (asked && figure.atLeisure() && dancers.size() < inStep.length) {
        dancers.add(figure);
      }
    }
  }

  private void call(int i, Figure figure) {
    figure.send(Errand.DANCE, Act.NOTHING, map.place(Trade.IDLE).gate(), x(i), y(i), 0);
  }

  private void dance(int i, Figure figure, float seconds) {
    if (figure.errand() != Errand.DANCE) {
      return;
    }
    float dx = x(i) - figure.position.x;
    float dy = y(i) - figure.position.y;
    float apart = (float) Math.hypot(dx, dy);
    if (apart < IN_STEP) {
      inStep[i] = true;
    }
    if (inStep[i]) {
      float share = Math.min(1, 3 * TURN * seconds / Math.max(0.01f, apart));
      figure.stand(figure.position.x + share * dx, figure.position.y + share * dy);
      figure.turn(dx < 0);
    } else if (!figure.walking()) {
      call(i, figure);
    }
  }

  private int ring(int i) {
    return i < ROOM[0] ? 0 : 1;
  }

  /** Where in its ring a place is now, as an angle. */
  private double angle(int i) {
    int ring = ring(i);
    int first = ring == 0 ? 0 : ROOM[0];
    int here = Math.min(ROOM[ring], Math.max(1, dancers.size() - first));
    float way = ring % 2 == 0 ? turned : -turned;
    return 2 * Math.PI * (i - first) / here + way / RINGS[ring];
  }

  private float x(int i) {
    return map.poleX() + RINGS[ring(i)] * (float) Math.cos(angle(i));
  }

  private float y(int i) {
    return map.poleY() + FLAT * RINGS[ring(i)] * (float) Math.sin(angle(i));
  }

  private void end() {
    dancing = false;
    time = 0;
    for (Figure figure : dancers) {
      if (figure.errand() == Errand.DANCE) {
        folk.toWork(figure, Act.NOTHING);
      }
    }
    dancers.clear();
  }
}
