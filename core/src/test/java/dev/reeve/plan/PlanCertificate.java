package dev.reeve.plan;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.Program;
import dev.reeve.model.ResearchField;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.model.Tier;
import dev.reeve.model.TradeRoute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Checks by arithmetic alone that a plan is one that its ruleset allows and that it says of itself
 * what is so. That no other plan is better is for {@link ReferencePlan} to say.
 */
final class PlanCertificate {

  /** How far a sum may be off, of the largest number in it. */
  private static final double TOLERANCE = 1e-7;

  /** What is less than this, of what all people could make or use of a good, counts as nothing. */
  private static final double NOTHING = 1e-6;

  private static final Pattern NOT_A_WORD =
      Pattern.compile("NaN|Infinity|\\bnull\\b|-0(\\.0+)?\\b");

  private final Plan plan;
  private final Ruleset rules;
  private final double people;
  private final List<ModelActivity> activities;
  private final Set<String> givenUp;
  private final double[] most;
  private final List<String> violations = new ArrayList<>();

  private PlanCertificate(Plan plan, Set<String> givenUp) {
    this.plan = plan;
    this.givenUp = givenUp;
    rules = plan.rules();
    people = plan.people();
    activities = ModelActivity.all(rules);
    most = most();
  }

  /** What is wrong with the plan; nothing if all is well. */
  static List<String> violations(Plan plan) {
    return violations(plan, Set.of());
  }

  /**
   * What is wrong with the plan of a village that threats overwhelm.
   *
   * @param givenUp goods that may be left to the threats
   */
  static List<String> violations(Plan plan, Set<String> givenUp) {
    PlanCertificate certificate = new PlanCertificate(plan, givenUp);
    certificate.checkNames();
    if (certificate.violations.isEmpty()) {
      certificate.checkNumbers();
      certificate.checkLabour();
      certificate.checkFlows();
      certificate.checkThreats();
      certificate.checkNeeds();
      certificate.checkHappiness();
      certificate.checkLimits();
      certificate.checkWords();
    }
    return certificate.violations;
  }

  private void checkNames() {
    List<String> goods = rules.goods().stream().map(Good::id).toList();
    List<String> industries = rules.industries().stream().map(Industry::id).toList();
    List<String> tiers = rules.people().tiers().stream().map(Tier::id).toList();
    same("goods", goods, plan.goods());
    same("value", goods, plan.value());
    same(
        "coverage",
        rules.goods().stream().filter(good -> good.need() > 0).map(Good::id).toList(),
        plan.coverage());
    same("workers", industries, plan.workers());
    plan.workers().forEach((id, byTier) -> same("workers." + id, tiers, byTier));
    same("shares", industries, plan.shares());
    same("carriers", tiers, plan.carriers());
    same("trade", rules.trade().stream().map(TradeRoute::id).toList(), plan.trade());
    same("losses", rules.threats().stream().map(Threat::id).toList(), plan.losses());
    same("programs", rules.programs().stream().map(Program::id).toList(), plan.programs());
  }

  private void same(String what, List<String> ids, Map<String, ?> map) {
    require(ids.equals(List.copyOf(map.keySet())), what + " is of " + map.keySet());
  }

