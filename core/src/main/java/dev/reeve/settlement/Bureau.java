package dev.reeve.settlement;

import dev.reeve.model.Ruleset;

/** The reeve's arrangement: a {@link Policy} of the settings' strength runs it, and no regime. */
final class Bureau implements Arrangement {

  @Override
  public String text() {
    return "bureau";
  }

  @Override
  public void check(Ruleset rules) {
    // What can be planned for at all a reeve can run.
  }

  @Override
  public Regime begin(Affairs affairs) {
    throw new IllegalStateException("a bureau has a reeve; it is run by no regime");
  }

  @Override
  public String toString() {
    return text();
  }
}
