package dev.reeve.demo.book;

import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.market.MarketView;
import dev.reeve.model.Good;
import java.util.Map;
import java.util.Optional;

/** What goods cost and trades pay where there is a market; else that there is none. */
final class PriceTable extends Chart {
  private static final float COLUMN = 72;
  private static final float GAP = 30;

  PriceTable(Look look, Texts texts, Selection selection) {
    super(look, texts, selection);
  }

  @Override
  public float getPrefHeight() {
    int rows = Math.max(rules().goods().size(), rules().industries().size());
    return look.px(Ruled.ROW * (1 + rows));
  }

  @Override
  void compose(Sheet sheet, float width, float height) {
    Village village = village();
    Optional<MarketView> market = MarketView.of(village.settlement());
    if (market.isEmpty() || village.people() == 0) {
      sheet.prose(texts.get("chart.prices.none"), 0, height - look.px(6), width * 0.7f);
      return;
    }
    // Both tables have the same room for names, beside three columns here and two there.
    float column = look.px(COLUMN);
    float names = (width - look.px(GAP) - 5 * column) / 2;
    goods(sheet, names + 3 * column, height, village, market.get());
    float from = names + 3 * column + look.px(GAP);
    trades(sheet, from, names + 2 * column, height, village, market.get());
  }

  private void goods(Sheet sheet, float width, float height, Village village, MarketView market) {
    double wage = meanWage(village, market);
    Ruled ruled =
        new Ruled(
            sheet,
            0,
            height,
            width,
            look.px(COLUMN),
            texts.get("chart.prices.good"),
            texts.get("chart.prices.coins"),
            texts.get("chart.prices.work"),
            texts.get("chart.prices.value"));
    Map<String, Double> value = village.plan().value();
    for (Good good : rules().goods()) {
      double price = market.price(good.id());
      double worth = value.getOrDefault(good.id(), Double.NaN);
      String name = texts.name("good", good.id());
      ruled.row(
          GoodSign.of(rules(), good.id()),
          name,
          texts.amount(price),
          wage > 0 ? texts.amount(price / wage) : "–",
          Double.isFinite(worth) ? texts.amount(worth) : "–");
      tell(
          0,
          ruled.bottom(),
          width,
          look.px(Ruled.ROW),
          () -> Reading.of(name, texts.get("chart.prices.good.text")));
    }
  }

  private void trades(
      Sheet sheet, float x, float width, float height, Village village, MarketView market) {
    Ruled ruled =
        new Ruled(
            sheet,
            x,
            height,
            width,
            look.px(COLUMN),
            texts.get("chart.prices.trade"),
            texts.get("chart.people"),
            texts.get("chart.prices.wage"));
    market
        .wages()
        .forEach(
            (trade, wage) -> {
              String name = texts.name("trade", trade);
              int people = village.workers(trade);
              ruled.row(
                  Trade.of(trade),
                  name,
                  texts.whole(people),
                  people > 0 ? texts.amount(wage) : "–");
              tell(
                  x,
                  ruled.bottom(),
                  width,
                  look.px(Ruled.ROW),
                  () -> Reading.of(name, texts.get("chart.prices.trade.text")));
            });
  }

  private static double meanWage(Village village, MarketView market) {
    double paid = 0;
    int people = 0;
    for (Map.Entry<String, Double> wage : market.wages().entrySet()) {
      int workers = village.workers(wage.getKey());
      paid += workers * wage.getValue();
      people += workers;
    }
    return people == 0 ? 0 : paid / people;
  }
}
