package dev.reeve.demo.book;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.kotcrab.vis.ui.widget.VisScrollPane;
import com.kotcrab.vis.ui.widget.VisTable;
import com.kotcrab.vis.ui.widget.VisTextButton;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Draft;
import dev.reeve.demo.play.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The right page, with paper tabs: what people want, orders for the whole village, why the plan is
 * as it is, and in a sandbox what may befall it. Below stands what the player's wishes would change
 * until he takes or leaves them.
 */
public final class RightPage extends VisTable {
  /** Units that a line of text may be long. */
  static final float TEXT = 226;

  private static final float WIDTH = 268;

  private final Look look;
  private final Draft draft;
  private final EffectSlip effect;
  private final Map<Leaf, VisTextButton> leaves = new LinkedHashMap<>();
  private final VisTable page = new VisTable();
  private final VisScrollPane scroll = Scrolls.of(page);
  private Leaf open;

  public RightPage(Look look, Texts texts, Selection selection, Note note) {
    this.look = look;
    draft = new Draft(selection);
    effect = new EffectSlip(look, texts, draft);
    setBackground(look.page());
    setTouchable(Touchable.enabled);
    pad(look.px(8), look.px(14), look.px(12), look.px(12));
    VisTable tabs = new VisTable();
    tabs.defaults().growX().minWidth(0).height(look.target() + look.px(2));
    leaf(tabs, texts, "wishes", new WantPage(look, texts, selection, note, draft));
    leaf(tabs, texts, "orders", new OrderPage(look, texts, selection, note, draft));
    leaf(tabs, texts, "why", new WhyPage(look, texts, selection, note));
    if (selection.world().scenario().sandbox()) {
      leaf(tabs, texts, "sandbox", new SandboxPage(look, texts, selection, note));
    }
    add(tabs).growX().padBottom(look.px(6)).row();
    page.top().left();
    add(Scrolls.fading(scroll, look)).grow().minHeight(look.px(80)).row();
    add(effect).growX();
    open(leaves.keySet().iterator().next());
    setWidth(look.px(WIDTH));
  }

  private void leaf(VisTable tabs, Texts texts, String name, Leaf leaf) {
    VisTextButton tab =
        Controls.worded(texts.get("hand.tab." + name), "tab", "page." + name, () -> open(leaf));
    leaves.put(leaf, tab);
    tabs.add(tab);
  }

  private void open(Leaf leaf) {
    leaves.forEach((other, tab) -> tab.setChecked(other == leaf));
    if (leaf == open) {
      return;
    }
    open = leaf;
    page.clearChildren();
    page.add(leaf).grow().padRight(look.px(10));
    scroll.setScrollY(0);
    scroll.updateVisualScroll();
    leaf.refresh(0);
  }

  /** Takes the wishes at Enter and leaves them at Escape, wherever the keyboard is. */
  InputListener keys() {
    return new InputListener() {
      @Override
      public boolean keyDown(InputEvent event, int key) {
        if (!draft.pending() || event.isHandled()) {
          return false;
        }
        switch (key) {
          case Keys.ENTER, Keys.NUMPAD_ENTER -> draft.take();
          case Keys.ESCAPE -> draft.leave();
          default -> {
            return false;
          }
        }
        return true;
      }
    };
  }

  /** Where the keyboard can stop: what stands on the open page, its wishes, then the tabs. */
  List<Actor> stops() {
    List<Actor> stops = new ArrayList<>(open.stops());
    stops.addAll(effect.stops());
    stops.addAll(leaves.values());
    return stops;
  }

  /** Turns the open page up or down, by most of what shows of it. */
  void scroll(int by) {
    scroll.setScrollY(scroll.getScrollY() + by * 0.8f * scroll.getScrollHeight());
  }

  /** Brings the page up to the present. */
  void refresh(float seconds) {
    draft.update(seconds);
    open.refresh(seconds);
    effect.refresh();
  }
}
