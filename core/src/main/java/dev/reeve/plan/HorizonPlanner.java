package dev.reeve.plan;

import dev.reeve.math.LinearSolver;
import dev.reeve.model.Deposit;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.Ruleset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Plans a settlement of one ruleset over several cycles at once: how much capital is to stand, and
 * how fast land is to be dug out, with people who become more. A plan is open-loop; whoever follows
 * it does what it says of the first cycle, and plans again with what has come of that (model
 * predictive control; in planning in natura: S. Samothrakis, PLoS ONE 16(9) e0257399, 2021. Capital
 * that stands per unit of work is Leontief's matrix B, <i>The Dynamic Inverse</i>, 1970).
 *
 * <p>It maximises the sum over the cycles of happiness per head, that of each counting {@code
 * discount} times that of the one before, and the last for all that come after it: it leaves as
 * much capital as it found, and digs up no more than what comes back. Needs come before all
 * happiness, in the order of their ranks; what cannot be met is a shortfall, of which each profile
 * counts by its heads. Seasons count at their mean.
 *
 * <p>Where yields fall as land is dug out, delight diminishes, or inputs depend on how much is
 * made, the program is not linear. It is solved a few times, each time in first order around a
 * course that goes half of the way to the last optimum (sequential linear programming; see Bazaraa,
 * Sherali and Shetty, <i>Nonlinear Programming</i>). The rounds are bounded, and the plan tells how
 * far it still was from its course.
 *
 * <p>Cost: a linear program of {@code cycles} times the steady one's size for each round. Every
 * plan starts afresh, so that it depends on its arguments alone, bit for bit with the portable
 * solver. Keeps a program of that size; not thread-safe.
 */
public final class HorizonPlanner {

  /** The most cycles that can be planned over. */
  public static final int MOST_CYCLES = 60;

  /** What happiness in a cycle counts against that in the one before. */
  public static final double DISCOUNT = 0.97;

  private static final int MOST_ROUNDS = 8;

  /** A course this close to the optimum, as a share of what land or people can hold, is it. */
  private static final double SETTLED = 1e-3;

  private final Ruleset rules;
  private final int cycles;
  private final Supplier<LinearSolver> solver;
  private Optional<HorizonProgram> program = Optional.empty();

  /**
   * A planner.
   *
   * @param rules the ruleset to plan for
   * @param cycles how many cycles; within [1, {@value #MOST_CYCLES}]
   * @param solver gives a new solver of the basis systems with each call
   * @throws IllegalArgumentException if {@code cycles} is out of range
   */
  public HorizonPlanner(Ruleset rules, int cycles, Supplier<LinearSolver> solver) {
    if (cycles < 1 || cycles > MOST_CYCLES) {
      throw new IllegalArgumentException(
          "cycles is " + cycles + "; it must be within [1, " + MOST_CYCLES + "]");
    }
    this.rules = Objects.requireNonNull(rules, "rules");
    this.cycles = cycles;
    this.solver = Objects.requireNonNull(solver, "solver");
  }

  /**
   * Whether there is anything in a ruleset that one cycle leaves to the next.
   *
   * @param rules any
   * @return true if some industry has capital or a deposit
   */
  public static boolean concerns(Ruleset rules) {
    return rules.industries().stream()
        .anyMatch(industry -> !industry.capital().isEmpty() || industry.deposit().isPresent());
  }

  /**
   * The best course from here.
   *
   * @param conditions of the first cycle, with the yields of land as it is at first; what they say
   *     of stores and deposits is not looked at
   * @param stock units on hand, by position of the good; only capital counts; finite, &ge; 0
   * @param left units that land still holds, by position of the industry; 0 where it never runs
   *     low; within what it holds at first
   * @return the plan; empty where rounding kept the program from being solved
   * @throws IllegalArgumentException if the conditions are of another ruleset, an array is of
   *     another size or holds a number out of range, or nobody lives there
   */
  public Optional<HorizonPlan> plan(Conditions conditions, double[] stock, double[] left) {
    check(conditions, stock, left);
    Conditions each = conditions.copy(conditions.orders().copy());
    for (int g = 0; g < stock.length; g++) {
      each.store(g, 0);
    }
    for (int j = 0; j < left.length; j++) {
      each.deposit(j, Double.POSITIVE_INFINITY);
    }
    double[][] tiers = people(conditions);
    HorizonProgram now = program(conditions.orders().any());
    now.begin(left, conditions.people());
    boolean linear = linear();
    double part = 1;
    double distance = 0;
    int round = 0;
    do {
      now.write(each, tiers, stock);
      if (!now.solve()) {
        return Optional.empty();
      }
      HorizonPlan plan = new HorizonPlan(rules, conditions, now, tiers, stock, left, round + 1, 0);
      distance = now.follow(part);
      if (linear || distance <= SETTLED || ++round == MOST_ROUNDS) {
        return Optional.of(plan.settled(linear ? 0 : distance));
      }
      part = 0.5;
    } while (true);
  }

  private boolean linear() {
    return rules.objective() == Objective.BALANCED
        && !rules.scaled()
        && rules.industries().stream()
            .flatMap(industry -> industry.deposit().stream())
            .allMatch(deposit -> deposit.decline() == 0);
  }

  private HorizonProgram program(boolean ordered) {
    if (program.isEmpty() || program.get().at.ordered != ordered) {
      LinearSolver[] linear = {solver.get(), solver.get()};
      program = Optional.of(new HorizonProgram(rules, cycles, DISCOUNT, linear, ordered));
    }
    return program.get();
  }

  /** People of each cycle, by tier, who become more in equal shares. */
  private double[][] people(Conditions conditions) {
    People people = rules.people();
    double now = conditions.people();
    double[][] tiers = new double[cycles][people.tiers().size()];
    for (int t = 0; t < cycles; t++) {
      double grown = now * StrictMath.pow(1 + people.growth(), t);
      double then = Math.max(now, Math.min(people.most(), grown));
      for (int k = 0; k < tiers[t].length; k++) {
        tiers[t][k] = conditions.people(k) * (then / now);
      }
    }
    return tiers;
  }

  private void check(Conditions conditions, double[] stock, double[] left) {
    if (!conditions.rules().equals(rules)) {
      throw new IllegalArgumentException(
          "conditions are of ruleset '"
              + conditions.rules().name()
              + "'; this planner plans for '"
              + rules.name()
              + "'");
    }
    conditions.check();
    checkSize("stock", stock, rules.goods().size());
    checkSize("left", left, rules.industries().size());
    for (int g = 0; g < stock.length; g++) {
      check("stock of " + rules.goods().get(g).id(), stock[g], Double.MAX_VALUE);
    }
    for (int j = 0; j < left.length; j++) {
      double most = rules.industries().get(j).deposit().map(Deposit::units).orElse(0.0);
      check("what is left to " + rules.industries().get(j).id(), left[j], most);
    }
  }

  private static void checkSize(String what, double[] values, int size) {
    if (values.length != size) {
      throw new IllegalArgumentException(
          what + " has " + values.length + " numbers; it must have " + size);
    }
  }

  private static void check(String what, double value, double most) {
    if (!(value >= 0 && value <= most)) {
      throw new IllegalArgumentException(
          what + " is " + value + "; it must be within [0, " + most + "]");
    }
  }
}
