package dev.reeve.demo.book;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import com.kotcrab.vis.ui.widget.VisImageButton;
import com.kotcrab.vis.ui.widget.VisImageButton.VisImageButtonStyle;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisScrollPane;
import com.kotcrab.vis.ui.widget.VisTable;
import com.kotcrab.vis.ui.widget.VisTextButton;
import dev.reeve.demo.art.FillDrawable;
import dev.reeve.demo.art.FocusFrame;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Log;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Spot;
import dev.reeve.demo.play.Village;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** The log as a page: what happened, the newest first; a click leads to the place. */
public final class LogPage extends VisTable {
  private final Look look;
  private final Texts texts;
  private final Selection selection;
  private final Note note;
  private final Consumer<Spot> lead;
  private final LogWords words;
  private final LogRows rows;
  private final VisScrollPane scroll;
  private final VisTable head = new VisTable();
  private final VisTextButton everywhere;
  private final VisLabel empty;
  private final Set<LogFilter> left = EnumSet.noneOf(LogFilter.class);
  private final List<Actor> stops = new ArrayList<>();
  private final Vector2 corner = new Vector2();
  private boolean all;
  private long written = -1;
  private Village village;

  /**
   * An empty page.
   *
   * @param lead brings the player to a place of a village
   */
  public LogPage(Look look, Texts texts, Selection selection, Note note, Consumer<Spot> lead) {
    this.look = look;
    this.texts = texts;
    this.selection = selection;
    this.note = note;
    this.lead = lead;
    words = new LogWords(texts);
    rows = new LogRows(look);
    setName("log");
    setTouchable(Touchable.enabled);
    everywhere = new VisTextButton(texts.get("log.everywhere"), "toggle");
    everywhere.setName("log.everywhere");
    everywhere.setProgrammaticChangeEvents(false);
    Press.on(
        everywhere,
        () -> {
          all = !all;
          written = -1;
        });
    if (selection.world().villages().size() > 1) {
      explain(everywhere, "log.everywhere");
      head.add(everywhere).height(look.target()).minWidth(look.px(100)).padRight(look.px(10));
      stops.add(everywhere);
    }
    for (LogFilter filter : LogFilter.values()) {
      if (filter == LogFilter.WEALTH && !selection.world().scenario().wealth()) {
        continue;
      }
      head.add(button(filter)).size(look.px(34), look.target()).padLeft(look.px(2));
    }
    empty = new VisLabel(texts.get("log.empty"), "aside");
    scroll = new VisScrollPane(rows);
    scroll.setFadeScrollBars(false);
    scroll.setScrollingDisabled(true, false);
    scroll.setOverscroll(false, false);
    rows.addListener(new RowListener());
    FocusFrame frame = new FocusFrame(look, rows);
    frame.add(scroll).grow();
    stops.add(rows);
    add(new Stack(empty, frame)).grow().minHeight(look.px(28));
    refresh();
  }

  private void explain(Actor button, String key) {
    NoteOpener.attach(button, note, () -> note.aboutText(selection.village(), key, key + ".text"));
  }

  private VisImageButton button(LogFilter filter) {
    String id = "log.filter." + filter.name().toLowerCase(Locale.ROOT);
    VisImageButton button = new VisImageButton(look.mark(filter.sign(), 18, Palette.INK));
    button.setName(id);
    explain(button, id);
    Press.on(
        button,
        () -> {
          if (!left.remove(filter)) {
            left.add(filter);
          }
          paint(button, filter);
          written = -1;
        });
    paint(button, filter);
    stops.add(button);
    return button;
  }

  /** A filter that is on stands in ink, one that is off is faint and struck out. */
  private void paint(VisImageButton button, LogFilter filter) {
    boolean on = !left.contains(filter);
    VisImageButtonStyle style = new VisImageButtonStyle(button.getStyle());
    style.imageUp = look.mark(filter.sign(), 18, on ? Palette.INK : Palette.SHADE);
    style.up = on ? new FillDrawable(look, Palette.PARCHMENT) : null;
    button.setStyle(style);
  }

  /** What stands in the line of the title: which lines are told. */
  public Actor head() {
    return head;
  }

  /** Where the keyboard can stop. */
  public List<Actor> stops() {
    return stops;
  }

  /** Brings the page up to date, if there is anything new. */
  public void refresh() {
    Log log = selection.world().log();
    Village here = selection.village();
    if (log.written() == written && here == village) {
      return;
    }
    written = log.written();
    village = here;
    everywhere.setChecked(all);
    rows.show(choose(log));
  }

  private List<LogRows.Row> choose(Log log) {
    List<Log.Line> lines = log.all();
    List<LogRows.Row> chosen = new ArrayList<>();
    String date = "";
    for (int i = lines.size() - 1; i >= 0; i--) {
      Log.Line line = lines.get(i);
      if ((!all && line.village() != village.index()) || left.contains(LogFilter.of(line.kind()))) {
        continue;
      }
      String when = date(line.cycle());
      String told = when.equals(date) ? "" : when;
      date = when;
      String sentence = words.of(line);
      if (all && selection.world().villages().size() > 1) {
        String where = selection.world().villages().get(line.village()).name();
        sentence = texts.format("alert.elsewhere", where, sentence);
      }
      chosen.add(new LogRows.Row(line, told, sentence));
    }
    return chosen;
  }

  private String date(long cycle) {
    int cycles = village.rules().yearCycles();
    return village
        .rules()
        .season(cycle)
        .map(
            season ->
                texts.format("top.date", texts.name("season", season.id()), 1 + cycle / cycles))
        .orElseGet(() -> texts.format("log.year", 1 + cycle));
  }

  @Override
  public void act(float seconds) {
    super.act(seconds);
    refresh();
    empty.setVisible(rows.size() == 0);
  }

  private void lead(int row) {
    if (row >= 0) {
      Log.Line line = rows.row(row).line();
      lead.accept(words.spot(line, selection.world().villages().get(line.village())));
    }
  }

  private void open(int row) {
    rows.light(row);
    if (row < 0) {
      note.hide();
      return;
    }
    LogRows.Row shown = rows.row(row);
    Village where = selection.world().villages().get(shown.line().village());
    Actor book = getParent();
    book.localToStageCoordinates(corner.setZero());
    // Above the book, so that one can go through the lines.
    note.showAbove(
        getStage(),
        new Rectangle(corner.x, corner.y, book.getWidth(), book.getHeight()),
        () -> note.aboutLine(where, shown.line()));
  }

  /** The mouse rests on rows and clicks them; the keyboard goes through them. */
  private final class RowListener extends ClickListener {
    @Override
    public boolean mouseMoved(InputEvent event, float x, float y) {
      int row = rows.rowAt(y);
      if (row != rows.lit()) {
        open(row);
      }
      return true;
    }

    @Override
    public void exit(InputEvent event, float x, float y, int pointer, Actor to) {
      super.exit(event, x, y, pointer, to);
      if (pointer < 0) {
        open(-1);
      }
    }

    @Override
    public void clicked(InputEvent event, float x, float y) {
      lead(rows.rowAt(y));
    }

    @Override
    public boolean keyDown(InputEvent event, int key) {
      int step = key == Keys.DOWN ? 1 : key == Keys.UP ? -1 : 0;
      int next = rows.lit() + step;
      if (step != 0 && next >= 0 && next < rows.size()) {
        scroll.scrollTo(0, rows.bottom(next), 1, rows.rowHeight());
        scroll.updateVisualScroll();
        open(next);
        return true;
      }
      if (key == Keys.ENTER) {
        lead(rows.lit());
        return true;
      }
      return false;
    }
  }
}
