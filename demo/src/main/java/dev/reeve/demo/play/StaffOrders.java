package dev.reeve.demo.play;

import dev.reeve.settlement.Orders;
import dev.reeve.settlement.Orders.Staff;
import java.util.function.ToIntFunction;

/** Which orders follow when the player gives a trade more or fewer people, locks it or frees it. */
public final class StaffOrders {
  /** What is ordered of a trade. */
  public enum Mark {
    /** Nothing: the reeve decides. */
    FREE,
    /** So many and no other number. */
    EXACTLY,
    /** So many or more. */
    LEAST,
    /** So many or fewer. */
    MOST,
    /** A number between two. */
    BETWEEN
  }

  private final Orders orders;
  private final ToIntFunction<String> present;
  private final int people;
  private final boolean byHand;

  /**
   * The orders to begin with.
   *
   * @param orders the orders in force
   * @param present people in a trade now
   * @param people all who live there, &ge; 0
   * @param byHand whether the player staffs every trade, so that more can come from leisure only
   */
  public StaffOrders(Orders orders, ToIntFunction<String> present, int people, boolean byHand) {
    this.orders = orders;
    this.present = present;
    this.people = people;
    this.byHand = byHand;
  }

  /** Those of a village. */
  public static StaffOrders of(Village village) {
    return new StaffOrders(
        village.orders(), village::workers, village.people(), village.setup().byHand());
  }

  /** What is ordered of a trade. */
  public Mark mark(String trade) {
    Staff staff = orders.staff(trade);
    if (staff.min() == staff.max()) {
      return Mark.EXACTLY;
    }
    if (staff.max() == Integer.MAX_VALUE) {
      return staff.min() == 0 ? Mark.FREE : Mark.LEAST;
    }
    return staff.min() == 0 ? Mark.MOST : Mark.BETWEEN;
  }

  /** The number ordered, where {@link #mark} has one; the people there now otherwise. */
  public int number(String trade) {
    Staff staff = orders.staff(trade);
    return switch (mark(trade)) {
      case FREE -> present.applyAsInt(trade);
      case MOST -> staff.max();
      case EXACTLY, LEAST, BETWEEN -> staff.min();
    };
  }

  /** People whom no order asks for; never negative. */
  public int unasked() {
    int asked = orders.staff().values().stream().mapToInt(Staff::min).sum();
    return Math.max(0, people - asked);
  }

  /**
   * So many more in a trade, or fewer: of the number ordered, or of those there now, who are then
   * locked.
   *
   * @param by people more; negative: fewer
   * @return the orders; these same ones where nobody can come or go
   */
  public Orders step(String trade, int by) {
    int from = number(trade);
    int most = byHand ? from + unasked() : people;
    int to = Math.max(0, Math.min(most, from + by));
    if (to == from || (by > 0) != (to > from)) {
      return orders;
    }
    return switch (mark(trade)) {
      case LEAST -> orders.atLeast(trade, to);
      case MOST -> orders.atMost(trade, to);
      case FREE, EXACTLY, BETWEEN -> orders.exactly(trade, to);
    };
  }

  /** Locks a trade at the people there now, or leaves it to the reeve if anything is ordered. */
  public Orders lock(String trade) {
    return mark(trade) == Mark.FREE
        ? orders.exactly(trade, present.applyAsInt(trade))
        : orders.free(trade);
  }

  /**
   * Orders a trade by the number that it has.
   *
   * @param mark one of FREE, EXACTLY, LEAST and MOST
   */
  public Orders order(String trade, Mark mark) {
    int number = number(trade);
    Orders free = orders.free(trade);
    return switch (mark) {
      case FREE -> free;
      case EXACTLY -> free.exactly(trade, number);
      case LEAST -> free.atLeast(trade, number);
      case MOST -> free.atMost(trade, number);
      case BETWEEN ->
          throw new IllegalArgumentException("mark is BETWEEN, which needs two numbers");
    };
  }
}
