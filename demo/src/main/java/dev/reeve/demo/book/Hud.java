package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Interpolation;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.viewport.ScreenViewport;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.map.Place;
import dev.reeve.demo.play.Village;
import dev.reeve.demo.play.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The book over the map: two pages and two strips, which fold away. */
public final class Hud implements Disposable {
  private static final float FOLD_SECONDS = 0.22f;
  private static final float STRIP = 42;
  private static final float GAP = 10;

  /** Share of the window that the book may cover. */
  private static final float MOST_COVERED = 0.33f;

  private final Look look;
  private final Stage stage;
  private final TopStrip top;
  private final WorkPage work;
  private final WantPage want;
  private final TimeStrip time;
  private final Note note;
  private final List<Actor> stops = new ArrayList<>();
  private final Village village;
  private Optional<TourPage> tour = Optional.empty();
  private Place pointed;
  private boolean folded;
  private float fold;

  /**
   * Lays the book out.
   *
   * @param folded whether the pages are away at first
   */
  public Hud(Look look, Texts texts, World world, Village village, Batch batch, boolean folded) {
    this.look = look;
    this.village = village;
    this.folded = folded;
    fold = folded ? 1 : 0;
    stage = new Stage(new ScreenViewport(), batch);
    note = new Note(look, texts);
    top = new TopStrip(look, texts, world, village, note);
    work = new WorkPage(look, texts, village, note);
    time = new TimeStrip(look, world, this::fold);
    want = new WantPage(look, texts, village);
    want.setHeight(Math.min(want.getPrefHeight(), tallest()));
    stage.addActor(top);
    stage.addActor(work);
    stage.addActor(want);
    stage.addActor(time);
    stage.addActor(note);
    stops.addAll(want.stops());
    stops.addAll(work.stops());
    stops.addAll(top.stops());
    stops.addAll(time.stops());
    update(0);
  }

  /** Puts the page of a tour in the place of the right one. */
  public void show(TourPage page) {
    tour = Optional.of(page);
    want.remove();
    stops.removeAll(want.stops());
    stops.addAll(0, page.stops());
    float room = stage.getHeight() - look.px(STRIP + 2 * GAP);
    page.setHeight(Math.min(page.getPrefHeight(), room));
    stage.addActor(page);
    lay();
  }

  /** The page on the right. */
  private Actor right() {
    return tour.isPresent() ? tour.get() : want;
  }

  /** As tall as the window and the third of the map that may be covered leave room for. */
  private float tallest() {
    float window = stage.getWidth() * stage.getHeight();
    float others =
        stage.getWidth() * look.px(STRIP)
            + work.getWidth() * work.getHeight()
            + time.getWidth() * time.getHeight();
    float room = stage.getHeight() - look.px(STRIP + 2 * GAP);
    return (float) Math.floor(Math.min(room, (MOST_COVERED * window - others) / want.getWidth()));
  }

  public Stage stage() {
    return stage;
  }

  /** Turns the pages away or back. */
  public void fold() {
    folded = !folded;
    note.hide();
    stage.setKeyboardFocus(null);
  }

  public boolean folded() {
    return folded;
  }

  /** Brings the keyboard to the next stop of the book, or to the one before. */
  public void step(int by) {
    if (folded) {
      fold();
    }
    int now = stops.indexOf(stage.getKeyboardFocus());
    int next = now < 0 ? (by > 0 ? 0 : stops.size() - 1) : Math.floorMod(now + by, stops.size());
    stage.setKeyboardFocus(stops.get(next));
  }

  /** Turns the reasons up or down. */
  public void scroll(int by) {
    want.scroll(by);
  }

  /** Takes the keyboard away from the book and puts notes away. */
  public void release() {
    stage.setKeyboardFocus(null);
    note.hide();
  }

  public void update(float seconds) {
    float goal = folded ? 1 : 0;
    float step = seconds / FOLD_SECONDS;
    fold = goal > fold ? Math.min(goal, fold + step) : Math.max(goal, fold - step);
    top.refresh();
    work.refresh();
    if (tour.isPresent()) {
      tour.get().refresh(seconds);
    } else {
      want.refresh(seconds);
    }
    time.refresh();
    note.refresh();
    lay();
    stage.act(seconds);
  }

  private void lay() {
    float away = eased();
    float width = stage.getWidth();
    float height = stage.getHeight();
    float strip = look.px(STRIP);
    float gap = look.px(GAP);
    top.setBounds(0, height - strip, width, strip);
    float under = height - strip - gap;
    work.setPosition(
        Math.round(gap - away * (work.getWidth() + 2 * gap)), under - work.getHeight());
    Actor right = right();
    right.setPosition(
        Math.round(width - right.getWidth() - gap + away * (right.getWidth() + 2 * gap)),
        under - right.getHeight());
    time.setPosition(Math.round((width - time.getWidth()) / 2), gap);
  }

  private float eased() {
    return Interpolation.smooth.apply(fold);
  }

  /** Pixels that the left page covers from the west. */
  public float west() {
    return (1 - eased()) * (work.getWidth() + 2 * look.px(GAP));
  }

  /** Pixels that the right page covers from the east. */
  public float east() {
    return (1 - eased()) * (right().getWidth() + 2 * look.px(GAP));
  }

  /** Pixels that the top strip covers. */
  public float north() {
    return look.px(STRIP);
  }

  /** Pixels that the bottom strip covers. */
  public float south() {
    return time.getHeight() + look.px(GAP);
  }

  /**
   * Opens the note about a trade's place on the map beside a point of the window, or puts it away.
   *
   * @param place the place that the mouse is on; null for none
   */
  public void point(Place place, float x, float y) {
    if (Objects.equals(place, pointed)) {
      return;
    }
    pointed = place;
    if (place == null) {
      note.hide();
    } else {
      note.showAt(stage, x + look.px(20), y, () -> note.aboutPlace(village, place.trade()));
    }
  }

  public void draw() {
    stage.getViewport().apply();
    stage.draw();
  }

  @Override
  public void dispose() {
    stage.dispose();
  }
}
