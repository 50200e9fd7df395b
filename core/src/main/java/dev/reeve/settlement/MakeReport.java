package dev.reeve.settlement;

/** Last stage: what happened becomes a report, and the next tick may begin. */
final class MakeReport {

  private MakeReport() {}

  static void run(State s) {
    s.count();
    assert Invariants.broken(s).isEmpty() : Invariants.broken(s).get();
    s.writeReport();
    s.events.clear();
    s.tick++;
  }
}
