package dev.reeve.demo.book;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Cell;
import com.badlogic.gdx.scenes.scene2d.utils.ChangeListener;
import com.badlogic.gdx.utils.Align;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisScrollPane;
import com.kotcrab.vis.ui.widget.VisSlider;
import com.kotcrab.vis.ui.widget.VisTable;
import com.kotcrab.vis.ui.widget.VisTextButton;
import dev.reeve.demo.art.FocusFrame;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Prediction;
import dev.reeve.demo.play.Scenario.Knob;
import dev.reeve.demo.play.Tour;
import dev.reeve.demo.play.Tour.Row;
import dev.reeve.rules.RulesetException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;

/** The right page of a tour: an idea in words, what it predicts, and the number to turn. */
public final class TourPage extends VisTable {
  private static final float WIDTH = 318;

  /** Seconds between two readings of the figures, and between two turns of the knob. */
  private static final float CALM = 0.2f;

  private final Look look;
  private final Texts texts;
  private final Tour tour;
  private final VisTable figures = new VisTable();
  private final List<Actor> stops = new ArrayList<>();
  private final VisLabel trouble;
  private OptionalDouble wanted = OptionalDouble.empty();
  private float since = CALM;

  /**
   * The page of the step that a tour is at.
   *
   * @param go brings the game to another step, by so many; the page is made anew then
   */
  public TourPage(Look look, Texts texts, Tour tour, IntConsumer go) {
    this.look = look;
    this.texts = texts;
    this.tour = tour;
    setBackground(look.page());
    setTouchable(Touchable.enabled);
    pad(look.px(12), look.px(16), look.px(12), look.px(14));
    VisTable body = new VisTable();
    body.top();
    String id = tour.step().id();
    wrapped(body, texts.name("tour", id), "title");
    texts
        .find("tour." + id + ".text")
        .ifPresent(text -> wrapped(body, text, "default").padBottom(look.px(8)));
    body.add(figures).growX().row();
    trouble = new VisLabel("", "alarm");
    trouble.setWrap(true);
    tour.step().knob().ifPresent(knob -> knob(body, knob));
    body.add(trouble).width(look.px(WIDTH - 44)).left().row();
    VisScrollPane scroll = new VisScrollPane(body);
    scroll.setFadeScrollBars(false);
    scroll.setScrollingDisabled(true, false);
    scroll.setOverscroll(false, false);
    scroll.setFlickScroll(false);
    add(scroll).grow().row();
    steps(go);
    refresh(0);
    pack();
    setWidth(look.px(WIDTH));
  }

  private Cell<?> wrapped(VisTable body, String text, String style) {
    VisLabel label = new VisLabel(text, style);
    label.setWrap(true);
    var cell = body.add(label).width(look.px(WIDTH - 44)).left();
    body.row();
    return cell;
  }

  private void knob(VisTable body, Knob knob) {
    String name = texts.find("tour." + tour.step().id() + ".knob").orElse(knob.path());
    VisTable head = new VisTable();
    VisLabel label = new VisLabel(name, "aside");
    label.setWrap(true);
    head.add(label).growX().left();
    VisLabel value = new VisLabel("", "strong");
    value.setAlignment(Align.right);
    head.add(value).right();
    body.add(head).growX().padTop(look.px(10)).row();
    VisSlider slider =
        new VisSlider((float) knob.least(), (float) knob.most(), (float) knob.step(), false);
    slider.setName("tour.knob");
    slider.setValue((float) tour.knob().orElse(knob.least()));
    value.setText(number(slider, knob));
    slider.addListener(
        new ChangeListener() {
          @Override
          public void changed(ChangeEvent event, Actor actor) {
            value.setText(number(slider, knob));
            wanted = OptionalDouble.of(exact(slider, knob));
          }
        });
    slider.addListener(
        new InputListener() {
          @Override
          public boolean keyDown(InputEvent event, int key) {
            if (key == Keys.LEFT || key == Keys.RIGHT) {
              float step = (float) knob.step();
              slider.setValue(slider.getValue() + (key == Keys.LEFT ? -step : step));
              return true;
            }
            return false;
          }
        });
    FocusFrame frame = new FocusFrame(look, slider);
    frame.add(slider).growX().height(look.px(34));
    body.add(frame).growX().row();
    stops.add(slider);
    tour.knobOfTheStep()
        .ifPresent(
            of -> {
              VisTextButton back = button("tour.reset", texts.format("tour.reset", exact(of)));
              onPress(back, () -> slider.setValue((float) of));
              body.add(back).left().padTop(look.px(2)).row();
            });
  }

