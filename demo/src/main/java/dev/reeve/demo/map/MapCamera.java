package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.OrthographicCamera;
import com.badlogic.gdx.math.Interpolation;
import com.badlogic.gdx.math.MathUtils;
import com.badlogic.gdx.math.Rectangle;
import dev.reeve.demo.art.Outline;

/**
 * What of the map is seen. It frames a village beside the book until the player moves it; wherever
 * it goes, the land stays in view. Pixels are counted from the window's lower left corner.
 */
public final class MapCamera {
  /** Largest pixels for a map unit in a window of 1280 x 720; more in a larger one. */
  private static final float NEAREST = 2;

  private static final float FLIGHT_SECONDS = 0.8f;

  /** Map units around a place that are shown with it. */
  private static final float AROUND = 70;

  /** Share of the way that zooming goes in a second is 1 - e^-this. */
  private static final float ZOOM_HASTE = 14;

  /** One notch of the wheel. */
  private static final float NOTCH = 1.18f;

  /** Zooming has arrived when it is as near as this share. */
  private static final float ARRIVED = 0.002f;

  private final OrthographicCamera camera = new OrthographicCamera();
  private final Rectangle bounds;
  private final Rectangle view = new Rectangle();
  private float width = 1;
  private float height = 1;
  private float west;
  private float east;
  private float north;
  private float south;
  private Rectangle framed;
  private float x;
  private float y;
  private float zoom = 1;
  private float zoomGoal = 1;
  private float anchorX;
  private float anchorY;
  private float fromX;
  private float fromY;
  private float fromZoom;
  private float toX;
  private float toY;
  private float toZoom;
  private float flight = 1;

  /**
   * A camera over some land.
   *
   * @param bounds the land, in map units
   * @param first what is framed at first
   */
  public MapCamera(Rectangle bounds, Rectangle first) {
    this.bounds = new Rectangle(bounds);
    framed = new Rectangle(first);
  }

  /**
   * Tells how large the window is and how much of it is covered.
   *
   * @param windowWidth in pixels
   * @param windowHeight in pixels
   * @param fromWest pixels that are covered from the west, and so on
   */
  public void frame(
      float windowWidth,
      float windowHeight,
      float fromWest,
      float fromEast,
      float fromNorth,
      float fromSouth) {
    width = Math.max(1, windowWidth);
    height = Math.max(1, windowHeight);
    west = fromWest;
    east = fromEast;
    north = fromNorth;
    south = fromSouth;
    if (framed != null && flight >= 1) {
      zoom = fit(framed);
      x = framed.x + framed.width / 2;
      y = framed.y + framed.height / 2;
      zoomGoal = zoom;
    }
    settle();
  }

  /** Flies to some land and frames it. */
  public void lookAt(Rectangle land) {
    framed = new Rectangle(land);
    fly(land.x + land.width / 2, land.y + land.height / 2, fit(land));
  }

  /** Flies to a village and frames it. */
  public void lookAt(VillageMap village) {
    lookAt(village.bounds());
  }

  /** Flies to where a trade works and shows it large, with what lies around it. */
  public void lookAt(Place place) {
    Outline ground = place.ground();
    Rectangle land = new Rectangle(place.plateX(), place.plateY(), 0, 0);
    land.merge(ground.least(0), ground.least(1));
    land.merge(ground.most(0), ground.most(1));
    lookAt(
        new Rectangle(
            land.x - AROUND, land.y - AROUND, land.width + 2 * AROUND, land.height + 2 * AROUND));
  }

  /** Flies to a point, near enough to see people. */
  public void lookAt(float atX, float atY) {
    framed = null;
    fly(atX, atY, Math.min(zoom, Math.max(1, nearest())));
  }

  /** Flies to where all the land is seen. */
  public void lookAtAll() {
    lookAt(bounds);
  }

  /** Is there at once, without a flight. */
  public void jump() {
    flight = 1;
    x = toX;
    y = toY;
    zoom = toZoom;
    zoomGoal = zoom;
    settle();
  }

  /** Is where it was before, at once; once the window's size is known. */
  public void place(float atX, float atY, float atZoom) {
    framed = null;
    flight = 1;
    x = atX;
    y = atY;
    zoom = atZoom;
    zoomGoal = atZoom;
    settle();
  }

  /** Whether the player has moved it, so that it frames nothing by itself. */
  public boolean moved() {
    return framed == null;
  }

  /** Follows somebody who walks. */
  public void follow(float atX, float atY) {
    if (flight >= 1) {
      framed = null;
      x = atX;
      y = atY;
      settle();
    } else {
      toX = atX;
      toY = atY;
    }
  }

