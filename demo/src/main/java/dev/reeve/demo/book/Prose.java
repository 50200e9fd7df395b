package dev.reeve.demo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which words with a meaning of their own are marked, as in {@code "One more is worth
 * [worth|so much]."}: the term, then the words that stand for it.
 *
 * @param pieces the text in order
 */
record Prose(List<Piece> pieces) {
  private static final Pattern MARK = Pattern.compile("\\[([a-z-]+)\\|([^\\]|]+)\\]");

  /**
   * Words that belong together.
   *
   * @param words as they are read
   * @param term the term that they stand for; empty for none
   */
  record Piece(String words, String term) {
    boolean marked() {
      return !term.isEmpty();
    }
  }

  Prose {
    pieces = List.copyOf(pieces);
  }

  /** Reads a text; what looks like a mark and is none stays as it is. */
  static Prose of(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher marks = MARK.matcher(text);
    int done = 0;
    while (marks.find()) {
      if (marks.start() > done) {
        pieces.add(new Piece(text.substring(done, marks.start()), ""));
      }
      pieces.add(new Piece(marks.group(2), marks.group(1)));
      done = marks.end();
    }
    if (done < text.length()) {
      pieces.add(new Piece(text.substring(done), ""));
    }
    return new Prose(pieces);
  }

  /** The terms that are marked, in order. */
  List<String> terms() {
    return pieces.stream().filter(Piece::marked).map(Piece::term).toList();
  }

  /** The text without its marks. */
  String plain() {
    StringBuilder plain = new StringBuilder();
    pieces.forEach(piece -> plain.append(piece.words()));
    return plain.toString();
  }
}
