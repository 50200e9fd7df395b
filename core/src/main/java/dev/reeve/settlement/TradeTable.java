package dev.reeve.settlement;

import dev.reeve.model.Industry;
import dev.reeve.model.People;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Tier;
import java.util.Arrays;
import java.util.List;

/**
 * What the industries of a ruleset are to the people who work in them, by position: a part of a
 * {@link Technology}.
 */
final class TradeTable {

  private static final double ROUNDING = 1e-9;

  /** Productivity of a tier in an industry against the asked skill, {@code [industry][tier]}. */
  final double[][] productivity;

  /** The same with the carriers' last, who are as good as each other, {@code [job][tier]}. */
  final double[][] ability;

  /** That of the least skilled tier that can do the job at all. */
  final double[] lowestProductivity;

  /** Share of the people of a trade who work in it and who learn it in the long run, as planned. */
  final double[] workingShare;

  final double[] learningShare;

  /** Cycles of learning, in whole ticks; 0 where nobody ages. */
  final double[] education;

  /** Chance of death per working tick; 0 where nobody ages. */
  final double[] hazard;

  /** Whether any job can kill. */
  final boolean dangerous;

  /** How unpleasant a cycle of work is. */
  final double[] toil;

  /** Most people in the trade. */
  final int[] sites;

  TradeTable(Ruleset rules, int ticksPerCycle) {
    People people = rules.people();
    List<Industry> industries = rules.industries();
    int count = industries.size();
    int tiers = people.tiers().size();
    boolean ageless = people.lifespan() == Double.POSITIVE_INFINITY;
    productivity = new double[count][tiers];
    lowestProductivity = new double[count];
    for (int j = 0; j < count; j++) {
      lowestProductivity[j] = 1;
      int level = Integer.MAX_VALUE;
      for (int k = 0; k < tiers; k++) {
        Tier tier = people.tiers().get(k);
        productivity[j][k] = rules.productivity(tier, industries.get(j));
        if (productivity[j][k] > 0 && tier.level() < level) {
          level = tier.level();
          lowestProductivity[j] = productivity[j][k];
        }
      }
    }
    ability = Arrays.copyOf(productivity, count + 1);
    ability[count] = new double[tiers];
    Arrays.fill(ability[count], 1);
    workingShare =
        ByPosition.doubles(
            industries, each -> people.workingShare(each.education(), each.hazard()));
    learningShare = ByPosition.doubles(industries, each -> people.learningShare(each.education()));
    education =
        ByPosition.doubles(
            industries, each -> ageless ? 0 : wholeTicks(each.education(), ticksPerCycle));
    hazard =
        ByPosition.doubles(
            industries,
            each -> ageless ? 0 : 1 - StrictMath.pow(1 - each.hazard(), 1.0 / ticksPerCycle));
    dangerous = ByPosition.positive(hazard).length > 0;
    toil = ByPosition.doubles(industries, Industry::toil);
    // The cast holds a limit that is infinite at the largest int.
    sites =
        industries.stream()
            .mapToInt(each -> (int) (each.sites() + LabourDemand.ROUNDING))
            .toArray();
  }

  /** Schooling ends with a tick; what is whole ticks but for rounding is left as it is. */
  private static double wholeTicks(double cycles, int ticksPerCycle) {
    double ticks = cycles * ticksPerCycle;
    return Math.abs(ticks - Math.rint(ticks)) < ROUNDING
        ? cycles
        : Math.ceil(ticks) / ticksPerCycle;
  }
}
