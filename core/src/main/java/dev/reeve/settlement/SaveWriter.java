package dev.reeve.settlement;

import dev.reeve.model.Ruleset;
import dev.reeve.rules.RulesetException;
import dev.reeve.rules.Rulesets;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An archive that writes: a line for each name, values after it. Numbers are as {@link
 * Double#toString} has them, which is exact. Rulesets are written once each, before everything
 * else, and referred to by number.
 */
final class SaveWriter implements Archive {

  private final StringBuilder lines = new StringBuilder();

  /** Texts of the rulesets and their numbers. */
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  private final IdentityHashMap<Ruleset, Integer> known = new IdentityHashMap<>();

  /** All that was written, the rulesets first. */
  String body() {
    StringBuilder body = new StringBuilder();
    body.append("rulesets ").append(texts.size()).append('\n');
    for (String text : texts.keySet()) {
      body.append("ruleset ").append(text.lines().count()).append('\n').append(text);
    }
    return body.append(lines).append("end\n").toString();
  }

  private StringBuilder begin(String name) {
    return lines.append(name);
  }

  private void end() {
    lines.append('\n');
  }

  @Override
  public boolean reads() {
    return false;
  }

  @Override
  public long number(String name, long value) {
    begin(name).append(' ').append(value);
    end();
    return value;
  }

  @Override
  public double number(String name, double value) {
    begin(name).append(' ').append(value);
    end();
    return value;
  }

  @Override
  public String text(String name, String value) {
    QuotedText.append(begin(name).append(' '), value);
    end();
    return value;
  }

  @Override
  public byte[] bytes(String name, byte[] value) {
    begin(name).append(' ').append(HexFormat.of().formatHex(value));
    end();
    return value;
  }

  @Override
  public Ruleset rules(String name, Ruleset value) {
    Integer number = known.get(value);
    if (number == null) {
      number = texts.computeIfAbsent(readable(value), text -> texts.size());
      known.put(value, number);
    }
    number(name, (long) number);
    return value;
  }

  /** The text of rules that a ruleset file can hold: a game can make others, too. */
  private static String readable(Ruleset rules) {
    String text = Rulesets.write(rules);
    try {
      if (Rulesets.parse(rules.name(), text).equals(rules)) {
        return text;
      }
    } catch (RulesetException e) {
      throw new SaveException(
          "the rules '" + rules.name() + "' cannot be kept in a file: " + e.getMessage(), e);
    }
    throw new SaveException(
        "the rules '" + rules.name() + "' cannot be kept in a file: they would be read as others");
  }

  @Override
  public void numbers(String name, double[] values) {
    begin(name);
    for (double value : values) {
      lines.append(' ').append(value);
    }
    end();
  }

  @Override
  public void numbers(String name, int[] values) {
    column(name, values);
  }

  @Override
  public void numbers(String name, long[] values) {
    begin(name);
    for (long value : values) {
      lines.append(' ').append(value);
    }
    end();
  }

  @Override
  public int[] column(String name, int[] values) {
    begin(name);
    for (int value : values) {
      lines.append(' ').append(value);
    }
    end();
    return values;
  }

  @Override
  public RuntimeException refuse(String problem) {
    return new SaveException("the world cannot be saved: " + problem);
  }
}
