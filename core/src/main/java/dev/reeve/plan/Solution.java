package dev.reeve.plan;

import dev.reeve.model.Ruleset;

/** A plan that was solved for, with all that tells why it is so. */
final class Solution {

  final Plan plan;
  final Ruleset rules;
  final double people;
  final Figures figures;
  final SteadyLayout at;
  final Conditions conditions;
  final ActivityMatrix activities;

  /** With inputs that depend on scale at that one; null where there are none. */
  Solution(Plan plan, SteadyLayout at, Conditions conditions, double[] scale) {
    this.plan = plan;
    this.at = at;
    this.conditions = conditions;
    rules = plan.rules();
    people = plan.people();
    figures = plan.figures();
    activities = new ActivityMatrix(rules);
    if (scale != null) {
      activities.scaled.take(scale);
    }
    activities.fill(conditions);
  }

  /** What an industry makes of all goods together, and so digs where it has a deposit. */
  double dug(int j) {
    double sum = 0;
    for (int k = 0; k < at.tiers; k++) {
      sum += activities.made(activities.activity(j, k)) * figures.workers(j, k);
    }
    return sum;
  }

  /** People in a trade, with work or not. */
  double staff(int trade) {
    double working = trade < at.industries ? figures.workers(trade) : figures.carriers();
    return figures.standby(trade) + working;
  }
}
