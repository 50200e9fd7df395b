package dev.reeve.demo.script;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.files.FileHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of inputs for the game: one to a line, a verb and what it asks for. Empty lines and what
 * follows a {@code #} at the beginning of a word are left out; a word with blanks stands in double
 * quotes. Points are shares of the window's width and height from its upper left corner, so that a
 * script does the same in every window.
 *
 * @param steps in order
 */
public record Script(List<Step> steps) {

  /**
   * One line.
   *
   * @param file the script's name
   * @param line from 1
   * @param verb what to do
   * @param words what follows
   */
  record Step(String file, int line, Verb verb, List<String> words) {
    /** What went wrong, with the line. */
    ScriptException fails(String message) {
      return new ScriptException(file, line, verb.word() + ": " + message);
    }

    String word(int i) {
      return words.get(i);
    }

    /** A word that must be a number. */
    float number(int i) {
      try {
        float value = Float.parseFloat(words.get(i));
        if (Float.isFinite(value)) {
          return value;
        }
      } catch (NumberFormatException e) {
        throw fails("'" + words.get(i) + "' is no number; it is used as: " + verb.usage());
      }
      throw fails("'" + words.get(i) + "' must be finite");
    }
  }

  /** Copies. */
  public Script {
    steps = List.copyOf(steps);
  }

  /**
   * Reads a script and checks every line of it.
   *
   * @param file UTF-8 text
   * @throws ScriptException if a line cannot be read; it names file and line
   */
  public static Script read(FileHandle file) {
    return parse(file.name(), file.readString("UTF-8"));
  }

  /**
   * Reads a script that stands somewhere else than in a file.
   *
   * @param name what problems call it
   * @param text its lines
   * @throws ScriptException if a line cannot be read; it names the line
   */
  public static Script parse(String name, String text) {
    List<Step> steps = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      List<String> words = words(name, i + 1, lines.get(i));
      if (!words.isEmpty()) {
        steps.add(step(name, i + 1, words));
      }
    }
    return new Script(steps);
  }

  /**
   * A script that takes one picture.
   *
   * @param after seconds of play before, within [0, 3600]
   * @param file where to
   * @throws IllegalArgumentException if {@code after} is outside its range
   */
  public static Script picture(double after, String file) {
    if (!(after >= 0 && after <= 3600)) {
      throw new IllegalArgumentException(
          "after is " + after + "; it must be within [0, 3600] seconds");
    }
    return new Script(
        List.of(
            new Step("picture", 1, Verb.WAIT, List.of(Double.toString(after))),
            new Step("picture", 2, Verb.SHOT, List.of(file))));
  }

  private static Step step(String name, int line, List<String> words) {
    String first = words.get(0);
    for (Verb verb : Verb.values()) {
      if (verb.word().equals(first.toLowerCase(Locale.ROOT))) {
        Step step = new Step(name, line, verb, List.copyOf(words.subList(1, words.size())));
        check(step);
        return step;
      }
    }
    String verbs = Arrays.stream(Verb.values()).map(Verb::word).collect(Collectors.joining(", "));
    throw new ScriptException(
        name, line, "'" + first + "' is no verb of a script; there are " + verbs);
  }

  private static void check(Step step) {
    if (!step.verb().takes(step.words())) {
      throw step.fails("it is used as: " + step.verb().usage());
    }
    switch (step.verb()) {
      case WAIT, FRAMES -> atLeastZero(step, 0);
      case WITHIN -> atLeastZero(step, 1);
      case HOLD -> {
        keys(step);
        atLeastZero(step, 1);
      }
      case KEY -> keys(step);
      case SIZE -> size(step);
      case SCROLL -> step.number(2);
      default -> {
        // Names and points are for the game to find.
      }
    }
  }

  private static void atLeastZero(Step step, int word) {
    if (step.number(word) < 0) {
      throw step.fails(step.word(word) + " must be >= 0");
    }
  }

  /** Width and height. */
  static int[] size(Step step) {
    String[] sides = step.word(0).split("x", -1);
    try {
      int[] size = Stream.of(sides).mapToInt(Integer::parseInt).toArray();
      if (size.length == 2 && size[0] >= 640 && size[1] >= 400) {
        return size;
      }
    } catch (NumberFormatException e) {
      throw step.fails("'" + step.word(0) + "' is no size; it must be like 1280x720");
    }
    throw step.fails(
        "'" + step.word(0) + "' is no size; it must be like 1280x720, at least 640x400");
  }

  /** Key codes to press together, in order. */
  static int[] keys(Step step) {
    int[] codes =
        Stream.of(step.word(0).split("\\+", -1)).mapToInt(name -> key(step, name)).toArray();
    return codes;
  }

  private static int key(Step step, String name) {
    String wanted =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "shift" -> "L-Shift";
          case "control", "ctrl" -> "L-Ctrl";
          case "alt" -> "L-Alt";
          case "esc" -> "Escape";
          default -> name;
        };
    for (int code = 0; code <= Input.Keys.MAX_KEYCODE; code++) {
      String known = Input.Keys.toString(code);
      if (known != null && known.replace(' ', '_').equalsIgnoreCase(wanted)) {
        return code;
      }
    }
    throw step.fails("no key is called '" + name + "'; maybe SPACE, ENTER, ESC, TAB, UP, F5 or A");
  }

  private static List<String> words(String name, int line, String text) {
    List<String> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t') {
        i++;
      } else if (c == '#') {
        break;
      } else if (c == '"') {
        int end = text.indexOf('"', i + 1);
        if (end < 0) {
          throw new ScriptException(name, line, "a quote is opened and not closed");
        }
        words.add(text.substring(i + 1, end));
        i = end + 1;
      } else {
        int end = i;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\t') {
          end++;
        }
        words.add(text.substring(i, end));
        i = end;
      }
    }
    return words;
  }
}
