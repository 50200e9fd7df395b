package dev.reeve.plan;

import dev.reeve.math.LinearSolver;
import dev.reeve.math.LinearSolvers;
import dev.reeve.model.Objective;
import dev.reeve.model.Ruleset;

/**
 * Plans settlements of one ruleset: needs first, rank by rank, then as much happiness as the labour
 * can yield.
 *
 * <p>The plan is the optimum of a lexicographic linear program. Its aims are taken in turn, each
 * among the optima of those before: coverage of the needs; the programs to hold; the level and the
 * happiness of the luxuries; and last the least effort, so that nobody works for nothing and simple
 * jobs go to the least skilled who can do them.
 *
 * <p>A planner keeps its basis from one call to the next, so that planning again for a few more
 * people costs little; the plan does not depend on what was planned before but for rounding. Not
 * thread-safe: one planner per thread.
 */
public final class SteadyPlanner {

  /** Looseness at which shadow prices are taken where a need falls short. */
  private static final double HAIR = 1e-7;

  /** Effort that a level of skill adds to a person-cycle: enough to prefer the lower tier. */
  private static final double SKILL_EFFORT = 1e-6;

  /** Effort of a unit on the road, in person-cycles: enough to carry nothing in a circle. */
  private static final double TRADE_EFFORT = 1e-6;

  private final SteadyProgram program;
  private final Needs needs;
  private final Happiness happiness;
  private final ProgramChoice choice;
  private final Prices prices;
  private final Prices scratch;

  /**
   * A planner on the portable solver: the same bits on every machine.
   *
   * @param rules the ruleset to plan for
   */
  public SteadyPlanner(Ruleset rules) {
    this(rules, LinearSolvers.portable());
  }

  /**
   * A planner on a solver of one's own choice.
   *
   * @param rules the ruleset to plan for
   * @param linear solves the basis systems; used by this planner alone
   */
  public SteadyPlanner(Ruleset rules, LinearSolver linear) {
    program = new SteadyProgram(rules, linear);
    needs = new Needs(program.at);
    happiness =
        rules.objective() == Objective.BALANCED
            ? new BalancedHappiness()
            : new DiminishingHappiness(program);
    choice = new ProgramChoice(program.at);
    prices = new Prices(program.at);
    scratch = new Prices(program.at);
  }

  /**
   * The best long-run plan for so many people.
   *
   * @param people how many people; finite, &gt; 0, need not be whole
   * @return the plan, with its reasons; a famine is a plan with {@link PlanStatus#SHORTFALL}
   * @throws IllegalArgumentException if {@code people} is out of range, or the ruleset makes goods
   *     from nothing by trade
   */
  public Plan plan(double people) {
    if (!(people > 0 && people < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("people is " + people + "; it must be finite and > 0");
    }
    program.begin(people);
    needs.cover(program);
    choice.choose(program, happiness, scratch);
    boolean priced = needs.firstShort() >= 0 && priceAHairBelow();
    maximiseHappiness(priced ? scratch : prices);
    spareEffort(scratch);
    return new PlanWriter(program, needs, happiness, choice, prices, scratch).write();
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
}
