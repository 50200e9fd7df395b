package dev.reeve.demo.screen;

/** What is seen behind a page. */
public interface Backdrop {
  /**
   * Lets time pass for it, if it lives.
   *
   * @param seconds &ge; 0
   */
  void live(float seconds);

  /**
   * Draws it over the whole window.
   *
   * @param west pixels that a page covers from the west; 0 where the page lies in the middle
   */
  void paint(float west);
}
