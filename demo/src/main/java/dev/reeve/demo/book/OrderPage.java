package dev.reeve.demo.book;

import com.kotcrab.vis.ui.widget.VisTable;
import com.kotcrab.vis.ui.widget.VisTextButton;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Draft;
import dev.reeve.demo.play.OrdersFit;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Good;
import dev.reeve.model.Objective;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.IncomeRule;
import dev.reeve.settlement.Orders;
import dev.reeve.settlement.Temperament;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Orders for the whole village: who earns what, what is aimed at, how much is put by. */
final class OrderPage extends Leaf {
  private static final double MOST_CYCLES = 8;
  private static final float STEP = 0.5f;

  private final Draft draft;
  private boolean wished;
  private final List<Runnable> refreshers = new ArrayList<>();
  private final Map<Good, WishSlider> reserves = new LinkedHashMap<>();

  OrderPage(Look look, Texts texts, Selection selection, Note note, Draft draft) {
    super(look, texts, selection, note);
    this.draft = draft;
  }

  @Override
  void write(Village village, Ruleset rules) {
    refreshers.clear();
    reserves.clear();
    if (village.constitution().money()) {
      say(texts.get("hand.orders.market"), "aside", RightPage.TEXT).row();
    }
    choose("income", IncomeRule.values(), Orders::income, Orders::income, any -> List.of());
    choose(
        "objective",
        Objective.values(),
        orders -> orders.objective().orElse(rules.objective()),
        Orders::objective,
        objective -> OrdersFit.endless(rules, objective));
    choose(
        "temperament",
        Temperament.values(),
        Orders::temperament,
        Orders::temperament,
        any -> List.of());
    VisTable head = head("reserve");
    add(head).growX().padTop(look.px(8)).row();
    for (Good good : rules.goods()) {
      if (rules.needed(good)) {
        reserve(good);
      }
    }
    add().growY();
  }

  private VisTable head(String what) {
    VisTable head = new VisTable();
    head.setName("order." + what);
    head.add(Controls.giving(texts.get("hand." + what), "default")).minWidth(0).growX().left();
    NoteOpener.attach(
        head,
        note,
        look,
        () -> note.about(texts.get("hand." + what), texts.get("hand." + what + ".text")));
    return head;
  }

  /**
   * Some words of which one is chosen.
   *
   * @param missing goods for whose sake a choice cannot be had
   */
  private <E extends Enum<E>> void choose(
      String what,
      E[] all,
      Function<Orders, E> present,
      BiFunction<Orders, E, Orders> wish,
      Function<E, List<Good>> missing) {
    add(head(what)).growX().padTop(look.px(6)).row();
    VisTable row = new VisTable();
    row.defaults().growX().uniformX().minWidth(0).height(look.target());
    String why = "";
    for (E one : all) {
      String key = what + "." + one.name().toLowerCase(Locale.ROOT);
      VisTextButton button =
          Controls.choice(
              texts.get("hand." + key),
              "order." + key,
              () -> {
                if (present.apply(selection.village().orders()) == one) {
                  draft.forget(what);
                } else {
                  draft.wish(what, orders -> wish.apply(orders, one));
                }
                refreshers.forEach(Runnable::run);
              });
      List<Good> lacks = missing.apply(one);
      Controls.allow(button, lacks.isEmpty());
      if (lacks.isEmpty()) {
        stop(button);
      } else {
        why =
            texts.format(
                "hand.objective.missing",
                texts.get("hand." + key),
                lacks.stream()
                    .map(g -> texts.name("good", g.id()))
                    .collect(Collectors.joining(", ")));
      }
      VisTable noted = new VisTable();
      noted.add(button).grow();
      NoteOpener.attach(
          noted,
          note,
          look,
          () -> note.about(texts.get("hand." + key), texts.get("hand." + key + ".text")));
      row.add(noted);
      refreshers.add(() -> button.setChecked(present.apply(draft.orders()) == one));
    }
    add(row).growX().row();
    if (!why.isEmpty()) {
      say(why, "aside", RightPage.TEXT).row();
    }
  }

  private void reserve(Good good) {
    WishSlider slider =
        new WishSlider(
            look,
            texts,
            draft,
            "reserve." + good.id(),
            texts.name("good", good.id()),
            Math.max(MOST_CYCLES, 2 * good.reserve()),
            STEP,
            good.reserve(),
            cycles -> orders -> orders.reserve(good.id(), cycles));
    reserves.put(good, slider);
    add(slider).growX().padTop(look.px(2)).row();
    stop(slider.stop());
  }

  @Override
  void renew(Village village) {
    refreshers.forEach(Runnable::run);
    Map<String, Double> present = village.orders().reserves();
    Map<String, Double> wished = draft.orders().reserves();
    reserves.forEach(
        (good, slider) ->
            slider.show(
                present.getOrDefault(good.id(), good.reserve()),
                wished.getOrDefault(good.id(), good.reserve())));
  }

  @Override
  void move(float seconds) {
    if (wished && !draft.pending()) {
      renew(selection.village());
    }
    wished = draft.pending();
  }
}
