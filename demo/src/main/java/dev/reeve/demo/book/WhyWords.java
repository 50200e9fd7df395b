package dev.reeve.demo.book;

import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.plan.Limit;
import dev.reeve.plan.Plan;
import dev.reeve.plan.Reason;
import dev.reeve.settlement.Posture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The reasons of a plan in the player's language. */
final class WhyWords {
  private static final double NOTHING = 1e-9;

  private final Texts texts;

  WhyWords(Texts texts) {
    this.texts = texts;
  }

  /** The text of a kind of reason. */
  static String key(Reason reason) {
    return "hand.why." + reason.kind().name().toLowerCase(Locale.ROOT);
  }

  /** The head of the figures in a measure. */
  static String key(Limit.Measure measure) {
    return "hand.why.measure." + measure.name().toLowerCase(Locale.ROOT);
  }

  /** Whether a reason is told before what binds: whether people have enough, and what else. */
  static boolean first(Reason reason) {
    return switch (reason.kind()) {
      case NEED_SHORT,
          PROFILE_SHORT,
          NEED_UNMET,
          NEED_IMPOSSIBLE,
          NEEDS_MET,
          LUXURIES,
          LUXURIES_EVEN,
          NO_LUXURY,
          LUXURY_IMPOSSIBLE,
          RESERVE_SHORT ->
          true;
      default -> false;
    };
  }

  /** Whether a reason is told in a sentence; of some there are figures, and of orders rows. */
  static boolean told(Reason reason) {
    return switch (reason.kind()) {
      case REMARK,
          LABOUR_SCARCE,
          SITES_SCARCE,
          SITES_LEFT,
          SITES_TAKEN,
          DEPOSIT_SCARCE,
          EMISSION_SCARCE,
          ROUTE_SCARCE,
          RESEARCH_COSTS,
          ORDER_MOST_BINDS,
          ORDER_LEAST_COSTS ->
          false;
      default -> true;
    };
  }

  /** Whether a reason is one to act upon. */
  static boolean alarms(Reason reason) {
    return switch (reason.kind()) {
      case NEED_SHORT, PROFILE_SHORT, NEED_UNMET, NEED_IMPOSSIBLE -> true;
      default -> false;
    };
  }

  /** A reason as a sentence. */
  String sentence(Reason reason) {
    String key = key(reason);
    List<String> ids = reason.ids();
    return switch (reason.kind()) {
      case REMARK -> ids.get(0);
      case NEED_SHORT -> texts.format(key, capital(good(ids.get(0))), met(reason));
      case PROFILE_SHORT ->
          texts.format(
              key, name("profile", ids.get(0)), met(reason), goods(ids.subList(1, ids.size())));
      case NEED_UNMET, NEED_IMPOSSIBLE -> texts.format(key, capital(good(ids.get(0))));
      case NO_LUXURY, LUXURY_IMPOSSIBLE -> texts.format(key, good(ids.get(0)));
      case NEEDS_MET -> texts.format(key, goods(ids));
      case RESERVE_SHORT ->
          texts.format(key, amount(reason, 0), amount(reason, 1), good(ids.get(0)));
      case PUT_BY, DRAWN -> texts.format(key, amount(reason, 0), good(ids.get(0)));
      case LUXURIES, LUXURIES_EVEN -> texts.format(key, luxuries(reason));
      case WEAR_REPLACED ->
          texts.format(key, amount(reason, 1), amount(reason, 0), good(ids.get(0)));
      case TRADE_PAYS ->
          texts.format(
              key,
              name("route", ids.get(0)),
              amount(reason, 0),
              good(ids.get(1)),
              amount(reason, 1),
              good(ids.get(2)));
      case TRADE_COSTS -> texts.format(key, name("route", ids.get(0)), good(ids.get(1)));
      case THREAT_KEPT_OFF ->
          texts.format(key, name("threat", ids.get(0)), goods(ids.subList(1, ids.size())));
      case THREAT_TAKES_ALL ->
          texts.format(
              key,
              name("threat", ids.get(0)),
              amount(reason, 0),
              good(ids.get(1)),
              amount(reason, 1));
      case THREAT_GUARDED, THREAT_UNOPPOSED, THREAT_BORNE ->
          texts.format(
              key,
              name("threat", ids.get(0)),
              amount(reason, 0),
              good(ids.get(1)),
              goods(ids.subList(2, ids.size())));
      case PROGRAM_HELD, PROGRAM_COSTS ->
          texts.format(key, name("program", ids.get(0)), amount(reason, 0));
      case EMISSION_STANDS ->
          texts.format(
              key,
              amount(reason, 0),
              name("emission", ids.get(0)),
              amount(reason, 1),
              amount(reason, 2));
      case EMISSION_ABSORBED ->
          texts.format(key, amount(reason, 0), name("emission", ids.get(0)), amount(reason, 1));
      case SCALE ->
          texts.format(
              key,
              name("trade", ids.get(0)),
              amount(reason, 0),
              amount(reason, 1),
              good(ids.get(1)));
      case SCALE_UNSETTLED ->
          texts.format(key, amount(reason, 0), texts.percent(reason.amounts().get(1)));
      case PROGRAM_IMPOSSIBLE -> texts.format(key, name("program", ids.get(0)));
      case PROGRAMS_UNTRIED, IDLE -> texts.format(key, amount(reason, 0));
      case STANDBY -> texts.format(key, amount(reason, 0), name("trade", ids.get(0)));
      default -> reason.words();
    };
  }

