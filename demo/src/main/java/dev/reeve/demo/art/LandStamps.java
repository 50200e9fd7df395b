package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.g2d.Batch;
import dev.reeve.demo.art.FieldArt.Look;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What stands on the map besides people, and what lies on its ground and changes. */
public final class LandStamps {
  /** Pictures of a flame in a second. */
  private static final float FLICKER = 7;

  private static final Look[] WHEAT = {
    Look.SPROUT, Look.GREEN, Look.GREEN, Look.RIPE, Look.STUBBLE, Look.BARE, Look.SNOW, Look.SNOW
  };
  private static final Look[] BARLEY = {
    Look.BARE, Look.SPROUT, Look.GREEN, Look.RIPE, Look.RIPE, Look.STUBBLE, Look.SNOW, Look.SNOW
  };
  private static final Look[] FALLOW = {
    Look.STUBBLE, Look.BARE, Look.BARE, Look.BARE, Look.BARE, Look.SPROUT, Look.SNOW, Look.SNOW
  };

  /** Sacks before the barn by how full it is, from empty. */
  private static final int[] SACKS = {0, 2, 5, 9, 14};

  /** Upright strips: wheat, barley, fallow. */
  public final List<Picture> strips;

  /** Lying strips: wheat, barley, fallow. */
  public final List<Picture> lyingStrips;

  /** The pit, from shallow to deep. */
  public final List<Picture> pits;

  /** Cottages: long and thatched, long and tiled, gabled and thatched, gabled and tiled. */
  public final List<Picture> cottages;

  /** The library, from hut to full size. */
  public final List<Picture> libraries;

  /** The barracks, from hut to full size. */
  public final List<Picture> barracks;

  /** What lies before the barn, from nothing to plenty. */
  public final List<Picture> stores;

  /** Trees: oak, lime, fir. */
  public final List<Picture> trees;

  /** Sheep: white to the east and to the west, the black one. */
  public final List<Picture> sheep;

  public final Picture barn;
  public final Picture well;
  public final Picture workshop;
  public final Picture trestle;
  public final Picture shed;
  public final Picture kiln;
  public final Picture kilnFire;
  public final Picture rack;
  public final Picture hoist;
  public final Picture lectern;
  public final Picture dummy;
  public final Picture schoolSign;
  public final Picture bench;
  public final Picture stook;
  public final Picture bush;
  public final Picture apple;
  public final Picture mill;
  public final Picture hurdle;
  public final Picture maypole;
  public final Picture bonfire;
  public final Picture beacon;
  public final Picture litBeacon;
  public final Stamp puff;

  /** The mill's sails about their hub. */
  public final Stamp sails;

  LandStamps(Sheet sheet) {
    strips = strips(sheet, false);
    lyingStrips = strips(sheet, true);
    pits = staged(4, stage -> sheet.add(ink -> PitArt.draw(ink, stage)));
    cottages =
        staged(
            4,
            kind ->
                new Building(
                    sheet,
                    b ->
                        HouseArt.cottage(
                            b, kind > 1, kind % 2 == 0 ? Palette.THATCH : Palette.TILE)));
    libraries = staged(3, stage -> new Building(sheet, b -> WorksArt.library(b, stage)));
    barracks = staged(3, stage -> new Building(sheet, b -> WorksArt.barracks(b, stage)));
    stores = staged(SACKS.length, stage -> sheet.add(ink -> HouseArt.sacks(ink, SACKS[stage])));
    trees =
        List.of(
            tree(sheet, TreeArt.Kind.OAK),
            tree(sheet, TreeArt.Kind.LIME),
            seasonal(season -> sheet.add(ink -> TreeArt.fir(ink, season))));
    apple = tree(sheet, TreeArt.Kind.APPLE);
    sheep =
        List.of(
            sheet.add(ink -> MillArt.sheep(ink, false, false)),
            sheet.add(ink -> MillArt.sheep(ink, true, false)),
            sheet.add(ink -> MillArt.sheep(ink, true, true)));
    barn = new Building(sheet, HouseArt::barn);
    well = new Building(sheet, HouseArt::well);
    workshop = new Building(sheet, HouseArt::workshop);
    trestle = sheet.add(HouseArt::trestle);
    shed = new Building(sheet, WorksArt::shed);
    kiln = sheet.add(WorksArt::kiln);
    kilnFire = sheet.add(WorksArt::kilnFire);
    rack = sheet.add(WorksArt::rack);
    hoist = sheet.add(WorksArt::hoist);
    lectern = sheet.add(WorksArt::lectern);
    dummy = sheet.add(WorksArt::dummy);
    schoolSign = sheet.add(WorksArt::schoolSign);
    bench = sheet.add(WorksArt::bench);
    stook = sheet.add(FieldArt::stook);
    bush = sheet.add(TreeArt::bush);
    mill = new Building(sheet, MillArt::tower);
    hurdle = sheet.add(MillArt::hurdle);
    maypole = sheet.add(FeastArt::maypole);
    Stamp unlit = sheet.add(FeastArt::beacon);
    beacon = unlit;
    Stamp hearth = sheet.add(FeastArt::hearth);
    Stamp[] flames = new Stamp[4];
    for (int beat = 0; beat < flames.length; beat++) {
      int at = beat;
      flames[beat] = sheet.add(ink -> FeastArt.flame(ink, at));
    }
    bonfire = burning(hearth, flames, 0, 1.25f);
    litBeacon = burning(unlit, flames, 26, 0.8f);
    puff = sheet.add(FeastArt::puff);
    sails = sheet.add(MillArt::sails);
  }

  private static List<Picture> staged(int stages, IntFunction<Picture> make) {
    return IntStream.range(0, stages).mapToObj(make).toList();
  }

  private static Picture tree(Sheet sheet, TreeArt.Kind kind) {
    return seasonal(season -> sheet.add(ink -> TreeArt.leafy(ink, kind, season)));
  }

  private static Picture seasonal(IntFunction<Stamp> make) {
    return new Seasonal(IntStream.range(0, 4).mapToObj(make).toList(), 1);
  }

  private static List<Picture> strips(Sheet sheet, boolean lying) {
    Map<Look, Stamp> looks = new EnumMap<>(Look.class);
    for (Look look : Look.values()) {
      looks.put(look, sheet.add(ink -> FieldArt.strip(ink, lying, look)));
    }
    List<Picture> crops = new ArrayList<>();
    for (Look[] year : List.of(WHEAT, BARLEY, FALLOW)) {
      crops.add(new Seasonal(Arrays.stream(year).map(looks::get).toList(), year == BARLEY ? 2 : 3));
    }
    return List.copyOf(crops);
  }

  /** Something with a flame on it, which gives its own light. */
  private static Picture burning(Stamp under, Stamp[] flames, float height, float flameSize) {
    return (Batch batch, float x, float y, float size, Air air) -> {
      under.draw(batch, x, y, size);
      float own = batch.getPackedColor();
      batch.setColor(1, 1, 1, 1);
      int beat = (int) (air.time * FLICKER + x) % flames.length;
      flames[beat].draw(batch, x, y + height * size, size * flameSize);
      batch.setPackedColor(own);
    };
  }
}
