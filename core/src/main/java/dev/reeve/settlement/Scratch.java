package dev.reeve.settlement;

/**
 * Columns that a stage fills, uses and forgets, one for each use, so that a tick makes no garbage;
 * those of a thread serve all its settlements, one after the other. By good.
 */
final class Scratch {

  /** Share of the inputs asked for that is there. */
  final double[] met;

  /** Stock before anything of this tick was brought in. */
  final double[] old;

  /** What an industry brings in beyond its own use, and the overheads that asks for. */
  final double[] net;

  final double[] asked;

  /** Happiness per unit, and happiness that somebody gets of each good. */
  final double[] delight;

  final double[] enjoyed;

  Scratch(int goods) {
    met = new double[goods];
    old = new double[goods];
    net = new double[goods];
    asked = new double[goods];
    delight = new double[goods];
    enjoyed = new double[goods];
  }
}
