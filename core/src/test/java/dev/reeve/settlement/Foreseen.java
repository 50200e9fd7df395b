package dev.reeve.settlement;

import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Tier;
import dev.reeve.plan.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Everything that will happen to a settlement in a window of cycles: what {@link ForesightPlan}
 * knows in advance. Positions are those of the ruleset's lists.
 */
final class Foreseen {

  private final Ruleset rules;
  private final double[] people;
  private final List<Cohort> trained;
  private final double[] stock;
  private final double[][] underway;
  private final double[][] yields;
  private final double[][] raids;
  private final Legacy left;
  private final double[][] crafts;

  /**
   * People who know a trade or are learning it.
   *
   * @param industry position of the trade
   * @param tier position of their tier
   * @param people how many, whole or not
   * @param schooling cycles they have still to learn; 0 if they know it
   * @param life cycles they have still to live; infinite if they do not die in the window
   */
  record Cohort(int industry, int tier, double people, double schooling, double life) {}

  /**
   * What is to be there at the end of the window, at least, so that nobody lives on what the cycles
   * after it need.
   *
   * @param stock units by good
   * @param knowing people who know a trade, on average of the last cycle, by industry and tier; of
   *     no account for trades that need not be learned
   */
  @SuppressWarnings("ArrayRecordComponent") // Demands, compared by nobody.
  record Legacy(double[] stock, double[][] knowing) {
    static Legacy nothing(Ruleset rules) {
      return new Legacy(
          new double[rules.goods().size()],
          new double[rules.industries().size()][rules.people().tiers().size()]);
    }
  }

  /**
   * Keeps what it is given; nobody may change the arrays any more.
   *
   * @param rules the ruleset
   * @param people people by tier, whole or not; whoever dies is replaced by one of the same tier
   * @param trained who knows or learns a trade at the start; whoever knows two stands here twice
   * @param stock units by good at the start
   * @param underway units that work done before the start brings, by cycle and good
   * @param yields what every output is multiplied by, season times luck, by the cycle of the work
   *     and industry
   * @param raids what each threat takes by cycle and threat, luck included: units a cycle, or per
   *     person, worker, unit put out or unit of overhead as its {@code per} says; 0 where it stays
   *     away
   * @param left what is to be there at the end
   * @param crafts what somebody who has learned a trade by the end of a cycle makes of it, against
   *     the trained, by cycle and industry; &ge; 1, and never less than the cycle before
   * @throws IllegalArgumentException if the arrays do not fit the ruleset or one another
   */
  Foreseen(
      Ruleset rules,
      double[] people,
      List<Cohort> trained,
      double[] stock,
      double[][] underway,
      double[][] yields,
      double[][] raids,
      Legacy left,
      double[][] crafts) {
    this.rules = rules;
    this.people = people;
    this.trained = List.copyOf(trained);
    this.stock = stock;
    this.underway = underway;
    this.yields = yields;
    this.raids = raids;
    this.left = left;
    this.crafts = crafts;
    int cycles = yields.length;
    if (cycles == 0
        || underway.length != cycles
        || raids.length != cycles
        || crafts.length != cycles) {
      throw new IllegalArgumentException(
          "yields, underway, raids and crafts tell of %d, %d, %d and %d cycles; all must be alike"
              .formatted(cycles, underway.length, raids.length, crafts.length));
    }
    if (people.length != rules.people().tiers().size() || stock.length != rules.goods().size()) {
      throw new IllegalArgumentException("people by tier and stock by good must fit the ruleset");
    }
  }

  /** Nobody trained, nothing in store, no raid, and every cycle yields what its season does. */
  static Foreseen calm(Ruleset rules, double people, int cycles) {
    double[][] yields = new double[cycles][rules.industries().size()];
    for (int t = 0; t < cycles; t++) {
      for (int j = 0; j < yields[t].length; j++) {
        yields[t][j] = rules.seasonYield(rules.industries().get(j).id(), t);
      }
    }
    return new Foreseen(
        rules,
        rules.people().tiers().stream().mapToDouble(tier -> tier.share() * people).toArray(),
        List.of(),
        new double[rules.goods().size()],
        new double[cycles][rules.goods().size()],
        yields,
        new double[cycles][rules.threats().size()],
        Legacy.nothing(rules),
        ones(cycles, rules.industries().size()));
  }

  private static double[][] ones(int rows, int columns) {
    double[][] ones = new double[rows][columns];
    for (double[] row : ones) {
      Arrays.fill(row, 1);
    }
    return ones;
  }

