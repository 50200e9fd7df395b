package dev.reeve.rules;

import dev.reeve.model.Ruleset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The rulesets of the game, which lie in the benchmarks' jar. */
public final class BenchmarkRules {

  private BenchmarkRules() {}

  /** The ruleset {@code assets/rules/NAME.rules.json}. */
  public static Ruleset read(String name) {
    String file = "/rules/" + name + ".rules.json";
    try (InputStream in = BenchmarkRules.class.getResourceAsStream(file)) {
      return Rulesets.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
