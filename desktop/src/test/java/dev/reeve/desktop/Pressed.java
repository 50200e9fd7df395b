package dev.reeve.desktop;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.InputMultiplexer;
import com.badlogic.gdx.InputProcessor;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Event;
import com.badlogic.gdx.scenes.scene2d.EventListener;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.ui.Slider;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.scenes.scene2d.utils.ChangeListener.ChangeEvent;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import com.badlogic.gdx.scenes.scene2d.utils.Disableable;
import dev.reeve.demo.script.Playable;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Remembers over several games which controls could be pressed, and which were. */
final class Pressed {
  /** Where each control was first seen. */
  private final Map<String, String> seen = new TreeMap<>();

  private final Set<String> pressed = new TreeSet<>();

  /** A game that is watched. */
  Playable watch(Playable game, String script) {
    return new Onlooker(game) {
      @Override
      public void draw() {
        super.draw();
        look(Gdx.input.getInputProcessor(), script);
      }
    };
  }

  /** Controls that nobody has pressed, and the script in which they were seen. */
  Map<String, String> missed() {
    Map<String, String> missed = new TreeMap<>(seen);
    missed.keySet().removeAll(pressed);
    return missed;
  }

  private void look(InputProcessor processor, String script) {
    if (processor instanceof InputMultiplexer several) {
      several.getProcessors().forEach(each -> look(each, script));
    } else if (processor instanceof Stage stage) {
      look(stage.getRoot(), script);
      boolean watched = false;
      for (EventListener listener : stage.getRoot().getCaptureListeners()) {
        watched |= listener instanceof Watch;
      }
      if (!watched) {
        stage.addCaptureListener(new Watch());
      }
    }
  }

  private void look(Actor actor, String script) {
    if (!actor.isVisible() || actor.getTouchable() == Touchable.disabled) {
      return;
    }
    if (actor.getName() != null && canBePressed(actor)) {
      seen.putIfAbsent(kind(actor.getName()), script);
    }
    if (actor instanceof Group group) {
      group.getChildren().forEach(child -> look(child, script));
    }
  }

  private static boolean canBePressed(Actor actor) {
    if (actor instanceof Disableable control && control.isDisabled()) {
      return false;
    }
    boolean clicks = false;
    for (EventListener listener : actor.getListeners()) {
      clicks |= listener instanceof ClickListener;
    }
    return clicks
        || actor instanceof Button
        || actor instanceof Slider
        || actor instanceof TextField;
  }

  /** What differs from one to the next by its place in a list or its trade alone is one control. */
  private static String kind(String name) {
    return name.matches("(speed|settings|scenarios\\.strength).*")
        ? name
        : name.replaceAll("\\.\\d+", ".N")
            .replaceAll("^work\\.\\w+\\.(less|more|lock)$", "work.TRADE.$1");
  }

  /** Hears of whatever is pressed or changed, before anybody else does. */
  private final class Watch implements EventListener {
    @Override
    public boolean handle(Event event) {
      boolean touched =
          event instanceof InputEvent input && input.getType() == InputEvent.Type.touchDown;
      if (touched || event instanceof ChangeEvent) {
        for (Actor at = event.getTarget(); at != null; at = at.getParent()) {
          if (at.getName() != null) {
            pressed.add(kind(at.getName()));
          }
        }
      }
      return false;
    }
  }
}
