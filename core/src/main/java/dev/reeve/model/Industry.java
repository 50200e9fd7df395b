package dev.reeve.model;

import java.util.Map;
import java.util.Optional;

/**
 * An industry, that is, a trade: what one fully working worker of the asked skill makes and uses up
 * in a cycle.
 *
 * @param id the industry's name; not blank
 * @param output units made per worker and cycle, by good id; finite, &ge; 0
 * @param input units used up per worker and cycle, by good id; finite, &ge; 0
 * @param education cycles spent learning before work; finite, &ge; 0
 * @param skill id of the tier whose level the job asks; empty: the lowest
 * @param sites at most so many workers; &ge; 0, infinite where there is no limit
 * @param hazard chance of death per working cycle; within [0, 1]
 * @param deviation standard deviation of a cycle's yield, as a share of it; within [0, 1], 0 where
 *     every cycle yields the same
 * @param gestation cycles from the work to its goods, what it uses being used up at once; finite,
 *     &ge; 0
 */
public record Industry(
    String id,
    Map<String, Double> output,
    Map<String, Double> input,
    double education,
    Optional<String> skill,
    double sites,
    double hazard,
    double deviation,
    double gestation) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public Industry {
    Require.id("industry id", id);
    output = Require.amounts("industries." + id + ".output", output);
    input = Require.amounts("industries." + id + ".input", input);
    Require.amount("industries." + id + ".education", education);
    skill.ifPresent(tier -> Require.id("industries." + id + ".skill", tier));
    Require.limit("industries." + id + ".sites", sites);
    Require.fraction("industries." + id + ".hazard", hazard);
    Require.fraction("industries." + id + ".deviation", deviation);
    Require.amount("industries." + id + ".gestation", gestation);
  }

  /**
   * An industry whose yield knows no luck and whose goods are there as soon as the work is done.
   *
   * @param id the industry's name; not blank
   * @param output units made per worker and cycle, by good id; finite, &ge; 0
   * @param input units used up per worker and cycle, by good id; finite, &ge; 0
   * @param education cycles spent learning before work; finite, &ge; 0
   * @param skill id of the tier whose level the job asks; empty: the lowest
   * @param sites at most so many workers; &ge; 0, infinite where there is no limit
   * @param hazard chance of death per working cycle; within [0, 1]
   * @throws IllegalArgumentException if an argument is outside its range
   */
  public Industry(
      String id,
      Map<String, Double> output,
      Map<String, Double> input,
      double education,
      Optional<String> skill,
      double sites,
      double hazard) {
    this(id, output, input, education, skill, sites, hazard, 0, 0);
  }
}
