package dev.reeve.settlement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A planner with perfect foresight: what the best of all reeves could have made of a window of
 * cycles, had he known all harvests, raids and deaths in advance. An upper bound for every reeve
 * who lives by the same rules, for it solves a linear program in which all he can do is allowed,
 * and more: fractions of people, programs held in part, no hazards, no researchers, no raid while
 * there is nothing to take, and nothing kept for what comes after the window but what he is told to
 * leave.
 *
 * <p>Happiness and the worst coverage are dual values of their programs, so that they err upwards,
 * by a ten-thousandth at most; mean coverage and level are those of a point as close. A window of
 * 60 cycles of a village of 5 goods, 5 industries and 3 tiers takes about two seconds. Every
 * question throws an {@link IllegalStateException} where rounding hides the optimum, as it does in
 * about one of 300 random villages.
 */
final class ForesightPlan {

  /**
   * What a reeve can have made of a window at best, aim by aim in this order.
   *
   * @param coverage mean coverage by rank, the most urgent first
   * @param level mean of the cycles' levels; 0 where happiness diminishes or nothing is wanted
   * @param happiness mean happiness per person, programs included
   */
  record Worth(Map<Integer, Double> coverage, double level, double happiness) {}

  /** By how much an aim may fall short of what was reached so that the next can be solved. */
  private static final double SLACK = 1e-5;

  private final int cycles;
  private final ForesightProgram program = new ForesightProgram();
  private final ForesightWants wants;

  ForesightPlan(Foreseen foreseen) {
    this(foreseen, true);
  }

  /**
   * One who may or may not dodge raids.
   *
   * @param foreseen what he knows
   * @param dodged whether who has nothing loses nothing to a raid. If not, every raid must be borne
   *     in full: a bound only for those who bore them so, and tighter
   */
  ForesightPlan(Foreseen foreseen, boolean dodged) {
    cycles = foreseen.cycles();
    ForesightLabour labour = new ForesightLabour(foreseen, program);
    ForesightGoods goods = new ForesightGoods(foreseen, program, labour, dodged);
    wants = new ForesightWants(foreseen.rules(), program);
    for (int t = 0; t < cycles; t++) {
      goods.state(t, wants);
    }
    labour.close();
  }

  /**
   * The most that the worst cycle's coverage of the most urgent needs can be.
   *
   * @return within [0, 1]; 1 where nothing is needed
   */
  double bestWorstCoverage() {
    if (wants.coverage().isEmpty()) {
      return 1;
    }
    ForesightProgram stage = program.copy();
    int worst = stage.column(1);
    for (int column : wants.coverage().firstEntry().getValue()) {
      stage.atLeast(ForesightProgram.ALL, 0, Map.of(column, 1.0, worst, -1.0));
    }
    return Math.min(1, solve(stage, Map.of(worst, 1.0)));
  }

  /** Coverage first, rank by rank, then balanced happiness, then all happiness. */
  Worth best() {
    ForesightProgram stage = program.copy();
    Map<Integer, Double> covered = new LinkedHashMap<>();
    wants
        .coverage()
        .forEach(
            (rank, columns) -> {
              Map<Integer, Double> sum = sum(columns);
              double reached = reached(stage, sum);
              stage.atLeast(ForesightProgram.ALL, reached - SLACK * cycles, sum);
              covered.put(rank, reached / cycles);
            });
    if (!wants.level().isEmpty()) {
      double balanced = reached(stage, wants.balancedHappiness());
      stage.atLeast(
          ForesightProgram.ALL,
          balanced - SLACK * Math.max(1, balanced),
          wants.balancedHappiness());
    }
    ForesightProgram.Optimum last = stage.maximise(wants.happiness());
    return new Worth(
        covered,
        ForesightProgram.value(wants.level(), last.values()) / cycles,
        last.bound() / cycles);
  }

  /**
   * The most happiness that somebody can have reached whose needs were met as well as that: the
   * bound for a reeve of whom those figures are known.
   *
   * @param coverage mean coverage by rank, at least
   * @param level mean level, at least; of no account where happiness diminishes
   * @return mean happiness per person
   */
  double mostHappiness(Map<Integer, Double> coverage, double level) {
    ForesightProgram stage = program.copy();
    wants
        .coverage()
        .forEach(
            (rank, columns) ->
                stage.atLeast(
                    ForesightProgram.ALL,
                    cycles * (coverage.getOrDefault(rank, 0.0) - SLACK),
                    sum(columns)));
    if (!wants.level().isEmpty()) {
      stage.atLeast(
          ForesightProgram.ALL, cycles * (level - SLACK * Math.max(1, level)), wants.level());
    }
    return solve(stage, wants.happiness()) / cycles;
  }

  ForesightProgram program() {
    return program;
  }

  ForesightWants wants() {
    return wants;
  }

  /** What the next aims may take for reached: the lower of what is proven and what was found. */
  private static double reached(ForesightProgram stage, Map<Integer, Double> aim) {
    ForesightProgram.Optimum optimum = stage.maximise(aim);
    return Math.min(optimum.bound(), ForesightProgram.value(aim, optimum.values()));
  }

  private static double solve(ForesightProgram stage, Map<Integer, Double> aim) {
    return stage.maximise(aim).bound();
  }

  private static Map<Integer, Double> sum(List<Integer> columns) {
    Map<Integer, Double> sum = new TreeMap<>();
    columns.forEach(column -> sum.put(column, 1.0));
    return sum;
  }
}
