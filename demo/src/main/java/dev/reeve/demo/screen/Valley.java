package dev.reeve.demo.screen;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.utils.Disposable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.map.Crowd;
import dev.reeve.demo.map.MapCamera;
import dev.reeve.demo.map.MapHands;
import dev.reeve.demo.map.MapView;
import dev.reeve.demo.map.Pointed;
import dev.reeve.demo.map.ValleyMap;
import dev.reeve.demo.map.VillageMap;
import dev.reeve.demo.play.GameNote.View;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Spot;
import dev.reeve.demo.play.Village;
import dev.reeve.demo.play.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A world on the map: its land and its people, who walk as the world lives. */
final class Valley implements Disposable {
  /** People do not hurry more than this, however fast time goes. */
  private static final float FASTEST_PACE = 4;

  /** Seconds until everybody is in sight. */
  private static final float SETTLING = 1;

  private final List<Crowd> crowds = new ArrayList<>();
  private final World world;
  private final MapView view;
  private final MapHands hands;

  /** The valley of a world; any thread may make it. */
  Valley(World world) {
    this.world = world;
    ValleyMap map = ValleyMap.of(world);
    view = new MapView(world, map);
    hands = new MapHands(view.camera());
    for (Village village : world.villages()) {
      crowds.add(Crowd.of(village, map.village(village.index())));
    }
    // People come into sight bit by bit, and time may stand still at first.
    crowds.forEach(crowd -> crowd.update(SETTLING));
    world.hear(news -> crowds.get(news.village()).happened(news.event()));
  }

  /** Lets time pass for the world and its people. */
  void advance(float seconds) {
    world.update(seconds);
    if (!world.paused()) {
      float pace = seconds * Math.min(FASTEST_PACE, world.speed());
      crowds.forEach(crowd -> crowd.update(pace));
      view.update(seconds);
    }
    view.camera().update(seconds);
  }

  /** What moves the camera, to be asked after the book. */
  MapHands hands() {
    return hands;
  }

  /** Where the player has moved the map to; empty while it frames a village by itself. */
  Optional<View> looked() {
    MapCamera camera = view.camera();
    return camera.moved()
        ? Optional.of(new View(camera.x(), camera.y(), camera.zoom()))
        : Optional.empty();
  }

  /** Looks where a view says, or else frames a village, at once; the window's size is known. */
  void begin(Optional<View> where, Village village) {
    lookAt(village);
    view.camera().jump();
    where.ifPresent(at -> view.camera().place(at.x(), at.y(), at.zoom()));
  }

  /** Flies to a village. */
  void lookAt(Village village) {
    view.camera().lookAt(view.valley().village(village.index()));
  }

  /** Flies to a place of a village, or to the village. */
  void lookAt(Spot spot) {
    VillageMap village = view.valley().village(spot.village());
    if (spot.whole()) {
      view.camera().lookAt(village);
    } else {
      view.camera().lookAt(village.placeOf(Trade.of(spot.trade())));
    }
  }

  /** Marks whom the player looks at. */
  void mark(Selection selection) {
    int looked = selection.village().index();
    int person = selection.person().orElse(-1);
    for (int i = 0; i < crowds.size(); i++) {
      crowds.get(i).mark(i == looked ? person : -1);
    }
  }

  /** Frames the land in what the book leaves free, all in pixels of the window. */
  void frame(float west, float east, float north, float south) {
    view.frame(west, east, north, south);
  }

  void draw(Batch batch, Look look, Texts texts) {
    view.draw(batch, look, texts, crowds);
  }

  /** What lies at a point of the window, y from below. */
  Optional<Pointed> at(float x, float y) {
    return view.at(x, y, crowds);
  }

  /** Whether somebody is still about where a point of the window is, y from below. */
  boolean near(Pointed.Person one, float x, float y) {
    return view.near(one, x, y, crowds);
  }

  @Override
  public void dispose() {
    view.dispose();
  }
}
