package dev.reeve.plan;

import dev.reeve.model.Good;
import dev.reeve.model.Objective;
import dev.reeve.model.Ruleset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What binds a plan, what does not, and what one more of it would be worth, in sentences. */
final class LimitReasons {

  /** Worth and room below this share of what they are compared with are none. */
  private static final double NOTHING = 1e-9;

  private final Plan plan;
  private final Ruleset rules;
  private final List<String> sentences = new ArrayList<>();

  LimitReasons(Plan plan) {
    this.plan = plan;
    rules = plan.rules();
  }

  List<String> sentences() {
    labour();
    sites();
    routes();
    research();
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

  private Stream<Limit> limits(Limit.Kind kind) {
    return plan.limits().stream().filter(limit -> limit.kind() == kind);
  }

  private boolean isScarce(Limit limit) {
    return limit.worth() * plan.people() > NOTHING;
  }

  /** What loosening a limit by one would bring. */
  private String gain(Limit limit) {
    if (limit.measure() == Limit.Measure.COVERAGE) {
      return "meet the need of " + figures(limit) + " more people";
    }
    return inGoods()
        ? "add " + Words.list(eachGood(limit, good -> " " + good)) + " a head"
        : "add " + figures(limit) + " happiness a head";
  }

  /** The figures of {@link #gain} alone. */
  private String figures(Limit limit) {
    if (limit.measure() == Limit.Measure.COVERAGE) {
      return Words.number(limit.worth() * plan.people());
    }
    return inGoods() ? Words.list(eachGood(limit, good -> "")) : Words.number(limit.worth());
  }

  /** A few goods that delight the same are clearer than a level; many are not. */
  private boolean inGoods() {
    return rules.objective() == Objective.BALANCED
        && plan.level() > 0
        && rules.goods().stream().filter(Good::wanted).count() <= 3;
  }

  private List<String> eachGood(Limit limit, UnaryOperator<String> unit) {
    return rules.goods().stream()
        .filter(Good::wanted)
        .map(good -> Words.number(limit.worth() / good.happiness()) + unit.apply(good.id()))
        .toList();
  }
}
