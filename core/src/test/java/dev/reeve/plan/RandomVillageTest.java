package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Good;
import dev.reeve.model.Objective;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A feature that never came up would never be examined. */
class RandomVillageTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  @Test
  void everyFeature_comesUpInAFewVillagesOfAHundred() {
    List<Ruleset> villages =
        LongStream.range(0, 1000).mapToObj(seed -> RandomVillage.of(seed).rules()).toList();

    features()
        .forEach(
            (feature, has) -> {
              long count = villages.stream().filter(has).count();
              assertTrue(count >= 10, () -> feature + " in " + count + " of 1000 villages");
            });
  }

  @Test
  void theSameSeed_drawsTheSameVillage() {
    assertEquals(RandomVillage.of(42), RandomVillage.of(42));
  }

  private static Map<String, Predicate<Ruleset>> features() {
    Map<String, Predicate<Ruleset>> features = new LinkedHashMap<>();
    for (Objective objective : Objective.values()) {
      features.put("objective " + objective, rules -> rules.objective() == objective);
    }
    for (Threat.Per per : Threat.Per.values()) {
      features.put(
          "threat per " + per,
          rules -> rules.threats().stream().anyMatch(threat -> threat.per() == per));
    }
    features.put("lifespan", rules -> rules.people().lifespan() < NONE);
    features.put(
        "education", rules -> rules.industries().stream().anyMatch(j -> j.education() > 0));
    features.put("upkeep", rules -> !rules.upkeep().isEmpty());
    features.put("hazard", rules -> rules.industries().stream().anyMatch(j -> j.hazard() > 0));
    features.put("three tiers", rules -> rules.people().tiers().size() == 3);
    features.put(
        "a tier's own productivity",
        rules -> rules.people().tiers().stream().anyMatch(t -> !t.productivity().isEmpty()));
    features.put(
        "asked skill", rules -> rules.industries().stream().anyMatch(j -> j.skill().isPresent()));
    features.put("sites", rules -> rules.industries().stream().anyMatch(j -> j.sites() < NONE));
    features.put(
        "joint products",
        rules -> rules.industries().stream().anyMatch(j -> j.output().size() > 1));
    features.put(
        "an industry without product",
        rules -> rules.industries().stream().anyMatch(j -> j.output().isEmpty()));
    features.put(
        "several makers of a good",
        rules -> rules.goods().stream().anyMatch(g -> makers(rules, g) > 1));
    features.put(
        "a good nobody makes",
        rules -> rules.goods().stream().anyMatch(g -> makers(rules, g) == 0));
    features.put(
        "a need nobody makes",
        rules -> rules.goods().stream().anyMatch(g -> g.need() > 0 && makers(rules, g) == 0));
    features.put(
        "overhead", rules -> rules.goods().stream().anyMatch(g -> !g.overhead().isEmpty()));
    features.put(
        "overhead of the good itself",
        rules -> rules.goods().stream().anyMatch(g -> g.overhead().containsKey(g.id())));
    features.put(
        "a good that costs more of itself than there is",
        rules -> rules.goods().stream().anyMatch(g -> g.overhead().getOrDefault(g.id(), 0.0) >= 1));
    features.put("corruption", rules -> rules.corruption() > 0);
    features.put(
        "needs of two ranks",
        rules ->
            rules.goods().stream().filter(g -> g.need() > 0).mapToInt(Good::rank).distinct().count()
                > 1);
    features.put("nothing wanted", rules -> rules.goods().stream().noneMatch(Good::wanted));
    features.put(
        "three wanted goods", rules -> rules.goods().stream().filter(Good::wanted).count() > 2);
    features.put("four programs", rules -> rules.programs().size() == 4);
    features.put("chance", rules -> rules.threats().stream().anyMatch(t -> t.chance() < 1));
    features.put(
        "two services against a threat",
        rules -> rules.threats().stream().anyMatch(t -> t.mitigation().size() == 2));
    features.put("limited trade", rules -> rules.trade().stream().anyMatch(r -> r.limit() < NONE));
    features.put(
        "unlimited trade", rules -> rules.trade().stream().anyMatch(r -> r.limit() == NONE));
    features.put("carried trade", rules -> rules.trade().stream().anyMatch(r -> r.labor() > 0));
    features.put("free trade", rules -> rules.trade().stream().anyMatch(r -> r.labor() == 0));
    features.put("research", rules -> rules.research().stream().anyMatch(f -> f.share() > 0));
    features.put("seasons", rules -> rules.seasons().size() > 1);
    return features;
  }

  private static long makers(Ruleset rules, Good good) {
    return rules.industries().stream().filter(j -> j.output().containsKey(good.id())).count();
  }
}
