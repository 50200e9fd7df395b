package dev.reeve.settlement;

import dev.reeve.model.Ruleset;

/**
 * What must be known of a settlement before there is anything that its columns could be read into.
 *
 * @param ticksPerCycle ticks in an economic period; &ge; 1
 * @param strength how good its reeve is
 * @param seed all its luck is drawn from it
 * @param rules in force
 */
record Charter(int ticksPerCycle, Strength strength, long seed, Ruleset rules) {

  static Charter of(State s) {
    return new Charter(s.ticksPerCycle(), s.settings.strength(), s.seed, s.technology.rules);
  }

  /** The one that is read. */
  static Charter read(Archive archive) {
    return new Charter(1, Strength.MASTER, 0, null).archive(archive);
  }

  Charter archive(Archive archive) {
    return new Charter(
        archive.number("ticksPerCycle", ticksPerCycle),
        archive.choice("strength", strength),
        archive.number("seed", seed),
        archive.rules("rules", rules));
  }

  /** A settlement without people, stores or plan, into which its columns can be read. */
  State open(Settings settings) {
    return new State(settings.withTicksPerCycle(ticksPerCycle).withStrength(strength), rules, seed);
  }
}
