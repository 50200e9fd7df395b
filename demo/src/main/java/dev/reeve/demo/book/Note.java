package dev.reeve.demo.book;

import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.actions.Actions;
import com.badlogic.gdx.utils.Align;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Program;
import dev.reeve.model.Tier;
import dev.reeve.plan.GoodFlow;
import dev.reeve.plan.Limit;
import dev.reeve.plan.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The slip of paper that says why a number is what it is: a sentence, then figures. */
public final class Note extends VisTable {
  private static final float WIDTH = 270;
  private static final int MOST_REMEDIES = 3;

  private final Look look;
  private final Texts texts;
  private Runnable content = () -> {};

  public Note(Look look, Texts texts) {
    this.look = look;
    this.texts = texts;
    setBackground(look.page());
    pad(look.px(12), look.px(16), look.px(12), look.px(16));
    setVisible(false);
  }

  /** Tells about an industry: who works there and where its goods go. */
  public void aboutIndustry(Village village, String industry) {
    Plan plan = village.plan();
    title(texts.name("trade", industry));
    prose(
        texts.format(
            "note.now",
            Texts.whole(village.workers(industry)),
            Texts.whole(village.people()),
            Texts.amount(plan.workers(industry))));
    if (village.learning(industry) > 0) {
      prose(texts.format("note.learning", Texts.whole(village.learning(industry))));
    }
    for (String good : plan.rules().industry(industry).output().keySet()) {
      GoodFlow flow = plan.goods().get(good);
      String name = texts.name("good", good);
      prose(
          texts.format("note.makes", Texts.amount(flow.produced()), name.toLowerCase(Locale.ROOT)));
      uses(flow).forEach((use, amount) -> figure(texts.get("note." + use), amount));
      double value = plan.value().getOrDefault(good, Double.NaN);
      if (Double.isFinite(value)) {
        prose(texts.format("note.worth", Texts.amount(value)));
      }
    }
  }

  /** Tells about every industry of a place on the map. */
  public void aboutPlace(Village village, Trade trade) {
    for (Industry industry : village.rules().industries()) {
      if (Trade.of(industry.id()) == trade) {
        aboutIndustry(village, industry.id());
      }
    }
    if (trade == Trade.IDLE) {
      title(texts.get("place.idle"));
      prose(texts.format("note.idle", Texts.whole(village.workers("idle"))));
      village.rules().programs().forEach(program -> aboutProgram(village, program));
    }
  }

  /** Tells how many of each tier live here. */
  public void aboutPeople(Village village) {
    title(texts.format("note.people", Texts.whole(village.people())));
    prose(texts.format("note.settlers", Texts.whole(village.setup().most())));
    for (Tier tier : village.rules().people().tiers()) {
      figure(texts.name("tier", tier.id()), tier.share() * village.people());
    }
  }

  /** Tells what happiness is made of. */
  public void aboutHappiness(Village village) {
    Plan plan = village.plan();
    title(texts.get("note.happiness"));
    prose(texts.format("note.happiness.felt", Texts.amount(village.happiness())));
    prose(texts.format("note.happiness.sum", Texts.amount(plan.happiness())));
    for (Good good : plan.rules().goods()) {
      if (good.wanted()) {
        double each = plan.goods().get(good.id()).consumed() / plan.people();
        figure(
            texts.format(
                "note.happiness.good",
                Texts.amount(each),
                texts.name("good", good.id()).toLowerCase(Locale.ROOT),
                Texts.amount(good.happiness())),
            each * good.happiness());
      }
    }
    for (Program program : plan.rules().programs()) {
      if (plan.programs().getOrDefault(program.id(), false)) {
        figure(texts.name("program", program.id()), program.happiness());
      }
    }
  }

  /** Tells how far each need is met, where its good goes, and in need what would help. */
  public void aboutNeeds(Village village) {
    title(texts.get("note.needs"));
    for (String good : village.plan().coverage().keySet()) {
      need(village.plan(), good, village.coverage(good));
    }
    List<Limit> remedies = village.remedies();
    if (!remedies.isEmpty()) {
      prose(texts.get("note.help"));
      remedies.stream().limit(MOST_REMEDIES).forEach(limit -> remedy(village, limit));
    }
    if (village.lacking().isPresent()) {
      prose(texts.get("note.short"));
    }
  }

