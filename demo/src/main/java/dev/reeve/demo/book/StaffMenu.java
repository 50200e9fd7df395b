package dev.reeve.demo.book;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.kotcrab.vis.ui.widget.VisTable;
import com.kotcrab.vis.ui.widget.VisTextButton;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.StaffOrders;
import dev.reeve.demo.play.StaffOrders.Mark;
import dev.reeve.demo.play.Village;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A slip that offers the kinds of order for a trade: exactly, at least, at most, or none. */
final class StaffMenu extends VisTable {
  private static final float WIDTH = 168;

  private final Look look;
  private final Selection selection;
  private final String trade;
  private final Actor opener;
  private final List<VisTextButton> offers = new ArrayList<>();
  private final InputListener elsewhere = new Elsewhere(this::close, this);

  /**
   * A slip that is not open yet.
   *
   * @param opener where the keyboard goes back to
   */
  StaffMenu(Look look, Texts texts, Selection selection, String trade, Actor opener) {
    this.look = look;
    this.selection = selection;
    this.trade = trade;
    this.opener = opener;
    setName("work.menu");
    setBackground(look.page());
    setTouchable(Touchable.enabled);
    pad(look.px(9));
    int number = StaffOrders.of(selection.village()).number(trade);
    for (Mark mark : List.of(Mark.EXACTLY, Mark.LEAST, Mark.MOST, Mark.FREE)) {
      String key = mark.name().toLowerCase(Locale.ROOT);
      VisTextButton offer =
          Controls.slip(
              texts.format("hand.menu." + key, number), "work.menu." + key, () -> choose(mark));
      offers.add(offer);
      add(offer).width(look.px(WIDTH)).height(look.target()).pad(look.px(2)).row();
    }
    addListener(keys());
    pack();
  }

  private InputListener keys() {
    return new InputListener() {
      @Override
      public boolean keyDown(InputEvent event, int key) {
        int by = key == Keys.DOWN || key == Keys.TAB ? 1 : key == Keys.UP ? -1 : 0;
        if (by != 0) {
          int at = offers.indexOf(getStage().getKeyboardFocus());
          getStage().setKeyboardFocus(offers.get(Math.floorMod(at + by, offers.size())));
        } else if (key == Keys.ESCAPE) {
          close();
        }
        return true;
      }
    };
  }

  private void choose(Mark mark) {
    Village village = selection.village();
    village.order(StaffOrders.of(village).order(trade, mark));
    close();
  }

  /** Opens beside an actor, within the window. */
  void open(Actor beside) {
    Stage stage = beside.getStage();
    Vector2 at = beside.localToStageCoordinates(new Vector2(beside.getWidth(), 0));
    float bottom = Math.max(look.px(8), at.y + beside.getHeight() - getHeight());
    setPosition(Math.round(at.x + look.px(6)), Math.round(bottom));
    stage.addActor(this);
    stage.addCaptureListener(elsewhere);
    stage.setKeyboardFocus(offers.get(0));
  }

  private void close() {
    Stage stage = getStage();
    if (stage != null) {
      stage.removeCaptureListener(elsewhere);
      remove();
      stage.setKeyboardFocus(opener);
    }
  }
}
