package dev.reeve.plan;

import dev.reeve.model.Objective;
import dev.reeve.model.Ruleset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What binds a plan, what does not, and what one more of it would be worth, in sentences. */
final class LimitReasons {

  /** Worth and room below this share of what they are compared with are none. */
  private static final double NOTHING = 1e-9;

  private final Plan plan;
  private final Conditions conditions;
  private final Ruleset rules;
  private final List<String> sentences = new ArrayList<>();

  LimitReasons(Plan plan, Conditions conditions) {
    this.plan = plan;
    this.conditions = conditions;
    rules = plan.rules();
  }

  List<String> sentences() {
    labour();
    sites();
    routes();
    research();
    orders();
    return sentences;
  }

  private void say(String sentence) {
    sentences.add(sentence);
  }

  /** One sentence for all tiers, the dearest first. */
  private void labour() {
    List<Limit> scarce =
        limits(Limit.Kind.LABOUR)
            .filter(this::isScarce)
            .sorted(Comparator.comparingDouble(Limit::worth).reversed())
            .toList();
    if (scarce.isEmpty()) {
      return;
    }
    boolean oneTier = rules.people().tiers().size() == 1;
    String first = oneTier ? "" : " of tier " + scarce.get(0).id();
    StringBuilder others = new StringBuilder();
    for (Limit tier : scarce.subList(1, scarce.size())) {
      others.append("; one of tier ").append(tier.id()).append(", ").append(figures(tier));
    }
    say("one more worker" + first + " would " + gain(scarce.get(0)) + others + ".");
  }

  private void sites() {
    limits(Limit.Kind.SITES)
        .forEach(
            limit -> {
              String available = Words.number(limit.available());
              String sites = " sites for the " + limit.id();
              if (isScarce(limit)) {
                say("all " + available + sites + " are taken; one more would " + gain(limit) + ".");
              } else if (limit.used() < limit.available() * (1 - NOTHING)) {
                String used = Words.number(limit.used());
                say(
                    sites.strip()
                        + " are not scarce: "
                        + used
                        + " of "
                        + available
                        + " are taken.");
              } else {
                say("all " + available + sites + " are taken, and more would add nothing.");
              }
            });
  }

  private void routes() {
    limits(Limit.Kind.TRADE)
        .filter(this::isScarce)
        .forEach(
            limit ->
                say(
                    "the "
                        + limit.id()
                        + " takes no more than "
                        + Words.number(limit.available())
                        + "; one unit more would "
                        + gain(limit)
                        + "."));
  }

  private void research() {
    limits(Limit.Kind.RESEARCH)
        .filter(this::isScarce)
        .forEach(
            limit ->
                say(
                    "research in "
                        + limit.id()
                        + " keeps "
                        + Words.number(limit.available())
                        + " people from other work; one less would "
                        + gain(limit)
                        + "."));
  }

  private void orders() {
    limits(Limit.Kind.ORDER_MOST)
        .filter(this::isScarce)
        .forEach(
            limit ->
                say(
                    "the order of at most "
                        + Words.people(limit.available(), limit.id())
                        + " binds: one more would "
                        + gain(limit)
                        + "."));
    limits(Limit.Kind.ORDER_LEAST)
        .filter(this::isScarce)
        .forEach(
            limit ->
                say(
                    "the order of at least "
                        + Words.people(limit.used(), limit.id())
                        + " costs "
                        + cost(limit)
                        + " for each of the last of them."));
  }

  private Stream<Limit> limits(Limit.Kind kind) {
    return plan.limits().stream().filter(limit -> limit.kind() == kind);
  }

  private boolean isScarce(Limit limit) {
    return limit.worth() * plan.people() > NOTHING;
  }

  /** What loosening a limit by one would bring. */
  private String gain(Limit limit) {
    return switch (limit.measure()) {
      case COVERAGE -> "meet the need of " + figures(limit) + " more people";
      case PUT_BY -> "put by " + figures(limit) + " more of what the reserve asks for";
      case HAPPINESS -> "add " + happiness(limit);
    };
  }

  /** What a limit takes away by its last one. */
  private String cost(Limit limit) {
    return switch (limit.measure()) {
      case COVERAGE -> "the needs of " + figures(limit) + " people";
      case PUT_BY -> figures(limit) + " of what the reserve asks for";
      case HAPPINESS -> happiness(limit);
    };
  }

  private String happiness(Limit limit) {
    return inGoods()
        ? Words.list(eachGood(limit, good -> " " + good)) + " a head"
        : figures(limit) + " happiness a head";
  }

  /** The figures of {@link #gain} alone. */
  private String figures(Limit limit) {
    return switch (limit.measure()) {
      case COVERAGE -> Words.number(limit.worth() * plan.people());
      case PUT_BY -> Words.percent(limit.worth());
      case HAPPINESS ->
          inGoods() ? Words.list(eachGood(limit, good -> "")) : Words.number(limit.worth());
    };
  }

  /** A few goods that delight the same are clearer than a level; many are not. */
  private boolean inGoods() {
    return rules.objective() == Objective.BALANCED && plan.level() > 0 && wanted().count() <= 3;
  }

  private List<String> eachGood(Limit limit, UnaryOperator<String> unit) {
    return wanted()
        .mapToObj(
            g ->
                Words.number(limit.worth() / conditions.happiness(g))
                    + unit.apply(rules.goods().get(g).id()))
        .toList();
  }

  /** Positions of the goods that are wanted as things are. */
  private IntStream wanted() {
    return IntStream.range(0, rules.goods().size()).filter(g -> conditions.happiness(g) > 0);
  }
}
