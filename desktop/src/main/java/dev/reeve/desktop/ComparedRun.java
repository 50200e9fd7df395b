package dev.reeve.desktop;

import dev.reeve.ecs.ReeveConfig;
import dev.reeve.market.MarketView;
import dev.reeve.math.Inequality;
import dev.reeve.model.Good;
import dev.reeve.model.Program;
import dev.reeve.model.ResearchField;
import dev.reeve.model.Ruleset;
import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.Settings;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One settlement of a comparison, cycle by cycle, and how wealth was shared in the end. Columns are
 * handed out as they are, and nobody writes to them.
 */
final class ComparedRun {

  /** Parts of a Lorenz curve. */
  static final int PARTS = 50;

  private final double[] happiness;
  private final double[] worstTenth;
  private final double[] coverage;
  private final double[] output;
  private final double[] gini;
  private final double[] largest;
  private final double[] level;
  private final double[] moves;
  private double[] lorenz = {};

  private ComparedRun(int cycles) {
    happiness = new double[cycles];
    worstTenth = new double[cycles];
    coverage = new double[cycles];
    output = new double[cycles];
    gini = new double[cycles];
    largest = new double[cycles];
    level = new double[cycles];
    moves = new double[cycles];
  }

  /** Lets a settlement live. */
  static ComparedRun of(
      Ruleset rules,
      int people,
      int cycles,
      long seed,
      Contender contender,
      Map<String, Double> values,
      Runnable afterCycle) {
    // A tree of its own: no two threads may share one.
    Settings settings =
        ReeveConfig.defaults()
            .withStrength(contender.strength())
            .withHorizon(contender.horizon())
            .settings();
    LivingSettlement settlement =
        new LivingSettlement(rules, people, seed, settings, contender.arrangement());
    ComparedRun run = new ComparedRun(cycles);
    for (int cycle = 0; cycle < cycles; cycle++) {
      CycleRecord lived = CycleTally.live(settlement, tick -> {});
      run.happiness[cycle] = lived.happiness();
      run.coverage[cycle] = 1 - lived.hunger();
      run.moves[cycle] = lived.moves();
      run.output[cycle] = output(rules, lived, values);
      run.worstTenth[cycle] = worstTenth(settlement);
      for (ResearchField field : rules.research()) {
        run.level[cycle] += settlement.level(field.id());
      }
      Optional<Inequality> wealth = wealth(settlement);
      run.gini[cycle] = wealth.map(Inequality::gini).orElse(Double.NaN);
      run.largest[cycle] = wealth.map(Inequality::largestShare).orElse(Double.NaN);
      afterCycle.run();
    }
    Inequality shares = wealth(settlement).orElseGet(() -> Inequality.of(moods(settlement)));
    run.lorenz = shares.lorenz(PARTS);
    return run;
  }

  /** Happiness felt per person. */
  double[] happiness() {
    return happiness;
  }

  /** Happiness, as they remember it, of the unhappiest tenth of the people. */
  double[] worstTenth() {
    return worstTenth;
  }

  /** Share of the needs of the first rank that was met, the mean over ticks. */
  double[] coverage() {
    return coverage;
  }

  /** Goods that people had, in person-cycles of the steady plan's labour, per head. */
  double[] output() {
    return output;
  }

  /** Gini coefficient of wealth; NaN where nobody has money. */
  double[] gini() {
    return gini;
  }

  /** The richest one's share; NaN where nobody has money. */
  double[] largest() {
    return largest;
  }

  /** Levels of all fields of research together. */
  double[] level() {
    return level;
  }

  /** People who left a job for another or for none. */
  double[] moves() {
    return moves;
  }

  /** Lorenz curve of wealth in the end, or of happiness where nobody has money. */
  double[] lorenz() {
    return lorenz;
  }

  private static Optional<Inequality> wealth(LivingSettlement settlement) {
    return settlement.people() == 0
        ? Optional.empty()
        : MarketView.of(settlement).map(MarketView::inequality);
  }

  /** What people had for themselves; services spent on threats are not among it. */
  private static double output(Ruleset rules, CycleRecord lived, Map<String, Double> values) {
    double sum = 0;
    for (Good good : rules.goods()) {
      boolean had =
          rules.needed(good) || good.wanted() || rules.programs().stream().anyMatch(uses(good));
      sum += had ? lived.consumed().get(good.id()) * values.getOrDefault(good.id(), 0.0) : 0;
    }
    return sum / Math.max(1, lived.people());
  }

  private static Predicate<Program> uses(Good good) {
    return program -> program.requires().getOrDefault(good.id(), 0.0) > 0;
  }

  private static double[] moods(LivingSettlement settlement) {
    double[] moods = new double[Math.max(1, settlement.people())];
    int i = 0;
    for (int person = 0; person < settlement.slots(); person++) {
      if (settlement.lives(person)) {
        moods[i++] = Math.max(0, settlement.happiness(person));
      }
    }
    return moods;
  }

  /** The mean of the unhappiest tenth, at least one of them. */
  private static double worstTenth(LivingSettlement settlement) {
    double[] moods = moods(settlement);
    Arrays.sort(moods);
    int tenth = (moods.length + 9) / 10;
    return Arrays.stream(moods, 0, tenth).sum() / tenth;
  }
}
