package dev.reeve.ecs;

import com.badlogic.ashley.core.EntitySystem;

/**
 * A stage of the tick, for all settlements at once; {@link SettlementSystem} is one for each of
 * them. Once a tick the clock runs the stages in the order of their priority, those that {@link
 * #setProcessing(boolean)} has switched off excepted; several ticks in one update run one after the
 * other. A game puts its own stage between two of the reeve's by a priority between theirs, see
 * {@link ReeveConfig#priority(dev.reeve.settlement.Stage)}. A stage that comes during a tick runs
 * from the next tick on; one that goes runs no more. As Ashley has it, a system replaces one of the
 * same class: two stages that shall run beside each other must be of two classes.
 */
public abstract class TickSystem extends EntitySystem {

  /**
   * A stage with a priority.
   *
   * @param priority its place in the tick, the lowest first
   */
  protected TickSystem(int priority) {
    super(priority);
  }

  /** Does this stage's part of one tick, for all settlements. */
  public abstract void tick();

  /** Does nothing: the clock runs this stage, by {@link #tick()}. */
  @Override
  public final void update(float deltaTime) {}
}
