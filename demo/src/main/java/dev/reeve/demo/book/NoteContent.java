package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.Color;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Village;
import java.util.ArrayList;
import java.util.List;

/**
 * What a note says, line by line: first the sentence, then the figures, then where the ledger has
 * it. Two that say the same are equal, so that an open note is only set anew when it must be.
 */
final class NoteContent {

  /** One line. */
  sealed interface Line permits Title, Say, Head, Figure, Ledger {}

  /** What it is about. */
  record Title(String text) implements Line {}

  /** A sentence, maybe with marked words. */
  record Say(String text, boolean alarm) implements Line {}

  /** What the figures below it are counted in. */
  record Head(String unit) implements Line {}

  /** A number with its name, which may have marked words. */
  record Figure(String name, String amount, Color colour) implements Line {}

  /** Where the ledger has it. */
  record Ledger(String text) implements Line {}

  private final Texts texts;
  private final List<Line> lines = new ArrayList<>();
  private Village village;

  NoteContent(Texts texts) {
    this.texts = texts;
  }

  /** The village that the note is about, so that the terms in it tell of the same one. */
  Village village() {
    return village;
  }

  NoteContent of(Village about) {
    village = about;
    return this;
  }

  List<Line> lines() {
    return lines;
  }

  NoteContent title(String text) {
    lines.add(new Title(text));
    return this;
  }

  NoteContent say(String text) {
    lines.add(new Say(text, false));
    return this;
  }

  NoteContent warn(String text) {
    lines.add(new Say(text, true));
    return this;
  }

  NoteContent head(String unit) {
    lines.add(new Head(unit));
    return this;
  }

  NoteContent figure(String name, double amount) {
    return figure(name, texts.amount(amount));
  }

  NoteContent figure(String name, String amount) {
    lines.add(new Figure(name, amount, Palette.INK));
    return this;
  }

  NoteContent alarm(String name, String amount) {
    lines.add(new Figure(name, amount, Palette.ALARM_TEXT));
    return this;
  }

  NoteContent ledger(String text) {
    lines.add(new Ledger(text));
    return this;
  }
}
