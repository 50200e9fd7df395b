package dev.reeve.demo.book;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.utils.Align;
import com.kotcrab.vis.ui.widget.VisImageButton;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Mark;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Spot;
import dev.reeve.demo.play.Trend;
import dev.reeve.demo.play.Village;
import dev.reeve.demo.play.World;
import dev.reeve.model.Good;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The strip at the top: where and when we are, whether it goes well, and what calls for us. */
public final class TopStrip extends VisTable {
  private static final float HEIGHT = 36;
  private static final float ARROW = 30;
  private static final float REFRESH_SECONDS = 0.1f;

  /** Units of width below which words give way to their numbers, as where text is large. */
  private static final float NARROW = 1150;

  /** Happiness below which a plan promises none, as in a winter that only feeds. */
  private static final double LEAST_PROMISE = 0.005;

  private final Look look;
  private final Texts texts;
  private final Selection selection;
  private final Note note;
  private final Consumer<Spot> lead;
  private final List<Actor> stops = new ArrayList<>();
  private final VisLabel name = new VisLabel("", "title");
  private final VisLabel date = new VisLabel("", "aside");
  private final VisLabel people = number();
  private final VisLabel happiness = number();
  private final LiveText happinessText = new LiveText(happiness);
  private final VisLabel promised = new VisLabel("", "faded");
  private final LiveText promisedText = new LiveText(promised);
  private final VisLabel store = number();
  private final VisLabel storeName = new VisLabel("", "faded");
  private final TrendArrow growth;
  private final TrendArrow mood;
  private final VisLabel moodWord = new VisLabel("", "faded");
  private final ShareBar gauge;
  private final VillageList list;
  private final Seals seals;
  private final VisTable left = new VisTable();
  private final VisTable plate = new VisTable();
  private final boolean narrow;
  private float sinceRefresh;

  /**
   * Lays the strip out.
   *
   * @param lead brings the player to a place of a village
   * @param log opens the log
   * @param menu opens the menu
   */
  public TopStrip(
      Look look,
      Texts texts,
      Selection selection,
      Note note,
      Consumer<Spot> lead,
      Runnable log,
      Runnable menu) {
    this.look = look;
    this.texts = texts;
    this.selection = selection;
    this.note = note;
    this.lead = lead;
    narrow = Gdx.graphics.getWidth() < NARROW * look.scale;
    growth = TrendArrow.ofPeople(look);
    mood = TrendArrow.ofHappiness(look);
    gauge = new ShareBar(look, Palette.FARMER);
    list = new VillageList(look, texts, selection, plate, this::choose);
    seals = new Seals(look, texts, selection, note, lead, log);
    setName("top");
    setBackground(look.page());
    setTouchable(Touchable.enabled);
    pad(0, look.px(12), 0, look.px(10));
    where();
    when();
    people();
    happiness();
    store();
    add(left).left();
    add(seals).growX().right();
    stops.addAll(seals.stops());
    VisImageButton button = new VisImageButton(look.mark(Mark.MENU, 18, Palette.INK));
    button.setName("menu");
    Press.on(button, menu);
    NoteOpener.attach(button, note, () -> text("top.menu.title", "top.menu.text"));
    add(button).size(look.px(HEIGHT)).padLeft(look.px(8));
    stops.add(button);
    refresh();
  }

  private static VisLabel number() {
    VisLabel label = new VisLabel("", "tinted");
    label.setColor(Palette.INK);
    label.setAlignment(Align.right);
    return label;
  }

  private Village village() {
    return selection.village();
  }

  private void text(String title, String text) {
    note.aboutText(village(), title, text);
  }

  private void where() {
    boolean many = selection.world().villages().size() > 1;
    plate.setName("village");
    plate.add(name).padLeft(look.px(6)).padRight(look.px(6));
    if (many) {
      step("village.previous", Mark.BACK, -1);
      Press.on(plate, this::toggle);
    }
    if (many) {
      NoteOpener.attachToPressed(plate, note, look, () -> note.aboutVillage(village()));
    } else {
      NoteOpener.attach(plate, note, look, () -> note.aboutVillage(village()));
    }
    left.add(plate).height(look.px(HEIGHT));
    stops.add(plate);
    if (many) {
      step("village.next", Mark.FORTH, 1);
    }
  }

  private void step(String id, Mark mark, int by) {
    VisImageButton button = new VisImageButton(look.mark(mark, 16, Palette.INK));
    button.setName(id);
    Press.on(button, () -> choose(village().index() + by));
    NoteOpener.attach(button, note, () -> text("top.step.title", "top.step.text"));
    left.add(button).size(look.px(ARROW), look.px(HEIGHT));
    stops.add(button);
  }

  private void when() {
    VisTable whole = new VisTable();
    whole.setName("top.date");
    whole.add(new Dial(look, selection.world())).size(look.px(24)).padRight(look.px(8));
    whole.add(date).padRight(look.px(6));
    part(whole, () -> note.aboutDate(village()), 12);
  }

