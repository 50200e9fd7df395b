package dev.reeve.rules;

/** How much a problem matters. */
public enum Severity {
  /** The files make no ruleset until this is mended. */
  ERROR,
  /** The files make a ruleset, which may not do what its author wants. */
  WARNING
}
