package dev.reeve.plan;

import dev.reeve.model.Good;
import dev.reeve.model.Objective;
import dev.reeve.model.Program;
import dev.reeve.model.ResearchField;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.model.TradeRoute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * The model's program stated a second time and solved by ojAlgo, stage by stage and program set by
 * program set: what a plan must be worth. It knows nothing of the planner.
 *
 * <p>Everything is counted per person, and each good in a unit in which the best worker makes 1, so
 * that a badly scaled ruleset is a well scaled program.
 */
final class ReferencePlan {

  /**
   * What the best plan with some set of programs is worth.
   *
   * @param level level of the plan, as in {@link Plan#level}
   * @param happiness happiness per person, programs included
   */
  record Worth(double level, double happiness) {}

  /**
   * By how much, of 1, a stage gives way to the next so that the solver still sees a solution; ten
   * times that where it does not. The next may gain a million times that; what it would have
   * without is extrapolated, see {@link #best}. In village 3792, whose tools use up almost all that
   * makes them, a billionth is beyond a kink: there it hides a fifty-thousandth of the happiness.
   */
  private static final double LEAST_SLACK = 1e-10;

  /** A lack of this much, of 1, is the solver's rounding. */
  private static final double ROUNDING = 1e-9;

  /**
   * What is out of reach by more than this is out of reach, and not lost to the solver's rounding.
   */
  private static final double MOST_SLACK = 1.1e-7;

  /** How closely diminishing happiness is pinned down, of itself. */
  private static final double GAP = 1e-8;

  /** The rank of what is to be put by: after all needs. */
  private static final int STORE = Integer.MAX_VALUE;

  /** Coverage that is full but for the solver's rounding. */
  private static final double FULL = 1 - 1e-9;

  private final Ruleset rules;
  private final double people;
  private final Conditions as;
  private final List<ModelActivity> activities;
  private final double[] unit;

  private final OjalgoProgram program = new OjalgoProgram();
  private final List<Map<Integer, Double>> goodRows = new ArrayList<>();
  private final Map<Integer, Integer> luxury = new LinkedHashMap<>();
  private final Map<Integer, Integer> coverage = new TreeMap<>();

  /** Where people have profiles: coverage of a rank for those of each, who are not nobody. */
  private final Map<Claim, Integer> own = new LinkedHashMap<>();

  private final Map<Integer, Double> covered = new TreeMap<>();
  private final Map<Integer, Double> needsMet = new HashMap<>();
  private final Map<Integer, Double> unfound = new HashMap<>();
  private final boolean overwhelmed;

  ReferencePlan(Ruleset rules, double people) {
    this(new Conditions(rules, people), ModelActivity.all(rules));
  }

  ReferencePlan(Conditions conditions) {
    this(conditions, ModelActivity.all(conditions));
  }

  private ReferencePlan(Conditions conditions, List<ModelActivity> modelActivities) {
    as = conditions;
    rules = as.rules();
    people = as.people();
    activities = modelActivities;
    unit = new double[rules.goods().size()];
    for (int g = 0; g < unit.length; g++) {
      for (ModelActivity activity : activities) {
        unit[g] = Math.max(unit[g], Math.abs(activity.net(g)));
      }
      unit[g] = unit[g] == 0 ? 1 : unit[g];
      goodRows.add(new HashMap<>());
    }
    state();
    OjalgoProgram needs = program.copy();
    for (int g = 0; g < unit.length; g++) {
      needs.atLeast(-as.given(g) / people / unit[g], goodRows.get(g));
    }
    double[] least = needs.maximise(unfound).orElseThrow();
    overwhelmed = OjalgoProgram.value(unfound, least) < -ROUNDING;
    if (!overwhelmed) {
      unfound.keySet().forEach(column -> needs.bound(column, 0, 0));
      unfound.keySet().forEach(column -> program.bound(column, 0, 0));
      meetNeeds(needs);
    }
  }

  /** Whether some threat takes more than could ever be made; the model has no plan for that. */
  boolean overwhelmed() {
    return overwhelmed;
  }

  /** Share of each need that can be met, by good id. */
  Map<String, Double> coverage() {
    Map<String, Double> byGood = new LinkedHashMap<>();
    for (Good good : rules.goods()) {
      if (good.need() > 0) {
        byGood.put(good.id(), covered.get(good.rank()));
      }
    }
    return byGood;
  }

