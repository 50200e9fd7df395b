package dev.reeve.settlement;

/**
 * Columns that a stage fills, uses and forgets, one for each use, so that a tick makes no garbage.
 * By good.
 */
final class Scratch {

  /** Share of the inputs asked for that is there. */
  final double[] met;

  /** Share of the capital asked for that is there. */
  final double[] there;

  /** Stock before anything of this tick was brought in. */
  final double[] old;

  /** What an industry brings in beyond its own use, and the overheads that asks for. */
  final double[] net;

  final double[] asked;

  /** Happiness per unit, and happiness that somebody gets of each good. */
  final double[] delight;

  final double[] enjoyed;

  Scratch(Technology technology) {
    met = new double[technology.goods];
    there = new double[technology.goods];
    old = new double[technology.goods];
    net = new double[technology.goods];
    asked = new double[technology.goods];
    delight = new double[technology.goods];
    enjoyed = new double[technology.goods];
  }
}
