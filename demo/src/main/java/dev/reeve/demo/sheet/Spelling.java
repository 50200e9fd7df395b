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
   * Letters to insert, delete, replace or swap with their neighbours: F. J. Damerau, "A technique
   * for computer detection and correction of spelling errors", CACM 7 (1964). Takes time |a| |b|.
   */
  private static int edits(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : fewest(edits, a, b, i, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int fewest(int[][] edits, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int fewest =
        Math.min(
            edits[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(fewest, 1 + edits[i - 2][j - 2]) : fewest;
  }
}