  /** Share of what is to be put by that a plan puts by, by good id, less that which can be. */
  Map<String, Double> putByBeyond(Plan plan) {
    Map<String, Double> beyond = new LinkedHashMap<>();
    for (int g = 0; g < unit.length; g++) {
      if (as.wished(g) > 0) {
        String good = rules.goods().get(g).id();
        double share = plan.goods().get(good).stored() / as.wished(g);
        beyond.put(good, share - covered.get(STORE));
      }
    }
    return beyond;
  }

  /** From here on, keeps no more coverage than a plan has reached. */
  void keep(Plan plan) {
    own.forEach((claim, column) -> needsMet.merge(column, had(plan, claim), Math::min));
    for (int g = 0; g < unit.length; g++) {
      Good good = rules.goods().get(g);
      if (coverage.containsKey(good.rank()) && good.need() > 0) {
        keep(good.rank(), plan.coverage().get(good.id()));
      }
      if (as.wished(g) > 0) {
        keep(STORE, plan.goods().get(good.id()).stored() / as.wished(g));
      }
    }
  }

  /** What people of a profile need of a rank. */
  record Claim(int rank, int profile) {}

  /**
   * Who could have more while all who have no more than he keep what they have, and all needs of
   * the ranks before are met as they are: where nobody could, the coverages are max-min fair.
   *
   * @return what each could have beyond what he has; without those of whom ojAlgo cannot tell
   */
  Map<Claim, Double> envy(Plan plan) {
    Map<Claim, Double> envy = new LinkedHashMap<>();
    for (Claim claim : own.keySet()) {
      double mine = had(plan, claim);
      Map<Integer, Double> least = new HashMap<>();
      own.forEach(
          (other, column) -> {
            boolean before = other.rank < claim.rank;
            boolean keeps = before || (other.rank == claim.rank && had(plan, other) <= mine);
            double kept = keeps ? had(plan, other) : other.rank == claim.rank ? mine : 0;
            least.put(column, kept);
          });
      OjalgoProgram needs = program.copy();
      for (int g = 0; g < unit.length; g++) {
        needs.atLeast(-as.given(g) / people / unit[g], goodRows.get(g));
      }
      best(needs, least, Map.of(own.get(claim), 1.0))
          .ifPresent(most -> envy.put(claim, most - mine));
    }
    return envy;
  }

  int claims() {
    return own.size();
  }

  private double had(Plan plan, Claim claim) {
    for (int g = 0; g < unit.length; g++) {
      Good good = rules.goods().get(g);
      boolean needs = rules.people().profiles().get(claim.profile).need(good) > 0;
      if (needs && good.rank() == claim.rank) {
        return plan.fulfilment(claim.profile, g);
      }
    }
    throw new IllegalStateException(claim + " is for nothing");
  }

  private void keep(int rank, double reached) {
    needsMet.merge(coverage.get(rank), reached, Math::min);
  }

  /** The happiness of the best set of programs. */
  double happiness() {
    List<Program> all = rules.programs();
    double best = Double.NEGATIVE_INFINITY;
    for (int bits = 0; bits < 1 << all.size(); bits++) {
      Set<String> held = new HashSet<>();
      for (int p = 0; p < all.size(); p++) {
        if ((bits >> p & 1) == 1) {
          held.add(all.get(p).id());
        }
      }
      best = Math.max(best, worth(held).map(Worth::happiness).orElse(best));
    }
    return best;
  }

