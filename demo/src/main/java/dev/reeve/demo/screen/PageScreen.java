package dev.reeve.demo.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.ui.Cell;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.FillDrawable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.book.WheelStage;

/**
 * A page over the map, for everything but the game itself. It is written anew whenever the window,
 * the look or the language changes. The keyboard alone can use it: arrows and tabulator go from
 * stop to stop, return presses, escape goes back.
 */
public abstract class PageScreen extends Scene {
  private static final float MARGIN = 18;

  private final Backstage backstage;
  private final Backdrop behind;
  private final Runnable back;
  private Stage stage;
  private Stops stops;
  private Controls controls;
  private Stops under;
  private VisTable question;
  private float west;
  private boolean stale;

  /**
   * A page that is not shown yet.
   *
   * @param behind what is seen behind it
   * @param back what escape does
   */
  protected PageScreen(Backstage backstage, Backdrop behind, Runnable back) {
    this.backstage = backstage;
    this.behind = behind;
    this.back = back;
  }

  /**
   * Writes the page.
   *
   * @param page the page, with its margins
   * @param controls makes what it is made of
   */
  protected abstract void write(VisTable page, Controls controls);

  /** Width of the page in units, as far as the window has them. */
  protected float width() {
    return 820;
  }

  /** Height of the page in units, as far as the window has them; 0 for as high as it needs. */
  protected float height() {
    return 560;
  }

  /** Whether the page lies at the left edge, and not in the middle. */
  protected boolean aside() {
    return false;
  }

  protected final Backstage backstage() {
    return backstage;
  }

  protected final Backdrop behind() {
    return behind;
  }

  protected final Texts texts() {
    return backstage.texts();
  }

  /** Goes where escape goes. */
  protected final void back() {
    back.run();
  }

  /** The title of a page, over a rule. */
  protected final Cell<?> title(VisTable page, String text) {
    return page.add(new VisLabel(text, "title")).left().padBottom(look().px(10));
  }

  private Look look() {
    return backstage.look();
  }

  @Override
  public void resize(int width, int height) {
    writeAnew();
  }

  /** Has the page written again, as something that it tells has changed. */
  protected final void rewrite() {
    stale = true;
  }

  private void writeAnew() {
    stale = false;
    int stop = stops == null ? 0 : (question == null ? stops : under).at();
    hide();
    Look look = look();
    stage = new WheelStage(backstage.batch());
    stops = new Stops(stage, look);
    VisTable page = new VisTable();
    page.setBackground(look.page());
    page.pad(look.px(MARGIN), look.px(MARGIN + 8), look.px(MARGIN), look.px(MARGIN + 8));
    page.top();
    controls = new Controls(look, stops, backstage::click);
    write(page, controls);
    lay(page);
    stage.addActor(page);
    stage.addListener(new KeysOfThePage());
    stage.addCaptureListener(new KeysBeforeTheField());
    stops.stop(Math.max(0, stop));
    Gdx.input.setInputProcessor(stage);
  }

  private void lay(VisTable page) {
    Look look = look();
    float margin = look.px(MARGIN);
    float width = Math.min(look.px(width()), stage.getWidth() - 2 * margin);
    page.setWidth(width);
    // What is broken into lines knows its height once it knows its width.
    page.validate();
    float wanted = height() == 0 ? page.getPrefHeight() : look.px(height());
    float height = Math.min(wanted, stage.getHeight() - 2 * margin);
    page.setSize(width, height);
    float x = aside() ? look.px(48) : (stage.getWidth() - width) / 2;
    page.setPosition(
        Math.round(Math.min(x, stage.getWidth() - width - margin)),
        Math.round((stage.getHeight() - height) / 2));
    west = aside() ? page.getX() + width : 0;
  }

  /**
   * Asks before something is done that cannot be undone.
   *
   * @param text the question
   * @param yes what doing it is called
   * @param then does it
   */
  protected final void ask(String text, String yes, Runnable then) {
    Look look = look();
    under = stops;
    stops = new Stops(stage, look);
    Controls answers = new Controls(look, stops, backstage::click);
    VisTable slip = new VisTable();
    slip.setBackground(look.page());
    slip.pad(look.px(18), look.px(24), look.px(16), look.px(24));
    slip.add(answers.words(text, "default")).width(look.px(360)).colspan(2).left().row();
    Runnable answer =
        () -> {
          answered();
          then.run();
        };
    slip.add(answers.button("question.no", texts().get("question.no"), this::answered))
        .padTop(look.px(16))
        .left();
    slip.add(answers.button("question.yes", yes, answer)).padTop(look.px(16)).right();
    question = new VisTable();
    question.setFillParent(true);
    question.setTouchable(Touchable.enabled);
    question.setBackground(new FillDrawable(look, Palette.VEIL));
    question.add(slip);
    stage.addActor(question);
    stops.stop(0);
  }

  private void answered() {
    question.remove();
    question = null;
    stops = under;
    stops.stop(0);
  }

  @Override
  public void advance(float seconds) {
    if (stale) {
      writeAnew();
    }
    behind.live(seconds);
    stage.act(seconds);
  }

  @Override
  public void draw() {
    behind.paint(west);
    stage.getViewport().apply();
    stage.draw();
    Batch batch = backstage.batch();
    batch.begin();
    stops.draw(batch);
    batch.end();
  }

  /** Where names of actors are looked up. */
  public final Stage stage() {
    return stage;
  }

  @Override
  public void hide() {
    if (stage != null) {
      stage.dispose();
      stage = null;
      stops = null;
      question = null;
    }
  }

  /** Tabulator and escape, also while something is written. */
  private final class KeysBeforeTheField extends InputListener {
    @Override
    public boolean keyDown(InputEvent event, int key) {
      boolean known = true;
      switch (key) {
        case Keys.TAB -> stops.step(Command.shifted() ? -1 : 1);
        case Keys.ESCAPE -> {
          if (question == null) {
            back.run();
          } else {
            answered();
          }
        }
        default -> known = false;
      }
      if (known) {
        event.stop();
      }
      return known;
    }
  }

  /** What the stop itself does not want. */
  private final class KeysOfThePage extends InputListener {
    @Override
    public boolean keyDown(InputEvent event, int key) {
      Actor focus = stage.getKeyboardFocus();
      if (event.isHandled()) {
        return true;
      }
      if (focus instanceof TextField && key != Keys.UP && key != Keys.DOWN) {
        return false;
      }
      switch (key) {
        case Keys.DOWN -> stops.step(1);
        case Keys.UP -> stops.step(-1);
        case Keys.PAGE_DOWN -> controls.turn(1);
        case Keys.PAGE_UP -> controls.turn(-1);
        case Keys.RIGHT, Keys.LEFT -> {
          if (!(focus instanceof Button)) {
            return false;
          }
          stops.step(key == Keys.RIGHT ? 1 : -1);
        }
        case Keys.ENTER, Keys.NUMPAD_ENTER, Keys.SPACE -> {
          return stops.press();
        }
        default -> {
          return Command.pressed(key).map(backstage::obey).orElse(false);
        }
      }
      return true;
    }
  }
}
