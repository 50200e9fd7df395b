package dev.reeve.rules;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Feeds the reader whatever Jazzer comes up with. A normal build tries the seeds in the resources;
 * with the environment variable {@code JAZZER_FUZZ=1} it goes on to look for new inputs.
 */
class RulesetFuzz {

  @FuzzTest(maxDuration = "5m")
  void anyBytes_giveProblemsOrARuleset(byte[] bytes) {
    RulesetMutationProperties.examine(Rulesets.check(new MemoryFile("a.json", bytes)));
  }
}
