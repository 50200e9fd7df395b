/**
 * What happens to wealth where nobody plans: people who meet in pairs and win and lose, after the
 * affine wealth model of B. M. Boghosian and others.
 *
 * <p>{@link dev.reeve.market.AffineWealth} holds the model's parameters and says what theory
 * expects of them; {@link dev.reeve.market.WealthExchange} lets people exchange; {@link
 * dev.reeve.market.Inequality} measures how unequal any amounts are; {@link
 * dev.reeve.market.OligarchySweep} finds at which advantage of the rich an oligarch appears.
 */
package dev.reeve.market;
