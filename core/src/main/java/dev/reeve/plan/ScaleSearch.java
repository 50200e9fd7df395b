package dev.reeve.plan;

import java.util.Arrays;

/**
 * Looks for the scale of the best plan: one that makes what its inputs are taken at.
 *
 * <p>At first by repeated solves, each with the inputs that a unit takes on the average at the
 * scale that the last one made (S. Samothrakis, PLoS ONE 16(9) e0257399, 2021, section 3.2). That
 * is as good as it gets where there is one technique for each good; with several, a plan would go
 * on with one whose inputs rise until it is no better than another, far beyond where its next unit
 * is worth making. So once the solves come near, or do not, plans are held within a room around the
 * scale, with the inputs there and what one unit more takes (sequential linear programming; with
 * one technique for each good these are Newton's steps). Once a plan turns back, room halves, as
 * the best scale lies between; where plans go on it grows. Each industry has a room of its own.
 *
 * <p>Bounded: at most {@link #MOST} solves. Deterministic.
 */
final class ScaleSearch {

  /** Largest difference of what is made from the scale, as a share of it, that is none. */
  static final double SETTLED = 1e-12;

  /** Solves at most. */
  static final int MOST = 250;

  /** A scale that comes this close to what is made is near enough to be held. */
  private static final double NEAR = 1e-3;

  /** Solves without a smaller step than all before, after which plans are held. */
  private static final int PATIENCE = 4;

  /** Solves after which plans are held however they go. */
  private static final int FREE = 12;

  /** How room shrinks on the way between two turns, and grows where plans go on. */
  private static final double TURN = 0.5;

  private static final double GO_ON = 2;

  /** After a turn plans that go on so often in a row have left what they turned between. */
  private static final int ONWARD = 3;

  /** A step of this part of the room is one to its edge. */
  private static final double EDGE = 0.999;

  /** Room at first, as a share of the scale. */
  private static final double ROOM = 1e-2;

  /** Of what everybody together would make there, the part below which nobody asks for shares. */
  private static final double SMALL = 1e-3;

  private final double[] whole;
  private final double[] scale;
  private final double[] step;
  private final double[] last;

  /** How far from the scale plans may make more or less; only while they are held. */
  private final double[] room;

  /** Whether plans have turned back, and how often they have gone on since. */
  private final boolean[] turned;

  private final int[] onward;

  private boolean held;
  private int solves;
  private double change = Double.POSITIVE_INFINITY;
  private double smallest = Double.POSITIVE_INFINITY;
  private int smallestAt;

  /**
   * A search that begins with the first plan, whatever it was made at.
   *
   * @param whole what everybody together would make in each industry; &ge; 0
   */
  ScaleSearch(double[] whole) {
    this.whole = whole;
    scale = new double[whole.length];
    step = new double[whole.length];
    last = new double[whole.length];
    room = new double[whole.length];
    turned = new boolean[whole.length];
    onward = new int[whole.length];
  }

  /**
   * Takes a plan.
   *
   * @param made what it makes, by industry
   * @return whether another is to be made, at {@link #scale} and, if {@link #held}, within {@link
   *     #room}; false: it makes what its inputs were taken at, or that cannot be had
   */
  boolean next(double[] made) {
    solves++;
    if (solves == 1) {
      System.arraycopy(made, 0, scale, 0, scale.length);
      return true;
    }
    measure(made);
    if (held && (change <= SETTLED || solves >= MOST)) {
      return false;
    }
    if (held) {
      follow();
    } else if (change <= NEAR || solves >= FREE || solves - smallestAt >= PATIENCE) {
      hold(made);
    } else {
      System.arraycopy(made, 0, scale, 0, scale.length);
    }
    return true;
  }

  private void measure(double[] made) {
    System.arraycopy(step, 0, last, 0, last.length);
    change = 0;
    for (int i = 0; i < scale.length; i++) {
      step[i] = made[i] - scale[i];
      change = Math.max(change, step[i] == 0 ? 0 : Math.abs(step[i]) / size(i, made[i]));
    }
    if (change < smallest) {
      smallest = change;
      smallestAt = solves;
    }
  }

  private double size(int i, double made) {
    return Math.max(Math.max(made, scale[i]), SMALL * whole[i]);
  }

  /** Where plans turn back, half way, with room to both ends; else where they have come to. */
  private void hold(double[] made) {
    held = true;
    for (int i = 0; i < scale.length; i++) {
      if (step[i] * last[i] < 0) {
        room[i] = Math.abs(step[i]) / 2;
        scale[i] += step[i] / 2;
      } else {
        room[i] = Math.max(Math.abs(step[i]), ROOM * size(i, made[i]));
        scale[i] = made[i];
      }
    }
    Arrays.fill(step, 0);
  }

  private void follow() {
    for (int i = 0; i < scale.length; i++) {
      double length = Math.abs(step[i]);
      onward[i] = step[i] * last[i] < 0 ? 0 : onward[i] + 1;
      turned[i] |= onward[i] == 0;
      if (onward[i] == 0 && length > TURN * Math.abs(last[i])) {
        room[i] = TURN * Math.min(room[i], length);
      } else if (length > EDGE * room[i]) {
        room[i] *= !turned[i] || onward[i] > ONWARD ? GO_ON : TURN;
      }
      scale[i] = Math.max(0, scale[i] + Math.max(-room[i], Math.min(room[i], step[i])));
    }
  }

  /** Where the next plan is to take its inputs; nobody else writes to it. */
  double[] scale() {
    return scale;
  }

  /** Whether plans are held near the scale. */
  boolean held() {
    return held;
  }

  /** By how much a held plan may make more or less. */
  double room(int i) {
    return room[i];
  }

  /** Plans taken so far. */
  int solves() {
    return solves;
  }

  /** Largest difference of what the last plan made from the scale, as a share of it. */
  double change() {
    return change;
  }
}
