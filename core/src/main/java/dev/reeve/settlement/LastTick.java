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

  /** The settlement's own, which the next tick leaves alone and the one after it writes over. */
  Flows flows;

  final int[] working;
  final int[] learning;
  long tick;
  int people;
  int moves;
  double happiness;
  double felt;
  String posture = "";
  List<Event> events = List.of();
  Plan plan;

  LastTick(Technology technology, Jobs jobs) {
    this.technology = technology;
    this.jobs = jobs;
    flows = new Flows(technology);
    working = new int[jobs.size()];
    learning = new int[jobs.size()];
  }

  /** Writes down the tick that ends. */
  void take(State s) {
    flows = s.flows;
    flows.end(s);
    for (int j = 0; j < working.length; j++) {
      working[j] = s.working(j);
      learning[j] = s.learning(j);
    }
    tick = s.tick;
    people = s.population.living();
    moves = s.moves;
    happiness = s.happiness;
    felt = s.felt;
    posture = s.posture.name();
    events = s.events.isEmpty() ? List.of() : List.copyOf(s.events);
    plan = s.decision.plan;
  }

  /** One that the next tick leaves alone. */
  LastTick copy() {
    LastTick copy = new LastTick(technology, jobs);
    copy.flows.copyFrom(flows);
    System.arraycopy(working, 0, copy.working, 0, working.length);
    System.arraycopy(learning, 0, copy.learning, 0, learning.length);
    copy.tick = tick;
    copy.people = people;
    copy.moves = moves;
    copy.happiness = happiness;
    copy.felt = felt;
    copy.posture = posture;
    copy.events = events;
    copy.plan = plan;
    return copy;
  }
}
