package dev.reeve.settlement;

/**
 * Fourth stage: whole people. As many as the reeve wants of each tier in each job, from where they
 * are with the fewest moves; then persons, see {@link Assignment}, and who relieves whom, see
 * {@link Rotation}.
 */
final class Assign {

  private Assign() {}

  static void run(State s) {
    if (!s.orders.off()) {
      s.policy.staff(s);
      Rotation.run(s);
    }
    s.count();
    s.policy.lookAhead(s);
  }
}
