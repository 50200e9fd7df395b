package dev.reeve.settlement;

import dev.reeve.model.Ruleset;
import dev.reeve.rules.Rulesets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An archive that only looks: SHA-256 (FIPS 180-4) over every name and every bit of what it is
 * shown. Two states with the same digest are the same state.
 */
final class Digest implements Archive {

  private final MessageDigest sha;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 13);

  /** The text of the rules seen last: most of what is seen twice. */
  private Ruleset rules;

  private String rulesText;

  Digest() {
    sha = sha256();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /** The digest of all that was seen since the last one, 64 hexadecimal digits. */
  String hex() {
    drain();
    return HexFormat.of().formatHex(sha.digest());
  }

  private void drain() {
    sha.update(buffer.flip());
    buffer.clear();
  }

  private void put(long bits) {
    if (buffer.remaining() < Long.BYTES) {
      drain();
    }
    buffer.putLong(bits);
  }

  private void put(double value) {
    put(Double.doubleToLongBits(value));
  }

  private void put(byte[] value) {
    put((long) value.length);
    if (buffer.remaining() < value.length) {
      drain();
    }
    if (buffer.remaining() < value.length) {
      sha.update(value);
    } else {
      buffer.put(value);
    }
  }

  private void put(String value) {
    put(value.getBytes(StandardCharsets.UTF_8));
  }

  /** What follows, and how much of it. */
  private void begin(String name, int size) {
    put(name);
    put((long) size);
  }

  @Override
  public boolean reads() {
    return false;
  }

  @Override
  public long number(String name, long value) {
    begin(name, 1);
    put(value);
    return value;
  }

  @Override
  public double number(String name, double value) {
    begin(name, 1);
    put(value);
    return value;
  }

  @Override
  public String text(String name, String value) {
    begin(name, 1);
    put(value);
    return value;
  }

  @Override
  public byte[] bytes(String name, byte[] value) {
    begin(name, 1);
    put(value);
    return value;
  }

  @Override
  public Ruleset rules(String name, Ruleset value) {
    if (!value.equals(rules)) {
      rules = value;
      rulesText = Rulesets.write(value);
    }
    text(name, rulesText);
    return value;
  }

  @Override
  public void numbers(String name, double[] values) {
    begin(name, values.length);
    for (double value : values) {
      put(value);
    }
  }

  @Override
  public void numbers(String name, int[] values) {
    column(name, values);
  }

  @Override
  public void numbers(String name, long[] values) {
    begin(name, values.length);
    for (long value : values) {
      put(value);
    }
  }

  @Override
  public int[] column(String name, int[] values) {
    begin(name, values.length);
    for (int value : values) {
      put((long) value);
    }
    return values;
  }

  @Override
  public RuntimeException refuse(String problem) {
    return new IllegalStateException(problem);
  }
}