  private static double exact(VisSlider slider, Knob knob) {
    double steps = Math.round((slider.getValue() - knob.least()) / knob.step());
    return Math.min(knob.most(), knob.least() + steps * knob.step());
  }

  private String number(VisSlider slider, Knob knob) {
    return exact(exact(slider, knob));
  }

  /** A knob's value without the digits that binary fractions add. */
  private String exact(double value) {
    String text = texts.fixed(value, 4);
    return text.replaceAll("[.,]?0+$", "");
  }

  private void steps(IntConsumer go) {
    VisTable row = new VisTable();
    VisTextButton back = button("tour.back", texts.get("tour.back"));
    back.setDisabled(tour.index() == 0);
    onPress(back, () -> go.accept(-1));
    row.add(back).left();
    VisLabel where =
        new VisLabel(texts.format("tour.where", tour.index() + 1, tour.size()), "faded");
    where.setAlignment(Align.center);
    row.add(where).growX();
    VisTextButton next = button("tour.next", texts.get("tour.next"));
    next.setDisabled(tour.index() == tour.size() - 1);
    onPress(next, () -> go.accept(1));
    row.add(next).right();
    add(row).growX().padTop(look.px(8));
  }

  private VisTextButton button(String name, String text) {
    VisTextButton button = new VisTextButton(text, "slip");
    button.setFocusBorderEnabled(false);
    button.getLabelCell().minHeight(look.px(22));
    button.setName(name);
    stops.add(button);
    return button;
  }

  private static void onPress(VisTextButton button, Runnable then) {
    button.addListener(
        new ChangeListener() {
          @Override
          public void changed(ChangeEvent event, Actor actor) {
            then.run();
          }
        });
  }

  /** Where the keyboard can stop, from the top. */
  public List<Actor> stops() {
    return stops;
  }

  /** Turns the knob as far as the player has, and reads the figures. */
  public void refresh(float seconds) {
    since += seconds;
    if (since < CALM) {
      return;
    }
    since = 0;
    if (wanted.isPresent()) {
      double value = wanted.getAsDouble();
      wanted = OptionalDouble.empty();
      try {
        tour.turn(value);
        trouble.setText("");
      } catch (RulesetException | IllegalArgumentException e) {
        trouble.setText(texts.get("tour.impossible"));
      }
    }
    write();
  }

  private void write() {
    figures.clearChildren();
    figures.add().growX();
    for (String head : new String[] {"tour.predicted", "tour.planned", "tour.seen"}) {
      figures.add(right(texts.get(head), "faded")).right().width(look.px(54));
    }
    figures.row();
    for (Row row : tour.rows()) {
      VisLabel name = new VisLabel(name(row.of()));
      name.setEllipsis(true);
      figures.add(name).growX().minWidth(0).left().height(look.px(22));
      figures.add(right(words(row.of(), row.predicted()), "figures")).right();
      figures.add(right(words(row.of(), OptionalDouble.of(row.planned())), "strong")).right();
      figures.add(right(words(row.of(), row.seen()), "figures")).right().row();
    }
  }

  private static VisLabel right(String text, String style) {
    VisLabel label = new VisLabel(text, style);
    label.setAlignment(Align.right);
    return label;
  }

  private String name(String of) {
    String kind = Prediction.kind(of);
    String thing =
        switch (kind) {
          case "share" -> texts.name("trade", Prediction.id(of));
          case "lost" -> texts.name("threat", Prediction.id(of));
          default -> texts.name("good", Prediction.id(of));
        };
    return texts.format("tour.figure." + kind, thing);
  }

  private String words(String of, OptionalDouble value) {
    if (value.isEmpty()) {
      return "·";
    }
    boolean share = Prediction.kind(of).equals("share") || Prediction.kind(of).equals("coverage");
    double number = value.getAsDouble();
    return share ? texts.percent(number, 1) : texts.amount(number);
  }
}
