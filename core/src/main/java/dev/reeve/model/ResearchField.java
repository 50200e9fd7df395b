package dev.reeve.model;

/**
 * A field of research with the share of labour that is to go into it.
 *
 * @param id the field's name; not blank
 * @param industry id of the industry it improves
 * @param worker id of the industry of its researchers; not {@code industry}
 * @param share researchers per worker of {@code industry}, at least; finite, &ge; 0
 */
public record ResearchField(String id, String industry, String worker, double share) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public ResearchField {
    Require.id("research id", id);
    Require.id("research." + id + ".industry", industry);
    Require.id("research." + id + ".worker", worker);
    if (industry.equals(worker)) {
      throw new IllegalArgumentException(
          "research." + id + ".worker is '" + worker + "', the very industry it improves");
    }
    Require.amount("research." + id + ".share", share);
  }
}
