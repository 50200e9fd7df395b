package dev.reeve.demo.map;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.ScreenUtils;
import dev.reeve.demo.art.Air;
import dev.reeve.demo.art.LandStamps;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Noise;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Paper;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Village;
import dev.reeve.demo.play.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The map on the screen: the ground, what lies on it, houses, trees and people in their order of
 * depth, smoke, and name plates.
 */
public final class MapView implements Disposable {
  /** Degrees a second that the mill turns. */
  private static final float SAIL_DEGREES = 24;

  /** The mill's hub above its foot. */
  private static final float HUB_X = 2;

  private static final float HUB_Y = 54;

  /** Pixels beside a figure that still mean it. */
  private static final float BESIDE = 7;

  /** Pixels from the mouse at which somebody has gone away from it. */
  private static final float GONE = 60;

  /** The tallest thing on the map, in units. */
  private static final float TALLEST = 130;

  private static final float[][] FLOCK = {
    {-40, -108},
    {-12, -94},
    {16, -112},
    {44, -92},
    {70, -104},
    {98, -88},
    {-62, -90},
    {30, -76},
    {-28, -78}
  };

  private final World world;
  private final ValleyMap valley;
  private final MapCamera camera;
  private final Air air = new Air();
  private final Almanac almanac;
  private final Plates plates;
  private final Uprights wild;
  private final List<Furnishing> looks = new ArrayList<>();
  private final List<FromNorth> rows = new ArrayList<>();
  private final DepthOrder order = new DepthOrder();
  private final long[] ticks;
  private final Object[] plans;

  /** The ground until it is on the graphics card; null from then on. */
  private Drawing drawing;

  private Ground ground;
  private LandStamps art;

  /** The map of a world; any thread may make it. */
  public MapView(World world, ValleyMap valley) {
    this.world = world;
    this.valley = valley;
    camera = new MapCamera(valley.bounds(), valley.village(0).bounds());
    almanac = new Almanac(world, air);
    plates = new Plates(world, valley);
    wild = new Uprights(air, camera.view());
    for (VillageMap map : valley.villages()) {
      looks.add(new Furnishing(map, air, camera.view()));
    }
    drawing = Drawing.of(valley);
    ticks = new long[looks.size()];
    plans = new Object[looks.size()];
  }

  /** What moves the view. */
  public MapCamera camera() {
    return camera;
  }

  /** The land that is shown. */
  public ValleyMap valley() {
    return valley;
  }

  /**
   * Tells how much of the window the book covers, in pixels.
   *
   * @param west pixels covered from the west, and so on
   */
  public void frame(float west, float east, float north, float south) {
    camera.frame(Gdx.graphics.getWidth(), Gdx.graphics.getHeight(), west, east, north, south);
  }

  /**
   * Lets the map live on, unless time stands still: day, season, mill, smoke and fire.
   *
   * @param seconds that the player waits, whatever the game's speed; &ge; 0
   */
  public void update(float seconds) {
    almanac.update(seconds);
  }

  /** Paints all ground that is seen before the next picture, however long it takes. */
  public void hurry() {
    if (ground != null) {
      ground.hurry();
    }
  }

  /** A time of day to look at, within [0, 1) from midnight; time goes on from there. */
  public void day(float time) {
    almanac.day(time);
  }

  /**
   * Draws everything with a batch that is not begun.
   *
   * @param crowds the people of all villages, each from north to south
   */
  public void draw(Batch batch, Look look, Texts texts, List<Crowd> crowds) {
    if (ground == null) {
      ground = new Ground(drawing);
      drawing = null;
    }
    refresh(look.stamps.land);
    ScreenUtils.clear(
        Palette.PARCHMENT.r * Paper.TONE * air.light.r,
        Palette.PARCHMENT.g * Paper.TONE * air.light.g,
        Palette.PARCHMENT.b * Paper.TONE * air.light.b,
        1);
    ground.draw(camera, air, look.grain(), batch);
    Rectangle view = camera.view();
    batch.setProjectionMatrix(camera.camera().combined);
    batch.begin();
    batch.setColor(air.light);
    for (int i = 0; i < looks.size(); i++) {
      looks.get(i).drawFlat(batch, air);
    }
    Figure chosen = chosen(crowds);
    if (chosen != null) {
      Pin.ring(batch, look, camera, chosen);
    }
    rows.clear();
    rows.add(wild);
    for (int i = 0; i < looks.size(); i++) {
      rows.add(looks.get(i).uprights());
    }
    for (int i = 0; i < crowds.size(); i++) {
      rows.add(crowds.get(i));
    }
    order.draw(rows, batch, look.stamps, view.y + view.height + TALLEST, view.y - TALLEST);
    for (int i = 0; i < looks.size(); i++) {
      looks.get(i).drawSmoke(batch, air);
    }
    batch.setColor(1, 1, 1, 1);
    batch.end();
    batch
        .getProjectionMatrix()
        .setToOrtho2D(0, 0, Gdx.graphics.getWidth(), Gdx.graphics.getHeight());
    batch.setProjectionMatrix(batch.getProjectionMatrix());
    batch.begin();
    plates.draw(batch, camera, look, texts, looks);
    if (chosen != null) {
      Pin.draw(batch, look, camera, chosen);
    }
    batch.end();
  }

