package dev.reeve.settlement;

import dev.reeve.math.Basis;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * All that a plan was made from: the same again makes the same plan, so that a save need not hold
 * plans.
 *
 * @param rules what was planned for, with the objective of the orders
 * @param inputs what the reeve thought of it
 * @param remarks orders that had given way, in words
 * @param start the basis from which it was solved; empty: afresh
 */
record Grounds(Ruleset rules, Inputs inputs, List<String> remarks, Optional<Basis> start) {

  /** The plan, by one of those who plan for these rules. */
  Plan plan(Commons commons) {
    Planners planners = commons.planners(rules);
    Planners.Desk desk = planners.take();
    Plan plan = plan(desk);
    planners.leave(desk);
    return plan;
  }

  /** The plan, by a planner for these rules, who is left at its basis. */
  Plan plan(Planners.Desk desk) {
    start.ifPresentOrElse(desk.planner()::restore, desk.planner()::reset);
    inputs.pour(desk.conditions());
    desk.conditions().remarks(remarks);
    return desk.planner().plan(desk.conditions());
  }

  /** These, or those that are read. */
  static Grounds archive(Grounds grounds, Settings settings, Archive archive) {
    Ruleset rules = archive.rules("plan.rules", archive.reads() ? null : grounds.rules);
    Inputs inputs =
        archive.reads()
            ? new Inputs(settings.commons().technology(rules, settings.ticksPerCycle()))
            : grounds.inputs;
    inputs.archive("plan.inputs", archive);
    Optional<Basis> start = archive.reads() ? Optional.empty() : grounds.start;
    if (archive.flag("plan.started", start.isPresent())) {
      int rows = archive.number("plan.basis.rows", start.map(Basis::rows).orElse(0));
      int columns = archive.number("plan.basis.columns", start.map(Basis::columns).orElse(0));
      byte[] bytes = archive.bytes("plan.basis", start.map(Basis::toBytes).orElse(new byte[0]));
      start = Optional.of(Basis.of(rows, columns, bytes));
    }
    String told = archive.reads() ? "" : String.join("\n", grounds.remarks);
    List<String> remarks = archive.text("plan.remarks", told).lines().toList();
    return new Grounds(rules, inputs, remarks, start);
  }
}
