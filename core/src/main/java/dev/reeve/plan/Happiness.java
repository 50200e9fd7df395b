package dev.reeve.plan;

/** An objective: how much happiness the luxuries can yield under what has been decided so far. */
interface Happiness {

  /**
   * Finds the most happiness with every program decided or, where this {@link #addsUp}, with the
   * undecided ones at their best. The program is left at the optimum, so that {@link
   * SteadyProgram#keepOptimum} keeps it.
   *
   * @param program the program, its needs kept
   * @param prices filled with the shadow prices of the optimum
   * @return whether what has been decided can be had at all
   */
  boolean maximise(SteadyProgram program, Prices prices);

  /**
   * Whether what is maximised is the sum of all happiness, that of programs included: where an
   * optimum with undecided programs holds each wholly or not at all, no other set can be better.
   */
  boolean addsUp();

  /**
   * Happiness per person of the luxuries at the last optimum less the harm of side effects,
   * programs left out.
   */
  double happiness();

  /** The level of the last optimum: the common one when balanced, the sum when diminishing. */
  double level();

  /**
   * An upper bound of the happiness per person with the undecided programs at their best, those
   * that are held included; the program is left at the relaxed optimum.
   *
   * @param program the program, its needs kept
   * @return the bound; {@code NaN} if what has been decided cannot be had
   */
  double bound(SteadyProgram program);
}
