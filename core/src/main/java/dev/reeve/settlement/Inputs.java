package dev.reeve.settlement;

import dev.reeve.plan.Conditions;
import java.util.Arrays;

/**
 * All numbers that a plan of a tick depends on, apart from the rules: as one array, so that two
 * ticks in which nothing changed are seen to be the same, and a save can plan again what was
 * planned. By position in the ruleset.
 */
final class Inputs {

  private final Technology technology;
  private final double[] values;

  /** Where each kind of number starts in the array. */
  private final int[] starts;

  Inputs(Technology technology) {
    this.technology = technology;
    starts = technology.inputStarts;
    values = new double[starts[starts.length - 1]];
  }

  Technology technology() {
    return technology;
  }

  /** Where each kind begins, and the end of all. */
  static int[] starts(Technology technology) {
    int jobs = technology.industries + 1;
    int[] sizes = {
      technology.tiers,
      technology.industries,
      technology.threats.count,
      technology.goods,
      technology.goods,
      technology.programs.count,
      technology.fields.count,
      2 * jobs,
      jobs * technology.tiers,
      any(technology.deposits) ? technology.industries : 0,
      technology.profiles.count
    };
    int[] starts = new int[sizes.length + 1];
    for (int kind = 0; kind < sizes.length; kind++) {
      starts[kind + 1] = starts[kind] + sizes[kind];
    }
    return starts;
  }

  private static boolean any(double[] deposits) {
    for (double units : deposits) {
      if (units > 0) {
        return true;
      }
    }
    return false;
  }

  /** Place of a number in the array, by kind. */
  private int at(int kind, int i) {
    return starts[kind] + i;
  }

  void people(int tier, double count) {
    values[at(0, tier)] = count;
  }

  void yields(int industry, double factor) {
    values[at(1, industry)] = factor;
  }

  void loss(int threat, double factor) {
    values[at(2, threat)] = factor;
  }

  void store(int good, double units) {
    values[at(3, good)] = units;
  }

  double store(int good) {
    return values[at(3, good)];
  }

  void delight(int good, double factor) {
    values[at(4, good)] = factor;
  }

  void programDelight(int program, double factor) {
    values[at(5, program)] = factor;
  }

  void research(int field, double share) {
    values[at(6, field)] = share;
  }

  void staff(int job, double least, double most) {
    values[at(7, 2 * job)] = least;
    values[at(7, 2 * job + 1)] = most;
  }

  void kept(int job, int tier, double people) {
    values[at(8, job * technology.tiers + tier)] = people;
  }

  /** Told only where some land runs low, so that elsewhere there is no room for it. */
  void deposit(int industry, double most) {
    if (starts[10] > starts[9]) {
      values[at(9, industry)] = most;
    }
  }

  void heads(int profile, double count) {
    values[at(10, profile)] = count;
  }

  /** See {@link State#fetch}. */
  double fetch() {
    double sum = 0;
    for (int i = 0; i < values.length; i += State.DOUBLES_A_LINE) {
      sum += values[i];
    }
    return sum;
  }

  void copyFrom(Inputs other) {
    System.arraycopy(other.values, 0, values, 0, values.length);
  }

  boolean same(Inputs other) {
    return Arrays.equals(values, other.values);
  }

  /** Lets a planner see these numbers. */
  void pour(Conditions conditions) {
    for (int k = 0; k < technology.tiers; k++) {
      conditions.people(k, values[at(0, k)]);
    }
    if (technology.profiles.count > 0) {
      conditions.profiles(Arrays.copyOfRange(values, starts[10], starts[11]));
    }
    for (int j = 0; j < technology.industries; j++) {
      conditions.yields(j, values[at(1, j)]);
      conditions.staff(j, values[at(7, 2 * j)], values[at(7, 2 * j + 1)]);
      for (int k = 0; k < technology.tiers; k++) {
        conditions.kept(j, k, values[at(8, j * technology.tiers + k)]);
      }
      turnover(conditions, j);
      if (starts[10] > starts[9]) {
        conditions.deposit(j, values[at(9, j)]);
      }
    }
    int carrier = technology.industries;
    conditions.carriers(values[at(7, 2 * carrier)], values[at(7, 2 * carrier + 1)]);
    for (int t = 0; t < technology.threats.count; t++) {
      conditions.loss(t, values[at(2, t)]);
    }
    for (int g = 0; g < technology.goods; g++) {
      conditions.store(g, values[at(3, g)]);
      conditions.delight(g, values[at(4, g)]);
    }
    for (int p = 0; p < technology.programs.count; p++) {
      conditions.programDelight(p, values[at(5, p)]);
    }
    for (int f = 0; f < technology.fields.count; f++) {
      conditions.research(f, values[at(6, f)]);
    }
  }

  /**
   * Of the people of a trade who works and who learns. In a dangerous job whoever dies is replaced
   * at once, so that a larger share is at work, and a larger one learns, than of the long-run
   * generation that the model counts: with {@code w = (1 - (1-h)^(L-e)) / h} cycles of work in a
   * life, {@code w/(e+w)} and {@code e/(e+w)}. Nor do lessons and lives end between two ticks.
   */
  private void turnover(Conditions conditions, int j) {
    var rules = technology.rules;
    var industry = rules.industries().get(j);
    if (technology.lifespan == Integer.MAX_VALUE) {
      return;
    }
    double education = technology.trades.education[j];
    double life = (double) technology.lifespan / technology.ticksPerCycle;
    boolean exact = education == industry.education() && life == rules.people().lifespan();
    if (industry.hazard() > 0 || !exact) {
      double rest = Math.max(0, life - education);
      double hazard = industry.hazard();
      double work =
          hazard > 0 ? -StrictMath.expm1(rest * StrictMath.log1p(-hazard)) / hazard : rest;
      double all = education + work;
      conditions.working(j, work / all);
      conditions.learning(j, education / all);
    }
  }

  void archive(String name, Archive archive) {
    archive.numbers(name, values);
  }
}
