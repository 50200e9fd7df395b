package dev.reeve.demo.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a key does. This is the one table of keys: the game obeys it, and the page that lists them
 * is made from it. What each does stands in the texts under {@code key.<name>}.
 */
public enum Command {
  PAUSE(Group.TIME, key(Keys.SPACE)),
  SPEED_1(Group.TIME, key(Keys.NUM_1)),
  SPEED_2(Group.TIME, key(Keys.NUM_2)),
  SPEED_4(Group.TIME, key(Keys.NUM_3)),
  SPEED_8(Group.TIME, key(Keys.NUM_4)),
  MOVE_MAP(
      Group.MAP,
      key(Keys.LEFT),
      key(Keys.RIGHT),
      key(Keys.UP),
      key(Keys.DOWN),
      key(Keys.W),
      key(Keys.A),
      key(Keys.S),
      key(Keys.D)),
  ZOOM(Group.MAP, key(Keys.PLUS), key(Keys.MINUS)),
  HOME(Group.MAP, key(Keys.H)),
  NEXT_VILLAGE(Group.MAP, key(Keys.N)),
  LAST_VILLAGE(Group.MAP, key(Keys.P)),
  FOLD(Group.BOOK, key(Keys.F)),
  NEXT_STOP(Group.BOOK, key(Keys.TAB)),
  LAST_STOP(Group.BOOK, shift(Keys.TAB)),
  SCROLL_DOWN(Group.BOOK, key(Keys.PAGE_DOWN)),
  SCROLL_UP(Group.BOOK, key(Keys.PAGE_UP)),
  CHARTS(Group.BOOK, key(Keys.G)),
  LOG(Group.BOOK, key(Keys.L)),
  READ_NOTE(Group.BOOK, key(Keys.ENTER)),
  PIN_NOTE(Group.BOOK, key(Keys.T)),
  QUICK_SAVE(Group.GAME, key(Keys.F5)),
  QUICK_LOAD(Group.GAME, key(Keys.F9)),
  FULL_SCREEN(Group.GAME, key(Keys.F11)),
  MUTE(Group.GAME, key(Keys.M)),
  KEYS(Group.GAME, key(Keys.F1)),
  MENU(Group.GAME, key(Keys.ESCAPE));

  /** What a command is about; its title stands in the texts under {@code keys.<name>}. */
  public enum Group {
    TIME,
    MAP,
    BOOK,
    GAME
  }

  /**
   * A key, alone or with shift.
   *
   * @param code of {@link Keys}
   * @param shift whether shift is held
   */
  public record Stroke(int code, boolean shift) {
    /** What is written on the key, to look up under {@code keyname}. */
    public String id() {
      return Keys.toString(code).toLowerCase(Locale.ROOT).replace(' ', '_');
    }
  }

  private final Group group;

  /** Made by {@code List.of}, which nobody can change. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Stroke> strokes;

  Command(Group group, Stroke... strokes) {
    this.group = group;
    this.strokes = List.of(strokes);
  }

  private static Stroke key(int code) {
    return new Stroke(code, false);
  }

  private static Stroke shift(int code) {
    return new Stroke(code, true);
  }

  /** What it is about. */
  public Group group() {
    return group;
  }

  /** The keys that do it. */
  public List<Stroke> strokes() {
    return strokes;
  }

  /** Its name in the texts. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a key does; shift counts only where there is a command with shift. */
  public static Optional<Command> of(int code, boolean shift) {
    return exactly(new Stroke(code, shift)).or(() -> exactly(new Stroke(code, false)));
  }

  /** What a key does that was pressed just now. */
  public static Optional<Command> pressed(int code) {
    return of(code, shifted());
  }

  /** Whether shift is held. */
  static boolean shifted() {
    return Gdx.input.isKeyPressed(Keys.SHIFT_LEFT) || Gdx.input.isKeyPressed(Keys.SHIFT_RIGHT);
  }

  private static Optional<Command> exactly(Stroke stroke) {
    return Arrays.stream(values()).filter(c -> c.strokes.contains(stroke)).findFirst();
  }
}
