package dev.reeve.model;

import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param toil how unpleasant a cycle of the work is, in any unit; finite, &ge; 0, 0 where nobody
 *     minds it. It is watched and shared out, and changes nothing of what is made
 * @param capital units that must stand there for one fully working worker, by good id, such as
 *     kilns; finite, &ge; 0. What is worn of them a {@linkplain Good#lifetime good's lifetime} says
 * @param deposit what its land holds; empty where that never runs low
 * @param emission units that one fully working worker gives off in a cycle, by emission id; finite,
 *     &ge; 0
 * @param absorption units that he takes away in a cycle, as far as they are there, by emission id;
 *     finite, &ge; 0
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
    double gestation,
    double toil,
    Map<String, Double> capital,
    Optional<Deposit> deposit,
    Map<String, Double> emission,
    Map<String, Double> absorption,
    Map<String, ScaleCurve> scale) {

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
    Require.amount("industries." + id + ".toil", toil);
    capital = Require.amounts("industries." + id + ".capital", capital);
    emission = Require.amounts("industries." + id + ".emission", emission);
    absorption = Require.amounts("industries." + id + ".absorption", absorption);
    scale = Collections.unmodifiableMap(new LinkedHashMap<>(scale));
    for (String good : scale.keySet()) {
      Require.id("industries." + id + ".scale id", good);
      if (input.containsKey(good)) {
        throw new IllegalArgumentException(
            "industries."
                + id
                + ".scale names '"
                + good
                + "', which stands in input too; only one of them can say what is used up");
      }
    }
  }

  /**
   * An industry that needs nothing but hands and inputs, and whose work nobody minds.
   *
   * @param id the industry's name; not blank
   * @param output units made per worker and cycle, by good id; finite, &ge; 0
   * @param input units used up per worker and cycle, by good id; finite, &ge; 0
   * @param education cycles spent learning before work; finite, &ge; 0
   * @param skill id of the tier whose level the job asks; empty: the lowest
   * @param sites at most so many workers; &ge; 0, infinite where there is no limit
   * @param hazard chance of death per working cycle; within [0, 1]
   * @param deviation standard deviation of a cycle's yield, as a share of it; within [0, 1]
   * @param gestation cycles from the work to its goods; finite, &ge; 0
   * @throws IllegalArgumentException if an argument is outside its range
   */
  public Industry(
      String id,
      Map<String, Double> output,
      Map<String, Double> input,
      double education,
      Optional<String> skill,
      double sites,
      double hazard,
      double deviation,
      double gestation) {
    this(
        id,
        output,
        input,
        education,
        skill,
        sites,
        hazard,
        deviation,
        gestation,
        0,
        Map.of(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        Map.of());
  }

  /**
   * The same industry with work that is more or less unpleasant.
   *
   * @param value how unpleasant a cycle of it is; finite, &ge; 0
   * @return a copy
   * @throws IllegalArgumentException if the value is out of range
   */
  public Industry withToil(double value) {
    return with(value, capital, deposit, emission, absorption, scale);
  }

  /**
   * The same industry with other capital.
   *
   * @param value units that must stand there for one fully working worker, by good id; finite, &ge;
   *     0
   * @return a copy
   * @throws IllegalArgumentException if an amount is out of range
   */
  public Industry withCapital(Map<String, Double> value) {
    return with(toil, value, deposit, emission, absorption, scale);
  }

  /**
   * The same industry on other land.
   *
   * @param value what its land holds; empty where that never runs low
   * @return a copy
   */
  public Industry withDeposit(Optional<Deposit> value) {
    return with(toil, capital, value, emission, absorption, scale);
  }

  /**
   * The same industry with other side effects.
   *
   * @param given units that one fully working worker gives off in a cycle, by emission id; finite,
   *     &ge; 0
   * @param taken units that he takes away; finite, &ge; 0
   * @return a copy
   * @throws IllegalArgumentException if an amount is out of range
   */
  public Industry withEmission(Map<String, Double> given, Map<String, Double> taken) {
    return with(toil, capital, deposit, given, taken, scale);
  }

  /**
   * The same industry with other inputs that depend on how much is made.
   *
   * @param value by good id, units used up for each unit made, by how many are made in a cycle;
   *     none of them is in {@link #input}
   * @return a copy
   * @throws IllegalArgumentException if a good is in the input too
   */
  public Industry withScale(Map<String, ScaleCurve> value) {
    return with(toil, capital, deposit, emission, absorption, value);
  }

  private Industry with(
      double newToil,
      Map<String, Double> newCapital,
      Optional<Deposit> land,
      Map<String, Double> given,
      Map<String, Double> taken,
      Map<String, ScaleCurve> curves) {
    return new Industry(
        id,
        output,
        input,
        education,
        skill,
        sites,
        hazard,
        deviation,
        gestation,
        newToil,
        newCapital,
        land,
        given,
        taken,
        curves);
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
