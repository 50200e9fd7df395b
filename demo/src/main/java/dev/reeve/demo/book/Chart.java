package dev.reeve.demo.book;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.FocusListener;
import com.badlogic.gdx.utils.Disposable;
import dev.reeve.demo.art.DottedDrawable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Ruleset;
import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.Orders;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One drawing of the book about the village looked at. It is drawn anew when there is news, at most
 * a few times a second. Wherever it has something to tell, mouse and arrow keys open a reading.
 */
abstract class Chart extends Widget implements Disposable {
  private static final float SECONDS_BETWEEN = 0.25f;

  /** Room for the bar of a page that can be scrolled, in units. */
  private static final float BAR = 6;

  /** What an arrow key moves the reading by, in units. */
  private static final float STRIDE = 9;

  /** A part of the drawing that tells something. */
  private record Zone(float x, float y, float width, float height, Supplier<Reading> reading) {
    boolean holds(float px, float py) {
      return px >= x && px < x + width && py >= y && py < y + height;
    }
  }

  final Look look;
  final Texts texts;
  private final Selection selection;
  private final Sheet sheet;
  private final List<Zone> zones = new ArrayList<>();
  private final DottedDrawable dots;
  private final Vector2 place = new Vector2();
  private ReadingSlip slip;
  private float wait;
  private boolean stale = true;
  private long tick;
  private Orders orders;
  private Village village;
  private float needed;
  private boolean reading;
  private float readX;
  private float readY;

  Chart(Look look, Texts texts, Selection selection) {
    this.look = look;
    this.texts = texts;
    this.selection = selection;
    sheet = new Sheet(look);
    dots = new DottedDrawable(look);
    addListener(new Pointing());
    addListener(
        new FocusListener() {
          @Override
          public void keyboardFocusChanged(FocusEvent event, Actor actor, boolean focused) {
            if (focused) {
              point(getWidth() / 2, getHeight() / 2);
            } else {
              reading = false;
            }
          }
        });
  }

  /** Where readings are shown. */
  void readOn(ReadingSlip paper) {
    slip = paper;
  }

  /** The village looked at. */
  final Village village() {
    return selection.village();
  }

  /** The rules that the plan follows; what a mod has changed since counts from the next tick on. */
  final Ruleset rules() {
    return village().plan().rules();
  }

  /** All trades in the order of the rules, then carriers where there are roads, then the idle. */
  final List<String> trades() {
    List<String> trades = new ArrayList<>();
    rules().industries().forEach(industry -> trades.add(industry.id()));
    if (!rules().trade().isEmpty()) {
      trades.add(LivingSettlement.CARRIER);
    }
    trades.add(LivingSettlement.IDLE);
    return trades;
  }

  /** Draws everything within (0, 0) and a size in pixels, and says what can be read where. */
  abstract void compose(Sheet paper, float width, float height);

  /**
   * A reading of a place that no zone holds; null: there is none.
   *
   * @param x pixels from the left
   * @param y pixels from below
   */
  Reading read(float x, float y) {
    return null;
  }

  /** Where the line of the reading stands, in pixels from the left; below 0: nowhere. */
  float hairline(float x, float y) {
    return -1;
  }

  /** Says what a part of the drawing tells; what is said first lies on top. */
  final void tell(float x, float y, float width, float height, Supplier<Reading> what) {
    zones.add(new Zone(x, y, width, height, what));
  }

  /** Must be drawn anew, though nothing happened in the village. */
  final void spoil() {
    stale = true;
  }

  /** Draws the chart anew if there is news and the last time is not too close. */
  final void refresh(Batch brush, float seconds) {
    wait -= seconds;
    Village now = village();
    boolean turned = now != village || stale;
    boolean news = now.settlement().ticks() != tick || !now.orders().equals(orders);
    if (getWidth() >= 1 && getHeight() >= 1 && (turned || (news && wait <= 0))) {
      village = now;
      tick = now.settlement().ticks();
      orders = now.orders();
      stale = false;
      wait = SECONDS_BETWEEN;
      zones.clear();
      sheet.begin(brush, getWidth(), getHeight());
      compose(sheet, getWidth() - (scrolls() ? look.px(BAR) : 0), getHeight());
      sheet.end();
      answer();
      if (getPrefHeight() != needed) {
        needed = getPrefHeight();
        invalidateHierarchy();
      }
    }
  }

  private boolean scrolls() {
    return hasParent() && getHeight() > getParent().getHeight() + 1;
  }

  @Override
  protected void sizeChanged() {
    spoil();
  }

  private void point(float x, float y) {
    readX = Math.max(0, Math.min(getWidth() - 1, x));
    readY = Math.max(0, Math.min(getHeight() - 1, y));
    reading = true;
    answer();
  }

  private void answer() {
    if (!reading || slip == null || getStage() == null) {
      return;
    }
    Reading found = null;
    for (Zone zone : zones) {
      if (found == null && zone.holds(readX, readY)) {
        found = zone.reading().get();
      }
    }
    if (found == null) {
      found = read(readX, readY);
    }
    if (found == null) {
      slip.hide();
    } else {
      localToStageCoordinates(place.set(readX, readY));
      slip.show(getStage(), found, place.x, place.y);
    }
  }

  private void leave() {
    reading = false;
    slip.hide();
  }

  @Override
  public void draw(Batch batch, float alpha) {
    if (getStage().getKeyboardFocus() == this) {
      dots.draw(batch, getX(), getY(), getWidth(), getHeight());
    }
    sheet.draw(batch, getX(), getY(), alpha);
    float line = reading ? hairline(readX, readY) : -1;
    if (line >= 0) {
      batch.setColor(Palette.INK.r, Palette.INK.g, Palette.INK.b, 0.7f * alpha);
      batch.draw(look.stamps.white, getX() + Math.round(line), getY(), look.px(1), getHeight());
      batch.setColor(Color.WHITE);
    }
  }

  @Override
  public void dispose() {
    sheet.dispose();
  }

  /** Mouse and arrow keys. */
  private final class Pointing extends InputListener {
    @Override
    public boolean mouseMoved(InputEvent event, float x, float y) {
      point(x, y);
      return false;
    }

    @Override
    public void enter(InputEvent event, float x, float y, int pointer, Actor from) {
      point(x, y);
    }

    @Override
    public void exit(InputEvent event, float x, float y, int pointer, Actor to) {
      leave();
    }

    @Override
    public boolean keyDown(InputEvent event, int key) {
      float step = look.px(STRIDE);
      switch (key) {
        case Keys.LEFT -> point(readX - step, readY);
        case Keys.RIGHT -> point(readX + step, readY);
        case Keys.UP -> point(readX, readY + step);
        case Keys.DOWN -> point(readX, readY - step);
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
