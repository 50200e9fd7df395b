package dev.reeve.market;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.People;
import dev.reeve.model.Ruleset;
import dev.reeve.model.ScaleCurve;
import dev.reeve.settlement.Affairs;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What firms know of their trade and people of their wants: a ruleset as arrays by position, per
 * cycle, yields at the mean of the year. Nobody writes to them.
 */
final class Technique {

  final Ruleset rules;

  final int goods;
  final int industries;
  final int tiers;

  /** Units of a worker of the asked skill, {@code [industry][good]}. */
  final double[][] output;

  /** Of what depends on scale, nothing: see {@link #input(int, int, double)}. */
  private final double[][] input;

  /** On what inputs depend, {@code [industry][good]}; null where none depends on scale. */
  private final ScaleCurve[][] curves;

  /** Units of all goods together. */
  private final double[] units;

  /** Units of good {@code h} used to deliver one of {@code g}, corruption included. */
  final double[][] overhead;

  /** Productivity, {@code [job][tier]}; the carriers' row is the last. */
  final double[][] productivity;

  /** Share of a life in the trade that is worked, and that is learned. */
  final double[] working;

  final double[] learning;
  final double[] upkeep;
  final double[] need;

  /** Goods needed, by rank, the first rank first. */
  final int[][] ranks;

  final double[] happiness;
  final double[] satiation;

  /** Cycles of need that are to be in store. */
  final double[] reserve;

  final boolean[] storable;

  /** Units per person, {@code [program][good]}. */
  final double[][] requires;

  /** By threat: what it takes; units saved by a unit of a service, {@code [threat][good]}. */
  final int[] taken;

  final double[][] saves;

  final int[] give;
  final int[] get;
  final double[] rate;
  final double[] limit;
  final double[] labour;

  /** By field: the industry it improves, and that of its researchers. */
  final int[] improved;

  final int[] researcher;

  Technique(Ruleset rules) {
    this.rules = rules;
    List<Good> g = rules.goods();
    List<Industry> j = rules.industries();
    People people = rules.people();
    goods = g.size();
    industries = j.size();
    tiers = people.tiers().size();
    output = new double[industries][];
    input = new double[industries][];
    units = new double[industries];
    curves =
        rules.scaled()
            ? j.stream().map(of -> curves(of.scale())).toArray(ScaleCurve[][]::new)
            : null;
    productivity = new double[industries + 1][tiers];
    working = new double[industries];
    learning = new double[industries];
    for (int i = 0; i < industries; i++) {
      Industry of = j.get(i);
      output[i] = row(of.output());
      input[i] = row(of.input());
      double mean = rules.meanYield(of);
      for (int k = 0; k < goods; k++) {
        output[i][k] *= mean;
        units[i] += output[i][k];
      }
      for (int k = 0; k < tiers; k++) {
        productivity[i][k] = rules.productivity(people.tiers().get(k), of);
      }
      working[i] = people.workingShare(of.education(), of.hazard());
      learning[i] = people.learningShare(of.education());
    }
    Arrays.fill(productivity[industries], 1);
    overhead = new double[goods][];
    for (int i = 0; i < goods; i++) {
      overhead[i] = row(g.get(i).overhead());
      for (int h = 0; h < goods; h++) {
        overhead[i][h] *= 1 + rules.corruption();
      }
    }
    upkeep = row(rules.upkeep());
    need = g.stream().mapToDouble(Good::need).toArray();
    happiness = g.stream().mapToDouble(Good::happiness).toArray();
    satiation = g.stream().mapToDouble(Good::satiation).toArray();
    reserve = g.stream().mapToDouble(Good::reserve).toArray();
    storable = new boolean[goods];
    for (int i = 0; i < goods; i++) {
      storable[i] = g.get(i).perish() < 1;
    }
    ranks =
        g.stream()
            .filter(good -> good.need() > 0)
            .map(Good::rank)
            .distinct()
            .sorted()
            .map(
                rank ->
                    g.stream()
                        .filter(good -> good.need() > 0 && good.rank() == rank)
                        .mapToInt(good -> good(good.id()))
                        .toArray())
            .toArray(int[][]::new);
    requires = rules.programs().stream().map(of -> row(of.requires())).toArray(double[][]::new);
    taken = rules.threats().stream().mapToInt(of -> good(of.takes())).toArray();
    saves = rules.threats().stream().map(of -> row(of.mitigation())).toArray(double[][]::new);
    give = rules.trade().stream().mapToInt(of -> good(of.give())).toArray();
    get = rules.trade().stream().mapToInt(of -> good(of.get())).toArray();
    rate = rules.trade().stream().mapToDouble(of -> of.rate()).toArray();
    limit = rules.trade().stream().mapToDouble(of -> of.limit()).toArray();
    labour = rules.trade().stream().mapToDouble(of -> of.labor()).toArray();
    improved = rules.research().stream().mapToInt(of -> industry(of.industry())).toArray();
    researcher = rules.research().stream().mapToInt(of -> industry(of.worker())).toArray();
  }

