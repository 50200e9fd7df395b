package dev.reeve.settlement;

/** Second stage: the posture of the reeve, by whatever chooses it in the settings. */
final class ChoosePosture {

  private ChoosePosture() {}

  // Only the same object need not be written; to write a reference costs a collector.
  @SuppressWarnings("ReferenceEquality")
  static void run(State s) {
    Posture chosen = s.settings.postures().choose(s.sight);
    if (chosen == null) {
      throw new IllegalStateException("no posture was chosen; a chooser must return one");
    }
    if (!chosen.name().equals(s.posture.name())) {
      s.events.add(new Event.PostureChanged(s.posture.name(), chosen.name()));
      s.postureSince = s.tick;
    }
    if (chosen != s.posture) {
      s.posture = chosen;
    }
  }
}
