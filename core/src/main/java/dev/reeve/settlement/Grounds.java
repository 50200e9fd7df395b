package dev.reeve.settlement;

import dev.reeve.math.Basis;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Figures;
import dev.reeve.plan.Plan;
import java.util.List;

/**
 * All that a plan is made from: the same again makes the same plan, so that a plan is made for who
 * asks to see it, and a save need not hold any.
 */
final class Grounds {

  private final Ruleset rules;
  private final Inputs inputs;
  private List<String> remarks;

  /** Null: it is solved afresh. */
  private Basis start;

  /** Null: nobody has asked for it yet. */
  private Plan plan;

  /**
   * Grounds.
   *
   * @param rules what is planned for, with the objective of the orders
   * @param inputs what the reeve thinks of it
   * @param remarks orders that have given way, in words
   * @param start the basis from which it is solved; null: afresh
   */
  Grounds(Ruleset rules, Inputs inputs, List<String> remarks, Basis start) {
    this.rules = rules;
    this.inputs = inputs;
    this.remarks = remarks;
    this.start = start;
  }

  Ruleset rules() {
    return rules;
  }

  Inputs inputs() {
    return inputs;
  }

  List<String> remarks() {
    return remarks;
  }

  /** Null: afresh. */
  Basis start() {
    return start;
  }

  /** The inputs have been filled in anew, and this is the rest. */
  void take(List<String> nowRemarks, Basis nowStart) {
    remarks = nowRemarks;
    start = nowStart;
    if (plan != null) {
      plan = null;
    }
  }

  /** The same, for who keeps it while the reeve writes these over. */
  Grounds copy() {
    Inputs same = new Inputs(inputs.technology());
    same.copyFrom(inputs);
    Grounds copy = new Grounds(rules, same, remarks, start);
    copy.plan = plan;
    return copy;
  }

  /** The plan, by one of those who plan for these rules. */
  Plan plan(Commons commons) {
    if (plan == null) {
      Planners planners = commons.planners(rules);
      Planners.Desk desk = planners.take();
      sit(desk);
      plan = desk.planner().plan(desk.conditions());
      planners.leave(desk);
    }
    return plan;
  }

  /**
   * What the plan decides, by a planner for these rules, who is left at its basis.
   *
   * @return figures that the planner's next plan writes over
   */
  Figures figures(Planners.Desk desk) {
    sit(desk);
    return desk.planner().figures(desk.conditions());
  }

  private void sit(Planners.Desk desk) {
    if (start == null) {
      desk.planner().reset();
    } else {
      desk.planner().restore(start);
    }
    inputs.pour(desk.conditions());
    desk.conditions().remarks(remarks);
  }

  /** These, or those that are read. */
  static Grounds archive(Grounds grounds, Settings settings, Archive archive) {
    Ruleset rules = archive.rules("plan.rules", archive.reads() ? null : grounds.rules);
    Inputs inputs =
        archive.reads()
            ? new Inputs(settings.commons().technology(rules, settings.ticksPerCycle()))
            : grounds.inputs;
    inputs.archive("plan.inputs", archive);
    Basis start = archive.reads() ? null : grounds.start;
    if (archive.flag("plan.started", start != null)) {
      int rows = archive.number("plan.basis.rows", start == null ? 0 : start.rows());
      int columns = archive.number("plan.basis.columns", start == null ? 0 : start.columns());
      byte[] bytes = archive.bytes("plan.basis", start == null ? new byte[0] : start.toBytes());
      start = Basis.of(rows, columns, bytes);
    }
    String told = archive.reads() ? "" : String.join("\n", grounds.remarks);
    List<String> remarks = archive.text("plan.remarks", told).lines().toList();
    return new Grounds(rules, inputs, remarks, start);
  }
}
