package dev.reeve.demo.screen;

import dev.reeve.demo.map.Pointed;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Spot;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** What a click on the map chooses. */
final class Choice {
  private final Selection selection;
  private final Consumer<Spot> lead;

  /**
   * Nothing is chosen yet.
   *
   * @param selection takes what is chosen
   * @param lead brings the player to what a name plate names
   */
  Choice(Selection selection, Consumer<Spot> lead) {
    this.selection = selection;
    this.lead = lead;
  }

  /** Somebody is chosen, a village turned to, a place led to; and nothing lets go of a person. */
  void click(Optional<Pointed> what) {
    if (what.isEmpty()) {
      selection.noPerson();
    } else if (what.get() instanceof Pointed.Person one) {
      turnTo(one.village());
      selection.person(one.person());
    } else if (what.get() instanceof Pointed.Work place) {
      lead.accept(new Spot(place.village(), place.trade().name().toLowerCase(Locale.ROOT)));
    } else if (what.get() instanceof Pointed.Name name) {
      lead.accept(Spot.of(name.village()));
    } else {
      selection.noPerson();
      turnTo(what.get().village());
    }
  }

  private void turnTo(int village) {
    if (village != selection.village().index()) {
      selection.village(village);
    }
  }
}
