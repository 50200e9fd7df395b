package dev.reeve.plan;

import dev.reeve.math.LinearProgram;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.model.TradeRoute;

/**
 * Writes the coefficients of a steady program: once those that depend on the ruleset alone, and for
 * each plan those that its conditions can change. They keep their places, so that writing them anew
 * allocates nothing.
 */
final class SteadyCoefficients {

  private final Ruleset rules;
  private final SteadyLayout at;
  private final ActivityMatrix activities;
  private final ThreatLosses losses;
  private final SideEffects effects;
  private final LinearProgram program;

  /** Positions of what each field improves and of who researches it. */
  private final int[] improved;

  private final int[] researcher;

  /** Each activity's net yields as they were last written. */
  private final double[][] written;

  SteadyCoefficients(
      Ruleset rules,
      SteadyLayout at,
      ActivityMatrix activities,
      ThreatLosses losses,
      SideEffects effects,
      LinearProgram program) {
    this.rules = rules;
    this.at = at;
    this.activities = activities;
    this.losses = losses;
    this.effects = effects;
    this.program = program;
    improved = rules.research().stream().mapToInt(f -> at.industry(f.industry())).toArray();
    researcher = rules.research().stream().mapToInt(f -> at.industry(f.worker())).toArray();
    written = new double[activities.activities()][at.goods];
  }

  /** What no conditions change. */
  void writeRules() {
    writeLabour();
    writeTrade();
    writeDemand();
    writeThreats();
    for (int e = 0; e < at.emissions; e++) {
      program.setCoefficient(at.emissionRow(e), at.standing(e), effects.decay(e));
    }
    if (at.ordered) {
      writeStaff();
    }
  }

  /** What conditions change; activities and losses have been filled with them before. */
  void writeConditions(Conditions conditions) {
    for (int j = 0; j < at.industries; j++) {
      for (int k = 0; k < at.tiers; k++) {
        writeYields(j, k);
        for (int t = 0; t < at.threats; t++) {
          writeOfWorkers(at.threatRow(t), j, k, -losses.perWorker(t, j, k));
        }
      }
    }
    for (int i = 0; i < at.dug.length; i++) {
      for (int k = 0; k < at.tiers; k++) {
        double dug = activities.made(activities.activity(at.dug[i], k));
        writeOfWorkers(at.depositRow(i), at.dug[i], k, dug);
      }
    }
    for (int i = 0; i < at.scaled.length; i++) {
      for (int k = 0; k < at.tiers; k++) {
        double made = activities.made(activities.activity(at.scaled[i], k));
        writeOfWorkers(at.scaleRow(i), at.scaled[i], k, made);
      }
    }
    for (int e = 0; e < at.emissions; e++) {
      for (int j = 0; j < at.industries; j++) {
        for (int k = 0; k < at.tiers; k++) {
          double net = effects.net(e, j, activities.effort(activities.activity(j, k)));
          writeOfWorkers(at.emissionRow(e), j, k, -net);
        }
      }
    }
    for (int i = 0; i < at.wanted.length && at.levelled(); i++) {
      double happiness = conditions.happiness(at.wanted[i]);
      program.setCoefficient(at.levelRow(i), at.luxury(i, 0), happiness);
    }
    for (int f = 0; f < at.fields; f++) {
      for (int k = 0; k < at.tiers; k++) {
        writeOfWorkers(at.researchRow(f), improved[f], k, -conditions.research(f));
      }
    }
  }

  /**
   * Writes the needs and what is to be put by. Goods that are given up to threats ask nothing: they
   * are not met at all.
   *
   * @param behind profiles whose coverage of a rank is their own, by rank and profile
   */
  void writeAsked(Conditions conditions, boolean[] givenUp, boolean[] behind) {
    for (int g = 0; g < at.goods; g++) {
      if (at.rankOf[g] >= 0) {
        double common = writeOwn(conditions.heads(), g, givenUp[g], behind);
        program.setCoefficient(at.goodRow(g), at.coverage(at.rankOf[g]), -common);
      }
      double wished = givenUp[g] ? 0 : conditions.wished(g) / conditions.people();
      program.setCoefficient(at.goodRow(g), at.putBy(), -wished);
    }
  }

