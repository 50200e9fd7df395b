package dev.reeve.settlement;

import dev.reeve.model.Ruleset;
import dev.reeve.rules.RulesetException;
import dev.reeve.rules.Rulesets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** An archive that reads what {@link SaveWriter} wrote. */
final class SaveReader implements Archive {

  private final SaveLines lines;
  private final List<Ruleset> rulesets = new ArrayList<>();

  SaveReader(SaveLines lines) {
    this.lines = lines;
  }

  /** Reads the rulesets that everything else refers to. */
  void readRulesets() {
    int count = number("rulesets", 0);
    for (int i = 0; i < count; i++) {
      String text = lines.lines(number("ruleset", 0));
      try {
        rulesets.add(Rulesets.parse("ruleset " + i, text));
      } catch (RulesetException e) {
        throw lines.refuse(e.getMessage(), e);
      }
    }
  }

  /** Nothing may come after this. */
  void readEnd() {
    if (!lines.lines(1).equals("end\n") || !lines.over()) {
      throw refuse("the world does not end here, but it has been read in full");
    }
  }

  @Override
  public SaveException refuse(String problem) {
    return lines.refuse(problem, null);
  }

  @Override
  public boolean reads() {
    return true;
  }

  @Override
  public long number(String name, long value) {
    lines.begin(name);
    long number = lines.more() ? lines.whole(name) : 0;
    lines.end(name, 1);
    return number;
  }

  @Override
  public double number(String name, double value) {
    lines.begin(name);
    double number = lines.more() ? lines.real(name) : 0;
    lines.end(name, 1);
    return number;
  }

  @Override
  public String text(String name, String value) {
    lines.begin(name);
    String rest = lines.rest();
    return QuotedText.read(rest)
        .orElseThrow(
            () -> refuse(name + " is " + SaveLines.shown(rest) + "; it must be text in quotes"));
  }

  @Override
  public byte[] bytes(String name, byte[] value) {
    lines.begin(name);
    String rest = lines.rest();
    try {
      return HexFormat.of().parseHex(rest);
    } catch (IllegalArgumentException e) {
      throw lines.refuse(
          name + " is '" + SaveLines.shown(rest) + "'; it must be hexadecimal digits", e);
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

  @Override
  public void numbers(String name, double[] values) {
    lines.begin(name);
    for (int i = 0; i < values.length && lines.more(); i++) {
      values[i] = lines.real(name);
    }
    lines.end(name, values.length);
  }

  @Override
  public void numbers(String name, int[] values) {
    lines.begin(name);
    integers(name, values);
  }

  @Override
  public void numbers(String name, long[] values) {
    lines.begin(name);
    for (int i = 0; i < values.length && lines.more(); i++) {
      values[i] = lines.whole(name);
    }
    lines.end(name, values.length);
  }

  @Override
  public int[] column(String name, int[] values) {
    lines.begin(name);
    int[] column = new int[lines.count()];
    integers(name, column);
    return column;
  }

  private void integers(String name, int[] values) {
    for (int i = 0; i < values.length && lines.more(); i++) {
      long number = lines.whole(name);
      if (number != (int) number) {
        throw refuse(name + " is " + number + "; it must be within the range of an int");
      }
      values[i] = (int) number;
    }
    lines.end(name, values.length);
  }
}
