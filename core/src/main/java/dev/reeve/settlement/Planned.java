package dev.reeve.settlement;

import dev.reeve.model.Ruleset;
import dev.reeve.plan.Conditions;
import dev.reeve.plan.SteadyPlanner;
import java.util.List;
import java.util.Optional;

/**
 * A reeve who follows an exact plan. It is solved again, from the basis of the last, in every tick
 * in which anything it depends on has changed; otherwise the last one is still the answer. Whole
 * people follow it by {@link Allocation}.
 */
abstract class Planned implements Policy {

  final Technology technology;
  private final Ruleset rules;
  private final SteadyPlanner planner;
  private final Conditions conditions;
  private final Inputs next;
  private final Refusals refusals = new Refusals();
  private Inputs last;
  private Staffing staffing;
  private LabourDemand demand;

  /** Orders that had given way when the plan in force was made, in words. */
  private List<String> told = List.of();

  Planned(State s) {
    technology = s.technology;
    rules = s.orders.objective().map(technology.rules::withObjective).orElse(technology.rules);
    planner = new SteadyPlanner(rules, s.settings.solver());
    conditions = new Conditions(rules, 1);
    next = new Inputs(technology);
  }

  /** Fills in what this reeve thinks of yields, losses, stores and research. */
  abstract void judge(State s, Orders orders, Inputs inputs);

  /** Sets what is to be kept in store, once there is a plan to go by. */
  abstract void store(State s);

  @Override
  public final void plan(State s) {
    if (s.population.living() == 0) {
      return;
    }
    staffing = new Staffing(s, s.orders);
    refusals.tell(s, staffing.refusals);
    fill(s, s.orders, staffing, next);
    List<String> remarks = staffing.refusals.stream().map(Event.OrderRefused::words).toList();
    if (demand == null || !next.same(last) || !remarks.equals(told)) {
      last = next.copy();
      told = remarks;
      solve(s);
    }
    demand.order(staffing);
    store(s);
  }

  private void solve(State s) {
    Grounds grounds = new Grounds(rules, last, told, Optional.of(planner.basis()));
    last.pour(conditions);
    conditions.remarks(told);
    s.decision.follow(planner.plan(conditions), grounds, technology);
    demand = LabourDemand.of(s.decision.plan, s.jobs);
  }

  private void fill(State s, Orders orders, Staffing staff, Inputs inputs) {
    for (int k = 0; k < technology.tiers; k++) {
      int people = -staff.kept[s.jobs.idle()][k];
      for (int j = 0; j < s.jobs.size(); j++) {
        people += s.hands[j][k] + s.learners[j][k];
      }
      inputs.people(k, people);
    }
    for (int g = 0; g < technology.goods; g++) {
      String id = technology.rules.goods().get(g).id();
      inputs.delight(
          g,
          s.research.delight(g)
              * orders.weights().getOrDefault(id, 1.0)
              * s.posture.weights().getOrDefault(id, 1.0));
    }
    for (int p = 0; p < technology.programs; p++) {
      String id = technology.rules.programs().get(p).id();
      inputs.programDelight(
          p, orders.weights().getOrDefault(id, 1.0) * s.posture.weights().getOrDefault(id, 1.0));
    }
    for (int j = 0; j < staff.least.length; j++) {
      boolean free = staff.free(j, technology);
      inputs.staff(
          j,
          free ? 0 : staff.least[j],
          free || staff.most[j] == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : staff.most[j]);
      for (int k = 0; k < technology.tiers; k++) {
        inputs.kept(j, k, staff.kept[j][k]);
      }
    }
    judge(s, orders, inputs);
  }

  /** What the plan in force asks for. */
  final LabourDemand demand() {
    return demand;
  }

  @Override
  public final void staff(State s, int[][] people) {
    if (demand != null) {
      Allocation.rearrange(demand, people);
    }
  }

  @Override
  public final Grounds whatIf(State s, Orders orders) {
    Ruleset asked =
        orders.objective().map(technology.rules::withObjective).orElse(technology.rules);
    Inputs inputs = new Inputs(technology);
    Staffing staff = new Staffing(s, orders);
    fill(s, orders, staff, inputs);
    List<String> remarks = staff.refusals.stream().map(Event.OrderRefused::words).toList();
    return new Grounds(asked, inputs, remarks, Optional.empty());
  }

  /**
   * The plan is not kept but planned again, if it is his: orders may have changed his aim since.
   */
  @Override
  public void archive(State s, Archive archive) {
    refusals.archive(archive);
    boolean planned = archive.flag("planned", demand != null);
    if (archive.reads() && planned) {
      Grounds grounds = s.decision.grounds;
      if (!grounds.rules().equals(rules)) {
        throw archive.refuse("the plan that is followed is one for other rules");
      }
      grounds.start().ifPresent(planner::restore);
      last = grounds.inputs();
      told = grounds.remarks();
      solve(s);
      demand.order(new Staffing(s, s.orders));
    }
  }

  /** Whether the plan in force is one that this reeve has made. */
  final boolean hasPlanned() {
    return demand != null;
  }
}
