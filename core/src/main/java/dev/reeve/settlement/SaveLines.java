package dev.reeve.settlement;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads line by line what {@link SaveText} wrote, and says which line is bad. Nothing is made of a
 * line but its numbers, unless it is to be shown.
 */
final class SaveLines {

  /** What is longer is not shown in full. */
  private static final int SHOWN = 40;

  /** A whole number of so many digits fits into a long, whatever digits they are. */
  private static final int SAFE_DIGITS = 18;

  private static final int REAL_DIGITS = 16;

  /** What a byte is as a hexadecimal digit; -1: it is none. */
  private static final byte[] HEX = hexDigits();

  private final String file;
  private final byte[] bytes;

  /** Where the last whole line ends, so that whoever is before it meets the end of a line. */
  private final int end;

  private int position;
  private int line;

  /** Where the values of this line begin, and how many of them have been read. */
  private int values;

  private int read;

  /**
   * @param file what problems call it
   * @param bytes holds its lines
   * @param position of the first of them
   * @param line number of the line before that
   */
  SaveLines(String file, byte[] bytes, int position, int line) {
    this.file = file;
    this.bytes = bytes;
    this.position = position;
    this.line = line;
    int last = bytes.length;
    while (last > position && bytes[last - 1] != '\n') {
      last--;
    }
    end = last;
  }

  /** What is wrong, and where. */
  SaveException refuse(String problem, Throwable cause) {
    return new SaveException(file + ", line " + line + ": " + problem, cause);
  }

  SaveException refuse(String problem) {
    return refuse(problem, null);
  }

  /** Goes to the next line, which must have this name. */
  void begin(String name) {
    beginLine();
    int start = position;
    int length = name.length();
    for (int i = 0; i < length; i++) {
      // No name has an end of line, so that this goes no farther than to one.
      if (bytes[position] != name.charAt(i)) {
        throw misplaced(start, name);
      }
      position++;
    }
    if (bytes[position] != ' ' && bytes[position] != '\n') {
      throw misplaced(start, name);
    }
    values = position;
    read = 0;
  }

  private SaveException misplaced(int start, String name) {
    return refuse("'" + shown(start, lineEnd(start)) + "' stands where '" + name + "' must be");
  }

  private void beginLine() {
    line++;
    if (position >= end) {
      throw refuse("the file ends here, but the world does not");
    }
  }

  /** Whether there is another value on this line. */
  boolean more() {
    return bytes[position] == ' ';
  }

  /** Ends a line that must have had so many values, all of them read. */
  void end(String name, int count) {
    if (read != count || more()) {
      throw refuse(name + " holds " + count() + " numbers; it must hold " + count);
    }
    position++;
  }

  /** Whether all lines have been read. */
  boolean over() {
    return position == bytes.length;
  }

  /** How many values this line has. */
  int count() {
    int count = 0;
    for (int at = values; bytes[at] != '\n'; at++) {
      count += bytes[at] == ' ' ? 1 : 0;
    }
    return count;
  }

  /** The next value of this line, if there are {@link #more}: a whole number. */
  long whole(String name) {
    int start = next();
    long value = 0;
    int at = start;
    for (int digit = bytes[at] - '0'; digit >= 0 && digit <= 9; digit = bytes[at] - '0') {
      value = 10 * value + digit;
      at++;
    }
    if (at > start && at - start <= SAFE_DIGITS && endsAt(at)) {
      position = at;
      return value;
    }
    position = valueEnd(start);
    try {
      return Long.parseLong(new String(bytes, start, position - start, StandardCharsets.UTF_8));
    } catch (NumberFormatException e) {
      throw refuse(name + " is '" + shown(start, position) + "'; it must be whole", e);
    }
  }

  /** The next value of this line, if there are {@link #more}: a real number. */
  double real(String name) {
    int start = next();
    long bits = 0;
    int at = start;
    for (int digit = hex(bytes[at]); digit >= 0; digit = hex(bytes[at])) {
      bits = (bits << 4) | digit;
      at++;
    }
    int digits = at - start;
    if (digits == 0 || digits > REAL_DIGITS || !endsAt(at)) {
      throw refuse(
          name
              + " is '"
              + shown(start, valueEnd(start))
              + "'; it must be the bits of a number, in 1 to 16 hexadecimal digits");
    }
    position = at;
    return Double.longBitsToDouble(bits << (4 * (REAL_DIGITS - digits)));
  }

  private static byte[] hexDigits() {
    byte[] digits = new byte[1 << Byte.SIZE];
    Arrays.fill(digits, (byte) -1);
    for (int digit = 0; digit < 16; digit++) {
      digits[Character.forDigit(digit, 16)] = (byte) digit;
    }
    return digits;
  }

  private static int hex(byte c) {
    return HEX[c & 255];
  }

  private boolean endsAt(int at) {
    return bytes[at] == ' ' || bytes[at] == '\n';
  }

  /** Where the next value begins; there must be one. */
  private int next() {
    read++;
    return position + 1;
  }

  private int valueEnd(int start) {
    int at = start;
    while (!endsAt(at)) {
      at++;
    }
    return at;
  }

  private int lineEnd(int start) {
    int at = start;
    while (bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /** All that is left of this line, which ends with it. */
  String rest() {
    int start = more() ? position + 1 : position;
    int stop = lineEnd(start);
    position = stop + 1;
    return decode(start, stop);
  }

  /** Whole lines, whatever they are. */
  String lines(int count) {
    int start = position;
    for (int i = 0; i < count; i++) {
      beginLine();
      position = lineEnd(position) + 1;
    }
    return decode(start, position);
  }

  private String decode(int from, int to) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, to - from))
          .toString();
    } catch (CharacterCodingException e) {
      throw refuse("'" + shown(from, to) + "' is not UTF-8", e);
    }
  }

  private String shown(int from, int to) {
    return shown(new String(bytes, from, to - from, StandardCharsets.UTF_8));
  }

  static String shown(String value) {
    return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
  }
}
