package dev.reeve.demo.book;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.kotcrab.vis.ui.widget.VisImageButton;
import com.kotcrab.vis.ui.widget.VisImageButton.VisImageButtonStyle;
import com.kotcrab.vis.ui.widget.VisTable;
import com.kotcrab.vis.ui.widget.VisTextButton;
import dev.reeve.demo.art.FillDrawable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Mark;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.World;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The strip at the bottom: how fast time goes, the tabs of the charts, and folding the pages. */
public final class TimeStrip extends VisTable {
  private static final int[] SPEEDS = {1, 2, 4, 8};
  private static final float SIDE = 36;

  /** Tabs of the charts, in order; each button is called {@code tab.<id>}. */
  private enum Tab {
    LABOUR(Mark.AREAS),
    STOCKS(Mark.SACK),
    HAPPINESS(Mark.FACE),
    PLAN(Mark.LINES),
    LEDGER(Mark.TABLE),
    WEALTH(Mark.COINS),
    LOG(Mark.SCROLL);

    private final Mark sign;

    Tab(Mark sign) {
      this.sign = sign;
    }

    private String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Look look;
  private final Selection selection;
  private final Note note;
  private final VisImageButton pause;
  private final Drawable pauseSign;
  private final Drawable playSign;
  private final List<VisTextButton> speeds = new ArrayList<>();
  private final Map<Tab, VisImageButton> tabs = new EnumMap<>(Tab.class);
  private final List<Actor> stops = new ArrayList<>();
  private Optional<String> shown = Optional.empty();

  /**
   * Lays the strip out.
   *
   * @param tab told which tab was pressed
   * @param fold folds the pages away and back
   */
  public TimeStrip(Look look, Selection selection, Note note, Consumer<String> tab, Runnable fold) {
    this.look = look;
    this.selection = selection;
    this.note = note;
    World world = selection.world();
    setName("time");
    setBackground(look.page());
    setTouchable(Touchable.enabled);
    pad(look.px(7), look.px(10), look.px(7), look.px(10));
    pauseSign = look.picture(look.stamps.pause, 20);
    playSign = look.picture(look.stamps.play, 20);
    pause = button("pause", pauseSign, 0);
    Press.on(pause, () -> world.pause(!world.paused()));
    for (int speed : SPEEDS) {
      VisTextButton button = new VisTextButton(speed + "×", "toggle");
      button.setName("speed." + speed);
      button.setProgrammaticChangeEvents(false);
      Press.on(button, () -> world.speed(speed));
      speeds.add(button);
      place(button, 2, "speed");
    }
    rule();
    for (Tab each : Tab.values()) {
      if (each == Tab.WEALTH && !world.scenario().wealth()) {
        continue;
      }
      VisImageButton button = button("tab." + each.id(), look.mark(each.sign, 20, Palette.INK), 2);
      Press.on(button, () -> tab.accept(each.id()));
      tabs.put(each, button);
    }
    rule();
    VisImageButton book = button("fold", look.picture(look.stamps.book, 24), 0);
    Press.on(book, fold);
    pack();
  }

  private VisImageButton button(String id, Drawable sign, float gap) {
    VisImageButton button = new VisImageButton(sign);
    button.setName(id);
    place(button, gap, id);
    return button;
  }

  private void place(Actor button, float gap, String texts) {
    NoteOpener.attach(
        button,
        note,
        () -> note.aboutText(selection.village(), "time." + texts, "time." + texts + ".text"));
    add(button).size(look.px(SIDE)).padLeft(look.px(gap));
    stops.add(button);
  }

  private void rule() {
    add(new Image(new FillDrawable(look, Palette.SHADE)))
        .size(look.px(1), look.px(28))
        .pad(0, look.px(9), 0, look.px(9));
  }

  /** Marks the tab that is open; empty: none. */
  public void shown(Optional<String> tab) {
    if (tab.equals(shown)) {
      return;
    }
    shown = tab;
    tabs.forEach((each, button) -> paint(each, button, tab.equals(Optional.of(each.id()))));
  }

  private void paint(Tab tab, VisImageButton button, boolean open) {
    VisImageButtonStyle style = new VisImageButtonStyle(button.getStyle());
    style.imageUp = look.mark(tab.sign, 20, open ? Palette.PAGE : Palette.INK);
    style.up = open ? new FillDrawable(look, Palette.INK) : null;
    style.over = open ? style.up : new FillDrawable(look, Palette.SHADE);
    button.setStyle(style);
  }

  /** Where the keyboard can stop, from the left. */
  public List<Actor> stops() {
    return stops;
  }

  public void refresh() {
    World world = selection.world();
    pause.getStyle().imageUp = world.paused() ? playSign : pauseSign;
    for (int i = 0; i < SPEEDS.length; i++) {
      speeds.get(i).setChecked(!world.paused() && world.speed() == SPEEDS[i]);
    }
  }
}