  /** What a reason speaks of, as a title. */
  String topic(Reason reason) {
    String kind =
        switch (reason.kind()) {
          case TRADE_PAYS, TRADE_COSTS -> "route";
          case SCALE, STANDBY -> "trade";
          case WEAR_REPLACED -> "good";
          case EMISSION_ABSORBED, EMISSION_STANDS -> "emission";
          default -> "threat";
        };
    return reason.ids().isEmpty()
        ? texts.get("page.why")
        : capital(name(kind, reason.ids().get(0)));
  }

  private String met(Reason reason) {
    return texts.met(reason.amounts().get(0));
  }

  private String amount(Reason reason, int i) {
    return texts.amount(reason.amounts().get(i));
  }

  private String luxuries(Reason reason) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < reason.ids().size(); i++) {
      parts.add(amount(reason, i) + " " + good(reason.ids().get(i)));
    }
    return list(parts);
  }

  private String goods(List<String> ids) {
    return list(ids.stream().map(this::good).toList());
  }

  private String list(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : texts.format("hand.and", String.join(", ", parts.subList(0, last)), parts.get(last));
  }

  private String good(String id) {
    return name("good", id);
  }

  private String name(String kind, String id) {
    return texts.inSentence(kind, id);
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** One more of what binds. */
  String more(Limit limit) {
    String kind =
        switch (limit.kind()) {
          case LABOUR -> "tier";
          case TRADE -> "route";
          case RESEARCH -> "field";
          case SITES, DEPOSIT -> "trade";
          case EMISSION -> "emission";
          case ORDER_MOST, ORDER_LEAST -> "one";
        };
    return texts.format(
        "hand.why.more." + limit.kind().name().toLowerCase(Locale.ROOT), name(kind, limit.id()));
  }

  /** The trade whose sign stands for a limit. */
  static Trade trade(Limit limit) {
    return switch (limit.kind()) {
      case LABOUR, EMISSION -> Trade.OTHER;
      case TRADE -> Trade.CARRIER;
      case RESEARCH -> Trade.SCHOLAR;
      case SITES, DEPOSIT, ORDER_MOST, ORDER_LEAST -> Trade.of(limit.id());
    };
  }

  /** What one more would bring to all together. */
  String amount(Limit limit, Plan plan) {
    return limit.measure() == Limit.Measure.PUT_BY
        ? texts.percent(limit.worth())
        : "+" + texts.amount(limit.worth() * plan.people());
  }

  /** The same in a sentence. */
  String explain(Limit limit, Plan plan) {
    return texts.format(
        key(limit.measure()) + ".text",
        amount(limit, plan),
        texts.amount(limit.used()),
        Double.isInfinite(limit.available()) ? "∞" : texts.amount(limit.available()));
  }

  /** What one more of those who keep a threat off would save, by industry. */
  Map<String, String> guards(Plan plan) {
    Map<String, String> guards = new LinkedHashMap<>();
    Ruleset rules = plan.rules();
    for (Threat threat : rules.threats()) {
      double value = plan.value().getOrDefault(threat.takes(), Double.NaN);
      if (plan.losses().getOrDefault(threat.id(), 0.0) < NOTHING || !Double.isFinite(value)) {
        continue;
      }
      for (Industry industry : rules.industries()) {
        double saves = 0;
        for (Map.Entry<String, Double> service : threat.mitigation().entrySet()) {
          saves += service.getValue() * industry.output().getOrDefault(service.getKey(), 0.0);
        }
        if (saves > 0) {
          guards.put(
              industry.id(),
              texts.format(
                  "hand.why.guard",
                  name("one", industry.id()),
                  texts.amount(saves),
                  good(threat.takes()),
                  name("threat", threat.id()),
                  texts.amount(saves * value)));
        }
      }
    }
    return guards;
  }

  /** How the reeve leans now, in a sentence. */
  String posture(Posture posture) {
    String told = texts.name("hand.posture", posture.name());
    return texts.format("hand.why.posture", told);
  }

  /** The figures of a posture. */
  String figures(Posture posture) {
    return texts.format(
        "hand.posture.figures", texts.amount(posture.reserve()), texts.amount(posture.caution()));
  }
}
