package dev.reeve.math;

import java.util.ArrayList;
import java.util.List;

/**
 * One settlement's linear program, and what each tick changes of it: the same for every solver that
 * is measured.
 *
 * <p>Rows: one a good (made less used up less enjoyed is at least what is needed), one a tier (its
 * workers are at most its people). Columns: workers by industry and tier, then luxuries by good and
 * segment, each segment as wide and less enjoyed than the one before. A tick moves the people of a
 * tier by one at most, the needs of two goods, and the yield of three industries by a few per cent,
 * which are nine coefficients. After {@link #TICKS} ticks everything is as it was; there is no
 * chance in it.
 */
final class ReplanSequence {

  /** Ticks until everything begins again. */
  static final int TICKS = 240;

  private static final double NONE = Double.POSITIVE_INFINITY;
  private static final int SEGMENTS = 3;
  private static final double[] SEGMENT_SHARE = {1, 0.55, 0.2};

  private final int goods;
  private final int tiers;
  private final double people;

  /** Worked out beforehand: what is measured is not to wait for sines. */
  private final List<Edit[]> ticks = new ArrayList<>();

  /** A settlement of so many goods, an industry for each, tiers and people. */
  ReplanSequence(int goods, int tiers, double people) {
    this.goods = goods;
    this.tiers = tiers;
    this.people = people;
    for (int tick = 1; tick <= TICKS; tick++) {
      ticks.add(edits(tick));
    }
  }

  /** The program as it is before the first tick. */
  LinearProgram program() {
    LinearProgram program = new LinearProgram(goods + tiers, goods * (tiers + SEGMENTS));
    for (int j = 0; j < goods; j++) {
      for (int k = 0; k < tiers; k++) {
        program.setCoefficient(goods + k, worker(j, k), 1);
        for (int input = 1; input <= 2 && input <= j; input++) {
          program.setCoefficient(j - input, worker(j, k), -0.35 / input);
        }
      }
      for (int s = 0; s < SEGMENTS; s++) {
        int column = goods * tiers + j * SEGMENTS + s;
        program.setCoefficient(j, column, -1);
        program.setBounds(column, 0, ofEach() * (0.12 + 0.03 * (j % 4)));
        program.setCost(column, (1 + 0.37 * ((3 * j) % 8)) * SEGMENT_SHARE[s]);
      }
    }
    for (int tick = 1; tick <= TICKS; tick++) {
      apply(tick, new Edits.OfProgram(program));
    }
    return program;
  }

  /** Makes the edits of a tick, from 1 on. */
  void apply(int tick, Edits edits) {
    for (Edit edit : ticks.get((tick - 1) % TICKS)) {
      if (edit.column < 0) {
        edits.setRowBounds(edit.row, edit.lower, edit.upper);
      } else {
        edits.setCoefficient(edit.row, edit.column, edit.lower);
      }
    }
  }

  /** Bounds of a row where there is no column, otherwise a coefficient. */
  private record Edit(int row, int column, double lower, double upper) {}

  private Edit[] edits(int tick) {
    List<Edit> edits = new ArrayList<>();
    for (int k = 0; k < tiers; k++) {
      double now = headcount(k, tick);
      if (now != headcount(k, tick - 1) || tick == 1) {
        edits.add(new Edit(goods + k, -1, -NONE, now));
      }
    }
    for (int e = 0; e < 2; e++) {
      int good = (2 * tick + e) % goods;
      edits.add(new Edit(good, -1, need(good, tick), NONE));
    }
    for (int e = 0; e < 3; e++) {
      int industry = (3 * tick + e) % goods;
      for (int k = 0; k < tiers; k++) {
        edits.add(new Edit(industry, worker(industry, k), yielded(industry, k, tick), 0));
      }
    }
    return edits.toArray(Edit[]::new);
  }

  private int worker(int industry, int tier) {
    return industry * tiers + tier;
  }

  private double headcount(int tier, int tick) {
    double middle = people * (tiers - tier) * 2 / (tiers * (tiers + 1));
    return Math.rint(middle + Math.min(4, middle / 4) * wave(tick, 1 + tier, tier));
  }

  /** More goods to choose from do not make people eat more. */
  private double ofEach() {
    return people * 8 / goods;
  }

  private double need(int good, int tick) {
    return good % 3 == 0 ? ofEach() * 0.2 * (1 + 0.06 * wave(tick, 3, good)) : 0;
  }

  private double yielded(int industry, int tier, int tick) {
    double skill = 0.8 + 0.15 * ((tier + industry) % tiers);
    return (2.5 + 0.4 * (industry % 5)) * skill * (1 + 0.05 * wave(tick, 2, 2 * industry));
  }

  /** Between -1 and 1, so many times over all ticks. */
  private static double wave(int tick, int times, int phase) {
    return Math.sin(2 * Math.PI * ((double) (tick % TICKS) * times / TICKS + 0.31 * phase));
  }
}