  private void people() {
    VisTable whole = new VisTable();
    whole.setName("top.people");
    whole.add(people).width(look.px(34)).right();
    if (!narrow) {
      whole.add(new VisLabel(texts.get("top.people"), "faded")).padLeft(look.px(6));
    }
    whole.add(growth).size(look.px(TrendArrow.SIDE)).padLeft(look.px(5)).padRight(look.px(6));
    part(whole, () -> note.aboutPeople(village()), 10);
  }

  private void happiness() {
    VisTable whole = new VisTable();
    whole.setName("top.happiness");
    whole.add(happiness).width(look.px(40)).right();
    if (!narrow) {
      whole.add(promised).padLeft(look.px(6));
    }
    whole.add(mood).size(look.px(TrendArrow.SIDE)).padLeft(look.px(6));
    whole.add(moodWord).padLeft(look.px(4)).padRight(look.px(6));
    part(whole, () -> note.aboutHappiness(village()), 6);
  }

  private void store() {
    VisTable whole = new VisTable();
    whole.setName("top.food");
    whole.add(store).width(look.px(40)).right();
    if (!narrow) {
      whole.add(storeName).padLeft(look.px(6));
    }
    whole.add(gauge).size(look.px(48), look.px(16)).padLeft(look.px(8)).padRight(look.px(6));
    part(whole, () -> note.aboutNeeds(village()), 6);
  }

  private void part(VisTable whole, Runnable why, float gap) {
    left.add(whole).height(look.px(HEIGHT)).padLeft(look.px(gap));
    NoteOpener.attach(whole, note, look, why);
    stops.add(whole);
  }

  private void choose(int index) {
    selection.village(index);
    list.close();
    refresh();
    lead.accept(Spot.of(village().index()));
  }

  /** Opens the list of villages under the name, or puts it away. */
  private void toggle() {
    Stage stage = getStage();
    if (list.getStage() != null) {
      list.close();
      return;
    }
    note.close();
    stage.addActor(list);
    list.setPosition(look.px(8), getY() - list.getHeight() - look.px(6));
    list.open();
  }

  /** Puts the list of villages away. */
  void release() {
    list.close();
  }

  /** Where the keyboard can stop, from the left. */
  public List<Actor> stops() {
    return stops;
  }

  @Override
  public void act(float seconds) {
    super.act(seconds);
    sinceRefresh += seconds;
    if (sinceRefresh >= REFRESH_SECONDS) {
      sinceRefresh = 0;
      refresh();
    }
  }

  /** Brings everything up to date. */
  public void refresh() {
    World world = selection.world();
    Village village = village();
    name.setText(village.name());
    String season =
        world
            .season()
            .map(id -> texts.name("season", id))
            .orElseGet(() -> texts.get("season." + (int) (4 * world.yearPart())));
    date.setText(texts.format("top.date", season, world.year() + 1));
    people.setText(village.people());
    growth.show(village);
    happinessText.tell(village.happiness(), texts::amount);
    promisedText.tell(
        village.plan().happiness(),
        happy ->
            happy < LEAST_PROMISE
                ? texts.get("top.happiness")
                : texts.format(
                    village.constitution().money() ? "top.advised" : "top.promised",
                    texts.amount(happy)));
    Trend trend = mood.show(village);
    moodWord.setText(texts.get("trend." + trend.name().toLowerCase(Locale.ROOT)));
    showStore(village);
    float others = left.getPrefWidth() + look.px(HEIGHT + 8 + 22);
    seals.refresh(getWidth() - others);
    if (list.getStage() != null) {
      list.refresh();
    }
  }

  /** The store that is emptiest against its reserve; in famine what is met of the need. */
  private void showStore(Village village) {
    Good good = scarcest(village);
    boolean hunger = village.met() < 1;
    gauge.setVisible(good != null && village.reserve(good) > 0);
    if (good == null) {
      store.setText(texts.met(village.met()));
      storeName.setText(texts.get("top.met"));
      return;
    }
    String what = texts.inSentence("good", good.id());
    if (hunger) {
      store.setText(texts.met(village.met()));
      storeName.setText(texts.get("top.met"));
    } else {
      store.setText(texts.fixed(village.cyclesInStore(good), 1));
      storeName.setText(texts.format("top.store", what));
    }
    store.setColor(hunger ? Palette.ALARM_TEXT : Palette.INK);
    double reserve = village.reserve(good);
    double stock = village.settlement().stock(good.id());
    gauge.show((float) (reserve > 0 ? stock / (2 * reserve) : 0), 0, 0.5f);
  }

  private static Good scarcest(Village village) {
    Optional<String> lacking = village.lacking();
    Good scarcest = null;
    double least = Double.POSITIVE_INFINITY;
    for (Good good : village.rules().goods()) {
      if (village.need(good) <= 0) {
        continue;
      }
      boolean worst = lacking.isPresent() && lacking.get().equals(good.id());
      double lasts = worst ? -1 : village.cyclesInStore(good);
      if (lasts < least) {
        least = lasts;
        scarcest = good;
      }
    }
    return scarcest;
  }
}
