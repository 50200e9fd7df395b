package dev.reeve.demo.book;

import java.util.Optional;

/**
 * Where the book is open, for a book that is laid out anew.
 *
 * @param folded whether the pages are away
 * @param chart the tab of the charts; empty while they are closed
 * @param page the leaf of the right page; empty for its first
 */
public record Bookmark(boolean folded, Optional<String> chart, Optional<String> page) {
  /** A book that nobody has opened yet. */
  public static final Bookmark FIRST = new Bookmark(false, Optional.empty(), Optional.empty());
}
