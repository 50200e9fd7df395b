package dev.reeve.plan;

import dev.reeve.math.Basis;
import dev.reeve.model.Emission;
import dev.reeve.model.Ruleset;
import dev.reeve.model.TradeRoute;
import dev.reeve.plan.Figures.Part;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells an optimum of the steady program, in whole amounts for all people: as figures that the next
 * one writes over, so that a plan of which nobody asks the reasons makes no garbage, and as a
 * {@link Plan}.
 */
final class PlanWriter {

  /** What is taken out of the store is more than this share of what it gives. */
  private static final double ROUNDING = 1e-9;

  private final SteadyProgram program;
  private final Needs needs;
  private final ProgramChoice choice;
  private final Ruleset rules;
  private final SteadyLayout at;

  /** What plans without orders have in common; never changed. */
  private final Orders none;

  /** Of the plan that is being written. */
  private Conditions conditions;

  private double people;
  private final Figures figures;
  private boolean met;

  /** What tells why it is so. */
  private Limit.Measure measure;

  private final Prices happinessPrices;
  private final Prices effortPrices;
  private double labour;
  private Basis basis;

  /** What industries with scaled inputs make, by position among them. */
  private final double[] made;

  PlanWriter(SteadyProgram program, Needs needs, ProgramChoice choice) {
    this.program = program;
    this.needs = needs;
    this.choice = choice;
    rules = program.rules;
    at = program.at;
    none = new Orders(rules);
    figures = new Figures(at);
    happinessPrices = new Prices(at);
    effortPrices = new Prices(at);
    made = new double[at.scaled.length];
  }

  /**
   * Takes the present optimum, to be written down.
   *
   * @param prices the shadow prices of happiness
   * @param leastEffort those of the least effort
   */
  void take(Happiness happiness, Prices prices, Prices leastEffort) {
    conditions = program.conditions();
    people = conditions.people();
    figures.clear();
    figures.everyone = people;
    writePeople();
    for (int k = 0; k < at.profiles; k++) {
      figures.heads[k] = conditions.heads().share(k) * people;
    }
    for (int r = 0; r < at.routes; r++) {
      figures.trade[r] = amount(at.trade(r));
    }
    for (int p = 0; p < at.programs; p++) {
      figures.programs[p] = choice.held(p);
    }
    met = writeCoverage();
    for (int t = 0; t < at.threats; t++) {
      writeThreat(t);
    }
    for (int g = 0; g < at.goods; g++) {
      writeFlow(g);
    }
    for (int i = 0; i < made.length; i++) {
      made[i] = made(at.scaled[i]);
    }
    figures.level = happiness.level() + 0.0;
    figures.happiness = happiness.happiness() + choice.delight(conditions) + 0.0;
    measure =
        needs.needsFallShort()
            ? Limit.Measure.COVERAGE
            : needs.fallShort() ? Limit.Measure.PUT_BY : Limit.Measure.HAPPINESS;
    labour = prices.labour(program);
    happinessPrices.copyFrom(prices);
    effortPrices.copyFrom(leastEffort);
    basis = program.basis();
  }

  /** What was taken last, written over by the next. */
  Figures figures() {
    return figures;
  }

  /**
   * The plan that was taken last.
   *
   * @param gap happiness per person by which a better choice of programs could beat it at most
   */
  Plan write(double gap) {
    return write(gap, null, null);
  }

  /** The same, at the scale that a search has come to. */
  Plan write(double gap, ScaleSearch search) {
    Map<String, Double> byId = new LinkedHashMap<>();
    for (int i = 0; i < made.length; i++) {
      byId.put(rules.industries().get(at.scaled[i]).id(), made[i]);
    }
    boolean settled = search.change() <= ScaleSearch.SETTLED;
    Scale scale = new Scale(search.solves(), search.change(), settled, byId);
    return write(gap, made.clone(), scale);
  }

  private Plan write(double gap, double[] scale, Scale found) {
    for (int e = 0; e < figures.emissions.length; e++) {
      figures.emissions[e] = emission(e);
    }
    PlanStatus status = met ? PlanStatus.OPTIMAL : PlanStatus.SHORTFALL;
    return new Plan(rules, status, gap, figures.copy(), ground(scale), found);
  }

