package dev.reeve.desktop;

import com.badlogic.gdx.Application.ApplicationType;
import com.badlogic.gdx.backends.headless.mock.graphics.MockGraphics;
import com.badlogic.gdx.graphics.glutils.GLVersion;

/** A window of a size that nobody sees, at an even 60 frames a second. */
final class BlankGraphics extends MockGraphics {
  private static final float FRAME = 1 / 60f;

  private final GameOptions.Size size;

  BlankGraphics(GameOptions.Size size) {
    this.size = size;
  }

  @Override
  public int getWidth() {
    return size.width();
  }

  @Override
  public int getHeight() {
    return size.height();
  }

  @Override
  public int getBackBufferWidth() {
    return size.width();
  }

  @Override
  public int getBackBufferHeight() {
    return size.height();
  }

  @Override
  public float getDeltaTime() {
    return FRAME;
  }

  @Override
  public int getFramesPerSecond() {
    return Math.round(1 / FRAME);
  }

  @Override
  public GLVersion getGLVersion() {
    return new GLVersion(ApplicationType.HeadlessDesktop, "3.0", "blank", "blank");
  }
}
