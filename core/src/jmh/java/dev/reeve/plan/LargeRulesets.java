package dev.reeve.plan;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.model.Tier;
import dev.reeve.model.TradeRoute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Made-up economies of any size, the same for the same seed. */
final class LargeRulesets {

  private LargeRulesets() {}

  /**
   * An economy whose goods are made in chains: each industry makes one good of up to three goods
   * earlier in the list. A tenth of the goods is needed, a third is wanted.
   */
  static Ruleset of(int goods, int industries, int tiers, Objective objective, long seed) {
    Random random = new Random(seed);
    List<Tier> tierList = new ArrayList<>();
    for (int k = 0; k < tiers; k++) {
      tierList.add(new Tier("tier" + k, 1.0 / tiers, k, Map.of()));
    }
    List<Good> goodList = new ArrayList<>();
    for (int g = 0; g < goods; g++) {
      boolean needed = g % 10 == 0;
      boolean wanted = g % 3 == 1;
      goodList.add(
          new Good(
              id("good", g),
              needed ? 0.05 + 0.1 * random.nextDouble() : 0,
              1 + g % 2,
              wanted ? 0.5 + random.nextDouble() : 0,
              4 + 10 * random.nextDouble(),
              g == 0 ? Map.of() : Map.of(id("good", 0), 0.05 * random.nextDouble())));
    }
    List<Industry> industryList = new ArrayList<>();
    for (int j = 0; j < industries; j++) {
      int product = j % goods;
      Map<String, Double> input = new LinkedHashMap<>();
      for (int i = 0; i < 3 && product > 0; i++) {
        input.put(id("good", random.nextInt(product)), 0.5 * random.nextDouble());
      }
      industryList.add(
          new Industry(
              id("industry", j),
              Map.of(id("good", product), 5 + 10 * random.nextDouble()),
              input,
              40 * random.nextDouble(),
              Optional.of("tier" + random.nextInt(tiers)),
              random.nextInt(4) == 0 ? 100 + random.nextInt(200) : Double.POSITIVE_INFINITY,
              0));
    }
    return new Ruleset(
        "large",
        objective,
        new People(100, tierList, 0.25, 0.25),
        Map.of(id("good", 0), 0.5),
        0.1,
        goodList,
        industryList,
        List.of(),
        List.of(
            new Threat(
                "raiders",
                id("good", 1),
                50,
                Threat.Per.CYCLE,
                Optional.empty(),
                0.5,
                Map.of(id("good", 2), 2.0))),
        List.of(new TradeRoute("market", id("good", 1), id("good", 4), 1, 100, 0.01)),
        List.of());
  }

  private static String id(String kind, int number) {
    return kind + number;
  }
}
