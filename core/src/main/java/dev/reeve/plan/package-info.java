/**
 * The steady plan: who works where, in the long-run average, so that the needs are met first and
 * the labour that is left yields as much happiness as it can; with the reasons.
 *
 * <p>The activity matrix follows the input-output tradition (technical coefficients, final demand,
 * Hawkins-Simon productivity); the plan is the optimum of a linear program whose shadow prices are
 * the labour values.
 */
package dev.reeve.plan;
