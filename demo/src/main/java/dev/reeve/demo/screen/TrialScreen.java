package dev.reeve.demo.screen;

import com.badlogic.gdx.utils.Align;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.play.Scenario.Goal;
import dev.reeve.demo.play.Trial;

/** Whether a trial's goal is met, by which figures, and what to try. */
final class TrialScreen extends PageScreen {
  private final Theatre theatre;
  private final PlayScreen game;
  private final Trial trial;

  TrialScreen(Theatre theatre, PlayScreen game, Goal goal) {
    super(theatre.backstage(), game, () -> theatre.backstage().show(game));
    this.theatre = theatre;
    this.game = game;
    trial = Trial.of(game.world(), goal);
  }

  @Override
  protected float width() {
    return 640;
  }

  @Override
  protected float height() {
    return 0;
  }

  @Override
  protected void write(VisTable page, Controls controls) {
    Look look = controls.look();
    title(page, texts().get(trial.won() ? "trial.won" : "trial.lost")).colspan(4).row();
    page.add(controls.words(advice(), "default"))
        .growX()
        .left()
        .colspan(4)
        .padBottom(look.px(10))
        .row();
    page.add();
    page.add(right(texts().get("trial.goal"), "faded")).right();
    page.add(right(texts().get("trial.came"), "faded")).right().padLeft(look.px(24)).row();
    figure(page, "trial.hunger", trial.goal().hunger(), trial.hunger(), trial.fed(), look);
    figure(
        page,
        "trial.happiness",
        trial.goal().happiness(),
        trial.happiness(),
        trial.cheerful(),
        look);
    Endings.write(page, controls, theatre, game, this::back);
  }

  private String advice() {
    if (trial.won()) {
      return texts().get("trial.advice.won");
    }
    String good = texts().inSentence("good", trial.shortest().orElse("food"));
    return texts().format(trial.fed() ? "trial.advice.cheer" : "trial.advice.feed", good);
  }

  private void figure(VisTable page, String key, double goal, double came, boolean met, Look look) {
    page.add(new VisLabel(texts().get(key))).left().growX().height(look.px(30));
    page.add(right(texts().amount(goal), "figures")).right();
    VisLabel figure = right(texts().amount(came), "tinted");
    figure.setColor(met ? Palette.GOOD_NEWS_TEXT : Palette.ALARM_TEXT);
    page.add(figure).right().padLeft(look.px(24));
    page.add(new VisLabel(texts().get(met ? "trial.met" : "trial.missed"), "aside"))
        .left()
        .padLeft(look.px(12))
        .row();
  }

  private static VisLabel right(String text, String style) {
    VisLabel label = new VisLabel(text, style);
    label.setAlignment(Align.right);
    return label;
  }
}
