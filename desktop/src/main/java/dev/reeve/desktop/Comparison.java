package dev.reeve.desktop;

import dev.reeve.ecs.ReeveConfig;
import dev.reeve.model.Ruleset;
import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.Settings;
import dev.reeve.settlement.Strength;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How reeves of every strength do with the same settlements. */
final class Comparison {

  /**
   * How the reeves of one strength did, over all cycles of all seeds.
   *
   * @param happiness felt per person and cycle: the mean
   * @param worstTenth the 10th percentile of the happiness felt in a cycle: the largest that a
   *     tenth of the cycles, rounded up, do not exceed
   * @param hunger person-cycles without the needs of the first rank, in 100 person-cycles
   * @param moves people who left a job for another or for none, per settlement and cycle
   */
  record Outcome(double happiness, double worstTenth, double hunger, double moves) {}

  /** What counts of a cycle. */
  private record Mark(double happiness, double hunger, int moves) {}

  private Comparison() {}

  /**
   * Lets every settlement live under every reeve, side by side.
   *
   * @param rules the rules of all settlements
   * @param people how many found each
   * @param cycles how long each lives; &ge; 1
   * @param seeds how many there are, with seeds 1, 2 and so on; &ge; 1
   * @param afterCycle told, by any thread, of each cycle of each settlement
   * @return outcomes by the strength's name, the weakest reeve first
   */
  static Map<String, Outcome> ofStrengths(
      Ruleset rules, int people, int cycles, int seeds, Runnable afterCycle) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    for (Strength strength : Strength.values()) {
      ReeveConfig config = ReeveConfig.defaults().withStrength(strength);
      outcomes.put(
          EnumNames.of(strength), of(rules, people, cycles, seeds, config::settings, afterCycle));
    }
    return outcomes;
  }

  /**
   * Lets every settlement live under reeves of one kind.
   *
   * @param settings gives those of a settlement, with a tree of its own: no two threads may share
   *     one
   */
  static Outcome of(
      Ruleset rules,
      int people,
      int cycles,
      int seeds,
      Supplier<Settings> settings,
      Runnable afterCycle) {
    List<Mark> marks =
        IntStream.rangeClosed(1, seeds)
            .parallel()
            .mapToObj(
                seed ->
                    live(
                        new LivingSettlement(rules, people, seed, settings.get()),
                        cycles,
                        afterCycle))
            .flatMap(List::stream)
            .toList();
    return outcome(marks);
  }

  private static List<Mark> live(LivingSettlement settlement, int cycles, Runnable afterCycle) {
    List<Mark> marks = new ArrayList<>();
    for (int cycle = 0; cycle < cycles; cycle++) {
      CycleRecord lived = CycleTally.live(settlement, tick -> {});
      marks.add(new Mark(lived.happiness(), lived.hunger(), lived.moves()));
      afterCycle.run();
    }
    return marks;
  }

  private static Outcome outcome(List<Mark> marks) {
    double[] happiness = marks.stream().mapToDouble(Mark::happiness).sorted().toArray();
    return new Outcome(
        mean(marks, Mark::happiness),
        tenth(happiness),
        100 * mean(marks, Mark::hunger),
        mean(marks, Mark::moves));
  }

  /** The 10th percentile by nearest rank. */
  static double tenth(double[] sorted) {
    return sorted[(sorted.length + 9) / 10 - 1];
  }

  /** Summed in their order, so that the same runs give the same bits. */
  private static double mean(List<Mark> marks, ToDoubleFunction<Mark> value) {
    double sum = 0;
    for (Mark mark : marks) {
      sum += value.applyAsDouble(mark);
    }
    return sum / marks.size();
  }
}
