package dev.reeve.demo.book;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import java.util.List;

/** Hears, as a capture listener of the stage, of a press beside what is open, to put it away. */
final class Elsewhere extends InputListener {
  private final List<Actor> here;
  private final Runnable putAway;

  /**
   * A listener.
   *
   * @param putAway called at a press beside all of {@code here}
   */
  Elsewhere(Runnable putAway, Actor... here) {
    this.putAway = putAway;
    this.here = List.of(here);
  }

  @Override
  public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
    if (here.stream().noneMatch(event.getTarget()::isDescendantOf)) {
      putAway.run();
    }
    return false;
  }
}
