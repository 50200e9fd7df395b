package dev.reeve.plan;

/**
 * A side effect of a plan's work, in the long run.
 *
 * @param emitted units given off in a cycle, &ge; 0
 * @param absorbed units that work could take away in a cycle, &ge; 0
 * @param standing units that stand when what disperses is as much as what comes: {@code (emitted -
 *     absorbed) / decay}, &ge; 0
 * @param harm happiness that each person loses by it in a cycle, &ge; 0
 */
public record EmissionFlow(double emitted, double absorbed, double standing, double harm) {

  /** Nothing is given off. */
  static final EmissionFlow NONE = new EmissionFlow(0, 0, 0, 0);
}