  /** Every number is finite, at least 0 and not the 0 that prints as -0.0. */
  private void checkNumbers() {
    Map<String, Double> numbers = new LinkedHashMap<>();
    numbers.put("level", plan.level());
    numbers.put("happiness", plan.happiness());
    numbers.put("programGap", plan.programGap());
    plan.coverage().forEach((id, value) -> numbers.put("coverage." + id, value));
    plan.workers()
        .forEach((j, tiers) -> tiers.forEach((k, v) -> numbers.put("workers." + j + "." + k, v)));
    plan.carriers().forEach((id, value) -> numbers.put("carriers." + id, value));
    plan.shares().forEach((id, value) -> numbers.put("shares." + id, value));
    plan.trade().forEach((id, value) -> numbers.put("trade." + id, value));
    plan.losses().forEach((id, value) -> numbers.put("losses." + id, value));
    plan.ledger().forEach((id, value) -> numbers.put("ledger." + id, value));
    plan.goods()
        .forEach(
            (id, flow) -> flows(flow).forEach((n, v) -> numbers.put("goods." + id + "." + n, v)));
    plan.value()
        .forEach(
            (id, value) -> {
              if (!Double.isNaN(value)) {
                numbers.put("value." + id, value);
              }
            });
    for (Limit limit : plan.limits()) {
      numbers.put(limit.kind() + "." + limit.id() + ".used", limit.used());
      numbers.put(limit.kind() + "." + limit.id() + ".worth", limit.worth());
    }
    numbers.forEach(
        (name, value) ->
            require(
                value >= 0 && value < Double.POSITIVE_INFINITY && !negativeZero(value),
                name + " is " + value));

    double ledger = plan.ledger().values().stream().mapToDouble(Double::doubleValue).sum();
    require(Math.abs(ledger - 1) <= 1e-9, "the ledger sums to " + ledger);
  }

  private static boolean negativeZero(double value) {
    return Double.doubleToRawLongBits(value) == Double.doubleToRawLongBits(-0.0);
  }

  private static Map<String, Double> flows(GoodFlow flow) {
    Map<String, Double> flows = new LinkedHashMap<>();
    flows.put("produced", flow.produced());
    flows.put("input", flow.input());
    flows.put("overhead", flow.overhead());
    flows.put("education", flow.education());
    flows.put("lost", flow.lost());
    flows.put("imported", flow.imported());
    flows.put("exported", flow.exported());
    flows.put("need", flow.need());
    flows.put("consumed", flow.consumed());
    flows.put("mitigation", flow.mitigation());
    flows.put("programs", flow.programs());
    return flows;
  }

  private void checkLabour() {
    double carriers = 0;
    for (Tier tier : rules.people().tiers()) {
      double busy = plan.carriers().get(tier.id());
      carriers += busy;
      for (Industry industry : rules.industries()) {
        busy += plan.workers().get(industry.id()).get(tier.id());
      }
      atMost("people of " + tier.id(), busy, tier.share() * people, people);
    }
    double carried = 0;
    for (TradeRoute route : rules.trade()) {
      double given = plan.trade().get(route.id());
      atMost("trade." + route.id(), given, route.limit(), given);
      carried += route.labor() * given;
    }
    equal("carriers", carriers, carried, people);
    for (Industry industry : rules.industries()) {
      double workers = plan.workers(industry.id());
      atMost("sites of " + industry.id(), workers, industry.sites(), people);
      equal("shares." + industry.id(), plan.shares().get(industry.id()) * people, workers, people);
    }
    for (ResearchField field : rules.research()) {
      double asked = field.share() * plan.workers(field.industry());
      atMost("researchers of " + field.id(), asked, plan.workers(field.worker()), people);
    }
  }

  private void checkFlows() {
    for (int g = 0; g < rules.goods().size(); g++) {
      int good = g;
      String id = rules.goods().get(g).id();
      GoodFlow flow = plan.goods().get(id);
      double scale = scale(good);
      equal(id + " produced", flow.produced(), sum(a -> a.made[good]), scale);
      equal(id + " input", flow.input(), sum(a -> a.used[good]), scale);
      equal(id + " education", flow.education(), sum(a -> a.learnt[good]), scale);
      equal(id + " overhead", flow.overhead(), sum(a -> a.overhead[good]), scale);
      double exported = 0;
      double imported = 0;
      for (TradeRoute route : rules.trade()) {
        double given = plan.trade().get(route.id());
        exported += route.give().equals(id) ? given : 0;
        imported += route.get().equals(id) ? route.rate() * given : 0;
      }
      equal(id + " exported", flow.exported(), exported, scale);
      equal(id + " imported", flow.imported(), imported, scale);
      double lost = 0;
      for (Threat threat : rules.threats()) {
        lost += threat.takes().equals(id) ? plan.losses().get(threat.id()) : 0;
      }
      equal(id + " lost", flow.lost(), lost, scale);
      double required = 0;
      for (Program program : rules.programs()) {
        if (plan.programs().get(program.id())) {
          required += ModelActivity.amount(program.requires(), id) * people;
        }
      }
      equal(id + " for programs", flow.programs(), required, scale);
      atMost("more " + id + " is used than there is: shortage", -flow.surplus(), 0, scale);
    }
  }

