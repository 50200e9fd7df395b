package dev.reeve.demo.book;

import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Chronicle;
import dev.reeve.demo.play.Chronicle.Curve;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Ruleset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A chart over the village's time: a line follows the mouse and the reading tells of its moment.
 */
abstract class TimeChart extends Chart {
  private static final int QUARTERS = 4;
  private static final int MOST_EVENTS = 3;

  /** Window pixels, at a scale of 1, from one point of a curve to the next. */
  private static final float GRAIN = 3;

  private Function<Village, List<EventSign>> marks = village -> List.of();
  private double span = Double.POSITIVE_INFINITY;
  private TimeAxis time;
  private List<TimePlot> plots = List.of();

  TimeChart(Look look, Texts texts, Selection selection) {
    super(look, texts, selection);
  }

  /** Shows what happened under the line of time. */
  void mark(Function<Village, List<EventSign>> source) {
    marks = source;
    spoil();
  }

  /** Shows the last cycles only; all where infinite. */
  void span(double cycles) {
    span = cycles;
    spoil();
  }

  final List<EventSign> marks() {
    return marks.apply(village());
  }

  /** The village's time as it fits into a width in pixels. */
  final TimeAxis timeOver(float width) {
    time = TimeAxis.of(village(), span, Math.max(8, (int) (width / look.px(GRAIN))));
    return time;
  }

  /** The plots in which a moment can be read. */
  final void readIn(List<TimePlot> drawn) {
    plots = drawn;
  }

  /** The trades that anybody was in or was wanted in, in the order of the rules. */
  final List<String> livelyTrades() {
    return trades().stream()
        .filter(
            trade ->
                village().workers(trade) > 0
                    || ever(Curve.WORKERS, trade)
                    || ever(Curve.PLANNED, trade))
        .toList();
  }

  private boolean ever(Curve curve, String id) {
    Chronicle chronicle = village().chronicle();
    for (int sample = 0; sample < chronicle.size(); sample++) {
      if (chronicle.at(curve, id, sample) > 0) {
        return true;
      }
    }
    return false;
  }

  /** What is read in a plot at one of its points. */
  abstract Reading moment(TimeAxis axis, int plot, int point);

  @Override
  final Reading read(float x, float y) {
    for (int i = 0; i < plots.size(); i++) {
      TimePlot plot = plots.get(i);
      if (plot.holds(x, y)) {
        int point = plot.pointAt(x);
        return events(moment(time, i, point), point);
      }
    }
    return null;
  }

  /** Adds what happened at that point of time. */
  private Reading events(Reading reading, int point) {
    Reading all = reading;
    int told = 0;
    for (EventSign mark : marks()) {
      float share = time.share(mark.cycle());
      if (share >= 0 && time.nearest(share) == point && told++ < MOST_EVENTS) {
        all = all.with(mark.sign().colour(), mark.words());
      }
    }
    return all;
  }

  @Override
  final float hairline(float x, float y) {
    for (TimePlot plot : plots) {
      if (plot.holds(x, y)) {
        return plot.x(plot.pointAt(x));
      }
    }
    return -1;
  }

  /** Season and year of a moment. */
  final String date(double cycle) {
    Ruleset rules = rules();
    // What is noted as a tick ends belongs to the cycle that the tick lay in.
    double moment = Math.max(0, cycle - 1e-6);
    int length = rules.yearCycles();
    Optional<String> season = rules.season((long) moment).map(s -> texts.name("season", s.id()));
    String quarter = "season." + (int) (QUARTERS * (moment / length % 1));
    return texts.format(
        "top.date", season.orElseGet(() -> texts.get(quarter)), (long) moment / length + 1);
  }
}
