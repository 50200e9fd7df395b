package dev.reeve.demo.screen;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.ui.ButtonGroup;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.scenes.scene2d.utils.ChangeListener;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.badlogic.gdx.utils.Align;
import com.kotcrab.vis.ui.VisUI;
import com.kotcrab.vis.ui.widget.VisCheckBox;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisScrollPane;
import com.kotcrab.vis.ui.widget.VisSlider;
import com.kotcrab.vis.ui.widget.VisTable;
import com.kotcrab.vis.ui.widget.VisTextButton;
import dev.reeve.demo.art.Look;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes what a page is made of, in the game's look. Whatever can be used is a stop of the keyboard
 * in the order in which it was made, and has the name that it was made with.
 */
public final class Controls {
  /** Least height of what can be pressed, in units. */
  public static final float TARGET = 32;

  private final Look look;
  private final Stops stops;
  private final Runnable click;
  private VisScrollPane turned;

  Controls(Look look, Stops stops, Runnable click) {
    this.look = look;
    this.stops = stops;
    this.click = click;
  }

  /** The look of the page. */
  public Look look() {
    return look;
  }

  /** A button in the form of a slip of paper. */
  public VisTextButton button(String name, String text, Runnable then) {
    return button(name, text, "slip", then);
  }

  /** An entry of a menu: large words, no edge. */
  public VisTextButton entry(String name, String text, Runnable then) {
    VisTextButton entry = button(name, text, "entry", then);
    entry.getLabel().setAlignment(Align.left);
    entry.padLeft(look.px(10)).padRight(look.px(10));
    return entry;
  }

  private VisTextButton button(String name, String text, String style, Runnable then) {
    VisTextButton button = new VisTextButton(text, style);
    button.setFocusBorderEnabled(false);
    button.getLabelCell().padLeft(look.px(8)).padRight(look.px(8)).minHeight(look.px(TARGET - 8));
    heed(
        name,
        button,
        () -> {
          click.run();
          then.run();
        });
    return button;
  }

  private void heed(String name, Actor actor, Runnable then) {
    actor.setName(name);
    actor.addListener(
        new ChangeListener() {
          @Override
          public void changed(ChangeEvent event, Actor changed) {
            then.run();
          }
        });
    stops.add(actor);
  }

  /** A box to check. */
  public VisCheckBox check(String name, String text, boolean checked, Consumer<Boolean> then) {
    VisCheckBox box = new VisCheckBox(text, checked);
    box.setFocusBorderEnabled(false);
    box.getLabelCell().padLeft(look.px(8)).minHeight(look.px(TARGET));
    box.left();
    heed(
        name,
        box,
        () -> {
          click.run();
          then.accept(box.isChecked());
        });
    return box;
  }

  /** A slider, which the arrow keys move too. */
  public VisSlider slider(
      String name, float least, float most, float step, float value, Consumer<Float> then) {
    VisSlider slider = new VisSlider(least, most, step, false);
    slider.setValue(value);
    heed(name, slider, () -> then.accept(slider.getValue()));
    slider.addListener(
        new InputListener() {
          @Override
          public boolean keyDown(InputEvent event, int key) {
            if (key == Keys.LEFT || key == Keys.RIGHT) {
              slider.setValue(slider.getValue() + (key == Keys.LEFT ? -step : step));
              return true;
            }
            return false;
          }
        });
    return slider;
  }

  /** One of several, side by side; the arrow keys go from one to the next. */
  public <T> VisTable choice(
      String name, List<T> all, T chosen, Function<T, String> words, Consumer<T> then) {
    VisTable row = new VisTable();
    row.left();
    ButtonGroup<VisTextButton> group = new ButtonGroup<>();
    for (T each : all) {
      VisTextButton button = new VisTextButton(words.apply(each), "choice");
      button.setFocusBorderEnabled(false);
      button.setName(name + "." + all.indexOf(each));
      button.setChecked(each.equals(chosen));
      button.getLabelCell().padLeft(look.px(4)).padRight(look.px(4)).minHeight(look.px(TARGET - 8));
      group.add(button);
      button.addListener(
          new ChangeListener() {
            @Override
            public void changed(ChangeEvent event, Actor actor) {
              if (button.isChecked()) {
                click.run();
                then.accept(each);
              }
            }
          });
      row.add(button).padRight(look.px(4));
    }
    row.setName(name);
    row.addListener(
        new InputListener() {
          @Override
          public boolean keyDown(InputEvent event, int key) {
            if (key == Keys.LEFT || key == Keys.RIGHT) {
              int next = group.getCheckedIndex() + (key == Keys.LEFT ? -1 : 1);
              group.getButtons().get(Math.floorMod(next, all.size())).setChecked(true);
              return true;
            }
            return false;
          }
        });
    stops.add(row);
    return row;
  }

  /** A line to write on; libGDX's own, as VisUI's breaks at a click with this libGDX. */
  public TextField field(String name, String text, int longest, Consumer<String> then) {
    TextField field = new TextField(text, VisUI.getSkin());
    field.setFocusTraversal(false);
    field.setMaxLength(longest);
    heed(name, field, () -> then.accept(field.getText()));
    return field;
  }

  /** A list whose entries can be chosen; see {@link RowList}. */
  public RowList list(String name) {
    RowList list = new RowList(look, click);
    list.setName(name);
    stops.add(list);
    return list;
  }

  /** Something that scrolls when there is more of it than room. */
  public VisScrollPane scroll(Actor content) {
    VisScrollPane pane = new VisScrollPane(content);
    pane.setFadeScrollBars(false);
    pane.setScrollingDisabled(true, false);
    pane.setOverscroll(false, false);
    pane.setFlickScroll(false);
    turned = pane;
    return pane;
  }

  /** Turns what scrolls, the last that was made, by most of what shows of it. */
  void turn(int by) {
    if (turned != null) {
      turned.setScrollY(turned.getScrollY() + by * 0.8f * turned.getScrollHeight());
    }
  }

  /** Words in a style of the look, broken into lines. */
  public VisLabel words(String text, String style) {
    VisLabel label = new VisLabel(text, style);
    label.setWrap(true);
    label.setAlignment(Align.topLeft);
    return label;
  }

  /** A button's background by whether it is chosen, for own buttons. */
  static Button.ButtonStyle style(Drawable over, Drawable checked) {
    Button.ButtonStyle style = new Button.ButtonStyle();
    style.over = over;
    style.checked = checked;
    style.checkedOver = checked;
    return style;
  }
}