  private void need(Plan plan, String good, double share) {
    GoodFlow flow = plan.goods().get(good);
    prose(
        texts.format(
            "note.coverage",
            texts.name("good", good),
            Texts.met(share),
            Texts.amount(flow.produced())));
    if (flow.imported() > 0.005) {
      prose(texts.format("note.imported", Texts.amount(flow.imported())));
    }
    uses(flow).forEach((use, amount) -> figure(texts.get("note." + use), amount));
    if (share < 1) {
      double needed = plan.people() * plan.rules().good(good).need();
      figure(texts.get("note.missing"), (1 - share) * needed, "tinted")
          .setColor(Palette.ALARM_TEXT);
    }
  }

  /** What loosening a limit by one is worth, in people whose need would be met. */
  private void remedy(Village village, Limit limit) {
    String kind = limit.kind().name().toLowerCase(Locale.ROOT);
    String of = limit.kind() == Limit.Kind.LABOUR ? "tier" : "trade";
    String name = texts.name(of, limit.id()).toLowerCase(Locale.ROOT);
    figure(texts.format("note.help." + kind, name), limit.worth() * village.plan().people());
  }

  /** Where a good goes, largest streams only. */
  private static Map<String, Double> uses(GoodFlow flow) {
    Map<String, Double> uses = new LinkedHashMap<>();
    uses.put("need", flow.need());
    uses.put("consumed", flow.consumed());
    uses.put("input", flow.input());
    uses.put("overhead", flow.overhead());
    uses.put("education", flow.education());
    uses.put("programs", flow.programs());
    uses.put("mitigation", flow.mitigation());
    uses.put("lost", flow.lost());
    uses.put("exported", flow.exported());
    uses.values().removeIf(amount -> amount < 0.005);
    return uses;
  }

  /** Tells about a program: what it takes and whether it is held. */
  public void aboutProgram(Village village, Program program) {
    title(texts.name("program", program.id()));
    boolean held = village.plan().programs().getOrDefault(program.id(), false);
    prose(texts.get(held ? "note.program.on" : "note.program.no"));
    prose(
        texts.format(
            "note.program.takes",
            program.requires().entrySet().stream()
                .map(
                    e ->
                        Texts.amount(e.getValue())
                            + " "
                            + texts.name("good", e.getKey()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "))));
  }

  /**
   * Tells something in plain words.
   *
   * @param title what it is about
   * @param sentences what there is to say
   */
  public void about(String title, String... sentences) {
    title(title);
    for (String sentence : sentences) {
      prose(sentence);
    }
  }

  private void title(String text) {
    add(new VisLabel(text, "title")).left().colspan(2).row();
  }

  private void prose(String text) {
    VisLabel label = new VisLabel(text);
    label.setWrap(true);
    add(label).width(look.px(WIDTH)).left().colspan(2).padTop(look.px(3)).row();
  }

  private void figure(String name, double amount) {
    figure(name, amount, "figures");
  }

  private VisLabel figure(String name, double amount, String style) {
    add(new VisLabel(name, "faded")).left().growX().padTop(look.px(2));
    VisLabel number = new VisLabel(Texts.amount(amount), style);
    number.setAlignment(Align.right);
    add(number).right().padTop(look.px(2)).row();
    return number;
  }

  /** Keeps what the open slip says true. */
  public void refresh() {
    if (isVisible()) {
      float top = getTop();
      clearChildren();
      content.run();
      pack();
      setY(top - getHeight());
    }
  }

  /**
   * Shows the slip beside a point of the window, inside it.
   *
   * @param about writes the slip by the methods above
   */
  public void showAt(Stage stage, float x, float y, Runnable about) {
    content = about;
    clearChildren();
    content.run();
    pack();
    float left = Math.min(x, stage.getWidth() - getWidth() - look.px(8));
    float bottom =
        Math.max(
            look.px(8),
            Math.min(y - getHeight() / 2, stage.getHeight() - getHeight() - look.px(52)));
    setPosition(Math.round(left), Math.round(bottom));
    toFront();
    if (!isVisible()) {
      clearActions();
      setVisible(true);
      getColor().a = 0;
      addAction(Actions.fadeIn(0.15f));
    }
  }

  public void hide() {
    clearActions();
    setVisible(false);
  }
}
