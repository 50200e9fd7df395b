package dev.reeve.settlement;

import dev.reeve.model.Deposit;
import dev.reeve.model.Emission;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.People;
import dev.reeve.model.Profile;
import dev.reeve.model.Program;
import dev.reeve.model.ResearchField;
import dev.reeve.model.Ruleset;
import dev.reeve.model.ScaleCurve;
import dev.reeve.model.Threat;
import dev.reeve.model.TradeRoute;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A ruleset as arrays by position, in the units of a tick where a tick needs them: what the stages
 * of the tick compute with. Immutable by habit; nobody writes to its arrays.
 */
final class Technology {

  private static final double ROUNDING = 1e-9;

  final Ruleset rules;
  final int ticksPerCycle;
  final int goods;
  final int industries;
  final int tiers;
  final int threats;
  final int routes;
  final int programs;
  final int fields;
  final int emissions;

  /** 0 where all people need alike. */
  final int profiles;

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

  /** Productivity of a tier in an industry against the asked skill, {@code [industry][tier]}. */
  final double[][] productivity;

  /** The same with the carriers' last, who are as good as each other, {@code [job][tier]}. */
  final double[][] ability;

  /** Share of the people of a trade who work in it and who learn it in the long run, as planned. */
  final double[] workingShare;

  final double[] learningShare;

  /** That of the least skilled tier that can do the job at all, by industry. */
  final double[] lowestProductivity;

  /** Cycles of learning, in whole ticks; 0 where nobody ages. */
  final double[] education;

  /** Ticks from work to its goods. */
  final int[] gestation;

  /** Chance of death per working tick; 0 where nobody ages. */
  final double[] hazard;

  /** Units that the land holds at first, by industry; 0 where it never runs low. */
  final double[] deposits;

  /** Standard deviation of a cycle's yield. */
  final double[] deviation;

  /** How unpleasant a cycle of work is, by industry. */
  final double[] toil;

  /** Most people in the trade. */
  final int[] sites;

  /** Season's factor by industry and cycle of the year, and its mean. */
  final double[][] season;

  final double[] meanSeason;

  /** Units per person and cycle, in the mean of the profiles by their shares. */
  final double[] need;

  /** Positions of the goods needed, by rank, the first rank first. */
  final int[][] ranks;

  /**
   * The same by claim, which is what people of one profile need of one rank: claims of the first
   * rank come first, one for each profile. Where there are no profiles, each rank is a claim.
   */
  final int[][] claims;

  final String[] profileIds;

  /** Share of all people, by profile. */
  final double[] profileShares;

  /** Units per person and cycle, {@code [profile][good]}. */
  final double[][] basket;

  final double[] happiness;
  final double[] satiation;
  final double[] reserve;

  /** Share that spoils per cycle, and per tick. */
  final double[] perish;

  final double[] perishPerTick;

  /** Units a student uses per cycle. */
  final double[] upkeep;

  /** Goods that students use. */
  final int[] taught;

  /** Units per person and cycle, {@code [program][good]}. */
  final double[][] requires;

  final double[] programHappiness;

  final int[] taken;

  /** Units saved per unit of service, {@code [threat][good]}. */
  final double[][] mitigation;

  final int[] threatIndustry;

  /** Standard deviation of what comes in a cycle against its mean, by threat. */
  final double[] threatDeviation;

  final int[] give;
  final int[] get;
  final double[] rate;

  /** Goods that people delight in, and fields of research that make them delight more. */
  final int[] luxuries;

  final int[] delighting;

  /** The industry that a field improves, and that of its researchers. */
  final int[] improved;

  final int[] researcher;

  /** Industries whose work finds something out, whatever becomes of what it makes besides. */
  final boolean[] researches;

  /** Ticks that a person lives; {@link Integer#MAX_VALUE} where nobody ages. */
  final int lifespan;

  /** Industries such that makers of overhead goods come before those whose goods use them. */
  final int[] deliveryOrder;

  /** Share of all people, by tier. */
  final double[] shares;

  /**
   * Units that a worker of the asked skill gives off and takes away, {@code [emission][industry]}.
   */
  final double[][] emission;

  final double[][] absorption;

  /** Happiness that each person loses in a cycle by a unit that stands, by emission. */
  final double[] harm;

  /** Units that may stand at most, by emission. */
  final double[] most;

  /** Part of what stands that disperses in a tick, by emission. */
  final double[] decayPerTick;

  /** See {@link Feel#fade}. */
  final double fade;

