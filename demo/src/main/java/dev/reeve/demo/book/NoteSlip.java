package dev.reeve.demo.book;

import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.actions.Actions;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Mark;
import dev.reeve.demo.art.Palette;
import java.util.ArrayList;
import java.util.List;

/** One slip of paper with a note on it. */
final class NoteSlip extends VisTable {
  private static final float WIDTH = 284;
  private static final float FADE_SECONDS = 0.15f;
  private static final float PIN = 16;

  /**
   * A marked word of the slip.
   *
   * @param label where it stands
   * @param mark which of the label's marks
   */
  record Word(ProseLabel label, int mark) {
    String term() {
      return label.terms().get(mark);
    }
  }

  private final Look look;
  private final Runnable why;
  private final boolean upright;
  private final Rectangle anchor = new Rectangle();
  private final Rectangle place = new Rectangle();
  private final List<Word> words = new ArrayList<>();
  private final Image pin;
  private final Vector2 point = new Vector2();
  private NoteSlip parent;
  private int parentWord = -1;
  private List<NoteContent.Line> shown = List.of();
  private NoteContent content;
  private int lit = -1;
  private boolean wasPinned;

  /**
   * A slip that says nothing yet.
   *
   * @param why writes it
   * @param upright whether it lies rather above or below what it explains than beside it
   */
  NoteSlip(Look look, Runnable why, boolean upright) {
    this.look = look;
    this.upright = upright;
    this.why = why;
    setName("note");
    setBackground(look.page());
    setTouchable(Touchable.enabled);
    pad(look.px(12), look.px(16), look.px(12), look.px(16));
    pin = new Image(pinSign(false));
    getColor().a = 0;
    addAction(Actions.fadeIn(FADE_SECONDS));
  }

  private Drawable pinSign(boolean held) {
    return look.mark(Mark.PIN, PIN, held ? Palette.ALARM_TEXT : Palette.SHADE);
  }

  /** Who writes it. */
  Runnable why() {
    return why;
  }

  /** Whether it lies rather above or below what it explains than beside it. */
  boolean upright() {
    return upright;
  }

  /** What it says. */
  NoteContent content() {
    return content;
  }

  /** What it explains, in pixels of the window. */
  Rectangle anchor() {
    return anchor;
  }

  /** Explains a word of another slip. */
  void explain(NoteSlip from, int word) {
    parent = from;
    parentWord = word;
  }

  /** The slip that has the word it explains; null where none has. */
  NoteSlip parent() {
    return parent;
  }

  /** Which word of that slip. */
  int parentWord() {
    return parentWord;
  }

  /** Says something, if it is not what it says already; its upper edge stays where it is. */
  boolean say(NoteContent next) {
    content = next;
    if (next.lines().equals(shown)) {
      return false;
    }
    shown = List.copyOf(next.lines());
    float top = getTop();
    clearChildren();
    words.clear();
    shown.forEach(this::write);
    pack();
    setY(top - getHeight());
    light(Math.min(lit, words.size() - 1));
    return true;
  }

  private void write(NoteContent.Line line) {
    if (line instanceof NoteContent.Title title) {
      boolean first = getChildren().isEmpty();
      VisLabel name = new VisLabel(title.text(), "title");
      name.setWrap(true);
      float room = first ? WIDTH - PIN - 6 : WIDTH;
      add(name).width(look.px(room)).left().padTop(look.px(first ? 0 : 8)).row();
      if (first) {
        addActor(pin);
      }
    } else if (line instanceof NoteContent.Say say) {
      ProseLabel prose =
          new ProseLabel(
              look,
              look.prose,
              say.alarm() ? Palette.ALARM_TEXT : Palette.INK,
              say.text(),
              look.px(WIDTH));
      words(prose);
      add(prose).left().padTop(look.px(3)).row();
    } else if (line instanceof NoteContent.Head head) {
      add(new VisLabel(head.unit(), "aside")).right().padTop(look.px(4)).row();
    } else if (line instanceof NoteContent.Figure figure) {
      figure(figure);
    } else if (line instanceof NoteContent.Ledger ledger) {
      ProseLabel prose =
          new ProseLabel(look, look.aside, Palette.FADED_INK, ledger.text(), look.px(WIDTH));
      words(prose);
      add(prose).left().padTop(look.px(6)).row();
    }
  }

  private void figure(NoteContent.Figure figure) {
    VisLabel number = new VisLabel(figure.amount(), "tinted");
    number.setColor(figure.colour());
    float room = look.px(WIDTH) - number.getPrefWidth() - look.px(12);
    ProseLabel name = new ProseLabel(look, look.figures, Palette.FADED_INK, figure.name(), room);
    words(name);
    VisTable row = new VisTable();
    row.add(name).width(room).left();
    row.add(number).expandX().right().bottom();
    add(row).width(look.px(WIDTH)).padTop(look.px(2)).row();
  }

  private void words(ProseLabel label) {
    for (int i = 0; i < label.terms().size(); i++) {
      words.add(new Word(label, i));
    }
  }

  @Override
  public void layout() {
    super.layout();
    float side = look.px(PIN);
    pin.setBounds(getWidth() - side - look.px(12), getHeight() - side - look.px(14), side, side);
  }

  /** Shows whether it is pinned. */
  void pinned(boolean held) {
    if (held != wasPinned) {
      wasPinned = held;
      pin.setDrawable(pinSign(held));
    }
  }

  /** Its words that have notes of their own, in order. */
  List<Word> words() {
    return words;
  }

  /** The word at a point of the window, from 0; -1 where there is none. */
  int wordAt(float x, float y) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      word.label().stageToLocalCoordinates(point.set(x, y));
      if (word.label().markAt(point.x, point.y) == word.mark()) {
        return i;
      }
    }
    return -1;
  }

  /** Where a word stands in the window. */
  Rectangle place(int word, Rectangle into) {
    Word at = words.get(word);
    at.label().place(at.mark(), into);
    at.label().localToStageCoordinates(point.set(into.x, into.y));
    return into.setPosition(point.x, point.y);
  }

  /** Lights up one word; -1: none. */
  void light(int word) {
    lit = word;
    words.forEach(each -> each.label().light(-1));
    if (word >= 0 && word < words.size()) {
      words.get(word).label().light(words.get(word).mark());
    }
  }

  /** Where it lies in the window. */
  Rectangle bounds() {
    return place.set(getX(), getY(), getWidth(), getHeight());
  }

  /** Fades away. */
  void leave() {
    setTouchable(Touchable.disabled);
    clearActions();
    addAction(Actions.sequence(Actions.fadeOut(FADE_SECONDS), Actions.removeActor()));
  }
}
