package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Rectangle;
import dev.reeve.demo.art.Air;
import dev.reeve.demo.art.FieldArt;
import dev.reeve.demo.art.LandStamps;
import dev.reeve.demo.art.Noise;
import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Picture;
import dev.reeve.demo.art.Stamp;
import dev.reeve.demo.art.Trade;
import java.util.ArrayList;
import java.util.List;

/** What stands and lies in one village, as its figures want it. */
final class Furnishing {
  /** The maypole, from the middle of the green. */
  static final float POLE_X = 38;

  static final float POLE_Y = 8;

  private static final float FIRE_X = -8;
  private static final float FIRE_Y = -30;
  private static final float SHED_X = 82;
  private static final float SHED_WIDTH = 92;
  private static final float SHED_Y = -36;
  private static final float KILN_TOP = 34;
  private static final int PUFFS = 5;

  private final VillageMap map;
  private final Uprights uprights;
  private final List<Picture> flat = new ArrayList<>();
  private final List<float[]> flatAt = new ArrayList<>();
  private Stages stages;
  private LandStamps art;

  Furnishing(VillageMap map, Air air, Rectangle view) {
    this.map = map;
    uprights = new Uprights(air, view);
  }

  /** Where nobody can stand in the kilns' yard, about its middle. */
  static List<Outline> kilnFootprints(boolean west) {
    return List.of(
        Outline.rectangle(west ? -178 : -36, 46, 214, 90),
        Outline.rectangle(west ? -SHED_X - SHED_WIDTH - 8 : SHED_X - 8, -44, 110, 50),
        Outline.rectangle(west ? 110 : -180, -100, 70, 42));
  }

  /** What stands; the same object however often it changes. */
  Uprights uprights() {
    return uprights;
  }

  /** What the figures made of the village last. */
  Stages stages() {
    return stages;
  }

  /** Takes the looks over, where they are others than now. */
  void show(Stages next, LandStamps stamps) {
    if (next.equals(stages) && stamps == art) {
      return;
    }
    stages = next;
    art = stamps;
    uprights.clear();
    flat.clear();
    flatAt.clear();
    fields();
    pit();
    kilns();
    library();
    barracks();
    green();
    workshop();
    for (Cottage cottage :
        map.cottages().subList(0, Math.min(stages.houses(), map.cottages().size()))) {
      uprights.add(art.cottages.get(cottage.kind()), cottage.x(), cottage.y());
    }
    float barnX = map.x + map.layout.barnX();
    float barnY = map.y + map.layout.barnY();
    uprights.add(art.barn, barnX, barnY);
    uprights.add(art.stores.get(stages.store()), barnX + 38, barnY - 6);
    uprights.sort();
  }

  private float x(Trade trade) {
    return map.x + map.layout.site(trade).x();
  }

  private float y(Trade trade) {
    return map.y + map.layout.site(trade).y();
  }

  private void lay(Picture picture, float x, float y) {
    flat.add(picture);
    flatAt.add(new float[] {x, y});
  }

  private void fields() {
    for (Furlong furlong : map.furlongs()) {
      for (int i = 0; i < furlong.strips(); i++) {
        int crop = (i + furlong.first()) % 3;
        float across = i * FieldArt.WIDTH;
        if (furlong.lying()) {
          lay(art.lyingStrips.get(crop), furlong.x(), furlong.y() + across);
        } else {
          lay(art.strips.get(crop), furlong.x() + across, furlong.y());
        }
      }
      hedge(furlong);
    }
  }

  /** Bushes along the western edge of a block. */
  private void hedge(Furlong furlong) {
    int bushes = (int) (furlong.height() / 11);
    for (int i = 0; i < bushes; i++) {
      float t = (i + 0.5f) / bushes;
      float sway = furlong.lying() ? 0 : 9 * (float) Math.sin((t - 0.5f) * Math.PI * 1.2f);
      float luck = Noise.hash(i, (int) furlong.x(), 101);
      uprights.add(
          art.bush,
          furlong.x() - 5 + sway + 2 * luck,
          furlong.y() + 4 + t * (furlong.height() - 8),
          0.85f + 0.3f * luck,
          furlong.y() + t * furlong.height());
    }
  }

  private void pit() {
    float x = x(Trade.DIGGER);
    float y = y(Trade.DIGGER);
    lay(art.pits.get(stages.pit()), x, y);
    uprights.add(art.hoist, x - 52, y - 33);
  }

