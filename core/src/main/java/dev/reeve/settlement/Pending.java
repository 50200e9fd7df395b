package dev.reeve.settlement;

import java.util.List;

/**
 * Events that wait for the next report: what the game did between two ticks, which is to let people
 * in, to take them away and to change the arrangement.
 */
final class Pending {

  private static final String BIRTH = "birth";
  private static final String DEATH = "death";
  private static final String ARRANGEMENT = "arrangement";

  private Pending() {}

  static void archive(List<Event> events, Archive archive) {
    List<Event> pending =
        archive.list("events", List.copyOf(events), (name, event) -> one(name, event, archive));
    if (archive.reads()) {
      events.addAll(pending);
    }
  }

  private static Event one(String name, Event event, Archive archive) {
    String kind = archive.text(name, event == null ? "" : kind(event));
    return switch (kind) {
      case BIRTH -> birth(name, event, archive);
      case DEATH -> death(name, event, archive);
      case ARRANGEMENT -> arrangement(name, event, archive);
      default ->
          throw archive.refuse(
              name + " is '" + kind + "'; it must be a birth, a death or an arrangement");
    };
  }

  private static Event birth(String name, Event event, Archive archive) {
    Event.Birth birth = event instanceof Event.Birth known ? known : new Event.Birth(0, "");
    return new Event.Birth(
        archive.number(name + ".person", birth.person()),
        archive.text(name + ".tier", birth.tier()));
  }

  private static Event death(String name, Event event, Archive archive) {
    Event.Death death =
        event instanceof Event.Death known ? known : new Event.Death(0, "", Event.Cause.GAME);
    return new Event.Death(
        archive.number(name + ".person", death.person()),
        archive.text(name + ".job", death.job()),
        archive.choice(name + ".cause", death.cause()));
  }

  private static Event arrangement(String name, Event event, Archive archive) {
    Event.ArrangementChanged change =
        event instanceof Event.ArrangementChanged known
            ? known
            : new Event.ArrangementChanged("", "");
    return new Event.ArrangementChanged(
        archive.text(name + ".from", change.from()), archive.text(name + ".to", change.to()));
  }

  private static String kind(Event event) {
    if (event instanceof Event.ArrangementChanged) {
      return ARRANGEMENT;
    }
    return event instanceof Event.Birth
        ? BIRTH
        : event instanceof Event.Death ? DEATH : event.getClass().getSimpleName();
  }
}
