package dev.reeve.demo.book;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.utils.ChangeListener;
import com.badlogic.gdx.utils.Align;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisScrollPane;
import com.kotcrab.vis.ui.widget.VisSlider;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.FadeDrawable;
import dev.reeve.demo.art.FocusFrame;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Good;
import dev.reeve.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The right page: what people want, which the player can change, and why the plan is as it is. */
public final class WantPage extends VisTable {
  private static final float WIDTH = 268;
  private static final float MOST = 4;
  private static final float STEP = 0.1f;

  /** Seconds after which a pull at a slider counts as a new one. */
  private static final float CALM_SECONDS = 4;

  private final Look look;
  private final Texts texts;
  private final Village village;
  private final VisTable reasons = new VisTable();
  private final VisScrollPane scroll;
  private final List<Actor> stops = new ArrayList<>();
  private final VisLabel changes;
  private List<String> shown = List.of();
  private Plan before;
  private float calm = CALM_SECONDS + 1;

  public WantPage(Look look, Texts texts, Village village) {
    this.look = look;
    this.texts = texts;
    this.village = village;
    setBackground(look.page());
    setTouchable(Touchable.enabled);
    pad(look.px(10), look.px(16), look.px(12), look.px(14));
    add(new VisLabel(texts.get("page.want"), "title")).left().row();
    for (Good good : village.rules().goods()) {
      if (good.wanted()) {
        slider(good);
      }
    }
    changes = aside(texts.get("want.hint"));
    add(new VisLabel(texts.get("page.why"), "title"))
        .left()
        .padTop(look.px(4))
        .padBottom(look.px(2))
        .row();
    scroll = new VisScrollPane(reasons);
    scroll.setFadeScrollBars(false);
    scroll.setScrollingDisabled(true, false);
    scroll.setOverscroll(false, false);
    scroll.addListener(
        new InputListener() {
          @Override
          public void enter(InputEvent event, float x, float y, int pointer, Actor from) {
            getStage().setScrollFocus(scroll);
          }
        });
    reasons.top().left().padRight(look.px(8));
    VisTable fade = new VisTable();
    fade.bottom();
    fade.setTouchable(Touchable.disabled);
    fade.add(new Image(new FadeDrawable(look))).growX().padRight(look.px(8));
    add(new Stack(scroll, fade)).grow().minHeight(look.px(80));
    refresh(0);
    pack();
    setWidth(look.px(WIDTH));
  }

  /** What the last pull at the sliders moves: so many more or fewer of each trade. */
  private String changes() {
    Plan after = village.settlement().whatIf(village.orders());
    String moved =
        after.workers().keySet().stream()
            .filter(trade -> difference(after, trade) != 0)
            .map(trade -> texts.name("trade", trade) + signed(difference(after, trade)))
            .collect(Collectors.joining(", "));
    return moved.isEmpty() ? texts.get("want.nothing") : texts.format("want.moved", moved);
  }

  private long difference(Plan after, String trade) {
    return Math.round(after.workers(trade)) - Math.round(before.workers(trade));
  }

  private static String signed(long difference) {
    return (difference < 0 ? " −" : " +") + Math.abs(difference);
  }

  private VisLabel aside(String text) {
    VisLabel label = new VisLabel(text, "aside");
    label.setWrap(true);
    label.setAlignment(Align.topLeft);
    add(label).width(look.px(WIDTH - 30)).height(look.px(62)).left().top().row();
    return label;
  }

  private void slider(Good good) {
    VisTable head = new VisTable();
    head.add(new VisLabel(texts.name("good", good.id()))).left().growX();
    VisLabel value = new VisLabel("", "strong");
    value.setAlignment(Align.right);
    head.add(value).right();
    add(head).growX().padTop(look.px(4)).row();
    VisSlider slider = new VisSlider(0, Math.max(MOST, (float) good.happiness()), STEP, false);
    slider.setName("want." + good.id());
    slider.setValue((float) good.happiness());
    value.setText(number(slider));
    slider.addListener(
        new ChangeListener() {
          @Override
          public void changed(ChangeEvent event, Actor actor) {
            value.setText(number(slider));
            if (calm > CALM_SECONDS) {
              before = village.plan();
            }
            calm = 0;
            double wish = Math.round(slider.getValue() / STEP) * (double) STEP;
            village.order(village.orders().weight(good.id(), wish / good.happiness()));
            changes.setText(changes());
          }
        });
    slider.addListener(
        new InputListener() {
          @Override
          public boolean keyDown(InputEvent event, int key) {
            if (key == Input.Keys.LEFT || key == Input.Keys.RIGHT) {
              slider.setValue(slider.getValue() + (key == Input.Keys.LEFT ? -STEP : STEP));
              return true;
            }
            return false;
          }

          @Override
          public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
            getStage().setKeyboardFocus(slider);
            return false;
          }
        });
    VisTable held = new FocusFrame(look, slider);
    held.add(slider).growX().height(look.px(36));
    add(held).growX().row();
    stops.add(slider);
  }

  private static String number(VisSlider slider) {
    return String.format(Locale.ROOT, "%.1f", slider.getValue());
  }

  /** Turns the reasons up or down, by most of what shows of them. */
  public void scroll(int by) {
    scroll.setScrollY(scroll.getScrollY() + by * 0.8f * scroll.getScrollHeight());
  }

  /** Where the keyboard can stop, from the top. */
  public List<Actor> stops() {
    return stops;
  }

  /** Brings the page up to the present plan. */
  public void refresh(float seconds) {
    calm += seconds;
    List<String> why = village.plan().why();
    if (why.equals(shown)) {
      return;
    }
    shown = why;
    reasons.clearChildren();
    // The sentences on what falls short come first.
    long troubles = village.plan().coverage().values().stream().filter(met -> met < 1).count();
    for (String reason : why) {
      VisLabel label = new VisLabel(reason, troubles > 0 ? "alarm" : "default");
      troubles--;
      label.setWrap(true);
      reasons.add(label).width(look.px(WIDTH - 46)).left().padBottom(look.px(6)).row();
    }
    // Room to scroll the last line out of the fade.
    reasons.add().height(look.px(22));
  }
}
