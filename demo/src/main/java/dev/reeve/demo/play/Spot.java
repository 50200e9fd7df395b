package dev.reeve.demo.play;

/**
 * Somewhere that an alert or a line of the log leads to.
 *
 * @param village the village, from 0
 * @param trade the trade whose place it is, {@code "idle"} for the green
 */
public record Spot(int village, String trade) {}
