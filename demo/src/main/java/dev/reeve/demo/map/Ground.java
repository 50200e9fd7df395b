package dev.reeve.demo.map;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.graphics.glutils.FrameBuffer;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.utils.Disposable;
import dev.reeve.demo.art.Air;
import dev.reeve.demo.art.Palette;
import java.util.ArrayList;
import java.util.List;

/**
 * The ground as tiles, each painted once for a step of zoom at twice its size and brought down to
 * it, so that edges come out smooth without the help of the graphics card. While the camera moves
 * one tile a frame is painted; until it is there, coarser ones are seen.
 */
final class Ground implements Disposable {
  /** Pixels of a tile's side. */
  private static final int SIDE = 512;

  /** Two steps of zoom double the pixels. */
  private static final int STEPS = 2;

  /** The coarsest tiles are always there, once time was found for them. */
  private static final int COARSE = -4;

  /** Tiles that are kept beside those that are seen. */
  private static final int SPARE = 16;

  private static final class Tile {
    private final FrameBuffer picture = new FrameBuffer(Pixmap.Format.RGBA8888, SIDE, SIDE, false);
    private int step;
    private int column;
    private int row;
    private long seen;

    private Tile() {
      picture
          .getColorBufferTexture()
          .setFilter(Texture.TextureFilter.Linear, Texture.TextureFilter.Linear);
    }

    private boolean is(int atStep, int atColumn, int atRow) {
      return step == atStep && column == atColumn && row == atRow;
    }
  }

  private final Strokes strokes;
  private final GroundShader shader = new GroundShader();
  private final SpriteBatch batch = new SpriteBatch(16);
  private final FrameBuffer large =
      new FrameBuffer(Pixmap.Format.RGBA8888, 2 * SIDE, 2 * SIDE, false);
  private final List<Tile> tiles = new ArrayList<>();
  private final Rectangle land;
  private long frame;
  private boolean hurry = true;
  private boolean coarse;

  Ground(Drawing drawing) {
    land = drawing.land();
    strokes = new Strokes(drawing);
    large
        .getColorBufferTexture()
        .setFilter(Texture.TextureFilter.Linear, Texture.TextureFilter.Linear);
  }

  /** Paints all that is seen before the next picture, however long it takes. */
  void hurry() {
    hurry = true;
  }

  /**
   * Draws what the camera sees.
   *
   * @param grain a tile that is multiplied onto what is painted
   * @param screen a batch that is not begun
   */
  void draw(MapCamera camera, Air air, Texture grain, Batch screen) {
    frame++;
    int step = step(camera.zoom() * Gdx.graphics.getWidth() / Gdx.graphics.getBackBufferWidth());
    Rectangle view = camera.view();
    if (hurry) {
      paintAll(step, view, grain);
      hurry = false;
    } else if (!paintNearest(step, view, grain) && !coarse) {
      coarse = !paintNearest(COARSE, land, grain);
    }
    screen.setProjectionMatrix(camera.camera().combined);
    screen.disableBlending();
    screen.setShader(shader.program());
    screen.begin();
    shader.season(air);
    screen.setColor(air.light);
    if (missing(step, view)) {
      for (int coarser = COARSE; coarser <= maximum(); coarser++) {
        if (coarser != step) {
          drawStep(screen, coarser, view);
        }
      }
    }
    drawStep(screen, step, view);
    screen.end();
    screen.setColor(1, 1, 1, 1);
    screen.setShader(null);
    screen.enableBlending();
  }

  /** The step that has at least a pixel for each of the window's. */
  private static int step(float unitsPerPixel) {
    double steps = STEPS * Math.log(1 / unitsPerPixel) / Math.log(2);
    return Math.max(COARSE, (int) Math.ceil(steps - 0.02));
  }

  private static float units(int step) {
    return SIDE / (float) Math.pow(2, step / (double) STEPS);
  }

  private int maximum() {
    int most = COARSE;
    for (Tile tile : tiles) {
      most = Math.max(most, tile.step);
    }
    return most;
  }

  private void drawStep(Batch screen, int step, Rectangle view) {
    float units = units(step);
    for (Tile tile : tiles) {
      float x = land.x + tile.column * units;
      float y = land.y + tile.row * units;
      if (tile.step == step
          && x < view.x + view.width
          && y < view.y + view.height
          && x + units > view.x
          && y + units > view.y) {
        tile.seen = frame;
        screen.draw(tile.picture.getColorBufferTexture(), x, y, units, units, 0, 0, 1, 1);
      }
    }
  }

