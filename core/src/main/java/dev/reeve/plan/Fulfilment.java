package dev.reeve.plan;

import dev.reeve.model.Good;
import dev.reeve.model.Profile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/** Which share of its needs each profile has, good by good, by their ids. */
public final class Fulfilment {

  private Fulfilment() {}

  /** The share of its need of a good that a profile has. */
  @FunctionalInterface
  public interface Share {

    /**
     * The share.
     *
     * @param profile position of the profile
     * @param good position of the good
     * @return within [0, 1]
     */
    double of(int profile, int good);
  }

  /**
   * The fulfilment of every pair of a profile and a good that it needs.
   *
   * @param profiles those of a ruleset
   * @param goods those of the same ruleset
   * @param heads people by position of the profile; profiles that nobody is of are left out
   * @param share what they have
   * @return by profile id and good id, in the order of the ruleset; cannot be changed
   */
  public static Map<String, Map<String, Double>> of(
      List<Profile> profiles, List<Good> goods, IntToDoubleFunction heads, Share share) {
    Map<String, Map<String, Double>> pairs = new LinkedHashMap<>();
    for (int k = 0; k < profiles.size(); k++) {
      if (heads.applyAsDouble(k) > 0) {
        Map<String, Double> met = new LinkedHashMap<>();
        for (int g = 0; g < goods.size(); g++) {
          if (profiles.get(k).need(goods.get(g)) > 0) {
            met.put(goods.get(g).id(), share.of(k, g));
          }
        }
        pairs.put(profiles.get(k).id(), Collections.unmodifiableMap(met));
      }
    }
    return Collections.unmodifiableMap(pairs);
  }

  /**
   * Egalitarianism: the least fulfilment (Eq 5 of S. Samothrakis, PLoS ONE 16(9) e0257399, 2021).
   *
   * @param fulfilment by profile id and good id
   * @return within [0, 1]; empty where nobody needs anything
   */
  public static OptionalDouble least(Map<String, Map<String, Double>> fulfilment) {
    return fulfilment.values().stream()
        .flatMap(goods -> goods.values().stream())
        .mapToDouble(Double::doubleValue)
        .min();
  }
}
