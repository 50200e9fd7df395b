package dev.reeve.model;

import java.util.Objects;

/**
 * A field of research: the share of labour that is to go into it, and what it discovers.
 *
 * <p>A <em>point</em> is one person-cycle of research by a fully working worker of the skill that
 * {@code worker} asks. Level {@code n}, counted from 0, costs {@code cost growth^n} points.
 *
 * @param id the field's name; not blank
 * @param industry id of the industry it improves
 * @param worker id of the industry of its researchers; not {@code industry}
 * @param share researchers per worker of {@code industry}, at least; finite, &ge; 0
 * @param cost points of the first level; &gt; 0, infinite where there is nothing to discover
 * @param growth each level costs that many times the last; finite, &ge; 1
 * @param gain fraction of {@code on} that each level adds; finite, &ge; 0
 * @param on what the levels add to
 */
public record ResearchField(
    String id,
    String industry,
    String worker,
    double share,
    double cost,
    double growth,
    double gain,
    On on) {

  /** What a level of research adds to. */
  public enum On {
    /** What the improved industry puts out. */
    OUTPUT,
    /** The happiness of the goods that the improved industry makes. */
    HAPPINESS
  }

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
    Require.positive("research." + id + ".cost", cost);
    if (!(growth >= 1 && growth < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "research." + id + ".growth is " + growth + "; it must be finite and >= 1");
    }
    Require.amount("research." + id + ".gain", gain);
    Objects.requireNonNull(on, "on");
  }

  /**
   * A field that asks for its researchers and has nothing to discover.
   *
   * @param id the field's name; not blank
   * @param industry id of the industry it improves
   * @param worker id of the industry of its researchers; not {@code industry}
   * @param share researchers per worker of {@code industry}, at least; finite, &ge; 0
   * @throws IllegalArgumentException if an argument is outside its range
   */
  public ResearchField(String id, String industry, String worker, double share) {
    this(id, industry, worker, share, Double.POSITIVE_INFINITY, 1, 0, On.OUTPUT);
  }
}
