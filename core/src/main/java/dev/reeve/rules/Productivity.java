package dev.reeve.rules;

import dev.reeve.math.LinearProgram;
import dev.reeve.math.LinearSolvers;
import dev.reeve.math.SimplexSolver;
import dev.reeve.model.Good;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether each good can be made with something left over: the condition of D. Hawkins and H.
 * A. Simon, "Note: some conditions of macroeconomic stability", Econometrica 17 (1949), here for
 * industries that make several goods and goods that several industries make.
 *
 * <p>Goods that nobody makes count as to be had, so that only loops are to blame. A loop lies
 * within one knot of goods each of which takes every other, so knots are looked at one by one.
 * Within a knot a good is productive if the linear program "make one unit, taking nothing else from
 * outside the knot's own making" leaves more than nothing of it.
 */
final class Productivity {

  /** Goods of a knot; beyond, the linear programs would take too long. */
  private static final int LARGEST_KNOT = 200;

  private static final double ROUNDING = 1e-9;

  private final Economy economy;
  private final Node root;
  private final Problems problems;

  Productivity(Economy economy, Node root, Problems problems) {
    this.economy = economy;
    this.root = root;
    this.problems = problems;
  }

  void check() {
    for (Set<String> knot : graph(economy.makers().keySet()).knots()) {
      if (knot.size() > LARGEST_KNOT) {
        String first = first(knot);
        problems.warning(
            root.nearest("goods", first),
            () ->
                "it takes " + knot.size() + " goods that all take one another; too many to check");
      } else if (unproductive(knot)) {
        report(smallest(knot));
      }
    }
  }

  /** Which of these goods takes which. */
  private Graph graph(Set<String> goods) {
    Graph graph = new Graph();
    for (String good : goods) {
      for (Activity maker : economy.makers().getOrDefault(good, List.of())) {
        for (String other : maker.net().keySet()) {
          if (goods.contains(other) && maker.used(other) > 0) {
            graph.add(good, other);
          }
        }
      }
    }
    return graph;
  }

  private boolean unproductive(Set<String> goods) {
    return goods.stream().anyMatch(good -> surplus(good, goods) <= ROUNDING);
  }

  /**
   * What remains of one unit of a good once it has been made and delivered, if the others of these
   * goods must be made as well: the most of {@code net·x} where {@code made·x = 1} and the nets of
   * the others are at least 0; of a good by itself, the best of its makers' shares. Minus infinity
   * if it cannot be made at all.
   */
  private double surplus(String good, Set<String> goods) {
    if (goods.size() == 1) {
      return economy.makers().get(good).stream()
          .mapToDouble(maker -> maker.net().get(good) / maker.made().get(good))
          .max()
          .orElseThrow();
    }
    List<String> rows = List.copyOf(goods);
    Set<Activity> columns = new LinkedHashSet<>();
    rows.forEach(row -> columns.addAll(economy.makers().getOrDefault(row, List.of())));
    LinearProgram program = new LinearProgram(rows.size(), columns.size());
    for (int row = 0; row < rows.size(); row++) {
      boolean own = rows.get(row).equals(good);
      program.setRowBounds(row, own ? 1 : 0, own ? 1 : Double.POSITIVE_INFINITY);
    }
    int column = 0;
    for (Activity activity : columns) {
      for (int row = 0; row < rows.size(); row++) {
        Map<String, Double> from = rows.get(row).equals(good) ? activity.made() : activity.net();
        program.setCoefficient(row, column, from.getOrDefault(rows.get(row), 0.0));
      }
      program.setCost(column, activity.net().getOrDefault(good, 0.0));
      column++;
    }
    SimplexSolver solver = new SimplexSolver(program, LinearSolvers.portable());
    return switch (solver.solve()) {
      case OPTIMAL -> solver.objective();
      case INFEASIBLE -> Double.NEGATIVE_INFINITY;
      // Not decided: numbers so far apart that nothing can be said against the ruleset.
      case UNBOUNDED, ITERATION_LIMIT -> Double.POSITIVE_INFINITY;
    };
  }

  /** The loop itself: a knot still, without the goods that could be left out of it. */
  private Set<String> smallest(Set<String> knot) {
    Set<String> rest = new LinkedHashSet<>(knot);
    for (String good : knot) {
      rest.remove(good);
      if (!graph(rest).knots().contains(rest) || !unproductive(rest)) {
        rest.add(good);
      }
    }
    return rest;
  }

  private String first(Set<String> goods) {
    return economy.rules().goods().stream()
        .map(Good::id)
        .filter(goods::contains)
        .findFirst()
        .orElseThrow();
  }

  private void report(Set<String> goods) {
    String good = first(goods);
    double taken = 1 - surplus(good, goods);
    List<String> loop = graph(goods).loop(good);
    Node cause = cause(good, loop.get(loop.size() > 1 ? 1 : 0));
    boolean overhead = cause.path().startsWith("goods.");
    List<String> others = new ArrayList<>(goods);
    others.removeAll(loop);
    problems.error(
        cause,
        () ->
            (overhead ? "delivering 1 " : "making 1 ")
                + Words.show(good)
                + " takes "
                + Words.show(taken)
                + " "
                + Words.show(good)
                + " ("
                + Words.arrows(loop)
                + (others.isEmpty() ? "" : ", and through " + Words.list(others))
                + "): the economy cannot feed itself; "
                + (overhead ? "overheads" : "what goods take of one another")
                + " around a loop must stay below 1");
  }

  /** The line that makes a good take another: the greatest of its overhead, inputs and upkeep. */
  private Node cause(String good, String other) {
    Optional<Node> overhead = root.at("goods", good, "overhead", other);
    if (overhead.filter(amount -> amount.number() > 0).isPresent()) {
      return overhead.get();
    }
    for (Activity maker : economy.makers().get(good)) {
      if (maker.used(other) > 0) {
        return maker.trade()
            ? root.nearest("trade", maker.id(), "rate")
            : root.at("industries", maker.id(), "input", other)
                .orElse(root.nearest("industries", maker.id(), "scale", other));
      }
    }
    throw new IllegalArgumentException("'" + good + "' does not take '" + other + "'");
  }
}
