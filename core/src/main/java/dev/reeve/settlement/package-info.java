/**
 * The living settlement: people who work, learn, age and die, stores, luck, and a reeve who sees
 * what a reeve can see and plans again every tick. {@link dev.reeve.settlement.LivingSettlement} is
 * the facade.
 *
 * <p>A tick is the list of {@linkplain dev.reeve.settlement.Stage stages} in their order; each is a
 * function of one settlement's state. {@link dev.reeve.settlement.Settings} say how a settlement
 * runs, {@link dev.reeve.settlement.Orders} what a player wants of its reeve. What happened in a
 * tick is told by a {@link dev.reeve.settlement.TickReport} and its {@linkplain
 * dev.reeve.settlement.Event events}.
 *
 * <p>A plan is made of fractions of people. Here its workers become persons, each of them in
 * exactly one place, and stay where they are unless the plan has a good reason to move them.
 */
package dev.reeve.settlement;
