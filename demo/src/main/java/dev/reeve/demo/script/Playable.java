package dev.reeve.demo.script;

import com.badlogic.gdx.ApplicationListener;

/** A game whose time a script can hold in its hands. */
public interface Playable extends ApplicationListener {

  /**
   * Lets time pass without drawing, whatever the machine's speed.
   *
   * @param seconds seconds of play; &ge; 0
   */
  void advance(float seconds);

  /** The sentence that the player is told at present; empty while there is none. */
  String told();

  /** Draws the present moment; time stands still meanwhile. */
  void draw();
}
