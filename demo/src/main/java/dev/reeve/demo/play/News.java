package dev.reeve.demo.play;

import dev.reeve.settlement.Event;

/**
 * Something that happened, and where and when.
 *
 * @param village the village, from 0
 * @param tick ticks since it was founded
 * @param event what
 */
public record News(int village, long tick, Event event) {}
