package dev.reeve.demo.screen;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.utils.Disposable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.map.Crowd;
import dev.reeve.demo.map.MapHands;
import dev.reeve.demo.map.MapView;
import dev.reeve.demo.map.Place;
import dev.reeve.demo.map.ValleyMap;
import dev.reeve.demo.play.Village;
import dev.reeve.demo.play.World;
import java.util.ArrayList;
import java.util.List;

/** A world on the map: its land and its people, who walk as the world lives. */
final class Valley implements Disposable {
  /** People do not hurry more than this, however fast time goes. */
  private static final float FASTEST_PACE = 4;

  private final List<Crowd> crowds = new ArrayList<>();
  private final World world;
  private final MapView view;
  private final MapHands hands;

  Valley(World world) {
    this.world = world;
    ValleyMap map = ValleyMap.of(world);
    view = new MapView(world, map);
    hands = new MapHands(view.camera());
    for (Village village : world.villages()) {
      crowds.add(Crowd.of(village, map.village(village.index())));
    }
    world.hear(news -> crowds.get(news.village()).happened(news.event()));
  }

  /** Lets time pass for the world and its people. */
  void advance(float seconds) {
    world.update(seconds);
    if (!world.paused()) {
      float pace = seconds * Math.min(FASTEST_PACE, world.speed());
      crowds.forEach(crowd -> crowd.update(pace));
      view.update(pace);
    }
    view.camera().update(seconds);
  }

  /** What moves the camera, to be asked after the book. */
  MapHands hands() {
    return hands;
  }

  /** Flies to a village. */
  void lookAt(Village village) {
    view.camera().lookAt(view.valley().village(village.index()));
  }

  /** Frames the land in what the book leaves free, all in pixels of the window. */
  void frame(float west, float east, float north, float south) {
    view.frame(west, east, north, south);
  }

  void draw(Batch batch, Look look, Texts texts) {
    view.draw(batch, look, texts, crowds);
  }

  /** The place whose name plate lies at a point of the window, y from below; null for none. */
  Place plateAt(float x, float y) {
    return view.plateAt(x, y);
  }

  @Override
  public void dispose() {
    view.dispose();
  }
}
