package dev.reeve.demo.book;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.utils.ChangeListener;
import com.badlogic.gdx.scenes.scene2d.utils.TextureRegionDrawable;
import com.kotcrab.vis.ui.widget.VisImageButton;
import com.kotcrab.vis.ui.widget.VisTable;
import com.kotcrab.vis.ui.widget.VisTextButton;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.play.World;
import java.util.ArrayList;
import java.util.List;

/** The strip at the bottom: pause, how fast time goes, and folding the pages away. */
public final class TimeStrip extends VisTable {
  private static final int[] SPEEDS = {1, 2, 4, 8};

  private final World world;
  private final VisImageButton pause;
  private final TextureRegionDrawable pauseSign;
  private final TextureRegionDrawable playSign;
  private final List<VisTextButton> speeds = new ArrayList<>();
  private final List<Actor> stops = new ArrayList<>();

  public TimeStrip(Look look, World world, Runnable fold) {
    this.world = world;
    setBackground(look.page());
    setTouchable(Touchable.enabled);
    pad(look.px(7), look.px(10), look.px(7), look.px(10));
    float side = look.px(36);
    pauseSign = look.picture(look.stamps.pause, 20);
    playSign = look.picture(look.stamps.play, 20);
    pause = new VisImageButton(pauseSign);
    pause.setName("pause");
    onPress(pause, () -> world.pause(!world.paused()));
    add(pause).size(side);
    for (int speed : SPEEDS) {
      VisTextButton button = new VisTextButton(speed + "×", "toggle");
      button.setName("speed." + speed);
      onPress(button, () -> world.speed(speed));
      speeds.add(button);
      add(button).size(side).padLeft(look.px(2));
    }
    VisImageButton book = new VisImageButton(look.picture(look.stamps.book, 24));
    book.setName("fold");
    onPress(book, fold);
    add(book).size(side).padLeft(look.px(14));
    stops.add(pause);
    stops.addAll(speeds);
    stops.add(book);
    pack();
  }

  private static void onPress(Actor button, Runnable then) {
    button.addListener(
        new ChangeListener() {
          @Override
          public void changed(ChangeEvent event, Actor actor) {
            then.run();
          }
        });
  }

  /** Where the keyboard can stop, from the left. */
  public List<Actor> stops() {
    return stops;
  }

  public void refresh() {
    pause.getStyle().imageUp = world.paused() ? playSign : pauseSign;
    for (int i = 0; i < SPEEDS.length; i++) {
      VisTextButton button = speeds.get(i);
      button.setProgrammaticChangeEvents(false);
      button.setChecked(!world.paused() && world.speed() == SPEEDS[i]);
    }
  }
}
