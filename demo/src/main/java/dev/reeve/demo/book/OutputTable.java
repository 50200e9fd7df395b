package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.Color;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Good;
import dev.reeve.plan.GoodFlow;
import java.util.List;

/** What was made in the last cycle, good by good, against what the plan counts on. */
final class OutputTable extends Chart {
  private static final float NAMES = 130;
  private static final float FIGURES = 78;
  private static final float BAR = 9;

  /** Length of the line against that of the greater amount. */
  private static final double SPARE = 1.08;

  private final LastCycle last;

  OutputTable(Look look, Texts texts, Selection selection, LastCycle last) {
    super(look, texts, selection);
    this.last = last;
  }

  @Override
  public float getPrefHeight() {
    return look.px(Ruled.ROW * (1 + rules().goods().size()));
  }

  @Override
  void compose(Sheet sheet, float width, float height) {
    Village village = village();
    float column = look.px(FIGURES);
    Ruled table =
        new Ruled(
            sheet,
            0,
            height,
            width,
            column,
            texts.get("chart.output"),
            texts.get("chart.output.made"),
            texts.get("chart.output.planned"),
            texts.get("chart.output.gap"));
    float left = look.px(NAMES);
    float room = table.column(0) - left - look.px(10);
    table.over(texts.get("chart.plan"), left + (float) (room / SPARE));
    for (Good good : rules().goods()) {
      GoodFlow flow = village.plan().goods().get(good.id());
      double planned = flow == null ? 0 : flow.produced();
      double made = last.sum(village, report -> report.produced(good.id()));
      Trade sign = GoodSign.of(rules(), good.id());
      table.row(
          sign,
          texts.name("good", good.id()),
          texts.amount(made),
          texts.amount(planned),
          planned > 0 ? Signed.percent(made / planned - 1, texts) : "–");
      bar(sheet, table.written(), left, room, sign.colour(), made, planned);
      tell(0, table.bottom(), width, look.px(Ruled.ROW), () -> about(good, made, planned));
    }
  }

  /** A bar for what was made, a notch where the plan is; as long as the greater of both. */
  private void bar(
      Sheet sheet, float middle, float x, float room, Color colour, double made, double planned) {
    double most = Math.max(made, planned) * SPARE;
    if (most <= 0) {
      return;
    }
    float high = look.px(BAR);
    float length = (float) (room * made / most);
    float notch = x + (float) (room * planned / most);
    sheet.ink().with(Palette.INK, 0.2f).line(x, middle, x + room, middle, look.px(1));
    sheet.ink().with(Palette.INK).rectangle(x, middle - high / 2, length, high);
    float pen = look.px(1);
    sheet
        .ink()
        .with(colour)
        .rectangle(x + pen, middle - high / 2 + pen, Math.max(0, length - 2 * pen), high - 2 * pen);
    sheet.ink().with(Palette.INK).line(notch, middle - high, notch, middle + high, look.px(2));
  }

  private Reading about(Good good, double made, double planned) {
    String key = made < 0.97 * planned ? "less" : made > 1.03 * planned ? "more" : "same";
    return new Reading(
            texts.name("good", good.id()), texts.get("chart.output." + key), List.of(), List.of())
        .with(texts.get("chart.output.made"), texts.amount(made))
        .with(texts.get("chart.output.planned"), texts.amount(planned))
        .with(texts.get("chart.output.gap"), Signed.amount(made - planned, texts));
  }
}
