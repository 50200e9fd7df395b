package dev.reeve.plan;

/**
 * A limit of a plan and what loosening it would be worth.
 *
 * @param kind what is limited
 * @param id the tier, industry, emission, trade route or research field that it concerns; {@code
 *     carrier} for an order about carriers
 * @param used how much of it the plan uses: people, workers, units dug or units given
 * @param available how much there is; infinite where there is no limit
 * @param worth what one more unit would add to what {@code measure} says; 0 where it is not scarce
 * @param measure what {@code worth} is counted in
 */
public record Limit(
    Kind kind, String id, double used, double available, double worth, Measure measure) {

  /** What is limited. */
  public enum Kind {
    /** The people of a tier; {@code id} is the tier. */
    LABOUR,
    /** The sites of an industry; {@code id} is the industry. */
    SITES,
    /** What may be dug from the land of an industry; {@code id} is the industry. */
    DEPOSIT,
    /** What may stand of an emission by law; {@code id} is the emission. */
    EMISSION,
    /** What a trade route takes; {@code id} is the route. */
    TRADE,
    /** Researchers a field must have; {@code id} is the field. */
    RESEARCH,
    /**
     * The most people that an order allows in a trade; {@code id} is the industry. Who stands by is
     * counted.
     */
    ORDER_MOST,
    /**
     * The least people that an order asks for in a trade, which is what is {@code used}, of those
     * there; {@code worth} is that of one less.
     */
    ORDER_LEAST
  }

  /** What a limit's worth is counted in. */
  public enum Measure {
    /** Happiness: of everybody's level when balanced, of the sum when diminishing. */
    HAPPINESS,
    /** Coverage of the needs of the first rank that falls short. */
    COVERAGE,
    /** Share of what is to be put by, where that falls short and no need does. */
    PUT_BY
  }
}
