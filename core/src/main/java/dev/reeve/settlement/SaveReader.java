package dev.reeve.settlement;

import dev.reeve.model.Ruleset;
import dev.reeve.rules.RulesetException;
import dev.reeve.rules.Rulesets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.StringTokenizer;

/**
 * An archive that reads what {@link SaveWriter} wrote, line by line, and says which line is bad.
 */
final class SaveReader implements Archive {

  /** What is longer is not shown in full. */
  private static final int SHOWN = 40;

  private final String file;
  private final String text;
  private final List<Ruleset> rulesets = new ArrayList<>();
  private int position;
  private int line;

  /**
   * @param file what problems call it
   * @param text its body
   * @param line number of the line before that
   */
  SaveReader(String file, String text, int line) {
    this.file = file;
    this.text = text;
    this.line = line;
  }

  /** Reads the rulesets that everything else refers to. */
  void readRulesets() {
    int count = number("rulesets", 0);
    for (int i = 0; i < count; i++) {
      int lines = number("ruleset", 0);
      int first = position;
      for (int l = 0; l < lines; l++) {
        nextLine();
      }
      try {
        rulesets.add(Rulesets.parse("ruleset " + i, text.substring(first, position)));
      } catch (RulesetException e) {
        throw new SaveException(at() + e.getMessage(), e);
      }
    }
  }

  /** Nothing may come after this. */
  void readEnd() {
    if (!nextLine().equals("end") || position < text.length()) {
      throw refuse("the world does not end here, but it has been read in full");
    }
  }

  private String nextLine() {
    line++;
    int end = text.indexOf('\n', position);
    if (end < 0) {
      throw refuse("the file ends here, but the world does not");
    }
    String next = text.substring(position, end);
    position = end + 1;
    return next;
  }

  /** What follows a name. */
  private String next(String name) {
    String next = nextLine();
    if (next.equals(name)) {
      return "";
    }
    if (!next.startsWith(name + " ")) {
      throw refuse("'" + shown(next) + "' stands where '" + name + "' must be");
    }
    return next.substring(name.length() + 1);
  }

  private static String shown(String value) {
    return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
  }

  private String at() {
    return file + ", line " + line + ": ";
  }

  @Override
  public SaveException refuse(String problem) {
    return new SaveException(at() + problem);
  }

  @Override
  public boolean reads() {
    return true;
  }

  private long whole(String name, String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new SaveException(at() + name + " is '" + shown(value) + "'; it must be whole", e);
    }
  }

  private double real(String name, String value) {
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new SaveException(at() + name + " is '" + shown(value) + "'; it must be a number", e);
    }
  }

  private int integer(String name, String value) {
    long number = whole(name, value);
    if (number != (int) number) {
      throw refuse(name + " is " + number + "; it must be within the range of an int");
    }
    return (int) number;
  }

  @Override
  public long number(String name, long value) {
    return whole(name, next(name));
  }

  @Override
  public double number(String name, double value) {
    return real(name, next(name));
  }

  @Override
  public String text(String name, String value) {
    String next = next(name);
    return QuotedText.read(next)
        .orElseThrow(() -> refuse(name + " is " + shown(next) + "; it must be text in quotes"));
  }

  @Override
  public byte[] bytes(String name, byte[] value) {
    String next = next(name);
    try {
      return HexFormat.of().parseHex(next);
    } catch (IllegalArgumentException e) {
      throw new SaveException(
          at() + name + " is '" + shown(next) + "'; it must be hexadecimal digits", e);
    }
  }

  @Override
  public Ruleset rules(String name, Ruleset value) {
    long number = number(name, 0L);
    if (number < 0 || number >= rulesets.size()) {
      throw refuse(name + " is " + number + "; there are " + rulesets.size() + " rulesets, from 0");
    }
    return rulesets.get((int) number);
  }

  /** Numbers of a line, as many as there must be. */
  private StringTokenizer tokens(String name, int length) {
    StringTokenizer tokens = new StringTokenizer(next(name), " ");
    if (tokens.countTokens() != length) {
      throw refuse(name + " holds " + tokens.countTokens() + " numbers; it must hold " + length);
    }
    return tokens;
  }

  @Override
  public void numbers(String name, double[] values) {
    StringTokenizer tokens = tokens(name, values.length);
    for (int i = 0; i < values.length; i++) {
      values[i] = real(name, tokens.nextToken());
    }
  }

  @Override
  public void numbers(String name, int[] values) {
    StringTokenizer tokens = tokens(name, values.length);
    for (int i = 0; i < values.length; i++) {
      values[i] = integer(name, tokens.nextToken());
    }
  }

  @Override
  public void numbers(String name, long[] values) {
    StringTokenizer tokens = tokens(name, values.length);
    for (int i = 0; i < values.length; i++) {
      values[i] = whole(name, tokens.nextToken());
    }
  }

  @Override
  public int[] column(String name, int[] values) {
    StringTokenizer tokens = new StringTokenizer(next(name), " ");
    int[] read = new int[tokens.countTokens()];
    for (int i = 0; i < read.length; i++) {
      read[i] = integer(name, tokens.nextToken());
    }
    return read;
  }
}
