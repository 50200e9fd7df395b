package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.utils.Align;
import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.book.FlowLayout.Node;
import dev.reeve.demo.book.FlowLayout.Ribbon;
import dev.reeve.demo.book.FlowLayout.Stream;
import dev.reeve.demo.play.Selection;
import dev.reeve.plan.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From whose hands each good comes and where it goes, by the plan, as streams from left to right.
 * They are as broad as the labour that is in them, so that clay and tales can be compared.
 */
final class FlowChart extends Chart {
  private static final float NAMES = 118;
  private static final float USES = 168;
  private static final float NODE = 9;
  private static final float SIGN = 16;
  private static final double GAP = 0.01;

  /** Height of a line of names, in units; where there are many, they are written smaller. */
  private static final float LINE = 17;

  private static final float SMALL_LINE = 14;
  private static final int MANY = 6;

  private static final int PIECES = 20;

  private PlanFlow flow;
  private FlowLayout layout;
  private float width;
  private float height;

  FlowChart(Look look, Texts texts, Selection selection) {
    super(look, texts, selection);
  }

  @Override
  void compose(Sheet sheet, float newWidth, float newHeight) {
    width = newWidth;
    height = newHeight;
    flow = PlanFlow.of(village().plan());
    layout = new FlowLayout(flow.columns(), flow.streams(), GAP, line() / (height - 2 * margin()));
    Map<String, Node> nodes = new HashMap<>();
    layout.nodes().forEach(node -> nodes.put(node.id(), node));
    for (Ribbon ribbon : layout.ribbons()) {
      Node from = nodes.get(ribbon.stream().from());
      ribbon(sheet, ribbon, x(from.column()) + look.px(NODE), x(from.column() + 1));
    }
    for (Node node : layout.nodes()) {
      node(sheet, node);
    }
  }

  private float x(int column) {
    float room = width - look.px(NAMES + USES + NODE);
    return look.px(NAMES) + room * column / 2;
  }

  private float y(double share) {
    return margin() + (float) share * (height - 2 * margin());
  }

  private float line() {
    return look.px(crowded() ? SMALL_LINE : LINE);
  }

  private boolean crowded() {
    return flow.columns().stream().anyMatch(column -> column.size() > MANY);
  }

  private BitmapFont font() {
    return crowded() ? look.figures : look.prose;
  }

  private float margin() {
    return look.px(2);
  }

  private Color colour(Stream stream) {
    String good =
        PlanFlow.name(stream.from().startsWith(PlanFlow.GOOD) ? stream.from() : stream.to());
    return GoodSign.of(rules(), good).colour();
  }

  private void ribbon(Sheet sheet, Ribbon ribbon, float from, float to) {
    Ink ink = sheet.ink();
    Color colour = colour(ribbon.stream());
    float least = look.px(1);
    float broad = Math.max(least, y(ribbon.breadth()) - y(0));
    float pen = look.px(0.8f);
    for (int i = 0; i < PIECES; i++) {
      float a = i / (float) PIECES;
      float b = (i + 1) / (float) PIECES;
      float x1 = from + a * (to - from);
      float x2 = from + b * (to - from);
      float y1 = y(FlowLayout.bend(ribbon.begin(), ribbon.end(), a));
      float y2 = y(FlowLayout.bend(ribbon.begin(), ribbon.end(), b));
      ink.with(colour, 0.55f).quad(x1, y1, x2, y2, x2, y2 + broad, x1, y1 + broad);
      ink.with(Palette.INK, 0.55f).line(x1, y1, x2, y2, pen);
      ink.line(x1, y1 + broad, x2, y2 + broad, pen);
    }
  }

  private void node(Sheet sheet, Node node) {
    float x = x(node.column());
    float low = y(node.bottom());
    float high = Math.max(look.px(2), y(node.bottom() + node.height()) - low);
    sheet.ink().with(Palette.INK).rectangle(x, low, look.px(NODE), high);
    float middle = low + high / 2;
    String name = PlanFlow.name(node.id());
    float size = look.px(SIGN);
    float gap = look.px(6);
    switch (node.column()) {
      case 0 -> {
        sheet.stamp(look.stamps.sign(sign(node.id())), x - gap - size, middle - size / 2, size);
        float room = x - size - 2 * gap;
        sheet.text(font(), Palette.INK, maker(node.id()), 0, middle, room, Align.right);
      }
      case 1 -> good(sheet, name, x + look.px(NODE) + gap, middle);
      default -> {
        float at = x + look.px(NODE) + gap;
        String words = texts.get("ledger.use." + name);
        sheet.text(font(), Palette.INK, words, at, middle, width - at, Align.left);
      }
    }
    tell(
        node.column() == 0 ? 0 : x,
        middle - Math.max(high, size) / 2,
        node.column() == 1 ? look.px(90) : look.px(NAMES),
        Math.max(high, size),
        () -> about(node));
  }

