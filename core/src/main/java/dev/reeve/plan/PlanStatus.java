package dev.reeve.plan;

/** Whether a plan meets the needs. */
public enum PlanStatus {
  /** Every need is met in full. */
  OPTIMAL,
  /** Some need is met only in part; the plan is still the best there is. */
  SHORTFALL
}
