package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.ResearchField;
import dev.reeve.model.Ruleset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A feature that never came up would never be examined. */
class RandomLivingRulesetTest {

  @Test
  void everyFeature_comesUpInAFewVillagesOfAHundred() {
    List<Ruleset> villages =
        LongStream.range(0, 1000).mapToObj(RandomLivingRuleset::of).distinct().toList();

    assertEquals(1000, villages.size());
    features()
        .forEach(
            (feature, has) -> {
              long count = villages.stream().filter(has).count();
              assertTrue(count >= 10, () -> feature + " in " + count + " of 1000 villages");
            });
  }

  @Test
  void theSameSeed_drawsTheSameVillage() {
    assertEquals(RandomLivingRuleset.of(42), RandomLivingRuleset.of(42));
  }

  @Test
  void atRest_everyCycleIsLikeTheLast() {
    for (long seed = 0; seed < 200; seed++) {
      Ruleset rules = RandomLivingRuleset.atRest(seed);
      assertTrue(rules.threats().isEmpty() && rules.research().isEmpty());
      assertEquals(List.of(), rules.seasons());
      assertTrue(rules.industries().stream().allMatch(j -> j.hazard() == 0 && j.deviation() == 0));
    }
  }

  private static Map<String, Predicate<Ruleset>> features() {
    Map<String, Predicate<Ruleset>> features = new LinkedHashMap<>();
    for (double perish : new double[] {0, 0.05, 1}) {
      features.put(
          "perish " + perish, rules -> rules.goods().stream().anyMatch(g -> g.perish() == perish));
    }
    features.put("no reserve", rules -> rules.goods().stream().anyMatch(g -> g.reserve() == 0));
    features.put("reserve", rules -> rules.goods().stream().anyMatch(g -> g.reserve() > 2));
    for (int gestation = 0; gestation < 3; gestation++) {
      double cycles = gestation;
      features.put(
          "gestation " + cycles,
          rules -> rules.industries().stream().anyMatch(j -> j.gestation() == cycles));
    }
    features.put("luck", rules -> rules.industries().stream().anyMatch(j -> j.deviation() > 0.2));
    features.put("raids", rules -> rules.threats().stream().anyMatch(t -> t.deviation() > 0.2));
    for (int seasons = 2; seasons <= 4; seasons++) {
      int count = seasons;
      features.put(count + " seasons", rules -> rules.seasons().size() == count);
    }
    for (ResearchField.On on : ResearchField.On.values()) {
      features.put(
          "research on " + on,
          rules ->
              rules.research().stream()
                  .anyMatch(f -> f.on() == on && f.gain() > 0 && f.cost() < 1000));
    }
    features.put(
        "training in a mortal's life",
        rules ->
            rules.people().lifespan() < 1000
                && rules.industries().stream().anyMatch(j -> j.education() > 0));
    return features;
  }
}
