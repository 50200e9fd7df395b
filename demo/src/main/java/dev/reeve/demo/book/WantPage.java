package dev.reeve.demo.book;

import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Draft;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Good;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What people want: how much happiness one more of each good, or a program, brings, which the
 * player can wish.
 */
final class WantPage extends Leaf {
  private static final double MOST = 4;
  private static final float STEP = 0.1f;

  private final Draft draft;
  private boolean wished;
  private final Map<String, WishSlider> sliders = new LinkedHashMap<>();

  /** What the rules say, by the same ids. */
  private final Map<String, Double> standards = new HashMap<>();

  WantPage(Look look, Texts texts, Selection selection, Note note, Draft draft) {
    super(look, texts, selection, note);
    this.draft = draft;
  }

  @Override
  void write(Village village, Ruleset rules) {
    sliders.clear();
    standards.clear();
    String aim =
        village.setup().byHand()
            ? "byhand"
            : village.constitution().money()
                ? "market"
                : rules.objective().name().toLowerCase(Locale.ROOT);
    say(texts.get("hand.want." + aim), "aside", RightPage.TEXT).padBottom(look.px(2)).row();
    for (Good good : rules.goods()) {
      if (good.wanted()) {
        slider(good.id(), texts.name("good", good.id()), good.happiness());
      }
    }
    for (Program program : rules.programs()) {
      if (program.happiness() > 0) {
        slider(program.id(), texts.name("program", program.id()), program.happiness());
      }
    }
    add().growY();
  }

  private void slider(String id, String title, double standard) {
    WishSlider slider =
        new WishSlider(
            look,
            texts,
            draft,
            "want." + id,
            title,
            Math.max(MOST, 2 * standard),
            STEP,
            standard,
            happiness -> orders -> orders.weight(id, happiness / standard));
    sliders.put(id, slider);
    standards.put(id, standard);
    add(slider).growX().padTop(look.px(4)).row();
    stop(slider.stop());
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
    Map<String, Double> present = village.orders().weights();
    Map<String, Double> wished = draft.orders().weights();
    sliders.forEach(
        (id, slider) -> {
          double standard = standards.get(id);
          slider.show(
              standard * present.getOrDefault(id, 1.0), standard * wished.getOrDefault(id, 1.0));
        });
  }
}
