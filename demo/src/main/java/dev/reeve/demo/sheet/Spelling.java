package dev.reeve.demo.sheet;

import java.util.Collection;
import java.util.Locale;

/** Foreign words in messages, and what was likely meant. */
public final class Spelling {
  private static final int SHOWN = 60;

  private Spelling() {}

  /** A text on one short line. */
  static String shown(String text) {
    String line = text.replaceAll("\\p{C}", "�");
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }

  /**
   * {@code (did you mean …?)} with a leading space; where no known word is near, all of them if
   * they are few, else nothing.
   */
  public static String hint(String word, Collection<String> known) {
    String best = "";
    int fewest = Math.max(1, word.length() / 3) + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) < fewest) {
        int edits = edits(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
        if (edits < fewest) {
          fewest = edits;
          best = candidate;
        }
      }
    }
    if (!best.isEmpty()) {
      return " (did you mean " + best + "?)";
    }
    return known.isEmpty() || known.size() > 16 ? "" : "; there are " + String.join(", ", known);
  }

  /**
   * Letters to insert, delete or replace, by V. I. Levenshtein, "Binary codes capable of correcting
   * deletions, insertions, and reversals" (1966). Takes time |a| |b|.
   */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
