package dev.reeve.settlement;

/**
 * Columns that a stage fills, uses and forgets, one for each use, so that a tick makes no garbage;
 * those of a thread serve all its settlements, one after the other; columns by good.
 */
final class Scratch {

  /** Share of the inputs asked for that is there. */
  final double[] met;

  /** Share of the capital asked for that is there. */
  final double[] there;

  /** Share of what an industry makes that there is room for, of those that work on without. */
  final double[] kept;

  /** Stock before anything of this tick was brought in. */
  final double[] old;

  /** What an industry brings in beyond its own use, and the overheads that asks for. */
  final double[] net;

  final double[] asked;

  /** Happiness per unit, and happiness that somebody gets of each good. */
  final double[] delight;

  final double[] enjoyed;

  /** For what follows from a plan, and for whole people. */
  final Precedence precedence;

  final EssentialWork essential;
  final Allocation allocation;
  final Assignment assignment;

  /** Null where all people need alike. */
  final Portions portions;

  /** People by job and tier, the idle last. */
  final int[][] people;

  Scratch(int goods, int industries, int tiers, int profiles) {
    precedence = new Precedence(goods);
    essential = new EssentialWork(goods, industries);
    allocation = new Allocation(industries + 1);
    assignment = new Assignment(industries + 2, tiers);
    portions = profiles == 0 ? null : new Portions(goods, profiles);
    people = new int[industries + 2][tiers];
    met = new double[goods];
    kept = new double[industries];
    there = new double[goods];
    old = new double[goods];
    net = new double[goods];
    asked = new double[goods];
    delight = new double[goods];
    enjoyed = new double[goods];
  }
}
