package dev.reeve.settlement;

/**
 * A person who changed jobs.
 *
 * @param person the person's index, &ge; 0
 * @param from id of the industry left, {@code "carrier"} or {@code "idle"}
 * @param to id of the industry entered, {@code "carrier"} or {@code "idle"}; not {@code from}
 */
public record Move(int person, String from, String to) {}
