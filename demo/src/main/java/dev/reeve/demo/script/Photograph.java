package dev.reeve.demo.script;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.PixmapIO;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;

/** Keeps what the window shows. */
final class Photograph {
  /** Of 255 steps of a colour, how many become one: nothing one sees, and half of the file. */
  private static final int STEP = 4;

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
    round(picture.getPixels());
    // A frame buffer is read from its lowest row up.
    PixmapIO.writePNG(file, picture, Deflater.BEST_COMPRESSION, true);
    picture.dispose();
  }

  private static void round(ByteBuffer pixels) {
    for (int i = 0; i < pixels.limit(); i++) {
      int part = (Byte.toUnsignedInt(pixels.get(i)) + STEP / 2) / STEP * STEP;
      pixels.put(i, (byte) Math.min(255, part));
    }
  }
}
