package dev.reeve.settlement;

import dev.reeve.math.Basis;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Conditions;
import dev.reeve.plan.Plan;
import dev.reeve.plan.SteadyPlanner;
import java.util.List;

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
  private final Inputs last;
  private Basis start;
  private Staffing staffing;
  private List<Event.OrderRefused> told = List.of();
  private LabourDemand demand;

  Planned(State s) {
    technology = s.technology;
    rules = s.orders.objective().map(technology.rules::withObjective).orElse(technology.rules);
    planner = new SteadyPlanner(rules, s.settings.solver().get());
    conditions = new Conditions(rules, 1);
    next = new Inputs(technology);
    last = new Inputs(technology);
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
    tell(s);
    fill(s, s.orders, staffing, next);
    if (demand == null || !next.same(last)) {
      last.copyFrom(next);
      solve(s);
    }
    demand.order(staffing);
    store(s);
  }

  private void solve(State s) {
    start = planner.basis();
    last.pour(conditions);
    s.decision.follow(planner.plan(conditions), technology);
    demand = LabourDemand.of(s.decision.plan, s.jobs);
  }

  private void tell(State s) {
    if (!staffing.refusals.equals(told)) {
      told = List.copyOf(staffing.refusals);
      s.events.addAll(told);
    }
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
      inputs.programDelight(p, s.posture.weights().getOrDefault(id, 1.0));
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
  public final Plan whatIf(State s, Orders orders) {
    Ruleset asked =
        orders.objective().map(technology.rules::withObjective).orElse(technology.rules);
    Inputs inputs = new Inputs(technology);
    fill(s, orders, new Staffing(s, orders), inputs);
    Conditions there = new Conditions(asked, 1);
    inputs.pour(there);
    return new SteadyPlanner(asked, s.settings.solver().get()).plan(there);
  }

  /** What is not kept is planned again: from the same basis and inputs comes the same plan. */
  @Override
  public void archive(State s, Archive archive) {
    archiveBasis(archive);
    last.archive("inputs", archive);
    if (archive.reads()) {
      planner.restore(start);
      solve(s);
      told = List.copyOf(new Staffing(s, s.orders).refusals);
    }
  }

  private void archiveBasis(Archive archive) {
    start = Basis.of(start.rows(), start.columns(), archive.bytes("basis", start.toBytes()));
  }
}
