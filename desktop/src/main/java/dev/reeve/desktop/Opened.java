package dev.reeve.desktop;

import com.badlogic.gdx.ApplicationListener;

/** Passes everything on to a listener, and remembers that there was a window to draw in. */
class Opened implements ApplicationListener {
  private final ApplicationListener listener;
  private boolean opened;

  Opened(ApplicationListener listener) {
    this.listener = listener;
  }

  boolean opened() {
    return opened;
  }

  @Override
  public void create() {
    opened = true;
    listener.create();
  }

  @Override
  public void resize(int width, int height) {
    listener.resize(width, height);
  }

  @Override
  public void render() {
    listener.render();
  }

  @Override
  public void pause() {
    listener.pause();
  }

  @Override
  public void resume() {
    listener.resume();
  }

  @Override
  public void dispose() {
    listener.dispose();
  }
}
