package dev.reeve.demo.book;

import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Draft;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Good;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What people want: how much happiness one more of each good brings, which the player can wish. */
final class WantPage extends Leaf {
  private static final double MOST = 4;
  private static final float STEP = 0.1f;

  private final Draft draft;
  private boolean wished;
  private final Map<Good, WishSlider> sliders = new LinkedHashMap<>();

  WantPage(Look look, Texts texts, Selection selection, Note note, Draft draft) {
    super(look, texts, selection, note);
    this.draft = draft;
  }

  @Override
  void write(Village village, Ruleset rules) {
    sliders.clear();
    String aim =
        village.setup().byHand() ? "byhand" : rules.objective().name().toLowerCase(Locale.ROOT);
    say(texts.get("hand.want." + aim), "aside", RightPage.TEXT).padBottom(look.px(2)).row();
    for (Good good : rules.goods()) {
      if (good.wanted()) {
        slider(good);
      }
    }
    for (Program program : rules.programs()) {
      program(village, program);
    }
    add().growY();
  }

  private void slider(Good good) {
    WishSlider slider =
        new WishSlider(
            look,
            texts,
            draft,
            "want." + good.id(),
            texts.name("good", good.id()),
            Math.max(MOST, 2 * good.happiness()),
            STEP,
            good.happiness(),
            happiness -> orders -> orders.weight(good.id(), happiness / good.happiness()));
    sliders.put(good, slider);
    add(slider).growX().padTop(look.px(4)).row();
    stop(slider.stop());
  }

  /** What a program brings stands in the rules; the orders have no say in it. */
  private void program(Village village, Program program) {
    VisTable row = new VisTable();
    row.setName("want." + program.id());
    row.add(Controls.giving(texts.name("program", program.id()), "default"))
        .minWidth(0)
        .left()
        .growX();
    VisLabel worth = Controls.number("strong");
    worth.setText(texts.fixed(program.happiness(), 1));
    row.add(worth).right().padRight(look.px(2));
    add(row).growX().height(look.px(30)).padTop(look.px(4)).row();
    NoteOpener.attach(row, note, look, () -> note.aboutProgram(village, program));
    stop(row);
  }

  @Override
  void renew(Village village) {
    show(village);
  }

  @Override
  void move(float seconds) {
    if (wished && !draft.pending()) {
      show(selection.village());
    }
    wished = draft.pending();
  }

  private void show(Village village) {
    sliders.forEach(
        (good, slider) ->
            slider.show(
                good.happiness() * village.orders().weights().getOrDefault(good.id(), 1.0)));
  }
}
