package dev.reeve.demo.screen;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.ui.ButtonGroup;
import com.badlogic.gdx.scenes.scene2d.utils.ChangeListener;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.FillDrawable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.SlipDrawable;
import java.util.function.IntConsumer;

/**
 * Entries one below the other, of which one is chosen: by mouse, or by the arrow keys while the
 * keyboard is at the list. Return and a second click open the chosen one.
 */
public final class RowList extends VisTable {
  private final Look look;
  private final Runnable click;
  private final ButtonGroup<Button> group = new ButtonGroup<>();
  private IntConsumer choose = index -> {};
  private IntConsumer open = index -> {};

  RowList(Look look, Runnable click) {
    this.look = look;
    this.click = click;
    top();
    addListener(
        new InputListener() {
          @Override
          public boolean keyDown(InputEvent event, int key) {
            return switch (key) {
              case Keys.DOWN -> go(1);
              case Keys.UP -> go(-1);
              case Keys.ENTER, Keys.NUMPAD_ENTER -> {
                open.accept(chosen());
                yield chosen() >= 0;
              }
              default -> false;
            };
          }
        });
  }

  private boolean go(int by) {
    int next = chosen() + by;
    if (next < 0 || next >= group.getButtons().size) {
      return false;
    }
    choose(next);
    return true;
  }

  /**
   * Adds an entry.
   *
   * @param content what it shows
   */
  public void entry(Actor content) {
    Button row =
        new Button(
            Controls.style(
                new FillDrawable(look, Palette.SHADE),
                flat(new SlipDrawable(look, Palette.SHADE, Palette.INK))));
    int index = group.getButtons().size;
    row.setName(getName() + "." + index);
    row.add(content).grow().minWidth(0).pad(look.px(4), look.px(10), look.px(4), look.px(10));
    row.addListener(
        new ChangeListener() {
          @Override
          public void changed(ChangeEvent event, Actor actor) {
            if (row.isChecked()) {
              choose.accept(index);
            }
          }
        });
    row.addListener(
        new ClickListener() {
          @Override
          public void clicked(InputEvent event, float x, float y) {
            click.run();
            getStage().setKeyboardFocus(RowList.this);
            if (getTapCount() == 2) {
              open.accept(index);
            }
          }
        });
    group.add(row);
    add(row).growX().minWidth(0).minHeight(look.px(Controls.TARGET)).padBottom(look.px(2)).row();
  }

  private static SlipDrawable flat(SlipDrawable slip) {
    slip.setPadding(0, 0, 0, 0);
    return slip;
  }

  /** What the keyboard is at: the chosen entry, or the list while it is empty. */
  Actor focus() {
    return group.getChecked() == null ? this : group.getChecked();
  }

  /** Is told which entry is chosen, from 0. */
  public void onChoose(IntConsumer listener) {
    choose = listener;
  }

  /** Is told which entry shall be opened, from 0. */
  public void onOpen(IntConsumer listener) {
    open = listener;
  }

  /** The chosen entry, from 0; -1 where there is none. */
  public int chosen() {
    return group.getCheckedIndex();
  }

  /** Chooses an entry, from 0, as if by hand. */
  public void choose(int index) {
    Button row = group.getButtons().get(index);
    if (row.isChecked()) {
      choose.accept(index);
    } else {
      row.setChecked(true);
    }
    if (getStage() != null) {
      Stops.reveal(row);
    }
  }
}
