/**
 * The living settlement: whole people who follow a plan.
 *
 * <p>A plan is made of fractions of people. Here its workers become persons, each of them in
 * exactly one place, and stay where they are unless the plan has a good reason to move them. {@link
 * dev.reeve.settlement.LivingSettlement} is the facade.
 */
package dev.reeve.settlement;
