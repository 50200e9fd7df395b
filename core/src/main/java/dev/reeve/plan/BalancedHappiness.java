package dev.reeve.plan;

/**
 * Equal delight from every wanted good: the largest level {@code z} with {@code happiness_g c_g ≥
 * z} per head for every wanted good, and then, keeping {@code z}, the most {@code Σ happiness_g
 * c_g}.
 *
 * <p>Where work has side effects, the harm {@code H} that they do to a head counts as so much less
 * of the happiness that equal amounts of all {@code W} wanted goods give: first the largest {@code
 * W z - H}, counted as a level, {@code z - H/W}; then, keeping that, the most {@code Σ happiness_g
 * c_g - H}.
 */
final class BalancedHappiness implements Happiness {

  private double level;
  private double happiness;

  @Override
  public boolean maximise(SteadyProgram program, Prices prices) {
    if (!raiseLevel(program)) {
      return false;
    }
    prices.take(program);
    boolean priced = prices.labour(program) > 0;
    program.keepOptimum();
    if (pinned(program)) {
      return true;
    }
    aimAtLuxuries(program);
    if (!program.solve()) {
      // Only rounding can take the level away again. Then the plan that reached it is the answer.
      return raiseLevel(program);
    }
    happiness = program.objective();
    if (!priced) {
      prices.take(program);
    }
    return true;
  }

  /** Whether every luxury is held to the level, so that keeping that leaves nothing to gain. */
  private static boolean pinned(SteadyProgram program) {
    for (int i = 0; i < program.at.wanted.length; i++) {
      boolean delights = worth(program, i) > 0;
      if (delights && !(program.at.levelled() && program.keptFixed(program.at.levelRow(i)))) {
        return false;
      }
    }
    return true;
  }

  private boolean raiseLevel(SteadyProgram program) {
    program.layBounds();
    program.clearAim();
    if (program.at.levelled()) {
      program.aim(program.at.level(), 1);
    }
    program.effects.aim(program, program.effects.levels(program.conditions()));
    if (!program.solve()) {
      return false;
    }
    level = program.at.levelled() ? program.value(program.at.level()) : 0;
    happiness = 0;
    for (int i = 0; i < program.at.wanted.length; i++) {
      happiness += worth(program, i) * program.value(program.at.luxury(i, 0));
    }
    happiness -= program.effects.harm(program);
    return true;
  }

  private static double worth(SteadyProgram program, int i) {
    return program.conditions().happiness(program.at.wanted[i]);
  }

  @Override
  public boolean addsUp() {
    return false;
  }

  @Override
  public double happiness() {
    return happiness;
  }

  @Override
  public double level() {
    return level;
  }

  @Override
  public double bound(SteadyProgram program) {
    program.layBounds();
    aimAtLuxuries(program);
    for (int p = 0; p < program.at.programs; p++) {
      program.aim(program.at.program(p), program.conditions().programHappiness(p));
    }
    return program.solve() ? program.objective() : Double.NaN;
  }

  private static void aimAtLuxuries(SteadyProgram program) {
    program.clearAim();
    for (int i = 0; i < program.at.wanted.length; i++) {
      program.aim(program.at.luxury(i, 0), worth(program, i));
    }
    program.effects.aim(program, 1);
  }
}
