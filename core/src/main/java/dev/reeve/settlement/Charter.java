package dev.reeve.settlement;

import dev.reeve.model.Ruleset;
import java.util.List;

/**
 * What must be known of a settlement before there is anything that its columns could be read into.
 *
 * @param ticksPerCycle ticks in an economic period; &ge; 1
 * @param strength how good its reeve is, or would be
 * @param arrangement who decides, see {@link Arrangement#text()}
 * @param seed all its luck is drawn from it
 * @param rules in force
 */
record Charter(int ticksPerCycle, Strength strength, String arrangement, long seed, Ruleset rules) {

  static Charter of(State s) {
    return new Charter(
        s.ticksPerCycle(), s.settings.strength(), s.arrangement.text(), s.seed, s.technology.rules);
  }

  /** The one that is read. */
  static Charter read(Archive archive) {
    return new Charter(1, Strength.MASTER, "", 0, null).archive(archive);
  }

  /** Where nothing else is arranged the strength stands alone, as before there was a choice. */
  Charter archive(Archive archive) {
    int ticks = archive.number("ticksPerCycle", ticksPerCycle);
    boolean bureau = arrangement.equals(Arrangement.BUREAU.text());
    String told = strength.name() + (bureau ? "" : " " + arrangement);
    String[] words = archive.text("strength", told).split(" ", 2);
    return new Charter(
        ticks,
        strength(words[0], archive),
        words.length == 1 ? Arrangement.BUREAU.text() : words[1],
        archive.number("seed", seed),
        archive.rules("rules", rules));
  }

  private static Strength strength(String word, Archive archive) {
    for (Strength one : Strength.values()) {
      if (one.name().equals(word)) {
        return one;
      }
    }
    throw archive.refuse(
        "strength is '" + word + "'; it must be one of " + List.of(Strength.values()));
  }

  /** A settlement without people, stores or plan, into which its columns can be read. */
  State open(Settings settings) {
    State state =
        new State(settings.withTicksPerCycle(ticksPerCycle).withStrength(strength), rules, seed);
    state.arrangement = settings.arrangements().read(arrangement);
    return state;
  }
}
