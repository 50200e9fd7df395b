package dev.reeve.demo.script;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.PixmapIO;
import java.util.zip.Deflater;

/** Keeps what the window shows. */
final class Photograph {

  private Photograph() {}

  /** Saves the window as PNG; its folder is made if need be. */
  static void save(FileHandle file) {
    int width = Gdx.graphics.getBackBufferWidth();
    int height = Gdx.graphics.getBackBufferHeight();
    Pixmap seen = Pixmap.createFromFrameBuffer(0, 0, width, height);
    // What is left of alpha in the frame buffer is nothing that a player sees.
    Pixmap picture = new Pixmap(width, height, Pixmap.Format.RGB888);
    picture.setBlending(Pixmap.Blending.None);
    picture.drawPixmap(seen, 0, 0);
    seen.dispose();
    // A frame buffer is read from its lowest row up.
    PixmapIO.writePNG(file, picture, Deflater.BEST_COMPRESSION, true);
    picture.dispose();
  }
}
