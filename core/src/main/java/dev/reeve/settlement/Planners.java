package dev.reeve.settlement;

import dev.reeve.math.LinearSolver;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Conditions;
import dev.reeve.plan.Plan;
import dev.reeve.plan.SteadyPlanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * Planners for one ruleset, as many as work at the same time. A planner is large and a settlement
 * needs one only now and then; what it plans depends on the basis it is given alone, so that it
 * does not matter who had it before. Safe for use by several threads.
 */
final class Planners {

  /** A planner, and a form for the conditions to plan under. */
  record Desk(SteadyPlanner planner, Conditions conditions) {}

  private final Ruleset rules;
  private final Supplier<LinearSolver> solver;
  private final Deque<Desk> free = new ArrayDeque<>();

  Planners(Ruleset rules, Supplier<LinearSolver> solver) {
    this.rules = rules;
    this.solver = solver;
  }

  Ruleset rules() {
    return rules;
  }

  /** A desk that nobody else uses until it is {@linkplain #leave left}. */
  Desk take() {
    synchronized (free) {
      if (!free.isEmpty()) {
        return free.pop();
      }
    }
    return new Desk(new SteadyPlanner(rules, solver), new Conditions(rules, 1));
  }

  /** The best long-run plan for so many people, made afresh. */
  Plan plan(double people) {
    Desk desk = take();
    desk.planner().reset();
    Plan plan = desk.planner().plan(people);
    leave(desk);
    return plan;
  }

  void leave(Desk desk) {
    synchronized (free) {
      free.push(desk);
    }
  }
}
