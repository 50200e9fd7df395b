package dev.reeve.ecs;

/**
 * An update asked for more ticks than {@link ReeveConfig#maxTicksPerUpdate()}; the rest of its time
 * will never be simulated.
 *
 * @param ticks whole ticks dropped, &ge; 1
 */
public record TicksDropped(long ticks) {}
