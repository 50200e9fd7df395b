package dev.reeve.settlement;

import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The places a person can be in, numbered: the industries in the order of the ruleset, then the
 * carriers, then the idle.
 */
final class Jobs {

  private final List<String> ids;
  private final Map<String, Integer> index = new LinkedHashMap<>();

  Jobs(Ruleset rules) {
    for (Industry industry : rules.industries()) {
      index.put(industry.id(), index.size());
    }
    // An industry of the same name takes precedence, so that its people are found under its id.
    ids =
        Stream.concat(
                index.keySet().stream(), Stream.of(LivingSettlement.CARRIER, LivingSettlement.IDLE))
            .toList();
    index.putIfAbsent(LivingSettlement.CARRIER, carrier());
    index.putIfAbsent(LivingSettlement.IDLE, idle());
  }

  /** How many places there are, idleness included. */
  int size() {
    return ids.size();
  }

  int carrier() {
    return ids.size() - 2;
  }

  int idle() {
    return ids.size() - 1;
  }

  String id(int job) {
    return ids.get(job);
  }

  /** The job of that id, or {@link #idle()} where there is none. */
  int indexOrIdle(String id) {
    return index.getOrDefault(id, idle());
  }

  /**
   * The job of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  int index(String id) {
    Integer job = index.get(id);
    if (job == null) {
      throw new IllegalArgumentException(
          "no job is called '" + id + "'; maybe you meant one of " + ids);
    }
    return job;
  }
}
