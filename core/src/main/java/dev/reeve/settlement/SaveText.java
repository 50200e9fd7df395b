package dev.reeve.settlement;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a world as it grows: lines of a name and values with a space before each, UTF-8. A
 * whole number is in decimal digits. A real one is its 64 bits (IEEE 754) in hexadecimal digits
 * without the zeros at their end, so that 1 is {@code 3ff} and 0 is {@code 0}: exact, and both
 * shorter and many times quicker than decimals that are exact.
 */
final class SaveText {

  private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  /** Digits that no number has more of, in either form, and the space before it. */
  private static final int LONGEST = 21;

  private byte[] bytes = new byte[1 << 13];
  private int size;

  /** Begins a line. */
  void name(String name) {
    plain(name);
  }

  void end() {
    reserve(1);
    bytes[size++] = '\n';
  }

  void whole(long value) {
    reserve(LONGEST);
    bytes[size++] = ' ';
    if (value < 0) {
      plain(Long.toString(value));
      return;
    }
    int length = 1;
    for (long rest = value; rest >= 10; rest /= 10) {
      length++;
    }
    size += length;
    long rest = value;
    for (int at = size - 1; at >= size - length; at--) {
      bytes[at] = DIGITS[(int) (rest % 10)];
      rest /= 10;
    }
  }

  void real(double value) {
    reserve(LONGEST);
    bytes[size++] = ' ';
    long bits = Double.doubleToLongBits(value);
    do {
      bytes[size++] = DIGITS[(int) (bits >>> 60)];
      bits <<= 4;
    } while (bits != 0);
  }

  /** Text in quotes. */
  void quoted(String text) {
    StringBuilder quoted = new StringBuilder(" ");
    QuotedText.append(quoted, text);
    lines(quoted.toString());
  }

  /** Two digits for each. */
  void bytes(byte[] values) {
    reserve(1 + 2 * values.length);
    bytes[size++] = ' ';
    for (byte value : values) {
      bytes[size++] = DIGITS[(value >> 4) & 15];
      bytes[size++] = DIGITS[value & 15];
    }
  }

  /** Whole lines of any text. */
  void lines(String text) {
    lines(text.getBytes(StandardCharsets.UTF_8));
  }

  /** All that another has. */
  void lines(SaveText other) {
    reserve(other.size);
    System.arraycopy(other.bytes, 0, bytes, size, other.size);
    size += other.size;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void lines(byte[] utf8) {
    reserve(utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
  }

  /** Letters and digits of ASCII. */
  private void plain(String word) {
    int length = word.length();
    reserve(length);
    for (int i = 0; i < length; i++) {
      bytes[size++] = (byte) word.charAt(i);
    }
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
