package dev.reeve.demo.script;

import java.util.List;
import java.util.Locale;

/** What a line of a script can do, and what follows on it. */
enum Verb {
  WAIT("SECONDS", "lets so many seconds of play pass, in even steps"),
  FRAMES("N", "lets so many frames pass, as they come"),
  SIZE("WIDTHxHEIGHT", "brings the window to a size in pixels"),
  KEY("KEY", "presses a key, such as SPACE, F5, Control+S or L"),
  HOLD("KEY SECONDS", "holds a key down while seconds of play pass"),
  TYPE("WORDS...", "types words where the keyboard is"),
  CLICK("NAME | X Y", "clicks a control by its name, or a point by shares of width and height"),
  HOVER("NAME | X Y", "rests the mouse on it"),
  DRAG("NAME SHARE | X Y X Y", "drags a slider to a share of its length, or from point to point"),
  SCROLL("X Y NOTCHES", "turns the wheel over a point; down is positive"),
  SHOWN("NAME", "fails unless a control of that name can be seen"),
  HIDDEN("NAME", "fails if one can be seen"),
  SAYS("NAME WORDS...", "fails unless what is written on the control has the words"),
  TOLD("WORDS...", "fails unless the sentence that the game tells at present has the words"),
  WITHIN("NAME SECONDS", "lets play pass until the control can be seen; fails after the time"),
  COPY("FROM TO", "copies a file into the game's own folder, as a modder would"),
  DELETE("FILE", "deletes a file in the game's own folder"),
  SHOT("FILE", "saves a picture of the window as PNG");

  private final String operands;
  private final String meaning;

  Verb(String operands, String meaning) {
    this.operands = operands;
    this.meaning = meaning;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How it is written. */
  String usage() {
    return word() + " " + operands;
  }

  String meaning() {
    return meaning;
  }

  /** Whether so many words can follow it. */
  boolean takes(List<String> words) {
    for (String form : operands.split(" \\| ", -1)) {
      String[] wanted = form.split(" ", -1);
      boolean more = wanted[wanted.length - 1].endsWith("...");
      if (more ? words.size() >= wanted.length : words.size() == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
