package dev.reeve.plan;

import dev.reeve.math.Basis;
import java.util.Arrays;

/**
 * Where the luxuries of a diminishing program come to lie if the limits that bound the plan before
 * are those that bind now.
 *
 * <p>With the binding rows as equations, the basic variables are a linear function {@code x = x₀ +
 * T q} of those luxuries q that no limit holds, and the most happiness is where its gradient along
 * every column of T vanishes: one linear system, as marginal happiness falls in straight lines (the
 * reduced gradient method's Newton step; Gill, Murray and Wright, <i>Practical Optimization</i>,
 * section 5.1). It is exact where the guess about the limits is right, and only a place to look
 * where it is not. Cost: one elimination of the order of the binding rows.
 */
final class ConcaveStart {

  /** A pivot this small against the largest of its column before elimination is none. */
  private static final double SINGULAR = 1e-9;

  /** By how much finer chords are where a luxury follows from others. */
  private static final double FINER = 8;

  private final SteadyLayout at;

  /** Binding rows; the basic columns, of which a luxury's stand for all its segments. */
  private final int[] row;

  private final int[] column;
  private int size;

  /** By wanted good: its place among the basic columns or among the free luxuries, or -1. */
  private final int[] basic;

  private final int[] free;
  private int freeCount;

  /** The basic columns, then the right-hand side, then the free luxuries. */
  private final double[][] system;

  /** The gradient's system over the free luxuries, its right-hand side last. */
  private final double[][] gradient;

  private final double[] quantity;

  ConcaveStart(SteadyLayout at) {
    this.at = at;
    row = new int[at.rows];
    column = new int[at.rows];
    basic = new int[at.wanted.length];
    free = new int[at.wanted.length];
    system = new double[at.rows][at.rows + 1 + at.wanted.length];
    gradient = new double[at.wanted.length][at.wanted.length + 1];
    quantity = new double[at.wanted.length];
  }

  /**
   * Looks for the luxuries that a basis leads to.
   *
   * @return whether it says where they are; false: look from scratch
   */
  boolean find(SteadyProgram program, Basis basis, Segments[] segments) {
    if (!sort(program, basis, segments)) {
      return false;
    }
    write(program, basis);
    if (!eliminate(system, size, size + 1 + freeCount)) {
      return false;
    }
    writeGradient(program, segments);
    if (!eliminate(gradient, freeCount, freeCount + 1)) {
      return false;
    }
    for (int i = 0; i < quantity.length; i++) {
      if (free[i] >= 0) {
        quantity[i] = gradient[free[i]][freeCount];
      }
    }
    for (int i = 0; i < quantity.length; i++) {
      if (basic[i] >= 0) {
        double sum = system[basic[i]][size];
        for (int s = 0; s < quantity.length; s++) {
          sum += free[s] >= 0 ? system[basic[i]][size + 1 + free[s]] * quantity[s] : 0;
        }
        quantity[i] = sum;
      }
    }
    return true;
  }

  /** Units per head of the luxury at position {@code i}, as last found; may be out of range. */
  double quantity(int i) {
    return quantity[i];
  }

  /**
   * How far chords around the luxury at position {@code i} are to reach, in units. Where it follows
   * from free ones, its chords are so fine that no step on them is worth a step on theirs.
   *
   * @param share that share of the satiation where it does not
   */
  double reach(int i, double share, Segments[] segments) {
    double reach = share * segments[i].satiation();
    if (basic[i] >= 0 && segments[i].fall() > 0) {
      reach /= FINER;
      for (int s = 0; s < free.length; s++) {
        if (free[s] >= 0) {
          double follows = Math.abs(system[basic[i]][size + 1 + free[s]]) * segments[i].fall();
          reach = Math.min(reach, share * segments[s].first() / (FINER * follows));
        }
      }
    }
    return reach;
  }

