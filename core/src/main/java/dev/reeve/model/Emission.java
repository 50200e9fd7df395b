package dev.reeve.model;

/**
 * A side effect of work that stands for a while and harms everybody alike, such as smoke. How much
 * of it the work of an industry gives off, or takes away, an {@linkplain Industry#emission
 * industry} says.
 *
 * @param id the emission's name; not blank
 * @param harm happiness that each person loses in a cycle by each unit that stands; finite, &ge; 0
 *     (the weight of Eq 6 of S. Samothrakis, PLoS ONE 16(9) e0257399, 2021)
 * @param decay part of what stands, in the mean of a cycle, that disperses in it; within (0, 1]. In
 *     the long run there stands what is emitted in a cycle over this
 * @param most units that may stand at most, by law; &ge; 0, infinite where there is none
 */
public record Emission(String id, double harm, double decay, double most) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public Emission {
    Require.id("emission id", id);
    Require.amount("emissions." + id + ".harm", harm);
    if (!(decay > 0 && decay <= 1)) {
      throw new IllegalArgumentException(
          "emissions."
              + id
              + ".decay is "
              + decay
              + "; it must be within (0, 1]: what never disperses never comes to rest");
    }
    Require.limit("emissions." + id + ".most", most);
  }
}
