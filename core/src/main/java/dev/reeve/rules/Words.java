package dev.reeve.rules;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Foreign words in messages: shown on one short line, and the likeliest correction of a slip. */
final class Words {

  private static final int SHOWN = 60;
  private static final int MOST_IDS = 12;
  private static final int LONGEST_WORD = 64;

  /** Known words that are looked at, so that a thousand slips in a huge file are soon told. */
  private static final int MOST_WORDS = 1_000;

  private Words() {}

  /** The text on one line, without control characters, cut short where it is long. */
  static String show(String text) {
    StringBuilder line = new StringBuilder();
    int end = Math.min(text.length(), SHOWN);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)
          || Character.isSurrogate(c)
          || Character.getType(c) == Character.FORMAT) {
        line.append(String.format("\\u%04x", (int) c));
      } else {
        line.append(c);
      }
    }
    return end < text.length() ? line + "…" : line.toString();
  }

  /** Four digits are enough to see by how much a number is wrong; whole numbers stand as such. */
  static String show(double value) {
    String rounded = String.format(Locale.ROOT, "%.4g", value);
    return rounded.contains(".") && !rounded.contains("e")
        ? rounded.replaceAll("0+$", "").replaceAll("\\.$", "")
        : rounded;
  }

  /** Ids as a closed loop: {@code food → pots → food}. */
  static String arrows(List<String> ids) {
    Stream<String> way = ids.stream().limit(MOST_IDS).map(Words::show);
    Stream<String> cut = ids.size() > MOST_IDS ? Stream.of("…") : Stream.of();
    return Stream.concat(Stream.concat(way, cut), Stream.of(show(ids.get(0))))
        .collect(Collectors.joining(" → "));
  }

  /** Ids with commas. */
  static String list(List<String> ids) {
    String list = ids.stream().limit(MOST_IDS).map(Words::show).collect(Collectors.joining(", "));
    return ids.size() > MOST_IDS ? list + ", …" : list;
  }

  /** {@code (did you mean …?)} with a leading space, or nothing where no known word is near. */
  static String hint(String word, Collection<String> known) {
    return closest(word, known).map(near -> " (did you mean " + show(near) + "?)").orElse("");
  }

  /**
   * The known word that needs the fewest edits, at most a third of the letters; the first of
   * equals.
   */
  static Optional<String> closest(String word, Collection<String> known) {
    if (word.length() > LONGEST_WORD) {
      return Optional.empty();
    }
    String best = null;
    int fewest = Math.max(1, word.length() / 3) + 1;
    for (String candidate : known.stream().limit(MOST_WORDS).toList()) {
      if (Math.abs(candidate.length() - word.length()) < fewest) {
        int edits = edits(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
        if (edits < fewest) {
          fewest = edits;
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other:
   * the optimal string alignment distance of F. J. Damerau, "A technique for computer detection and
   * correction of spelling errors", CACM 7 (1964). Takes time |a| |b|.
   */
  private static int edits(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + same);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
    }
    return row[b.length()];
  }
}
