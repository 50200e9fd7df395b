package dev.reeve.demo.book;

import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Tier;
import dev.reeve.plan.Income;
import dev.reeve.plan.IncomeRule;
import dev.reeve.plan.Incomes;
import java.util.List;
import java.util.Locale;

/** Who earns how much by trade and tier under the rule in force; the average person earns 1. */
final class IncomeTable extends Chart {
  private static final float FIGURES = 104;
  private static final float SAID = 250;
  private static final float GAP = 26;

  IncomeTable(Look look, Texts texts, Selection selection) {
    super(look, texts, selection);
  }

  @Override
  public float getPrefHeight() {
    return look.px(Ruled.ROW * (1 + trades().size()));
  }

  @Override
  void compose(Sheet sheet, float width, float height) {
    Village village = village();
    IncomeRule rule = village.orders().income();
    Income income = Incomes.share(village.plan(), rule);
    List<Tier> tiers = rules().people().tiers();
    float table = width - look.px(SAID + GAP);
    String[] heads = new String[tiers.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = texts.name("tier", tiers.get(i).id());
    }
    String key = "ledger.income." + rule.name().toLowerCase(Locale.ROOT);
    float column = Math.min(look.px(FIGURES), table * 0.7f / Math.max(1, heads.length));
    Ruled ruled = new Ruled(sheet, 0, height, table, column, texts.get(key), heads);
    for (String trade : trades()) {
      String[] cells = new String[heads.length];
      boolean any = false;
      for (int i = 0; i < cells.length; i++) {
        Income.Earner earner = earner(income, trade, tiers.get(i).id());
        cells[i] = earner == null ? "–" : texts.amount(earner.share());
        any |= earner != null;
      }
      if (any) {
        ruled.row(Trade.of(trade), texts.name("trade", trade), cells);
        for (int i = 0; i < cells.length; i++) {
          Income.Earner earner = earner(income, trade, tiers.get(i).id());
          if (earner != null) {
            tell(ruled.column(i), ruled.bottom(), column, look.px(Ruled.ROW), () -> about(earner));
          }
        }
      }
    }
    said(sheet, table + look.px(GAP), height, key, income);
  }

  private static Income.Earner earner(Income income, String trade, String tier) {
    for (Income.Earner earner : income.earners()) {
      if (earner.industry().equals(trade) && earner.tier().equals(tier)) {
        return earner;
      }
    }
    return null;
  }

  /** What the rule is and what it takes from some for the needs of others. */
  private void said(Sheet sheet, float x, float height, String key, Income income) {
    float room = look.px(SAID);
    float below = sheet.prose(texts.get(key + ".text"), x, height - look.px(6), room);
    String transfer =
        income.transfer() < 0.005
            ? texts.get("ledger.income.none")
            : texts.format("ledger.income.transfer", texts.amount(income.transfer()));
    sheet.prose(transfer, x, below - look.px(12), room);
  }

  private Reading about(Income.Earner earner) {
    Reading reading =
        Reading.of(
                texts.name("trade", earner.industry()) + ", " + texts.name("tier", earner.tier()),
                texts.get("ledger.income.each"))
            .with(texts.get("ledger.people"), texts.amount(earner.people()))
            .with(texts.get("ledger.income"), texts.amount(earner.share()));
    for (var luxury : earner.luxuries().entrySet()) {
      reading =
          reading.with(
              GoodSign.of(rules(), luxury.getKey()).colour(),
              texts.name("good", luxury.getKey()),
              texts.amount(luxury.getValue()));
    }
    return reading;
  }
}
