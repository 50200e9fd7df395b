package dev.reeve.demo.book;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Buttons;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Stage;
import java.util.List;

/** What mouse and keyboard do with the open notes. */
final class NoteHands extends InputListener {
  private final Note note;
  private final NoteStack<NoteSlip> stack;
  private final Rectangle word = new Rectangle();

  /** Takes Enter only if whoever has the keyboard does not. */
  private final InputListener enter =
      new InputListener() {
        @Override
        public boolean keyDown(InputEvent event, int key) {
          return key == Keys.ENTER && !event.isHandled() && step(1);
        }
      };

  private float x = -1;
  private float y = -1;
  private boolean anchored;

  /** Whether the keyboard was used last, and not the mouse. */
  private boolean typed;

  private float rested;
  private NoteSlip restingIn;
  private int restingOn = -1;
  private float distance;

  /** The slip that the keyboard is in, and its word; null: in none. */
  private NoteSlip inside;

  private int at;

  NoteHands(Note note, NoteStack<NoteSlip> stack) {
    this.note = note;
    this.stack = stack;
  }

  void join(Stage stage) {
    stage.getRoot().addCaptureListener(this);
    stage.getRoot().addListener(enter);
  }

  void leave(Stage stage) {
    stage.getRoot().removeCaptureListener(this);
    stage.getRoot().removeListener(enter);
  }

  /** Whether the mouse or the keyboard is on the number that the first slip explains. */
  void anchored(boolean held) {
    anchored = held;
  }

  /** Whether the keyboard was used last, and not the mouse. */
  boolean typed() {
    return typed;
  }

  /** Takes the keyboard out of the notes. */
  void leave() {
    if (inside != null) {
      inside.light(-1);
      inside = null;
    }
  }

  @Override
  public boolean mouseMoved(InputEvent event, float localX, float localY) {
    x = event.getStageX();
    y = event.getStageY();
    return false;
  }

  @Override
  public boolean touchDown(InputEvent event, float localX, float localY, int pointer, int button) {
    typed = false;
    NoteSlip slip = note.slipAt(event.getStageX(), event.getStageY());
    boolean ours = slip != null && !isCovered(event.getTarget());
    if (ours && (button == Buttons.LEFT || button == Buttons.MIDDLE)) {
      int clicked = slip.wordAt(event.getStageX(), event.getStageY());
      if (clicked >= 0) {
        note.open(slip, clicked);
      } else {
        note.pin(slip);
      }
      event.stop();
      return true;
    }
    return false;
  }

  /** Whether what was hit lies over the notes, as a menu does. */
  private boolean isCovered(Actor hit) {
    Actor page = hit;
    while (page.getParent() != null && page.getParent() != note.getParent()) {
      page = page.getParent();
    }
    return page.getParent() != null && page.getZIndex() > note.getZIndex();
  }

  @Override
  public boolean keyDown(InputEvent event, int key) {
    typed = true;
    if (!note.isOpen()) {
      return false;
    }
    boolean taken =
        switch (key) {
          case Keys.ESCAPE -> close();
          case Keys.BACKSPACE -> inside != null && close();
          case Keys.T -> pin();
          case Keys.TAB -> inside != null && step(shift() ? -1 : 1);
          case Keys.ENTER -> inside != null && open();
          default -> false;
        };
    if (taken) {
      event.stop();
    }
    return taken;
  }

  private static boolean shift() {
    return Gdx.input.isKeyPressed(Keys.SHIFT_LEFT) || Gdx.input.isKeyPressed(Keys.SHIFT_RIGHT);
  }

  /** Closes the top note; the keyboard goes back to the word that had opened it. */
  private boolean close() {
    NoteSlip top = stack.top();
    boolean entered = inside != null;
    leave();
    note.closeTop();
    if (entered && top.parent() != null && lives(top.parent())) {
      enter(top.parent(), top.parentWord());
    }
    return true;
  }

  /** Pins the note under the mouse; without the mouse the top one, which the keyboard enters. */
  private boolean pin() {
    NoteSlip pointed = note.slipAt(x, y);
    NoteSlip slip = pointed == null ? stack.top() : pointed;
    note.pin(slip);
    if (pointed == null && lives(slip)) {
      enter(slip, 0);
    }
    return true;
  }

  private boolean open() {
    if (inside.words().isEmpty()) {
      return true;
    }
    note.open(inside, at);
    NoteSlip top = stack.top();
    leave();
    enter(top, 0);
    return true;
  }

  /** Goes to the next word, in the top note first. */
  private boolean step(int by) {
    if (inside == null || !lives(inside)) {
      NoteSlip top = stack.top();
      return top != null && enter(top, 0);
    }
    return enter(inside, at + by);
  }

  private boolean enter(NoteSlip slip, int index) {
    leave();
    if (slip.words().isEmpty()) {
      inside = slip;
      at = 0;
      return true;
    }
    inside = slip;
    at = Math.floorMod(index, slip.words().size());
    slip.light(at);
    return true;
  }

  private boolean lives(NoteSlip slip) {
    return stack.chain().contains(slip) || stack.isPinned(slip);
  }

  /** Time passes: what is held stays, what is rested on opens. */
  void act(float seconds) {
    if (inside != null && !lives(inside)) {
      leave();
    }
    NoteSlip under = note.slipAt(x, y);
    int pointed = under == null ? -1 : under.wordAt(x, y);
    rest(under, pointed, seconds);
    List<NoteSlip> chain = stack.chain();
    int deepest = inside != null ? chain.size() - 1 : anchored ? 0 : -1;
    for (int level = 0; level < chain.size(); level++) {
      NoteSlip slip = chain.get(level);
      boolean onItsWord =
          slip.parent() != null && slip.parent() == under && slip.parentWord() == pointed;
      if (slip == under || onItsWord) {
        deepest = Math.max(deepest, level);
      }
    }
    stack.hold(deepest, approaching(chain, deepest), seconds);
  }

  private void rest(NoteSlip under, int pointed, float seconds) {
    if (under != restingIn || pointed != restingOn) {
      if (restingIn != null && restingIn != inside) {
        restingIn.light(-1);
      }
      restingIn = under;
      restingOn = pointed;
      rested = 0;
      if (pointed >= 0) {
        under.light(pointed);
      }
    }
    float before = rested;
    rested += seconds;
    if (pointed >= 0 && before < Note.rest() && rested >= Note.rest() && !explained()) {
      note.open(under, pointed);
    }
  }

  private boolean explained() {
    return stack.chain().stream()
        .anyMatch(slip -> slip.parent() == restingIn && slip.parentWord() == restingOn);
  }

  /** Whether the mouse comes nearer to the slip above the one that it is in. */
  private boolean approaching(List<NoteSlip> chain, int deepest) {
    if (deepest + 1 >= chain.size()) {
      distance = Float.MAX_VALUE;
      return false;
    }
    word.set(chain.get(deepest + 1).bounds());
    float dx = Math.max(0, Math.max(word.x - x, x - word.x - word.width));
    float dy = Math.max(0, Math.max(word.y - y, y - word.y - word.height));
    float now = (float) Math.hypot(dx, dy);
    boolean nearer = now < distance - 0.5f;
    distance = now;
    return nearer;
  }
}
