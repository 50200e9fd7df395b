/**
 * Planning in natura over time (OLIN-EP), after S. Samothrakis, "Artificial Intelligence inspired
 * methods for the allocation of common goods and services", PLoS ONE 16(9) e0257399 (2021).
 *
 * <p>{@link dev.reeve.horizon.InputOutput} is the table of technical coefficients, some of which
 * depend on how much is made ({@link dev.reeve.model.ScaleCurve}); {@link
 * dev.reeve.horizon.FixedPoint} finds the activity that meets a demand; {@link
 * dev.reeve.horizon.DayPlanner} plans what a stock allows in one tick; and {@link
 * dev.reeve.horizon.OlinRun} lets an {@link dev.reeve.horizon.OlinEconomy} live, tick by tick, with
 * a fixed share put into growth or as a {@link dev.reeve.horizon.RecedingPlanner} decides.
 *
 * <p>{@link dev.reeve.horizon.LargePlanner} plans for tables of very many goods, and {@link
 * dev.reeve.horizon.SyntheticTable} draws those of the paper's benchmark.
 *
 * <p>What the paper says and what its program computed differ here and there. Both can be run: the
 * tables of {@link dev.reeve.horizon.PublishedVillage}, {@link dev.reeve.horizon.Placement} and
 * {@link dev.reeve.horizon.DayMethod} name the two sides.
 */
package dev.reeve.horizon;
