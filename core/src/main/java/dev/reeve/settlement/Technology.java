package dev.reeve.settlement;

import dev.reeve.model.Deposit;
import dev.reeve.model.Emission;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Program;
import dev.reeve.model.ResearchField;
import dev.reeve.model.Ruleset;
import dev.reeve.model.ScaleCurve;
import dev.reeve.model.Threat;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A ruleset as arrays by position, in the units of a tick where a tick needs them: what the stages
 * of the tick compute with. Immutable by habit; nobody writes to its arrays.
 */
final class Technology {

  final Ruleset rules;
  final int ticksPerCycle;
  final int goods;
  final int industries;
  final int tiers;

  /** What industries are to people, what people want, and what else the rules know of. */
  final TradeTable trades;

  final ThreatTable threats;
  final RouteTable routes;
  final ProgramTable programs;
  final FieldTable fields;
  final EmissionTable emissions;
  final ProfileTable profiles;
  final WantTable wants;

  /** Units per worker of the asked skill and cycle, {@code [industry][good]}. */
  final double[][] output;

  /**
   * What is worn out is used up as well. Where an input depends on scale, the most that it can come
   * to in the mean of the year; see {@link #input(int, int, double)}.
   */
  final double[][] input;

  /** By industry and good, on what an input depends; null where none does, as are rows. */
  final ScaleCurve[][] curves;

  /** Units of all goods together that a worker of the asked skill makes in a cycle. */
  private final double[] units;

  /** That part of {@link #input} which is worn out. */
  final double[][] wear;

  /** Units that must stand there for each worker of the asked skill, {@code [industry][good]}. */
  final double[][] capital;

  /** The same goods by industry, and those of all industries. */
  final int[][] stands;

  final int[] standing;

  final boolean[] capitalGood;

  /** Units of good {@code h} that one delivered unit of {@code g} uses, {@code [g][h]}. */
  final double[][] overhead;

  /** Goods that an industry makes and uses, by industry, and those that are carried with one. */
  final int[][] makes;

  final int[][] uses;
  final int[][] carriedWith;

  /** Goods that are carried with any that an industry makes, by industry. */
  final int[][] carriage;

  /** Industries that use up, or whose students use up, some of what they make. */
  final boolean[] spends;

  /** Goods that some industry makes together with others. */
  final boolean[] byproduct;

  /** Goods that any industry uses, the industries that do, by good, and the goods that spoil. */
  final int[] used;

  final int[][] users;

  final int[] perishable;

  /** Ticks from work to its goods. */
  final int[] gestation;

  /** Units that the land holds at first, by industry; 0 where it never runs low. */
  final double[] deposits;

  /** Standard deviation of a cycle's yield. */
  final double[] deviation;

  /** Season's factor by industry and cycle of the year, and its mean. */
  final double[][] season;

  final double[] meanSeason;

  /** Share that spoils per cycle, and per tick. */
  final double[] perish;

  final double[] perishPerTick;

  /** Units a student uses per cycle. */
  final double[] upkeep;

  /** Goods that students use. */
  final int[] taught;

  /** Ticks that a person lives; {@link Integer#MAX_VALUE} where nobody ages. */
  final int lifespan;

  /** Industries such that makers of overhead goods come before those whose goods use them. */
  final int[] deliveryOrder;

  /** Share of all people, by tier. */
  final double[] shares;

  /** See {@link Feel#fade}. */
  final double fade;

  /** See {@link Inputs#starts}. */
  final int[] inputStarts;

  /** What is asked of each trade where nothing is ordered. */
  final Staffing unordered;

  /** Where a settlement of these rules has its columns. */
  final Layout layout;

  /** Where each number of a tick's account stands. */
  final FlowLayout flows;

  /** Untouched, see {@link Land#of}. */
  final Land land;

  /** Each thread has its own. */
  private final ThreadLocal<Scratch> scratch;

