package dev.reeve.demo.play;

import dev.reeve.demo.sheet.Spelling;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.plan.GoodFlow;
import dev.reeve.plan.Plan;
import java.util.List;
import java.util.Optional;

/** What a predicted figure is called, and what it is in a plan. */
public final class Prediction {
  private static final List<String> KINDS =
      List.of("share", "made", "each", "coverage", "cost", "lost", "happiness", "idle");

  private Prediction() {}

  /**
   * A figure as the plan has it, see {@link Scenario.Figure}.
   *
   * @throws IllegalArgumentException if there is no such figure
   */
  public static double planned(String of, Plan plan) {
    wrong(of, plan.rules())
        .ifPresent(
            words -> {
              throw new IllegalArgumentException(words);
            });
    String id = id(of);
    GoodFlow flow = plan.goods().get(id);
    return switch (kind(of)) {
      case "share" -> plan.shares().get(id);
      case "made" -> flow.produced();
      case "each" -> (flow.need() + flow.consumed()) / plan.people();
      case "coverage" -> plan.coverage().getOrDefault(id, 1.0);
      case "cost" -> plan.value().get(id);
      case "lost" -> plan.losses().get(id);
      case "happiness" -> plan.happiness();
      default -> plan.idle();
    };
  }

  /** What the figure is of: {@code share}, {@code each}, … */
  public static String kind(String of) {
    int dot = of.indexOf('.');
    return dot < 0 ? of : of.substring(0, dot);
  }

  /** The trade, good or threat that it is of; empty where it is of the whole village. */
  public static String id(String of) {
    return of.substring(Math.min(of.length(), kind(of).length() + 1));
  }

  /** Why there is no such figure under these rules; empty if there is. */
  static Optional<String> wrong(String of, Ruleset rules) {
    String kind = kind(of);
    if (!KINDS.contains(kind)) {
      return Optional.of("no figure is called " + kind + Spelling.hint(kind, KINDS));
    }
    List<String> ids =
        switch (kind) {
          case "share" -> rules.industries().stream().map(Industry::id).toList();
          case "lost" -> rules.threats().stream().map(Threat::id).toList();
          case "happiness", "idle" -> List.of("");
          default -> rules.goods().stream().map(Good::id).toList();
        };
    String id = id(of);
    return ids.contains(id)
        ? Optional.empty()
        : Optional.of("the rules have no '" + id + "'" + Spelling.hint(id, ids));
  }
}
