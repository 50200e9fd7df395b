/**
 * The border to Ashley and gdx-ai: entities that are settlements, the systems that let them live,
 * the events that they send, and posture trees. {@link dev.reeve.ecs.Reeve} is the facade.
 *
 * <p>{@code engine.update} drives a clock, which turns frames into ticks. In each tick every {@link
 * dev.reeve.settlement.Stage} runs once for all settlements, as a {@link dev.reeve.ecs.TickSystem}
 * of its own priority. A game does something of its own between two stages by a system with a
 * priority between theirs, and something else instead of a stage by switching that stage's system
 * off. It reads and orders a settlement through {@link dev.reeve.ecs.Settlement}, and hears of what
 * happens through {@link dev.reeve.ecs.Reeve#on}.
 */
package dev.reeve.ecs;
