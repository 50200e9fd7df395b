package dev.reeve.ecs;

import com.badlogic.ashley.core.Component;
import com.badlogic.ashley.core.ComponentMapper;
import com.badlogic.ashley.core.Entity;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Plan;
import dev.reeve.settlement.LivingSettlement;

/**
 * What an entity that is a settlement carries: its people, its plan and its rules. Read it at any
 * time; between two ticks nobody changes jobs. A job is the id of an industry, {@value #CARRIER}
 * for those who carry trade, or {@value #IDLE}.
 */
public final class Settlement implements Component {

  /** The job of those who carry trade. */
  public static final String CARRIER = LivingSettlement.CARRIER;

  /** The job of those who have none. */
  public static final String IDLE = LivingSettlement.IDLE;

  private static final ComponentMapper<Settlement> MAPPER =
      ComponentMapper.getFor(Settlement.class);

  final LivingSettlement living;

  Settlement(LivingSettlement living) {
    this.living = living;
  }

  /**
   * The settlement that an entity is.
   *
   * @param entity an entity made by {@link Reeve#settle}
   * @return its settlement
   * @throws IllegalArgumentException if the entity is no settlement
   */
  public static Settlement of(Entity entity) {
    Settlement settlement = MAPPER.get(entity);
    if (settlement == null) {
      throw new IllegalArgumentException(
          "the entity is no settlement; maybe it was not made by Reeve.settle, or was removed");
    }
    return settlement;
  }

  /**
   * All that can be read of it and done to it.
   *
   * @return the settlement behind this component
   */
  public LivingSettlement living() {
    return living;
  }

  /**
   * How many people live here.
   *
   * @return people, &ge; 1
   */
  public int people() {
    return living.people();
  }

  /**
   * People at work in a job.
   *
   * @param job a job of the plan in force
   * @return whole people, &ge; 0
   * @throws IllegalArgumentException if there is no such job
   */
  public int workers(String job) {
    return living.workers(job);
  }

  /**
   * A person's job.
   *
   * @param person index of the person, within [0, {@link #people()})
   * @return a job of the plan in force
   * @throws IndexOutOfBoundsException if there is no such person
   */
  public String job(int person) {
    return living.job(person);
  }

  /**
   * A person's tier of skill.
   *
   * @param person index of the person, within [0, {@link #people()})
   * @return id of a tier of the plan in force
   * @throws IndexOutOfBoundsException if there is no such person
   */
  public String tier(int person) {
    return living.tier(person);
  }

  /**
   * The plan in force, with its reasons. Its rules, {@code plan().rules()}, are those in force.
   *
   * @return the plan
   */
  public Plan plan() {
    return living.plan();
  }

  /**
   * The rules as last set; the plan follows them from the next tick on.
   *
   * @return the rules
   */
  public Ruleset rules() {
    return living.rules();
  }

  /**
   * Changes the rules from the next tick on. Who works in an industry that is no more becomes idle
   * first; people change tier only where the tiers or their shares change.
   *
   * @param rules the rules
   */
  public void setRules(Ruleset rules) {
    living.setRules(rules);
  }

  /**
   * Lets people in. They are idle until the next tick, and their indices follow those of the people
   * who are here; nobody else changes tier.
   *
   * @param people how many come; &ge; 0
   * @throws IllegalArgumentException if {@code people} is negative
   */
  public void add(int people) {
    living.add(people);
  }

  /**
   * Ticks since the settlement was founded.
   *
   * @return ticks, &ge; 0
   */
  public long tick() {
    return living.ticks();
  }

  /**
   * Full cycles since the settlement was founded.
   *
   * @return cycles, &ge; 0
   */
  public long cycle() {
    return living.cycles();
  }

  /**
   * The number that all luck of this settlement is drawn from.
   *
   * @return the seed
   */
  public long seed() {
    return living.seed();
  }
}
