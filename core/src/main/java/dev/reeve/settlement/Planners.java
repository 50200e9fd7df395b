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
 * Planners for one ruleset, one for each thread that plans, so that a planner stays in the memory
 * of one core. It is large and a settlement needs one only now and then; what it plans depends on
 * the basis it is given alone, so that it does not matter who had it before. Safe for use by
 * several threads.
 */
final class Planners {

  /** A planner, and a form for the conditions to plan under. */
  record Desk(SteadyPlanner planner, Conditions conditions) {}

  private final Ruleset rules;
  private final Supplier<LinearSolver> solver;

  /** Free desks by thread; what a thread keeps does not keep the planners. */
  private final ThreadLocal<Deque<Desk>> free = ThreadLocal.withInitial(ArrayDeque::new);

  Planners(Ruleset rules, Supplier<LinearSolver> solver) {
    this.rules = rules;
    this.solver = solver;
  }

  Ruleset rules() {
    return rules;
  }

  /** A desk that nobody else uses until it is {@linkplain #leave left}, by the same thread. */
  Desk take() {
    Desk desk = free.get().poll();
    return desk == null
        ? new Desk(new SteadyPlanner(rules, solver), new Conditions(rules, 1))
        : desk;
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
    free.get().push(desk);
  }
}
