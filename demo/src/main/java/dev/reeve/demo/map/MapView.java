package dev.reeve.demo.map;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.OrthographicCamera;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector3;
import com.badlogic.gdx.utils.Disposable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Noise;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Stamps;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The map on the screen: land, smoke, people and name plates, framed beside the book. */
public final class MapView implements Disposable {
  private static final float PEOPLE_PER_COTTAGE = 8;

  /** Degrees a second that the mill turns. */
  private static final float SAIL_DEGREES = 24;

  private static final float[][] CHIMNEYS = {{556, 256}, {608, 270}, {664, 272}, {716, 256}};

  private final VillageMap map;
  private final Scenery scenery;
  private final OrthographicCamera camera = new OrthographicCamera();
  private final GlyphLayout layout = new GlyphLayout();
  private final Vector3 point = new Vector3();
  private final Map<Place, Rectangle> plates = new LinkedHashMap<>();
  private float time;

  public MapView(VillageMap map, Ruleset rules) {
    this.map = map;
    scenery =
        new Scenery(rules.industries().stream().anyMatch(i -> Trade.of(i.id()) == Trade.OTHER));
  }

  /**
   * Frames the village in what the book leaves free, all in pixels of the window.
   *
   * @param west pixels covered from the west, and so on
   */
  public void frame(float west, float east, float north, float south) {
    float width = Gdx.graphics.getWidth();
    float height = Gdx.graphics.getHeight();
    float freeWidth = width - west - east;
    float freeHeight = height - north - south;
    float zoom = Math.max(VillageMap.WIDTH / freeWidth, VillageMap.HEIGHT / freeHeight);
    camera.viewportWidth = width;
    camera.viewportHeight = height;
    camera.zoom = zoom;
    camera.position.set(
        VillageMap.MIDDLE_X + zoom * (east - west) / 2,
        VillageMap.MIDDLE_Y + zoom * (north - south) / 2,
        0);
    camera.update();
  }

  public void update(float seconds) {
    time += seconds;
  }

  public void draw(Batch batch, Look look, Texts texts, Village village, Crowd crowd) {
    int cottages = (int) Math.ceil(village.people() / PEOPLE_PER_COTTAGE);
    scenery.draw(camera, cottages, festival(village), batch);
    batch.setProjectionMatrix(camera.combined);
    batch.begin();
    drawSails(batch, look.stamps.sails);
    crowd.draw(batch, look.stamps);
    if (village.workers("potter") > 0) {
      drawSmoke(batch, look.stamps.puff);
    }
    batch.end();
    batch.getProjectionMatrix().setToOrtho2D(0, 0, camera.viewportWidth, camera.viewportHeight);
    batch.setProjectionMatrix(batch.getProjectionMatrix());
    batch.begin();
    plates.clear();
    for (Place place : map.places()) {
      plate(batch, look, texts, village, place);
    }
    batch.end();
  }

  private void drawSails(Batch batch, TextureRegion sails) {
    float half = Stamps.SAILS / 2;
    batch.draw(
        sails,
        Margins.HUB_X - half,
        Margins.HUB_Y - half,
        half,
        half,
        Stamps.SAILS,
        Stamps.SAILS,
        1,
        1,
        -SAIL_DEGREES * time);
  }

  private static boolean festival(Village village) {
    return village.plan().programs().containsValue(true);
  }

  private void drawSmoke(Batch batch, TextureRegion puff) {
    for (int kiln = 0; kiln < CHIMNEYS.length; kiln++) {
      for (int i = 0; i < 5; i++) {
        float age = (time * 0.22f + i / 5f + kiln * 0.37f) % 1;
        float size = 7 + 15 * age;
        float x = CHIMNEYS[kiln][0] + 20 * age + 3 * Noise.smooth(age * 3 + kiln, i, 14);
        float y = CHIMNEYS[kiln][1] + 44 * age;
        batch.setColor(1, 1, 1, 0.75f * (1 - age) * Math.min(1, age * 6));
        batch.draw(puff, x - size / 2, y - size / 2, size, size);
      }
    }
    batch.setColor(Color.WHITE);
  }

  /** A place's name and how many work there, on a slip of paper. */
  private void plate(Batch batch, Look look, Texts texts, Village village, Place place) {
    int workers = 0;
    for (Industry industry : village.rules().industries()) {
      if (Trade.of(industry.id()) == place.trade()) {
        workers += village.workers(industry.id());
      }
    }
    if (place.trade() == Trade.IDLE) {
      workers = village.workers("idle");
    }
    if (place.trade() == Trade.CARRIER) {
      workers = village.workers("carrier");
    }
    boolean optional = place.trade() == Trade.OTHER || place.trade() == Trade.CARRIER;
    if (optional && workers == 0) {
      return;
    }
    String name = texts.get("place." + place.trade().name().toLowerCase(Locale.ROOT));
    String number = workers == 0 && place.trade() == Trade.IDLE ? "" : Integer.toString(workers);
    Trade sign = place.trade() == Trade.IDLE && festival(village) ? Trade.FESTIVAL : place.trade();
    point.set(place.plateX(), place.plateY(), 0);
    camera.project(point, 0, 0, camera.viewportWidth, camera.viewportHeight);
    BitmapFont prose = look.prose;
    BitmapFont strong = look.strong;
    layout.setText(prose, name);
    float nameWidth = layout.width;
    layout.setText(strong, number);
    float size = look.px(20);
    float pad = look.px(6);
    float numberWidth = number.isEmpty() ? 0 : pad + layout.width;
    float width = pad + size + pad + nameWidth + numberWidth + pad + look.px(2);
    float height = look.px(24);
    float x = Math.round(point.x - width / 2);
    float y = Math.round(point.y - height / 2);
    plates.put(place, new Rectangle(x, y, width, height));
    TextureRegion white = look.stamps.white;
    tint(batch, Palette.INK, 0.14f);
    batch.draw(white, x + look.px(2), y - look.px(2), width, height);
    tint(batch, Palette.INK, 1);
    batch.draw(white, x, y, width, height);
    tint(batch, Palette.PAGE, 1);
    float line = look.px(1);
    batch.draw(white, x + line, y + line, width - 2 * line, height - 2 * line);
    tint(batch, sign.colour(), 1);
    batch.draw(white, x + line, y + line, look.px(3), height - 2 * line);
    batch.setColor(Color.WHITE);
    batch.draw(look.stamps.sign(sign), x + pad + look.px(1), y + look.px(2), size, size);
    prose.setColor(Palette.INK);
    strong.setColor(Palette.INK);
    float text = x + pad + size + pad;
    prose.draw(batch, name, text, Math.round(y + (height + prose.getCapHeight()) / 2));
    strong.draw(
        batch,
        number,
        text + nameWidth + pad,
        Math.round(y + (height + strong.getCapHeight()) / 2));
  }

  /** The place whose name plate lies at a point of the window, y from below; null for none. */
  public Place plateAt(float x, float y) {
    for (Map.Entry<Place, Rectangle> plate : plates.entrySet()) {
      if (plate.getValue().contains(x, y)) {
        return plate.getKey();
      }
    }
    return null;
  }

  private static void tint(Batch batch, Color colour, float alpha) {
    batch.setColor(colour.r, colour.g, colour.b, alpha);
  }

  @Override
  public void dispose() {
    scenery.dispose();
  }
}
