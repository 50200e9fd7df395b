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
import dev.reeve.demo.play.Reform;
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
  private final Reform reform;
  private final EffectSlip effect;
  private final ReformSlip reformed;
  private final Map<String, Leaf> leaves = new LinkedHashMap<>();
  private final Map<Leaf, VisTextButton> tabs = new LinkedHashMap<>();
  private final VisTable page = new VisTable();
  private final VisScrollPane scroll = Scrolls.of(page);
  private Leaf open;
  private String opened;

  /**
   * Its first leaf is open.
   *
   * @param draft what is wished; outlives the page
   * @param reform what other constitution is thought about; outlives the page
   */
  public RightPage(
      Look look, Texts texts, Selection selection, Note note, Draft draft, Reform reform) {
    this.reform = reform;
    this.look = look;
    this.draft = draft;
    effect = new EffectSlip(look, texts, draft);
    reformed = new ReformSlip(look, texts, reform);
    setBackground(look.page());
    setTouchable(Touchable.enabled);
    pad(look.px(8), look.px(14), look.px(12), look.px(12));
    VisTable row = new VisTable();
    row.defaults().growX().minWidth(0).height(look.target() + look.px(2));
    leaf(row, texts, "wishes", new WantPage(look, texts, selection, note, draft));
    leaf(row, texts, "orders", new OrderPage(look, texts, selection, note, draft));
    leaf(row, texts, "why", new WhyPage(look, texts, selection, note));
    if (selection.world().scenario().reforms()) {
      leaf(row, texts, "rule", new RulePage(look, texts, selection, note, reform));
    }
    if (selection.world().scenario().sandbox()) {
      leaf(row, texts, "sandbox", new SandboxPage(look, texts, selection, note));
    }
    add(row).growX().padBottom(look.px(6)).row();
    page.top().left();
    add(Scrolls.fading(scroll, look)).grow().minHeight(look.px(80)).row();
    add(effect).growX().row();
    add(reformed).growX();
    boolean reforms = leaves.containsKey("rule");
    open(reforms ? "rule" : "wishes");
    setWidth(look.px(WIDTH));
  }

  private void leaf(VisTable row, Texts texts, String name, Leaf leaf) {
    VisTextButton tab =
        Controls.worded(texts.get("hand.tab." + name), "tab", "page." + name, () -> open(name));
    leaves.put(name, leaf);
    tabs.put(leaf, tab);
    row.add(tab);
  }

  /** The name of the leaf that is open. */
  String openLeaf() {
    return opened;
  }

  /** Opens a leaf by its name. */
  void open(String name) {
    opened = name;
    Leaf leaf = leaves.get(name);
    tabs.forEach((other, tab) -> tab.setChecked(other == leaf));
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
        boolean law = reform.pending();
        if (!(law || draft.pending()) || event.isHandled()) {
          return false;
        }
        switch (key) {
          case Keys.ENTER, Keys.NUMPAD_ENTER -> {
            if (law) {
              reform.take();
            } else {
              draft.take();
            }
          }
          case Keys.ESCAPE -> {
            if (law) {
              reform.leave();
            } else {
              draft.leave();
            }
          }
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
    stops.addAll(reformed.stops());
    stops.addAll(tabs.values());
    return stops;
  }

  /** Turns the open page up or down, by most of what shows of it. */
  void scroll(int by) {
    scroll.setScrollY(scroll.getScrollY() + by * 0.8f * scroll.getScrollHeight());
  }

  /** Brings the page up to the present. */
  void refresh(float seconds) {
    draft.update(seconds);
    reform.update();
    open.refresh(seconds);
    effect.refresh();
    reformed.refresh();
  }
}
