package dev.reeve.demo.book;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisScrollPane;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.RuleDrawable;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import dev.reeve.settlement.LivingSettlement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The left page: who works where, now and by the plan, and the player's hand on it. */
public final class WorkPage extends Leaf {
  private static final float WIDTH = 280;

  /** Units left free for the bar that shows how far the rows are scrolled. */
  private static final float BAR = 6;

  private final Map<String, TradeRow> trades = new LinkedHashMap<>();
  private final Map<Program, VisLabel> programs = new LinkedHashMap<>();
  private final VisTable rows = new VisTable();
  private final VisScrollPane scroll = Scrolls.of(rows);
  private final VisTable cardPlace = new VisTable();
  private final PersonCard card;
  private final KeptList kept;
  private VisLabel total;
  private final VisLabel decides = Controls.giving("", "tinted");
  private Switch reeve;
  private VisLabel meaning;
  private OptionalInt person = OptionalInt.empty();

  /** Whether what the card says is old. */
  private boolean stale;

  public WorkPage(Look look, Texts texts, Selection selection, Note note) {
    super(look, texts, selection, note);
    card = new PersonCard(look, texts, selection);
    kept = new KeptList(look, texts, selection);
    setBackground(look.page());
    setTouchable(Touchable.enabled);
    pad(look.px(6), look.px(9), look.px(8), look.px(9));
    refresh(0);
    // In a small window the buttons are as large as ever, and the page a little wider for them.
    setWidth(look.px(WIDTH) + 3 * (look.target() - look.px(28)));
  }

  @Override
  void write(Village village, Ruleset rules) {
    VisTable head = new VisTable();
    head.add(Controls.giving(texts.get("page.work"), "title")).minWidth(0).left().growX();
    VisLabel now = Controls.number("faded");
    now.setText(texts.get("head.now"));
    head.add(now).right().bottom();
    VisLabel planned = Controls.number("faded");
    boolean market = village.constitution().money();
    planned.setText(texts.get(market ? "hand.head.advice" : "hand.head.plan"));
    float wide = Math.max(look.px(TradeRow.WANTED), planned.getPrefWidth() + look.px(7));
    head.add(planned).width(wide).right().bottom();
    head.add().width(3 * look.target() + look.px(3 + BAR));
    add(head).growX().padLeft(look.px(6)).row();
    rows.clearChildren();
    rows.top().padRight(look.px(BAR));
    trades.clear();
    programs.clear();
    for (String trade : village.trades()) {
      tradeRow(village, trade);
    }
    for (Program program : rules.programs()) {
      programRow(village, program);
    }
    rows.add(kept).growX().row();
    add(Scrolls.fading(scroll, look)).grow().minHeight(look.px(90)).row();
    add(cardPlace).growX().row();
    foot(village);
  }

  private void tradeRow(Village village, String trade) {
    boolean ordered = !trade.equals(LivingSettlement.IDLE);
    TradeRow row = new TradeRow(look, texts, selection, note, trade, ordered);
    trades.put(trade, row);
    rows.add(row).growX().minHeight(look.px(40)).row();
    stop(row);
    NoteOpener.attach(row, note, look, () -> about(village, trade));
  }

  private void about(Village village, String trade) {
    if (trade.equals(LivingSettlement.IDLE)) {
      note.aboutPlace(village, Trade.IDLE);
    } else if (trade.equals(LivingSettlement.CARRIER)) {
      note.about(texts.name("trade", trade), texts.get("hand.carrier"), texts.get("hand.row"));
    } else {
      note.aboutIndustry(village, trade);
    }
  }