  /** The same, of people who already live by a plan, with as many of every age. */
  static Foreseen settled(Plan plan, int cycles) {
    Ruleset rules = plan.rules();
    List<Cohort> cohorts = new ArrayList<>();
    for (int j = 0; j < rules.industries().size(); j++) {
      Industry industry = rules.industries().get(j);
      for (int k = 0; k < rules.people().tiers().size(); k++) {
        Tier tier = rules.people().tiers().get(k);
        double all = plan.workers().get(industry.id()).get(tier.id());
        cohorts.addAll(everyAge(rules, j, k, all));
      }
    }
    Foreseen calm = calm(rules, plan.people(), cycles);
    return calm.withTrained(cohorts).withUnderway(maturing(plan, cycles));
  }

  private static List<Cohort> everyAge(Ruleset rules, int j, int k, double all) {
    double lifespan = rules.people().lifespan();
    if (all == 0 || Double.isInfinite(lifespan)) {
      return all == 0 ? List.of() : List.of(new Cohort(j, k, all, 0, lifespan));
    }
    double education = rules.industries().get(j).education();
    List<Cohort> ages = new ArrayList<>();
    for (double from = 0; from < lifespan; from++) {
      double born = Math.min(1, lifespan - from);
      ages.add(
          new Cohort(j, k, all * born / lifespan, Math.max(0, education - from), lifespan - from));
    }
    return ages;
  }

  private static double[][] maturing(Plan plan, int cycles) {
    Ruleset rules = plan.rules();
    double[][] underway = new double[cycles][rules.goods().size()];
    for (Industry industry : rules.industries()) {
      double work = 0;
      for (Tier tier : rules.people().tiers()) {
        work +=
            plan.workers().get(industry.id()).get(tier.id())
                * rules.people().workingShare(industry.education(), 0)
                * rules.productivity(tier, industry);
      }
      for (int t = 0; t < Math.min(cycles, industry.gestation()); t++) {
        for (int g = 0; g < underway[t].length; g++) {
          underway[t][g] +=
              work
                  * Math.min(1, industry.gestation() - t)
                  * rules.meanYield(industry.id())
                  * industry.output().getOrDefault(rules.goods().get(g).id(), 0.0);
        }
      }
    }
    return underway;
  }

  Foreseen withPeople(double... byTier) {
    return new Foreseen(rules, byTier, trained, stock, underway, yields, raids, left, crafts);
  }

  Foreseen withTrained(List<Cohort> cohorts) {
    return new Foreseen(rules, people, cohorts, stock, underway, yields, raids, left, crafts);
  }

  Foreseen withStock(double... units) {
    return new Foreseen(rules, people, trained, units, underway, yields, raids, left, crafts);
  }

  Foreseen withUnderway(double[][] units) {
    return new Foreseen(rules, people, trained, stock, units, yields, raids, left, crafts);
  }

  Foreseen withYields(double[][] factors) {
    return new Foreseen(rules, people, trained, stock, underway, factors, raids, left, crafts);
  }

  Foreseen withLeft(Legacy legacy) {
    return new Foreseen(rules, people, trained, stock, underway, yields, raids, legacy, crafts);
  }

  Foreseen withCrafts(double[][] factors) {
    return new Foreseen(rules, people, trained, stock, underway, yields, raids, left, factors);
  }

  /** The same, but that an industry's yield is {@code factor} times as high in some cycles. */
  Foreseen withYield(String industry, int from, int to, double factor) {
    int j = rules.industries().indexOf(rules.industry(industry));
    double[][] changed = Arrays.stream(yields).map(double[]::clone).toArray(double[][]::new);
    for (int t = from; t < to; t++) {
      changed[t][j] *= factor;
    }
    return withYields(changed);
  }

  Foreseen withRaids(double[][] amounts) {
    return new Foreseen(rules, people, trained, stock, underway, yields, amounts, left, crafts);
  }

  Ruleset rules() {
    return rules;
  }

  double[] people() {
    return people;
  }

  List<Cohort> trained() {
    return trained;
  }

  double[] stock() {
    return stock;
  }

  double[][] underway() {
    return underway;
  }

  double[][] yields() {
    return yields;
  }

  double[][] raids() {
    return raids;
  }

  double[][] crafts() {
    return crafts;
  }

  Legacy left() {
    return left;
  }

  int cycles() {
    return yields.length;
  }

  double everybody() {
    return DoubleStream.of(people).sum();
  }

  /** Cycles of training; a ruleset without a lifespan has none. */
  double education(int industry) {
    return Double.isInfinite(rules.people().lifespan())
        ? 0
        : rules.industries().get(industry).education();
  }
}
