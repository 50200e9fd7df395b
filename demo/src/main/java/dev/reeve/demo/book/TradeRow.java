package dev.reeve.demo.book;

import com.badlogic.gdx.Input.Buttons;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.utils.ActorGestureListener;
import com.badlogic.gdx.scenes.scene2d.utils.UIUtils;
import com.kotcrab.vis.ui.widget.VisImageButton;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.StaffOrders;
import dev.reeve.demo.play.StaffOrders.Mark;
import dev.reeve.demo.play.Village;
import java.util.Locale;
import java.util.Optional;

/** One trade on the left page: who is there, who shall be, and the player's hand on it. */
final class TradeRow extends VisTable {
  /** Units of the columns of numbers. */
  static final float NOW = 27;

  static final float WANTED = 33;

  /** Units that the line of the bar is high. */
  private static final float BAR = 15;

  private static final int STRIDE = 5;
  private static final float LONG_PRESS_SECONDS = 0.45f;

  private final Look look;
  private final Texts texts;
  private final Selection selection;
  private final String trade;
  private final VisLabel now = Controls.number("strong");
  private final VisLabel wanted = Controls.number("tinted");
  private final VisLabel learners = Controls.number("faded");
  private final VisLabel refused = Controls.prose("", "alarm");
  private final ShareBar bar;
  private Optional<VisImageButton> less = Optional.empty();
  private Optional<VisImageButton> more = Optional.empty();
  private Optional<VisImageButton> lock = Optional.empty();
  private boolean offering;

  /**
   * A row.
   *
   * @param ordered whether the player can order people into the trade
   */
  TradeRow(Look look, Texts texts, Selection selection, Note note, String trade, boolean ordered) {
    this.look = look;
    this.texts = texts;
    this.selection = selection;
    this.trade = trade;
    Trade drawn = Trade.of(trade);
    bar = new ShareBar(look, drawn.colour());
    setName("work." + trade);
    pad(look.px(1), look.px(4), look.px(1), 0);
    add(new Image(look.picture(look.stamps.sign(drawn), 22)))
        .size(look.px(22))
        .padRight(look.px(5));
    VisTable words = new VisTable();
    words.add(Controls.giving(texts.name("trade", trade), "default")).minWidth(0).left().growX();
    words.add(now).width(look.px(NOW)).right();
    words.add(wanted).width(look.px(WANTED)).right().row();
    words.add(bar).growX().height(look.px(BAR)).padRight(look.px(4));
    words.add(learners).colspan(2).size(look.px(NOW + WANTED), look.px(BAR)).right();
    add(words).growX();
    VisTable hand = new VisTable();
    if (ordered) {
      hand(hand, selection.village().setup().byHand());
      keys();
      NoteOpener.attach(hand, note, look, () -> explain(note));
      hand.addListener(
          new InputListener() {
            @Override
            public void enter(InputEvent event, float x, float y, int pointer, Actor from) {
              // Else the row's own note would open over this one.
              event.stop();
            }
          });
    }
    add(hand).width(3 * look.target()).padLeft(look.px(3)).left().row();
  }

  private void hand(VisTable hand, boolean byHand) {
    VisImageButton fewer =
        Controls.sign(look, look.stamps.less, getName() + ".less", () -> step(-1));
    VisImageButton further =
        Controls.sign(look, look.stamps.more, getName() + ".more", () -> step(1));
    less = Optional.of(fewer);
    more = Optional.of(further);
    hand.add(fewer).size(look.target());
    hand.add(further).size(look.target());
    if (!byHand) {
      VisImageButton key = Controls.sign(look, look.stamps.open, getName() + ".lock", this::lock);
      key.addListener(
          new ActorGestureListener(20, 0.4f, LONG_PRESS_SECONDS, 0.15f) {
            @Override
            public boolean longPress(Actor actor, float x, float y) {
              offering = true;
              offer();
              return true;
            }
          });
      key.addListener(
          new InputListener() {
            @Override
            public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
              if (button == Buttons.RIGHT) {
                offer();
              }
              return button == Buttons.RIGHT;
            }
          });
      lock = Optional.of(key);
      hand.add(key).size(look.target());
    }
  }

  private void explain(Note note) {
    StaffOrders orders = StaffOrders.of(selection.village());
    boolean byHand = selection.village().setup().byHand();
    String state = "hand.state." + orders.mark(trade).name().toLowerCase(Locale.ROOT);
    note.about(
        texts.name("trade", trade),
        texts.format(byHand ? "hand.state.byhand" : state, orders.number(trade)),
        texts.get(byHand ? "hand.row.byhand" : "hand.row"));
  }

  private void keys() {
    addListener(
        new InputListener() {
          @Override
          public boolean keyDown(InputEvent event, int key) {
            if (event.getTarget() != TradeRow.this) {
              return false;
            }
            switch (key) {
              case Keys.LEFT, Keys.MINUS -> step(-1);
              case Keys.RIGHT, Keys.PLUS, Keys.EQUALS -> step(1);
              case Keys.ENTER, Keys.NUMPAD_ENTER -> lock.ifPresent(any -> holdOrOffer());
              default -> {
                return false;
              }
            }
            return true;
          }
        });
  }

  private void holdOrOffer() {
    if (UIUtils.shift()) {
      offer();
    } else {
      lock();
    }
  }

  private void step(int by) {
    Village village = selection.village();
    village.order(StaffOrders.of(village).step(trade, UIUtils.shift() ? STRIDE * by : by));
  }

  private void lock() {
    if (offering) {
      // The end of the long press that has opened the offer.
      offering = false;
      return;
    }
    Village village = selection.village();
    village.order(StaffOrders.of(village).lock(trade));
  }

  private void offer() {
    Actor beside = lock.orElseThrow();
    new StaffMenu(look, texts, selection, trade, this).open(beside);
  }

  /** Shows what is. */
  void renew(Village village, Optional<String> refusal) {
    double people = Math.max(1, village.people());
    StaffOrders orders = StaffOrders.of(village);
    Mark mark = orders.mark(trade);
    int present = village.workers(trade);
    double planned = village.planned(trade);
    now.setText(present);
    wanted.setText(mark == Mark.FREE ? texts.whole(planned) : sign(mark) + orders.number(trade));
    wanted.setColor(mark == Mark.FREE ? Palette.FADED_INK : Palette.INK);
    int students = village.learning(trade);
    learners.setText(students == 0 ? "" : texts.format("hand.learning", students));
    bar.show((float) (present / people), (float) (students / people), (float) (planned / people));
    lock.ifPresent(
        key ->
            key.getStyle().imageUp =
                look.picture(mark == Mark.FREE ? look.stamps.open : look.stamps.shut, 20));
    less.ifPresent(button -> Controls.allow(button, orders.number(trade) > 0));
    more.ifPresent(
        button -> Controls.allow(button, !orders.step(trade, 1).equals(village.orders())));
    refuse(refusal);
  }

  private void refuse(Optional<String> refusal) {
    if (refusal.isPresent() && refused.getParent() == null) {
      add(refused).colspan(3).growX().padLeft(look.px(32)).padRight(look.px(6)).row();
    } else if (refusal.isEmpty() && refused.getParent() != null) {
      getCell(refused).pad(0);
      removeActor(refused);
    }
    refused.setText(refusal.orElse(""));
  }

  /** The sign of an order before its number. */
  static String sign(Mark mark) {
    return switch (mark) {
      case FREE -> "";
      case EXACTLY -> "= ";
      case LEAST, BETWEEN -> "≥ ";
      case MOST -> "≤ ";
    };
  }
}
