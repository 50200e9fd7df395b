package dev.reeve.rules;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import java.util.Optional;
import java.util.Set;

/** Tells whether an economy whose parts are right can work as a whole. */
final class EconomyCheck {

  /** Parts of the file that may be wrong without a bearing on what is made of what. */
  static final Set<String> IRRELEVANT =
      Set.of(Format.FORMAT, "$schema", "name", "objective", "programs", "threats", "research");

  private EconomyCheck() {}

  /** Looks at a root that is right, apart from the {@link #IRRELEVANT} parts. */
  static void run(Node root, Problems problems) {
    Optional<Economy> economy = Economy.of(Assembly.economy(root));
    if (economy.isEmpty()) {
      problems.warning(root, () -> "there is too much here to check that the economy feeds itself");
      return;
    }
    makers(economy.get(), root, problems);
    FreeTrade.check(economy.get().rules().trade(), root, problems);
    if (finite(economy.get(), root, problems)) {
      new Productivity(economy.get(), root, problems).check();
    }
  }

  private static boolean finite(Economy economy, Node root, Problems problems) {
    boolean finite = true;
    for (Activity activity : economy.activities()) {
      if (!activity.finite()) {
        finite = false;
        problems.error(
            root.nearest("industries", activity.id()),
            () -> "what a worker yields is too large a number; some amount must be smaller");
      }
    }
    return finite;
  }

  private static void makers(Economy economy, Node root, Problems problems) {
    for (Good good : economy.rules().goods()) {
      boolean needed = economy.rules().needed(good);
      if (!economy.made(good.id()) && (needed || good.wanted())) {
        String who = needed ? "needed" : "wanted";
        problems.warning(
            root.nearest("goods", good.id()),
            () -> "it is " + who + ", but nobody makes it and no route brings it");
      }
      if (economy.made(good.id())) {
        used(economy, root.at("goods", good.id(), "overhead"), problems);
      }
    }
    for (Industry industry : economy.rules().industries()) {
      used(economy, root.at("industries", industry.id(), "input"), problems);
      used(economy, root.at("industries", industry.id(), "capital"), problems);
      used(economy, root.at("industries", industry.id(), "scale"), problems);
    }
    used(economy, root.at("education", "upkeep"), problems);
  }

  private static void used(Economy economy, Optional<Node> amounts, Problems problems) {
    amounts.stream()
        .flatMap(node -> node.children().values().stream())
        .filter(amount -> isSome(amount) && !economy.made(amount.name))
        .forEach(
            amount ->
                problems.warning(
                    amount, () -> "it is used, but nobody makes it and no route brings it"));
  }

  /** Whether an amount, or some point of a curve, is more than nothing. */
  private static boolean isSome(Node amount) {
    return amount.kind == Node.Kind.LIST
        ? CurveCheck.curve(amount).most() > 0
        : amount.number() > 0;
  }
}
