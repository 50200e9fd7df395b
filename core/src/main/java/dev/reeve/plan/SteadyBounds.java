package dev.reeve.plan;

import dev.reeve.math.LinearProgram;
import dev.reeve.model.Ruleset;
import dev.reeve.model.TradeRoute;
import java.util.Arrays;

/** A set of bounds for every column and row of a steady program, to be laid and kept. */
final class SteadyBounds {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private final double[] lower;
  private final double[] upper;
  private final double[] rowLower;
  private final double[] rowUpper;

  SteadyBounds(SteadyLayout at) {
    lower = new double[at.columns];
    upper = new double[at.columns];
    rowLower = new double[at.rows];
    rowUpper = new double[at.rows];
  }

  /**
   * Writes the model's own bounds under these conditions. Of goods that are given up to threats
   * nothing can be enjoyed, exported or spent as a service.
   */
  void write(
      SteadyLayout at,
      Conditions conditions,
      ThreatLosses losses,
      boolean[] givenUp,
      SideEffects effects) {
    Ruleset rules = conditions.rules();
    double people = conditions.people();
    Arrays.fill(lower, 0);
    Arrays.fill(upper, NONE);
    Arrays.fill(rowLower, 0);
    Arrays.fill(rowUpper, NONE);
    for (int g = 0; g < at.goods; g++) {
      rowLower[at.goodRow(g)] = -conditions.given(g) / people + 0.0;
    }
    writeLuxuries(at, conditions, givenUp);
    for (int r = 0; r < at.routes; r++) {
      TradeRoute route = rules.trade().get(r);
      upper[at.trade(r)] = givenUp[at.given[r]] ? 0 : route.limit() / people;
    }
    for (int t = 0; t < at.threats; t++) {
      boolean lost = givenUp[at.taken[t]];
      upper[at.unfound(t)] = lost ? NONE : 0;
      for (int s = 0; s < at.services[t].length; s++) {
        upper[at.mitigation(t, s)] = givenUp[at.services[t][s]] ? 0 : NONE;
      }
      rowLower[at.threatRow(t)] = losses.fixed(t, people);
    }
    for (int q = 0; q < at.ranks.length; q++) {
      upper[at.coverage(q)] = 1;
      for (int k = 0; k < at.profiles; k++) {
        upper[at.own(q, k)] = 0;
      }
    }
    upper[at.putBy()] = conditions.wishes() ? 1 : 0;
    for (int p = 0; p < at.programs; p++) {
      upper[at.program(p)] = 1;
      for (int g = 0; g < at.goods; g++) {
        if (at.required[p][g] > 0 && givenUp[g]) {
          upper[at.program(p)] = 0;
        }
      }
    }
    for (int k = 0; k < at.tiers; k++) {
      rowLower[at.tierRow(k)] = -NONE;
      rowUpper[at.tierRow(k)] = conditions.share(k);
    }
    if (at.carriage) {
      rowUpper[at.carriageRow()] = 0;
    }
    for (int i = 0; i < at.limited.length; i++) {
      rowLower[at.siteRow(i)] = -NONE;
      rowUpper[at.siteRow(i)] = rules.industries().get(at.limited[i]).sites() / people;
    }
    for (int i = 0; i < at.dug.length; i++) {
      rowLower[at.depositRow(i)] = -NONE;
      rowUpper[at.depositRow(i)] = conditions.deposit(at.dug[i]) / people;
    }
    for (int i = 0; i < at.scaled.length; i++) {
      rowLower[at.scaleRow(i)] = -NONE;
    }
    for (int e = 0; e < at.emissions; e++) {
      upper[at.standing(e)] = effects.most(e, people);
    }
    if (at.ordered) {
      writeOrders(at, conditions);
    }
  }

  /** What delights nobody now is not enjoyed, and the common level does not wait for it. */
  private void writeLuxuries(SteadyLayout at, Conditions conditions, boolean[] givenUp) {
    boolean delight = false;
    for (int i = 0; i < at.wanted.length; i++) {
      boolean wanted = conditions.happiness(at.wanted[i]) > 0;
      delight |= wanted;
      for (int s = 0; s < at.segments; s++) {
        upper[at.luxury(i, s)] = givenUp[at.wanted[i]] || !wanted ? 0 : NONE;
      }
      if (at.levelled() && !wanted) {
        rowLower[at.levelRow(i)] = -NONE;
      }
    }
    if (at.levelled() && !delight) {
      upper[at.level()] = 0;
    }
  }

  private void writeOrders(SteadyLayout at, Conditions conditions) {
    Orders orders = conditions.orders();
    double people = conditions.people();
    for (int k = 0; k < at.tiers; k++) {
      double free = conditions.share(k) - orders.keptOf(k) / people;
      rowUpper[at.tierRow(k)] = Math.max(0, free);
      for (int j = 0; j < at.industries; j++) {
        upper[at.keptWorker(j, k)] = orders.kept(j, k) / people;
      }
    }
    for (int trade = 0; trade < at.trades; trade++) {
      double kept = orders.kept(trade);
      rowLower[at.staffRow(trade)] = Math.max(0, orders.least(trade) - kept) / people;
      rowUpper[at.staffRow(trade)] = Math.max(0, orders.most(trade) - kept) / people;
    }
  }

  void copyFrom(SteadyBounds other) {
    System.arraycopy(other.lower, 0, lower, 0, lower.length);
    System.arraycopy(other.upper, 0, upper, 0, upper.length);
    System.arraycopy(other.rowLower, 0, rowLower, 0, rowLower.length);
    System.arraycopy(other.rowUpper, 0, rowUpper, 0, rowUpper.length);
  }

  void copyFrom(LinearProgram program) {
    for (int j = 0; j < lower.length; j++) {
      lower[j] = program.lower(j);
      upper[j] = program.upper(j);
    }
    for (int i = 0; i < rowLower.length; i++) {
      rowLower[i] = program.rowLower(i);
      rowUpper[i] = program.rowUpper(i);
    }
  }

  void copyTo(LinearProgram program) {
    for (int j = 0; j < lower.length; j++) {
      program.setBounds(j, lower[j], upper[j]);
    }
    for (int i = 0; i < rowLower.length; i++) {
      program.setRowBounds(i, rowLower[i], rowUpper[i]);
    }
  }

  double lower(int column) {
    return lower[column];
  }

  double upper(int column) {
    return upper[column];
  }

  double rowLower(int row) {
    return rowLower[row];
  }

  double rowUpper(int row) {
    return rowUpper[row];
  }

  void setLower(int column, double value) {
    lower[column] = value;
  }

  void setBounds(int column, double least, double most) {
    lower[column] = least;
    upper[column] = most;
  }

  void setRow(int row, double least, double most) {
    rowLower[row] = least;
    rowUpper[row] = most;
  }
}
