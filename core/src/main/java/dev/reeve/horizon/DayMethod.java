package dev.reeve.horizon;

/** How a day's plan is found from what is in stock. */
public enum DayMethod {
  /**
   * As the paper's program does it: one scale for everybody's wants, {@code 1/D} with {@code D}
   * within [1, 10000], found by Brent's minimiser to 1e-5 of {@code D}; three linear solves for an
   * activity; goods of which 1e-5 units are missing in all count as there. Where the stock does not
   * even allow a ten-thousandth, a ten-thousandth is planned and executed all the same, so that the
   * village cannot die. Egalitarianism is taken with the coefficients at the demand, not at the
   * activity.
   */
  PROGRAM,
  /**
   * As the paper's text says it: the largest scale within [0, 1] that the stock allows, to 1e-12 of
   * the good that is short; the series of section 3.2 to 1e-12 for an activity, or linear solves
   * where something is set aside, for there the series crawls; equation 5 with the coefficients at
   * the activity. With nothing in stock nothing is planned.
   */
  PAPER,
  /**
   * Beyond the paper: the wants of all (good, profile) pairs are raised together until a good that
   * is short stops those who need it, then the others are raised further, and so on. The least
   * fulfilment is that of {@link #PAPER}; the others are as much above it as the stock allows.
   */
  FAIR
}
