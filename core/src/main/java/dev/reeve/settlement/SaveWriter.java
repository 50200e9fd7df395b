package dev.reeve.settlement;

import dev.reeve.model.Ruleset;
import dev.reeve.rules.RulesetException;
import dev.reeve.rules.Rulesets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An archive that writes a line for each name, see {@link SaveText}. Rulesets are written once
 * each, before everything else, and referred to by number.
 */
final class SaveWriter implements Archive {

  private final SaveText lines = new SaveText();

  /** Texts of the rulesets and their numbers. */
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  private final IdentityHashMap<Ruleset, Integer> known = new IdentityHashMap<>();

  /** All that was written, the rulesets first. */
  byte[] body() {
    SaveText body = new SaveText();
    body.name("rulesets");
    body.whole(texts.size());
    body.end();
    for (String text : texts.keySet()) {
      body.name("ruleset");
      body.whole(text.lines().count());
      body.end();
      body.lines(text);
    }
    body.lines(lines);
    body.name("end");
    body.end();
    return body.toBytes();
  }

  @Override
  public boolean reads() {
    return false;
  }

  @Override
  public long number(String name, long value) {
    lines.name(name);
    lines.whole(value);
    lines.end();
    return value;
  }

  @Override
  public double number(String name, double value) {
    lines.name(name);
    lines.real(value);
    lines.end();
    return value;
  }

  @Override
  public String text(String name, String value) {
    lines.name(name);
    lines.quoted(value);
    lines.end();
    return value;
  }

  @Override
  public byte[] bytes(String name, byte[] value) {
    lines.name(name);
    lines.bytes(value);
    lines.end();
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
    lines.name(name);
    for (double value : values) {
      lines.real(value);
    }
    lines.end();
  }

  @Override
  public void numbers(String name, int[] values) {
    column(name, values);
  }

  @Override
  public void numbers(String name, long[] values) {
    lines.name(name);
    for (long value : values) {
      lines.whole(value);
    }
    lines.end();
  }

  @Override
  public int[] column(String name, int[] values) {
    lines.name(name);
    for (int value : values) {
      lines.whole(value);
    }
    lines.end();
    return values;
  }

  @Override
  public RuntimeException refuse(String problem) {
    return new SaveException("the world cannot be saved: " + problem);
  }
}
