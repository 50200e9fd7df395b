/**
 * The ruleset as immutable values: what a settlement's people need and want, what its industries
 * yield, what threatens it and with whom it trades.
 *
 * <p>Units: a <em>cycle</em> is one economic period, a <em>person-cycle</em> is one person for one
 * cycle; every amount is per cycle, in the long-run average. Every constructor refuses a value
 * outside its legal range with an {@link java.lang.IllegalArgumentException} that names the thing,
 * the value and the rule, so that a {@link dev.reeve.model.Ruleset} that exists is a sound one.
 */
package dev.reeve.model;
