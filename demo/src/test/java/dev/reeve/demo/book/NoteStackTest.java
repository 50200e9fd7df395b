package dev.reeve.demo.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoteStackTest {
  private final NoteStack<String> stack = new NoteStack<>();

  private void openThree() {
    stack.begin("a");
    stack.open("a", "b");
    stack.open("b", "c");
  }

  @Test
  void words_openNotesAboveTheirs() {
    openThree();
    assertEquals(List.of("a", "b", "c"), stack.chain());
    assertEquals("c", stack.top());
    stack.open("a", "d");
    assertEquals(List.of("a", "d"), stack.chain());
    assertEquals(List.of("c", "b"), stack.takeClosed());
    assertEquals(List.of(), stack.takeClosed(), "told once");
  }

  @Test
  void chain_isNoDeeperThanFive() {
    stack.begin("1");
    for (int i = 2; i <= NoteStack.DEEPEST; i++) {
      assertTrue(stack.open(String.valueOf(i - 1), String.valueOf(i)));
    }
    assertFalse(stack.open("5", "6"));
    assertEquals(5, stack.chain().size());
  }

  @Test
  void notes_stayWhileTheMouseIsInTheTopOne() {
    openThree();
    stack.hold(2, false, 100);
    assertEquals(3, stack.chain().size());
  }

  @Test
  void notesAboveTheMouse_closeAfterAMoment() {
    openThree();
    stack.hold(0, false, NoteStack.GRACE / 2);
    assertEquals(3, stack.chain().size());
    stack.hold(0, false, NoteStack.GRACE);
    assertEquals(List.of("a"), stack.chain());
  }

  @Test
  void allClose_whenTheMouseIsInNone() {
    openThree();
    stack.hold(-1, false, 2 * NoteStack.GRACE);
    assertEquals(List.of(), stack.chain());
    assertNull(stack.top());
  }

  @Test
  void noteStays_whileTheMouseIsOnItsWay() {
    openThree();
    stack.hold(0, true, 100);
    assertEquals(3, stack.chain().size());
  }

  @Test
  void moment_beginsAnew_onceTheMouseIsBack() {
    openThree();
    stack.hold(1, false, NoteStack.GRACE * 0.9f);
    stack.hold(2, false, 1);
    stack.hold(1, false, NoteStack.GRACE * 0.9f);
    assertEquals(3, stack.chain().size());
  }

  @Test
  void pinnedNote_staysWhenTheOthersClose() {
    openThree();
    stack.pin("b");
    assertEquals(List.of("b"), stack.pinned());
    assertEquals(List.of(), stack.chain());
    stack.begin("x");
    stack.hold(-1, false, 1);
    assertEquals(List.of("b"), stack.pinned());
    assertEquals("b", stack.top());
  }

  @Test
  void wordOfAPinnedNote_opensAChainOfItsOwn() {
    openThree();
    stack.pin("b");
    assertTrue(stack.open("b", "d"));
    assertEquals(List.of("d"), stack.chain());
  }

  @Test
  void close_takesWhatItHadOpenedAlong_pinnedOrNot() {
    openThree();
    stack.close("b");
    assertEquals(List.of("a"), stack.chain());
    stack.pin("a");
    stack.close("a");
    assertNull(stack.top());
    stack.close("nobody");
    assertEquals(List.of("c", "b", "a"), stack.takeClosed());
  }

  @Test
  void oldestPinned_makesRoom() {
    for (int i = 0; i <= NoteStack.MOST_PINNED; i++) {
      stack.begin("n" + i);
      stack.pin("n" + i);
    }
    assertEquals(NoteStack.MOST_PINNED, stack.pinned().size());
    assertEquals(List.of("n0"), stack.takeClosed());
  }
}
