package dev.reeve.settlement;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.model.TradeRoute;
import dev.reeve.plan.Plan;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/**
 * Whose essential work comes first where there are too few whole people for all (how much of a
 * job's work that is, {@link EssentialWork} tells): the jobs that the needs of rank 1 depend on,
 * then rank 2 and so on, then those that a held program depends on (it is held or not held, never
 * half), then the rest, where less work is only less happiness. A job depends on every job that
 * makes its inputs, the overheads of its goods, its students' upkeep, or what it trades for or is
 * protected by.
 */
final class Precedence {

  /** Place of a job that only happiness depends on: the last. */
  static final int HAPPINESS = Integer.MAX_VALUE;

  private final Plan plan;
  private final Ruleset rules;
  private final Jobs jobs;
  private final int[] place;
  private final Set<String> followed = new HashSet<>();
  private final Queue<String> open = new ArrayDeque<>();

  private Precedence(Plan plan, Jobs jobs) {
    this.plan = plan;
    this.rules = plan.rules();
    this.jobs = jobs;
    this.place = new int[jobs.idle()];
    Arrays.fill(place, HAPPINESS);
  }

  /**
   * The place of each job but idleness in the order of precedence.
   *
   * @return places by job, 0 the first, {@link #HAPPINESS} the last
   */
  static int[] of(Plan plan, Jobs jobs) {
    Precedence precedence = new Precedence(plan, jobs);
    int next = 0;
    for (int rank : precedence.ranks()) {
      for (Good good : precedence.rules.goods()) {
        if (good.need() > 0 && good.rank() == rank) {
          precedence.follow(good.id(), next);
        }
      }
      next++;
    }
    for (Program program : precedence.rules.programs()) {
      if (plan.programs().getOrDefault(program.id(), false)) {
        for (String good : program.requires().keySet()) {
          precedence.follow(good, next);
        }
      }
    }
    return precedence.place;
  }

  private List<Integer> ranks() {
    return rules.goods().stream()
        .filter(good -> good.need() > 0)
        .map(Good::rank)
        .distinct()
        .sorted()
        .toList();
  }

  /** Places every job that the good depends on, unless it has its place already. */
  private void follow(String good, int next) {
    ask(good);
    while (!open.isEmpty()) {
      String asked = open.remove();
      rules.good(asked).overhead().keySet().forEach(this::ask);
      for (Industry industry : rules.industries()) {
        if (industry.output().getOrDefault(asked, 0.0) > 0 && plan.workers(industry.id()) > 0) {
          place(jobs.index(industry.id()), next);
          industry.input().keySet().forEach(this::ask);
          if (industry.education() > 0) {
            rules.upkeep().keySet().forEach(this::ask);
          }
        }
      }
      for (TradeRoute route : rules.trade()) {
        if (route.get().equals(asked) && plan.trade().getOrDefault(route.id(), 0.0) > 0) {
          place(jobs.carrier(), next);
          ask(route.give());
        }
      }
      for (Threat threat : rules.threats()) {
        if (threat.takes().equals(asked)) {
          threat.mitigation().keySet().forEach(this::ask);
        }
      }
    }
  }

  private void ask(String good) {
    if (followed.add(good)) {
      open.add(good);
    }
  }

  private void place(int job, int next) {
    place[job] = Math.min(place[job], next);
  }
}
