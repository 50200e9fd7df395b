package dev.reeve.settlement;

import dev.reeve.math.Basis;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Conditions;
import dev.reeve.plan.Figures;
import java.util.List;
import java.util.stream.Stream;

/**
 * A reeve who follows an exact plan. It is solved again, from the basis of the last, in every tick
 * in which anything it depends on has changed; otherwise the last one is still the answer. Whole
 * people follow it by {@link Allocation}.
 */
abstract class Planned implements Policy {

  final Technology technology;
  final Ruleset rules;
  private final Planners planners;

  /** What the plan in force is made from; the last tick's report may still speak of the other. */
  private Grounds present;

  private Grounds other;
  private final Refusals refusals = new Refusals();

  /** Where the next plan starts from; null: afresh. */
  private Basis start;

  private Staffing staffing;
  private final LabourDemand demand;

  /** Plans made so far. */
  private int plans;

  /** People, plan and orders that the last allocation was for. */
  private long staffed = -1;

  private int staffedPlan;
  private Staffing staffedBy;

  /** The orders that were last planned under. */
  private Orders heeded;

  /** What a plan depends on has changed since this reeve last thought about it, or may have. */
  private boolean unsettled = true;

  /** People, cycle and posture that he last thought about. */
  private long placesSeen;

  private long cycleSeen;
  private Posture postureSeen;

  Planned(State s) {
    technology = s.technology;
    rules = s.orders.objective().map(technology.rules::withObjective).orElse(technology.rules);
    planners = s.settings.commons().planners(rules);
    present = new Grounds(rules, new Inputs(technology), List.of(), null);
    other = new Grounds(rules, new Inputs(technology), List.of(), null);
    demand = new LabourDemand(technology);
  }

  @Override
  public final double fetch() {
    return placesSeen + cycleSeen + staffed + (heeded == null || postureSeen == null ? 0 : 1);
  }

  @Override
  public final double fetchThoughts(State s) {
    double sum = staffed == s.population.places() ? 0 : demand.fetch();
    if (s.turnToPlan() && !same(s)) {
      sum += present.inputs().fetch() + other.inputs().fetch() + demand.fetch();
      sum += s.yields.fetch() + s.threatened.fetch() + fetchStores();
    }
    return sum;
  }

  @Override
  public final boolean looksAtPeople(State s) {
    return staffed != s.population.places() || s.turnToLookAhead();
  }

  /** What he thinks of stores. */
  double fetchStores() {
    return 0;
  }

  /** Fills in what this reeve thinks of yields, losses, stores and research. */
  abstract void judge(State s, Orders orders, Inputs inputs);

  /** Takes on a new plan, whose figures stand until this returns. */
  abstract void take(State s, Figures plan);

  /**
   * Sets what is to be kept in store, once there is a plan to go by.
   *
   * @return whether it is another amount than before
   */
  abstract boolean store(State s);

  /** He has to think about his plan again. */
  @Override
  public final void reconsider() {
    unsettled = true;
  }

  @Override
  public final void plan(State s) {
    if (s.population.living() == 0) {
      return;
    }
    obey(s, s.staffing());
    if (hasPlanned() && heeds(s) && (!s.turnToPlan() || settled(s))) {
      return;
    }
    heeded = s.orders;
    placesSeen = s.population.places();
    cycleSeen = s.cycle();
    postureSeen = s.posture;
    boolean solve = wouldPlan(s) || !hasPlanned();
    if (solve) {
      solve(s, other, remarks(staffing));
    }
    // What is kept goes into the next plan.
    unsettled = store(s) || solve;
  }

  /** Goes by orders as they can be met with the people as they are. */
  private void obey(State s, Staffing met) {
    if (staffing != met) {
      staffing = met;
      refusals.tell(s, staffing.refusals);
      demand.order(staffing);
    }
  }

  /** Whether all seems to be as it was when he last thought about it, orders aside. */
  // A posture that is chosen again is the same object.
  @SuppressWarnings("ReferenceEquality")
  private boolean same(State s) {
    return !unsettled
        && placesSeen == s.population.places()
        && cycleSeen == s.cycle()
        && postureSeen == s.posture;
  }

