package dev.reeve.settlement;

import dev.reeve.plan.Plan;
import java.util.List;

/**
 * The numbers of the last tick, as its end left them: written over with every tick, so that a tick
 * that nobody asks about makes no garbage. Who asks gets a {@link TickReport} with one of its own.
 */
final class LastTick {

  final Technology technology;
  final Jobs jobs;

  /** The settlement's own, which the tick after the next one writes over. */
  final Flows flows;

  /** Where the account stands there. */
  private int account;

  final int[] working;
  final int[] learning;

  /** The {@link State#counted} that people were written down of. */
  private long counted = -1;

  /** People by profile. */
  final int[] heads;

  long tick;
  int people;
  int moves;
  double happiness;
  double felt;
  String posture = "";
  List<Event> events = List.of();
  private Grounds grounds;
  private Commons commons;

  LastTick(Technology technology, Jobs jobs, Flows flows) {
    this.technology = technology;
    this.jobs = jobs;
    this.flows = flows;
    working = new int[jobs.size()];
    learning = new int[jobs.size()];
    heads = new int[technology.profiles.count];
  }

  /** Writes down the tick that ends. */
  void take(State s) {
    account = flows.end(s);
    if (counted != s.counted()) {
      counted = s.counted();
      System.arraycopy(s.counts, s.at.workers(0), working, 0, working.length);
      System.arraycopy(s.counts, s.at.learners(0), learning, 0, learning.length);
    }
    for (int k = 0; k < heads.length; k++) {
      heads[k] = s.population.profiles().heads(k);
    }
    tick = s.tick;
    people = s.population.living();
    moves = s.moves;
    happiness = s.happiness;
    felt = s.felt;
    tell(s.posture.name(), s.events, s.decision.grounds);
    if (commons == null) {
      commons = s.settings.commons();
    }
  }

  /** See {@link State#fetch}. */
  double fetch() {
    return felt + (events == null || grounds == null ? 0 : 1);
  }

  /** Where the account stands in the flows. */
  int account() {
    return account;
  }

  /** A reference that is written costs a collector more than one that is found to be the same. */
  // Only the same object need not be written.
  @SuppressWarnings("ReferenceEquality")
  private void tell(String taken, List<Event> happened, Grounds followed) {
    if (posture != taken) {
      posture = taken;
    }
    if (!happened.isEmpty() || !events.isEmpty()) {
      events = happened.isEmpty() ? List.of() : List.copyOf(happened);
    }
    if (grounds != followed) {
      grounds = followed;
    }
  }

  /** The plan in force as the tick ended. */
  Plan plan() {
    return grounds.plan(commons);
  }

  /** One that the next tick leaves alone. */
  LastTick copy() {
    LastTick copy = new LastTick(technology, jobs, flows.copy(account));
    System.arraycopy(working, 0, copy.working, 0, working.length);
    System.arraycopy(learning, 0, copy.learning, 0, learning.length);
    System.arraycopy(heads, 0, copy.heads, 0, heads.length);
    copy.tick = tick;
    copy.people = people;
    copy.moves = moves;
    copy.happiness = happiness;
    copy.felt = felt;
    copy.posture = posture;
    copy.events = events;
    copy.grounds = grounds.copy();
    copy.commons = commons;
    return copy;
  }
}