  private int column(float x, float units) {
    return (int) Math.floor((x - land.x) / units);
  }

  private int row(float y, float units) {
    return (int) Math.floor((y - land.y) / units);
  }

  private boolean missing(int step, Rectangle view) {
    float units = units(step);
    for (int r = row(view.y, units); r <= row(view.y + view.height, units); r++) {
      for (int c = column(view.x, units); c <= column(view.x + view.width, units); c++) {
        if (find(step, c, r) == null) {
          return true;
        }
      }
    }
    return false;
  }

  private Tile find(int step, int column, int row) {
    for (int i = 0; i < tiles.size(); i++) {
      if (tiles.get(i).is(step, column, row)) {
        return tiles.get(i);
      }
    }
    return null;
  }

  private void paintAll(int step, Rectangle view, Texture grain) {
    float units = units(step);
    for (int r = row(view.y, units); r <= row(view.y + view.height, units); r++) {
      for (int c = column(view.x, units); c <= column(view.x + view.width, units); c++) {
        if (find(step, c, r) == null) {
          paint(step, c, r, grain);
        }
      }
    }
  }

  /**
   * Paints the missing tile that is nearest to the middle of a view.
   *
   * @return whether one was missing
   */
  private boolean paintNearest(int step, Rectangle view, Texture grain) {
    float units = units(step);
    float middleX = (view.x + view.width / 2 - land.x) / units - 0.5f;
    float middleY = (view.y + view.height / 2 - land.y) / units - 0.5f;
    int bestColumn = 0;
    int bestRow = 0;
    float best = Float.MAX_VALUE;
    for (int r = row(view.y, units); r <= row(view.y + view.height, units); r++) {
      for (int c = column(view.x, units); c <= column(view.x + view.width, units); c++) {
        float far = (c - middleX) * (c - middleX) + (r - middleY) * (r - middleY);
        if (far < best && find(step, c, r) == null) {
          best = far;
          bestColumn = c;
          bestRow = r;
        }
      }
    }
    boolean missing = best < Float.MAX_VALUE;
    if (missing) {
      paint(step, bestColumn, bestRow, grain);
    }
    return missing;
  }

  private void paint(int step, int column, int row, Texture grain) {
    Tile tile = vacant();
    tile.step = step;
    tile.column = column;
    tile.row = row;
    tile.seen = frame;
    float units = units(step);
    large.begin();
    Gdx.gl.glClearColor(Palette.PARCHMENT.r, Palette.PARCHMENT.g, Palette.PARCHMENT.b, 1);
    Gdx.gl.glClear(GL20.GL_COLOR_BUFFER_BIT);
    strokes.paint(land.x + column * units, land.y + row * units, units, 2 * SIDE);
    large.end();
    tile.picture.begin();
    batch.getProjectionMatrix().setToOrtho2D(0, 0, SIDE, SIDE);
    batch.setProjectionMatrix(batch.getProjectionMatrix());
    batch.begin();
    batch.disableBlending();
    batch.draw(large.getColorBufferTexture(), 0, 0, SIDE, SIDE, 0, 0, 1, 1);
    batch.enableBlending();
    batch.setBlendFunction(GL20.GL_DST_COLOR, GL20.GL_ZERO);
    batch.draw(grain, 0, 0, SIDE, SIDE, 0, 0, 1, 1);
    batch.end();
    tile.picture.end();
  }

  /** A tile that nobody has seen for long, or a new one. */
  private Tile vacant() {
    Tile oldest = null;
    int unseen = 0;
    for (Tile tile : tiles) {
      if (tile.step != COARSE && tile.seen < frame - 1) {
        unseen++;
        if (oldest == null || tile.seen < oldest.seen) {
          oldest = tile;
        }
      }
    }
    if (unseen > SPARE) {
      return oldest;
    }
    Tile fresh = new Tile();
    tiles.add(fresh);
    return fresh;
  }

  @Override
  public void dispose() {
    tiles.forEach(tile -> tile.picture.dispose());
    large.dispose();
    batch.dispose();
    shader.dispose();
    strokes.dispose();
  }
}
