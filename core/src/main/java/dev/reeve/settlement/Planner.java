package dev.reeve.settlement;

import dev.reeve.plan.Plan;

/**
 * Plans for one ruleset. It may keep what it learned from its last plan, so each settlement has its
 * own.
 */
@FunctionalInterface
public interface Planner {

  /**
   * The best arrangement for so many people.
   *
   * @param people how many live there; finite, &gt; 0
   * @return the plan; the same for the same number, whatever was planned before
   */
  Plan plan(double people);
}
