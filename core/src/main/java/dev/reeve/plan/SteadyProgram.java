package dev.reeve.plan;

import dev.reeve.math.LinearProgram;
import dev.reeve.math.LinearSolver;
import dev.reeve.math.SimplexSolver;
import dev.reeve.model.Ruleset;
import dev.reeve.model.TradeRoute;
import java.util.Arrays;
import java.util.Locale;

/**
 * The steady plan's linear program, per head: every variable is divided by the number of people, so
 * that the coefficients depend on the ruleset alone and another number of people only moves a few
 * right-hand sides.
 *
 * <p>It holds what has been decided so far (coverage reached, programs held, goods given up to
 * threats) and is solved once for each aim in turn, each time from the basis of the last.
 */
final class SteadyProgram {

  /**
   * A dual or reduced cost beyond this, against the largest cost, each by the size of what it is
   * about, holds its row or column fixed.
   */
  private static final double DUAL_TOLERANCE = 1e-9;

  final Ruleset rules;
  final ActivityMatrix activities;
  final SteadyLayout at;
  final ThreatLosses losses;
  private final SteadySizes sizes;
  private final LinearProgram program;
  private final SimplexSolver simplex;

  private double people;
  private double largestCost;

  private final double[] coverageFloor;
  private final double[] programLower;
  private final double[] programUpper;
  private final boolean[] givenUp;
  private final double[] luxuryUpper;

  SteadyProgram(Ruleset rules, LinearSolver linear) {
    this.rules = rules;
    activities = new ActivityMatrix(rules);
    at = new SteadyLayout(rules, Segments.PER_GOOD);
    sizes = new SteadySizes(rules, at, activities);
    program = new LinearProgram(at.rows, at.columns);
    simplex = new SimplexSolver(program, linear);
    coverageFloor = new double[at.ranks.length];
    programLower = new double[at.programs];
    programUpper = new double[at.programs];
    givenUp = new boolean[at.goods];
    luxuryUpper = new double[at.wanted.length * at.segments];
    losses = new ThreatLosses(rules, at, activities);
    new SteadyCoefficients(rules, at, activities, losses, program).write();
    writeNeeds();
  }

  /** Needs of goods that are given up to threats ask nothing: they are not met at all. */
  private void writeNeeds() {
    for (int g = 0; g < at.goods; g++) {
      if (at.rankOf[g] >= 0) {
        double need = givenUp[g] ? 0 : rules.goods().get(g).need();
        program.setCoefficient(at.goodRow(g), at.coverage(at.rankOf[g]), -need);
      }
    }
  }

  /** Forgets every decision and sets the number of people; > 0. */
  void begin(double newPeople) {
    people = newPeople;
    Arrays.fill(coverageFloor, 0);
    Arrays.fill(programLower, 0);
    Arrays.fill(programUpper, 1);
    Arrays.fill(luxuryUpper, Double.POSITIVE_INFINITY);
    boolean hadGivenUp = false;
    for (int g = 0; g < at.goods; g++) {
      hadGivenUp |= givenUp[g];
      givenUp[g] = false;
    }
    if (hadGivenUp) {
      writeNeeds();
    }
  }

  double people() {
    return people;
  }

  /** Keeps a rank's coverage from falling below what has been reached. */
  void keepCoverage(int q, double floor) {
    coverageFloor[q] = floor;
  }

  /** Holds a program within {@code [lower, upper]}: (1, 1) held, (0, 0) not, (0, 1) undecided. */
  void decideProgram(int p, int lower, int upper) {
    programLower[p] = lower;
    programUpper[p] = upper;
  }

  boolean programUndecided(int p) {
    return programLower[p] != programUpper[p];
  }

  /** Gives a good up to the threats on it: whatever is made of it, they take. */
  void giveUp(int g) {
    givenUp[g] = true;
    writeNeeds();
    String id = rules.goods().get(g).id();
    for (int p = 0; p < at.programs; p++) {
      if (rules.programs().get(p).requires().getOrDefault(id, 0.0) > 0) {
        decideProgram(p, 0, 0);
      }
    }
  }

  boolean givenUp(int g) {
    return givenUp[g];
  }

  /** Widens or narrows a luxury's segment, in units per head. */
  void setSegmentWidth(int i, int s, double width) {
    luxuryUpper[i * at.segments + s] = width;
  }

