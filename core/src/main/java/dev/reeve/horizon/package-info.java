/**
 * Planning in natura over time (OLIN-EP), after S. Samothrakis, "Artificial Intelligence inspired
 * methods for the allocation of common goods and services", PLoS ONE 16(9) e0257399 (2021).
 *
 * <p>{@link dev.reeve.horizon.InputOutput} is the table of technical coefficients, some of which
 * depend on how much is made ({@link dev.reeve.horizon.ScaleCurve}), and {@link
 * dev.reeve.horizon.FixedPoint} finds the activity that meets a demand.
 *
 * <p>What the paper says and what its program computed differ here and there. Both can be run: the
 * tables of {@link dev.reeve.horizon.PublishedVillage} and {@link dev.reeve.horizon.Placement} name
 * the two sides.
 */
package dev.reeve.horizon;