  private Technology(Ruleset rules, int ticksPerCycle) {
    Post.check(rules);
    this.rules = rules;
    this.ticksPerCycle = ticksPerCycle;
    List<Good> g = rules.goods();
    List<Industry> j = rules.industries();
    goods = g.size();
    industries = j.size();
    tiers = rules.people().tiers().size();
    trades = new TradeTable(rules, ticksPerCycle);
    threats = new ThreatTable(rules);
    routes = new RouteTable(rules);
    programs = new ProgramTable(rules);
    fields = new FieldTable(rules);
    emissions = new EmissionTable(rules, ticksPerCycle);
    profiles = new ProfileTable(rules);
    wants = new WantTable(rules, profiles);
    shares = rules.people().tiers().stream().mapToDouble(tier -> tier.share()).toArray();

    double life = rules.people().lifespan();
    boolean ageless = life == Double.POSITIVE_INFINITY;
    lifespan =
        ageless
            ? Integer.MAX_VALUE
            : (int) Math.min(Integer.MAX_VALUE - 1, Math.max(1, Math.round(life * ticksPerCycle)));
    output = ByPosition.rows(rules, j, Industry::output);
    input = ByPosition.rows(rules, j, Industry::input);
    wear = ByPosition.rows(rules, j, rules::wear);
    capital = ByPosition.rows(rules, j, Industry::capital);
    stands = ByPosition.positive(capital);
    standing =
        IntStream.range(0, goods)
            .filter(good -> Arrays.stream(capital).anyMatch(amounts -> amounts[good] > 0))
            .toArray();
    capitalGood = new boolean[goods];
    for (int good : standing) {
      capitalGood[good] = true;
    }
    units = Arrays.stream(output).mapToDouble(each -> Arrays.stream(each).sum()).toArray();
    curves = curves(rules);
    for (int i = 0; i < industries; i++) {
      for (int good : stands[i]) {
        input[i][good] += wear[i][good];
      }
      for (int good = 0; curves != null && curves[i] != null && good < goods; good++) {
        ScaleCurve curve = curves[i][good];
        input[i][good] += curve == null ? 0 : curve.most() * units[i] * rules.meanYield(j.get(i));
      }
    }
    deposits = ByPosition.doubles(j, i -> i.deposit().map(Deposit::units).orElse(0.0));
    deviation = ByPosition.doubles(j, Industry::deviation);
    gestation = new int[industries];
    season = new double[industries][rules.yearCycles()];
    meanSeason = ByPosition.doubles(j, i -> rules.meanYield(i.id()));
    for (int i = 0; i < industries; i++) {
      Industry industry = j.get(i);
      gestation[i] = (int) Math.min(10_000, Math.round(industry.gestation() * ticksPerCycle));
      for (int c = 0; c < season[i].length; c++) {
        season[i][c] = rules.seasonYield(industry.id(), c);
      }
    }

    perish = ByPosition.doubles(g, Good::perish);
    perishPerTick =
        ByPosition.doubles(g, good -> 1 - StrictMath.pow(1 - good.perish(), 1.0 / ticksPerCycle));
    overhead = ByPosition.rows(rules, g, Good::overhead);
    for (double[] row : overhead) {
      for (int h = 0; h < goods; h++) {
        row[h] *= 1 + rules.corruption();
      }
    }
    upkeep = ByPosition.row(rules, rules.upkeep());
    taught = ByPosition.positive(upkeep);
    makes = ByPosition.positive(output);
    uses = ByPosition.positive(input);
    byproduct = new boolean[goods];
    for (int[] products : makes) {
      for (int good : products) {
        byproduct[good] |= products.length > 1;
      }
    }
    carriedWith = ByPosition.positive(overhead);
    carriage =
        Arrays.stream(makes)
            .map(
                products ->
                    Arrays.stream(products)
                        .flatMap(good -> Arrays.stream(carriedWith[good]))
                        .distinct()
                        .sorted()
                        .toArray())
            .toArray(int[][]::new);
    used =
        IntStream.range(0, goods)
            .filter(good -> Arrays.stream(input).anyMatch(amounts -> amounts[good] > 0))
            .toArray();
    users =
        IntStream.range(0, goods)
            .mapToObj(
                good -> IntStream.range(0, industries).filter(i -> input[i][good] > 0).toArray())
            .toArray(int[][]::new);
    spends = new boolean[industries];
    for (int i = 0; i < industries; i++) {
      for (int good : makes[i]) {
        spends[i] |= input[i][good] > 0 || upkeep[good] > 0;
      }
    }
    perishable = ByPosition.positive(perishPerTick);

    deliveryOrder = new DeliveryOrder(this).order();
    fade = Feel.fade(ticksPerCycle);
    inputStarts = Inputs.starts(this);
    unordered = new Staffing(this);
    layout = new Layout(this);
    flows = new FlowLayout(this);
    land = new Land(this);
    // Not by the fields: what a thread keeps must not keep the technology.
    int ofGoods = goods;
    int ofIndustries = industries;
    int ofTiers = tiers;
    int ofProfiles = profiles.count;
    scratch =
        ThreadLocal.withInitial(() -> new Scratch(ofGoods, ofIndustries, ofTiers, ofProfiles));
  }

  /** What the stages write over as they go. */
  Scratch scratch() {
    return scratch.get();
  }

  static Technology of(Ruleset rules, int ticksPerCycle) {
    return new Technology(rules, ticksPerCycle);
  }

  private ScaleCurve[][] curves(Ruleset rules) {
    if (!rules.scaled()) {
      return null;
    }
    return rules.industries().stream()
        .map(industry -> industry.scale().isEmpty() ? null : curves(industry))
        .toArray(ScaleCurve[][]::new);
  }

  private ScaleCurve[] curves(Industry industry) {
    return rules.goods().stream()
        .map(good -> industry.scale().get(good.id()))
        .toArray(ScaleCurve[]::new);
  }

  /** On what an input depends; null where it does not depend on scale. */
  ScaleCurve curve(int industry, int good) {
    return curves == null || curves[industry] == null ? null : curves[industry][good];
  }

  /**
   * Units of a good that a worker of the asked skill uses up in a cycle, where so many of them work
   * in the industry in all; in the mean of the year.
   */
  double input(int industry, int good, double workers) {
    ScaleCurve curve = curve(industry, good);
    if (curve == null) {
      return input[industry][good];
    }
    double made = units[industry] * meanSeason[industry];
    return made * curve.at(workers * made) + wear[industry][good];
  }

  /** Whether a good keeps from one tick to the next. */
  boolean storable(int good) {
    return perish[good] < 1;
  }

  double seasonYield(int industry, long cycle) {
    double[] year = season[industry];
    return year.length == 1 ? year[0] : year[(int) (cycle % year.length)];
  }

  int good(String id) {
    return ByPosition.good(rules, id);
  }

  int threat(String id) {
    return ByPosition.index("threat", rules.threats(), Threat::id, id);
  }

  int program(String id) {
    return ByPosition.index("program", rules.programs(), Program::id, id);
  }

  int field(String id) {
    return ByPosition.index("field of research", rules.research(), ResearchField::id, id);
  }

  int emission(String id) {
    return ByPosition.index("emission", rules.emissions(), Emission::id, id);
  }
}