  private double[] row(Map<String, Double> amounts) {
    return rules.goods().stream()
        .mapToDouble(good -> amounts.getOrDefault(good.id(), 0.0))
        .toArray();
  }

  private ScaleCurve[] curves(Map<String, ScaleCurve> scale) {
    return rules.goods().stream().map(good -> scale.get(good.id())).toArray(ScaleCurve[]::new);
  }

  int good(String id) {
    for (int i = 0; i < goods; i++) {
      if (rules.goods().get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no good is called '" + id + "'");
  }

  int industry(String id) {
    for (int i = 0; i < industries; i++) {
      if (rules.industries().get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no industry is called '" + id + "'");
  }

  /** Whether a good is wanted for itself. */
  boolean wanted(int good) {
    return happiness[good] > 0;
  }

  /** Units that a full worker uses up in a cycle, where so many work in the trade in all. */
  double input(int j, int g, double workers) {
    ScaleCurve curve = curves == null ? null : curves[j][g];
    return curve == null ? input[j][g] : units[j] * curve.at(units[j] * workers);
  }

  /** Whether a trade may use a good up. */
  boolean uses(int j, int g) {
    return input[j][g] > 0 || (curves != null && curves[j][g] != null);
  }

  /** Full workers in a trade by which firms judge its inputs; 0 where none depends on them. */
  double scale(Affairs affairs, int j) {
    return curves == null ? 0 : workers(affairs, j);
  }

  /** Full workers who are at work in a trade. */
  double workers(Affairs affairs, int j) {
    double workers = 0;
    for (int k = 0; k < tiers; k++) {
      workers += affairs.working(j, k) * productivity[j][k];
    }
    return workers;
  }

  /**
   * What a full worker adds in a cycle: his goods, less what he and the road use.
   *
   * @param workers full workers there are in the trade in all: a firm takes its scale as it is
   * @param sold prices that his goods fetch
   * @param price prices of what is bought
   */
  double valueAdded(int j, double workers, double[] sold, double[] price) {
    double sum = 0;
    for (int g = 0; g < goods; g++) {
      double used = input(j, g, workers);
      double net = output[j][g] - used;
      sum += sold[g] * output[j][g] - price[g] * used;
      if (net > 0) {
        sum -= net * carriage(g, price);
      }
    }
    return sum;
  }

  /** What it costs to deliver one unit of a good. */
  double carriage(int g, double[] price) {
    double sum = 0;
    for (int h = 0; h < goods; h++) {
      sum += overhead[g][h] * price[h];
    }
    return sum;
  }

  /** What a student uses in a cycle. */
  double schooling(double[] price) {
    double sum = 0;
    for (int g = 0; g < goods; g++) {
      sum += upkeep[g] * price[g];
    }
    return sum;
  }
}
