package dev.reeve.demo.map;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.Input.Buttons;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.InputAdapter;

/**
 * Moves the camera by mouse and keyboard: dragging, the wheel, the window's edges, arrows and
 * letters. To be asked after the book. A press that moves nothing is left to whoever picks people.
 */
public final class MapHands extends InputAdapter {
  /** Pixels that the mouse may tremble before it drags. */
  private static final int TREMBLE = 5;

  /** Pixels from the edge that scroll. */
  private static final int EDGE = 3;

  /** Pixels a second by keyboard and edges. */
  private static final float PACE = 700;

  /** Notches a second by keyboard. */
  private static final float ZOOM_PACE = 7;

  private final MapCamera camera;
  private boolean edges = true;
  private int held = -1;
  private boolean dragging;
  private int lastX;
  private int lastY;

  public MapHands(MapCamera camera) {
    this.camera = camera;
  }

  /** Whether the mouse at the window's edge moves the map. */
  public void edges(boolean scroll) {
    edges = scroll;
  }

  /**
   * Polls keys and edges.
   *
   * @param seconds since last time
   * @param keyboard whether letters and arrows are free for the map
   */
  public void update(float seconds, boolean keyboard) {
    Input input = Gdx.input;
    float dx = 0;
    float dy = 0;
    if (keyboard) {
      dx = axis(Keys.LEFT, Keys.A, Keys.RIGHT, Keys.D);
      dy = axis(Keys.DOWN, Keys.S, Keys.UP, Keys.W);
      float notches =
          (pressed(Keys.MINUS, Keys.NUMPAD_SUBTRACT) ? 1 : 0)
              - (pressed(Keys.PLUS, Keys.NUMPAD_ADD) || input.isKeyPressed(Keys.EQUALS) ? 1 : 0);
      if (notches != 0) {
        float middleX = camera.pixelX(camera.x());
        camera.zoomAt(middleX, camera.pixelY(camera.y()), notches * ZOOM_PACE * seconds);
      }
    }
    if (edges && held < 0 && inWindow(input.getX(), input.getY())) {
      dx += edge(input.getX(), Gdx.graphics.getWidth());
      dy -= edge(input.getY(), Gdx.graphics.getHeight());
    }
    if (dx != 0 || dy != 0) {
      camera.drag(-dx * PACE * seconds, -dy * PACE * seconds);
    }
  }

  private static float axis(int less, int alsoLess, int more, int alsoMore) {
    return (pressed(more, alsoMore) ? 1 : 0) - (pressed(less, alsoLess) ? 1 : 0);
  }

  private static boolean pressed(int key, int other) {
    return Gdx.input.isKeyPressed(key) || Gdx.input.isKeyPressed(other);
  }

  private static boolean inWindow(int x, int y) {
    // A mouse that never came near is at the corner itself.
    return (x > 0 || y > 0)
        && x >= 0
        && y >= 0
        && x < Gdx.graphics.getWidth()
        && y < Gdx.graphics.getHeight();
  }

  private static float edge(int at, int size) {
    return at < EDGE ? -1 : at >= size - EDGE ? 1 : 0;
  }

  @Override
  public boolean touchDown(int x, int y, int pointer, int button) {
    if (button == Buttons.RIGHT) {
      return false;
    }
    held = button;
    dragging = false;
    lastX = x;
    lastY = y;
    return true;
  }

  @Override
  public boolean touchDragged(int x, int y, int pointer) {
    if (held < 0) {
      return false;
    }
    dragging |= Math.abs(x - lastX) + Math.abs(y - lastY) > TREMBLE;
    if (dragging) {
      camera.drag(x - lastX, lastY - y);
      lastX = x;
      lastY = y;
    }
    return true;
  }

  @Override
  public boolean touchUp(int x, int y, int pointer, int button) {
    if (button != held) {
      return false;
    }
    held = -1;
    return dragging;
  }

  /** Whether the last press moved the map, so that it was no click. */
  public boolean dragged() {
    return dragging;
  }

  @Override
  public boolean scrolled(float amountX, float amountY) {
    camera.zoomAt(Gdx.input.getX(), Gdx.graphics.getHeight() - Gdx.input.getY(), amountY);
    return true;
  }
}