  /** What the best plan with exactly these programs is worth; empty if they cost a need. */
  Optional<Worth> worth(Set<String> held) {
    if (rules.objective() == Objective.DIMINISHING || luxury.isEmpty()) {
      OptionalDouble happiness = happiness(held, 0);
      return happiness.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Worth(Math.max(0, happiness.getAsDouble() - fun(held)), happiness.getAsDouble()));
    }
    OjalgoProgram stage = holding(held);
    OptionalDouble level = best(stage, needsMet, Map.of(levelColumn(stage), 1.0));
    if (level.isEmpty()) {
      return Optional.empty();
    }
    double reached = level.getAsDouble() * mostDelight();
    OptionalDouble happiness = happiness(held, reached);
    return happiness.isEmpty()
        ? Optional.empty()
        : Optional.of(new Worth(reached, happiness.getAsDouble()));
  }

  /** The most happiness with exactly these programs, while a level is kept where balanced. */
  OptionalDouble happiness(Set<String> held, double level) {
    OjalgoProgram stage = holding(held);
    OptionalDouble luxuries;
    if (rules.objective() == Objective.DIMINISHING) {
      luxuries = diminishing(stage);
    } else {
      Map<Integer, Double> kept = new HashMap<>(needsMet);
      if (!luxury.isEmpty()) {
        kept.put(levelColumn(stage), level / mostDelight());
      }
      Map<Integer, Double> sum = new HashMap<>();
      luxury.forEach((g, column) -> sum.put(column, delight(g)));
      luxuries = best(stage, kept, sum);
    }
    return luxuries.isEmpty() ? luxuries : OptionalDouble.of(luxuries.getAsDouble() + fun(held));
  }

  private OjalgoProgram holding(Set<String> held) {
    double[] required = new double[unit.length];
    for (Program each : rules.programs()) {
      if (held.contains(each.id())) {
        each.requires().forEach((id, amount) -> required[index(id)] += amount);
      }
    }
    OjalgoProgram stage = program.copy();
    for (int g = 0; g < unit.length; g++) {
      stage.atLeast((required[g] - as.given(g) / people) / unit[g], goodRows.get(g));
    }
    return stage;
  }

  private double fun(Set<String> held) {
    double sum = 0;
    for (int p = 0; p < rules.programs().size(); p++) {
      sum += held.contains(rules.programs().get(p).id()) ? as.programHappiness(p) : 0;
    }
    return sum;
  }

  /** A column that no wanted good's delight lies below, of the greatest delight. */
  private int levelColumn(OjalgoProgram stage) {
    int z = stage.column(0, Double.POSITIVE_INFINITY);
    luxury.forEach(
        (g, column) -> stage.atLeast(0, Map.of(column, delight(g) / mostDelight(), z, -1.0)));
    return z;
  }

  private double mostDelight() {
    return luxury.keySet().stream().mapToDouble(this::delight).max().orElseThrow();
  }

  /** An optimum when everything that was reached before gives way by so much. */
  private interface Loosened {
    OptionalDouble optimum(double slack);
  }

  /**
   * The optimum without slack, from those with one slack and with two: an optimum is a concave
   * function of the right-hand side, and straight but for a few kinks.
   */
  private static OptionalDouble best(Loosened loosened) {
    for (double slack = LEAST_SLACK; slack <= MOST_SLACK; slack *= 10) {
      OptionalDouble once = loosened.optimum(slack);
      OptionalDouble twice = once.isEmpty() ? once : loosened.optimum(2 * slack);
      if (twice.isPresent()) {
        return OptionalDouble.of(2 * once.getAsDouble() - twice.getAsDouble());
      }
    }
    return OptionalDouble.empty();
  }

  private static OptionalDouble best(
      OjalgoProgram stage, Map<Integer, Double> kept, Map<Integer, Double> aim) {
    return best(
        slack -> {
          kept.forEach((column, value) -> stage.keep(column, Math.max(0, value - slack)));
          Optional<double[]> point = stage.maximise(aim);
          return point.isEmpty()
              ? OptionalDouble.empty()
              : OptionalDouble.of(OjalgoProgram.value(aim, point.get()));
        });
  }

  private OptionalDouble diminishing(OjalgoProgram stage) {
    Map<Integer, Integer> felt = new LinkedHashMap<>();
    for (Map.Entry<Integer, Integer> wanted : luxury.entrySet()) {
      int g = wanted.getKey();
      int u = stage.column(0, Double.POSITIVE_INFINITY);
      felt.put(g, u);
      stage.bound(wanted.getValue(), 0, rules.goods().get(g).satiation() / unit[g]);
      for (int i = 0; i <= 8; i++) {
        stage.atLeast(-i * i / 128.0, tangent(g, u, i / 8.0));
      }
    }
    return best(slack -> curved(stage, felt, slack));
  }

  /**
   * Kelley's cutting planes (J. SIAM 8, 1960): the happiness of each good lies under every tangent,
   * so that the program is an upper bound and its point a lower one; a tangent is added at the
   * point until both meet. With {@code y} the fill of a good's satiation, the tangent at {@code a}
   * is {@code h s ((1 - a) y + a²/2)}.
   */
  private OptionalDouble curved(OjalgoProgram stage, Map<Integer, Integer> felt, double slack) {
    Map<Integer, Double> aim = new HashMap<>();
    felt.forEach((g, u) -> aim.put(u, as.happiness(g) * rules.goods().get(g).satiation()));
    needsMet.forEach((column, value) -> stage.keep(column, Math.max(0, value - slack)));
    double below = 0;
    double above = Double.MAX_VALUE;
    for (int round = 0; round < 40 && above - below > GAP * above; round++) {
      Optional<double[]> top = stage.maximise(aim);
      if (top.isEmpty()) {
        return OptionalDouble.empty();
      }
      double reached = 0;
      for (Map.Entry<Integer, Integer> each : felt.entrySet()) {
        int g = each.getKey();
        double fill = top.get()[luxury.get(g)] * unit[g] / rules.goods().get(g).satiation();
        reached += aim.get(each.getValue()) * (fill - fill * fill / 2);
        stage.atLeast(-fill * fill / 2, tangent(g, each.getValue(), fill));
      }
      below = Math.max(below, reached);
      above = Math.min(above, OjalgoProgram.value(aim, top.get()));
    }
    return OptionalDouble.of(below);
  }

  private Map<Integer, Double> tangent(int good, int felt, double at) {
    double perUnit = (1 - at) * unit[good] / rules.goods().get(good).satiation();
    return Map.of(felt, -1.0, luxury.get(good), perUnit);
  }

  /** Happiness per person of one of the program's units of a good. */
  private double delight(int good) {
    return as.happiness(good) * unit[good];
  }

  private void meetNeeds(OjalgoProgram needs) {
    coverage.forEach(
        (rank, column) -> {
          double reached = best(needs, needsMet, Map.of(column, 1.0)).orElseThrow();
          covered.put(rank, reached);
          needsMet.put(column, reached > FULL ? 1 : reached);
        });
  }

  private void state() {
    Map<Integer, Map<Integer, Double>> labour = new TreeMap<>();
    Map<Integer, Map<Integer, Double>> jobs = new TreeMap<>();
    Map<ModelActivity, Integer> worker = new HashMap<>();
    for (ModelActivity activity : activities) {
      int w = program.column(0, Double.POSITIVE_INFINITY);
      worker.put(activity, w);
      labour.computeIfAbsent(activity.tier, k -> new HashMap<>()).put(w, -1.0);
      jobs.computeIfAbsent(activity.industry, j -> new HashMap<>()).put(w, 1.0);
      for (int g = 0; g < unit.length; g++) {
        add(g, w, activity.net(g));
      }
    }
    for (int j = 0; j < rules.industries().size(); j++) {
      if (rules.industries().get(j).sites() < Double.POSITIVE_INFINITY) {
        program.atLeast(-rules.industries().get(j).sites() / people, negative(jobs.get(j)));
      }
    }
    for (int j = 0; j < rules.industries().size(); j++) {
      if (rules.industries().get(j).deposit().isPresent()) {
        Map<Integer, Double> row = new HashMap<>();
        for (ModelActivity activity : activities) {
          if (activity.industry == j) {
            row.put(worker.get(activity), -DoubleStream.of(activity.made).sum());
          }
        }
        program.atLeast(-as.deposit(j) / people, row);
      }
    }
    for (int f = 0; f < rules.research().size(); f++) {
      ResearchField field = rules.research().get(f);
      double share = as.research(f);
      Map<Integer, Double> row = new HashMap<>(jobs.get(industry(field.worker())));
      jobs.get(industry(field.industry())).keySet().forEach(w -> row.put(w, -share));
      program.atLeast(0, row);
    }
    Map<Integer, Double> carriers = stateTrade(labour);
    stateOrders(worker, carriers, labour);
    for (int k = 0; k < rules.people().tiers().size(); k++) {
      program.atLeast(-as.people(k) / people, labour.getOrDefault(k, Map.of()));
    }
    for (int t = 0; t < rules.threats().size(); t++) {
      stateThreat(rules.threats().get(t), as.loss(t), worker);
    }
    stateWants();
  }

  /** Who is in a trade has work there or stands by; either way he is of his tier's people. */
  private void stateOrders(
      Map<ModelActivity, Integer> worker,
      Map<Integer, Double> carriers,
      Map<Integer, Map<Integer, Double>> labour) {
    for (int trade = 0; trade <= rules.industries().size(); trade++) {
      boolean carriage = trade == rules.industries().size();
      Map<Integer, Double> staff = new HashMap<>(carriage ? carriers : Map.of());
      for (int k = 0; k < rules.people().tiers().size(); k++) {
        int standby = program.column(0, Double.POSITIVE_INFINITY);
        labour.computeIfAbsent(k, tier -> new HashMap<>()).put(standby, -1.0);
        staff.put(standby, 1.0);
        if (!carriage) {
          int job = trade;
          int tier = k;
          ModelActivity activity =
              activities.stream()
                  .filter(each -> each.industry == job && each.tier == tier)
                  .findFirst()
                  .orElseThrow();
          staff.put(worker.get(activity), 1.0);
          program.atLeast(
              as.orders().kept(trade, k) / people, Map.of(standby, 1.0, worker.get(activity), 1.0));
        }
      }
      program.atLeast(as.orders().least(trade) / people, staff);
      if (as.orders().most(trade) < Double.POSITIVE_INFINITY) {
        program.atLeast(-as.orders().most(trade) / people, negative(staff));
      }
    }
  }

  private Map<Integer, Double> stateTrade(Map<Integer, Map<Integer, Double>> labour) {
    Map<Integer, Double> all = new HashMap<>();
    Map<Integer, Double> carried = new HashMap<>();
    for (TradeRoute route : rules.trade()) {
      double give = unit[index(route.give())];
      int t = program.column(0, route.limit() / people / give);
      add(index(route.give()), t, -give);
      add(index(route.get()), t, route.rate() * give);
      carried.put(t, -route.labor() * give);
    }
    for (int k = 0; k < rules.people().tiers().size(); k++) {
      int carriers = program.column(0, Double.POSITIVE_INFINITY);
      labour.computeIfAbsent(k, tier -> new HashMap<>()).put(carriers, -1.0);
      carried.put(carriers, 1.0);
      all.put(carriers, 1.0);
    }
    program.atLeast(0, carried);
    return all;
  }

  private void stateThreat(Threat threat, double factor, Map<ModelActivity, Integer> worker) {
    int taken = index(threat.takes());
    Map<Integer, Double> row = new HashMap<>();
    int loss = program.column(0, Double.POSITIVE_INFINITY);
    add(taken, loss, -unit[taken]);
    row.put(loss, 1.0);
    threat
        .mitigation()
        .forEach(
            (service, saved) -> {
              double per = unit[index(service)];
              int spent = program.column(0, Double.POSITIVE_INFINITY);
              add(index(service), spent, -per);
              row.put(spent, saved * per / unit[taken]);
            });
    boolean fraction = threat.per() == Threat.Per.OUTPUT || threat.per() == Threat.Per.OVERHEAD;
    double most = fraction ? 1 : Double.POSITIVE_INFINITY;
    double amount = Math.min(most, threat.chance() * threat.amount() * factor) / unit[taken];
    for (ModelActivity activity : activities) {
      double counted =
          switch (threat.per()) {
            case CYCLE, PERSON -> 0;
            case WORKER -> activity.industry == industry(threat.industry().orElseThrow()) ? 1 : 0;
            case OUTPUT -> activity.delivered[taken];
            case OVERHEAD -> activity.overhead[taken];
          };
      row.put(worker.get(activity), -amount * counted);
    }
    double fixed =
        switch (threat.per()) {
          case CYCLE -> amount / people;
          case PERSON -> amount;
          case WORKER, OUTPUT, OVERHEAD -> 0;
        };
    int share = program.column(0, 1);
    unfound.put(share, -1.0);
    row.put(share, fixed);
    program.atLeast(fixed, row);
  }

  private void stateWants() {
    for (int g = 0; g < unit.length; g++) {
      Good good = rules.goods().get(g);
      if (rules.people().profiles().isEmpty() && good.need() > 0) {
        coverage.computeIfAbsent(good.rank(), rank -> program.column(0, 1));
        add(g, coverage.get(good.rank()), -good.need());
      }
      for (int k = 0; k < rules.people().profiles().size(); k++) {
        double need = as.heads().share(k) * rules.people().profiles().get(k).need(good);
        if (need > 0) {
          own.computeIfAbsent(new Claim(good.rank(), k), claim -> program.column(0, 1));
          add(g, own.get(new Claim(good.rank(), k)), -need);
        }
      }
      if (as.wished(g) > 0) {
        coverage.computeIfAbsent(STORE, rank -> program.column(0, 1));
        add(g, coverage.get(STORE), -as.wished(g) / people);
      }
      if (as.happiness(g) > 0) {
        int c = program.column(0, Double.POSITIVE_INFINITY);
        luxury.put(g, c);
        add(g, c, -unit[g]);
      }
    }
  }

  private void add(int good, int column, double amount) {
    goodRows.get(good).merge(column, amount / unit[good], Double::sum);
  }

  private static Map<Integer, Double> negative(Map<Integer, Double> row) {
    Map<Integer, Double> negative = new HashMap<>();
    row.forEach((column, value) -> negative.put(column, -value));
    return negative;
  }

  private int index(String good) {
    return ModelActivity.indexOf(rules, good);
  }

  private int industry(String id) {
    return rules.industries().indexOf(rules.industry(id));
  }
}
