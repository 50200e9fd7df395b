package dev.reeve.demo.play;

import dev.reeve.market.Arrangements;
import dev.reeve.settlement.Event;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What happened in the villages, line by line. What happens to many people is summed up when a
 * cycle is over; what had been summed up of the present one is lost in a save. The oldest lines are
 * forgotten first.
 */
public final class Log {
  /** Most lines kept. */
  public static final int MOST = 2000;

  /** What a line tells. */
  public enum Kind {
    /** A good is short; {@link #SHARE} of the need is met. */
    FAMINE_BEGUN,
    /** There is enough of a good again. */
    FAMINE_ENDED,
    /** A threat comes; {@link #STRENGTH} against the usual. */
    RAID_SEEN,
    /** What a threat took in a cycle and what was kept from it: {@link #LOST}, {@link #SAVED}. */
    RAID_FOUGHT,
    /** A threat is gone; {@link #LOST} in all. */
    RAID_OVER,
    /** A program was held for a cycle. */
    FESTIVAL,
    /** A field of research reached a {@link #LEVEL}. */
    DISCOVERY,
    /** The reeve took a posture. */
    POSTURE,
    /** An order cannot be met, see {@link Line#refused}. */
    REFUSED,
    /** Who came of age or settled, by tier. */
    BIRTHS,
    /** Who died, by cause. */
    DEATHS,
    /** Who changed trade, as {@code from>to}. */
    MOVES,
    /** The reeve gives way to a market, or comes back, as {@code from>to}. */
    REVOLUTION,
    /** The law changed by which wealth changes hands: {@link #CHI} and {@link #ZETA}. */
    REFORM,
    /** ζ has passed χ: theory expects an oligarch. */
    TIPPED,
    /** χ has passed ζ: nobody will stand out. */
    RIGHTED,
    /** One person owns {@link #SHARE} of all. */
    OLIGARCHY,
    /** Nobody owns as much any more; the richest has {@link #SHARE} of all. */
    OLIGARCHY_ENDED
  }

  /** A part of reforms: χ, of all wealth in a cycle. */
  public static final String CHI = "chi";

  /** A part of reforms: ζ, of a fortune in a cycle. */
  public static final String ZETA = "zeta";

  /** A part of {@link Kind#FAMINE_BEGUN}: share of the need that is met; of all wealth. */
  public static final String SHARE = "share";

  /** A part of {@link Kind#RAID_SEEN}: strength against the usual. */
  public static final String STRENGTH = "strength";

  /** A part of raids: units taken. */
  public static final String LOST = "lost";

  /** A part of {@link Kind#RAID_FOUGHT}: units kept from it. */
  public static final String SAVED = "saved";

  /** A part of {@link Kind#DISCOVERY}: level reached. */
  public static final String LEVEL = "level";

