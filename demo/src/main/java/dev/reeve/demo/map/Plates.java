package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Rectangle;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Village;
import dev.reeve.demo.play.World;
import dev.reeve.model.Industry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name plates: from near one for each place of a village, from afar one for each village with
 * its people and how they feel.
 */
final class Plates {
  /** Window pixels for a map unit, in a window of 1280 x 720, below which villages are afar. */
  private static final float AFAR = 0.62f;

  /** How far above a village the middle of its own plate is, in units of the book. */
  private static final float LIFT = 16;

  private final World world;
  private final List<Plate> places = new ArrayList<>();
  private final List<Plate> villages = new ArrayList<>();
  private final Map<Trade, String> keys =
      Stream.of(Trade.values())
          .collect(
              Collectors.toMap(
                  trade -> trade, trade -> "place." + trade.name().toLowerCase(Locale.ROOT)));
  private final long[] written;
  private Look look;
  private boolean afar;

  Plates(World world, ValleyMap valley) {
    this.world = world;
    for (VillageMap village : valley.villages()) {
      village.places().forEach(place -> places.add(new Plate(village, place)));
      villages.add(new Plate(village, null));
    }
    written = new long[villages.size()];
  }

  /** Draws them with a batch that has begun and counts in pixels. */
  void draw(Batch batch, MapCamera camera, Look nextLook, Texts texts, List<Furnishing> looks) {
    boolean anew = look != nextLook;
    look = nextLook;
    for (int i = 0; i < villages.size(); i++) {
      write(i, anew, texts, looks.get(i).stages());
    }
    afar = 1 / camera.zoom() < AFAR * look.scale;
    for (int i = 0; i < places.size(); i++) {
      Plate plate = places.get(i);
      if (afar || !plate.wanted()) {
        plate.hide();
      } else {
        put(batch, camera, plate, plate.place.plateX(), plate.place.plateY(), 0);
      }
    }
    for (int i = 0; i < villages.size(); i++) {
      Plate plate = villages.get(i);
      if (afar) {
        Rectangle land = plate.village.bounds();
        put(batch, camera, plate, land.x + land.width / 2, land.y + land.height, look.px(LIFT));
      } else {
        plate.hide();
      }
    }
  }

  private static void put(
      Batch batch, MapCamera camera, Plate plate, float x, float y, float lift) {
    if (camera.view().contains(x, y)) {
      float middle = camera.pixelY(y) + lift;
      if (plate.place == null) {
        // The strip at the top shall not cover a village's only plate.
        middle = Math.min(middle, camera.top() - plate.box.height / 2);
      }
      plate.draw(batch, Math.round(camera.pixelX(x)), Math.round(middle));
    } else {
      plate.hide();
    }
  }

  private void write(int index, boolean anew, Texts texts, Stages stages) {
    Village village = world.villages().get(index);
    long state = 31L * village.settlement().ticks() + stages.hashCode();
    if (!anew && written[index] == state) {
      return;
    }
    written[index] = state;
    for (Plate plate : places) {
      if (plate.village == villages.get(index).village) {
        Trade trade = plate.place.trade();
        int workers = workers(village, trade);
        boolean empty = workers == 0 && trade == Trade.IDLE;
        // Trades that few villages have are named where somebody follows them.
        boolean rare = trade == Trade.OTHER || trade == Trade.CARRIER;
        plate.want(workers > 0 || !rare);
        plate.write(
            look,
            trade == Trade.IDLE && stages.feast() ? Trade.FESTIVAL : trade,
            texts.get(keys.get(trade)),
            empty ? "" : Integer.toString(workers),
            false);
      }
    }
    villages
        .get(index)
        .write(
            look,
            stages.raid() ? Trade.SOLDIER : null,
            village.name(),
            texts.format("map.village", village.people(), texts.amount(village.happiness())),
            village.lacking().isPresent());
  }

  private static int workers(Village village, Trade trade) {
    if (trade == Trade.IDLE || trade == Trade.CARRIER) {
      return village.workers(trade.name().toLowerCase(Locale.ROOT));
    }
    int workers = 0;
    List<Industry> industries = village.rules().industries();
    for (int i = 0; i < industries.size(); i++) {
      if (Trade.of(industries.get(i).id()) == trade) {
        workers += village.workers(industries.get(i).id());
      }
    }
    return workers;
  }

  /** What the plate at a point of the window names. */
  Optional<Pointed> at(float x, float y) {
    for (int i = 0; i < villages.size(); i++) {
      if (villages.get(i).covers(x, y)) {
        return Optional.of(new Pointed.Name(i));
      }
      for (Plate plate : places) {
        if (plate.village == villages.get(i).village && plate.covers(x, y)) {
          return Optional.of(new Pointed.Work(i, plate.place.trade()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether villages are seen from afar, so that nobody can be told from another. */
  boolean afar() {
    return afar;
  }
}
