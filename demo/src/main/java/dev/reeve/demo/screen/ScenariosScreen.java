package dev.reeve.demo.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.utils.Align;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.play.Scenario;
import dev.reeve.demo.play.Scenario.Kind;
import dev.reeve.demo.play.Variant;
import dev.reeve.rules.RulesetException;
import dev.reeve.settlement.Strength;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be played, and what may be chosen of it. */
final class ScenariosScreen extends PageScreen {
  private static final int LONGEST_LUCK = 15;

  private final Theatre theatre;
  private final List<Scenario> all;
  private int chosen;
  private Variant variant;

  ScenariosScreen(Theatre theatre, Scenario first) {
    this(theatre);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(first.id())) {
        chosen = i;
        variant = Variant.of(first);
      }
    }
  }

  ScenariosScreen(Theatre theatre) {
    super(theatre.backstage(), theatre.vista(), theatre::title);
    this.theatre = theatre;
    all = theatre.backstage().library().scenarios();
    variant = Variant.of(all.get(0));
  }

  @Override
  protected float width() {
    return 900;
  }

  @Override
  protected void write(VisTable page, Controls controls) {
    Look look = controls.look();
    title(page, texts().get("scenarios.title")).colspan(2).row();
    RowList list = controls.list("scenarios");
    for (Scenario scenario : all) {
      list.entry(entry(scenario, look));
    }
    VisTable details = new VisTable();
    page.add(controls.scroll(list)).width(look.px(250)).growY().top();
    page.add(controls.scroll(details)).grow().padLeft(look.px(20)).row();
    page.add(controls.button("back", texts().get("back"), this::back)).left().padTop(look.px(12));
    list.choose(chosen);
    describe(details, controls);
    page.add(controls.button("begin", texts().get("scenarios.begin"), this::begin))
        .right()
        .padTop(look.px(12));
    list.onChoose(
        index -> {
          if (index != chosen) {
            chosen = index;
            variant = Variant.of(all.get(chosen));
            rewrite();
          }
        });
    list.onOpen(index -> begin());
  }

  private VisTable entry(Scenario scenario, Look look) {
    VisTable entry = new VisTable();
    entry
        .add(new Image(new Vignette(look, scenario, 34)))
        .size(look.px(34), look.px(34))
        .padRight(look.px(10));
    VisLabel name = new VisLabel(texts().name("scenario", scenario.id()));
    name.setEllipsis(true);
    entry.add(name).growX().left().minWidth(0);
    return entry;
  }

  private void describe(VisTable details, Controls controls) {
    Look look = controls.look();
    Scenario scenario = all.get(chosen);
    details.top().left();
    details
        .add(new VisLabel(texts().name("scenario", scenario.id()), "title"))
        .left()
        .padBottom(look.px(6))
        .row();
    details
        .add(new Image(new Vignette(look, scenario, 150)))
        .growX()
        .height(look.px(150))
        .padBottom(look.px(10))
        .row();
    texts()
        .find("scenario." + scenario.id() + ".text")
        .ifPresent(
            text ->
                details
                    .add(controls.words(text, "default"))
                    .growX()
                    .left()
                    .padBottom(look.px(8))
                    .row());
    details
        .add(controls.words(facts(scenario), "faded"))
        .growX()
        .left()
        .padBottom(look.px(10))
        .row();
    if (Variant.hasRival(scenario)) {
      choose(details, "scenarios.strength", strength(scenario, controls), look);
    }
    choose(details, "scenarios.luck", luck(controls), look);
  }

  private String facts(Scenario scenario) {
    int people = scenario.villages().stream().mapToInt(Scenario.Setup::people).sum();
    String kind = texts().get("kind." + scenario.kind().name().toLowerCase(Locale.ROOT));
    String size = texts().format("scenarios.size", scenario.villages().size(), people);
    String length =
        scenario.cycles() == 0
            ? texts().get("scenarios.endless")
            : texts().format("scenarios.cycles", scenario.cycles());
    return scenario.kind() == Kind.TOUR
        ? kind + " · " + texts().format("scenarios.steps", scenario.steps().size())
        : kind + " · " + size + " · " + length;
  }

  private void choose(VisTable details, String key, Actor control, Look look) {
    details.add(new VisLabel(texts().get(key), "aside")).left().row();
    details.add(control).left().padBottom(look.px(8)).row();
  }

  private VisTable strength(Scenario scenario, Controls controls) {
    Strength now =
        variant
            .strength()
            .orElseGet(() -> scenario.villages().get(scenario.villages().size() - 1).strength());
    return controls.choice(
        "scenarios.strength",
        List.of(Strength.values()),
        now,
        each -> texts().get("strength." + each.name().toLowerCase(Locale.ROOT)),
        each -> variant = new Variant(variant.luck(), Optional.of(each)));
  }

  private VisTable luck(Controls controls) {
    Look look = controls.look();
    VisTable row = new VisTable();
    TextField field =
        controls.field(
            "scenarios.luck",
            Long.toString(variant.luck()),
            LONGEST_LUCK,
            text -> variant = new Variant(Luck.of(text), variant.strength()));
    field.setAlignment(Align.right);
    row.add(field).width(look.px(150)).height(look.px(Controls.TARGET));
    row.add(
            controls.button(
                "scenarios.die",
                texts().get("scenarios.die"),
                () -> {
                  long next = Luck.after(variant.luck());
                  variant = new Variant(next, variant.strength());
                  field.setText(Long.toString(next));
                }))
        .padLeft(look.px(8));
    return row;
  }

  private void begin() {
    try {
      theatre.begin(variant.applyTo(all.get(chosen)));
    } catch (RulesetException | IllegalArgumentException e) {
      backstage().warn(texts().format("scenarios.broken", e.getMessage()));
    }
  }
}
