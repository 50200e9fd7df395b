package dev.reeve.plan;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.Profile;
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
import java.util.stream.DoubleStream;

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
  private final Conditions as;
  private final List<ModelActivity> activities;
  private final Set<String> givenUp;
  private final double[] most;
  private final List<String> violations = new ArrayList<>();

  private PlanCertificate(
      Plan plan, Conditions as, List<ModelActivity> activities, Set<String> givenUp) {
    this.plan = plan;
    this.as = as;
    this.activities = activities;
    this.givenUp = givenUp;
    rules = plan.rules();
    people = plan.people();
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
    return violations(
        new PlanCertificate(
            plan,
            new Conditions(plan.rules(), plan.people()),
            ModelActivity.all(plan.rules()),
            givenUp));
  }

  /**
   * What is wrong with the plan under conditions.
   *
   * @param givenUp goods that may be left to the threats
   */
  static List<String> violations(Plan plan, Conditions as, Set<String> givenUp) {
    return violations(new PlanCertificate(plan, as, ModelActivity.all(as), givenUp));
  }

  private static List<String> violations(PlanCertificate certificate) {
    certificate.checkNames();
    if (certificate.violations.isEmpty()) {
      certificate.checkNumbers();
      certificate.checkLabour();
      certificate.checkOrders();
      certificate.checkFlows();
      certificate.checkStores();
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
        rules.goods().stream().filter(rules::needed).map(Good::id).toList(),
        plan.coverage());
    same("workers", industries, plan.workers());
    plan.workers().forEach((id, byTier) -> same("workers." + id, tiers, byTier));
    same("shares", industries, plan.shares());
    same("carriers", tiers, plan.carriers());
    same("tiers", tiers, plan.tiers());
    plan.standby().forEach((id, byTier) -> same("standby." + id, tiers, byTier));
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
    plan.tiers().forEach((id, value) -> numbers.put("tiers." + id, value));
    plan.standby()
        .forEach((j, tiers) -> tiers.forEach((k, v) -> numbers.put("standby." + j + "." + k, v)));
    numbers.put("idle", plan.idle());
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
    flows.put("worn", flow.worn());
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
    equal("people", people, as.people(), people);
    for (int k = 0; k < rules.people().tiers().size(); k++) {
      Tier tier = rules.people().tiers().get(k);
      double busy = plan.carriers().get(tier.id());
      carriers += busy;
      for (Map<String, Double> idle : plan.standby().values()) {
        busy += idle.get(tier.id());
      }
      for (Industry industry : rules.industries()) {
        busy += plan.workers().get(industry.id()).get(tier.id());
      }
      equal("tiers." + tier.id(), plan.tiers().get(tier.id()), as.people(k), people);
      atMost("people of " + tier.id(), busy, as.people(k), people);
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
      int j = rules.industries().indexOf(industry);
      double dug = sum(a -> a.industry == j ? DoubleStream.of(a.made).sum() : 0);
      atMost("dug by " + industry.id(), dug, as.deposit(j), dug);
      equal("shares." + industry.id(), plan.shares().get(industry.id()) * people, workers, people);
    }
    for (int f = 0; f < rules.research().size(); f++) {
      ResearchField field = rules.research().get(f);
      double asked = as.research(f) * plan.workers(field.industry());
      atMost("researchers of " + field.id(), asked, plan.workers(field.worker()), people);
    }
  }

  /** Orders are obeyed, and nobody stands by but for them. */
  private void checkOrders() {
    for (int trade = 0; trade <= rules.industries().size(); trade++) {
      boolean carriage = trade == rules.industries().size();
      String id = carriage ? "carrier" : rules.industries().get(trade).id();
      Map<String, Double> working = carriage ? plan.carriers() : plan.workers().get(id);
      Map<String, Double> idle = plan.standby().getOrDefault(id, Map.of());
      double staff = 0;
      double standby = 0;
      double idlers = 0;
      for (int k = 0; k < rules.people().tiers().size(); k++) {
        String tier = rules.people().tiers().get(k).id();
        double there = working.get(tier) + idle.getOrDefault(tier, 0.0);
        atMost("kept in " + id + " of " + tier, as.orders().kept(trade, k), there, people);
        staff += there;
        standby += idle.getOrDefault(tier, 0.0);
        idlers += Math.max(0, as.orders().kept(trade, k) - working.get(tier));
      }
      atMost("order of least " + id, as.orders().least(trade), staff, people);
      atMost("staff of " + id, staff, as.orders().most(trade), people);
      double beyondNeed = standby - idlers;
      if (beyondNeed > TOLERANCE * people) {
        atMost(id + " stand by without an order: staff", staff, as.orders().least(trade), people);
      }
    }
  }

  /** Of every good the same share is put by, and no more is taken than the store gives. */
  private void checkStores() {
    double share = Double.NaN;
    for (int g = 0; g < rules.goods().size(); g++) {
      String id = rules.goods().get(g).id();
      double stored = plan.goods().get(id).stored();
      if (as.wished(g) == 0) {
        require(stored <= 0, id + " stored is " + stored + " and not asked for");
        atMost(id + " taken from the store", -stored, as.given(g), scale(g));
      } else if (!givenUp.contains(id)) {
        require(stored >= 0, id + " stored is " + stored);
        share = Double.isNaN(share) ? stored / as.wished(g) : share;
        equal(id + " put by", stored, share * as.wished(g), as.wished(g));
        atMost("share put by of " + id, share, 1, 1);
      }
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
      equal(id + " worn", flow.worn(), sum(a -> a.worn[good]), scale);
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
    double scale = plan.basket(good) * people;
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
    for (int t = 0; t < rules.threats().size(); t++) {
      Threat threat = rules.threats().get(t);
      if (givenUp.contains(threat.takes())) {
        continue;
      }
      double amount = amount(threat, as.loss(t));
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

  private double amount(Threat threat, double factor) {
    int taken = ModelActivity.indexOf(rules, threat.takes());
    double counted =
        switch (threat.per()) {
          case CYCLE -> 1;
          case PERSON -> people;
          case WORKER -> plan.workers(threat.industry().orElseThrow());
          case OUTPUT -> sum(activity -> activity.delivered[taken]);
          case OVERHEAD -> sum(activity -> activity.overhead[taken]);
        };
    boolean fraction = threat.per() == Threat.Per.OUTPUT || threat.per() == Threat.Per.OVERHEAD;
    double most = fraction ? 1 : Double.POSITIVE_INFINITY;
    return Math.min(most, threat.chance() * threat.amount() * factor) * counted;
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
    Map<String, Double> byClaim = new HashMap<>();
    boolean met = true;
    for (int g = 0; g < rules.goods().size(); g++) {
      Good good = rules.goods().get(g);
      double had = plan.goods().get(good.id()).need();
      if (!rules.needed(good)) {
        require(had == 0, good.id() + " is no need");
        continue;
      }
      double coverage = plan.coverage().get(good.id());
      double need = plan.basket(g) * people;
      require(coverage <= 1, "coverage of " + good.id() + " is " + coverage);
      equal("need of " + good.id(), had, coverage * need, need);
      met &= coverage > 1 - 1e-9;
      if (rules.people().profiles().isEmpty()) {
        sameClaim(byClaim, "rank " + good.rank(), good, coverage);
      }
      double sum = 0;
      for (int k = 0; k < rules.people().profiles().size(); k++) {
        Profile profile = rules.people().profiles().get(k);
        sum += plan.fulfilment(k, g) * plan.heads(k) * profile.need(good);
        if (profile.need(good) > 0) {
          String claim = "rank " + good.rank() + " of " + profile.id();
          sameClaim(byClaim, claim, good, plan.fulfilment(k, g));
        }
      }
      if (!rules.people().profiles().isEmpty()) {
        equal("need of all profiles of " + good.id(), had, sum, need);
      }
    }
    require(
        plan.status() == (met ? PlanStatus.OPTIMAL : PlanStatus.SHORTFALL),
        "status is " + plan.status() + " with coverage " + plan.coverage());
  }

  /** Of the goods of a rank everybody has the same share, but of those that are given up. */
  private void sameClaim(Map<String, Double> byClaim, String claim, Good good, double coverage) {
    if (!givenUp.contains(good.id())) {
      double other = byClaim.computeIfAbsent(claim, any -> coverage);
      require(coverage == other, claim + " is covered " + coverage + ", " + other);
    }
  }

  private void checkHappiness() {
    double lowest = Double.POSITIVE_INFINITY;
    double linear = 0;
    double diminishing = 0;
    for (int g = 0; g < rules.goods().size(); g++) {
      Good good = rules.goods().get(g);
      double each = plan.goods().get(good.id()).consumed() / people;
      double delight = as.happiness(g);
      require(delight > 0 || each == 0, good.id() + " is consumed and not wanted");
      if (delight > 0) {
        lowest = Math.min(lowest, delight * each);
        linear += delight * each;
        diminishing += delight * (each - each * each / (2 * good.satiation()));
        if (rules.objective() == Objective.DIMINISHING) {
          atMost(good.id() + " a head", each, good.satiation(), good.satiation());
        }
      }
    }
    double held = 0;
    for (int p = 0; p < rules.programs().size(); p++) {
      boolean isHeld = plan.programs().get(rules.programs().get(p).id());
      held += isHeld ? as.programHappiness(p) : 0;
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
