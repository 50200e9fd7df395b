package dev.reeve.demo.play;

import java.util.Optional;

/**
 * Another constitution that the player thinks about for the village looked at: what it would bring
 * is known before it is taken, and nothing changes until then. Looking at another village leaves
 * it.
 */
public final class Reform {
  private final Selection selection;
  private Village village;
  private Constitution wished;
  private Prospect prospect;
  private long foreseen;

  /** Nothing is thought about yet. */
  public Reform(Selection selection) {
    this.selection = selection;
    village = selection.village();
  }

  /** Thinks about another constitution; about none if it is the one in force. */
  public void wish(Constitution next) {
    follow();
    wished = next.equals(village.constitution()) ? null : next;
    prospect = null;
  }

  /** Whether another constitution is thought about. */
  public boolean pending() {
    return wished != null;
  }

  /** What is thought about; else what is in force in the village looked at. */
  public Constitution constitution() {
    return wished != null && village == selection.village()
        ? wished
        : selection.village().constitution();
  }

  /** What it would bring, as far as that is known; empty while nothing is thought about. */
  public Optional<Prospect> prospect() {
    return Optional.ofNullable(prospect).filter(Prospect::known);
  }

  /** Has it come into force. */
  public void take() {
    if (pending()) {
      village.reform(wished);
      leave();
    }
  }

  /** Thinks about it no more. */
  public void leave() {
    wished = null;
    prospect = null;
  }

  private void follow() {
    if (selection.village() != village) {
      leave();
      village = selection.village();
    }
  }

  /** Looks further ahead, a little in each frame. */
  public void update() {
    follow();
    if (!pending() || village.people() == 0) {
      return;
    }
    boolean old = village.settlement().cycles() != foreseen;
    if (prospect == null || (old && prospect.known())) {
      foreseen = village.settlement().cycles();
      prospect = new Prospect(village, wished, prospect);
    }
    prospect.look();
  }
}
