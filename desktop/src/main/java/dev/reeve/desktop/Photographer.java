package dev.reeve.desktop;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.PixmapIO;
import dev.reeve.demo.ReeveGame;
import java.nio.file.Path;
import java.util.zip.Deflater;

/** Lets the game play for a while in even steps, saves one picture of it and closes it. */
final class Photographer extends ApplicationAdapter {
  private static final float STEP = 1 / 30f;

  private final ReeveGame game;
  private final Path file;
  private final double after;

  Photographer(ReeveGame game, Path file, double after) {
    this.game = game;
    this.file = file;
    this.after = after;
  }

  @Override
  public void create() {
    game.create();
  }

  @Override
  public void resize(int width, int height) {
    game.resize(width, height);
  }

  @Override
  public void render() {
    for (int step = 0; step < Math.round(after / STEP); step++) {
      game.advance(STEP);
    }
    game.draw();
    int width = Gdx.graphics.getBackBufferWidth();
    int height = Gdx.graphics.getBackBufferHeight();
    Pixmap seen = Pixmap.createFromFrameBuffer(0, 0, width, height);
    // What is left of alpha in the frame buffer is nothing that a player sees.
    Pixmap picture = new Pixmap(width, height, Pixmap.Format.RGB888);
    picture.setBlending(Pixmap.Blending.None);
    picture.drawPixmap(seen, 0, 0);
    seen.dispose();
    FileHandle target = Gdx.files.absolute(file.toAbsolutePath().toString());
    // A frame buffer is read from its lowest row up.
    PixmapIO.writePNG(target, picture, Deflater.BEST_COMPRESSION, true);
    picture.dispose();
    Gdx.app.exit();
  }

  @Override
  public void dispose() {
    game.dispose();
  }
}
