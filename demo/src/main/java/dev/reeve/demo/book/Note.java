package dev.reeve.demo.book;

import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Alert;
import dev.reeve.demo.play.Log;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Program;
import dev.reeve.plan.Limit;
import java.util.ArrayList;
import java.util.List;

/**
 * The slips of paper that say why a number is what it is. A slip is written by a {@link Runnable}
 * that calls the methods here, whenever it must be kept true; words in it that have a meaning of
 * their own open slips beside it.
 */
public final class Note extends Group {
  /** Seconds after which open slips are written again. */
  private static final float KEEP_TRUE_SECONDS = 0.25f;

  /** Seconds for which the mouse must rest on a word, or on another number, to open its slip. */
  private static final float REST_SECONDS = 0.15f;

  private static final float GAP = 10;

  /** Units at the window's upper edge that belong to the strip; it is never covered. */
  private static final float STRIP = 42;

  private final Look look;
  private final Texts texts;
  private final TradeNotes trades;
  private final GoodNotes goods;
  private final PeopleNotes people;
  private final AlertNotes alerts;
  private final LogWords log;
  private final Glossary glossary;
  private final NoteStack<NoteSlip> stack = new NoteStack<>();
  private final NoteHands hands = new NoteHands(this, stack);
  private final List<Rectangle> taken = new ArrayList<>();
  private final Rectangle size = new Rectangle();
  private final Rectangle anchor = new Rectangle();
  private final Rectangle page = new Rectangle();
  private NoteContent writing;
  private Runnable pending;
  private Runnable shown;
  private boolean upright;
  private float rested;
  private float kept;

  public Note(Look look, Texts texts) {
    this.look = look;
    this.texts = texts;
    trades = new TradeNotes(texts);
    goods = new GoodNotes(texts);
    people = new PeopleNotes(texts);
    alerts = new AlertNotes(texts);
    log = new LogWords(texts);
    glossary = new Glossary(texts);
    setName("notes");
    setTouchable(Touchable.childrenOnly);
  }

  /** Tells about an industry: who works there and where its goods go. */
  public void aboutIndustry(Village village, String industry) {
    trades.industry(on(village), industry);
  }

  /** Tells about every industry of a place on the map. */
  public void aboutPlace(Village village, Trade trade) {
    trades.place(on(village), trade);
  }

  /** Tells about a program: what it takes and whether it is held. */
  public void aboutProgram(Village village, Program program) {
    trades.program(on(village), program);
  }

  /** Tells what a village is like: who runs it, and what its people wish. */
  public void aboutVillage(Village village) {
    people.village(on(village));
  }

  /** Tells which season it is and what it does to the trades. */
  public void aboutDate(Village village) {
    trades.date(on(village));
  }

  /** Tells how many of each tier live here. */
  public void aboutPeople(Village village) {
    people.people(on(village));
  }

  /** Tells what happiness is made of. */
  public void aboutHappiness(Village village) {
    people.happiness(on(village));
  }

  /**
   * Tells about somebody who lives here.
   *
   * @param before how many had had his index before him, by {@link Village#before}
   */
  public void aboutPerson(Village village, int person, int before) {
    people.person(on(village), person, before);
  }

  /** Tells how far each need is met, where its good goes, and in need what would help. */
  public void aboutNeeds(Village village) {
    goods.needs(on(village));
  }

  /** Tells where a good comes from and where it goes. */
  public void aboutGood(Village village, String good) {
    goods.good(on(village), good);
  }

  /** Tells what lies in store of a good, and for how long it lasts. */
  public void aboutStock(Village village, String good) {
    goods.stock(on(village), good);
  }

  /** Tells what binds the plan at a limit, and what loosening it is worth. */
  public void aboutLimit(Village village, Limit limit) {
    goods.limit(on(village), limit);
  }

  /** Tells why there is an alert and what can be done. */
  public void aboutAlert(Village village, Alert alert) {
    alerts.alert(on(village), alert);
  }

  /** Tells a line of the log with all that it sums up. */
  public void aboutLine(Village village, Log.Line line) {
    log.tell(on(village), line);
  }

  /** Tells what a term means, and how it stands with it in a village. */
  public void aboutTerm(Village village, String term) {
    glossary.tell(on(village), term);
  }

  /** Tells something of your own: a text of the bundle under a title. */
  public void aboutText(Village village, String titleKey, String textKey, Object... values) {
    on(village).title(texts.get(titleKey)).say(texts.format(textKey, values));
  }

  /**
   * Tells something in plain words.
   *
   * @param title what it is about
   * @param sentences what there is to say, maybe with marked terms
   */
  public void about(String title, String... sentences) {
    writing().title(title);
    for (String sentence : sentences) {
      writing().say(sentence);
    }
  }

  /** Adds a figure to what is being told. */
  public void figure(String name, String amount) {
    writing().figure(name, amount);
  }

  private NoteContent on(Village village) {
    return writing().of(village);
  }

  private NoteContent writing() {
    if (writing == null) {
      throw new IllegalStateException(
          "no note is being written; call this only in the Runnable that was given to showAt");
    }
    return writing;
  }

  private boolean write(NoteSlip slip) {
    writing = new NoteContent(texts);
    try {
      slip.why().run();
      return slip.say(writing);
    } finally {
      writing = null;
    }
  }

  /**
   * Shows a slip beside what the mouse is on.
   *
   * @param about writes the slip by the methods above
   */
  public void showAt(Stage stage, float x, float y, Runnable about) {
    float near = look.px(18);
    Rectangle what = new Rectangle(x - near, y - near, 2 * near, 2 * near);
    showBeside(stage, what, what, about);
  }

