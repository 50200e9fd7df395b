package dev.reeve.plan;

import dev.reeve.math.Basis;
import dev.reeve.math.LinearSolver;
import dev.reeve.model.Objective;
import dev.reeve.model.Ruleset;

/**
 * Takes the aims of a steady plan in turn, each among the optima of those before.
 *
 * <p>Cost: where the needs are met and the programs stay as they were, a solve for each aim but the
 * needs, and none of them has to leave the last plan's basis while that stays optimal. Where the
 * aims do not add up, one more for each other set of programs that might be better. Where inputs
 * depend on how much is made, all of that once for each plan of a {@link ScaleSearch}.
 */
final class SteadyAims {

  /** Looseness at which shadow prices are taken where something falls short. */
  private static final double HAIR = 1e-7;

  private final SteadyProgram program;
  private final Needs needs;
  private final Happiness happiness;
  private final ProgramChoice choice;
  private final Effort effort;
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
    effort = new Effort(program.at, rules);
    prices = new Prices(program.at);
    scratch = new Prices(program.at);
    writer = new PlanWriter(program, needs, choice);
  }

  /** Whether these are for plans under orders. */
  boolean ordered() {
    return program.at.ordered;
  }

  /** Whether a basis is one that these can start from. */
  boolean fits(Basis basis) {
    return basis.rows() == program.at.rows && basis.columns() == program.at.columns;
  }

  Basis basis() {
    return program.basis();
  }

  /** Starts the next plan from nothing. */
  void startAfresh() {
    program.restore(program.slack);
  }

  void restore(Basis basis) {
    program.restore(basis);
  }

  Plan plan(Conditions conditions) {
    ScaleSearch search = solve(conditions);
    return search == null ? writer.write(choice.gap()) : writer.write(choice.gap(), search);
  }

  /** What a plan would say, written over by the next. */
  Figures figures(Conditions conditions) {
    solve(conditions);
    return writer.figures();
  }

  /** Returns how the scale was found; null where nothing depends on it. */
  private ScaleSearch solve(Conditions conditions) {
    program.begin(conditions);
    if (!takeAims()) {
      throw lostPrecision();
    }
    return program.at.scaled.length == 0 ? null : settle();
  }

  /** Takes all aims; false where rounding, or what is held, has kept one from being taken. */
  private boolean takeAims() {
    // From nothing, the needs lead the way; later on, nearly every plan meets them.
    if (program.startsAfresh()) {
      return needs.cover(program) && makeTheMost();
    }
    needs.assumeMet(program);
    return makeTheMost() || (coverNeeds() && makeTheMost());
  }

  /**
   * Plans again at the scale of the last plan, until that is its own. Where that cannot be done the
   * last one is the answer, as far as it is from its own.
   */
  private ScaleSearch settle() {
    int scaled = program.at.scaled.length;
    double[] whole = new double[scaled];
    for (int i = 0; i < scaled; i++) {
      whole[i] = program.whole(i);
    }
    ScaleSearch search = new ScaleSearch(whole);
    boolean planned = true;
    while (planned && search.next(writer.made())) {
      planned = search.held() ? takeHeldAims(search) : takeAimsAt(search.scale());
    }
    return search;
  }

  /**
   * Takes the aims with what is made kept near the scale. Where it cannot be as much, it may be
   * less, with inputs as they are on the average: what one more would need says nothing far away.
   */
  private boolean takeHeldAims(ScaleSearch search) {
    for (int i = 0; i < program.at.scaled.length; i++) {
      double scale = search.scale()[i];
      program.letMake(i, scale - search.room(i), scale + search.room(i));
    }
    program.rescaleMargin(search.scale());
    if (takeAims()) {
      return true;
    }
    for (int i = 0; i < program.at.scaled.length; i++) {
      program.letMake(i, Double.NEGATIVE_INFINITY, search.scale()[i] + search.room(i));
    }
    return takeAimsAt(search.scale());
  }

  private boolean takeAimsAt(double[] scale) {
    program.rescale(scale);
    return takeAims();
  }

  private boolean coverNeeds() {
    program.forget();
    return needs.cover(program);
  }

  /**
   * Chooses the programs and writes down the best that can be made of everything then.
   *
   * @return whether what is kept of the needs can be had
   */
  private boolean makeTheMost() {
    if (happiness.addsUp()) {
      choice.leaveOpen(program);
      if (!happiness.maximise(program, prices)) {
        return false;
      }
      if (choice.takeWhole(program)) {
        // Where something falls short once more, for its prices.
        return (!needs.fallShort() || maximise()) && finish();
      }
      choice.takeNone(program);
    } else {
      choice.takeLast(program);
    }
    if (!maximise() && !(choice.takeNone(program) && maximise())) {
      return false;
    }
    if (!finish()) {
      return false;
    }
    double reached = happiness.happiness() + choice.delight(program.conditions());
    return !choice.improve(program, happiness, reached, scratch) || (maximise() && finish());
  }

  /** Finds the most happiness, and its prices. */
  private boolean maximise() {
    boolean priced = needs.fallShort() && priceAHairBelow();
    return happiness.maximise(program, priced ? scratch : prices);
  }

  /**
   * Takes the prices a hair below the coverage reached. At the very edge of what can be covered
   * they are not unique; a hair below it they say what the last unit cost.
   */
  private boolean priceAHairBelow() {
    needs.loosen(program, HAIR);
    boolean priced = happiness.maximise(program, prices);
    program.tighten();
    return priced;
  }

  private IllegalStateException lostPrecision() {
    return new IllegalStateException(
        "a plan of '" + program.rules.name() + "' could not be kept; rescale its amounts");
  }

  /** Takes the last aim, and all that there is to write down; false where rounding forbids it. */
  private boolean finish() {
    program.keepOptimum();
    effort.aimAtLeast(program);
    // Only rounding can take the happiness away again. Then the plan that reached it is the answer.
    if (!program.solve() && !maximise()) {
      return false;
    }
    scratch.take(program);
    program.keepBasis();
    writer.take(happiness, prices, scratch);
    return true;
  }

  /**
   * Happiness per person if each one program of a set were decided the other way; minus infinity
   * where it could not be. Inputs that depend on scale are taken at that one; null: there are none.
   */
  double[] alternatives(Conditions conditions, boolean[] held, double[] scale) {
    program.begin(conditions);
    if (scale != null) {
      program.rescale(scale);
    }
    needs.assumeMet(program);
    choice.takeNone(program);
    if (!happiness.maximise(program, scratch) && !coverNeeds()) {
      throw lostPrecision();
    }
    return ProgramChoice.alternatives(program, happiness, held, scratch);
  }
}
