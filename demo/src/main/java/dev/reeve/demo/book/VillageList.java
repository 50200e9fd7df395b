package dev.reeve.demo.book;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.badlogic.gdx.utils.Align;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.FillDrawable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Alert;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** All villages of the valley at a glance; a click looks at one. */
final class VillageList extends VisTable {
  private final Look look;
  private final Texts texts;
  private final Selection selection;
  private final AlertNotes alerts;
  private final List<VisTable> rows = new ArrayList<>();
  private final List<Runnable> refreshers = new ArrayList<>();
  private final InputListener elsewhere;

  /**
   * A list that is not shown yet.
   *
   * @param opener what opens it and puts it away when it is pressed
   * @param choose told which village was chosen; the list closes then
   */
  VillageList(Look look, Texts texts, Selection selection, Actor opener, IntConsumer choose) {
    this.look = look;
    this.texts = texts;
    this.selection = selection;
    alerts = new AlertNotes(texts);
    elsewhere = new Elsewhere(this::close, this, opener);
    setName("villages");
    setBackground(look.page());
    setTouchable(Touchable.enabled);
    pad(look.px(10), look.px(12), look.px(12), look.px(12));
    head();
    for (Village village : selection.world().villages()) {
      row(village, choose);
    }
    pack();
  }

  private void head() {
    VisTable head = new VisTable();
    head.add().width(look.px(118));
    column(head, "top.people");
    column(head, "top.happiness");
    head.add().width(look.px(170));
    add(head).padLeft(look.px(8)).padRight(look.px(8)).left().row();
  }

  private void column(VisTable head, String key) {
    VisLabel label = new VisLabel(texts.get(key), "faded");
    label.setAlignment(Align.right);
    head.add(label).width(look.px(76)).right();
  }

  private void row(Village village, IntConsumer choose) {
    VisTable row = new VisTable();
    row.setName("village." + village.index());
    VisLabel name = new VisLabel(village.name());
    name.setEllipsis("…");
    VisLabel people = new VisLabel("", "strong");
    people.setAlignment(Align.right);
    VisLabel happiness = new VisLabel("", "strong");
    happiness.setAlignment(Align.right);
    TrendArrow trend = TrendArrow.ofHappiness(look);
    Image sign = new Image();
    VisLabel alarm = new VisLabel("", "tinted");
    alarm.setEllipsis("…");
    row.add(name).width(look.px(118)).left();
    row.add(people).width(look.px(76)).right();
    row.add(happiness).width(look.px(58)).right();
    row.add(trend).size(look.px(14)).padLeft(look.px(4));
    row.add(sign).size(look.px(16)).padLeft(look.px(16)).padRight(look.px(6));
    row.add(alarm).width(look.px(132)).left();
    row.pad(look.px(2), look.px(8), look.px(2), look.px(8));
    Press.on(row, () -> choose.accept(village.index()));
    row.addListener(steps(rows.size()));
    rows.add(row);
    add(row).height(look.px(36)).left().row();
    refreshers.add(
        () -> {
          people.setText(village.people());
          happiness.setText(texts.amount(village.happiness()));
          trend.show(village);
          Alert worst = selection.world().alerts().worst(village.index());
          sign.setVisible(worst != null);
          alarm.setText(worst == null ? texts.get("alert.none") : alerts.words(worst));
          boolean bad = worst != null && worst.kind().tone() == Alert.Tone.ALARM;
          alarm.setColor(
              bad ? Palette.ALARM_TEXT : worst == null ? Palette.GOOD_NEWS_TEXT : Palette.INK);
          if (worst != null) {
            sign.setDrawable(look.mark(Seals.sign(worst.kind()), 16, alarm.getColor()));
          }
        });
  }

  private InputListener steps(int at) {
    Drawable lit = new FillDrawable(look, Palette.SHADE);
    return new InputListener() {
      @Override
      public boolean keyDown(InputEvent event, int key) {
        switch (key) {
          case Keys.UP -> focus(at - 1);
          case Keys.DOWN -> focus(at + 1);
          case Keys.ESCAPE -> close();
          default -> {
            return false;
          }
        }
        return true;
      }

      @Override
      public void enter(InputEvent event, float x, float y, int pointer, Actor from) {
        rows.get(at).setBackground(lit);
      }

      @Override
      public void exit(InputEvent event, float x, float y, int pointer, Actor to) {
        rows.get(at).setBackground((Drawable) null);
      }
    };
  }

  private void focus(int row) {
    Drawable lit = new FillDrawable(look, Palette.SHADE);
    int next = Math.floorMod(row, rows.size());
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).setBackground(i == next ? lit : null);
    }
    getStage().setKeyboardFocus(rows.get(next));
  }

  /** Lies above notes, which may open late. */
  @Override
  public void act(float seconds) {
    super.act(seconds);
    toFront();
  }

  /** Opens it with the keyboard on the village looked at. */
  void open() {
    refresh();
    getStage().addCaptureListener(elsewhere);
    focus(selection.village().index());
  }

  /** Puts it away. */
  void close() {
    if (getStage() != null) {
      getStage().removeCaptureListener(elsewhere);
      getStage().setKeyboardFocus(null);
    }
    remove();
  }

  void refresh() {
    refreshers.forEach(Runnable::run);
  }
}