  /** Sum over everyone at work of something counted per person-cycle. */
  private double sum(ToDoubleFunction<ModelActivity> per) {
    double sum = 0;
    for (ModelActivity activity : activities) {
      String industry = rules.industries().get(activity.industry).id();
      String tier = rules.people().tiers().get(activity.tier).id();
      sum += per.applyAsDouble(activity) * plan.workers().get(industry).get(tier);
    }
    return sum;
  }

  /** The largest number that a good's flows are to be held against. */
  private double scale(int good) {
    double scale = rules.goods().get(good).need() * people;
    for (double flow : flows(plan.goods().get(rules.goods().get(good).id())).values()) {
      scale = Math.max(scale, flow);
    }
    return Math.max(scale, NOTHING * people * most[good]);
  }

  /** What a person could make, use or buy of each good at most, or nearly. */
  private double[] most() {
    double[] most = new double[rules.goods().size()];
    for (int g = 0; g < most.length; g++) {
      for (ModelActivity activity : activities) {
        most[g] = Math.max(most[g], Math.max(activity.made[g], activity.used[g]));
        most[g] = Math.max(most[g], activity.overhead[g]);
      }
    }
    for (int leg = 0; leg < rules.trade().size(); leg++) {
      for (TradeRoute route : rules.trade()) {
        int get = ModelActivity.indexOf(rules, route.get());
        double bought = route.rate() * most[ModelActivity.indexOf(rules, route.give())];
        most[get] = Math.max(most[get], bought);
      }
    }
    return most;
  }

  private double scale(String good) {
    return scale(ModelActivity.indexOf(rules, good));
  }

  /**
   * What is not lost must have been saved. A service that several threats share may not be spent
   * twice, so that what they ask of it together is checked where each has but that one.
   */
  private void checkThreats() {
    Map<String, Double> asked = new HashMap<>();
    for (Threat threat : rules.threats()) {
      if (givenUp.contains(threat.takes())) {
        continue;
      }
      double amount = amount(threat);
      double scale = Math.max(amount, scale(threat.takes()));
      double loss = plan.losses().get(threat.id());
      atMost("loss to " + threat.id(), loss, amount, scale);
      atMost("saved from " + threat.id(), amount - loss, saved(threat), scale);
      if (threat.mitigation().size() == 1 && amount - loss > TOLERANCE * scale) {
        threat
            .mitigation()
            .forEach(
                (service, per) -> {
                  if (per > 0) {
                    asked.merge(service, (amount - loss) / per, Double::sum);
                  }
                });
      }
    }
    asked.forEach(
        (service, units) -> {
          double spent = plan.goods().get(service).mitigation();
          atMost(service + " spent as a service", units, spent, scale(service));
        });
  }

  private double amount(Threat threat) {
    int taken = ModelActivity.indexOf(rules, threat.takes());
    double counted =
        switch (threat.per()) {
          case CYCLE -> 1;
          case PERSON -> people;
          case WORKER -> plan.workers(threat.industry().orElseThrow());
          case OUTPUT -> sum(activity -> activity.delivered[taken]);
          case OVERHEAD -> sum(activity -> activity.overhead[taken]);
        };
    return threat.chance() * threat.amount() * counted;
  }

  /** What the services spent could save from a threat if they were spent on it alone. */
  private double saved(Threat threat) {
    double saved = 0;
    for (Map.Entry<String, Double> each : threat.mitigation().entrySet()) {
      saved += each.getValue() * plan.goods().get(each.getKey()).mitigation();
    }
    return saved;
  }

