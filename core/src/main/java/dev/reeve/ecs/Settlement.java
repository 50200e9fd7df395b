package dev.reeve.ecs;

import com.badlogic.ashley.core.Component;
import com.badlogic.ashley.core.ComponentMapper;
import com.badlogic.ashley.core.Entity;
import com.badlogic.gdx.utils.Array;
import dev.reeve.market.MarketView;
import dev.reeve.settlement.LivingSettlement;
import java.util.Optional;

/**
 * What an entity that is a settlement carries: the living settlement itself, as a component. Read
 * it and give it orders at any time; the systems of the {@link Reeve} let it live, tick by tick.
 */
public final class Settlement extends LivingSettlement implements Component {

  private static final ComponentMapper<Settlement> MAPPER =
      ComponentMapper.getFor(Settlement.class);

  /** A settlement that goes on as a component. */
  Settlement(LivingSettlement living) {
    super(living);
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
   * Its market: prices, wages, everybody's coins.
   *
   * @return the market of the arrangement in force; empty where a bureau runs the settlement
   */
  public Optional<MarketView> market() {
    return MarketView.of(this);
  }

  /** Some settlements that are about to have a tick, one after the other. */
  static void awaitTick(Array<Settlement> settlements, int from, int to) {
    for (int away = 0; away < FARTHEST; away++) {
      for (int i = from; i < to; i++) {
        settlements.get(i).fetch(away);
      }
    }
  }

  /** Whether an entity is that settlement still. */
  static boolean is(Entity entity, Settlement settlement) {
    return MAPPER.get(entity) == settlement;
  }
}
