package dev.reeve.plan;

import dev.reeve.model.Good;
import dev.reeve.model.Profile;
import dev.reeve.model.Ruleset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The same rules for people of some profiles, who need more, less or other goods. */
public final class RandomProfiles {

  private RandomProfiles() {}

  /** One to four profiles of shares in hundredths, one of which may be that of nobody. */
  public static Ruleset of(Ruleset rules, Random random) {
    List<Profile> profiles = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    int left = 100;
    for (int k = 0; k < count; k++) {
      int share = k == count - 1 ? left : random.nextInt(left + 1);
      left -= share;
      profiles.add(new Profile("kind" + k, share / 100.0, basket(rules, random)));
    }
    return rules.withPeople(rules.people().withProfiles(profiles));
  }

  private static Map<String, Double> basket(Ruleset rules, Random random) {
    Map<String, Double> basket = new LinkedHashMap<>();
    for (Good good : rules.goods()) {
      if (random.nextInt(3) == 0) {
        double worker =
            rules.industries().stream()
                .mapToDouble(industry -> industry.output().getOrDefault(good.id(), 0.0))
                .max()
                .orElse(0);
        // Nothing, up to what the tenth part of a worker makes, or what he makes alone.
        double most = random.nextInt(8) == 0 ? worker : worker / 10;
        basket.put(good.id(), random.nextInt(4) == 0 ? 0 : most * random.nextInt(100) / 100);
      }
    }
    return basket;
  }
}
