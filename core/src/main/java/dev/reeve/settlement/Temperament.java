package dev.reeve.settlement;

/** How much a reeve shall put by, and how far he shall trust his luck. */
public enum Temperament {
  /** Half as much again in store, and a standard error less of every yield. */
  CAUTIOUS(1.5, 1),
  /** As the rules say. */
  STEADY(1, 0),
  /** Half as much in store. */
  BOLD(0.5, 0);

  /** Factor on the cycles of need kept in store. */
  final double reserve;

  /** Standard errors by which believed yields are discounted. */
  final double caution;

  Temperament(double reserve, double caution) {
    this.reserve = reserve;
    this.caution = caution;
  }
}