  private boolean settled(State s) {
    boolean settled = same(s);
    assert !settled || !wouldPlan(s) : "what a plan depends on has changed; see reconsider";
    return settled;
  }

  /** Whether anything differs from what the plan in force was made from; fills in the others. */
  private boolean wouldPlan(State s) {
    fill(s, s.orders, staffing, other.inputs());
    return !other.inputs().same(present.inputs()) || !remarks(staffing).equals(present.remarks());
  }

  /** What is to be said of how the plan came about, beyond the orders that gave way. */
  List<String> remarks() {
    return List.of();
  }

  private List<String> remarks(Staffing orders) {
    if (remarks().isEmpty()) {
      return orders.remarks();
    }
    return Stream.concat(orders.remarks().stream(), remarks().stream()).toList();
  }

  /** Lets a planner see what the plan in force was made from. */
  final void pour(Conditions conditions) {
    present.inputs().pour(conditions);
  }

  /** Whether the orders in force are those that were last planned under. */
  // New orders are other objects; equal ones are planned for once more.
  @SuppressWarnings("ReferenceEquality")
  private boolean heeds(State s) {
    return heeded == s.orders;
  }

  private void solve(State s, Grounds grounds, List<String> remarks) {
    Planners.Desk desk = planners.take();
    if (start == null) {
      desk.planner().reset();
      start = desk.planner().basis();
    }
    grounds.take(remarks, start);
    Figures plan = grounds.figures(desk);
    s.decision.follow(plan, grounds, s);
    demand.take(plan, technology);
    take(s, plan);
    start = desk.planner().basis();
    planners.leave(desk);
    plans++;
    if (grounds != present) {
      other = present;
      present = grounds;
    }
  }

  private void fill(State s, Orders orders, Staffing staff, Inputs inputs) {
    for (int k = 0; k < technology.tiers; k++) {
      int people = -staff.kept[s.jobs.idle()][k];
      for (int j = 0; j < s.jobs.size(); j++) {
        people += s.hands(j, k) + s.learners(j, k);
      }
      inputs.people(k, people);
    }
    for (int k = 0; k < technology.profiles.count; k++) {
      inputs.heads(k, s.population.profiles().heads(k));
    }
    Leaning leaning = s.leaning(orders);
    for (int g = 0; g < technology.goods; g++) {
      inputs.delight(g, s.research.delight(g) * leaning.goods[g]);
    }
    for (int p = 0; p < technology.programs.count; p++) {
      inputs.programDelight(p, leaning.programs[p]);
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

  /** An allocation leaves nothing to rearrange for the same demand, so that it is not tried. */
  @Override
  public final void staff(State s) {
    boolean same =
        staffed == s.population.places() && staffedPlan == plans && staffedBy == staffing;
    if (!hasPlanned() || same) {
      return;
    }
    Scratch scratch = technology.scratch();
    Assignment.count(s, scratch.people);
    if (scratch.allocation.rearrange(demand, scratch.people)) {
      Assignment.apply(s, scratch.people);
    }
    staffed = s.population.places();
    staffedPlan = plans;
    staffedBy = staffing;
  }

  @Override
  public final Grounds whatIf(State s, Orders orders) {
    Ruleset asked =
        orders.objective().map(technology.rules::withObjective).orElse(technology.rules);
    Inputs inputs = new Inputs(technology);
    Staffing staff = Staffing.of(s, orders);
    fill(s, orders, staff, inputs);
    return new Grounds(asked, inputs, staff.remarks(), null);
  }

  /**
   * The plan is not kept but planned again, if it is his: orders may have changed his aim since.
   */
  @Override
  public void archive(State s, Archive archive) {
    refusals.archive(archive);
    boolean planned = archive.flag("planned", hasPlanned());
    heeded = archive.flag("heeded", heeds(s)) ? s.orders : null;
    if (archive.reads() && planned) {
      Grounds grounds = s.decision.grounds;
      if (!grounds.rules().equals(rules)) {
        throw archive.refuse("the plan that is followed is one for other rules");
      }
      start = grounds.start();
      present = grounds;
      solve(s, grounds, grounds.remarks());
      demand.order(Staffing.of(s, s.orders));
    }
  }

  @Override
  public final boolean follows() {
    return hasPlanned();
  }

  private boolean hasPlanned() {
    return plans > 0;
  }
}
