package dev.reeve.demo.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.math.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlipPlaceTest {
  private final SlipPlace places = new SlipPlace(1280, 720, 10);

  private Rectangle place(Rectangle anchor, List<Rectangle> open, boolean upright) {
    Rectangle note = new Rectangle(0, 0, 310, 240);
    places.find(anchor, anchor, open, upright, note);
    return note;
  }

  private static boolean isInWindow(Rectangle note) {
    return note.x >= 0 && note.y >= 0 && note.x + note.width <= 1280 && note.y + note.height <= 720;
  }

  @Test
  void note_isInTheWindow_andNotOnItsWord_wherever() {
    for (int x = 0; x <= 1200; x += 40) {
      for (int y = 0; y <= 690; y += 30) {
        Rectangle anchor = new Rectangle(x, y, 80, 24);
        for (boolean upright : new boolean[] {false, true}) {
          Rectangle note = place(anchor, List.of(), upright);
          assertTrue(isInWindow(note), () -> "note " + note + " for " + anchor);
          assertFalse(note.overlaps(anchor), () -> "note " + note + " covers " + anchor);
        }
      }
    }
  }

  @Test
  void note_isBesideItsNumber_andAboveWhereThatIsAsked() {
    Rectangle anchor = new Rectangle(200, 300, 100, 30);
    assertEquals(310, place(anchor, List.of(), false).x);
    assertEquals(340, place(anchor, List.of(), true).y);
    Rectangle strip = new Rectangle(200, 684, 100, 30);
    assertEquals(684 - 10 - 240, place(strip, List.of(), true).y);
  }

  @Test
  void nestedNotes_lieSideBySide_whileThereIsRoom() {
    Rectangle first = new Rectangle(240, 300, 310, 240);
    Rectangle word = new Rectangle(300, 400, 60, 20);
    Rectangle second = new Rectangle(0, 0, 310, 240);
    places.find(word, first, List.of(first), false, second);
    assertFalse(second.overlaps(first));
    Rectangle third = new Rectangle(0, 0, 310, 240);
    places.find(
        new Rectangle(second.x + 40, 400, 60, 20), second, List.of(first, second), false, third);
    assertFalse(third.overlaps(first));
    assertFalse(third.overlaps(second));
  }
}
