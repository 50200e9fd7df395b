package dev.reeve.settlement;

/** Third stage: the reeve decides who should do what, as far as his wits go. */
final class MakePlan {

  private MakePlan() {}

  static void run(State s) {
    if (s.rulesChanged) {
      Enactment.of(s);
    }
    s.policy.plan(s);
  }
}
