package dev.reeve.demo.screen;

import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Scenario;

/** What a player can do once a result is known. */
final class Endings {
  private Endings() {}

  /** Writes the buttons at the foot of a result's page. */
  static void write(
      VisTable page, Controls controls, Theatre theatre, PlayScreen game, Runnable goOn) {
    Texts texts = theatre.backstage().texts();
    Scenario scenario = game.world().scenario();
    VisTable row = new VisTable();
    float gap = controls.look().px(8);
    row.add(controls.button("again", texts.get("result.again"), () -> theatre.begin(scenario)));
    row.add(
            controls.button(
                "otherwise", texts.get("result.otherwise"), () -> theatre.scenarios(scenario)))
        .padLeft(gap);
    row.add(controls.button("go_on", texts.get("result.go_on"), goOn)).padLeft(gap);
    row.add(controls.button("leave", texts.get("pause.leave"), theatre::title))
        .right()
        .expandX()
        .padLeft(gap);
    page.add(row).growX().padTop(controls.look().px(12)).colspan(4);
  }
}
