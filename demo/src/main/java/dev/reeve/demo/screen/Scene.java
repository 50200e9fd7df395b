package dev.reeve.demo.screen;

import com.badlogic.gdx.ScreenAdapter;

/** A screen whose time passes apart from its drawing. */
public abstract class Scene extends ScreenAdapter {
  /**
   * Lets time pass.
   *
   * @param seconds &ge; 0
   */
  public abstract void advance(float seconds);

  /** Whether notices lie at the window's very edge; else they lie below the strip at the top. */
  public boolean noticesOnTop() {
    return true;
  }

  /** Draws the present moment. */
  public abstract void draw();
}
