package dev.reeve.ecs;

import dev.reeve.model.Ruleset;
import dev.reeve.rules.Rulesets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The rulesets of the game, which lie in the benchmarks' jar. */
final class BenchmarkRules {

  private BenchmarkRules() {}

  static Ruleset read(String name) {
    String file = "/rules/" + name + ".rules.json";
    try (InputStream in = BenchmarkRules.class.getResourceAsStream(file)) {
      return Rulesets.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
