package dev.reeve.demo.book;

import com.badlogic.gdx.math.MathUtils;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Good;
import dev.reeve.plan.GoodFlow;
import dev.reeve.plan.Plan;
import dev.reeve.settlement.TickReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Where each good comes from and where it goes by the plan, and what one more would cost. */
final class GoodsTable extends Chart {
  private static final float NAMES = 112;
  private static final float NARROWEST = 44;
  private static final float WIDEST = 78;
  private static final double LEAST = 0.005;

  private final LastCycle last;
  private final Map<String, ToDoubleFunction<GoodFlow>> flows = new LinkedHashMap<>();

  /** What the reports tell of the same flows; of the others they tell nothing. */
  private final Map<String, Actual> actuals = new LinkedHashMap<>();

  /** An amount of a good in a report. */
  @FunctionalInterface
  private interface Actual {
    double of(TickReport report, String good);
  }

  GoodsTable(Look look, Texts texts, Selection selection, LastCycle last) {
    super(look, texts, selection);
    this.last = last;
    flows.put("made", GoodFlow::produced);
    flows.put("need", GoodFlow::need);
    flows.put("enjoyed", GoodFlow::consumed);
    flows.put("input", GoodFlow::input);
    flows.put("overhead", GoodFlow::overhead);
    flows.put("education", GoodFlow::education);
    flows.put("programs", GoodFlow::programs);
    flows.put("guard", GoodFlow::mitigation);
    flows.put("lost", GoodFlow::lost);
    flows.put("traded", flow -> flow.imported() - flow.exported());
    flows.put("stored", GoodFlow::stored);
    actuals.put("made", TickReport::produced);
    actuals.put("need", TickReport::need);
    actuals.put("enjoyed", TickReport::luxury);
    actuals.put("input", TickReport::input);
    actuals.put("overhead", TickReport::overhead);
    actuals.put("education", TickReport::education);
    actuals.put("lost", TickReport::lost);
    actuals.put("traded", (report, good) -> report.imported(good) - report.exported(good));
    actuals.put("stored", (report, good) -> report.after(good) - report.before(good));
  }

  @Override
  public float getPrefHeight() {
    return look.px(Ruled.ROW * (1 + rules().goods().size()));
  }

  @Override
  void compose(Sheet sheet, float width, float height) {
    Village village = village();
    Plan plan = village.plan();
    List<String> shown =
        flows.keySet().stream()
            .filter(
                flow ->
                    plan.goods().values().stream()
                        .anyMatch(g -> Math.abs(flows.get(flow).applyAsDouble(g)) > LEAST))
            .toList();
    String[] heads = new String[shown.size() + 2];
    for (int i = 0; i < shown.size(); i++) {
      heads[i] = texts.get("ledger.flow." + shown.get(i));
    }
    heads[shown.size()] = texts.get("ledger.flow.store");
    heads[shown.size() + 1] = texts.get("ledger.flow.cost");
    float column =
        MathUtils.clamp(
            (width - look.px(NAMES)) / heads.length, look.px(NARROWEST), look.px(WIDEST));
    Ruled table = new Ruled(sheet, 0, height, width, column, texts.get("ledger.flow"), heads);
    for (Good good : rules().goods()) {
      GoodFlow flow = plan.goods().get(good.id());
      if (flow != null) {
        String[] cells = new String[heads.length];
        for (int i = 0; i < shown.size(); i++) {
          cells[i] = amount(shown.get(i), flows.get(shown.get(i)).applyAsDouble(flow));
        }
        cells[shown.size()] = texts.amount(village.settlement().stock(good.id()));
        double value = plan.value().getOrDefault(good.id(), Double.NaN);
        cells[shown.size() + 1] = Double.isFinite(value) ? texts.amount(value) : "–";
        table.row(GoodSign.of(rules(), good.id()), texts.name("good", good.id()), cells);
        tell(0, table.bottom(), width, look.px(Ruled.ROW), () -> about(good, flow));
      }
    }
  }

  private String amount(String flow, double units) {
    if (Math.abs(units) < LEAST) {
      return "–";
    }
    boolean twoWays = flow.equals("traded") || flow.equals("stored");
    return twoWays ? Signed.amount(units, texts) : texts.amount(units);
  }

  private Reading about(Good good, GoodFlow flow) {
    Village village = village();
    Reading reading =
        Reading.of(texts.name("good", good.id()), texts.get("ledger.flow.text"))
            .under(texts.get("chart.plan"), texts.get("ledger.flow.last"));
    for (Map.Entry<String, ToDoubleFunction<GoodFlow>> way : flows.entrySet()) {
      double planned = way.getValue().applyAsDouble(flow);
      Actual actual = actuals.get(way.getKey());
      double now = actual == null ? 0 : last.sum(village, report -> actual.of(report, good.id()));
      if (Math.abs(planned) > LEAST || Math.abs(now) > LEAST) {
        reading =
            reading.with(
                texts.get("ledger.flow." + way.getKey() + ".long"),
                amount(way.getKey(), planned),
                actual == null ? "" : amount(way.getKey(), now));
      }
    }
    return reading;
  }
}