  /** What industries with scaled inputs make in the plan that was taken last; read it at once. */
  double[] made() {
    return made;
  }

  private double made(int j) {
    double sum = 0;
    for (int k = 0; k < at.tiers; k++) {
      sum += program.activities.made(program.activities.activity(j, k)) * figures.workers(j, k);
    }
    return sum;
  }

  private SteadyGround ground(double[] scale) {
    Prices happiest = happinessPrices.copy();
    return new SteadyGround(
        at,
        conditions.copy(at.ordered ? conditions.orders().copy() : none),
        measure,
        measure == Limit.Measure.HAPPINESS ? happiest : needs.shortfallPrices().copy(),
        labour > 0 ? happiest : effortPrices.copy(),
        labour > 0 ? labour : 1,
        basis,
        scale);
  }

  private double amount(int column) {
    return Math.max(0, program.value(column)) * people + 0.0;
  }

  private void writePeople() {
    for (int k = 0; k < at.tiers; k++) {
      figures.people[k] = conditions.people(k);
      for (int j = 0; j < at.industries; j++) {
        double kept = at.ordered ? amount(at.keptWorker(j, k)) : 0;
        figures.workers[j * at.tiers + k] = amount(at.worker(j, k)) + kept;
      }
      figures.carriers[k] = at.carriage ? amount(at.carrier(k)) : 0;
    }
    for (int trade = 0; trade < at.trades && at.ordered; trade++) {
      for (int k = 0; k < at.tiers; k++) {
        figures.standby[trade * at.tiers + k] = standby(trade, k);
      }
    }
  }

  /** Who is ordered into a trade and has no work there; what is but rounding is nobody. */
  private double standby(int trade, int k) {
    double idle = amount(at.standby(trade, k));
    if (trade < at.industries) {
      idle += conditions.orders().kept(trade, k) - amount(at.keptWorker(trade, k));
    }
    return idle > Figures.ROUNDING * people ? idle : 0;
  }

  private boolean writeCoverage() {
    boolean met = true;
    for (int g = 0; g < at.goods; g++) {
      figures.coverage[g] = 1;
      if (at.rankOf[g] >= 0) {
        figures.coverage[g] = program.givenUp(g) ? 0 : needs.coverage(at.rankOf[g]);
        if (at.profiles > 0) {
          writeFulfilment(g);
        }
        met &= figures.coverage[g] == 1;
      }
    }
    return met;
  }

  /** What people of each profile have of a good; together they have the coverage of it. */
  private void writeFulfilment(int g) {
    Heads heads = conditions.heads();
    double least = figures.coverage[g];
    double had = 0;
    boolean met = true;
    for (int k = 0; k < at.profiles; k++) {
      double share = program.givenUp(g) ? 0 : needs.coverage(at.rankOf[g], k);
      figures.fulfilment[k * at.goods + g] = heads.needs(k, g) ? share : 1;
      had += share * heads.need(k, g);
      met &= share == 1 || heads.need(k, g) == 0;
    }
    figures.coverage[g] = met ? 1 : heads.need(g) > 0 ? had / heads.need(g) : least;
  }

  private void writeThreat(int t) {
    for (int s = 0; s < at.services[t].length; s++) {
      figures.saved[t] += program.losses.saved(t, s) * amount(at.mitigation(t, s));
    }
    // The program only bounds a loss from below; more than is taken is never lost.
    double lost = Math.max(0, threatened(t) - figures.saved[t]);
    double found = program.givenUp(at.taken[t]) ? Math.min(lost, leftFor(t)) : lost;
    figures.unfound[t] = lost - found;
    figures.losses[t] = found;
  }

  private double threatened(int t) {
    double sum = program.losses.fixed(t, people) * people;
    for (int j = 0; j < at.industries; j++) {
      for (int k = 0; k < at.tiers; k++) {
        sum += program.losses.perWorker(t, j, k) * figures.workers(j, k);
      }
    }
    return sum;
  }

  /** What there is of a good that is given up, for the threats on it in their order. */
  private double leftFor(int t) {
    int taken = at.taken[t];
    double left = conditions.given(taken);
    left -= program.inputBesides(taken) + program.overheadBesides(taken);
    for (int a = 0; a < figures.workers.length; a++) {
      left += figures.workers[a] * program.activities.net(a, taken);
    }
    for (int r = 0; r < at.routes; r++) {
      left += at.got[r] == taken ? rules.trade().get(r).rate() * figures.trade[r] : 0;
    }
    for (int earlier = 0; earlier < t; earlier++) {
      left -= at.taken[earlier] == taken ? figures.losses[earlier] : 0;
    }
    return Math.max(0, left);
  }

