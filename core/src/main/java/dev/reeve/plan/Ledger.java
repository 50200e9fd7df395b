package dev.reeve.plan;

import dev.reeve.model.Ruleset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Shares all labour out by purpose, as the table of the seed essay's "Government" section does.
 *
 * <p>The direct labour of an industry goes with its products. What others learn on stands under
 * "education of …", what is spent on delivering other goods under "administration of …", each with
 * the overhead that the good itself costs; the rest stands under the good. An industry without a
 * product stands under its own name; carriage, standing by and idleness have their own rows.
 */
final class Ledger {

  private final Solution solution;
  private final Ruleset rules;
  private final SteadyLayout at;
  private final Map<String, Double> rows = new LinkedHashMap<>();
  private final Map<String, Double> education = new LinkedHashMap<>();
  private final Map<String, Double> administration = new LinkedHashMap<>();

  private Ledger(Solution solution) {
    this.solution = solution;
    rules = solution.rules;
    at = solution.at;
  }

  /** Share of all labour by purpose, in the ruleset's order; sums to 1, without empty rows. */
  static Map<String, Double> of(Solution solution, double[] value) {
    return new Ledger(solution).write(value);
  }

  private Map<String, Double> write(double[] value) {
    double[] labour = labourOfGoods(value);
    for (int g = 0; g < at.goods; g++) {
      shareOut(g, labour[g]);
    }
    rows.putAll(education);
    rows.putAll(administration);
    for (int r = 0; r < at.routes; r++) {
      book(
          rows,
          "carriage of " + rules.trade().get(r).id(),
          rules.trade().get(r).labor() * solution.figures.trade[r]);
    }
    for (int trade = 0; trade < at.trades; trade++) {
      String standby = "standby of " + solution.conditions.orders().name(trade);
      book(rows, standby, solution.figures.standby(trade));
    }
    book(rows, "idle", solution.plan.idle());
    double sum = rows.values().stream().mapToDouble(Double::doubleValue).sum();
    rows.replaceAll((purpose, amount) -> amount / sum);
    return Collections.unmodifiableMap(rows);
  }

  /** Direct labour by good; an industry's joint products share it by their labour values. */
  private double[] labourOfGoods(double[] value) {
    double[] labour = new double[at.goods];
    for (int j = 0; j < at.industries; j++) {
      double[] products = new double[at.goods];
      double worth = 0;
      double count = 0;
      for (int g = 0; g < at.goods; g++) {
        products[g] = delivered(j, g);
        worth += value[g] * products[g];
        count += products[g] > 0 ? 1 : 0;
      }
      for (int g = 0; g < at.goods; g++) {
        if (products[g] > 0) {
          double share = worth > 0 ? value[g] * products[g] / worth : 1 / count;
          labour[g] += share * solution.figures.workers(j);
        }
      }
      if (count == 0) {
        book(rows, rules.industries().get(j).id(), solution.figures.workers(j));
      }
    }
    return labour;
  }

  private double delivered(int j, int g) {
    double sum = 0;
    for (int k = 0; k < at.tiers; k++) {
      int a = solution.activities.activity(j, k);
      sum += solution.activities.delivered(a, g) * solution.figures.workers(j, k);
    }
    return sum;
  }

  /** Books the labour of one good by what the good is used for. */
  private void shareOut(int g, double labour) {
    if (labour == 0) {
      return;
    }
    double supply = imported(g);
    double[] learned = new double[at.industries];
    double[] administered = new double[at.goods];
    for (int j = 0; j < at.industries; j++) {
      supply += delivered(j, g);
      for (int k = 0; k < at.tiers; k++) {
        int a = solution.activities.activity(j, k);
        double workers = solution.figures.workers(j, k);
        // Who makes the good pays his own schooling out of his product.
        if (solution.activities.produced(a, g) == 0) {
          learned[j] += solution.activities.education(a, g) * workers;
        }
        for (int h = 0; h < at.goods; h++) {
          administered[h] +=
              solution.activities.overheadPerUnit(h, g)
                  * solution.activities.delivered(a, h)
                  * workers;
        }
      }
    }
    supply -= administered[g];
    double rest = labour;
    for (int j = 0; j < at.industries; j++) {
      double part = share(learned[j], supply) * labour;
      book(education, "education of " + rules.industries().get(j).id(), part);
      rest -= part;
    }
    for (int h = 0; h < at.goods; h++) {
      double part = h == g ? 0 : share(administered[h], supply) * labour;
      book(administration, "administration of " + rules.goods().get(h).id(), part);
      rest -= part;
    }
    book(rows, rules.goods().get(g).id(), rest);
  }

  private static double share(double used, double supply) {
    return supply > 0 ? Math.min(1, used / supply) : 0;
  }

  private double imported(int g) {
    double sum = 0;
    for (int r = 0; r < at.routes; r++) {
      if (at.got[r] == g) {
        sum += rules.trade().get(r).rate() * solution.figures.trade[r];
      }
    }
    return sum;
  }

  private void book(Map<String, Double> table, String purpose, double labour) {
    if (labour > Figures.ROUNDING * solution.people) {
      table.merge(purpose, labour, Double::sum);
    }
  }
}
