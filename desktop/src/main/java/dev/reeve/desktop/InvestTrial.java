package dev.reeve.desktop;

import dev.reeve.horizon.DayMethod;
import dev.reeve.horizon.DayPlanner;
import dev.reeve.horizon.Growth;
import dev.reeve.horizon.InputOutput;
import dev.reeve.horizon.OlinEconomy;
import dev.reeve.horizon.OlinRun;
import dev.reeve.horizon.PublishedVillage;
import dev.reeve.horizon.Shocks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * How the published village with noise does by what is put into growth: fixed shares, the best of
 * them, and a plan, on the same seeds.
 */
final class InvestTrial {

  /** Where the program's floor is: the least scale that it plans. */
  static final double FLOOR = 1e-4;

  /** Below this it is worth looking whether the village is on the floor. */
  private static final double NEAR_FLOOR = 1e-2;

  /** Seeds on which shares are searched; the best is then tried on all. */
  private static final int SEARCHED = 5;

  private final OlinEconomy village;
  private final DayMethod method;
  private final OlinHorizon horizon;
  private final int seeds;
  private final int ticks;
  private final Runnable afterRun;

  /**
   * What came of a share, or a plan.
   *
   * @param invest the share, or NaN for the plan
   * @param best whether it is the best share that was found
   * @param runs of seeds 0, 1 and so on
   */
  record Row(double invest, boolean best, List<Life> runs) {

    boolean plan() {
      return Double.isNaN(invest);
    }

    double mean() {
      return runs.stream().mapToDouble(Life::egalitarianism).sum() / runs.size();
    }

    double least() {
      return runs.stream().mapToDouble(Life::egalitarianism).min().orElseThrow();
    }

    double most() {
      return runs.stream().mapToDouble(Life::egalitarianism).max().orElseThrow();
    }

    long collapsed() {
      return runs.stream().filter(Life::collapsed).count();
    }

    long floored() {
      return runs.stream().filter(Life::floored).count();
    }

    /** In how many seeds it did better than another. */
    long better(Row other) {
      return IntStream.range(0, runs.size())
          .filter(
              seed ->
                  runs.get(seed).egalitarianism() > other.runs.get(seed).egalitarianism() + 1e-6)
          .count();
    }
  }

  /**
   * A village's life.
   *
   * @param egalitarianism summed over all ticks
   * @param collapsed whether its stock allows less in the end than at first
   * @param floored whether it ever allowed no more than the {@link #FLOOR}
   */
  record Life(double egalitarianism, boolean collapsed, boolean floored) {}

  /**
   * A trial.
   *
   * @param table the village's coefficients
   * @param milk what becomes of its milk
   * @param horizon how the plan looks ahead
   * @param seeds how many there are, from 0 on; &ge; 1
   * @param ticks of each life; &ge; 1
   * @param afterRun told, by any thread, of each life
   */
  InvestTrial(
      InputOutput table,
      Growth milk,
      OlinHorizon horizon,
      int seeds,
      int ticks,
      Runnable afterRun) {
    village = PublishedVillage.economy(table, milk);
    method = milk == Growth.INVESTED ? DayMethod.PROGRAM : DayMethod.PAPER;
    this.horizon = horizon;
    this.seeds = seeds;
    this.ticks = ticks;
    this.afterRun = afterRun;
  }

  /** How many lives there are in a trial. */
  static int lives(int seeds) {
    int shares = PublishedVillage.investments().size();
    return (shares + 2) * seeds + (coarse().size() + 8) * Math.min(SEARCHED, seeds);
  }

  /** The paper's shares, the best one, and the plan. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (double invest : PublishedVillage.investments()) {
      rows.add(row(invest, false, seeds));
    }
    rows.add(row(bestShare(), true, seeds));
    rows.add(new Row(Double.NaN, false, lives(() -> horizon.leader(village, true), seeds)));
    return rows;
  }

  private Row row(double invest, boolean best, int among) {
    return new Row(invest, best, lives(() -> run -> run.step(invest), among));
  }

  /** Of the hundredths: first every fifth from a half on, then those around the best of them. */
  private double bestShare() {
    int few = Math.min(SEARCHED, seeds);
    int first = best(coarse(), few);
    List<Integer> around =
        IntStream.rangeClosed(first - 4, first + 4)
            .filter(percent -> percent != first)
            .mapToObj(percent -> Math.max(0, Math.min(100, percent)))
            .toList();
    List<Integer> all = new ArrayList<>(List.of(first));
    all.addAll(around);
    return best(all, few) / 100.0;
  }

  private static List<Integer> coarse() {
    return IntStream.rangeClosed(10, 20).mapToObj(twentieth -> 5 * twentieth).toList();
  }

  private int best(List<Integer> percents, int few) {
    return percents.stream()
        .map(percent -> row(percent / 100.0, false, few))
        .max(Comparator.comparingDouble(Row::mean))
        .map(row -> (int) Math.round(100 * row.invest()))
        .orElseThrow();
  }

  private List<Life> lives(Supplier<Consumer<OlinRun>> leader, int among) {
    return IntStream.range(0, among)
        .parallel()
        .mapToObj(
            seed -> {
              Life life = live(leader.get(), seed);
              afterRun.run();
              return life;
            })
        .toList();
  }

  private Life live(Consumer<OlinRun> leader, long seed) {
    OlinRun run = new OlinRun(village, method, Shocks.seeded(seed));
    Allowance allowance = new Allowance();
    double first = allowance.of(run);
    double sum = 0;
    boolean floored = false;
    while (run.tick() < ticks) {
      leader.accept(run);
      sum += run.egalitarianism();
      floored |= run.egalitarianism() < NEAR_FLOOR && allowance.of(run) <= FLOOR;
    }
    return new Life(sum, allowance.of(run) < first, floored);
  }

  /** The largest share of everybody's wants that a run's stock allows, if nothing is set aside. */
  private final class Allowance {

    private final InputOutput table = village.table();
    private final DayPlanner day = new DayPlanner(table, DayMethod.PAPER);
    private final double[] stock = new double[table.goods().size()];
    private final double[] activity = new double[table.size()];
    private final double[] fulfilment = new double[stock.length * table.profiles().size()];

    double of(OlinRun run) {
      run.stock(stock);
      day.plan(stock, activity, fulfilment);
      return day.egalitarianism();
    }
  }
}