  private void programRow(Village village, Program program) {
    VisTable row = new VisTable();
    row.setName("work." + program.id());
    row.pad(0, look.px(4), 0, look.px(8));
    VisLabel state = new VisLabel("", "tinted");
    row.add(new Image(look.picture(look.stamps.sign(Trade.FESTIVAL), 22)))
        .size(look.px(22))
        .padRight(look.px(6));
    row.add(Controls.giving(texts.name("program", program.id()), "default"))
        .minWidth(0)
        .left()
        .growX();
    row.add(state).right().padLeft(look.px(8));
    programs.put(program, state);
    rows.add(row).growX().minHeight(look.px(30)).row();
    stop(row);
    NoteOpener.attach(row, note, look, () -> note.aboutProgram(village, program));
  }

  private void foot(Village village) {
    total = Controls.giving("", "faded");
    add(total).minWidth(0).growX().left().padLeft(look.px(6)).padTop(look.px(4)).row();
    meaning = Controls.prose("", "aside");
    if (village.setup().byHand()) {
      meaning.setText(texts.get("hand.byhand"));
    } else if (village.constitution().money()) {
      meaning.setText(texts.get("hand.rule.text"));
      decides.setText(texts.get("hand.rule." + by(village)));
      decides.setColor(Palette.INK);
      add(decides).minWidth(0).growX().pad(look.px(4), look.px(6), 0, look.px(6)).row();
    } else {
      VisTable row = new VisTable();
      reeve = new Switch(look, "work.reeve", this::turn);
      row.add(reeve).size(look.px(46), look.target()).padRight(look.px(8));
      row.add(decides).minWidth(0).growX().left();
      add(row).growX().pad(look.px(2), look.px(6), 0, look.px(6)).row();
      stop(reeve);
    }
    add(meaning).growX().pad(0, look.px(6), 0, look.px(6)).row();
  }

  private static String by(Village village) {
    return village.constitution().by().name().toLowerCase(Locale.ROOT);
  }

  private void turn() {
    Village village = selection.village();
    village.order(village.orders().off(!village.orders().off()));
  }

  @Override
  void renew(Village village) {
    Map<String, String> refusals = RefusedOrders.byTrade(village, texts);
    trades.forEach((trade, row) -> row.renew(village, Optional.ofNullable(refusals.get(trade))));
    programs.forEach(
        (program, state) -> {
          boolean held = village.plan().programs().getOrDefault(program.id(), false);
          state.setText(texts.get(held ? "program.held" : "program.off"));
          state.setColor(held ? Palette.GOOD_NEWS_TEXT : Palette.FADED_INK);
        });
    total(village);
    if (!village.setup().byHand() && !village.constitution().money()) {
      boolean off = village.orders().off();
      decides.setText(texts.get(off ? "hand.reeve.off" : "hand.reeve.on"));
      decides.setColor(off ? Palette.ALARM_TEXT : Palette.INK);
      reeve.show(!off);
      meaning.setText(texts.get(off ? "hand.reeve.off.text" : "hand.reeve.on.text"));
    }
    kept.renew(village);
    stale = true;
  }

  private void total(Village village) {
    int learning = trades.keySet().stream().mapToInt(village::learning).sum();
    int idle = village.workers(LivingSettlement.IDLE);
    total.setText(texts.format("hand.total", village.people() - learning - idle, learning, idle));
  }

  @Override
  void move(float seconds) {
    OptionalInt chosen = selection.person();
    if (stale || !chosen.equals(person)) {
      stale = false;
      person = chosen;
      cardPlace.clearChildren();
      chosen.ifPresent(
          who -> {
            card.show(selection.village(), who);
            cardPlace
                .add(new Image(new RuleDrawable(look, Palette.INK, Palette.INK)))
                .growX()
                .height(look.px(1))
                .pad(look.px(4), look.px(6), look.px(4), look.px(6))
                .row();
            cardPlace.add(card).growX().padLeft(look.px(6)).padRight(look.px(6)).row();
          });
    }
  }

  @Override
  List<Actor> stops() {
    List<Actor> stops = new ArrayList<>(super.stops());
    stops.addAll(kept.stops());
    if (person.isPresent()) {
      stops.addAll(card.stops());
    }
    return stops;
  }
}
