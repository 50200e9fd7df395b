package dev.reeve.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import dev.reeve.market.Market;
import dev.reeve.settlement.Event;
import dev.reeve.settlement.Orders;
import dev.reeve.settlement.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a living village tells, and to whom. */
class EventsTest {

  private static final float TICK = 0.1f;
  private static final int TICKS_PER_CYCLE = 4;

  private final Engine engine = new Engine();
  private final Reeve reeve =
      Reeve.install(engine, ReeveConfig.defaults().withTicksPerCycle(TICKS_PER_CYCLE));
  private final Entity entity = reeve.settle(Rules.marches(), 120, 3);
  private final Settlement village = Settlement.of(entity);

  @Test
  void everyTypeOfEvent_happens_andIsToldToThoseWhoListen() {
    Map<Class<?>, List<Event>> heard = new LinkedHashMap<>();
    List<Entity> places = new ArrayList<>();
    for (Class<? extends Event> type : Event.TYPES) {
      heard.put(type, new ArrayList<>());
      reeve.on(type, heard.get(type)::add);
      reeve.onSettlement(type, (place, event) -> places.add(place));
    }
    List<Event> happened = liveThroughEverything();
    for (Class<? extends Event> type : Event.TYPES) {
      List<Event> ofType = happened.stream().filter(type::isInstance).toList();
      assertFalse(ofType.isEmpty(), "nothing happened that is a " + type.getSimpleName());
      assertEquals(ofType, heard.get(type));
    }
    assertEquals(happened.size(), places.size());
    places.forEach(place -> assertSame(entity, place));
  }

  @Test
  void noTypeOfEvent_isToldToThoseWhoListenNoMore() {
    List<Event> heard = new ArrayList<>();
    Consumer<Event> listener = heard::add;
    BiConsumer<Entity, Event> placed = (place, event) -> heard.add(event);
    for (Class<? extends Event> type : Event.TYPES) {
      reeve.on(type, listener);
      reeve.onSettlement(type, placed);
      assertTrue(reeve.off(type, listener));
      assertFalse(reeve.off(type, listener));
      assertTrue(reeve.off(type, placed));
    }
    assertFalse(liveThroughEverything().isEmpty());
    assertEquals(List.of(), heard);
  }

  /**
   * Raids, feasts, discoveries, births and deaths come by themselves; the rest is brought about.
   */
  private List<Event> liveThroughEverything() {
    List<Event> happened = new ArrayList<>();
    engine.addSystem(
        new TickSystem(reeve.config().priority(Stage.REPORT) + 1) {
          @Override
          public void tick() {
            happened.addAll(village.report().events());
          }
        });
    live(24);
    village.order(Orders.NONE.exactly("farmer", 0).atLeast("digger", 100_000));
    village.give("food", -village.stock("food"));
    live(1);
    village.order(Orders.NONE);
    live(12);
    village.arrange(Market.DEFAULT);
    live(1);
    return happened;
  }

  private void live(int cycles) {
    for (int tick = 0; tick < cycles * TICKS_PER_CYCLE; tick++) {
      engine.update(TICK);
    }
  }

  @Test
  void listenerThatTakesItselfOff_makesNoOtherMissTheEvent() {
    List<String> heard = new ArrayList<>();
    Consumer<Event.JobChanged> once =
        new Consumer<>() {
          @Override
          public void accept(Event.JobChanged event) {
            heard.add("once");
            assertTrue(reeve.off(Event.JobChanged.class, this));
          }
        };
    reeve.on(Event.JobChanged.class, once);
    reeve.on(Event.JobChanged.class, event -> heard.add("always"));
    engine.update(TICK);
    assertEquals(List.of("once", "always", "always"), heard.subList(0, 3));
    assertEquals(120, heard.stream().filter("always"::equals).count());
  }

  @Test
  void twoEnginesHearNothingOfEachOther() {
    List<Event> heard = new ArrayList<>();
    Reeve other = Reeve.install(new Engine(), ReeveConfig.defaults());
    Event.TYPES.forEach(type -> other.on(type, heard::add));
    liveThroughEverything();
    assertEquals(List.of(), heard);
  }
}