  private EmissionFlow emission(int e) {
    Emission emission = rules.emissions().get(e);
    double emitted = 0;
    double absorbed = 0;
    for (int j = 0; j < at.industries; j++) {
      double effort = 0;
      for (int k = 0; k < at.tiers; k++) {
        double each = program.activities.effort(program.activities.activity(j, k));
        effort += each * figures.workers(j, k);
      }
      emitted += effort * rules.industries().get(j).emission().getOrDefault(emission.id(), 0.0);
      absorbed += effort * rules.industries().get(j).absorption().getOrDefault(emission.id(), 0.0);
    }
    double standing = Math.max(0, emitted - absorbed) / emission.decay() + 0.0;
    return new EmissionFlow(emitted, absorbed, standing, emission.harm() * standing);
  }

  private void writeFlow(int g) {
    double produced = 0;
    double input = program.inputBesides(g);
    double worn = 0;
    double overhead = program.overheadBesides(g);
    double education = 0;
    for (int a = 0; a < figures.workers.length; a++) {
      double workers = figures.workers[a];
      if (workers > 0) {
        produced += workers * program.activities.produced(a, g);
        input += workers * program.activities.input(a, g);
        worn += workers * program.activities.worn(a, g);
        overhead += workers * program.activities.overhead(a, g);
        education += workers * program.activities.education(a, g);
      }
    }
    double lost = 0;
    double mitigation = 0;
    for (int t = 0; t < at.threats; t++) {
      lost += at.taken[t] == g ? figures.losses[t] : 0;
      for (int s = 0; s < at.services[t].length; s++) {
        mitigation += at.services[t][s] == g ? amount(at.mitigation(t, s)) : 0;
      }
    }
    double imported = 0;
    double exported = 0;
    for (int r = 0; r < at.routes; r++) {
      TradeRoute route = rules.trade().get(r);
      imported += at.got[r] == g ? route.rate() * figures.trade[r] : 0;
      exported += at.given[r] == g ? figures.trade[r] : 0;
    }
    double programs = 0;
    for (int p = 0; p < at.programs; p++) {
      programs += figures.programs[p] ? at.required[p][g] * people : 0;
    }
    double need = at.rankOf[g] < 0 ? 0 : figures.coverage[g] * conditions.heads().need(g) * people;
    double luxury = at.luxuryOf[g] < 0 ? 0 : luxury(at.luxuryOf[g]);
    double putBy = program.givenUp(g) ? 0 : needs.putBy() * conditions.wished(g);
    double surplus =
        produced
            + imported
            - input
            - overhead
            - education
            - lost
            - exported
            - need
            - luxury
            - mitigation
            - programs
            - putBy
            - worn;
    double taken = taken(g, -surplus);
    figures.flow(Part.PRODUCED, g, produced);
    figures.flow(Part.INPUT, g, input);
    figures.flow(Part.OVERHEAD, g, overhead);
    figures.flow(Part.EDUCATION, g, education);
    figures.flow(Part.LOST, g, lost);
    figures.flow(Part.IMPORTED, g, imported);
    figures.flow(Part.EXPORTED, g, exported);
    figures.flow(Part.NEED, g, need);
    figures.flow(Part.CONSUMED, g, luxury);
    figures.flow(Part.MITIGATION, g, mitigation);
    figures.flow(Part.PROGRAMS, g, programs);
    figures.flow(Part.STORED, g, taken > 0 ? -taken : putBy);
    figures.flow(Part.WORN, g, worn);
  }

  private double luxury(int i) {
    double sum = 0;
    for (int s = 0; s < at.segments; s++) {
      sum += amount(at.luxury(i, s));
    }
    return sum;
  }

  /** What the store gives of what is missing; what is missing by rounding alone is not taken. */
  private double taken(int g, double missing) {
    double given = conditions.given(g);
    return given > 0 && missing > ROUNDING * given ? Math.min(given, missing) : 0;
  }
}
