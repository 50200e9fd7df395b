package dev.reeve.demo.play;

import dev.reeve.settlement.Event;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a cycle brought to many in one village, summed up for the log. */
final class Tally {

  /** Takes a sum. */
  @FunctionalInterface
  interface Sink {
    void sum(Log.Kind kind, String subject, Map<String, Double> parts);
  }

  private final long cycle;
  private final Map<String, Double> births = new LinkedHashMap<>();
  private final Map<String, Double> deaths = new LinkedHashMap<>();

  /** Where somebody was as the cycle began, and where he is now, by person. */
  private final Map<Integer, String> from = new TreeMap<>();

  private final Map<Integer, String> to = new HashMap<>();
  private final Map<String, double[]> raids = new LinkedHashMap<>();

  Tally(long cycle) {
    this.cycle = cycle;
  }

  /** The cycle that is summed up. */
  long cycle() {
    return cycle;
  }

  /** Counts an event; false if it is none of many. */
  boolean count(Event event) {
    if (event instanceof Event.JobChanged e) {
      from.putIfAbsent(e.person(), e.from());
      to.put(e.person(), e.to());
    } else if (event instanceof Event.Birth e) {
      births.merge(e.tier(), 1.0, Double::sum);
    } else if (event instanceof Event.Death e) {
      deaths.merge(e.cause().name().toLowerCase(Locale.ROOT), 1.0, Double::sum);
      from.remove(e.person());
      to.remove(e.person());
    } else if (event instanceof Event.RaidFought e) {
      double[] sums = raids.computeIfAbsent(e.threat(), fresh -> new double[2]);
      sums[0] += e.lost();
      sums[1] += e.saved();
    } else {
      return false;
    }
    return true;
  }

  /** Gives out what there is to tell. */
  void sums(Sink sink) {
    raids.forEach(
        (threat, sums) -> {
          Map<String, Double> parts = new LinkedHashMap<>();
          parts.put(Log.LOST, sums[0]);
          parts.put(Log.SAVED, sums[1]);
          sink.sum(Log.Kind.RAID_FOUGHT, threat, parts);
        });
    give(sink, Log.Kind.BIRTHS, births);
    give(sink, Log.Kind.DEATHS, deaths);
    give(sink, Log.Kind.MOVES, moves());
  }

  private static void give(Sink sink, Log.Kind kind, Map<String, Double> parts) {
    if (!parts.isEmpty()) {
      sink.sum(kind, "", parts);
    }
  }

  /** Who ended elsewhere than he began, largest groups first; first steps into a trade as well. */
  private Map<String, Double> moves() {
    Map<String, Double> moves = new LinkedHashMap<>();
    from.forEach(
        (person, left) -> {
          if (!left.equals(to.get(person))) {
            moves.merge(left + ">" + to.get(person), 1.0, Double::sum);
          }
        });
    Map<String, Double> sorted = new LinkedHashMap<>();
    moves.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(move -> sorted.put(move.getKey(), move.getValue()));
    return sorted;
  }
}