  private void kilns() {
    float x = x(Trade.POTTER);
    float y = y(Trade.POTTER);
    boolean west = map.layout.kilnsWest();
    for (int i = 0; i < Grounds.KILN.length; i++) {
      float[] kiln = Grounds.KILN[i];
      float kx = x + (west ? -kiln[0] : kiln[0]);
      uprights.add(art.kiln, kx, y + kiln[1], kiln[2], y + kiln[1]);
      if (i < stages.kilns()) {
        uprights.add(art.kilnFire, kx, y + kiln[1], kiln[2], y + kiln[1] - 0.1f);
      }
    }
    uprights.add(art.shed, x + (west ? -SHED_X - SHED_WIDTH : SHED_X), y + SHED_Y);
    uprights.add(art.rack, x + (west ? 148 : -176), y - 92);
    uprights.add(art.rack, x + (west ? 114 : -142), y - 96);
  }

  private void library() {
    float x = x(Trade.SCHOLAR);
    float y = y(Trade.SCHOLAR);
    uprights.add(art.libraries.get(stages.library()), x - 52, y + 33);
    uprights.add(art.lectern, x - 29, y + 3);
    float schoolX = map.x + map.layout.schoolX();
    float schoolY = map.y + map.layout.schoolY();
    if (stages.benches() > 0) {
      uprights.add(art.schoolSign, schoolX, schoolY);
    }
    for (int bench = 0; bench < stages.benches(); bench++) {
      uprights.add(
          art.bench, schoolX + (bench % 2 == 0 ? -14 : 14), schoolY - 12 - 14 * (bench / 2));
    }
  }

  private void barracks() {
    float x = x(Trade.SOLDIER);
    float y = y(Trade.SOLDIER);
    uprights.add(art.barracks.get(stages.barracks()), x - 54, y + 57);
    uprights.add(art.dummy, x - 66, y + 15);
    if (stages.barracks() > 0) {
      uprights.add(art.dummy, x + 62, y + 23);
      uprights.add(art.dummy, x + 64, y - 9);
    }
    uprights.add(stages.raid() ? art.litBeacon : art.beacon, x - 98, y + 44);
  }

  private void green() {
    float x = x(Trade.IDLE);
    float y = y(Trade.IDLE);
    uprights.add(art.well, x - 45.5f, y - 2);
    if (stages.feast()) {
      uprights.add(art.maypole, x + POLE_X, y + POLE_Y);
      uprights.add(art.bonfire, x + FIRE_X, y + FIRE_Y);
    }
  }

  private void workshop() {
    float x = x(Trade.OTHER);
    float y = y(Trade.OTHER);
    if (stages.workshop()) {
      uprights.add(art.workshop, x + 16, y + 30);
      uprights.add(art.trestle, x - 19, y + 26);
      return;
    }
    for (int row = 0; row < 4; row++) {
      for (int i = 0; i < 4 - row % 2; i++) {
        float foot = y - 44 + row * 25;
        uprights.add(art.apple, x - 38 + i * 26 + row % 2 * 13, foot, 0.78f, foot);
      }
    }
  }

  /** Draws what lies on the ground. */
  void drawFlat(Batch batch, Air air) {
    for (int i = 0; i < flat.size(); i++) {
      float[] at = flatAt.get(i);
      flat.get(i).draw(batch, at[0], at[1], 1, air);
    }
  }

  /** Draws what rises over everything: smoke of kilns at work, and of the beacon. */
  void drawSmoke(Batch batch, Air air) {
    boolean west = map.layout.kilnsWest();
    for (int kiln = 0; kiln < stages.kilns(); kiln++) {
      float[] at = Grounds.KILN[kiln];
      float x = x(Trade.POTTER) + (west ? -at[0] : at[0]);
      smoke(batch, art.puff, x, y(Trade.POTTER) + at[1] + KILN_TOP * at[2], kiln, 1, air);
    }
    if (stages.raid()) {
      smoke(batch, art.puff, x(Trade.SOLDIER) - 98, y(Trade.SOLDIER) + 90, 7, 1.5f, air);
    }
    if (stages.feast()) {
      smoke(batch, art.puff, x(Trade.IDLE) + FIRE_X, y(Trade.IDLE) + FIRE_Y + 26, 5, 0.7f, air);
    }
  }

  private static void smoke(
      Batch batch, Stamp puff, float x, float y, int seed, float size, Air air) {
    float own = batch.getPackedColor();
    float red = batch.getColor().r;
    float green = batch.getColor().g;
    float blue = batch.getColor().b;
    for (int i = 0; i < PUFFS; i++) {
      float age = (air.time * 0.22f + i / (float) PUFFS + seed * 0.37f) % 1;
      batch.setColor(red, green, blue, 0.75f * (1 - age) * Math.min(1, age * 6));
      puff.draw(
          batch,
          x + size * (20 * age + 3 * Noise.smooth(age * 3 + seed, i, 14)),
          y + size * 44 * age,
          size * (0.35f + 0.8f * age));
    }
    batch.setPackedColor(own);
  }
}