  /** Sorts rows, columns and luxuries by what holds them; false if nothing is between limits. */
  private boolean sort(SteadyProgram program, Basis basis, Segments[] segments) {
    int rows = 0;
    for (int i = 0; i < at.rows; i++) {
      if (basis.row(i) != Basis.Status.BASIC) {
        row[rows++] = i;
      }
    }
    size = 0;
    freeCount = 0;
    Arrays.fill(basic, -1);
    Arrays.fill(free, -1);
    for (int j = 0; j < at.columns; j++) {
      if (basis.column(j) == Basis.Status.BASIC && !at.isLuxury(j)) {
        column[size++] = j;
      }
    }
    for (int i = 0; i < basic.length; i++) {
      int full = 0;
      for (int s = 0; s < at.segments; s++) {
        Basis.Status status = basis.column(at.luxury(i, s));
        full += status == Basis.Status.AT_UPPER ? 1 : 0;
        if (status == Basis.Status.BASIC) {
          if (basic[i] >= 0 || size == rows) {
            return false;
          }
          basic[i] = size;
          column[size++] = at.luxury(i, s);
        }
      }
      quantity[i] = full == at.segments ? segments[i].satiation() : 0;
      boolean open = segments[i].first() > 0 && !program.givenUp(at.wanted[i]);
      if (open && basic[i] < 0 && full > 0 && full < at.segments) {
        free[i] = freeCount++;
      }
    }
    return size == rows && (freeCount > 0 || size > 0);
  }

  private void write(SteadyProgram program, Basis basis) {
    for (int r = 0; r < size; r++) {
      double[] equation = system[r];
      Arrays.fill(equation, 0, size + 1 + freeCount, 0);
      for (int c = 0; c < size; c++) {
        equation[c] = program.coefficient(row[r], column[c]);
      }
      equation[size] = program.restingRow(basis, row[r]);
    }
    for (int j = 0; j < at.columns; j++) {
      if (basis.column(j) != Basis.Status.BASIC && !at.isLuxury(j)) {
        double value = program.resting(basis, j);
        for (int r = 0; r < size && value != 0; r++) {
          system[r][size] -= value * program.coefficient(row[r], j);
        }
      }
    }
    for (int i = 0; i < basic.length; i++) {
      for (int r = 0; r < size && basic[i] < 0; r++) {
        if (row[r] == at.goodRow(at.wanted[i])) {
          if (free[i] >= 0) {
            system[r][size + 1 + free[i]] = 1;
          } else {
            system[r][size] += quantity[i];
          }
        }
      }
    }
  }

  private void writeGradient(SteadyProgram program, Segments[] segments) {
    for (int i = 0; i < free.length; i++) {
      if (free[i] >= 0) {
        double[] equation = gradient[free[i]];
        Arrays.fill(equation, 0, freeCount + 1, 0);
        equation[free[i]] = segments[i].fall();
        equation[freeCount] = segments[i].first();
        writeAlong(program, segments, size + 1 + free[i], equation);
      }
    }
  }

  /** Adds what the basic variables gain and lose along one column of T. */
  private void writeAlong(
      SteadyProgram program, Segments[] segments, int along, double[] equation) {
    for (int b = 0; b < basic.length; b++) {
      if (basic[b] >= 0) {
        double[] solved = system[basic[b]];
        double fall = solved[along] * segments[b].fall();
        equation[freeCount] += solved[along] * segments[b].first() - fall * solved[size];
        for (int s = 0; s < freeCount; s++) {
          equation[s] += fall * solved[size + 1 + s];
        }
      }
    }
    for (int c = 0; c < size; c++) {
      if (at.isProgram(column[c])) {
        double delight = program.conditions().programHappiness(at.programAt(column[c]));
        equation[freeCount] += system[c][along] * delight;
      } else if (at.isStanding(column[c])) {
        double harm = program.effects.harm(at.standingAt(column[c]), program.people());
        equation[freeCount] -= system[c][along] * harm;
      }
    }
  }

  /**
   * Turns the first {@code n} columns into the identity, by Gauss and Jordan with row exchanges, so
   * that the others become solutions.
   */
  private static boolean eliminate(double[][] matrix, int n, int columns) {
    for (int c = 0; c < n; c++) {
      int pivot = c;
      double largest = 0;
      for (int r = 0; r < n; r++) {
        double size = Math.abs(matrix[r][c]);
        largest = Math.max(largest, size);
        if (r > c && size > Math.abs(matrix[pivot][c])) {
          pivot = r;
        }
      }
      double[] taken = matrix[pivot];
      if (!(Math.abs(taken[c]) > SINGULAR * largest)) {
        return false;
      }
      matrix[pivot] = matrix[c];
      matrix[c] = taken;
      double inverse = 1 / taken[c];
      for (int j = c; j < columns; j++) {
        taken[j] *= inverse;
      }
      for (int r = 0; r < n; r++) {
        double factor = matrix[r][c];
        if (r != c && factor != 0) {
          for (int j = c; j < columns; j++) {
            matrix[r][j] -= factor * taken[j];
          }
        }
      }
    }
    return true;
  }
}
