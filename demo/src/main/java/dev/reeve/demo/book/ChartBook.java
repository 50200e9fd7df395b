package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Interpolation;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.utils.ChangeListener;
import com.badlogic.gdx.utils.Disposable;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisScrollPane;
import com.kotcrab.vis.ui.widget.VisTable;
import com.kotcrab.vis.ui.widget.VisTextButton;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The book at the bottom of the window: charts and ledger of the village looked at, one tab open at
 * a time. It rises from below when a tab is opened and sinks when it is closed.
 */
public final class ChartBook extends VisTable implements Disposable {
  /** How high the page is, in units. */
  public static final float HEIGHT = 200;

  private static final float FOLD_SECONDS = 0.2f;
  private static final float BUTTON = 28;

  /** Pixels that something must have to be hit, in however small a window. */
  private static final float LEAST_HIT = 28;

  /** Cycles that are shown where not all are. */
  private static final double LATE = 16;

  /** What can be open. */
  public enum Tab {
    LABOUR,
    STOCKS,
    HAPPINESS,
    PLAN,
    LEDGER,
    WEALTH,
    LOG;

    /** Its name in texts and scripts. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The tab of a name. */
    public static Tab of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }
  }

  /** A page of a tab: what its button says, what it shows. */
  private record Leaf(String key, Actor content) {}

  private final Look look;
  private final Texts texts;
  private final Selection selection;
  private final Batch brush;
  private final LastCycle last = new LastCycle();
  private final ReadingSlip slip;
  private final Map<Tab, List<Leaf>> leaves = new EnumMap<>(Tab.class);
  private final Map<Tab, Integer> turned = new EnumMap<>(Tab.class);
  private final List<TimeChart> timeCharts = new ArrayList<>();
  private final List<Chart> charts = new ArrayList<>();
  private final List<Actor> stops = new ArrayList<>();
  private Tab open;
  private Tab shown = Tab.LABOUR;
  private boolean late;
  private float rise;

  /**
   * A closed book.
   *
   * @param brush the batch of the stage that it will lie on
   */
  public ChartBook(Look look, Texts texts, Selection selection, Batch brush) {
    this.look = look;
    this.texts = texts;
    this.selection = selection;
    this.brush = brush;
    slip = new ReadingSlip(look);
    setBackground(look.page());
    setTouchable(Touchable.enabled);
    pad(look.px(6), look.px(14), look.px(8), look.px(14));
    leaf(Tab.LABOUR, "labour", time(new LabourChart(look, texts, selection)));
    leaf(Tab.STOCKS, "stocks", time(new StockChart(look, texts, selection)));
    leaf(Tab.HAPPINESS, "happiness", time(new HappinessChart(look, texts, selection)));
    leaf(Tab.PLAN, "trades", time(new PlanChart(look, texts, selection)));
    leaf(Tab.PLAN, "output", chart(new OutputTable(look, texts, selection, last)));
    leaf(Tab.PLAN, "beliefs", chart(new BeliefTable(look, texts, selection)));
    leaf(Tab.LEDGER, "purposes", chart(new LedgerTable(look, texts, selection)));
    leaf(Tab.LEDGER, "graph", chart(new FlowChart(look, texts, selection)));
    leaf(Tab.LEDGER, "goods", chart(new GoodsTable(look, texts, selection, last)));
    leaf(Tab.LEDGER, "incomes", chart(new IncomeTable(look, texts, selection)));
    if (selection.world().scenario().wealth()) {
      leaf(Tab.WEALTH, "lorenz", time(new FortuneChart(look, texts, selection)));
      leaf(Tab.WEALTH, "prices", chart(new PriceTable(look, texts, selection)));
    }
    setVisible(false);
  }

  private Chart chart(Chart chart) {
    chart.readOn(slip);
    charts.add(chart);
    return chart;
  }

  private Chart time(TimeChart chart) {
    timeCharts.add(chart);
    return chart(chart);
  }

  private void leaf(Tab tab, String key, Chart chart) {
    chart.setName("chart." + key);
    VisScrollPane pane = new VisScrollPane(chart, "list");
    pane.setScrollingDisabled(true, false);
    pane.setFlickScroll(false);
    pane.setOverscroll(false, false);
    pane.setFadeScrollBars(false);
    pane.setScrollbarsOnTop(false);
    leaves.computeIfAbsent(tab, fresh -> new ArrayList<>()).add(new Leaf(key, pane));
  }

  private static void onPress(Actor button, Runnable then) {
    button.addListener(
        new ChangeListener() {
          @Override
          public void changed(ChangeEvent event, Actor actor) {
            then.run();
          }
        });
  }

  /** The log's page, once there is one. */
  public void log(LogPage page) {
    leaves.put(Tab.LOG, List.of(new Leaf("log", page)));
    if (shown == Tab.LOG) {
      write();
    }
  }

  /** What happened in a village, for the signs under the charts of time. */
  public void marks(Function<Village, List<EventSign>> source) {
    timeCharts.forEach(chart -> chart.mark(source));
  }

  /** What is open; empty when the book is closed. */
  public Optional<Tab> open() {
    return Optional.ofNullable(open);
  }

  /** Opens a tab; the one that is open closes. */
  public void open(Tab tab) {
    open = tab;
    shown = tab;
    write();
  }

  /** Closes the book. */
  public void close() {
    open = null;
    slip.hide();
  }

  /** Opens a tab, or closes it if it is open. */
  public void press(Tab tab) {
    if (tab == open) {
      close();
    } else {
      open(tab);
    }
  }

  /** Opens the next tab; after the last one the book closes. */
  public void next() {
    List<Tab> all = new ArrayList<>(Arrays.asList(Tab.values()));
    // Not every game has every tab.
    all.retainAll(leaves.keySet());
    int next = all.indexOf(open) + 1;
    if (next == all.size()) {
      close();
    } else {
      open(all.get(next));
    }
  }

  /** Turns to another page of the open tab. */
  public void turn(int leaf) {
    turned.put(shown, leaf);
    write();
  }

  /** Lays the shown tab out: its title, what it is counted in, its pages, and the page itself. */
  private void write() {
    clearChildren();
    stops.clear();
    slip.hide();
    List<Leaf> pages = leaves.getOrDefault(shown, List.of());
    int turn = Math.min(turned.getOrDefault(shown, 0), Math.max(0, pages.size() - 1));
    float button = Math.max(LEAST_HIT, look.px(BUTTON));
    VisTable head = new VisTable();
    head.add(new VisLabel(texts.get("chart.title." + shown.key()), "title")).left();
    if (!pages.isEmpty()) {
      String unit = texts.get("chart.unit." + pages.get(turn).key());
      VisLabel label = new VisLabel(unit, "faded");
      label.setEllipsis("…");
      head.add(label).left().bottom().minWidth(0).padLeft(look.px(10)).padBottom(look.px(4));
    }
    head.add().growX();
    if (pages.size() > 1) {
      for (int i = 0; i < pages.size(); i++) {
        int leaf = i;
        String name = pages.get(i).key();
        head.add(button("leaf." + name, i == turn, () -> turn(leaf)))
            .height(button)
            .padLeft(look.px(2));
      }
    }
    if (!pages.isEmpty() && pages.get(turn).content() instanceof ScrollPane pane) {
      if (pane.getActor() instanceof TimeChart) {
        head.add(button("span.all", !late, () -> span(false))).height(button).padLeft(look.px(14));
        head.add(button("span.late", late, () -> span(true))).height(button).padLeft(look.px(2));
      }
      stops.add(pane.getActor());
    }
    if (!pages.isEmpty() && pages.get(turn).content() instanceof LogPage log) {
      head.add(log.head());
      stops.addAll(log.stops());
    }
    add(head).growX().height(button).row();
    if (!pages.isEmpty()) {
      add(pages.get(turn).content()).grow().minHeight(0).padTop(look.px(2));
    }
    invalidateHierarchy();
  }

  private VisTextButton button(String name, boolean on, Runnable then) {
    VisTextButton button = new VisTextButton(texts.get("chart." + name), "toggle");
    button.setName(name);
    button.pad(0, look.px(8), 0, look.px(8));
    button.setProgrammaticChangeEvents(false);
    button.setChecked(on);
    onPress(button, then);
    stops.add(button);
    return button;
  }

  private void span(boolean lateOnly) {
    late = lateOnly;
    timeCharts.forEach(chart -> chart.span(late ? LATE : Double.POSITIVE_INFINITY));
    write();
  }

  /** Where the keyboard can stop in what is open. */
  public List<Actor> stops() {
    return open == null ? List.of() : Collections.unmodifiableList(stops);
  }

  /** How far it has risen, within [0, 1]; eased. */
  public float risen() {
    return Interpolation.smooth.apply(rise);
  }

  /**
   * Lays the page, or as much of it as has risen, over the strip that stays.
   *
   * @param left pixels
   * @param bottom pixels, where the page ends when it has risen
   * @param width pixels
   */
  public void lay(float left, float bottom, float width) {
    float height = look.px(HEIGHT);
    float sunk = (1 - risen()) * (bottom + height + look.px(10));
    setBounds(Math.round(left), Math.round(bottom - sunk), Math.round(width), height);
  }

  /** Keeps it true; every frame, open or not. */
  public void refresh(float seconds) {
    float step = seconds / FOLD_SECONDS;
    rise = open == null ? Math.max(0, rise - step) : Math.min(1, rise + step);
    setVisible(rise > 0);
    for (Village village : selection.world().villages()) {
      last.look(village);
    }
    if (rise > 0) {
      validate();
      List<Leaf> pages = leaves.getOrDefault(shown, List.of());
      int turn = Math.min(turned.getOrDefault(shown, 0), Math.max(0, pages.size() - 1));
      if (!pages.isEmpty()
          && pages.get(turn).content() instanceof ScrollPane pane
          && pane.getActor() instanceof Chart chart) {
        pane.validate();
        chart.refresh(brush, seconds);
      }
    }
  }

  @Override
  public void dispose() {
    charts.forEach(Chart::dispose);
  }
}
