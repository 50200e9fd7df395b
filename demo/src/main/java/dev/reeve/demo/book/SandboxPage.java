package dev.reeve.demo.book;

import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import com.kotcrab.vis.ui.widget.VisTextButton;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Scenario.Deed;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Industry;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the player can let happen in a sandbox; all of it lasts until the cycle ends. */
final class SandboxPage extends Leaf {
  private static final double[] RAIDS = {0.5, 1, 2};
  private static final double[] HARVESTS = {0.5, 1.5};
  private static final float BUTTON = 56;

  private final Map<String, VisLabel> raids = new LinkedHashMap<>();
  private VisLabel done;

  SandboxPage(Look look, Texts texts, Selection selection, Note note) {
    super(look, texts, selection, note);
  }

  @Override
  void write(Village village, Ruleset rules) {
    raids.clear();
    say(texts.get("hand.sandbox.text"), "aside", RightPage.TEXT).padBottom(look.px(4)).row();
    for (Threat threat : rules.threats()) {
      raid(village, threat);
    }
    for (Program program : rules.programs()) {
      feast(village, program);
    }
    head("hand.sandbox.harvest");
    for (Industry industry : rules.industries()) {
      harvest(village, industry);
    }
    done = Controls.prose("", "aside");
    add(done).width(look.px(RightPage.TEXT)).left().padTop(look.px(6)).row();
    add().growY();
  }

  private void head(String key) {
    add(Controls.giving(texts.get(key), "strong")).minWidth(0).left().padTop(look.px(8)).row();
  }

  private void raid(Village village, Threat threat) {
    VisTable head = new VisTable();
    head.add(Controls.giving(texts.name("threat", threat.id()), "strong"))
        .minWidth(0)
        .growX()
        .left();
    VisLabel here = new VisLabel("", "tinted");
    here.setColor(Palette.ALARM_TEXT);
    head.add(here).right();
    raids.put(threat.id(), here);
    add(head).growX().padTop(look.px(4)).row();
    VisTable row = new VisTable();
    row.defaults().growX().uniformX().minWidth(0).height(look.target()).padRight(look.px(4));
    for (double strength : RAIDS) {
      deed(
          row,
          texts.get("hand.sandbox.raid." + key(strength)),
          "sandbox.raid." + threat.id() + "." + key(strength),
          texts.format("hand.sandbox.raided", texts.name("threat", threat.id())),
          () -> village.befall(Deed.RAID, threat.id(), strength));
    }
    add(row).growX().row();
  }

  private void feast(Village village, Program program) {
    head("hand.sandbox.program");
    VisTable row = new VisTable();
    row.defaults().growX().minWidth(0).height(look.target());
    deed(
        row,
        texts.format("hand.sandbox.hold", texts.name("program", program.id())),
        "sandbox.program." + program.id(),
        texts.format("hand.sandbox.feasted", texts.name("program", program.id())),
        () -> village.befall(Deed.FESTIVAL, program.id(), 1));
    add(row).growX().padRight(look.px(4)).row();
  }

  private void harvest(Village village, Industry industry) {
    VisTable row = new VisTable();
    row.add(new Image(look.picture(look.stamps.sign(Trade.of(industry.id())), 20)))
        .size(look.px(20))
        .padRight(look.px(6));
    row.add(Controls.giving(texts.name("trade", industry.id()), "default"))
        .minWidth(0)
        .growX()
        .left();
    row.defaults().width(look.px(BUTTON)).height(look.target()).padRight(look.px(4));
    for (double factor : HARVESTS) {
      deed(
          row,
          texts.get("hand.sandbox.harvest." + key(factor)),
          "sandbox.harvest." + industry.id() + "." + key(factor),
          texts.format("hand.sandbox.harvested." + key(factor), texts.name("trade", industry.id())),
          () -> village.befall(Deed.HARVEST, industry.id(), factor));
    }
    add(row).growX().padTop(look.px(2)).row();
  }

  /** The end of a key for a strength: a half is 50. */
  private static String key(double strength) {
    return String.valueOf(Math.round(100 * strength));
  }

  private void deed(VisTable row, String text, String name, String told, Runnable deed) {
    VisTextButton button =
        Controls.slip(
            text,
            name,
            () -> {
              deed.run();
              done.setText(told);
            });
    row.add(button);
    stop(button);
  }

  @Override
  void renew(Village village) {
    raids.forEach(
        (threat, here) ->
            here.setText(
                village.settlement().raid(threat) > 0 ? texts.get("hand.sandbox.here") : ""));
  }
}
