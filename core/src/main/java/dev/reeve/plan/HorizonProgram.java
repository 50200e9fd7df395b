package dev.reeve.plan;

import dev.reeve.math.LinearProgram;
import dev.reeve.math.LinearSolver;
import dev.reeve.math.SimplexSolver;
import dev.reeve.model.Deposit;
import dev.reeve.model.Ruleset;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The linear program of several cycles: the steady program of each, side by side, joined by what
 * passes from one to the next, which is the capital that stands and what the land still holds.
 *
 * <p>Columns: those of the steady program for each cycle, per head of that cycle; then, per head of
 * the first, stock of each capital good and what is left of each deposit at the end of each cycle.
 * Rows: those of the steady program for each cycle; then for each cycle capital (no more work than
 * what stood as it began allows) and land (what is left is what was, less what is dug, and what
 * comes back); last what the end leaves behind.
 *
 * <p>Where the yield falls as the land is dug out, what work brings is a product of two unknowns.
 * It is taken in first order around a course of land and work, see {@link #follow}. Inputs that
 * depend on how much is made are those of the course as well, on the average of what it makes.
 */
final class HorizonProgram {

  private static final double NONE = Double.POSITIVE_INFINITY;

  /**
   * Coverage of the last rank of needs is worth so many times all the happiness that can be had.
   */
  private static final double NEEDS = 10;

  /** And that of each rank so many times that of the next. */
  private static final double RANKS = 10;

  /** What happiness beyond the common level counts for, where all wants are levelled. */
  private static final double BEYOND = 1e-3;

  /** Segments around a luxury's course reach as far as this share of its satiation. */
  private static final double REACH = 0.25;

  /** Of what everybody together would make, the part below which a scale need not be met. */
  private static final double SMALL = 1e-3;

  /** A series of steps that shrink more slowly is not trusted to end where it seems to. */
  private static final double SLOWEST = 0.9;

  /** A yield is taken to be this at least where it is divided by. */
  private static final double LEAST_YIELD = 1e-3;

  private final Ruleset rules;
  private final int cycles;
  private final double discount;
  private final SteadyProgram steady;
  final SteadyLayout at;

  /** Capital goods, by position. */
  final int[] capital;

  private final LinearProgram program;
  private final SimplexSolver simplex;

  /** People of each cycle, against those of the first. */
  private final double[] people;

  private double everyone;

  /** What the course has left of each deposit as each cycle begins, and digs, per head. */
  private final double[][] left;

  private final double[][] dug;

  /** What industries with inputs that depend on scale make in the course, in all. */
  private final double[][] made;

  private final double[][] lastStep;

  /** Luxuries of the course, per head of each cycle, and their happiness as straight segments. */
  private final double[][] luxury;

  private final Segments[][] segments;

  /** Whether there is a course for segments to lie around and inputs to be taken at. */
  private boolean focused;

  /** Nothing is written yet. */
  HorizonProgram(
      Ruleset rules, int cycles, double discount, LinearSolver[] linear, boolean ordered) {
    this.rules = rules;
    this.cycles = cycles;
    this.discount = discount;
    steady = new SteadyProgram(rules, linear[0], ordered);
    at = steady.at;
    capital =
        IntStream.range(0, at.goods)
            .filter(
                g ->
                    rules.industries().stream()
                        .anyMatch(
                            i -> i.capital().getOrDefault(rules.goods().get(g).id(), 0.0) > 0))
            .toArray();
    int joined = capital.length + at.dug.length;
    program =
        new LinearProgram(cycles * at.rows + (cycles + 1) * joined, cycles * (at.columns + joined));
    simplex = new SimplexSolver(program, linear[1]);
    people = new double[cycles];
    left = new double[cycles][at.dug.length];
    dug = new double[cycles][at.dug.length];
    made = new double[cycles][at.scaled.length];
    lastStep = new double[cycles][at.scaled.length];
    luxury = new double[cycles][at.wanted.length];
    segments = new Segments[cycles][at.balanced ? 0 : at.wanted.length];
    for (Segments[] cycle : segments) {
      for (int i = 0; i < cycle.length; i++) {
        cycle[i] = new Segments(1, rules.goods().get(at.wanted[i]).satiation());
      }
    }
  }

  private int column(int t, int steadyColumn) {
    return t * at.columns + steadyColumn;
  }

  private int row(int t, int steadyRow) {
    return t * at.rows + steadyRow;
  }

  private int stock(int t, int i) {
    return cycles * at.columns + t * capital.length + i;
  }

  private int left(int t, int i) {
    return cycles * (at.columns + capital.length) + t * at.dug.length + i;
  }

  private int capitalRow(int t, int i) {
    return cycles * at.rows + t * capital.length + i;
  }

  private int landRow(int t, int i) {
    return cycles * at.rows + (cycles + 1) * capital.length + t * at.dug.length + i;
  }

  private Deposit deposit(int i) {
    return rules.industries().get(at.dug[i]).deposit().orElseThrow();
  }

  /** Begins with land as it is, of which nothing is dug. */
  void begin(double[] landLeft, double heads) {
    everyone = heads;
    simplex.reset();
    focused = false;
    for (int t = 0; t < cycles; t++) {
      Arrays.fill(lastStep[t], 0);
      for (int i = 0; i < at.dug.length; i++) {
        left[t][i] = landLeft[at.dug[i]] / heads;
        dug[t][i] = 0;
      }
    }
  }

  /**
   * Writes down the whole program.
   *
   * @param conditions of the first cycle, with land as it is at first
   * @param tiers people of each cycle, by tier
   * @param stock units on hand, by good
   */
  void write(Conditions conditions, double[][] tiers, double[] stock) {
    double[] yields = new double[at.dug.length];
    for (int i = 0; i < yields.length; i++) {
      yields[i] = conditions.yields(at.dug[i]);
    }
    for (int t = 0; t < cycles; t++) {
      people[t] = 0;
      for (int k = 0; k < at.tiers; k++) {
        conditions.people(k, tiers[t][k]);
      }
      people[t] = conditions.people() / everyone;
      for (int i = 0; i < yields.length; i++) {
        conditions.yields(at.dug[i], yields[i] * yieldOf(t, i));
      }
      steady.begin(conditions);
      if (focused && at.scaled.length > 0) {
        steady.rescale(made[t]);
      }
      if (at.profiles > 0) {
        steady.coverApart();
      }
      laySegments(t, conditions);
      steady.layBounds();
      copy(t);
      aim(t, conditions);
      writeCapital(t, stock);
      writeLand(t);
    }
    for (int i = 0; i < yields.length; i++) {
      conditions.yields(at.dug[i], yields[i]);
    }
    for (int k = 0; k < at.tiers; k++) {
      conditions.people(k, tiers[0][k]);
    }
  }

  /** Factor on the yield of a deposit in a cycle of the course. */
  private double yieldOf(int t, int i) {
    return Math.max(LEAST_YIELD, deposit(i).yieldOf(left[t][i] * everyone));
  }

  private void laySegments(int t, Conditions conditions) {
    for (int i = 0; i < segments[t].length; i++) {
      Segments lie = segments[t][i];
      lie.reset(conditions.happiness(at.wanted[i]));
      if (focused) {
        lie.focus(luxury[t][i], REACH * lie.satiation());
      }
      for (int s = 0; s < at.segments; s++) {
        steady.setSegmentWidth(i, s, lie.width(s));
      }
    }
  }

  /** Copies the steady program as it is laid now. */
  private void copy(int t) {
    LinearProgram one = steady.laid();
    for (int j = 0; j < at.columns; j++) {
      program.setBounds(column(t, j), one.lower(j), one.upper(j));
      for (int i = 0; i < at.rows; i++) {
        program.setCoefficient(row(t, i), column(t, j), one.coefficient(i, j));
      }
    }
    for (int i = 0; i < at.rows; i++) {
      program.setRowBounds(row(t, i), one.rowLower(i), one.rowUpper(i));
    }
  }

  /** A cycle's weight; the last stands for all that come after it. */
  private double weight(int t) {
    double weight = StrictMath.pow(discount, t);
    return t < cycles - 1 ? weight : weight / (1 - discount);
  }

  private void aim(int t, Conditions conditions) {
    double weight = weight(t);
    double most = 0;
    for (int i = 0; i < at.wanted.length; i++) {
      double happiness = conditions.happiness(at.wanted[i]);
      most = Math.max(most, happiness * steady.unit(at.wanted[i]));
      for (int s = 0; s < at.segments; s++) {
        double slope = at.balanced ? BEYOND * happiness : segments[t][i].slope(s);
        program.setCost(column(t, at.luxury(i, s)), weight * slope);
      }
    }
    if (at.levelled()) {
      program.setCost(column(t, at.level()), weight);
    }
    for (int p = 0; p < at.programs; p++) {
      most = Math.max(most, conditions.programHappiness(p));
      program.setCost(column(t, at.program(p)), weight * conditions.programHappiness(p));
    }
    // What is given off is counted at all the harm that it will have done.
    double counts = at.balanced ? steady.effects.levels(conditions) : 1;
    for (int e = 0; e < at.emissions; e++) {
      double harm = steady.effects.harm(e, conditions.people());
      program.setCost(column(t, at.standing(e)), -weight * counts * harm);
    }
    double need = weight * NEEDS * (most > 0 ? most : 1);
    for (int q = at.ranks.length - 1; q >= 0; q--) {
      program.setCost(column(t, at.coverage(q)), need);
      for (int k = 0; k < at.profiles; k++) {
        program.setCost(column(t, at.own(q, k)), need * conditions.heads().share(k));
      }
      need *= RANKS;
    }
  }

  private void writeCapital(int t, double[] stock) {
    for (int i = 0; i < capital.length; i++) {
      int g = capital[i];
      double kept = 1 - rules.goods().get(g).perish();
      int good = row(t, at.goodRow(g));
      program.setCoefficient(good, stock(t, i), -1 / people[t]);
      program.setBounds(stock(t, i), 0, NONE);
      int stands = capitalRow(t, i);
      int leaves = capitalRow(cycles, i);
      String id = rules.goods().get(g).id();
      for (int j = 0; j < at.industries; j++) {
        double per = rules.industries().get(j).capital().getOrDefault(id, 0.0);
        for (int k = 0; k < at.tiers && per > 0; k++) {
          double asked = per * steady.activities.effort(steady.activities.activity(j, k));
          asked *= people[t];
          program.setCoefficient(stands, column(t, at.worker(j, k)), asked);
          if (at.ordered) {
            program.setCoefficient(stands, column(t, at.keptWorker(j, k)), asked);
          }
          if (cycles == 1) {
            program.setCoefficient(leaves, column(t, at.worker(j, k)), asked);
          }
        }
      }
      if (t > 0) {
        program.setCoefficient(good, stock(t - 1, i), kept / people[t]);
        program.setCoefficient(stands, stock(t - 1, i), -1);
        program.setRowBounds(stands, -NONE, 0);
      } else {
        double now = stock[g] / everyone;
        program.setRowBounds(good, program.rowLower(good) - kept * now, NONE);
        program.setRowBounds(stands, -NONE, now);
      }
      if (t == cycles - 1) {
        program.setCoefficient(leaves, stock(t, i), -1);
        program.setRowBounds(leaves, -NONE, 0);
        if (t > 0) {
          program.setCoefficient(leaves, stock(t - 1, i), 1);
        }
      }
    }
  }

  private void writeLand(int t) {
    for (int i = 0; i < at.dug.length; i++) {
      int j = at.dug[i];
      Deposit deposit = deposit(i);
      double units = deposit.units() / everyone;
      int land = landRow(t, i);
      program.setBounds(left(t, i), 0, units);
      program.setCoefficient(land, left(t, i), 1);
      for (int k = 0; k < at.tiers; k++) {
        double made = steady.activities.made(steady.activities.activity(j, k)) * people[t];
        program.setCoefficient(land, column(t, at.worker(j, k)), made);
        if (at.ordered) {
          program.setCoefficient(land, column(t, at.keptWorker(j, k)), made);
        }
      }
      double back = deposit.regrowth() / everyone;
      if (t == 0) {
        program.setRowBounds(land, -NONE, back + left[0][i]);
      } else {
        // One unit more in the land lets the same work dig up so much more.
        double more = dug[t][i] * deposit.decline() / units / yieldOf(t, i);
        program.setCoefficient(land, left(t - 1, i), more - 1);
        program.setRowBounds(land, -NONE, back + more * left[t][i]);
        writeYield(t, i, more);
      }
      if (t == cycles - 1) {
        int leaves = landRow(cycles, i);
        program.setCoefficient(leaves, left(t, i), 1);
        if (t > 0) {
          program.setCoefficient(leaves, left(t - 1, i), -1);
          program.setRowBounds(leaves, 0, NONE);
        } else {
          program.setRowBounds(leaves, left[0][i], NONE);
        }
      }
    }
  }

  /** What comes of the land being fuller than the course has it, by good. */
  private void writeYield(int t, int i, double more) {
    double[] output = SteadyLayout.amounts(rules, rules.industries().get(at.dug[i]).output());
    double all = Arrays.stream(output).sum();
    for (int g = 0; g < at.goods; g++) {
      if (output[g] > 0) {
        int good = row(t, at.goodRow(g));
        double units = more * output[g] / all / people[t];
        program.setCoefficient(good, left(t - 1, i), units);
        double lower = program.rowLower(good) + units * left[t][i];
        program.setRowBounds(good, lower, NONE);
      }
    }
  }

  /** Maximises happiness; false where the simplex finds no optimum. */
  boolean solve() {
    return simplex.solve() == SimplexSolver.Outcome.OPTIMAL;
  }

  /**
   * Moves the course towards the present optimum.
   *
   * @param part of the way, within (0, 1]
   * @return how far the optimum is from the course, as the largest share of a deposit, of a
   *     luxury's satiation or of what an industry with scaled inputs makes
   */
  double follow(double part) {
    double farthest = 0;
    for (int t = 0; t < cycles; t++) {
      for (int i = 0; i < segments[t].length; i++) {
        double step = luxury(t, i) - luxury[t][i];
        farthest = Math.max(farthest, Math.abs(step) / segments[t][i].satiation());
        luxury[t][i] += part * step;
      }
    }
    for (int t = 0; t < cycles; t++) {
      for (int i = 0; i < at.scaled.length; i++) {
        farthest = Math.max(farthest, followMade(t, i));
      }
    }
    focused = true;
    for (int i = 0; i < at.dug.length; i++) {
      double units = deposit(i).units() / everyone;
      for (int t = 0; t < cycles; t++) {
        dug[t][i] += part * (dug(t, i) - dug[t][i]);
        double then = t == 0 ? left[0][i] : simplex.value(left(t - 1, i));
        farthest = Math.max(farthest, Math.abs(then - left[t][i]) / units);
        left[t][i] += part * (then - left[t][i]);
      }
    }
    return farthest;
  }

  /** What the optimum digs in a cycle, per head of the first, before the course follows it. */
  double dug(int t, int i) {
    int land = landRow(t, i);
    double sum = 0;
    for (int k = 0; k < at.tiers; k++) {
      int worker = column(t, at.worker(at.dug[i], k));
      sum += program.coefficient(land, worker) * simplex.value(worker);
      if (at.ordered) {
        int kept = column(t, at.keptWorker(at.dug[i], k));
        sum += program.coefficient(land, kept) * simplex.value(kept);
      }
    }
    if (t > 0) {
      double more = program.coefficient(land, left(t - 1, i)) + 1;
      sum += more * (simplex.value(left(t - 1, i)) - left[t][i]);
    }
    return Math.max(0, sum);
  }

  /** Goes to where a geometric series of the last two steps would end, or half way back. */
  private double followMade(int t, int i) {
    double now = 0;
    for (int k = 0; k < at.tiers; k++) {
      int worker = at.worker(at.scaled[i], k);
      double each = program.coefficient(row(t, at.scaleRow(i)), column(t, worker));
      now += each * Math.max(0, value(t, worker));
      now += at.ordered ? each * Math.max(0, value(t, at.keptWorker(at.scaled[i], k))) : 0;
    }
    now *= people[t] * everyone;
    double step = now - made[t][i];
    double size = Math.max(Math.max(now, made[t][i]), SMALL * steady.whole(i));
    double ratio = lastStep[t][i] == 0 ? 0 : Math.max(-1, step / lastStep[t][i]);
    made[t][i] = Math.max(0, now + (ratio < SLOWEST ? ratio / (1 - ratio) : 0) * step);
    lastStep[t][i] = focused ? step : 0;
    return focused ? Math.abs(step) / size : 1;
  }

  /** Units of a luxury per head of a cycle. */
  double luxury(int t, int i) {
    double q = 0;
    for (int s = 0; s < at.segments; s++) {
      q += Math.max(0, value(t, at.luxury(i, s)));
    }
    return q;
  }

  double leftAfter(int t, int i) {
    return simplex.value(left(t, i));
  }

  double stockAfter(int t, int i) {
    return simplex.value(stock(t, i));
  }

  /** Share of a good's need that is met in a cycle. */
  double coverage(int t, int g, Heads heads) {
    int q = at.rankOf[g];
    if (q < 0 || heads.need(g) == 0) {
      return 1;
    }
    if (at.profiles == 0) {
      return within(value(t, at.coverage(q)));
    }
    double had = 0;
    for (int k = 0; k < at.profiles; k++) {
      had += within(value(t, at.own(q, k))) * heads.need(k, g);
    }
    return within(had / heads.need(g));
  }

  private static double within(double share) {
    return Math.min(1, Math.max(0, share));
  }

  double value(int t, int steadyColumn) {
    return simplex.value(column(t, steadyColumn));
  }
}