  /** A good's name on a slip of paper, as streams run behind it. */
  private void good(Sheet sheet, String good, float x, float middle) {
    String name = texts.name("good", good);
    float length = sheet.length(look.prose, name);
    float size = look.px(SIGN);
    float gap = look.px(4);
    float high = look.px(9);
    sheet
        .ink()
        .with(Palette.PAGE, 0.82f)
        .rectangle(x - gap, middle - high, size + length + 3 * gap, 2 * high);
    sheet.stamp(look.stamps.sign(GoodSign.of(rules(), good)), x, middle - size / 2, size);
    sheet.text(look.prose, Palette.INK, name, x + size + gap, middle);
  }

  private Trade sign(String maker) {
    boolean trade = maker.startsWith(PlanFlow.TRADE);
    return trade ? Trade.of(PlanFlow.name(maker)) : Trade.CARRIER;
  }

  private String maker(String id) {
    if (id.equals(PlanFlow.STORE)) {
      return texts.get("ledger.graph.store");
    }
    String kind = id.startsWith(PlanFlow.TRADE) ? "trade" : "route";
    return texts.name(kind, PlanFlow.name(id));
  }

  private Reading about(Node node) {
    Plan plan = village().plan();
    String name = PlanFlow.name(node.id());
    Reading reading =
        switch (node.column()) {
          case 0 -> Reading.of(maker(node.id()), texts.get("ledger.graph.from"));
          case 1 -> Reading.of(texts.name("good", name), texts.get("ledger.graph.good"));
          default -> Reading.of(texts.get("ledger.use." + name), texts.get("ledger.graph.to"));
        };
    reading = reading.under(texts.get("ledger.graph.units"), texts.get("ledger.graph.labour"));
    for (Stream stream : flow.streams()) {
      boolean ends = stream.to().equals(node.id());
      if (ends || stream.from().equals(node.id())) {
        String other = ends ? stream.from() : stream.to();
        String good = PlanFlow.name(node.column() == 1 ? node.id() : other);
        double value = plan.value().getOrDefault(good, Double.NaN);
        double units = flow.units().get(stream);
        String labour = Double.isFinite(value) ? texts.amount(units * value) : "–";
        String label =
            node.column() != 1
                ? texts.name("good", good)
                : ends ? maker(other) : texts.get("ledger.use." + PlanFlow.name(other));
        reading = reading.with(colour(stream), label, texts.amount(units), labour);
      }
    }
    return reading;
  }

  @Override
  Reading read(float x, float y) {
    if (layout == null) {
      return null;
    }
    for (Ribbon ribbon : layout.ribbons()) {
      int column = ribbon.stream().from().startsWith(PlanFlow.GOOD) ? 1 : 0;
      float from = x(column) + look.px(NODE);
      float part = (x - from) / (x(column + 1) - from);
      if (part >= 0 && part <= 1) {
        float low = y(FlowLayout.bend(ribbon.begin(), ribbon.end(), part));
        float broad = Math.max(look.px(4), y(ribbon.breadth()) - y(0));
        if (y >= low && y <= low + broad) {
          return about(ribbon.stream());
        }
      }
    }
    return null;
  }

  private Reading about(Stream stream) {
    boolean used = stream.from().startsWith(PlanFlow.GOOD);
    String good = PlanFlow.name(used ? stream.from() : stream.to());
    double units = flow.units().get(stream);
    double value = village().plan().value().getOrDefault(good, Double.NaN);
    String way =
        used ? texts.get("ledger.use." + PlanFlow.name(stream.to())) : maker(stream.from());
    Reading reading =
        Reading.of(texts.name("good", good), texts.format("ledger.graph.way", way))
            .with(colour(stream), texts.get("ledger.graph.units"), texts.amount(units));
    return Double.isFinite(value)
        ? reading.with(texts.get("ledger.graph.labour"), texts.amount(units * value))
        : reading;
  }

  @Override
  public float getPrefHeight() {
    int most = 0;
    for (List<String> column : PlanFlow.of(village().plan()).columns()) {
      most = Math.max(most, column.size());
    }
    return look.px(SMALL_LINE + 4) * most;
  }
}