  /** Whether any job can kill. */
  final boolean dangerous;

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
    this.rules = rules;
    this.ticksPerCycle = ticksPerCycle;
    List<Good> g = rules.goods();
    List<Industry> j = rules.industries();
    List<Threat> t = rules.threats();
    List<TradeRoute> r = rules.trade();
    List<Program> p = rules.programs();
    List<ResearchField> f = rules.research();
    goods = g.size();
    industries = j.size();
    tiers = rules.people().tiers().size();
    threats = t.size();
    routes = r.size();
    programs = p.size();
    fields = f.size();
    emissions = rules.emissions().size();
    shares = rules.people().tiers().stream().mapToDouble(tier -> tier.share()).toArray();

    double life = rules.people().lifespan();
    boolean ageless = life == Double.POSITIVE_INFINITY;
    lifespan =
        ageless
            ? Integer.MAX_VALUE
            : (int) Math.min(Integer.MAX_VALUE - 1, Math.max(1, Math.round(life * ticksPerCycle)));
    output = rows(j, Industry::output);
    input = rows(j, Industry::input);
    wear = rows(j, rules::wear);
    capital = rows(j, Industry::capital);
    stands = positive(capital);
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
    education = doubles(j, i -> ageless ? 0 : wholeTicks(i.education()));
    hazard = doubles(j, i -> ageless ? 0 : 1 - StrictMath.pow(1 - i.hazard(), 1.0 / ticksPerCycle));
    deposits = doubles(j, i -> i.deposit().map(Deposit::units).orElse(0.0));
    deviation = doubles(j, Industry::deviation);
    toil = doubles(j, Industry::toil);
    gestation = new int[industries];
    sites = new int[industries];
    productivity = new double[industries][tiers];
    lowestProductivity = new double[industries];
    season = new double[industries][rules.yearCycles()];
    meanSeason = doubles(j, i -> rules.meanYield(i.id()));
    for (int i = 0; i < industries; i++) {
      Industry industry = j.get(i);
      gestation[i] = (int) Math.min(10_000, Math.round(industry.gestation() * ticksPerCycle));
      // The cast holds a limit that is infinite at the largest int.
      sites[i] = (int) (industry.sites() + LabourDemand.ROUNDING);
      lowestProductivity[i] = 1;
      int level = Integer.MAX_VALUE;
      for (int k = 0; k < tiers; k++) {
        var tier = rules.people().tiers().get(k);
        productivity[i][k] = rules.productivity(tier, industry);
        if (productivity[i][k] > 0 && tier.level() < level) {
          level = tier.level();
          lowestProductivity[i] = productivity[i][k];
        }
      }
      for (int c = 0; c < season[i].length; c++) {
        season[i][c] = rules.seasonYield(industry.id(), c);
      }
    }

    ability = Arrays.copyOf(productivity, industries + 1);
    ability[industries] = new double[tiers];
    Arrays.fill(ability[industries], 1);
    People people = rules.people();
    workingShare = doubles(j, i -> people.workingShare(i.education(), i.hazard()));
    learningShare = doubles(j, i -> people.learningShare(i.education()));

    List<Profile> kinds = people.profiles();
    profiles = kinds.size();
    profileIds = kinds.stream().map(Profile::id).toArray(String[]::new);
    profileShares = doubles(kinds, Profile::share);
    basket = kinds.stream().map(kind -> doubles(g, kind::need)).toArray(double[][]::new);
    need = doubles(g, rules::need);
    happiness = doubles(g, Good::happiness);
    luxuries = positive(happiness);
    satiation = doubles(g, Good::satiation);
    reserve = doubles(g, Good::reserve);
    perish = doubles(g, Good::perish);
    perishPerTick = doubles(g, good -> 1 - StrictMath.pow(1 - good.perish(), 1.0 / ticksPerCycle));
    overhead = rows(g, Good::overhead);
    for (double[] row : overhead) {
      for (int h = 0; h < goods; h++) {
        row[h] *= 1 + rules.corruption();
      }
    }
    ranks =
        g.stream()
            .filter(rules::needed)
            .map(Good::rank)
            .distinct()
            .sorted()
            .map(
                rank ->
                    g.stream()
                        .filter(good -> rules.needed(good) && good.rank() == rank)
                        .mapToInt(good -> good(good.id()))
                        .toArray())
            .toArray(int[][]::new);
    claims = profiles == 0 ? ranks : claims();
    upkeep = row(rules.upkeep());
    taught = positive(upkeep);
    makes = positive(output);
    uses = positive(input);
    byproduct = new boolean[goods];
    for (int[] products : makes) {
      for (int good : products) {
        byproduct[good] |= products.length > 1;
      }
    }
    carriedWith = positive(overhead);
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
    perishable = positive(perishPerTick);

