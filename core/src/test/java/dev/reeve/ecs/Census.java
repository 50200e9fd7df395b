package dev.reeve.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reeve.settlement.Event;
import java.util.Map;
import java.util.TreeMap;

/** Knows where everybody in a village is from what the reeve tells alone, as a game would. */
final class Census {

  private final Map<Integer, String> jobs = new TreeMap<>();
  private int deaths;

  /** Listens from the founding on, where everybody is idle. */
  Census(Reeve reeve, int founders) {
    for (int person = 0; person < founders; person++) {
      jobs.put(person, Settlement.IDLE);
    }
    reeve.on(Event.Birth.class, e -> assertEquals(null, jobs.put(e.person(), Settlement.IDLE)));
    reeve.on(Event.JobChanged.class, e -> assertEquals(e.from(), jobs.replace(e.person(), e.to())));
    reeve.on(
        Event.Death.class,
        e -> {
          assertEquals(e.job(), jobs.remove(e.person()));
          deaths++;
        });
  }

  /** Jobs by person, of those who live. */
  Map<Integer, String> jobs() {
    return jobs;
  }

  int deaths() {
    return deaths;
  }
}
