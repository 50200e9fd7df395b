package dev.reeve.demo;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.plan.Plan;
import dev.reeve.plan.PlanStatus;
import java.util.Locale;
import java.util.Map;

/** The strip at the top: where and when we are, and whether it goes well. */
final class TopStrip extends VisTable {
  private final Look look;
  private final Texts texts;
  private final Village village;
  private final VisLabel date = new VisLabel("", "aside");
  private final VisLabel people;
  private final VisLabel happiness;
  private final VisLabel food;
  private final VisLabel alert = new VisLabel("", "tinted");

  TopStrip(Look look, Texts texts, Village village) {
    this.look = look;
    this.texts = texts;
    this.village = village;
    setBackground(look.page());
    setTouchable(Touchable.enabled);
    pad(0, look.px(18), 0, look.px(18));
    add(new VisLabel(texts.get("village"), "title")).padRight(look.px(16));
    add(date).width(look.px(150)).left();
    people = figure("top.people", 44);
    happiness = figure("top.happiness", 44);
    food = figure("top.food", 52);
    add().growX();
    add(alert).right();
  }

  private VisLabel figure(String name, float width) {
    VisLabel number = new VisLabel("", "strong");
    number.setAlignment(com.badlogic.gdx.utils.Align.right);
    add(number).width(look.px(width)).right().padLeft(look.px(14));
    add(new VisLabel(texts.get(name), "faded")).padLeft(look.px(6));
    return number;
  }

  void refresh() {
    Plan plan = village.plan();
    String season = texts.get("season." + village.season());
    date.setText(texts.format("top.date", season, village.cycle() + 1));
    people.setText(village.people());
    happiness.setText(Texts.amount(plan.happiness()));
    double least = 1;
    String scarce = "food";
    for (Map.Entry<String, Double> need : plan.coverage().entrySet()) {
      if (need.getValue() < least) {
        least = need.getValue();
        scarce = need.getKey();
      }
    }
    food.setText(Texts.percent(plan.coverage().getOrDefault("food", 1.0)));
    if (plan.status() == PlanStatus.SHORTFALL) {
      String name = texts.name("good", scarce).toLowerCase(Locale.ROOT);
      alert.setText(texts.format("alert.short", name, Texts.whole(Math.floor(100 * least))));
      alert.setColor(Palette.ALARM);
    } else {
      alert.setText(texts.get(village.paused() ? "alert.still" : "alert.well"));
      alert.setColor(village.paused() ? Palette.FADED_INK : Palette.GOOD_NEWS);
    }
  }
}