  /** Lays the natural bounds and right-hand sides anew, under what has been decided. */
  void layBounds() {
    for (int j = 0; j < at.industries * at.tiers; j++) {
      program.setBounds(j, 0, Double.POSITIVE_INFINITY);
    }
    for (int i = 0; i < at.wanted.length; i++) {
      for (int s = 0; s < at.segments; s++) {
        double upper = givenUp[at.wanted[i]] ? 0 : luxuryUpper[i * at.segments + s];
        program.setBounds(at.luxury(i, s), 0, upper);
      }
      if (at.levelled()) {
        program.setRowBounds(at.levelRow(i), 0, Double.POSITIVE_INFINITY);
      }
    }
    for (int r = 0; r < at.routes; r++) {
      TradeRoute route = rules.trade().get(r);
      program.setBounds(
          at.trade(r), 0, givenUp[at.good(route.give())] ? 0 : route.limit() / people);
    }
    layThreatBounds();
    for (int q = 0; q < at.ranks.length; q++) {
      program.setBounds(at.coverage(q), coverageFloor[q], 1);
    }
    for (int p = 0; p < at.programs; p++) {
      program.setBounds(at.program(p), programLower[p], programUpper[p]);
    }
    if (at.levelled()) {
      program.setBounds(at.level(), 0, Double.POSITIVE_INFINITY);
    }
    for (int g = 0; g < at.goods; g++) {
      program.setRowBounds(at.goodRow(g), 0, Double.POSITIVE_INFINITY);
    }
    for (int k = 0; k < at.tiers; k++) {
      double share = rules.people().tiers().get(k).share();
      program.setRowBounds(at.tierRow(k), Double.NEGATIVE_INFINITY, share);
      if (at.carriage) {
        program.setBounds(at.carrier(k), 0, Double.POSITIVE_INFINITY);
      }
    }
    if (at.carriage) {
      program.setRowBounds(at.carriageRow(), 0, 0);
    }
    for (int i = 0; i < at.limited.length; i++) {
      double sites = rules.industries().get(at.limited[i]).sites();
      program.setRowBounds(at.siteRow(i), Double.NEGATIVE_INFINITY, sites / people);
    }
    for (int f = 0; f < at.fields; f++) {
      program.setRowBounds(at.researchRow(f), 0, Double.POSITIVE_INFINITY);
    }
  }

  private void layThreatBounds() {
    for (int t = 0; t < at.threats; t++) {
      program.setBounds(at.loss(t), 0, Double.POSITIVE_INFINITY);
      boolean lost = givenUp[at.good(rules.threats().get(t).takes())];
      program.setBounds(at.unfound(t), 0, lost ? Double.POSITIVE_INFINITY : 0);
      for (int s = 0; s < at.services[t].length; s++) {
        boolean none = givenUp[at.services[t][s]];
        program.setBounds(at.mitigation(t, s), 0, none ? 0 : Double.POSITIVE_INFINITY);
      }
      program.setRowBounds(at.threatRow(t), losses.fixed(t, people), Double.POSITIVE_INFINITY);
    }
  }

  /**
   * Lets every threat leave unfound what is not there, to see which goods it is that are lacking.
   */
  void letThreatsFindNothing() {
    for (int t = 0; t < at.threats; t++) {
      program.setBounds(at.unfound(t), 0, Double.POSITIVE_INFINITY);
    }
  }

  void clearAim() {
    largestCost = 0;
    for (int j = 0; j < at.columns; j++) {
      program.setCost(j, 0);
    }
  }

  void aim(int column, double cost) {
    program.setCost(column, cost);
    largestCost = Math.max(largestCost, Math.abs(cost) * sizes.column(column));
  }

  /**
   * Maximises the present aim.
   *
   * @return whether there is an optimum; false: nothing satisfies the constraints
   * @throws IllegalArgumentException if the ruleset makes goods from nothing
   * @throws IllegalStateException if the simplex gives up
   */
  boolean solve() {
    return switch (simplex.solve()) {
      case OPTIMAL -> true;
      case INFEASIBLE -> false;
      case UNBOUNDED -> throw new IllegalArgumentException(nameTheLoop());
      case ITERATION_LIMIT ->
          throw new IllegalStateException(
              String.format(
                  Locale.ROOT,
                  "the plan of '%s' for %s people was not found within %d iterations",
                  rules.name(),
                  people,
                  simplex.iterations()));
    };
  }

  private String nameTheLoop() {
    double[] ray = new double[at.columns];
    simplex.ray(ray);
    StringBuilder loop = new StringBuilder();
    for (int r = 0; r < at.routes; r++) {
      if (ray[at.trade(r)] > 0) {
        TradeRoute route = rules.trade().get(r);
        loop.append(loop.isEmpty() ? "" : ", ")
            .append("trade.")
            .append(route.id())
            .append(" (")
            .append(route.give())
            .append(" → ")
            .append(route.get())
            .append(")");
      }
    }
    return "'"
        + rules.name()
        + "' makes goods from nothing by trade without limit or labour: "
        + loop
        + "; maybe a rate is too high";
  }

  /**
   * Keeps the next aims among the present optima: by complementary slackness every row and column
   * with a nonzero dual stands at its bound in each of them.
   */
  void keepOptimum() {
    double tolerance = DUAL_TOLERANCE * largestCost;
    for (int j = 0; j < at.columns; j++) {
      if (!simplex.basic(j) && Math.abs(simplex.reducedCost(j)) * sizes.column(j) > tolerance) {
        program.setBounds(j, simplex.value(j), simplex.value(j));
      }
    }
    for (int i = 0; i < at.rows; i++) {
      if (!simplex.rowBasic(i) && Math.abs(simplex.dual(i)) * sizes.row(i) > tolerance) {
        double bound = activeBound(i);
        program.setRowBounds(i, bound, bound);
      }
    }
  }

  private double activeBound(int row) {
    double lower = program.rowLower(row);
    double upper = program.rowUpper(row);
    double activity = simplex.activity(row);
    return Math.abs(activity - lower) <= Math.abs(activity - upper) ? lower : upper;
  }

  double objective() {
    return simplex.objective();
  }

  double value(int column) {
    return simplex.value(column);
  }

  /** What one more unit of a row's bound would add to the present aim. */
  double dual(int row) {
    return simplex.dual(row);
  }

  double reducedCost(int column) {
    return simplex.reducedCost(column);
  }
}
