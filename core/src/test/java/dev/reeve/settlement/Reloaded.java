package dev.reeve.settlement;

import dev.reeve.model.Ruleset;
import dev.reeve.rules.RulesetException;
import dev.reeve.rules.Rulesets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

/** Random villages, saved and read back. */
final class Reloaded {

  private Reloaded() {}

  /** A village as its save gives it back; empty where no file can hold its rules. */
  static Optional<LivingSettlement> of(LivingSettlement village) throws Exception {
    if (!readable(village.rules()) || !readable(village.plan().rules())) {
      return Optional.empty();
    }
    var out = new ByteArrayOutputStream();
    Saves.write(List.of(village), out);
    var in = new ByteArrayInputStream(out.toByteArray());
    return Optional.of(Saves.read("world", in, village.settings()).get(0));
  }

  /** Whether a file can hold the rules: some random economies eat themselves. */
  private static boolean readable(Ruleset rules) {
    try {
      return Rulesets.parse("rules", Rulesets.write(rules)).equals(rules);
    } catch (RulesetException e) {
      return false;
    }
  }
}
