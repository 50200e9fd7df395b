package dev.reeve.demo.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.demo.play.Log.Kind;
import dev.reeve.settlement.Event;
import dev.reeve.settlement.RefusalReason;
import dev.reeve.settlement.RefusedOrder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogTest {
  private static final Event.OrderRefused REFUSED =
      new Event.OrderRefused(
          new RefusedOrder(RefusedOrder.Kind.AT_LEAST, List.of("farmer"), List.of(90)),
          new RefusalReason(RefusalReason.Kind.SITES, List.of(80), List.of()));

  private final Log log = new Log();

  private void happens(int village, long cycle, Event event) {
    log.add(new News(village, 20 * cycle + 1, event), cycle);
  }

  @Test
  void whatHappensToMany_isOneLine_onceTheCycleIsOver() {
    happens(0, 3, new Event.Birth(1, "low"));
    happens(0, 3, new Event.Birth(2, "high"));
    happens(0, 3, new Event.Birth(3, "low"));
    happens(0, 3, new Event.Death(9, "soldier", Event.Cause.HAZARD));
    happens(0, 3, new Event.Death(8, "farmer", Event.Cause.AGE));
    assertEquals(List.of(), log.all());
    log.pass(0, 4);
    assertEquals(
        List.of(
            new Log.Line(0, 3, Kind.BIRTHS, "", Map.of("low", 2.0, "high", 1.0)),
            new Log.Line(0, 3, Kind.DEATHS, "", Map.of("hazard", 1.0, "age", 1.0))),
        log.all());
    assertEquals(3, log.all().get(0).sum());
  }

  @Test
  void moves_areCountedFromWhereSomebodyBegan_toWhereHeEnded() {
    happens(0, 0, new Event.JobChanged(1, "farmer", "digger"));
    happens(0, 0, new Event.JobChanged(1, "digger", "potter"));
    happens(0, 0, new Event.JobChanged(2, "farmer", "potter"));
    happens(0, 0, new Event.JobChanged(3, "farmer", "idle"));
    happens(0, 0, new Event.JobChanged(4, "farmer", "idle"));
    happens(0, 0, new Event.JobChanged(4, "idle", "farmer"));
    happens(0, 0, new Event.JobChanged(5, "idle", "farmer"));
    happens(0, 0, new Event.Death(5, "farmer", Event.Cause.AGE));
    log.pass(0, 1);
    Log.Line moves = log.all().get(1);
    assertEquals(Kind.MOVES, moves.kind());
    assertEquals(List.of("farmer>potter", "farmer>idle"), List.copyOf(moves.parts().keySet()));
    assertEquals(3, moves.sum());
  }

  @Test
  void fights_areSummedUp_perThreatAndCycle() {
    happens(1, 5, new Event.RaidSeen("raiders", 1.5));
    happens(1, 5, new Event.RaidFought("raiders", 3, 10));
    happens(1, 5, new Event.RaidFought("raiders", 4, 0));
    happens(1, 6, new Event.RaidOver("raiders", 7));
    assertEquals(
        List.of(Kind.RAID_SEEN, Kind.RAID_FOUGHT, Kind.RAID_OVER),
        log.all().stream().map(Log.Line::kind).toList());
    assertEquals(Map.of(Log.LOST, 7.0, Log.SAVED, 10.0), log.all().get(1).parts());
  }

  @Test
  void everyKindOfEvent_leavesALine() {
    List<Event> events =
        List.of(
            new Event.JobChanged(1, "idle", "farmer"),
            new Event.Birth(1, "low"),
            new Event.Death(2, "idle", Event.Cause.GAME),
            new Event.FamineBegun("food", 0.9),
            new Event.FamineEnded("food"),
            new Event.RaidSeen("raiders", 1),
            new Event.RaidFought("raiders", 1, 1),
            new Event.RaidOver("raiders", 1),
            new Event.FestivalHeld("festival"),
            new Event.Discovery("pottery", 2),
            new Event.PostureChanged("ordinary", "siege"),
            new Event.ArrangementChanged("bureau", "market"),
            REFUSED);
    assertEquals(Event.TYPES.size(), events.size());
    events.forEach(event -> happens(0, 0, event));
    happens(0, 0, new Event.ArrangementChanged("market", "mixed"));
    log.oligarchy(0, 0, true, 0.3);
    log.oligarchy(0, 0, false, 0.1);
    log.pass(0, 1);
    assertEquals(
        List.of(Kind.values()),
        log.all().stream().map(Log.Line::kind).sorted().toList(),
        "each kind once");
  }

  @Test
  void log_survivesASave() {
    happens(2, 1, new Event.FamineBegun("food", 0.875));
    happens(2, 1, REFUSED);
    happens(2, 1, new Event.Birth(1, "low"));
    log.pass(2, 2);
    Log read = Log.of(log.lines());
    assertEquals(log.lines(), read.lines());
    assertEquals(REFUSED, read.all().get(1).refused());
    assertEquals(0.875, read.all().get(0).parts().get(Log.SHARE));
  }

  @Test
  void linesOfSomethingElse_areRefused() {
    assertThrows(IllegalArgumentException.class, () -> Log.of(List.of("0\t1")));
    assertThrows(IllegalArgumentException.class, () -> Log.of(List.of("0\t1\tNOTHING\tx")));
    assertThrows(IllegalArgumentException.class, () -> Log.of(List.of("0\t1\tMOVES\t\tx")));
    assertThrows(IllegalArgumentException.class, () -> Log.of(List.of("0\tone\tMOVES\t")));
  }

  @Test
  void oldestLines_areForgotten_andCountedStill() {
    for (int i = 0; i < Log.MOST + 10; i++) {
      happens(0, i, new Event.FamineEnded("food"));
    }
    assertEquals(Log.MOST, log.all().size());
    assertEquals(10, log.all().get(0).cycle());
    assertTrue(log.written() > Log.MOST);
  }
}
