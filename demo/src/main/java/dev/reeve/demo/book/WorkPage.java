package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Container;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.utils.Align;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Industry;
import dev.reeve.model.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;

/** The left page: who works where, now and by the plan. */
public final class WorkPage extends VisTable {
  private static final float WIDTH = 228;

  private final Look look;
  private final Texts texts;
  private final Village village;
  private final Note note;
  private final List<Runnable> refreshers = new ArrayList<>();
  private final List<Actor> stops = new ArrayList<>();

  public WorkPage(Look look, Texts texts, Village village, Note note) {
    this.look = look;
    this.texts = texts;
    this.village = village;
    this.note = note;
    setBackground(look.page());
    setTouchable(Touchable.enabled);
    pad(look.px(10), look.px(8), look.px(12), look.px(8));
    VisTable head = new VisTable();
    head.add(new VisLabel(texts.get("page.work"), "title")).left().growX();
    head.add(new VisLabel(texts.get("head.now"), "faded")).right().bottom().padRight(look.px(14));
    head.add(new VisLabel(texts.get("head.share"), "faded")).right().bottom();
    add(head).growX().padLeft(look.px(8)).padRight(look.px(6)).row();
    for (Industry industry : village.rules().industries()) {
      industryRow(industry.id());
    }
    row(
        Trade.IDLE,
        texts.name("trade", "idle"),
        () -> village.workers("idle"),
        () -> 0,
        () -> village.plan().idle(),
        () -> note.aboutPlace(village, Trade.IDLE));
    for (Program program : village.rules().programs()) {
      programRow(program);
    }
    setWidth(look.px(WIDTH));
    pack();
    setWidth(look.px(WIDTH));
  }

  private void industryRow(String industry) {
    row(
        Trade.of(industry),
        texts.name("trade", industry),
        () -> village.workers(industry),
        () -> village.learning(industry),
        () -> village.plan().workers(industry),
        () -> note.aboutIndustry(village, industry));
  }

  private void row(
      Trade trade,
      String name,
      IntSupplier now,
      IntSupplier learning,
      DoubleSupplier planned,
      Runnable why) {
    VisTable row = new VisTable();
    VisLabel count = new VisLabel("", "strong");
    count.setAlignment(Align.right);
    VisLabel share = new VisLabel("", "faded");
    share.setAlignment(Align.right);
    ShareBar bar = new ShareBar(look, trade.colour());
    VisLabel learners = new VisLabel("", "faded");
    // Written on the bar's line, not across it.
    Container<VisLabel> onTheLine = new Container<>(learners).right().padBottom(look.px(6));
    row.add(new Image(look.picture(look.stamps.sign(trade), 22)))
        .size(look.px(22))
        .padRight(look.px(8));
    VisTable words = new VisTable();
    words.add(name(name)).minWidth(0).left().growX();
    words.add(count).width(look.px(32)).right();
    words.add(share).width(look.px(46)).right();
    words.row();
    words.add(new Stack(bar, onTheLine)).growX().height(look.px(10)).colspan(3).padTop(look.px(3));
    row.add(words).growX();
    refreshers.add(
        () -> {
          double people = Math.max(1, village.people());
          count.setText(now.getAsInt());
          share.setText(Texts.percent(now.getAsInt() / people));
          int students = learning.getAsInt();
          learners.setText(students == 0 ? "" : texts.format("work.learning", students));
          bar.show((float) (now.getAsInt() / people), (float) (planned.getAsDouble() / people));
        });
    place(row, why);
  }

  private void programRow(Program program) {
    VisTable row = new VisTable();
    VisLabel state = new VisLabel("", "tinted");
    row.add(new Image(look.picture(look.stamps.sign(Trade.FESTIVAL), 22)))
        .size(look.px(22))
        .padRight(look.px(8));
    row.add(name(texts.name("program", program.id()))).minWidth(0).left().growX();
    row.add(state).right().padLeft(look.px(8));
    refreshers.add(
        () -> {
          boolean held = village.plan().programs().getOrDefault(program.id(), false);
          state.setText(texts.get(held ? "program.held" : "program.off"));
          Color colour = held ? Palette.GOOD_NEWS_TEXT : Palette.FADED_INK;
          state.setColor(colour);
        });
    place(row, () -> note.aboutProgram(village, program));
  }

  /** A name that gives way where a mod's is too long for the page. */
  private static VisLabel name(String text) {
    VisLabel label = new VisLabel(text);
    label.setEllipsis("…");
    return label;
  }

  /** Adds a row; its note opens on hover, on a click and when the keyboard comes to it. */
  private void place(VisTable row, Runnable why) {
    row.pad(look.px(3), look.px(8), look.px(4), look.px(6));
    add(row).growX().minHeight(look.px(40)).row();
    stops.add(row);
    NoteOpener.attach(row, note, look, why);
  }

  /** Where the keyboard can stop, from the top. */
  public List<Actor> stops() {
    return stops;
  }

  public void refresh() {
    refreshers.forEach(Runnable::run);
  }
}
