package dev.reeve.demo.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which notes are open: a chain, each opened by a word of the one below it, and those that are
 * pinned. A note of the chain stays while the mouse is in it, in one above it or on the word that
 * it explains, and a moment longer.
 *
 * @param <T> the notes
 */
final class NoteStack<T> {
  /** Most notes in a chain. */
  static final int DEEPEST = 5;

  /** Most pinned notes; the oldest makes room. */
  static final int MOST_PINNED = 5;

  /** Seconds for which a note stays when the mouse has left it. */
  static final float GRACE = 0.4f;

  private final List<T> chain = new ArrayList<>();
  private final List<T> pinned = new ArrayList<>();
  private final List<T> closed = new ArrayList<>();
  private float away;

  /** Opens a first note; the chain before it closes. */
  void begin(T note) {
    cut(0);
    chain.add(note);
  }

  /**
   * Opens a note on a word of another; what that one had opened before closes.
   *
   * @return false if the chain is as deep as it may be
   */
  boolean open(T from, T note) {
    int level = chain.indexOf(from);
    if (level + 1 >= DEEPEST) {
      return false;
    }
    cut(level + 1);
    chain.add(note);
    return true;
  }

  /**
   * Time passes.
   *
   * @param deepest the highest note of the chain that the mouse or the keyboard holds, from 0; -1:
   *     none
   * @param approaching whether the mouse is on its way to the one above that
   */
  void hold(int deepest, boolean approaching, float seconds) {
    if (deepest >= chain.size() - 1) {
      away = 0;
      return;
    }
    away += approaching ? 0 : seconds;
    if (away > GRACE) {
      cut(deepest + 1);
    }
  }

  /** Takes a note out of the chain, so that it stays; what it had opened closes. */
  void pin(T note) {
    int level = chain.indexOf(note);
    if (level < 0) {
      return;
    }
    cut(level + 1);
    chain.remove(level);
    cut(0);
    pinned.add(note);
    if (pinned.size() > MOST_PINNED) {
      closed.add(pinned.remove(0));
    }
  }

  /** Closes one note, and what it had opened if it is in the chain. */
  void close(T note) {
    int level = chain.indexOf(note);
    if (level >= 0) {
      cut(level);
    } else if (pinned.remove(note)) {
      closed.add(note);
    }
  }

  /** Closes all notes but the pinned. */
  void closeChain() {
    cut(0);
  }

  private void cut(int level) {
    away = 0;
    while (chain.size() > level) {
      closed.add(chain.remove(chain.size() - 1));
    }
  }

  /** The highest note of the chain, else the last one pinned; null if none is open. */
  T top() {
    List<T> last = chain.isEmpty() ? pinned : chain;
    return last.isEmpty() ? null : last.get(last.size() - 1);
  }

  /** From the lowest. */
  List<T> chain() {
    return Collections.unmodifiableList(chain);
  }

  /** From the oldest. */
  List<T> pinned() {
    return Collections.unmodifiableList(pinned);
  }

  boolean isPinned(T note) {
    return pinned.contains(note);
  }

  /** Those that closed since this was asked last. */
  List<T> takeClosed() {
    if (closed.isEmpty()) {
      return List.of();
    }
    List<T> taken = List.copyOf(closed);
    closed.clear();
    return taken;
  }
}
