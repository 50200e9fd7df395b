package dev.reeve.demo;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.utils.Align;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.plan.Plan;
import dev.reeve.plan.PlanStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The strip at the top: where and when we are, and whether it goes well. */
final class TopStrip extends VisTable {
  private final Look look;
  private final Texts texts;
  private final Village village;
  private final Note note;
  private final List<Actor> stops = new ArrayList<>();
  private final VisLabel date = new VisLabel("", "aside");
  private final VisLabel people;
  private final VisLabel happiness;
  private final VisLabel food;
  private final VisLabel alert = new VisLabel("", "tinted");

  TopStrip(Look look, Texts texts, Village village, Note note) {
    this.look = look;
    this.texts = texts;
    this.village = village;
    this.note = note;
    setBackground(look.page());
    setTouchable(Touchable.enabled);
    pad(0, look.px(18), 0, look.px(18));
    add(new VisLabel(texts.get("village"), "title")).padRight(look.px(16));
    add(date).width(look.px(150)).left();
    people = figure("top.people", 38, () -> note.aboutPeople(village));
    happiness = figure("top.happiness", 40, () -> note.aboutHappiness(village));
    food = figure("top.food", 46, () -> note.aboutNeeds(village));
    add().growX();
    add(alert).right();
  }

  private VisLabel figure(String name, float width, Runnable why) {
    VisTable whole = new VisTable();
    VisLabel number = new VisLabel("", "strong");
    number.setAlignment(Align.right);
    whole.add(number).width(look.px(width)).right();
    whole.add(new VisLabel(texts.get(name), "faded")).padLeft(look.px(6)).padRight(look.px(8));
    add(whole).height(look.px(30)).padLeft(look.px(6));
    NoteOpener.attach(whole, note, look, why);
    stops.add(whole);
    return number;
  }

  /** Where the keyboard can stop, from the left. */
  List<Actor> stops() {
    return stops;
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
      alert.setColor(village.paused() ? Palette.FADED_INK : Palette.GOOD_NEWS_TEXT);
    }
  }
}
