package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Interpolation;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.Disposable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Draft;
import dev.reeve.demo.play.Reform;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The book over the map: two pages and two strips, which fold away. */
public final class Hud implements Disposable {
  private static final float FOLD_SECONDS = 0.22f;
  private static final float STRIP = 42;
  private static final float GAP = 10;

  /** How wide the charts are, as far as the window has room. */
  private static final float CHARTS = 744;

  /** Share of the map, which begins under the top strip, that the book may cover. */
  private static final float MOST_COVERED = 0.333f;

  private final Look look;
  private final Stage stage;
  private final TopStrip top;
  private final WorkPage work;
  private final RightPage want;
  private final TimeStrip time;
  private final Note note;
  private final MapNotes mapNotes;
  private final ChartBook charts;
  private Optional<TourPage> tour = Optional.empty();
  private boolean folded;
  private float fold;

  /**
   * Lays the book out.
   *
   * @param draft what is wished
   * @param reform what other constitution is thought about
   * @param mark where it is open at first
   * @param lead brings the player to a place of a village
   * @param menu opens the menu
   */
  public Hud(
      Look look,
      Texts texts,
      Selection selection,
      Draft draft,
      Reform reform,
      Batch batch,
      Bookmark mark,
      Consumer<Spot> lead,
      Runnable menu) {
    this.look = look;
    folded = mark.folded();
    fold = folded ? 1 : 0;
    stage = new WheelStage(batch);
    note = new Note(look, texts);
    mapNotes = new MapNotes(note, stage, selection);
    top = new TopStrip(look, texts, selection, note, lead, () -> tab("log"), menu);
    work = new WorkPage(look, texts, selection, note);
    time = new TimeStrip(look, selection, note, this::tab, this::fold);
    charts = new ChartBook(look, texts, selection, batch);
    charts.log(new LogPage(look, texts, selection, note, lead));
    charts.marks(new EventSigns(selection.world().log(), texts)::of);
    want = new RightPage(look, texts, selection, note, draft, reform);
    stage.addActor(top);
    stage.addActor(work);
    stage.addActor(want);
    // The charts rise from behind the strip, so that the tab pressed stays under the mouse.
    stage.addActor(charts);
    stage.addActor(time);
    stage.addActor(note);
    stage.addListener(want.keys());
    mark.chart().ifPresent(this::tab);
    mark.page().ifPresent(want::open);
    update(0);
  }

  /** Puts the page of a tour in the place of the right one. */
  public void show(TourPage page) {
    tour = Optional.of(page);
    want.remove();
    stage.addActor(page);
    note.toFront();
    lay();
  }

  /** The page on the right. */
  private Actor right() {
    return tour.isPresent() ? tour.get() : want;
  }

  private float rightPrefHeight() {
    return tour.isPresent() ? tour.get().getPrefHeight() : want.getPrefHeight();
  }

  /** Makes the pages as tall as the window and the third of the map that may be covered allow. */
  private void size() {
    float map = stage.getWidth() * (stage.getHeight() - look.px(STRIP));
    float strip = time.getWidth() * time.getHeight();
    float room = stage.getHeight() - look.px(STRIP + 2 * GAP);
    Actor page = right();
    // The right page makes room for the charts.
    float book = charts.risen();
    float cover = MOST_COVERED * map - strip - book * chartWidth() * look.px(ChartBook.HEIGHT);
    float wide = (1 - book) * page.getWidth();
    float even = cover / (work.getWidth() + wide);
    float left = Math.min(room, work.getPrefHeight());
    float right = Math.min(room, rightPrefHeight());
    left = Math.min(left, Math.max(even, (cover - right * wide) / work.getWidth()));
    if (book < 1) {
      right = Math.min(right, Math.max(even, (cover - left * work.getWidth()) / wide));
    }
    work.setHeight((float) Math.floor(Math.max(left, work.getMinHeight())));
    page.setHeight((float) Math.floor(right));
  }

  public Stage stage() {
    return stage;
  }

