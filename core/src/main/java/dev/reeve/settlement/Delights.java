package dev.reeve.settlement;

import java.util.Arrays;

/**
 * What made people happy in one tick: mean happiness per person and cycle, by good and by program.
 * Filled as they feel it, and empty again once the tick's account has it.
 */
final class Delights {

  private final double[] goods;
  private final double[] programs;

  /** Programs held in this tick. */
  private final boolean[] held;

  Delights(Technology technology) {
    goods = new double[technology.goods];
    programs = new double[technology.programs];
    held = new boolean[technology.programs];
  }

  /** Adds what each good gave to some, who are such a share of all. */
  void addGoods(double[] happiness, double share) {
    for (int g = 0; g < goods.length; g++) {
      goods[g] += happiness[g] * share;
    }
  }

  /** Adds what a good gave, in the mean over all. */
  void addGood(int good, double happiness) {
    goods[good] += happiness;
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

  void clear() {
    Arrays.fill(goods, 0);
    Arrays.fill(programs, 0);
    Arrays.fill(held, false);
  }

  void copyFrom(Delights other) {
    System.arraycopy(other.goods, 0, goods, 0, goods.length);
    System.arraycopy(other.programs, 0, programs, 0, programs.length);
    System.arraycopy(other.held, 0, held, 0, held.length);
  }
}
