package dev.reeve.plan;

import dev.reeve.math.LinearProgram;
import dev.reeve.model.ResearchField;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.model.TradeRoute;

/** Writes the coefficients of a steady program that depend on the ruleset alone. */
final class SteadyCoefficients {

  private final Ruleset rules;
  private final SteadyLayout at;
  private final ActivityMatrix activities;
  private final ThreatLosses losses;
  private final LinearProgram program;

  SteadyCoefficients(
      Ruleset rules,
      SteadyLayout at,
      ActivityMatrix activities,
      ThreatLosses losses,
      LinearProgram program) {
    this.rules = rules;
    this.at = at;
    this.activities = activities;
    this.losses = losses;
    this.program = program;
  }

  void write() {
    writeActivities();
    writeSites();
    writeTrade();
    writeDemand();
    writeThreats();
    writeResearch();
  }

  private void writeActivities() {
    for (int j = 0; j < at.industries; j++) {
      for (int k = 0; k < at.tiers; k++) {
        int worker = at.worker(j, k);
        for (int g = 0; g < at.goods; g++) {
          setUnlessZero(at.goodRow(g), worker, activities.net(activities.activity(j, k), g));
        }
        program.setCoefficient(at.tierRow(k), worker, 1);
      }
    }
  }

  private void writeSites() {
    for (int i = 0; i < at.limited.length; i++) {
      for (int k = 0; k < at.tiers; k++) {
        program.setCoefficient(at.siteRow(i), at.worker(at.limited[i], k), 1);
      }
    }
  }

  private void writeTrade() {
    for (int r = 0; r < at.routes; r++) {
      TradeRoute route = rules.trade().get(r);
      program.setCoefficient(at.goodRow(at.good(route.give())), at.trade(r), -1);
      setUnlessZero(at.goodRow(at.good(route.get())), at.trade(r), route.rate());
      if (at.carriage) {
        setUnlessZero(at.carriageRow(), at.trade(r), -route.labor());
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
        program.setCoefficient(
            at.levelRow(i), at.luxury(i, 0), rules.goods().get(at.wanted[i]).happiness());
        program.setCoefficient(at.levelRow(i), at.level(), -1);
      }
    }
    for (int p = 0; p < at.programs; p++) {
      int column = at.program(p);
      rules
          .programs()
          .get(p)
          .requires()
          .forEach((id, amount) -> setUnlessZero(at.goodRow(at.good(id)), column, -amount));
    }
  }

  private void writeThreats() {
    for (int t = 0; t < at.threats; t++) {
      Threat threat = rules.threats().get(t);
      int taken = at.goodRow(at.good(threat.takes()));
      program.setCoefficient(taken, at.loss(t), -1);
      program.setCoefficient(at.threatRow(t), at.loss(t), 1);
      program.setCoefficient(at.threatRow(t), at.unfound(t), 1);
      for (int s = 0; s < at.services[t].length; s++) {
        int service = at.services[t][s];
        double saved = threat.mitigation().get(rules.goods().get(service).id());
        setUnlessZero(at.threatRow(t), at.mitigation(t, s), saved);
        program.setCoefficient(at.goodRow(service), at.mitigation(t, s), -1);
      }
      for (int j = 0; j < at.industries; j++) {
        for (int k = 0; k < at.tiers; k++) {
          setUnlessZero(at.threatRow(t), at.worker(j, k), -losses.perWorker(t, j, k));
        }
      }
    }
  }

  private void writeResearch() {
    for (int f = 0; f < at.fields; f++) {
      ResearchField field = rules.research().get(f);
      for (int k = 0; k < at.tiers; k++) {
        program.setCoefficient(at.researchRow(f), at.worker(at.industry(field.worker()), k), 1);
        setUnlessZero(
            at.researchRow(f), at.worker(at.industry(field.industry()), k), -field.share());
      }
    }
  }

  private void setUnlessZero(int row, int column, double value) {
    if (value != 0) {
      program.setCoefficient(row, column, program.coefficient(row, column) + value);
    }
  }
}