  private void fly(float atX, float atY, float atZoom) {
    fromX = x;
    fromY = y;
    fromZoom = zoom;
    toX = atX;
    toY = atY;
    toZoom = atZoom;
    flight = 0;
  }

  /** Moves the land under the mouse by so many pixels. */
  public void drag(float dx, float dy) {
    free();
    x -= dx * zoom;
    y -= dy * zoom;
    settle();
  }

  /**
   * Zooms towards a point of the window.
   *
   * @param notches of the wheel; above 0 to go farther away
   */
  public void zoomAt(float px, float py, float notches) {
    free();
    zoomGoal = MathUtils.clamp(zoomGoal * (float) Math.pow(NOTCH, notches), nearest(), farthest());
    anchorX = px;
    anchorY = py;
  }

  private void free() {
    if (framed != null || flight < 1) {
      framed = null;
      flight = 1;
      zoomGoal = zoom;
    }
  }

  /** Goes on with a flight or a zoom. */
  public void update(float seconds) {
    if (flight < 1) {
      flight = Math.min(1, flight + seconds / FLIGHT_SECONDS);
      float t = Interpolation.smooth.apply(flight);
      x = MathUtils.lerp(fromX, toX, t);
      y = MathUtils.lerp(fromY, toY, t);
      zoom = fromZoom * (float) Math.pow(toZoom / fromZoom, t);
      zoomGoal = zoom;
      settle();
    } else if (framed == null && zoom != zoomGoal) {
      float atX = worldX(anchorX);
      float atY = worldY(anchorY);
      zoom += (zoomGoal - zoom) * (1 - (float) Math.exp(-ZOOM_HASTE * seconds));
      if (Math.abs(zoom / zoomGoal - 1) < ARRIVED) {
        zoom = zoomGoal;
      }
      place();
      x += atX - worldX(anchorX);
      y += atY - worldY(anchorY);
      settle();
    }
  }

  /** Units for a pixel at which some land fits into what is free of the window. */
  private float fit(Rectangle land) {
    float fit = Math.max(land.width / freeWidth(), land.height / freeHeight());
    return Math.max(nearest(), fit);
  }

  private float freeWidth() {
    return Math.max(1, width - west - east);
  }

  private float freeHeight() {
    return Math.max(1, height - north - south);
  }

  private float nearest() {
    return 1 / (NEAREST * Math.max(1, Math.min(width / 1280, height / 720)));
  }

  private float farthest() {
    return Math.max(nearest(), fit(bounds));
  }

  /** Keeps the land in view. */
  private void settle() {
    zoom = MathUtils.clamp(zoom, nearest(), farthest());
    x = kept(x, bounds.x, bounds.width, freeWidth() * zoom);
    y = kept(y, bounds.y, bounds.height, freeHeight() * zoom);
    place();
  }

  private static float kept(float at, float low, float length, float seen) {
    float half = seen / 2;
    return seen >= length ? low + length / 2 : MathUtils.clamp(at, low + half, low + length - half);
  }

  private void place() {
    camera.viewportWidth = width;
    camera.viewportHeight = height;
    camera.zoom = zoom;
    camera.position.set(x + zoom * (east - west) / 2, y + zoom * (north - south) / 2, 0);
    camera.update(false);
    view.set(
        camera.position.x - width * zoom / 2,
        camera.position.y - height * zoom / 2,
        width * zoom,
        height * zoom);
  }

  /** Map units for a pixel. */
  public float zoom() {
    return zoom;
  }

  /** Pixel at which what is free of the window ends in the north. */
  float top() {
    return height - north;
  }

  /** Middle of what is free of the window, in map units. */
  public float x() {
    return x;
  }

  /** Middle of what is free of the window, in map units. */
  public float y() {
    return y;
  }

  /** Point of the map under a point of the window. */
  public float worldX(float px) {
    return camera.position.x + (px - width / 2) * zoom;
  }

  /** Point of the map under a point of the window. */
  public float worldY(float py) {
    return camera.position.y + (py - height / 2) * zoom;
  }

  /** Pixel that shows a point of the map. */
  public float pixelX(float worldX) {
    return (worldX - camera.position.x) / zoom + width / 2;
  }

  /** Pixel that shows a point of the map. */
  public float pixelY(float worldY) {
    return (worldY - camera.position.y) / zoom + height / 2;
  }

  /** What the whole window shows, in map units; changes with the camera. */
  Rectangle view() {
    return view;
  }

  OrthographicCamera camera() {
    return camera;
  }
}
