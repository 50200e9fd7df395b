package dev.reeve.demo.play;

import dev.reeve.settlement.Event;
import java.util.Optional;
import java.util.OptionalInt;

/** What the player looks at: one village of a world, and maybe one of its people. */
public final class Selection {
  private final World world;
  private int village;
  private OptionalInt person = OptionalInt.empty();
  private Optional<Event.Death> mourned = Optional.empty();

  /** The first village. */
  public Selection(World world) {
    this.world = world;
    world.hear(this::happened);
  }

  /** Lets go of who died: his index may be a newcomer's in the same tick. */
  private void happened(News news) {
    if (news.village() == village
        && news.event() instanceof Event.Death death
        && person.equals(OptionalInt.of(death.person()))) {
      person = OptionalInt.empty();
      mourned = Optional.of(death);
    }
  }

  /** The world that there is to look at. */
  public World world() {
    return world;
  }

  /** The village looked at. */
  public Village village() {
    return world.villages().get(village);
  }

  /**
   * Looks at another village.
   *
   * @param index its place in the valley; the next one after the last is the first
   */
  public void village(int index) {
    village = Math.floorMod(index, world.villages().size());
    person = OptionalInt.empty();
  }

  /** The person looked at, by index, as long as he lives. */
  public OptionalInt person() {
    if (person.isPresent() && !village().settlement().lives(person.getAsInt())) {
      person = OptionalInt.empty();
    }
    return person;
  }

  /** How the person looked at died; told once. */
  public Optional<Event.Death> mourn() {
    Optional<Event.Death> death = mourned;
    mourned = Optional.empty();
    return death;
  }

  /** Looks at somebody of the village. */
  public void person(int index) {
    person = OptionalInt.of(index);
  }

  /** Looks at nobody in particular. */
  public void noPerson() {
    person = OptionalInt.empty();
  }
}
