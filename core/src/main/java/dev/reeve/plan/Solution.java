package dev.reeve.plan;

import dev.reeve.model.Ruleset;

/** The optimum of a steady program in whole amounts for all people, by the ruleset's positions. */
final class Solution {

  /** Relative rounding that still counts as nobody. */
  static final double ROUNDING = 1e-12;

  final Ruleset rules;
  final Conditions conditions;
  final SteadyLayout at;
  final ActivityMatrix activities;
  final double people;

  /** Workers by industry and tier. */
  final double[][] workers;

  final double[] carriers;

  /** People who stand by, by trade (the carriers last, where there are any) and tier. */
  final double[][] standby;

  final double[] trade;
  final double[] losses;

  /** What each threat would take beyond that and finds nothing of. */
  final double[] unfound;

  /** Services spent by threat and position among its services. */
  final double[][] mitigation;

  /** Coverage of the need of each good; 0 where it has none. */
  final double[] coverage;

  /** Units put by of each good. */
  final double[] putBy;

  /** Luxuries beyond need, by good. */
  final double[] luxuries;

  final boolean[] programs;

  Solution(SteadyProgram program, Needs needs, ProgramChoice choice) {
    rules = program.rules;
    conditions = program.conditions();
    at = program.at;
    activities = program.activities;
    people = program.people();
    workers = new double[at.industries][at.tiers];
    carriers = new double[at.tiers];
    for (int k = 0; k < at.tiers; k++) {
      for (int j = 0; j < at.industries; j++) {
        workers[j][k] = amount(program, at.worker(j, k));
        if (at.ordered) {
          workers[j][k] += amount(program, at.keptWorker(j, k));
        }
      }
      carriers[k] = at.carriage ? amount(program, at.carrier(k)) : 0;
    }
    standby = new double[at.trades][at.tiers];
    for (int i = 0; i < at.trades && at.ordered; i++) {
      for (int k = 0; k < at.tiers; k++) {
        standby[i][k] = standby(program, i, k);
      }
    }
    trade = new double[at.routes];
    for (int r = 0; r < at.routes; r++) {
      trade[r] = amount(program, at.trade(r));
    }
    programs = new boolean[at.programs];
    for (int p = 0; p < at.programs; p++) {
      programs[p] = choice.held(p);
    }
    luxuries = new double[at.goods];
    for (int i = 0; i < at.wanted.length; i++) {
      for (int s = 0; s < at.segments; s++) {
        luxuries[at.wanted[i]] += amount(program, at.luxury(i, s));
      }
    }
    coverage = new double[at.goods];
    for (int g = 0; g < at.goods; g++) {
      if (at.rankOf[g] >= 0 && !program.givenUp(g)) {
        coverage[g] = needs.coverage(at.rankOf[g]);
      }
    }
    putBy = new double[at.goods];
    for (int g = 0; g < at.goods; g++) {
      putBy[g] = program.givenUp(g) ? 0 : needs.putBy() * conditions.wished(g);
    }
    mitigation = new double[at.threats][];
    losses = new double[at.threats];
    unfound = new double[at.threats];
    for (int t = 0; t < at.threats; t++) {
      mitigation[t] = new double[at.services[t].length];
      for (int s = 0; s < mitigation[t].length; s++) {
        mitigation[t][s] = amount(program, at.mitigation(t, s));
      }
      // The program only bounds a loss from below; more than is taken is never lost.
      losses[t] = Math.max(0, threatened(program, t) - saved(t));
      int taken = at.good(rules.threats().get(t).takes());
      if (program.givenUp(taken)) {
        double found = Math.min(losses[t], leftFor(t, taken));
        unfound[t] = losses[t] - found;
        losses[t] = found;
      }
    }
  }

  /** Who is ordered into a trade and has no work there; what is but rounding is nobody. */
  private double standby(SteadyProgram program, int trade, int k) {
    double idle = amount(program, at.standby(trade, k));
    if (trade < at.industries) {
      idle += conditions.orders().kept(trade, k) - amount(program, at.keptWorker(trade, k));
    }
    return idle > ROUNDING * people ? idle : 0;
  }

  /** What there is of a good that is given up, for the threats on it in their order. */
  private double leftFor(int t, int taken) {
    double left = conditions.given(taken);
    for (int j = 0; j < at.industries; j++) {
      for (int k = 0; k < at.tiers; k++) {
        left += workers[j][k] * activities.net(activities.activity(j, k), taken);
      }
    }
    String id = rules.goods().get(taken).id();
    for (int r = 0; r < at.routes; r++) {
      left += rules.trade().get(r).get().equals(id) ? rules.trade().get(r).rate() * trade[r] : 0;
    }
    for (int earlier = 0; earlier < t; earlier++) {
      left -= rules.threats().get(earlier).takes().equals(id) ? losses[earlier] : 0;
    }
    return Math.max(0, left);
  }

  private static double amount(SteadyProgram program, int column) {
    return Math.max(0, program.value(column)) * program.people() + 0.0;
  }

  private double threatened(SteadyProgram program, int t) {
    double sum = program.losses.fixed(t, people) * people;
    for (int j = 0; j < at.industries; j++) {
      for (int k = 0; k < at.tiers; k++) {
        sum += program.losses.perWorker(t, j, k) * workers[j][k];
      }
    }
    return sum;
  }

  /** Units that the services spent on a threat keep it from taking. */
  double saved(int t) {
    double sum = 0;
    for (int s = 0; s < mitigation[t].length; s++) {
      String service = rules.goods().get(at.services[t][s]).id();
      sum += rules.threats().get(t).mitigation().get(service) * mitigation[t][s];
    }
    return sum;
  }

  /** Workers of all tiers in an industry. */
  double workers(int j) {
    double sum = 0;
    for (double tier : workers[j]) {
      sum += tier;
    }
    return sum;
  }

  double carriers() {
    double sum = 0;
    for (double tier : carriers) {
      sum += tier;
    }
    return sum;
  }

  /** People of all tiers who stand by in a trade. */
  double standby(int trade) {
    double sum = 0;
    for (double tier : standby[trade]) {
      sum += tier;
    }
    return sum;
  }

  /** People in a trade, with work or not. */
  double staff(int trade) {
    return standby(trade) + (trade < at.industries ? workers(trade) : carriers());
  }

  /** People whom the plan has no use for and no order holds. */
  double idle() {
    double busy = carriers();
    for (int trade = 0; trade < at.trades; trade++) {
      busy += standby(trade);
    }
    for (int j = 0; j < at.industries; j++) {
      busy += workers(j);
    }
    double idle = people - busy;
    return idle > ROUNDING * people ? idle : 0;
  }
}
