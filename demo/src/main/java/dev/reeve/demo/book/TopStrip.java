package dev.reeve.demo.book;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.badlogic.gdx.utils.Align;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.FillDrawable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Village;
import dev.reeve.demo.play.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The strip at the top: where and when we are, and whether it goes well. */
public final class TopStrip extends VisTable {
  private final Look look;
  private final Texts texts;
  private final World world;
  private final Village village;
  private final Note note;
  private final List<Actor> stops = new ArrayList<>();
  private final VisLabel date = new VisLabel("", "aside");
  private final VisLabel people;
  private final VisLabel happiness;
  private final VisLabel promised = new VisLabel("", "faded");
  private final VisLabel food;
  private final VisLabel alert = new VisLabel("", "tinted");

  /** Holds the alert; filled in need, so that it stands out in grey as well. */
  private final VisTable seal = new VisTable();

  private final Drawable alarm;

  public TopStrip(Look look, Texts texts, World world, Village village, Note note) {
    this.look = look;
    this.texts = texts;
    this.world = world;
    this.village = village;
    this.note = note;
    setBackground(look.page());
    setTouchable(Touchable.enabled);
    pad(0, look.px(18), 0, look.px(18));
    add(new VisLabel(village.name(), "title")).padRight(look.px(16));
    add(date).width(look.px(150)).left();
    people = figure("top.people", 38, () -> note.aboutPeople(village));
    happiness = figure("top.happiness", 40, () -> note.aboutHappiness(village));
    add(promised).width(look.px(92)).left();
    food = figure("top.food", 46, () -> note.aboutNeeds(village));
    add().growX();
    alarm = new FillDrawable(look, Palette.ALARM_TEXT);
    seal.add(alert).pad(0, look.px(10), 0, look.px(10));
    VisTable news = new VisTable();
    news.add(seal).height(look.px(26)).pad(look.px(2));
    add(news).height(look.px(30)).right();
    NoteOpener.attach(news, note, look, () -> note.aboutNeeds(village));
    stops.add(news);
  }

  private VisLabel figure(String name, float width, Runnable why) {
    VisTable whole = new VisTable();
    VisLabel number = new VisLabel("", "tinted");
    number.setColor(Palette.INK);
    number.setAlignment(Align.right);
    whole.add(number).width(look.px(width)).right();
    whole.add(new VisLabel(texts.get(name), "faded")).padLeft(look.px(6)).padRight(look.px(8));
    add(whole).height(look.px(30)).padLeft(look.px(6));
    NoteOpener.attach(whole, note, look, why);
    stops.add(whole);
    return number;
  }

  /** Where the keyboard can stop, from the left. */
  public List<Actor> stops() {
    return stops;
  }

  public void refresh() {
    String season =
        world
            .season()
            .map(id -> texts.name("season", id))
            .orElseGet(() -> texts.get("season." + (int) (4 * world.yearPart())));
    date.setText(texts.format("top.date", season, world.year() + 1));
    people.setText(village.people());
    happiness.setText(Texts.amount(village.happiness()));
    promised.setText(texts.format("top.promised", Texts.amount(village.plan().happiness())));
    food.setText(Texts.met(village.met()));
    food.setColor(village.met() < 1 ? Palette.ALARM_TEXT : Palette.INK);
    Optional<String> lacking = village.lacking();
    if (lacking.isPresent()) {
      String name = texts.name("good", lacking.get()).toLowerCase(Locale.ROOT);
      String met = Texts.met(village.coverage(lacking.get()));
      alert.setText(texts.format("alert.short", name, met));
      alert.setColor(Palette.PAGE);
      seal.setBackground(alarm);
    } else {
      alert.setText(texts.get(world.paused() ? "alert.still" : "alert.well"));
      alert.setColor(world.paused() ? Palette.FADED_INK : Palette.GOOD_NEWS_TEXT);
      seal.setBackground((Drawable) null);
    }
  }
}
