package dev.reeve.settlement;

import dev.reeve.math.LinearSolver;
import dev.reeve.model.Ruleset;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What settlements have in common that run under the same settings: of each ruleset in use its
 * numbers as arrays, and planners. It holds them no longer than some settlement does. Safe for use
 * by several threads.
 */
final class Commons {

  private final Supplier<LinearSolver> solver;
  private final List<WeakReference<Technology>> technologies = new ArrayList<>();
  private final List<WeakReference<Planners>> planners = new ArrayList<>();

  Commons(Supplier<LinearSolver> solver) {
    this.solver = Objects.requireNonNull(solver, "solver");
  }

  synchronized Technology technology(Ruleset rules, int ticksPerCycle) {
    return find(
        technologies,
        known -> known.ticksPerCycle == ticksPerCycle && Objects.equals(known.rules, rules),
        () -> Technology.of(rules, ticksPerCycle));
  }

  synchronized Planners planners(Ruleset rules) {
    return find(
        planners, known -> Objects.equals(known.rules(), rules), () -> new Planners(rules, solver));
  }

  private static <T> T find(
      List<WeakReference<T>> known, Predicate<T> wanted, Supplier<T> otherwise) {
    known.removeIf(reference -> reference.get() == null);
    for (WeakReference<T> reference : known) {
      T one = reference.get();
      if (one != null && wanted.test(one)) {
        return one;
      }
    }
    T one = otherwise.get();
    known.add(new WeakReference<>(one));
    return one;
  }
}
