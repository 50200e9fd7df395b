package dev.reeve.demo.book;

import java.util.Locale;

/** Shares as the ledger writes them. */
final class Shares {
  private Shares() {}

  /** A share in percent with one decimal. */
  static String of(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
