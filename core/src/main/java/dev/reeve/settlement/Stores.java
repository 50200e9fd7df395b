package dev.reeve.settlement;

import dev.reeve.plan.Figures;
import java.util.Arrays;

/**
 * How much of each good ought to be in store under a plan: what work, roads and guards use up
 * between two deliveries, what must stand there to be worked with, the reserve of what is needed,
 * and what bridges the lean seasons.
 */
final class Stores {

  /** Cycles of use that keep work from waiting for its inputs. */
  private static final double WORKING_STOCK = 0.25;

  private final Technology technology;

  /** Units per cycle that go elsewhere than into needs and luxuries, by good. */
  private final double[] use;

  /** That part of it which is used before the goods of the same tick are there. */
  private final double[] early;

  /** That part of it which students use. */
  private final double[] schools;

  /** Units that stand in the workshops, by good. */
  private final double[] capital;

  /** Units per cycle that are needed, by good. */
  private final double[] need;

  /** Units that a raid of twice the usual strength asks of each service, by good. */
  private final double[] raid;

  /** Stock that the rest of the year draws on, at the start of each of its cycles. */
  private final double[][] swing;

  /** What the year makes of a good, by cycle. */
  private final double[] made;

  Stores(Technology technology) {
    this.technology = technology;
    use = new double[technology.goods];
    early = new double[technology.goods];
    schools = new double[technology.goods];
    capital = new double[technology.goods];
    need = new double[technology.goods];
    raid = new double[technology.goods];
    int year = technology.rules.yearCycles();
    swing = new double[technology.goods][year];
    made = new double[year];
  }

  /** See {@link State#fetch}. */
  double fetch() {
    double sum = 0;
    for (int g = 0; g < use.length; g += State.DOUBLES_A_LINE) {
      sum += use[g] + early[g] + schools[g] + capital[g] + need[g] + raid[g];
    }
    for (double[] year : swing) {
      sum += year[0];
    }
    return sum;
  }

  /** Goes by another plan from now on. */
  void take(Figures plan) {
    for (int g = 0; g < technology.goods; g++) {
      early[g] =
          plan.input(g) + plan.worn(g) + plan.overhead(g) + plan.education(g) + plan.exported(g);
      use[g] = early[g] + plan.programs(g) + plan.mitigation(g) + plan.taken(g);
      schools[g] = plan.education(g);
      need[g] = need(plan, g);
      raid[g] = raid(plan.mitigation(g), g);
      swing(plan, g);
    }
    for (int g : technology.standing) {
      capital[g] = capital(plan, g);
    }
  }

  /** Heads times baskets. */
  private double need(Figures plan, int g) {
    if (technology.profiles.count == 0) {
      return technology.wants.need[g] * plan.people();
    }
    double units = 0;
    for (int k = 0; k < technology.profiles.count; k++) {
      units += technology.profiles.basket[k][g] * plan.heads(k);
    }
    return units;
  }

  /** What everybody of the plan who is not at school works with. */
  private double capital(Figures plan, int g) {
    double units = 0;
    for (int j = 0; j < technology.industries; j++) {
      for (int k = 0; k < technology.tiers; k++) {
        double work = technology.trades.workingShare[j] * technology.trades.productivity[j][k];
        units += technology.capital[j][g] * work * plan.workers(j, k);
      }
    }
    return units;
  }

  /** A rare raid asks for more at once than its long-run average. */
  private double raid(double mitigation, int g) {
    double most = 0;
    for (int t = 0; t < technology.threats.count; t++) {
      var threat = technology.rules.threats().get(t);
      if (technology.threats.mitigation[t][g] > 0 && threat.chance() > 0) {
        most = Math.max(most, mitigation / threat.chance() * (1 + threat.deviation()));
      }
    }
    return technology.storable(g) ? most : 0;
  }

  /**
   * The most that yields fall behind their mean from each cycle of the year on, before they catch
   * up, for those who make the good in the plan.
   */
  private void swing(Figures plan, int g) {
    int year = made.length;
    double[] behind = swing[g];
    double mean = 0;
    Arrays.fill(behind, 0);
    Arrays.fill(made, 0);
    for (int j = 0; j < technology.industries; j++) {
      double workers = plan.workers(j);
      mean += workers * technology.output[j][g] * technology.meanSeason[j];
      for (int c = 0; c < year; c++) {
        made[c] += workers * technology.output[j][g] * technology.season[j][c];
      }
    }
    if (mean <= 0 || !technology.storable(g)) {
      return;
    }
    for (int c = 0; c < year; c++) {
      double sum = 0;
      for (int i = 0; i < year; i++) {
        sum += (1 - made[(c + i) % year] / mean) * (need[g] + use[g]);
        behind[c] = Math.max(behind[c], sum);
      }
    }
  }

  /** Units per cycle that go elsewhere than into needs and luxuries. */
  double use(int good) {
    return use[good];
  }

  /** That part of {@link #use} which students use. */
  double schools(int good) {
    return schools[good];
  }

  /** Units per cycle that are needed. */
  double need(int good) {
    return need[good];
  }

  /** Units that stand in the workshops. */
  double capital(int good) {
    return capital[good];
  }

  /** Stock without which the next tick's work and roads would come to a halt. */
  double seed(int good) {
    return capital[good] + early[good] / technology.ticksPerCycle;
  }

  /** Stock that work cannot do without. */
  double working(int good) {
    return technology.storable(good)
        ? capital[good] + Math.max(WORKING_STOCK * use[good], raid[good])
        : seed(good);
  }

  /** Stock that bridges the lean seasons from the start of a cycle on. */
  double swing(int good, long cycle) {
    return swing[good][(int) (cycle % swing[good].length)];
  }

  /** The largest stock of the year that lean seasons ask for. */
  double largestSwing(int good) {
    double largest = 0;
    for (double behind : swing[good]) {
      largest = Math.max(largest, behind);
    }
    return largest;
  }

  /**
   * All that ought to be in store at the start of a cycle.
   *
   * @param reserve cycles of need
   */
  double wanted(int good, long cycle, double reserve) {
    double put = technology.storable(good) ? reserve * need[good] : 0;
    return put + swing(good, cycle) + working(good);
  }
}
