package dev.reeve.settlement;

import dev.reeve.plan.OjalgoProgram;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A planner with perfect foresight: what the best of all reeves could have made of a window of
 * cycles, had he known all harvests, raids and deaths in advance. An upper bound for every reeve
 * who lives by the same rules, for it solves a linear program in which all he can do is allowed,
 * and more: fractions of people, programs held in part, no hazards, no researchers, no raid while
 * there is nothing to take, and nothing kept for what comes after the window.
 *
 * <p>Solved anew by ojAlgo for every question.
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
  private static final double SLACK = 1e-7;

  private final int cycles;
  private final OjalgoProgram program = new OjalgoProgram();
  private final ForesightWants wants;

  ForesightPlan(Foreseen foreseen) {
    cycles = foreseen.cycles();
    ForesightLabour labour = new ForesightLabour(foreseen, program);
    ForesightGoods goods = new ForesightGoods(foreseen, program, labour);
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
    OjalgoProgram stage = program.copy();
    int worst = stage.column(0, 1);
    for (int column : wants.coverage().firstEntry().getValue()) {
      stage.atLeast(0, Map.of(column, 1.0, worst, -1.0));
    }
    return solve(stage, Map.of(worst, 1.0));
  }

  /** Coverage first, rank by rank, then balanced happiness, then all happiness. */
  Worth best() {
    OjalgoProgram stage = program.copy();
    Map<Integer, Double> covered = new LinkedHashMap<>();
    wants
        .coverage()
        .forEach(
            (rank, columns) -> {
              Map<Integer, Double> sum = sum(columns);
              double reached = solve(stage, sum);
              stage.atLeast(reached - SLACK * cycles, sum);
              covered.put(rank, reached / cycles);
            });
    if (!wants.level().isEmpty()) {
      double balanced = solve(stage, wants.balancedHappiness());
      stage.atLeast(balanced - SLACK * Math.max(1, balanced), wants.balancedHappiness());
    }
    double[] values = stage.maximise(wants.happiness()).orElseThrow();
    return new Worth(
        covered,
        OjalgoProgram.value(wants.level(), values) / cycles,
        OjalgoProgram.value(wants.happiness(), values) / cycles);
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
    OjalgoProgram stage = program.copy();
    wants
        .coverage()
        .forEach(
            (rank, columns) ->
                stage.atLeast(cycles * (coverage.getOrDefault(rank, 0.0) - SLACK), sum(columns)));
    if (!wants.level().isEmpty()) {
      stage.atLeast(cycles * (level - SLACK * Math.max(1, level)), wants.level());
    }
    return solve(stage, wants.happiness()) / cycles;
  }

  private static double solve(OjalgoProgram stage, Map<Integer, Double> aim) {
    return OjalgoProgram.value(aim, stage.maximise(aim).orElseThrow());
  }

  private static Map<Integer, Double> sum(List<Integer> columns) {
    Map<Integer, Double> sum = new TreeMap<>();
    columns.forEach(column -> sum.put(column, 1.0));
    return sum;
  }
}
