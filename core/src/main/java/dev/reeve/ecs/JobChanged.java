package dev.reeve.ecs;

import com.badlogic.ashley.core.Entity;

/**
 * A person changed jobs. Sent at the end of the tick in which it happened; whoever follows these
 * events from the start, where everybody is {@code "idle"}, knows where everybody is.
 *
 * @param settlement the entity of the settlement
 * @param person index of the person in the settlement, &ge; 0
 * @param from id of the industry left, {@code "carrier"} or {@code "idle"}
 * @param to id of the industry entered, {@code "carrier"} or {@code "idle"}
 */
public record JobChanged(Entity settlement, int person, String from, String to) {}
