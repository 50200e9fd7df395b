package dev.reeve.settlement;

import java.util.Arrays;

/**
 * What made people happy in one tick: mean happiness per person and cycle, by good and by program.
 * Filled as they feel it, and empty again once the tick's report has it.
 */
final class Delights {

  private final double[] goods;
  private final double[] programs;

  /** Programs held in this tick. */
  private final boolean[] held;

  Delights(Technology technology) {
    this(
        new double[technology.goods],
        new double[technology.programs],
        new boolean[technology.programs]);
  }

  private Delights(double[] goods, double[] programs, boolean[] held) {
    this.goods = goods;
    this.programs = programs;
    this.held = held;
  }

  /** Adds what each good gave to some, who are such a share of all. */
  void addGoods(double[] happiness, double share) {
    for (int g = 0; g < goods.length; g++) {
      goods[g] += happiness[g] * share;
    }
  }

  /** A program was held and gave this to everybody. */
  void addProgram(int program, double happiness) {
    held[program] = true;
    programs[program] += happiness;
  }

  double ofGood(int good) {
    return goods[good];
  }

  double ofProgram(int program) {
    return programs[program];
  }

  boolean held(int program) {
    return held[program];
  }

  /** A copy that the next tick leaves alone; this one is empty from then on. */
  Delights take() {
    Delights taken = new Delights(goods.clone(), programs.clone(), held.clone());
    Arrays.fill(goods, 0);
    Arrays.fill(programs, 0);
    Arrays.fill(held, false);
    return taken;
  }
}