  /**
   * One line.
   *
   * @param village the village, from 0
   * @param cycle when, from 0
   * @param kind what
   * @param subject the good, threat, program, field, posture or trades; empty for sums
   * @param parts its numbers, in order
   */
  public record Line(
      int village, long cycle, Kind kind, String subject, Map<String, Double> parts) {
    /** Copies. */
    public Line {
      parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /**
     * The order that was refused.
     *
     * @throws IllegalArgumentException if the line tells of none
     */
    public Event.OrderRefused refused() {
      return Refusal.of(this);
    }

    /** All that the parts add up to. */
    public double sum() {
      return parts.values().stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  private final Deque<Line> lines = new ArrayDeque<>();
  private final Map<Integer, Tally> tallies = new TreeMap<>();
  private long written;

  /**
   * Notes down what happened.
   *
   * @param cycle the village's cycle in which it did
   */
  public void add(News news, long cycle) {
    pass(news.village(), cycle);
    Event event = news.event();
    if (!tallies.get(news.village()).count(event)) {
      line(news.village(), cycle, event);
    }
  }

  private void line(int village, long cycle, Event event) {
    if (event instanceof Event.FamineBegun e) {
      write(village, cycle, Kind.FAMINE_BEGUN, e.good(), Map.of(SHARE, e.coverage()));
    } else if (event instanceof Event.FamineEnded e) {
      write(village, cycle, Kind.FAMINE_ENDED, e.good(), Map.of());
    } else if (event instanceof Event.RaidSeen e) {
      write(village, cycle, Kind.RAID_SEEN, e.threat(), Map.of(STRENGTH, e.strength()));
    } else if (event instanceof Event.RaidOver e) {
      write(village, cycle, Kind.RAID_OVER, e.threat(), Map.of(LOST, e.lost()));
    } else if (event instanceof Event.FestivalHeld e) {
      write(village, cycle, Kind.FESTIVAL, e.program(), Map.of());
    } else if (event instanceof Event.Discovery e) {
      write(village, cycle, Kind.DISCOVERY, e.field(), Map.of(LEVEL, (double) e.level()));
    } else if (event instanceof Event.PostureChanged e) {
      write(village, cycle, Kind.POSTURE, e.to(), Map.of());
    } else if (event instanceof Event.OrderRefused e) {
      write(village, cycle, Kind.REFUSED, Refusal.subject(e), Refusal.parts(e));
    } else if (event instanceof Event.ArrangementChanged e) {
      Constitution from = Constitution.of(Arrangements.read(e.from()));
      reform(village, cycle, from, Constitution.of(Arrangements.read(e.to())));
    }
  }

  private void reform(int village, long cycle, Constitution from, Constitution to) {
    Map<String, Double> law = new LinkedHashMap<>();
    law.put(CHI, to.redistribution());
    law.put(ZETA, to.lead());
    boolean revolution = from.money() != to.money();
    String way = word(from.by()) + ">" + word(to.by());
    write(village, cycle, revolution ? Kind.REVOLUTION : Kind.REFORM, way, law);
    if (from.oligarchy() != to.oligarchy() && to.money()) {
      write(village, cycle, to.oligarchy() ? Kind.TIPPED : Kind.RIGHTED, "", law);
    }
  }

  private static String word(Constitution.By by) {
    return by.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Notes down that somebody has become so rich that he stands out, or is so no more.
   *
   * @param begun whether he has become it
   * @param share what the richest has of all
   */
  void oligarchy(int village, long cycle, boolean begun, double share) {
    pass(village, cycle);
    Kind kind = begun ? Kind.OLIGARCHY : Kind.OLIGARCHY_ENDED;
    write(village, cycle, kind, "", Map.of(SHARE, share));
  }

  private void write(
      int village, long cycle, Kind kind, String subject, Map<String, Double> parts) {
    lines.addLast(new Line(village, cycle, kind, subject, parts));
    written++;
    if (lines.size() > MOST) {
      lines.removeFirst();
    }
  }

  /**
   * A village's time has come to a cycle: what was summed up of an earlier one is written down.
   *
   * @param cycle the cycle that goes on
   */
  public void pass(int village, long cycle) {
    Tally tally = tallies.get(village);
    if (tally != null && tally.cycle() < cycle) {
      long over = tally.cycle();
      tally.sums((kind, subject, parts) -> write(village, over, kind, subject, parts));
    }
    if (tally == null || tally.cycle() < cycle) {
      tallies.put(village, new Tally(cycle));
    }
  }

  /** All lines that are kept, the oldest first. */
  public List<Line> all() {
    return List.copyOf(lines);
  }

  /** Lines ever written, so that one sees whether there are new ones. */
  public long written() {
    return written;
  }

  /** The lines as text, for a save. */
  public List<String> lines() {
    List<String> texts = new ArrayList<>();
    for (Line line : lines) {
      StringBuilder text = new StringBuilder();
      text.append(line.village()).append('\t').append(line.cycle()).append('\t');
      text.append(line.kind()).append('\t').append(line.subject().replaceAll("\\s+", " "));
      line.parts().forEach((name, value) -> text.append('\t').append(name + "=" + value));
      texts.add(text.toString());
    }
    return texts;
  }

  /**
   * One that was kept as {@link #lines}.
   *
   * @throws IllegalArgumentException if the lines are none of ours
   */
  public static Log of(List<String> texts) {
    Log log = new Log();
    for (String text : texts) {
      String[] words = text.split("\t", -1);
      if (words.length < 4) {
        throw new IllegalArgumentException(
            "a line of the log is '" + text + "'; it must have village, cycle, kind and subject");
      }
      Map<String, Double> parts = new LinkedHashMap<>();
      for (int i = 4; i < words.length; i++) {
        int cut = words[i].lastIndexOf('=');
        if (cut < 0) {
          throw new IllegalArgumentException(
              "a part of the log is '" + words[i] + "'; it must be name=value");
        }
        parts.put(words[i].substring(0, cut), Double.valueOf(words[i].substring(cut + 1)));
      }
      log.write(
          Integer.parseInt(words[0]),
          Long.parseLong(words[1]),
          Kind.valueOf(words[2]),
          words[3],
          parts);
    }
    return log;
  }
}
