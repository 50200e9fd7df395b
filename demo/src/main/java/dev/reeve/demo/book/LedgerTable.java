package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.Color;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.plan.GoodFlow;
import dev.reeve.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who works for what by the plan: to the left for goods, to the right for learning, carrying and
 * accounts, which the essay calls government.
 */
final class LedgerTable extends Chart {
  private static final float GAP = 28;
  private static final float FIGURES = 56;
  private static final float SIGN = 32;
  private static final float LEAST_BAR = 30;
  private static final float BAR = 8;

  /** A row of the ledger: what it is called in the plan, in words, and what stands for it. */
  private record Purpose(String id, String name, Trade sign, double share) {}

  LedgerTable(Look look, Texts texts, Selection selection) {
    super(look, texts, selection);
  }

  @Override
  public float getPrefHeight() {
    long left = village().plan().ledger().keySet().stream().filter(p -> !governs(p)).count();
    long right = village().plan().ledger().size() - left;
    return look.px(Ruled.ROW * (2 + Math.max(left, right)));
  }

  private static boolean governs(String purpose) {
    return purpose.startsWith("education of ")
        || purpose.startsWith("administration of ")
        || purpose.startsWith("carriage of ");
  }

  @Override
  void compose(Sheet sheet, float width, float height) {
    Plan plan = village().plan();
    List<Purpose> goods = new ArrayList<>();
    List<Purpose> government = new ArrayList<>();
    double most = 1e-9;
    for (Map.Entry<String, Double> row : plan.ledger().entrySet()) {
      (governs(row.getKey()) ? government : goods).add(purpose(row.getKey(), row.getValue()));
      most = Math.max(most, row.getValue());
    }
    float half = (width - look.px(GAP)) / 2;
    table(sheet, 0, half, height, goods, most, true);
    table(sheet, half + look.px(GAP), half, height, government, most, false);
  }

  private void table(
      Sheet sheet,
      float x,
      float width,
      float height,
      List<Purpose> purposes,
      double most,
      boolean goods) {
    String key = goods ? "ledger.goods" : "ledger.government";
    Plan plan = village().plan();
    Ruled table =
        new Ruled(sheet, x, height, width, look.px(FIGURES), texts.get(key), heads(goods));
    float names = 0;
    for (Purpose purpose : purposes) {
      names = Math.max(names, sheet.length(look.prose, purpose.name()));
    }
    float left = Math.min(x + names + look.px(SIGN), table.column(0) - look.px(LEAST_BAR));
    float room = table.column(0) - left;
    double shares = 0;
    for (Purpose purpose : purposes) {
      shares += purpose.share();
      GoodFlow flow = plan.goods().get(purpose.id());
      table.row(
          purpose.sign(),
          purpose.name(),
          texts.percent(purpose.share(), 1),
          texts.amount(purpose.share() * plan.people()),
          flow == null ? "" : texts.amount(flow.produced()));
      bar(sheet, table.written(), left, room, purpose.sign().colour(), purpose.share() / most);
      tell(x, table.bottom(), width, look.px(Ruled.ROW), () -> about(purpose));
    }
    table.total(
        texts.get(key + ".all"),
        texts.percent(shares, 1),
        texts.amount(shares * plan.people()),
        "");
    Reading all = Reading.of(texts.get(key + ".all"), texts.get(key + ".all.text"));
    tell(x, table.bottom(), width, look.px(Ruled.ROW), () -> all);
  }

  private String[] heads(boolean goods) {
    String share = texts.get("ledger.share");
    String people = texts.get("ledger.people");
    return goods
        ? new String[] {share, people, texts.get("ledger.makes")}
        : new String[] {share, people};
  }

  private void bar(Sheet sheet, float middle, float x, float room, Color colour, double part) {
    float high = look.px(BAR);
    float pen = look.px(1);
    float length = Math.max(2 * pen, (float) (room * part));
    sheet.ink().with(Palette.INK).rectangle(x, middle - high / 2, length, high);
    sheet
        .ink()
        .with(colour)
        .rectangle(x + pen, middle - high / 2 + pen, Math.max(0, length - 2 * pen), high - 2 * pen);
  }

  private Purpose purpose(String id, double share) {
    Village village = village();
    for (String kind : new String[] {"education", "administration", "carriage", "standby"}) {
      String of = kind + " of ";
      if (id.startsWith(of)) {
        String what = id.substring(of.length());
        String group =
            switch (kind) {
              case "administration" -> "good";
              case "carriage" -> "route";
              default -> "trade";
            };
        Trade sign =
            switch (kind) {
              case "administration" -> GoodSign.of(rules(), what);
              case "carriage" -> Trade.CARRIER;
              default -> Trade.of(what);
            };
        String name = texts.inSentence(group, what);
        return new Purpose(id, texts.format("ledger." + kind, name), sign, share);
      }
    }
    boolean good = village.plan().goods().containsKey(id);
    Trade sign = good ? GoodSign.of(rules(), id) : Trade.of(id);
    return new Purpose(id, texts.name(good ? "good" : "trade", id), sign, share);
  }

  private Reading about(Purpose purpose) {
    Plan plan = village().plan();
    String kind = purpose.id().contains(" of ") ? purpose.id().split(" ", 2)[0] : "good";
    Reading reading =
        Reading.of(purpose.name(), texts.get("ledger." + kind + ".text"))
            .with(texts.get("ledger.share"), texts.percent(purpose.share(), 1))
            .with(texts.get("ledger.people"), texts.amount(purpose.share() * plan.people()));
    GoodFlow flow = plan.goods().get(purpose.id());
    if (flow != null) {
      reading =
          reading
              .with(texts.get("ledger.makes.cycle"), texts.amount(flow.produced()))
              .with(
                  texts.get("ledger.makes.each"),
                  texts.amount(flow.produced() / Math.max(1, plan.people())));
      double value = plan.value().getOrDefault(purpose.id(), Double.NaN);
      if (Double.isFinite(value)) {
        reading = reading.with(texts.get("ledger.value"), texts.amount(value));
      }
    }
    return reading;
  }
}
