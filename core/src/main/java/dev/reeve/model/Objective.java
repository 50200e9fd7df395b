package dev.reeve.model;

/** What the reeve maximises once the needs are met. */
public enum Objective {
  /** The highest level that every wanted good reaches; then the most happiness beyond it. */
  BALANCED,
  /** The most happiness, where each further unit of a good delights less than the one before. */
  DIMINISHING
}
