package dev.reeve.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * What the reader's terminal can show, and text made for it.
 *
 * @param width characters in a line, &ge; {@link #NARROWEST}
 * @param unicode whether it shows more than ASCII
 * @param ansi whether it shows colours
 */
record Terminal(int width, boolean unicode, Ansi ansi) {

  static final int NARROWEST = 40;
  private static final int USUAL = 80;
  private static final int WIDEST = 120;
  private static final String EIGHTHS = "▏▎▍▌▋▊▉█";

  /** What stands for the signs that we print where a terminal knows ASCII only. */
  private static final Map<Integer, String> ASCII =
      Map.ofEntries(
          Map.entry((int) '·', "."),
          Map.entry((int) '–', "-"),
          Map.entry((int) '—', "-"),
          Map.entry((int) '−', "-"),
          Map.entry((int) '×', "x"),
          Map.entry((int) '→', "->"),
          Map.entry((int) '…', "..."),
          Map.entry((int) '‘', "'"),
          Map.entry((int) '’', "'"),
          Map.entry((int) '“', "\""),
          Map.entry((int) '”', "\""),
          Map.entry((int) '≤', "<="),
          Map.entry((int) '≥', ">="),
          Map.entry((int) '█', "#"));

  /** A control character in a ruleset's name must not steer the reader's terminal. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}]");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /**
   * The terminal that this process writes to.
   *
   * @param ascii whether the user asked for ASCII
   * @param ansi whether colours are wanted
   */
  static Terminal detect(boolean ascii, Ansi ansi) {
    // Java 17 has no public name for the encoding of standard output; 18 and later do.
    String encoding =
        System.getProperty(
            "stdout.encoding",
            System.getProperty(
                "sun.stdout.encoding", System.getProperty("native.encoding", "US-ASCII")));
    return new Terminal(
        width(System.getenv("COLUMNS")), !ascii && encoding.equalsIgnoreCase("UTF-8"), ansi);
  }

  /** The width that the environment names, within what can be read; 80 where it names none. */
  static int width(String columns) {
    if (columns == null || !columns.matches("[0-9]{1,6}")) {
      return USUAL;
    }
    return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
  }

  /**
   * A bar.
   *
   * @param fraction of the longest bar, within [0, 1]
   * @param cells length of the longest bar in characters
   */
  String bar(double fraction, int cells) {
    if (!unicode) {
      return "#".repeat((int) Math.round(fraction * cells));
    }
    int eighths = (int) Math.round(fraction * cells * 8);
    String end = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8 - 1, eighths % 8);
    return "█".repeat(eighths / 8) + end;
  }

  String bold(String text) {
    return styled(text, Style.bold);
  }

  String faint(String text) {
    return styled(text, Style.faint);
  }

  String alarm(String text) {
    return styled(text, Style.bold, Style.fg_red);
  }

  String good(String text) {
    return styled(text, Style.fg_green);
  }

  private String styled(String text, IStyle... styles) {
    return ansi.enabled() ? Style.on(styles) + text + Style.off(styles) : text;
  }

  /** Text from a ruleset, as this terminal can show it: nothing that steers it. */
  String show(String text) {
    String plain = CONTROL.matcher(text).replaceAll("?");
    if (unicode) {
      return plain;
    }
    StringBuilder ascii = new StringBuilder();
    plain
        .codePoints()
        .forEach(c -> ascii.append(c < 128 ? Character.toString(c) : ASCII.getOrDefault(c, "?")));
    return ascii.toString();
  }

  /**
   * A sentence as a list item, broken into lines.
   *
   * @param sentence words with blanks between them
   * @return the lines, the first with a dash before it
   */
  List<String> item(String sentence) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(show("  – "));
    String indent = " ".repeat(line.length());
    boolean fresh = true;
    for (String word : SPACES.split(show(sentence).strip(), -1)) {
      if (!fresh && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    lines.add(line.toString());
    return lines;
  }
}