  private void checkNeeds() {
    Map<Integer, Double> byRank = new HashMap<>();
    boolean met = true;
    for (Good good : rules.goods()) {
      if (good.need() == 0) {
        require(plan.goods().get(good.id()).need() == 0, good.id() + " is no need");
        continue;
      }
      double coverage = plan.coverage().get(good.id());
      double need = plan.goods().get(good.id()).need();
      require(coverage <= 1, "coverage of " + good.id() + " is " + coverage);
      equal("need of " + good.id(), need, coverage * good.need() * people, good.need() * people);
      met &= coverage > 1 - 1e-9;
      if (!givenUp.contains(good.id())) {
        double other = byRank.computeIfAbsent(good.rank(), rank -> coverage);
        require(
            coverage == other, "rank " + good.rank() + " is covered " + coverage + ", " + other);
      }
    }
    require(
        plan.status() == (met ? PlanStatus.OPTIMAL : PlanStatus.SHORTFALL),
        "status is " + plan.status() + " with coverage " + plan.coverage());
  }

  private void checkHappiness() {
    double lowest = Double.POSITIVE_INFINITY;
    double linear = 0;
    double diminishing = 0;
    for (Good good : rules.goods()) {
      double each = plan.goods().get(good.id()).consumed() / people;
      require(good.wanted() || each == 0, good.id() + " is consumed and not wanted");
      if (good.wanted()) {
        lowest = Math.min(lowest, good.happiness() * each);
        linear += good.happiness() * each;
        diminishing += good.happiness() * (each - each * each / (2 * good.satiation()));
        if (rules.objective() == Objective.DIMINISHING) {
          atMost(good.id() + " a head", each, good.satiation(), good.satiation());
        }
      }
    }
    double held = 0;
    for (Program program : rules.programs()) {
      held += plan.programs().get(program.id()) ? program.happiness() : 0;
    }
    if (rules.objective() == Objective.BALANCED) {
      double level = lowest < Double.POSITIVE_INFINITY ? lowest : 0;
      equal("level", plan.level(), level, Math.max(1, linear));
      equal("happiness", plan.happiness(), linear + held, Math.max(1, linear));
    } else {
      equal("level", plan.level(), diminishing, Math.max(1, diminishing));
      equal("happiness", plan.happiness(), diminishing + held, Math.max(1, diminishing));
    }
    require(
        rules.programs().size() > 12 || plan.programGap() == 0,
        "up to twelve programs are chosen exactly, but the gap is " + plan.programGap());
  }

  /** What is not used up is worth nothing more (complementary slackness). */
  private void checkLimits() {
    for (Limit limit : plan.limits()) {
      if (limit.kind() == Limit.Kind.RESEARCH) {
        continue;
      }
      String what = limit.kind() + " " + limit.id();
      double scale = limit.kind() == Limit.Kind.TRADE ? limit.used() : people;
      atMost(what, limit.used(), limit.available(), scale);
      if (limit.worth() > 0) {
        equal(
            what + " is worth " + limit.worth() + " more: use",
            limit.used(),
            limit.available(),
            scale);
      }
    }
  }

  private void checkWords() {
    require(!plan.why().isEmpty(), "no reasons are given");
    for (String sentence : plan.why()) {
      require(!sentence.isBlank() && !NOT_A_WORD.matcher(sentence).find(), "why says: " + sentence);
    }
  }

  private void equal(String what, double actual, double expected, double scale) {
    require(
        Math.abs(actual - expected) <= TOLERANCE * scale,
        what + " is " + actual + ", not " + expected + " (scale " + scale + ")");
  }

  private void atMost(String what, double actual, double most, double scale) {
    require(
        actual <= most || actual - most <= TOLERANCE * scale,
        what + " is " + actual + ", more than " + most + " (scale " + scale + ")");
  }

  private void require(boolean holds, String violation) {
    if (!holds) {
      violations.add(violation);
    }
  }
}