  /**
   * Shows a slip beside the page that something stands on, so that it covers nothing else there;
   * where there is no room, beside the thing itself, which it never covers.
   *
   * @param what where that is, in pixels of the window
   * @param on where its page is
   * @param about writes the slip by the methods above
   */
  public void showBeside(Stage stage, Rectangle what, Rectangle on, Runnable about) {
    show(stage, what, on, about, false);
  }

  /** Shows it rather above or below something, as for buttons in a row. */
  public void showAbove(Stage stage, Rectangle what, Runnable about) {
    show(stage, what, what, about, true);
  }

  private void show(Stage stage, Rectangle what, Rectangle on, Runnable about, boolean above) {
    if (getStage() == null) {
      stage.addActor(this);
    }
    anchor.set(what);
    page.set(on);
    upright = above;
    hands.anchored(true);
    if (about.equals(shown) && !stack.chain().isEmpty()) {
      pending = null;
      follow(stack.chain().get(0));
      return;
    }
    pending = about;
    rested = 0;
    if (stack.chain().isEmpty() || stage.getKeyboardFocus() != null) {
      begin();
    }
  }

  private void begin() {
    NoteSlip slip = new NoteSlip(look, pending, upright);
    shown = pending;
    pending = null;
    slip.anchor().set(anchor);
    write(slip);
    stack.begin(slip);
    put(slip, page);
  }

  /** Opens the slip of a word of another slip. */
  void open(NoteSlip from, int word) {
    String term = from.words().get(word).term();
    Village village = from.content().village();
    NoteSlip slip = new NoteSlip(look, () -> aboutTerm(village, term), false);
    slip.explain(from, word);
    from.place(word, slip.anchor());
    write(slip);
    if (stack.open(from, slip)) {
      put(slip, new Rectangle(from.bounds()));
    }
  }

  /** Keeps the first slip beside what it explains when that moves. */
  private void follow(NoteSlip slip) {
    if (!slip.anchor().equals(anchor)) {
      slip.anchor().set(anchor);
      put(slip, page);
    }
  }

  private void put(NoteSlip slip, Rectangle beside) {
    Stage stage = getStage();
    taken.clear();
    stack.chain().stream().filter(s -> s != slip).forEach(s -> taken.add(s.bounds()));
    stack.pinned().forEach(s -> taken.add(s.bounds()));
    size.setSize(slip.getWidth(), slip.getHeight());
    Rectangle what = slip.anchor();
    boolean strip =
        slip.parent() == null && what.y + what.height > stage.getHeight() - look.px(STRIP);
    places().find(what, beside, taken, strip || slip.upright(), size);
    slip.setPosition(Math.round(size.x), Math.round(size.y));
    addActor(slip);
    toFront();
    sweep();
  }

  private SlipPlace places() {
    float under = getStage().getHeight() - look.px(STRIP);
    return new SlipPlace(getStage().getWidth(), under, look.px(GAP));
  }

  /** The mouse or the keyboard has left the number: its slip closes soon, unless it is held. */
  public void hide() {
    hands.anchored(false);
    pending = null;
  }

  /** The same, unless something else is being explained by now. */
  void hide(Runnable about) {
    if (about.equals(pending == null ? shown : pending)) {
      hide();
    }
  }

  /** Puts away all slips but the pinned at once, unless something else is being explained. */
  void close(Runnable about) {
    if (about.equals(pending == null ? shown : pending)) {
      close();
    }
  }

  /** Puts away all slips but the pinned at once. */
  public void close() {
    hide();
    hands.leave();
    stack.closeChain();
    sweep();
  }

  /**
   * Puts away the top slip.
   *
   * @return false if none was open
   */
  public boolean closeTop() {
    NoteSlip top = stack.top();
    if (top == null) {
      return false;
    }
    stack.close(top);
    sweep();
    return true;
  }

  /** Whether the player went to what he is at by the keyboard, not by the mouse. */
  boolean read() {
    return hands.typed();
  }

  /** Whether any slip is open. */
  public boolean isOpen() {
    return stack.top() != null;
  }

  /** Pins a slip, or puts it away if it is. */
  void pin(NoteSlip slip) {
    if (stack.isPinned(slip)) {
      stack.close(slip);
    } else {
      stack.pin(slip);
      slip.pinned(true);
    }
    sweep();
  }

  private void sweep() {
    for (NoteSlip slip : stack.takeClosed()) {
      slip.leave();
    }
    if (stack.chain().isEmpty()) {
      shown = null;
    }
  }

  @Override
  protected void setStage(Stage stage) {
    if (getStage() == stage) {
      return;
    }
    if (getStage() != null) {
      hands.leave(getStage());
    }
    super.setStage(stage);
    if (stage != null) {
      hands.join(stage);
    }
  }

  @Override
  public void act(float seconds) {
    super.act(seconds);
    if (pending != null) {
      rested += seconds;
      if (rested >= REST_SECONDS) {
        begin();
      }
    }
    hands.act(seconds);
    sweep();
    kept += seconds;
    if (kept >= KEEP_TRUE_SECONDS) {
      kept = 0;
      stack.chain().forEach(this::keepTrue);
      stack.pinned().forEach(this::keepTrue);
    }
  }

  private void keepTrue(NoteSlip slip) {
    if (write(slip)) {
      size.setSize(slip.getWidth(), slip.getHeight());
      slip.setPosition(
          places().clampX(slip.getX(), size), Math.round(places().clampY(slip.getY(), size)));
    }
  }

  /** Seconds for which the mouse must rest on a word. */
  static float rest() {
    return REST_SECONDS;
  }

  /** The slip at a point of the window; null where there is none. */
  NoteSlip slipAt(float x, float y) {
    for (Actor actor = hit(x, y, true); actor != null; actor = actor.getParent()) {
      if (actor instanceof NoteSlip slip) {
        return slip;
      }
    }
    return null;
  }
}
