package dev.reeve.plan;

/**
 * Shadow prices of one optimum of the steady program, per head: what one more unit of each limit
 * would add to the aim. Each plan fills one and reads it once.
 */
final class Prices {

  /** Worth of one more unit of each good. */
  final double[] good;

  /** What a person-cycle of each activity costs beyond what it yields; 0 where it is done. */
  final double[] loss;

  /** What a unit given on each trade route costs beyond what it brings; 0 where it is used. */
  final double[] tradeLoss;

  /** Worth of one more person-cycle of each tier. */
  final double[] tier;

  /** Worth of one more site, by position among the limited industries. */
  final double[] site;

  /** Worth of one more unit in the land, by position among the industries whose land runs low. */
  final double[] deposit;

  /** Worth of one more unit that a trade route would take. */
  final double[] route;

  /** Worth of one more unit of each emission that may stand. */
  final double[] standing;

  /** Worth of one researcher less that a field must have. */
  final double[] field;

  /** Worth of one unit less that a threat would take. */
  final double[] threat;

  /**
   * Worth of one more person than an order allows in each trade; none where there are no orders.
   */
  final double[] mostStaff;

  /** Worth of one person less than an order asks for in each trade. */
  final double[] leastStaff;

  Prices(SteadyLayout at) {
    good = new double[at.goods];
    loss = new double[at.industries * at.tiers];
    tradeLoss = new double[at.routes];
    tier = new double[at.tiers];
    site = new double[at.limited.length];
    deposit = new double[at.dug.length];
    route = new double[at.routes];
    standing = new double[at.emissions];
    field = new double[at.fields];
    threat = new double[at.threats];
    mostStaff = new double[at.ordered ? at.trades : 0];
    leastStaff = new double[mostStaff.length];
  }

  private Prices(Prices other) {
    good = other.good.clone();
    loss = other.loss.clone();
    tradeLoss = other.tradeLoss.clone();
    tier = other.tier.clone();
    site = other.site.clone();
    deposit = other.deposit.clone();
    route = other.route.clone();
    standing = other.standing.clone();
    field = other.field.clone();
    threat = other.threat.clone();
    mostStaff = other.mostStaff.clone();
    leastStaff = other.leastStaff.clone();
  }

  /** What the loosening of limits is worth, kind by kind. */
  private double[][] limits() {
    return new double[][] {
      tier, site, deposit, route, standing, field, threat, mostStaff, leastStaff
    };
  }

  /** Counts the worth of each limit for only so much. */
  void weigh(double weight) {
    for (double[] kind : limits()) {
      for (int i = 0; i < kind.length; i++) {
        kind[i] *= weight;
      }
    }
  }

  /** Takes the worth of limits that were worth nothing yet from others, for so much. */
  void addNew(Prices others, double weight) {
    double[][] mine = limits();
    double[][] theirs = others.limits();
    for (int kind = 0; kind < mine.length; kind++) {
      for (int i = 0; i < mine[kind].length; i++) {
        mine[kind][i] = mine[kind][i] > 0 ? mine[kind][i] : weight * theirs[kind][i];
      }
    }
  }

  Prices copy() {
    return new Prices(this);
  }

  /** Takes over other prices of the same program. */
  void copyFrom(Prices other) {
    copy(other.good, good);
    copy(other.loss, loss);
    copy(other.tradeLoss, tradeLoss);
    copy(other.tier, tier);
    copy(other.site, site);
    copy(other.deposit, deposit);
    copy(other.route, route);
    copy(other.standing, standing);
    copy(other.field, field);
    copy(other.threat, threat);
    copy(other.mostStaff, mostStaff);
    copy(other.leastStaff, leastStaff);
  }

  private static void copy(double[] from, double[] to) {
    System.arraycopy(from, 0, to, 0, to.length);
  }

  /** Takes the prices of the program's present optimum. */
  void take(SteadyProgram program) {
    SteadyLayout at = program.at;
    for (int g = 0; g < good.length; g++) {
      good[g] = worth(-program.dual(at.goodRow(g)));
    }
    for (int k = 0; k < tier.length; k++) {
      tier[k] = worth(program.dual(at.tierRow(k)));
    }
    for (int i = 0; i < site.length; i++) {
      site[i] = worth(program.dual(at.siteRow(i)));
    }
    for (int i = 0; i < deposit.length; i++) {
      deposit[i] = worth(program.dual(at.depositRow(i)));
    }
    for (int j = 0; j < at.industries; j++) {
      for (int k = 0; k < at.tiers; k++) {
        loss[program.activities.activity(j, k)] = worth(-program.reducedCost(at.worker(j, k)));
      }
    }
    for (int r = 0; r < route.length; r++) {
      tradeLoss[r] = worth(-program.reducedCost(at.trade(r)));
      route[r] = worth(program.reducedCost(at.trade(r)));
    }
    for (int e = 0; e < standing.length; e++) {
      standing[e] = worth(program.reducedCost(at.standing(e)));
    }
    for (int t = 0; t < threat.length; t++) {
      threat[t] = worth(-program.dual(at.threatRow(t)));
    }
    for (int f = 0; f < field.length; f++) {
      field[f] = worth(-program.dual(at.researchRow(f)));
    }
    for (int trade = 0; trade < mostStaff.length; trade++) {
      mostStaff[trade] = worth(program.dual(at.staffRow(trade)));
      leastStaff[trade] = worth(-program.dual(at.staffRow(trade)));
    }
  }

  /** No limit's loosening can do harm: what is below 0 is a price of keeping out, or rounding. */
  private static double worth(double dual) {
    return Math.max(0, dual) + 0.0;
  }

  /** Worth of one more average person's labour. */
  double labour(SteadyProgram program) {
    double worth = 0;
    for (int k = 0; k < tier.length; k++) {
      worth += program.conditions().share(k) * tier[k];
    }
    return worth;
  }
}
