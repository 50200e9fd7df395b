package dev.reeve.demo.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.settlement.Event;
import dev.reeve.settlement.RefusalReason;
import dev.reeve.settlement.RefusedOrder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which event is heard as what. */
class CueTest {

  private static final List<Event> EVENTS =
      List.of(
          new Event.JobChanged(1, "idle", "farmer"),
          new Event.Birth(1, "low"),
          new Event.Death(1, "soldier", Event.Cause.HAZARD),
          new Event.FamineBegun("food", 0.8),
          new Event.FamineEnded("food"),
          new Event.RaidSeen("barbarians", 1),
          new Event.RaidFought("barbarians", 3, 4),
          new Event.RaidOver("barbarians", 3),
          new Event.FestivalHeld("festival"),
          new Event.Discovery("farming", 1),
          new Event.ArrangementChanged("bureau", "market"),
          new Event.PostureChanged("calm", "raid"),
          new Event.OrderRefused(
              new RefusedOrder(RefusedOrder.Kind.AT_LEAST, List.of("farmer"), List.of(90)),
              new RefusalReason(RefusalReason.Kind.SITES, List.of(80), List.of())));

  @Test
  void everyEvent_isHeard_butThoseOfEveryDay() {
    assertEquals(Set.copyOf(Event.TYPES), EVENTS.stream().map(Event::getClass).collect(asSet()));
    Set<Class<?>> silent =
        EVENTS.stream().filter(e -> Cue.of(e).isEmpty()).map(Event::getClass).collect(asSet());
    assertEquals(Set.of(Event.JobChanged.class, Event.Birth.class), silent);
  }

  private static <T> Collector<T, ?, Set<T>> asSet() {
    return Collectors.toUnmodifiableSet();
  }

  @Test
  void aDeathOfAge_isNotTold_aKillingIs() {
    assertEquals(Optional.empty(), Cue.of(new Event.Death(1, "farmer", Event.Cause.AGE)));
    assertEquals(Optional.of(Cue.KNELL), Cue.of(new Event.Death(1, "soldier", Event.Cause.HAZARD)));
  }

  @Test
  void famineAndRaid_areTheLoudestOfAll() {
    for (Cue cue : Cue.values()) {
      boolean danger = cue == Cue.LAMENT || cue == Cue.ALARM;
      assertEquals(danger, cue.rank() == 3, cue.name());
      assertTrue(cue.loudness() > 0 && cue.loudness() <= 1, cue.name());
      assertTrue(cue.gap() > 0, cue.name());
      assertTrue(cue.spread() >= 0 && cue.spread() < 0.5f, cue.name());
    }
  }

  @Test
  void seasons_soundLikeWhatTheyAreNamedAfter() {
    assertEquals(Ambience.SPRING, Ambience.of("spring"));
    assertEquals(Ambience.WINTER, Ambience.of("Late Winter"));
    assertEquals(Ambience.AUTUMN, Ambience.of("autumn"));
    assertEquals(Ambience.AUTUMN, Ambience.of("fall"));
    assertEquals(Ambience.SUMMER, Ambience.of("summer"));
    assertEquals(Ambience.SUMMER, Ambience.of("monsoon"));
  }
}