    requires = rows(p, Program::requires);
    programHappiness = doubles(p, Program::happiness);
    mitigation = rows(t, Threat::mitigation);
    taken = t.stream().mapToInt(threat -> good(threat.takes())).toArray();
    threatIndustry =
        t.stream().mapToInt(threat -> threat.industry().map(this::industry).orElse(-1)).toArray();
    // Comes with chance p, of strength 1 on average and deviation d: variance (1 - p + d²)/p.
    threatDeviation =
        doubles(
            t,
            threat ->
                threat.chance() > 0
                    ? StrictMath.sqrt(
                        (1 - threat.chance() + threat.deviation() * threat.deviation())
                            / threat.chance())
                    : 0);
    give = r.stream().mapToInt(route -> good(route.give())).toArray();
    get = r.stream().mapToInt(route -> good(route.get())).toArray();
    rate = doubles(r, TradeRoute::rate);
    improved = f.stream().mapToInt(field -> industry(field.industry())).toArray();
    delighting =
        IntStream.range(0, fields)
            .filter(field -> f.get(field).on() == ResearchField.On.HAPPINESS)
            .toArray();
    researcher = f.stream().mapToInt(field -> industry(field.worker())).toArray();
    researches = new boolean[industries];
    for (int field = 0; field < fields; field++) {
      researches[researcher[field]] |= f.get(field).cost() < Double.POSITIVE_INFINITY;
    }
    harm = doubles(rules.emissions(), Emission::harm);
    most = doubles(rules.emissions(), Emission::most);
    decayPerTick = doubles(rules.emissions(), each -> each.decay() / ticksPerCycle);
    emission = new double[emissions][];
    absorption = new double[emissions][];
    for (int e = 0; e < emissions; e++) {
      String id = rules.emissions().get(e).id();
      emission[e] = doubles(j, i -> i.emission().getOrDefault(id, 0.0));
      absorption[e] = doubles(j, i -> i.absorption().getOrDefault(id, 0.0));
    }
    deliveryOrder = new DeliveryOrder(this).order();
    fade = Feel.fade(ticksPerCycle);
    dangerous = any(hazard);
    inputStarts = Inputs.starts(this);
    unordered = new Staffing(this);
    layout = new Layout(this);
    flows = new FlowLayout(this);
    land = new Land(this);
    // Not by the fields: what a thread keeps must not keep the technology.
    int ofGoods = goods;
    int ofIndustries = industries;
    int ofTiers = tiers;
    int ofProfiles = profiles;
    scratch =
        ThreadLocal.withInitial(() -> new Scratch(ofGoods, ofIndustries, ofTiers, ofProfiles));
  }

  private int[][] claims() {
    return Arrays.stream(ranks)
        .flatMap(
            rank ->
                Arrays.stream(basket)
                    .map(need -> Arrays.stream(rank).filter(good -> need[good] > 0).toArray()))
        .toArray(int[][]::new);
  }

  /** Position of a profile; -1: there is none of that name. */
  int profile(String id) {
    return Arrays.asList(profileIds).indexOf(id);
  }

  /** What the stages write over as they go. */
  Scratch scratch() {
    return scratch.get();
  }

  /** Schooling ends with a tick; what is whole ticks but for rounding is left as it is. */
  private double wholeTicks(double cycles) {
    double ticks = cycles * ticksPerCycle;
    return Math.abs(ticks - Math.rint(ticks)) < ROUNDING
        ? cycles
        : Math.ceil(ticks) / ticksPerCycle;
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

  boolean wanted(int good) {
    return happiness[good] > 0;
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
    for (int i = 0; i < goods; i++) {
      if (rules.goods().get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no good is called '" + id + "'");
  }

  int emission(String id) {
    for (int e = 0; e < emissions; e++) {
      if (rules.emissions().get(e).id().equals(id)) {
        return e;
      }
    }
    throw new IllegalArgumentException("no emission is called '" + id + "'");
  }

  int program(String id) {
    for (int i = 0; i < programs; i++) {
      if (rules.programs().get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no program is called '" + id + "'");
  }

  private int industry(String id) {
    for (int i = 0; i < industries; i++) {
      if (rules.industries().get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no industry is called '" + id + "'");
  }

  private double[] row(Map<String, Double> amounts) {
    return doubles(rules.goods(), good -> amounts.getOrDefault(good.id(), 0.0));
  }

  private <T> double[][] rows(List<T> things, Function<T, Map<String, Double>> amounts) {
    return things.stream().map(thing -> row(amounts.apply(thing))).toArray(double[][]::new);
  }

  private static <T> double[] doubles(List<T> things, ToDoubleFunction<T> value) {
    return things.stream().mapToDouble(value).toArray();
  }

  /** Where an amount is, row by row. */
  private static int[][] positive(double[][] rows) {
    return Arrays.stream(rows).map(Technology::positive).toArray(int[][]::new);
  }

  private static int[] positive(double[] amounts) {
    return IntStream.range(0, amounts.length).filter(i -> amounts[i] > 0).toArray();
  }

  private static boolean any(double[] amounts) {
    for (double amount : amounts) {
      if (amount > 0) {
        return true;
      }
    }
    return false;
  }
}
