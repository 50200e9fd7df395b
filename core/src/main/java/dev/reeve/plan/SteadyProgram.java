package dev.reeve.plan;

import dev.reeve.math.Basis;
import dev.reeve.math.LinearProgram;
import dev.reeve.math.LinearSolver;
import dev.reeve.math.SimplexSolver;
import dev.reeve.model.Ruleset;
import java.util.Arrays;
import java.util.Locale;

/**
 * The steady plan's linear program, per head: every variable is divided by the number of people, so
 * that the coefficients depend on the ruleset and what is believed of it alone, and another number
 * of people only moves a few right-hand sides.
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
  final SideEffects effects;
  private final SteadySizes sizes;
  private final LinearProgram program;
  private final SimplexSolver simplex;

  private final SteadyCoefficients coefficients;

  /** Where the first plan starts from: only slacks. */
  final Basis slack;

  /** Where the next plan starts from. */
  private Basis start;

  private Conditions conditions;
  private double largestCost;

  /** The model's own bounds. */
  private final SteadyBounds natural;

  /** Those under which the needs stay covered as far as they can be. */
  private final SteadyBounds kept;

  /** Which of the two the next aims are taken under. */
  private SteadyBounds base;

  private final double[] programLower;
  private final double[] programUpper;
  private final double[] luxuryUpper;
  private final boolean[] givenUp;

  /** Profiles whose coverage of a rank is their own, by rank and profile. */
  private final boolean[] behind;

  /** The least and the most that industries with scaled inputs may make per head. */
  private final double[] leastMade;

  private final double[] mostMade;

  SteadyProgram(Ruleset rules, LinearSolver linear, boolean ordered) {
    this.rules = rules;
    activities = new ActivityMatrix(rules);
    at = new SteadyLayout(rules, Segments.PER_GOOD, ordered);
    sizes = new SteadySizes(at);
    program = new LinearProgram(at.rows, at.columns);
    simplex = new SimplexSolver(program, linear);
    natural = new SteadyBounds(at);
    kept = new SteadyBounds(at);
    base = kept;
    programLower = new double[at.programs];
    programUpper = new double[at.programs];
    givenUp = new boolean[at.goods];
    behind = new boolean[at.ranks.length * at.profiles];
    leastMade = new double[at.scaled.length];
    mostMade = new double[at.scaled.length];
    luxuryUpper = new double[at.wanted.length * at.segments];
    losses = new ThreatLosses(rules, at, activities);
    effects = new SideEffects(rules, at);
    coefficients = new SteadyCoefficients(rules, at, activities, losses, effects, program);
    coefficients.writeRules();
    slack = simplex.basis();
    start = slack;
  }

  /** Takes over the conditions, which stay until the next plan. */
  void begin(Conditions newConditions) {
    conditions = newConditions;
    if (activities.scaled != null) {
      activities.scaled.takeLeast();
      letMake();
    }
    fill();
  }

  private void fill() {
    activities.fill(conditions);
    losses.fill(conditions);
    sizes.fill(conditions, at, activities, effects);
    coefficients.writeConditions(conditions);
    forget();
  }

  /**
   * Begins anew under the same conditions, with inputs at another scale. Only where some depend on
   * it.
   *
   * @param made units a cycle, by position in {@link SteadyLayout#scaled}
   */
  void rescale(double[] made) {
    activities.scaled.take(made);
    fill();
  }

  /** The same, with each unit at what one more would need. */
  void rescaleMargin(double[] made) {
    activities.scaled.takeMargin(made);
    fill();
  }

  /** What inputs that depend on scale come to beyond those of each unit, by good and in all. */
  double inputBesides(int good) {
    return activities.scaled == null ? 0 : activities.scaled.besides(good);
  }

  /** The same of overheads: what a good's own making uses up is not delivered. */
  double overheadBesides(int good) {
    double sum = 0;
    for (int h = 0; activities.scaled != null && h < at.goods; h++) {
      sum -= activities.overheadPerUnit(h, good) * activities.scaled.undelivered(h);
    }
    return sum;
  }

  /** Lets industries with scaled inputs make as much as they like. */
  void letMake() {
    Arrays.fill(leastMade, Double.NEGATIVE_INFINITY);
    Arrays.fill(mostMade, Double.POSITIVE_INFINITY);
  }

  /** Has one make so many units a cycle at least and at most, from the next beginning on. */
  void letMake(int i, double least, double most) {
    leastMade[i] = least / people();
    mostMade[i] = most / people();
  }

  /** What everybody together would make in an industry with scaled inputs. */
  double whole(int i) {
    return sizes.row(at.scaleRow(i)) * people();
  }

  /** Forgets every decision. */
  void forget() {
    simplex.restore(start);
    Arrays.fill(programLower, 0);
    Arrays.fill(programUpper, 1);
    Arrays.fill(luxuryUpper, Double.POSITIVE_INFINITY);
    Arrays.fill(givenUp, false);
    ask();
  }

  /** Asks for all needs anew, in which nobody is left behind yet. */
  private void ask() {
    Arrays.fill(behind, false);
    coefficients.writeAsked(conditions, givenUp, behind);
    writeBounds();
  }

  private void writeBounds() {
    natural.write(at, conditions, losses, givenUp, effects);
    for (int i = 0; i < leastMade.length; i++) {
      natural.setRow(at.scaleRow(i), leastMade[i], mostMade[i]);
    }
    for (int g = 0; at.scaled.length > 0 && g < at.goods; g++) {
      int row = at.goodRow(g);
      double besides = inputBesides(g) + overheadBesides(g);
      natural.setRow(row, natural.rowLower(row) + besides / people(), natural.rowUpper(row));
    }
    kept.copyFrom(natural);
    base = kept;
  }

  Conditions conditions() {
    return conditions;
  }

  double people() {
    return conditions.people();
  }

  /** Gives goods up to the threats on them: whatever is made of them, they take. */
  void giveUp(boolean[] goods) {
    System.arraycopy(goods, 0, givenUp, 0, givenUp.length);
    ask();
  }

  /** Which goods are given up, by position. */
  boolean[] givenUp() {
    return givenUp.clone();
  }

  boolean givenUp(int g) {
    return givenUp[g];
  }

  /** Keeps a rank's need met in full, or the last one's wish, from here on. */
  void keepFull(int q) {
    kept.setLower(at.coverage(q), 1);
  }

  /**
   * Leaves people of a profile behind: from here on their coverage of a rank is this, whatever that
   * of the others.
   */
  void leaveBehind(int q, int profile, double coverage) {
    behind[q * at.profiles + profile] = true;
    natural.setBounds(at.own(q, profile), coverage, coverage);
    kept.setBounds(at.own(q, profile), coverage, coverage);
    coefficients.writeAsked(conditions, givenUp, behind);
  }

  /** Covers people of each profile apart from the others, as far as may be. */
  void coverApart() {
    Arrays.fill(behind, true);
    for (int q = 0; q < at.ranks.length; q++) {
      for (int k = 0; k < at.profiles; k++) {
        natural.setBounds(at.own(q, k), 0, 1);
        kept.setBounds(at.own(q, k), 0, 1);
      }
    }
    coefficients.writeAsked(conditions, givenUp, behind);
  }

  /** Covers people of a profile as all others are who are not left behind. */
  void takeAlong(int q, int profile) {
    behind[q * at.profiles + profile] = false;
    natural.setBounds(at.own(q, profile), 0, 0);
    kept.setBounds(at.own(q, profile), 0, 0);
    coefficients.writeAsked(conditions, givenUp, behind);
  }

  /** Whether what is kept leaves people of a profile who are covered apart no coverage. */
  boolean heldBack(int q, int profile) {
    return kept.upper(at.own(q, profile)) == 0;
  }

  boolean leftBehind(int q, int profile) {
    return behind[q * at.profiles + profile];
  }

  /** Keeps the optimum just found, whatever else is aimed at until the next plan begins. */
  void keepForGood() {
    keepOptimum();
    kept.copyFrom(program);
  }

  /**
   * Takes the next aims under the model's own bounds instead of what is kept, until {@link
   * #tighten}; and under {@link #floor}s.
   */
  void loosen() {
    base = natural;
  }

  /** Keeps a coverage at least this high while all else is loosened. */
  void floor(int column, double coverage) {
    natural.setLower(column, coverage);
  }

  /** Takes the next aims under what is kept again. */
  void tighten() {
    base = kept;
  }

  /** Holds a program within {@code [lower, upper]}: (1, 1) held, (0, 0) not, (0, 1) undecided. */
  void decideProgram(int p, int lower, int upper) {
    programLower[p] = lower;
    programUpper[p] = upper;
  }

  /** Widens or narrows a luxury's segment, in units per head. */
  void setSegmentWidth(int i, int s, double width) {
    luxuryUpper[i * at.segments + s] = width;
  }

  /** Lays the bounds anew, under what has been decided. */
  void layBounds() {
    base.copyTo(program);
    for (int p = 0; p < at.programs; p++) {
      int column = at.program(p);
      program.setBounds(
          column,
          Math.max(base.lower(column), programLower[p]),
          Math.min(base.upper(column), programUpper[p]));
    }
    for (int i = 0; i < at.wanted.length; i++) {
      for (int s = 0; s < at.segments; s++) {
        int column = at.luxury(i, s);
        double upper = Math.min(base.upper(column), luxuryUpper[i * at.segments + s]);
        program.setBounds(column, base.lower(column), upper);
      }
    }
  }

  /**
   * Lets threats that come whatever people do leave unfound what is not there, to see which goods
   * it is that are lacking. The others take nothing where nobody works.
   */
  void letThreatsFindNothing() {
    for (int t = 0; t < at.threats; t++) {
      double upper = losses.fixed(t, people()) > 0 ? Double.POSITIVE_INFINITY : 0;
      program.setBounds(at.unfound(t), 0, upper);
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
    SimplexSolver.Outcome outcome = simplex.solve();
    if (outcome == SimplexSolver.Outcome.ITERATION_LIMIT) {
      simplex.reset(); // a basis from another plan can be a bad place to start from
      outcome = simplex.solve();
    }
    return switch (outcome) {
      case OPTIMAL -> true;
      case INFEASIBLE -> false;
      case UNBOUNDED -> {
        double[] ray = new double[at.columns];
        simplex.ray(ray);
        throw new IllegalArgumentException(TradeLoop.told(rules, at, ray));
      }
      case ITERATION_LIMIT ->
          throw new IllegalStateException(
              String.format(
                  Locale.ROOT,
                  "the plan of '%s' for %s people was not found within %d iterations",
                  rules.name(),
                  people(),
                  simplex.iterations()));
    };
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

  /** Whether an optimum that is kept holds this row where it stands. */
  boolean keptFixed(int row) {
    return program.rowLower(row) == program.rowUpper(row);
  }

  private double activeBound(int row) {
    double lower = program.rowLower(row);
    double upper = program.rowUpper(row);
    double activity = simplex.activity(row);
    return Math.abs(activity - lower) <= Math.abs(activity - upper) ? lower : upper;
  }

  /** Where the next plan starts from. */
  Basis basis() {
    return start;
  }

  void restore(Basis basis) {
    simplex.restore(basis);
    start = basis;
  }

  /** Takes the present basis for where the next plan starts from. */
  void keepBasis() {
    start = HeldPrograms.saying(simplex.basis(start), at, programLower);
  }

  /** Whether there was no plan before this one. */
  boolean startsAfresh() {
    return start.equals(slack);
  }

  /** The basis of the present optimum. */
  Basis reached() {
    return simplex.basis();
  }

  /** Whether the plan that this one starts from holds a program; a guess, and no more. */
  boolean held(int p) {
    return HeldPrograms.held(start, at, p);
  }

  /** The program as it is laid now; nobody else writes to it. */
  LinearProgram laid() {
    return program;
  }

  /** How large a good comes out per head, see {@link SteadySizes}. */
  double unit(int good) {
    return sizes.row(at.goodRow(good));
  }

  double coefficient(int row, int column) {
    return program.coefficient(row, column);
  }

  /** Where a basis lets a column rest that is not basic in it. */
  double resting(Basis basis, int column) {
    boolean above = basis.column(column) == Basis.Status.AT_UPPER;
    return resting(above, base.lower(column), base.upper(column));
  }

  /** The same for a row. */
  double restingRow(Basis basis, int row) {
    boolean above = basis.row(row) == Basis.Status.AT_UPPER;
    return resting(above, base.rowLower(row), base.rowUpper(row));
  }

  private static double resting(boolean above, double lower, double upper) {
    return Math.abs(above ? upper : lower) < Double.POSITIVE_INFINITY ? above ? upper : lower : 0;
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
