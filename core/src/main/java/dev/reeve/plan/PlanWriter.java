package dev.reeve.plan;

import dev.reeve.model.Good;
import dev.reeve.model.Ruleset;
import dev.reeve.model.TradeRoute;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Tells an optimum of the steady program as a {@link Plan}. */
final class PlanWriter {

  /** What is taken out of the store is more than this share of what it gives. */
  private static final double ROUNDING = 1e-9;

  private final SteadyProgram program;
  private final Needs needs;
  private final Happiness happiness;
  private final ProgramChoice choice;
  private final Prices prices;
  private final Prices effortPrices;
  private final Ruleset rules;
  private final SteadyLayout at;
  private final Solution solution;

  PlanWriter(
      SteadyProgram program,
      Needs needs,
      Happiness happiness,
      ProgramChoice choice,
      Prices prices,
      Prices effortPrices) {
    this.program = program;
    this.needs = needs;
    this.happiness = happiness;
    this.choice = choice;
    this.prices = prices;
    this.effortPrices = effortPrices;
    rules = program.rules;
    at = program.at;
    solution = new Solution(program, needs, choice);
  }

  Plan write() {
    Map<String, Double> coverage = new LinkedHashMap<>();
    boolean met = true;
    for (int g = 0; g < at.goods; g++) {
      if (at.rankOf[g] >= 0) {
        coverage.put(rules.goods().get(g).id(), solution.coverage[g]);
        met &= solution.coverage[g] == 1;
      }
    }
    double total = happiness.happiness();
    for (int p = 0; p < at.programs; p++) {
      total += solution.programs[p] ? solution.conditions.programHappiness(p) : 0;
    }
    double labour = prices.labour(program);
    double[] value =
        labour > 0
            ? LabourValues.of(solution, prices, labour)
            : LabourValues.of(solution, effortPrices, 1);
    Map<String, Map<String, Double>> workers =
        byId(at.industries, j -> rules.industries().get(j).id(), this::tiersOf);
    List<Limit> limits = Limits.of(solution, needs, prices);
    Plan plan =
        new Plan(
            rules,
            solution.people,
            byId(at.tiers, k -> rules.people().tiers().get(k).id(), solution.conditions::people),
            met ? PlanStatus.OPTIMAL : PlanStatus.SHORTFALL,
            happiness.level() + 0.0,
            total + 0.0,
            Collections.unmodifiableMap(coverage),
            workers,
            byTier(solution.carriers),
            standby(),
            byId(
                at.industries,
                j -> rules.industries().get(j).id(),
                j -> solution.workers(j) / solution.people),
            byId(at.goods, g -> rules.goods().get(g).id(), this::flow),
            byId(at.routes, r -> rules.trade().get(r).id(), r -> solution.trade[r]),
            byId(at.threats, t -> rules.threats().get(t).id(), t -> solution.losses[t]),
            byId(at.programs, p -> rules.programs().get(p).id(), p -> solution.programs[p]),
            choice.gap(),
            byId(at.goods, g -> rules.goods().get(g).id(), g -> value[g]),
            Ledger.of(solution, value),
            limits,
            List.of());
    return plan.withReasons(new Reasons(plan, solution, choice).reasons());
  }

  private Map<String, Double> tiersOf(int j) {
    return byTier(solution.workers[j]);
  }

  private Map<String, Map<String, Double>> standby() {
    Map<String, Map<String, Double>> standby = new LinkedHashMap<>();
    for (int trade = 0; trade < at.trades; trade++) {
      if (solution.standby(trade) > 0) {
        standby.put(solution.conditions.orders().name(trade), byTier(solution.standby[trade]));
      }
    }
    return Collections.unmodifiableMap(standby);
  }

  private Map<String, Double> byTier(double[] amounts) {
    return byId(at.tiers, k -> rules.people().tiers().get(k).id(), k -> amounts[k]);
  }

  private static <T> Map<String, T> byId(int n, IntFunction<String> id, IntFunction<T> of) {
    Map<String, T> map = new LinkedHashMap<>();
    for (int i = 0; i < n; i++) {
      map.put(id.apply(i), of.apply(i));
    }
    return Collections.unmodifiableMap(map);
  }

  private GoodFlow flow(int g) {
    double produced = 0;
    double input = 0;
    double overhead = 0;
    double education = 0;
    for (int j = 0; j < at.industries; j++) {
      for (int k = 0; k < at.tiers; k++) {
        int a = solution.activities.activity(j, k);
        double workers = solution.workers[j][k];
        produced += workers * solution.activities.produced(a, g);
        input += workers * solution.activities.input(a, g);
        overhead += workers * solution.activities.overhead(a, g);
        education += workers * solution.activities.education(a, g);
      }
    }
    Good good = rules.goods().get(g);
    double lost = 0;
    double mitigation = 0;
    for (int t = 0; t < at.threats; t++) {
      lost += rules.threats().get(t).takes().equals(good.id()) ? solution.losses[t] : 0;
      for (int s = 0; s < at.services[t].length; s++) {
        mitigation += at.services[t][s] == g ? solution.mitigation[t][s] : 0;
      }
    }
    double imported = 0;
    double exported = 0;
    for (int r = 0; r < at.routes; r++) {
      TradeRoute route = rules.trade().get(r);
      imported += route.get().equals(good.id()) ? route.rate() * solution.trade[r] : 0;
      exported += route.give().equals(good.id()) ? solution.trade[r] : 0;
    }
    double programs = 0;
    for (int p = 0; p < at.programs; p++) {
      double required = rules.programs().get(p).requires().getOrDefault(good.id(), 0.0);
      programs += solution.programs[p] ? required * solution.people : 0;
    }
    GoodFlow flow =
        new GoodFlow(
            produced,
            input,
            overhead,
            education,
            lost,
            imported,
            exported,
            solution.coverage[g] * good.need() * solution.people,
            solution.luxuries[g],
            mitigation,
            programs,
            solution.putBy[g]);
    double taken = taken(g, -flow.surplus());
    return taken > 0 ? flow.withStored(-taken) : flow;
  }

  /** What the store gives of what is missing; what is missing by rounding alone is not taken. */
  private double taken(int g, double missing) {
    double given = solution.conditions.given(g);
    return given > 0 && missing > ROUNDING * given ? Math.min(given, missing) : 0;
  }
}
