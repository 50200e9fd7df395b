package dev.reeve.demo.play;

import dev.reeve.settlement.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the player should know now, of all villages: what stands, as long as it stands, and what was
 * new in the last cycles. It is calm: something must hold for a while before it is said, and be
 * over for a while before it is gone.
 */
public final class Alerts {
  /** Cycles for which news are told. */
  private static final long NEWS_CYCLES = 2;

  /** A program that was held within so many cycles is no news. */
  private static final long FESTIVAL_CYCLES = 5;

  /** Share of the people by which a village must grow or shrink in a cycle to be told of. */
  private static final double MANY = 0.05;

  /** What an alert is about. */
  private record Key(Alert.Kind kind, int village, String subject) {}

  /** What stands, or might. */
  private static final class Watch {
    private double amount;
    private int ticksOn;
    private int ticksOff;
    private boolean raised;
    private boolean seen;
  }

  private static final Comparator<Alert> WEIGHT =
      Comparator.comparing(Alert::kind).thenComparing(Alert::village).thenComparing(Alert::subject);

  private final Map<Key, Watch> watches = new LinkedHashMap<>();
  private final Map<Key, Double> news = new LinkedHashMap<>();
  private final Map<Key, Long> told = new HashMap<>();

  /** When something was news last, told or not. */
  private final Map<Key, Long> heard = new HashMap<>();

  private final Map<Integer, Integer> growth = new HashMap<>();
  private final Map<Integer, Long> cycles = new HashMap<>();
  private final Signals signals;
  private List<Alert> standing = List.of();

  /** Watches over a scenario's villages. */
  Alerts(Scenario scenario) {
    signals = new Signals(scenario);
  }

  /** Hears what happened. */
  void hear(News item, long cycle) {
    Event event = item.event();
    int village = item.village();
    if (event instanceof Event.Birth) {
      growth.merge(village, 1, Integer::sum);
    } else if (event instanceof Event.Death) {
      growth.merge(village, -1, Integer::sum);
    } else if (event instanceof Event.FamineEnded e) {
      tell(new Key(Alert.Kind.ENOUGH, village, e.good()), 1, cycle, 0);
    } else if (event instanceof Event.Discovery e) {
      tell(new Key(Alert.Kind.DISCOVERY, village, e.field()), e.level(), cycle, 0);
    } else if (event instanceof Event.FestivalHeld e) {
      tell(new Key(Alert.Kind.FESTIVAL, village, e.program()), 1, cycle, FESTIVAL_CYCLES);
    }
  }

  private void tell(Key key, double amount, long cycle, long rest) {
    Long before = heard.put(key, cycle);
    if (before == null || cycle - before > rest) {
      news.put(key, amount);
      told.put(key, cycle);
    }
  }

  /** Hears that nobody owns a large part of everything any more. */
  void shared(int village, double largest, long cycle) {
    tell(new Key(Alert.Kind.SHARED, village, ""), largest, cycle, 0);
  }

  /** Looks at a village after one of its ticks. */
  void look(Village village) {
    long cycle = village.settlement().cycles();
    int index = village.index();
    Long before = cycles.put(index, cycle);
    if (before == null || cycle > before) {
      turn(village, cycle);
    }
    watches.forEach((key, watch) -> watch.seen &= key.village() != index);
    signals.read(village, (kind, subject, s) -> watch(new Key(kind, index, subject), s));
    watches.forEach(
        (key, watch) -> {
          if (key.village() == index && !watch.seen) {
            step(key.kind(), watch, Signals.State.OFF);
          }
        });
    watches.values().removeIf(watch -> !watch.seen && !watch.raised);
    sort();
  }

  private void turn(Village village, long cycle) {
    int index = village.index();
    Integer more = growth.remove(index);
    // The first cycle is the founding.
    if (more != null && cycle > 1 && Math.abs(more) >= Math.max(2, MANY * village.people())) {
      Alert.Kind kind = more > 0 ? Alert.Kind.GREW : Alert.Kind.SHRANK;
      tell(new Key(kind, index, ""), Math.abs(more), cycle, 0);
    }
    news.keySet().removeIf(key -> key.village() == index && cycle - told.get(key) >= NEWS_CYCLES);
  }

  private void watch(Key key, Signals.Signal signal) {
    Watch watch = watches.computeIfAbsent(key, fresh -> new Watch());
    watch.seen = true;
    if (signal.state() != Signals.State.OFF) {
      watch.amount = signal.amount();
    }
    step(key.kind(), watch, signal.state());
  }

  private static void step(Alert.Kind kind, Watch watch, Signals.State state) {
    watch.ticksOn = state == Signals.State.ON ? watch.ticksOn + 1 : 0;
    watch.ticksOff = state == Signals.State.OFF ? watch.ticksOff + 1 : 0;
    if (watch.ticksOn >= Signals.ticksToRaise(kind)) {
      watch.raised = true;
    } else if (watch.ticksOff >= Signals.ticksToDrop(kind)) {
      watch.raised = false;
    }
  }

  private void sort() {
    List<Alert> now = new ArrayList<>();
    watches.forEach(
        (key, watch) -> {
          if (watch.raised) {
            now.add(new Alert(key.kind(), key.village(), key.subject(), watch.amount));
          }
        });
    news.forEach(
        (key, amount) -> {
          if (!contradicted(key)) {
            now.add(new Alert(key.kind(), key.village(), key.subject(), amount));
          }
        });
    now.sort(WEIGHT);
    standing = List.copyOf(now);
  }

  /** Nobody is told that there is enough of what is short again already. */
  private boolean contradicted(Key key) {
    Watch famine = watches.get(new Key(Alert.Kind.FAMINE, key.village(), key.subject()));
    return key.kind() == Alert.Kind.ENOUGH && famine != null && famine.raised;
  }

  /** What there is to know, what weighs most first. */
  public List<Alert> standing() {
    return standing;
  }

  /**
   * What there is to know of one village that is no good news, the worst of it; null if nothing.
   */
  public Alert worst(int village) {
    for (Alert alert : standing) {
      if (alert.village() == village && alert.kind().tone() != Alert.Tone.GOOD) {
        return alert;
      }
    }
    return null;
  }
}
