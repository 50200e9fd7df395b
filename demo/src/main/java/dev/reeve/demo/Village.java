package dev.reeve.demo;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import dev.reeve.ecs.JobChanged;
import dev.reeve.ecs.Reeve;
import dev.reeve.ecs.ReeveConfig;
import dev.reeve.ecs.Settlement;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Limit;
import dev.reeve.plan.Plan;
import dev.reeve.plan.PlanStatus;
import dev.reeve.plan.SteadyPlanner;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The game's one village: its people, its reeve, what the player wishes and how fast time goes. It
 * draws nothing, so that it can live without a window too.
 */
public final class Village {
  /** How many found the village when the game begins. */
  public static final int FOUNDERS = 120;

  /** The luck of the village when the game begins. */
  public static final long SEED = 1300;

  /** Seconds of the player's time at single speed in which a cycle goes by. */
  public static final float SECONDS_PER_CYCLE = 8;

  /** Settlers come while there is room in the picture. */
  static final int MOST_PEOPLE = 200;

  /** Ticks between two settlers. */
  private static final long TICKS_PER_SETTLER = 8;

  /** The book calls a cycle a year. */
  private static final ReeveConfig CONFIG =
      ReeveConfig.defaults()
          .withSecondsPerTick(SECONDS_PER_CYCLE / ReeveConfig.defaults().ticksPerCycle());

  private final Engine engine = new Engine();
  private final Settlement settlement;
  private Plan plan;
  private long settlerDue = TICKS_PER_SETTLER;
  private boolean paused;
  private int speed = 1;

  /**
   * Founds the village and lets its reeve place everybody.
   *
   * @param rules the rules of its economy
   * @param people how many live there at first, &ge; 1
   * @param seed its luck; any number
   * @param moved told of everybody who changes trade, from the first day on
   */
  public Village(Ruleset rules, int people, long seed, Consumer<JobChanged> moved) {
    Reeve reeve = Reeve.install(engine, CONFIG);
    Entity oakham = reeve.settle(rules, people, seed);
    reeve.on(JobChanged.class, moved);
    settlement = Settlement.of(oakham);
    engine.update(0);
    plan = settlement.plan();
  }

  /**
   * Lets time pass, unless it is paused.
   *
   * @param seconds seconds of the player's time, &ge; 0
   */
  public void update(float seconds) {
    if (paused) {
      return;
    }
    engine.update(seconds * speed);
    if (settlement.tick() >= settlerDue) {
      settlerDue = settlement.tick() + TICKS_PER_SETTLER;
      if (settlement.people() < MOST_PEOPLE && plan().status() == PlanStatus.OPTIMAL) {
        settlement.add(1);
      }
    }
  }

  /**
   * What the people shall want more or less of. The reeve answers at once, even while time stands
   * still; the people move when it runs.
   *
   * @param good a good's id
   * @param happiness happiness per unit and person, &ge; 0
   */
  void want(String good, double happiness) {
    Ruleset wished = settlement.rules().withHappiness(good, happiness);
    settlement.setRules(wished);
    plan = new SteadyPlanner(wished).plan(settlement.people());
  }

  /**
   * The plan for what is wished now.
   *
   * @return the plan
   */
  public Plan plan() {
    if (settlement.plan().rules().equals(settlement.rules())) {
      plan = settlement.plan();
    }
    return plan;
  }

  /** The good that the needs lack most; empty while all needs are met. */
  Optional<String> lacking() {
    if (plan().status() != PlanStatus.SHORTFALL) {
      return Optional.empty();
    }
    return plan().coverage().entrySet().stream()
        .min(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** The limits to loosen so that more people have enough, the best first; none in good times. */
  List<Limit> remedies() {
    return plan().limits().stream()
        .filter(limit -> limit.measure() == Limit.Measure.COVERAGE && limit.worth() > 1e-9)
        .sorted(Comparator.comparingDouble(Limit::worth).reversed())
        .toList();
  }

  Ruleset rules() {
    return settlement.rules();
  }

  /**
   * How many live there.
   *
   * @return people, &ge; 1
   */
  public int people() {
    return settlement.people();
  }

  /**
   * People at work in an industry.
   *
   * @param industry an industry's id
   * @return whole people, &ge; 0
   */
  public int workers(String industry) {
    return settlement.workers(industry);
  }

  String job(int person) {
    return settlement.job(person);
  }

  /** Level of a person's skill, 0 lowest, at most {@code FigureArt.SKILLS - 1}. */
  int skill(int person) {
    String tier = settlement.tier(person);
    return settlement.rules().people().tiers().stream()
        .filter(t -> t.id().equals(tier))
        .mapToInt(t -> Math.min(FigureArt.SKILLS - 1, t.level()))
        .findFirst()
        .orElse(0);
  }

  /**
   * Cycles since the village was founded.
   *
   * @return whole cycles, &ge; 0
   */
  public long cycle() {
    return settlement.cycle();
  }

  /** Quarter of the cycle, 0 spring to 3 winter. */
  int season() {
    int ticks = CONFIG.ticksPerCycle();
    return (int) (settlement.tick() % ticks * 4 / ticks);
  }

  boolean paused() {
    return paused;
  }

  void pause(boolean still) {
    paused = still;
  }

  int speed() {
    return speed;
  }

  /**
   * How fast time goes.
   *
   * @param factor 1, 2, 4 or 8
   */
  void speed(int factor) {
    speed = factor;
    paused = false;
  }
}