  private static Figure chosen(List<Crowd> crowds) {
    Figure chosen = null;
    for (int i = 0; i < crowds.size() && chosen == null; i++) {
      chosen = crowds.get(i).marked();
    }
    return chosen;
  }

  /** Takes over what ticks and orders changed. */
  private void refresh(LandStamps stamps) {
    if (art != stamps) {
      art = stamps;
      plantWild();
      ground.hurry();
      Arrays.fill(plans, null);
    }
    for (int i = 0; i < looks.size(); i++) {
      Village village = world.villages().get(i);
      if (plans[i] != village.plan() || ticks[i] != village.settlement().ticks()) {
        plans[i] = village.plan();
        ticks[i] = village.settlement().ticks();
        looks.get(i).show(Stages.of(village, looks.get(i).stages()), art);
      }
    }
  }

  private void plantWild() {
    wild.clear();
    for (Tree tree : valley.trees()) {
      wild.add(art.trees.get(tree.kind()), tree.x(), tree.y(), tree.size(), tree.y());
    }
    float x = valley.terrain().millX();
    float y = valley.terrain().millY();
    wild.add(art.mill, x, y);
    wild.add(
        (batch, atX, atY, size, now) ->
            batch.draw(
                art.sails.region(),
                atX + art.sails.x,
                atY + art.sails.y,
                -art.sails.x,
                -art.sails.y,
                art.sails.width,
                art.sails.height,
                size,
                size,
                -SAIL_DEGREES * now.time),
        x + HUB_X,
        y + HUB_Y,
        1,
        y - 0.5f);
    for (int i = 0; i < 12; i++) {
      wild.add(art.hurdle, x - 76 + 17 * i, y - 42 + 3 * Noise.smooth(i * 0.57f, 1, 112));
    }
    for (int i = 0; i < FLOCK.length; i++) {
      int kind = i == 7 ? 2 : Noise.hash(i, 1, 113) < 0.5f ? 1 : 0;
      wild.add(art.sheep.get(kind), x + FLOCK[i][0], y + FLOCK[i][1] + 18);
    }
    wild.sort();
  }

  /**
   * What lies at a point of the window, y from below: a name plate, somebody, or a village's
   * ground.
   *
   * @param crowds the people of all villages, in the world's order
   */
  public Optional<Pointed> at(float x, float y, List<Crowd> crowds) {
    Optional<Pointed> named = plates.at(x, y);
    if (named.isPresent()) {
      return named;
    }
    float worldX = camera.worldX(x);
    float worldY = camera.worldY(y);
    for (int i = 0; i < crowds.size() && !plates.afar(); i++) {
      int person = crowds.get(i).personAt(worldX, worldY, BESIDE * camera.zoom());
      if (person >= 0) {
        return Optional.of(new Pointed.Person(i, person));
      }
    }
    for (int i = 0; i < looks.size(); i++) {
      if (valley.village(i).bounds().contains(worldX, worldY)) {
        return Optional.of(new Pointed.Land(i));
      }
    }
    return Optional.empty();
  }

  /** Whether somebody is still about where a point of the window is, y from below. */
  public boolean near(Pointed.Person one, float x, float y, List<Crowd> crowds) {
    Crowd crowd = crowds.get(one.village());
    return crowd.has(one.person())
        && Math.hypot(
                camera.pixelX(crowd.x(one.person())) - x, camera.pixelY(crowd.y(one.person())) - y)
            < GONE;
  }

  @Override
  public void dispose() {
    if (ground != null) {
      ground.dispose();
    }
  }
}
