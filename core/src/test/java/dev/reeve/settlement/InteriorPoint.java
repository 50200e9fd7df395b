package dev.reeve.settlement;

import java.util.Arrays;

/**
 * Solves {@code max cᵀx} where {@code A x >= b} and {@code 0 <= x <= u} by Mehrotra's
 * predictor-corrector method (SIAM J. Optimization 2, 1992; Nocedal and Wright, <i>Numerical
 * Optimization</i>, chapter 14).
 *
 * <p>Each step factors {@code A D A' + E}, with diagonal {@code D} and {@code E}, within its
 * envelope, so that rows of one time should stand together. Some 20 to 60 steps, whatever the size.
 */
final class InteriorPoint {

  /** Residuals and gap at which it stops, relative. */
  private static final double EXACT = 1e-8;

  /** The same, where it can get no closer. */
  private static final double CLOSE = 1e-4;

  /** An error that low grows again by rounding alone. */
  private static final double LOST = 1e-6;

  private static final int MOST_STEPS = 200;

  private final int[][] at;
  private final double[][] value;
  private final double[] b;
  private final double[] q;
  private final double[] u;
  private final int m;
  private final int n;
  private final Envelope normal;

  private final double[] x;
  private final double[] v;
  private final double[] s;
  private final double[] y;
  private final double[] z;
  private final double[] w;
  private double bound;

  /**
   * Keeps what it is given.
   *
   * @param at each column's rows
   * @param value their coefficients
   * @param b lower bounds of the rows
   * @param c gain of each column
   * @param u upper bounds of the columns, &gt; 0, may be infinite
   */
  InteriorPoint(int[][] at, double[][] value, double[] b, double[] c, double[] u) {
    this.at = at;
    this.value = value;
    this.b = b;
    this.u = u;
    m = b.length;
    n = u.length;
    q = Arrays.stream(c).map(gain -> -gain).toArray();
    normal = new Envelope(m, at);
    x = new double[n];
    v = new double[n];
    s = new double[m];
    y = new double[m];
    z = new double[n];
    w = new double[n];
  }

  /**
   * Solves it.
   *
   * @return the columns' values
   * @throws IllegalStateException if the optimum cannot be told to a ten-thousandth, as where there
   *     is none
   */
  double[] solve() {
    Arrays.fill(z, 1);
    Arrays.fill(y, 1);
    double[] activity = new double[m];
    for (int j = 0; j < n; j++) {
      boolean bounded = u[j] < Double.POSITIVE_INFINITY;
      x[j] = bounded ? Math.min(1, u[j] / 2) : 1;
      v[j] = bounded ? u[j] - x[j] : 1;
      w[j] = bounded ? 1 : 0;
    }
    multiply(x, activity);
    for (int i = 0; i < m; i++) {
      s[i] = Math.max(1, activity[i] - b[i]);
    }
    double[] best = x;
    double error = Double.POSITIVE_INFINITY;
    for (int step = 0; step < MOST_STEPS; step++) {
      double now = error();
      if (now < error) {
        error = now;
        best = x.clone();
        bound = dualValue();
      }
      // Where rounding takes over, what was best is the answer.
      if (error < EXACT || (error < LOST && now > 10 * error) || !new Step().take()) {
        break;
      }
    }
    if (!(error < CLOSE)) {
      throw new IllegalStateException("no optimum was found; the error is " + error);
    }
    return best;
  }

  /** The dual's value, which no point lies above but for rounding. */
  double bound() {
    return bound;
  }

  private double dualValue() {
    double bound = 0;
    for (int i = 0; i < m; i++) {
      bound -= b[i] * y[i];
    }
    for (int j = 0; j < n; j++) {
      bound += w[j] == 0 ? 0 : u[j] * w[j];
    }
    return bound;
  }

  /** What makes the dual's value no bound counts a hundredfold. */
  private double error() {
    double[] rp = new double[m];
    double[] rd = new double[n];
    primalResidual(rp);
    dualResidual(rd);
    double gain = 0;
    for (int j = 0; j < n; j++) {
      gain -= q[j] * x[j];
    }
    double gap = Math.abs(dualValue() - gain) / (1 + Math.abs(gain));
    return Math.max(
        gap, Math.max(largest(rp) / (1 + largest(b)), 100 * largest(rd) / (1 + largest(q))));
  }

  private static double largest(double[] values) {
    double largest = 0;
    for (double each : values) {
      largest = Math.max(largest, Math.abs(each));
    }
    return largest;
  }

  private void primalResidual(double[] rp) {
    multiply(x, rp);
    for (int i = 0; i < m; i++) {
      rp[i] = b[i] - rp[i] + s[i];
    }
  }

  private void dualResidual(double[] rd) {
    for (int j = 0; j < n; j++) {
      rd[j] = q[j] - dot(j, y) - z[j] + w[j];
    }
  }

  private void multiply(double[] columns, double[] rows) {
    Arrays.fill(rows, 0);
    for (int j = 0; j < n; j++) {
      for (int e = 0; e < at[j].length; e++) {
        rows[at[j][e]] += value[j][e] * columns[j];
      }
    }
  }

  private double dot(int j, double[] rows) {
    double sum = 0;
    for (int e = 0; e < at[j].length; e++) {
      sum += value[j][e] * rows[at[j][e]];
    }
    return sum;
  }

