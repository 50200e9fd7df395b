package dev.reeve.settlement;

import java.util.function.Consumer;

/** The tick: its stages in the order in which they run. Nothing flows back within a tick. */
public enum Stage {
  /** Looks at stores, people and what happened, and mends beliefs. */
  OBSERVE(Observe::run),
  /** Chooses a posture. */
  POSTURE(ChoosePosture::run),
  /** Plans: who should do what, what is put by, what is traded and held. */
  PLAN(MakePlan::run),
  /** Puts whole people where the plan asks for them. */
  ASSIGN(Assign::run),
  /** Works: inputs become goods under way. */
  PRODUCE(Produce::run),
  /** Brings goods in, at the price of overheads; teaches; trades. */
  DELIVER(Deliver::run),
  /** Lets threats strike, and dangers kill. */
  SUFFER(Suffer::run),
  /** Consumes: needs by rank, programs, luxuries. */
  CONSUME(Consume::run),
  /** Lets everybody feel what came of it. */
  FEEL(Feel::run),
  /** Lets people learn, age, die and come of age. */
  LIVE(Live::run),
  /** Turns research into discoveries. */
  RESEARCH(Discover::run),
  /** Tells what happened and ends the tick. */
  REPORT(MakeReport::run);

  // A reference to a static method: nothing in it can change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Consumer<State> work;

  Stage(Consumer<State> work) {
    this.work = work;
  }

  void run(State state) {
    state.underWay = true;
    work.accept(state);
    state.underWay = this != REPORT;
  }
}
