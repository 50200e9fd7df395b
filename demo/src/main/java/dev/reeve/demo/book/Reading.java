package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * What is read off a chart at one place: a sentence and figures. Two that say the same are equal.
 *
 * @param title what it is about
 * @param text a sentence; empty: none
 * @param heads what the columns of figures are; empty: they need no word
 * @param rows the figures
 */
record Reading(String title, String text, List<String> heads, List<Row> rows) {

  /**
   * A row of figures.
   *
   * @param colour of its area in the chart; null: it has none
   * @param cells as they are written
   */
  record Row(Color colour, String name, List<String> cells) {}

  static Reading of(String title, String text) {
    return new Reading(title, text, List.of(), List.of());
  }

  /** The same with words over its columns. */
  Reading under(String... columns) {
    return new Reading(title, text, List.of(columns), rows);
  }

  /** The same with one row more. */
  Reading with(Color colour, String name, String... cells) {
    List<Row> more = new ArrayList<>(rows);
    more.add(new Row(colour, name, List.of(cells)));
    return new Reading(title, text, heads, List.copyOf(more));
  }

  /** The same with one row more, which has no colour. */
  Reading with(String name, String... cells) {
    return with(null, name, cells);
  }
}
