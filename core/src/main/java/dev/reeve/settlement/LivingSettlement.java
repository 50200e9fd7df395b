package dev.reeve.settlement;

import dev.reeve.model.Ruleset;
import dev.reeve.plan.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One settlement: whole people who follow a plan. Its tick is {@link #replan()}, {@link #assign()},
 * {@link #endTick()}, in this order; between two ticks nobody moves. A tick before which nothing
 * changed costs nothing and leaves everybody where they are. Not safe for use by several threads.
 */
public final class LivingSettlement {

  /** The job of those who carry trade. */
  public static final String CARRIER = "carrier";

  /** The job of those who have none. */
  public static final String IDLE = "idle";

  private final Function<Ruleset, Planner> planners;
  private final long seed;
  private final Population population = new Population();

  /** Rules as last set; those in force are the plan's. */
  private Ruleset rules;

  private Planner planner;
  private Plan plan;
  private Jobs jobs;

  /** People by job of those in force, idleness last. */
  private int[] heads;

  private boolean changed = true;
  private boolean planned = true;
  private List<Move> moves = List.of();
  private long tick;

  /**
   * Founds a settlement. Its people are idle until the first tick; their tiers follow the shares of
   * the rules.
   *
   * @param rules what is known of its economy
   * @param people how many found it; &ge; 1
   * @param seed all luck of this settlement is drawn from it; any number
   * @param planners makes a planner for a ruleset; called at once and whenever the rules change
   * @throws IllegalArgumentException if {@code people} is below 1 or the rules cannot be planned
   *     for
   */
  public LivingSettlement(
      Ruleset rules, int people, long seed, Function<Ruleset, Planner> planners) {
    if (people < 1) {
      throw new IllegalArgumentException("people is " + people + "; it must be >= 1");
    }
    this.rules = Objects.requireNonNull(rules, "rules");
    this.planners = planners;
    this.planner = planners.apply(rules);
    this.seed = seed;
    this.plan = planner.plan(people);
    this.jobs = new Jobs(rules);
    this.heads = new int[jobs.size()];
    population.add(people, rules.people(), jobs.idle());
    countHeads();
  }

  /**
   * How many people live here.
   *
   * @return people, &ge; 1
   */
  public int people() {
    return population.size();
  }

  /**
   * The rules as last set; the plan follows them from the next tick on.
   *
   * @return the rules
   */
  public Ruleset rules() {
    return rules;
  }

  /**
   * The plan in force; {@code plan().rules()} are the rules in force.
   *
   * @return the plan
   */
  public Plan plan() {
    return plan;
  }

  /**
   * The number that this settlement's luck is drawn from.
   *
   * @return the seed
   */
  public long seed() {
    return seed;
  }

  /**
   * Ticks since the settlement was founded.
   *
   * @return ticks, &ge; 0
   */
  public long tick() {
    return tick;
  }

  /**
   * People at work in a job.
   *
   * @param job id of an industry of the rules in force, {@code "carrier"} or {@code "idle"}
   * @return whole people, &ge; 0
   * @throws IllegalArgumentException if there is no such job
   */
  public int workers(String job) {
    return heads[jobs.index(job)];
  }

  /**
   * A person's job.
   *
   * @param person index of the person, within [0, {@link #people()})
   * @return id of an industry of the rules in force, {@code "carrier"} or {@code "idle"}
   * @throws IndexOutOfBoundsException if there is no such person
   */
  public String job(int person) {
    return jobs.id(population.job(person));
  }

  /**
   * A person's tier.
   *
   * @param person index of the person, within [0, {@link #people()})
   * @return id of a tier of the rules in force
   * @throws IndexOutOfBoundsException if there is no such person
   */
  public String tier(int person) {
    return plan.rules().people().tiers().get(population.tier(person)).id();
  }

  /**
   * Lets people in. They are idle until the next tick; nobody else changes tier.
   *
   * @param people how many come; &ge; 0
   * @throws IllegalArgumentException if {@code people} is negative
   */
  public void add(int people) {
    if (people < 0) {
      throw new IllegalArgumentException("people is " + people + "; it must be >= 0");
    }
    if (people > 0) {
      population.add(people, plan.rules().people(), jobs.idle());
      heads[jobs.idle()] += people;
      changed = true;
    }
  }

  /**
   * Changes the rules. The plan follows them from the next tick on; who works in an industry that
   * is no more becomes idle, and people change tier only where the tiers or their shares change.
   *
   * @param newRules the rules
   */
  public void setRules(Ruleset newRules) {
    Objects.requireNonNull(newRules, "rules");
    if (!newRules.equals(rules)) {
      planner = planners.apply(newRules);
      rules = newRules;
      changed = true;
    }
  }

  /**
   * Stage of the tick: plans again if people or rules changed since the last plan.
   *
   * @throws IllegalArgumentException if the rules as last set cannot be planned for
   */
  public void replan() {
    if (changed) {
      // Planned before anything is touched: rules that cannot be planned for leave all as it was.
      Plan next = planner.plan(population.size());
      if (!rules.equals(plan.rules())) {
        enact();
      }
      plan = next;
      changed = false;
      planned = true;
    }
  }

  /** Stage of the tick: puts whole people where a new plan asks for them. */
  public void assign() {
    if (planned) {
      planned = false;
      LabourDemand demand = LabourDemand.of(plan, jobs);
      int[][] target = population.counts(jobs.size(), demand.tiers());
      Allocation.rearrange(demand, target);
      List<Move> all = new ArrayList<>(moves);
      all.addAll(Assignment.apply(population, jobs, target));
      moves = List.copyOf(all);
      countHeads();
    }
  }

  /**
   * Who changed jobs in this tick, in the order in which it happened.
   *
   * @return moves; empty when nobody moved
   */
  public List<Move> moves() {
    return moves;
  }

  /** Stage of the tick, the last: its moves are history, the next tick begins. */
  public void endTick() {
    moves = List.of();
    tick++;
  }

  /** Fits the people into the jobs and tiers of the rules as last set. */
  private void enact() {
    Jobs before = jobs;
    jobs = new Jobs(rules);
    heads = new int[jobs.size()];
    moves = Assignment.translate(population, before, jobs);
    if (!rules.people().tiers().equals(plan.rules().people().tiers())) {
      population.retier(plan.rules().people(), rules.people());
    }
  }

  private void countHeads() {
    Arrays.fill(heads, 0);
    for (int person = 0; person < population.size(); person++) {
      heads[population.job(person)]++;
    }
  }
}
