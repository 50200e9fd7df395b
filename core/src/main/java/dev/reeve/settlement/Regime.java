package dev.reeve.settlement;

import java.util.Optional;

/**
 * What runs one settlement under an {@link Arrangement} other than the bureau. The stages of the
 * tick ask it for what is an arrangement's to decide; everything else is the world's.
 *
 * <p>An implementation is deterministic, keeps no more than {@link #archive} tells of, and draws no
 * luck but from {@link Affairs#seed}. Goods, industries, tiers, threats, programs, routes and
 * fields go by their position in the ruleset, jobs are the industries, then the carriers, then the
 * idle.
 */
public interface Regime {

  /**
   * Stage {@link Stage#PLAN}: decides on trade, on what is worth guarding, and on how hard work
   * goes.
   *
   * @param affairs the settlement's
   */
  void plan(Affairs affairs);

  /**
   * Stage {@link Stage#ASSIGN}: decides who works where. Not asked while orders say {@code off}.
   *
   * @param affairs the settlement's
   */
  void staff(Affairs affairs);

  /**
   * Stage {@link Stage#CONSUME}: hands out what there is, and says what everybody feels of it, see
   * {@link Affairs#feel}.
   *
   * @param affairs the settlement's
   */
  void distribute(Affairs affairs);

  /**
   * Stage {@link Stage#RESEARCH}: what comes of research.
   *
   * @param affairs the settlement's
   * @param field which
   * @param work person-cycles that its researchers worked in this tick, &ge; 0
   * @return points for the field, within [0, work]
   */
  double research(Affairs affairs, int field, double work);

  /**
   * How far those look ahead who pay for research. From 15 cycles on they steer it as a reeve does;
   * else they do what pays for itself within that time, and give everything else up.
   *
   * @return cycles in which it must pay for itself, &gt; 0
   */
  double horizon();

  /**
   * New rules are in force, those of the affairs already: what is kept by good or industry finds
   * its new place.
   *
   * @param affairs the settlement's
   * @param goods by new position, the old one; -1: it is new
   * @param industries by new position, the old one; -1: it is new
   */
  void renumber(Affairs affairs, int[] goods, int[] industries);

  /**
   * The same settlement under another arrangement that can take over what this one keeps, such as
   * people's money where only a tax changes.
   *
   * @param affairs the settlement's
   * @param next the arrangement taken
   * @return what decides from then on; empty: the arrangement begins anew, and what is kept here
   *     goes
   */
  default Optional<Regime> under(Affairs affairs, Arrangement next) {
    return Optional.empty();
  }

  /**
   * Tells, or reads, all that it keeps.
   *
   * @param affairs the settlement's
   * @param columns what is told to, or read from
   */
  void archive(Affairs affairs, Columns columns);
}