  /** One step: predict, centre and correct, go most of the way to the border. */
  private final class Step {
    final double[] rp = new double[m];
    final double[] rd = new double[n];
    final double[] d = new double[n];
    final double[] dx = new double[n];
    final double[] dv = new double[n];
    final double[] ds = new double[m];
    final double[] dy = new double[m];
    final double[] dz = new double[n];
    final double[] dw = new double[n];
    double[] rsy = new double[m];
    double[] rxz = new double[n];
    double[] rvw = new double[n];

    boolean take() {
      primalResidual(rp);
      dualResidual(rd);
      normal.clear();
      for (int j = 0; j < n; j++) {
        d[j] = 1 / (z[j] / x[j] + (bounded(j) ? w[j] / v[j] : 0));
        normal.add(at[j], value[j], d[j]);
      }
      for (int i = 0; i < m; i++) {
        normal.diagonal(i, s[i] / y[i]);
      }
      normal.factor();
      aim(0, false);
      solve();
      double mu = mu(0, 0);
      double ahead = mu(primalWay(), dualWay()) / mu;
      aim(mu * ahead * ahead * ahead, true);
      solve();
      double primal = Math.min(1, 0.9995 * primalWay());
      double dual = Math.min(1, 0.9995 * dualWay());
      if (!(Math.max(primal, dual) > 1e-12)) {
        return false;
      }
      go(primal, dual);
      return true;
    }

    private void aim(double mu, boolean correct) {
      for (int i = 0; i < m; i++) {
        rsy[i] = mu - s[i] * y[i] - (correct ? ds[i] * dy[i] : 0);
      }
      for (int j = 0; j < n; j++) {
        rxz[j] = mu - x[j] * z[j] - (correct ? dx[j] * dz[j] : 0);
        rvw[j] = bounded(j) ? mu - v[j] * w[j] - (correct ? dv[j] * dw[j] : 0) : 0;
      }
    }

    private void solve() {
      double[] g = new double[n];
      for (int i = 0; i < m; i++) {
        dy[i] = rp[i] + rsy[i] / y[i];
      }
      for (int j = 0; j < n; j++) {
        g[j] = rd[j] - rxz[j] / x[j] + (bounded(j) ? (rvw[j] - w[j] * ru(j)) / v[j] : 0);
        for (int e = 0; e < at[j].length; e++) {
          dy[at[j][e]] += value[j][e] * d[j] * g[j];
        }
      }
      double[] rhs = dy.clone();
      normal.solve(dy);
      for (int round = 0; round < 2; round++) {
        refine(rhs);
      }
      for (int i = 0; i < m; i++) {
        ds[i] = (rsy[i] - s[i] * dy[i]) / y[i];
      }
      for (int j = 0; j < n; j++) {
        dx[j] = (dot(j, dy) - g[j]) * d[j];
        dz[j] = (rxz[j] - z[j] * dx[j]) / x[j];
        if (bounded(j)) {
          dv[j] = ru(j) - dx[j];
          dw[j] = (rvw[j] - w[j] * dv[j]) / v[j];
        }
      }
    }

    /** Solves once more for what the factor's rounding has left. */
    private void refine(double[] rhs) {
      double[] left = new double[m];
      for (int i = 0; i < m; i++) {
        left[i] = rhs[i] - s[i] / y[i] * dy[i];
      }
      for (int j = 0; j < n; j++) {
        double times = d[j] * dot(j, dy);
        for (int e = 0; e < at[j].length; e++) {
          left[at[j][e]] -= value[j][e] * times;
        }
      }
      normal.solve(left);
      for (int i = 0; i < m; i++) {
        dy[i] += left[i];
      }
    }

    private boolean bounded(int j) {
      return u[j] < Double.POSITIVE_INFINITY;
    }

    private double ru(int j) {
      return u[j] - x[j] - v[j];
    }

    private double primalWay() {
      return Math.min(way(x, dx), Math.min(way(v, dv), way(s, ds)));
    }

    private double dualWay() {
      return Math.min(way(z, dz), Math.min(way(w, dw), way(y, dy)));
    }

    private static double way(double[] from, double[] by) {
      double way = 1 / 0.9995;
      for (int i = 0; i < from.length; i++) {
        if (by[i] < 0) {
          way = Math.min(way, -from[i] / by[i]);
        }
      }
      return way;
    }

    /** Mean product of what must in the end have a zero among the two, that far ahead. */
    private double mu(double primal, double dual) {
      double sum = 0;
      int pairs = m + n;
      for (int i = 0; i < m; i++) {
        sum += (s[i] + primal * ds[i]) * (y[i] + dual * dy[i]);
      }
      for (int j = 0; j < n; j++) {
        sum += (x[j] + primal * dx[j]) * (z[j] + dual * dz[j]);
        if (bounded(j)) {
          sum += (v[j] + primal * dv[j]) * (w[j] + dual * dw[j]);
          pairs++;
        }
      }
      return sum / pairs;
    }

    private void go(double primal, double dual) {
      for (int i = 0; i < m; i++) {
        s[i] += primal * ds[i];
        y[i] += dual * dy[i];
      }
      for (int j = 0; j < n; j++) {
        x[j] += primal * dx[j];
        z[j] += dual * dz[j];
        if (bounded(j)) {
          v[j] += primal * dv[j];
          w[j] += dual * dw[j];
        }
      }
    }
  }
}
