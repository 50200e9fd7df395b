package dev.reeve.demo.script;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.InputMultiplexer;
import com.badlogic.gdx.InputProcessor;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the controls that the window shows now, by the names their makers gave them. */
final class Controls {

  private Controls() {}

  /** The control of a name that can be seen, the topmost first. */
  static Optional<Actor> shown(String name) {
    for (Stage stage : stages(Gdx.input.getInputProcessor())) {
      Actor found = find(stage.getRoot(), name);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** A control that the mouse can reach, scrolled into view if it must be. */
  static Actor reachable(Script.Step step, String name) {
    Actor actor =
        shown(name).orElseThrow(() -> step.fails("there is no '" + name + "' to be seen"));
    for (Group above = actor.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane pane && pane.getActor() != actor) {
        Vector2 corner = actor.localToAscendantCoordinates(pane.getActor(), new Vector2());
        pane.scrollTo(corner.x, corner.y, actor.getWidth(), actor.getHeight(), false, true);
        pane.updateVisualScroll();
        pane.layout();
      }
    }
    Vector2 middle = at(actor, 0.5f);
    Actor hit = actor.getStage().hit(middle.x, middle.y, true);
    if (hit == null || !(hit.isDescendantOf(actor) || actor.isDescendantOf(hit))) {
      throw step.fails(
          "'" + name + "' cannot be reached: " + (hit == null ? "it is outside" : over(hit)));
    }
    return actor;
  }

  /** All that is written on a control, from the top left on, with blanks between. */
  static String written(Actor actor) {
    if (actor instanceof Label label) {
      return label.getText().toString();
    }
    if (actor.getUserObject() instanceof String prose) {
      return prose;
    }
    if (actor instanceof Group group) {
      return Stream.of(group.getChildren().items)
          .filter(Objects::nonNull)
          .filter(Actor::isVisible)
          .map(Controls::written)
          .filter(words -> !words.isEmpty())
          .collect(Collectors.joining(" "));
    }
    return "";
  }

  private static String over(Actor hit) {
    Actor named = hit;
    while (named.getName() == null && named.getParent() != null) {
      named = named.getParent();
    }
    return "it lies under "
        + Objects.requireNonNullElse(named.getName(), hit.getClass().getSimpleName());
  }

  /** A point of a control, at a share of its width and half its height, on its stage. */
  static Vector2 at(Actor actor, float share) {
    return actor.localToStageCoordinates(
        new Vector2(actor.getWidth() * share, actor.getHeight() / 2));
  }

  /** The same on the screen, in pixels from the upper left corner. */
  static Vector2 onScreen(Actor actor, float share) {
    return actor.getStage().stageToScreenCoordinates(at(actor, share));
  }

  private static Actor find(Group group, String name) {
    if (!group.isVisible()) {
      return null;
    }
    for (int i = group.getChildren().size - 1; i >= 0; i--) {
      Actor child = group.getChild(i);
      if (child.isVisible() && name.equals(child.getName())) {
        return child;
      }
      Actor within = child instanceof Group inner ? find(inner, name) : null;
      if (within != null) {
        return within;
      }
    }
    return null;
  }

  private static List<Stage> stages(InputProcessor processor) {
    List<Stage> stages = new ArrayList<>();
    if (processor instanceof Stage stage) {
      stages.add(stage);
    } else if (processor instanceof InputMultiplexer several) {
      several.getProcessors().forEach(one -> stages.addAll(stages(one)));
    }
    return stages;
  }
}
