package dev.reeve.demo.play;

import dev.reeve.model.Ruleset;
import dev.reeve.plan.Plan;
import dev.reeve.settlement.Orders;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Wishes that the player thinks about: what they would change is known before they are taken, and
 * nothing changes until then. They hold for the village looked at; looking at another leaves them,
 * and so do other rules.
 */
public final class Draft {
  /** Seconds between two looks ahead while the wishes change, each of which costs a plan. */
  private static final float HASTE = 1 / 8f;

  /** Seconds between two looks ahead while only the village changes. */
  private static final float CALM = 1;

  private final Selection selection;
  private final Map<String, UnaryOperator<Orders>> wishes = new LinkedHashMap<>();
  private Village village;
  private Ruleset rules;
  private Plan before;
  private Effect effect;
  private boolean stale;
  private long seen;
  private float since = CALM;

  /** Nothing is wished yet. */
  public Draft(Selection selection) {
    this.selection = selection;
    village = selection.village();
    rules = village.rules();
  }

  /**
   * Wishes something, in place of what was wished under the same name.
   *
   * @param name what it is about
   * @param wish makes orders into such as are wished
   */
  public void wish(String name, UnaryOperator<Orders> wish) {
    follow();
    wishes.put(name, wish);
    stale = true;
  }

  /** Wishes no longer what had this name. */
  public void forget(String name) {
    if (wishes.remove(name) != null) {
      stale = true;
      drop();
    }
  }

  /** Whether anything is wished. */
  public boolean pending() {
    return !wishes.isEmpty();
  }

  /** Whether something is wished under a name. */
  public boolean wishes(String name) {
    return wishes.containsKey(name);
  }

  /** The village's orders with all that is wished. */
  public Orders orders() {
    Orders orders = village.orders();
    for (UnaryOperator<Orders> wish : wishes.values()) {
      orders = wish.apply(orders);
    }
    return orders;
  }

  /** What the wishes would change; empty while there are none or it is not known yet. */
  public Optional<Effect> effect() {
    return Optional.ofNullable(effect);
  }

  /** Gives the orders that are wished. */
  public void take() {
    if (pending()) {
      village.order(orders());
      leave();
    }
  }

  /** Wishes nothing any more. */
  public void leave() {
    wishes.clear();
    drop();
  }

  private void drop() {
    if (!pending()) {
      effect = null;
      before = null;
    }
  }

  private void follow() {
    if (selection.village() != village || !village.rules().equals(rules)) {
      leave();
      village = selection.village();
      rules = village.rules();
    }
  }

  /**
   * Looks ahead where it is time to.
   *
   * @param seconds since the last time, &ge; 0
   */
  public void update(float seconds) {
    follow();
    since += seconds;
    if (!pending() || village.people() == 0) {
      return;
    }
    boolean older = seen != village.settlement().ticks();
    if ((stale && since >= HASTE) || (older && since >= CALM)) {
      if (before == null || older) {
        before = village.whatIf(village.orders());
      }
      Orders wished = orders();
      effect = new Effect(before, village.whatIf(wished), village.orders(), wished);
      seen = village.settlement().ticks();
      since = 0;
      stale = false;
    }
  }
}
