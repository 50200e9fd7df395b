package dev.reeve.plan;

import dev.reeve.math.Basis;
import dev.reeve.math.LinearSolver;
import dev.reeve.model.Objective;
import dev.reeve.model.Ruleset;

/** Takes the aims of a steady plan in turn, each among the optima of those before. */
final class SteadyAims {

  /** Looseness at which shadow prices are taken where something falls short. */
  private static final double HAIR = 1e-7;

  /** Effort that a level of skill adds to a person-cycle: enough to prefer the lower tier. */
  private static final double SKILL_EFFORT = 1e-6;

  /** Effort of a unit on the road, in person-cycles: enough to carry nothing in a circle. */
  private static final double TRADE_EFFORT = 1e-6;

  /** Effort of standing by: less than to work for nothing, and more than to be free. */
  private static final double STANDBY_EFFORT = 0.5;

  private final SteadyProgram program;
  private final Needs needs;
  private final Happiness happiness;
  private final ProgramChoice choice;
  private final Prices prices;
  private final Prices scratch;
  private final PlanWriter writer;

  SteadyAims(Ruleset rules, LinearSolver linear, boolean ordered) {
    program = new SteadyProgram(rules, linear, ordered);
    needs = new Needs(program.at);
    happiness =
        rules.objective() == Objective.BALANCED
            ? new BalancedHappiness()
            : new DiminishingHappiness(program);
    choice = new ProgramChoice(program.at);
    prices = new Prices(program.at);
    scratch = new Prices(program.at);
    writer = new PlanWriter(program, needs, choice);
  }

  /** Whether these are for plans under orders. */
  boolean ordered() {
    return program.at.ordered;
  }

  Basis basis() {
    return program.basis();
  }

  /** Whether a basis has the shape of these plans. */
  boolean serves(Basis basis) {
    return basis.rows() == program.at.rows && basis.columns() == program.at.columns;
  }

  void restore(Basis basis) {
    program.restore(basis);
  }

  /** Forgets the basis. */
  void reset() {
    program.reset();
  }

  Plan plan(Conditions conditions) {
    program.begin(conditions);
    needs.cover(program);
    choice.choose(program, happiness, scratch);
    boolean priced = needs.fallShort() && priceAHairBelow();
    maximiseHappiness(priced ? scratch : prices);
    spareEffort(scratch);
    return writer.write(happiness, prices, scratch);
  }

  /**
   * Takes the prices a hair below the coverage reached. At the very edge of what can be covered
   * they are not unique; a hair below it they say what the last unit cost.
   */
  private boolean priceAHairBelow() {
    program.loosenTo(needs.floors(HAIR));
    boolean priced = happiness.maximise(program, prices);
    program.tighten();
    return priced;
  }

  private void maximiseHappiness(Prices into) {
    if (!happiness.maximise(program, into)) {
      throw lostPrecision();
    }
  }

  /** An optimum has been kept, so only rounding can make the program infeasible. */
  private IllegalStateException lostPrecision() {
    return new IllegalStateException(
        "a plan of '" + program.rules.name() + "' could not be kept; rescale its amounts");
  }

  /** The last aim: the least labour, of the lowest skill, and the fewest goods on the road. */
  private void spareEffort(Prices into) {
    SteadyLayout at = program.at;
    program.keepOptimum();
    program.clearAim();
    for (int k = 0; k < at.tiers; k++) {
      double effort = 1 + SKILL_EFFORT * program.rules.people().tiers().get(k).level();
      for (int j = 0; j < at.industries; j++) {
        program.aim(at.worker(j, k), -effort);
      }
      if (at.carriage) {
        program.aim(at.carrier(k), -effort);
      }
      if (at.ordered) {
        spareOrdered(k, effort);
      }
    }
    for (int r = 0; r < at.routes; r++) {
      program.aim(at.trade(r), -TRADE_EFFORT);
    }
    if (program.solve()) {
      into.take(program);
    } else {
      // Only rounding can take the happiness away again. Then the plan that reached it is the
      // answer.
      maximiseHappiness(into);
    }
  }

  /** Who is kept stands by if he does not work, so that his work is only the more of the two. */
  private void spareOrdered(int k, double effort) {
    SteadyLayout at = program.at;
    for (int j = 0; j < at.industries; j++) {
      program.aim(at.keptWorker(j, k), -effort * (1 - STANDBY_EFFORT));
    }
    for (int trade = 0; trade < at.trades; trade++) {
      program.aim(at.standby(trade, k), -effort * STANDBY_EFFORT);
    }
  }
}
