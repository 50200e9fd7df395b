package dev.reeve.ecs;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Tier;
import dev.reeve.rules.Rulesets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The village of the tests: three tiers, a need, two luxuries, and overheads paid in food. */
final class Rules {

  static final String FARMER = "farmer";
  static final String LUXURY = "songs";

  private Rules() {}

  static Ruleset village() {
    return village(100);
  }

  /** The same village of people who never grow old, so that nothing ever changes in it. */
  static Ruleset ageless() {
    return village(Double.POSITIVE_INFINITY);
  }

  /** A village with seasons, luck, raids, feasts and discoveries. */
  static Ruleset marches() {
    return Rulesets.read(new FileHandle("../assets/rules/marches.rules.json"));
  }

  private static Ruleset village(double lifespan) {
    People people =
        new People(
            lifespan,
            List.of(tier("low", 0.5, 0), tier("medium", 0.3, 1), tier("high", 0.2, 2)),
            0.25,
            0.25);
    return new Ruleset(
        "Oakham",
        Objective.BALANCED,
        people,
        Map.of("food", 1.0),
        0,
        List.of(
            good("food", 1, 0, Map.of("food", 0.01)),
            good("clay", 0, 0, Map.of("food", 0.02)),
            good("pots", 0, 1, Map.of("food", 0.1)),
            good(LUXURY, 0, 0.5, Map.of())),
        List.of(
            industry(FARMER, 10, "low", Map.of("food", 10.0), Map.of()),
            industry("digger", 20, "low", Map.of("clay", 100.0), Map.of()),
            industry("potter", 40, "medium", Map.of("pots", 10.0), Map.of("clay", 20.0)),
            industry("bard", 30, "high", Map.of(LUXURY, 20.0), Map.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Tier tier(String id, double share, int level) {
    return new Tier(id, share, level, Map.of());
  }

  private static Good good(String id, double need, double happiness, Map<String, Double> overhead) {
    return new Good(id, need, 1, happiness, Double.POSITIVE_INFINITY, overhead);
  }

  private static Industry industry(
      String id,
      double education,
      String skill,
      Map<String, Double> output,
      Map<String, Double> input) {
    return new Industry(
        id, output, input, education, Optional.of(skill), Double.POSITIVE_INFINITY, 0);
  }
}
