package dev.reeve.plan;

/**
 * Where a good comes from and where it goes, in units per cycle for the whole settlement; every
 * flow but {@code stored} &ge; 0.
 *
 * @param produced what workers put out, before anything is taken off
 * @param input used up by industries
 * @param overhead spent on administering, carrying and accounting for goods, corruption included
 * @param education used by students
 * @param lost taken by threats
 * @param imported got by trade
 * @param exported given in trade
 * @param need consumed to meet the need
 * @param consumed consumed beyond the need, for happiness
 * @param mitigation spent as a service that keeps threats off
 * @param programs used by the programs that are held
 * @param stored put into the store (&gt; 0) or taken out of it (&lt; 0)
 * @param worn worn out where it stands as capital, to be replaced
 */
public record GoodFlow(
    double produced,
    double input,
    double overhead,
    double education,
    double lost,
    double imported,
    double exported,
    double need,
    double consumed,
    double mitigation,
    double programs,
    double stored,
    double worn) {

  /** Of a good that nobody makes, gets or uses. */
  static final GoodFlow NONE = new GoodFlow(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /**
   * Flows of a good that wears out nowhere.
   *
   * @param produced what workers put out, before anything is taken off
   * @param input used up by industries
   * @param overhead spent on administering, carrying and accounting for goods
   * @param education used by students
   * @param lost taken by threats
   * @param imported got by trade
   * @param exported given in trade
   * @param need consumed to meet the need
   * @param consumed consumed beyond the need, for happiness
   * @param mitigation spent as a service that keeps threats off
   * @param programs used by the programs that are held
   * @param stored put into the store (&gt; 0) or taken out of it (&lt; 0)
   */
  public GoodFlow(
      double produced,
      double input,
      double overhead,
      double education,
      double lost,
      double imported,
      double exported,
      double need,
      double consumed,
      double mitigation,
      double programs,
      double stored) {
    this(
        produced,
        input,
        overhead,
        education,
        lost,
        imported,
        exported,
        need,
        consumed,
        mitigation,
        programs,
        stored,
        0);
  }

  /**
   * What is made or got and never used.
   *
   * @return units per cycle; &ge; 0 but for rounding
   */
  public double surplus() {
    return produced
        + imported
        - input
        - overhead
        - education
        - lost
        - exported
        - need
        - consumed
        - mitigation
        - programs
        - stored
        - worn;
  }
}
