package dev.reeve.demo.play;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import dev.reeve.demo.art.FigureArt;
import dev.reeve.ecs.Reeve;
import dev.reeve.ecs.ReeveConfig;
import dev.reeve.ecs.Settlement;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Season;
import dev.reeve.plan.Limit;
import dev.reeve.plan.Plan;
import dev.reeve.plan.SteadyPlanner;
import dev.reeve.settlement.Event;
import java.util.Comparator;
import java.util.List;
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
  public static final int MOST_PEOPLE = 200;

  /** Ticks between two settlers. */
  private static final long TICKS_PER_SETTLER = 8;

  /** The book calls a cycle a year, unless the rules name seasons. */
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
   * @param news told of everything that happens after the first day
   */
  public Village(Ruleset rules, int people, long seed, Consumer<Event> news) {
    Reeve reeve = Reeve.install(engine, CONFIG);
    Entity oakham = reeve.settle(rules, people, seed);
    settlement = Settlement.of(oakham);
    engine.update(0);
    plan = settlement.plan();
    Event.TYPES.forEach(type -> reeve.on(type, news));
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
    if (settlement.ticks() >= settlerDue) {
      settlerDue = settlement.ticks() + TICKS_PER_SETTLER;
      if (settlement.people() < MOST_PEOPLE && lacking().isEmpty()) {
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
  public void want(String good, double happiness) {
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

  /**
   * How well the needs were met in the last tick: the least of them.
   *
   * @return share of a need, within [0, 1]; 1 where nothing is needed
   */
  public double met() {
    return plan().coverage().keySet().stream()
        .mapToDouble(settlement.report()::coverage)
        .min()
        .orElse(1);
  }

  /** The share of a need that is met now, or that the plan says will be, whichever is less. */
  public double coverage(String good) {
    return Math.min(settlement.report().coverage(good), plan().coverage().get(good));
  }

  /** The good that the needs lack most, now or by the plan; empty while all needs are met. */
  public Optional<String> lacking() {
    return plan().coverage().keySet().stream()
        .filter(good -> coverage(good) < 1)
        .min(Comparator.comparingDouble(this::coverage));
  }

  /** The limits to loosen so that more people have enough, the best first; none in good times. */
  public List<Limit> remedies() {
    return plan().limits().stream()
        .filter(limit -> limit.measure() == Limit.Measure.COVERAGE && limit.worth() > 1e-9)
        .sorted(Comparator.comparingDouble(Limit::worth).reversed())
        .toList();
  }

  public Ruleset rules() {
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
   * People in an industry, those who still learn it among them.
   *
   * @param industry an industry's id
   * @return whole people, &ge; 0
   */
  public int workers(String industry) {
    return settlement.workers(industry);
  }

  /** People who still learn an industry's trade. */
  public int learning(String industry) {
    return settlement.learning(industry);
  }

  /**
   * What people feel, as they remember the last cycles.
   *
   * @return mean happiness per person and cycle
   */
  public double happiness() {
    return settlement.happiness();
  }

  /** Every person's index is below this; some of those below it may be nobody's. */
  public int slots() {
    return settlement.slots();
  }

  public boolean lives(int person) {
    return settlement.lives(person);
  }

  public String job(int person) {
    return settlement.job(person);
  }

  public int skill(int person) {
    return skill(settlement.tier(person));
  }

  /** Level of a tier's skill, 0 lowest, at most {@code FigureArt.SKILLS - 1}. */
  public int skill(String tier) {
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
    return settlement.cycles();
  }

  /** The season that the rules name; empty where they name none. */
  public Optional<String> season() {
    return settlement.rules().season(settlement.cycles()).map(Season::id);
  }

  /** Quarter of the cycle, 0 spring to 3 winter. */
  public int quarter() {
    int ticks = CONFIG.ticksPerCycle();
    return (int) (settlement.ticks() % ticks * 4 / ticks);
  }

  /** Years since the village was founded: of all seasons, or of a cycle where there are none. */
  public long year() {
    return settlement.cycles() / settlement.rules().yearCycles();
  }

  public boolean paused() {
    return paused;
  }

  public void pause(boolean still) {
    paused = still;
  }

  public int speed() {
    return speed;
  }

  /**
   * How fast time goes.
   *
   * @param factor 1, 2, 4 or 8
   */
  public void speed(int factor) {
    speed = factor;
    paused = false;
  }
}