  /** Turns the pages away or back. */
  public void fold() {
    folded = !folded;
    note.close();
    stage.setKeyboardFocus(null);
  }

  /** Where it is open. */
  public Bookmark mark() {
    return new Bookmark(folded, openTab(), Optional.of(want.openLeaf()));
  }

  /**
   * Opens a tab of the charts, or closes it if it is open.
   *
   * @param id the tab's name
   */
  public void tab(String id) {
    charts.press(ChartBook.Tab.of(id));
    turned();
  }

  /** Opens the next tab of the charts; after the last one they close. */
  public void nextTab() {
    charts.next();
    turned();
  }

  /** The tab of the charts that is open. */
  private Optional<String> openTab() {
    return charts.open().map(ChartBook.Tab::key);
  }

  private void turned() {
    note.close();
    time.shown(openTab());
  }

  /** Brings the keyboard to the next stop of the book, or to the one before. */
  public void step(int by) {
    if (folded) {
      fold();
    }
    List<Actor> stops = stops();
    int now = stops.indexOf(stage.getKeyboardFocus());
    int next = now < 0 ? (by > 0 ? 0 : stops.size() - 1) : Math.floorMod(now + by, stops.size());
    while (stops.get(next).getStage() == null || !stops.get(next).ascendantsVisible()) {
      next = Math.floorMod(next + by, stops.size());
    }
    stage.setKeyboardFocus(stops.get(next));
    Scrolls.reveal(stops.get(next));
  }

  private List<Actor> stops() {
    List<Actor> stops = new ArrayList<>(tour.map(TourPage::stops).orElseGet(want::stops));
    stops.addAll(work.stops());
    stops.addAll(top.stops());
    stops.addAll(time.stops());
    stops.addAll(charts.stops());
    return stops;
  }

  /** Turns the right page up or down. */
  public void scroll(int by) {
    want.scroll(by);
  }

  /** Takes the keyboard away from the book and puts notes away. */
  public void release() {
    stage.setKeyboardFocus(null);
    note.close();
    top.release();
  }

  public void update(float seconds) {
    float goal = folded ? 1 : 0;
    float step = seconds / FOLD_SECONDS;
    fold = goal > fold ? Math.min(goal, fold + step) : Math.max(goal, fold - step);
    work.refresh(seconds);
    if (tour.isPresent()) {
      tour.get().refresh(seconds);
    } else {
      want.refresh(seconds);
    }
    time.refresh();
    lay();
    charts.refresh(seconds);
    stage.act(seconds);
  }

  private void lay() {
    size();
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
    float gone = Math.max(away, charts.risen());
    right.setPosition(
        Math.round(width - right.getWidth() - gap + gone * (right.getWidth() + 2 * gap)),
        under - right.getHeight());
    time.setPosition(Math.round((width - time.getWidth()) / 2), gap);
    charts.lay(
        Math.max(work.getX() + work.getWidth() + gap, (width - chartWidth()) / 2),
        time.getTop() + look.px(6),
        chartWidth());
  }

  private float chartWidth() {
    return Math.min(look.px(CHARTS), stage.getWidth() - work.getWidth() - 3 * look.px(GAP));
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
    float gone = Math.max(eased(), charts.risen());
    return (1 - gone) * (right().getWidth() + 2 * look.px(GAP));
  }

  /** Pixels that the top strip covers. */
  public float north() {
    return look.px(STRIP);
  }

  /** Pixels that the bottom strip covers. */
  public float south() {
    return time.getHeight() + look.px(GAP) + charts.risen() * look.px(ChartBook.HEIGHT + 6);
  }

  /** Whether something of the book lies over a point of the window. */
  public boolean covers(float x, float y) {
    return stage.hit(x, y, true) != null;
  }

  /** Notes about what is on the map. */
  public MapNotes mapNotes() {
    return mapNotes;
  }

  public void draw() {
    stage.getViewport().apply();
    stage.draw();
  }

  @Override
  public void dispose() {
    charts.dispose();
    stage.dispose();
  }
}