  /** Writes what those need who are left behind; returns what a head of the others needs. */
  private double writeOwn(Heads heads, int g, boolean givenUp, boolean[] behind) {
    int q = at.rankOf[g];
    double common = 0;
    boolean all = true;
    for (int k = 0; k < at.profiles; k++) {
      boolean own = behind[q * at.profiles + k];
      all &= !own;
      common += own ? 0 : heads.need(k, g);
      double asked = own && !givenUp ? heads.need(k, g) : 0;
      program.setCoefficient(at.goodRow(g), at.own(q, k), -asked);
    }
    return givenUp ? 0 : all ? heads.need(g) : common;
  }

  /** Finding an entry costs more than seeing that it stays as it is, and most are 0 for ever. */
  private void writeYields(int j, int k) {
    int a = activities.activity(j, k);
    for (int g = 0; g < at.goods; g++) {
      double net = activities.net(a, g);
      if (written[a][g] != net) {
        written[a][g] = net;
        writeOfWorkers(at.goodRow(g), j, k, net);
      }
    }
  }

  private void writeOfWorkers(int row, int j, int k, double value) {
    program.setCoefficient(row, at.worker(j, k), value);
    if (at.ordered) {
      program.setCoefficient(row, at.keptWorker(j, k), value);
    }
  }

  private void writeLabour() {
    for (int k = 0; k < at.tiers; k++) {
      for (int j = 0; j < at.industries; j++) {
        program.setCoefficient(at.tierRow(k), at.worker(j, k), 1);
      }
      for (int i = 0; i < at.limited.length; i++) {
        writeOfWorkers(at.siteRow(i), at.limited[i], k, 1);
      }
      for (int f = 0; f < at.fields; f++) {
        writeOfWorkers(at.researchRow(f), researcher[f], k, 1);
      }
    }
  }

  private void writeTrade() {
    for (int r = 0; r < at.routes; r++) {
      TradeRoute route = rules.trade().get(r);
      program.setCoefficient(at.goodRow(at.given[r]), at.trade(r), -1);
      add(at.goodRow(at.got[r]), at.trade(r), route.rate());
      if (at.carriage) {
        program.setCoefficient(at.carriageRow(), at.trade(r), -route.labor());
      }
    }
    if (at.carriage) {
      for (int k = 0; k < at.tiers; k++) {
        program.setCoefficient(at.carriageRow(), at.carrier(k), 1);
        program.setCoefficient(at.tierRow(k), at.carrier(k), 1);
      }
    }
  }

  private void writeDemand() {
    for (int i = 0; i < at.wanted.length; i++) {
      for (int s = 0; s < at.segments; s++) {
        program.setCoefficient(at.goodRow(at.wanted[i]), at.luxury(i, s), -1);
      }
      if (at.levelled()) {
        program.setCoefficient(at.levelRow(i), at.level(), -1);
      }
    }
    for (int p = 0; p < at.programs; p++) {
      for (int g = 0; g < at.goods; g++) {
        program.setCoefficient(at.goodRow(g), at.program(p), -at.required[p][g]);
      }
    }
  }

  private void writeThreats() {
    for (int t = 0; t < at.threats; t++) {
      Threat threat = rules.threats().get(t);
      int taken = at.goodRow(at.taken[t]);
      program.setCoefficient(taken, at.loss(t), -1);
      program.setCoefficient(at.threatRow(t), at.loss(t), 1);
      program.setCoefficient(at.threatRow(t), at.unfound(t), 1);
      for (int s = 0; s < at.services[t].length; s++) {
        int service = at.services[t][s];
        double saved = threat.mitigation().get(rules.goods().get(service).id());
        program.setCoefficient(at.threatRow(t), at.mitigation(t, s), saved);
        program.setCoefficient(at.goodRow(service), at.mitigation(t, s), -1);
      }
    }
  }

  /** Whoever is in a trade beyond those kept counts for its staff, and is of his tier's people. */
  private void writeStaff() {
    for (int trade = 0; trade < at.trades; trade++) {
      for (int k = 0; k < at.tiers; k++) {
        int worker = trade < at.industries ? at.worker(trade, k) : at.carrier(k);
        program.setCoefficient(at.staffRow(trade), worker, 1);
        program.setCoefficient(at.staffRow(trade), at.standby(trade, k), 1);
        program.setCoefficient(at.tierRow(k), at.standby(trade, k), 1);
      }
    }
  }

  /** A route can bring what it takes, so that both stand in one place. */
  private void add(int row, int column, double value) {
    program.setCoefficient(row, column, program.coefficient(row, column) + value);
  }
}
