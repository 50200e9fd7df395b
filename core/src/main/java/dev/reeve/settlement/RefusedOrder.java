package dev.reeve.settlement;

import java.util.Arrays;
import java.util.List;

/**
 * An order that cannot be met, or not in full, in parts that a game can say in its own words.
 *
 * @param kind what was ordered
 * @param trades ids of the trades that it names, as many as the kind says
 * @param numbers what it asks for, as many numbers as the kind says
 */
public record RefusedOrder(Kind kind, List<String> trades, List<Integer> numbers) {

  /** What can be ordered and refused, of which trades, with which [numbers]. */
  public enum Kind {
    /** People at least; trade [people]. */
    AT_LEAST(1, 1),
    /** People at most; trade [people]. */
    AT_MOST(1, 1),
    /** So many people; trade [people]. */
    EXACTLY(1, 1),
    /** People at least and at most; trade [people at least, people at most]. */
    BETWEEN(1, 2),
    /** A person is kept where he is; [the person's index]. */
    KEEP(0, 1),
    /** All orders on people in trades; trades. */
    ALL(Integer.MAX_VALUE, 0);

    private final int trades;
    private final int numbers;

    Kind(int trades, int numbers) {
      this.trades = trades;
      this.numbers = numbers;
    }
  }

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if they have not as many entries as the kind says
   */
  public RefusedOrder {
    trades = List.copyOf(trades);
    numbers = List.copyOf(numbers);
    boolean any = kind.trades == Integer.MAX_VALUE;
    if ((!any && trades.size() != kind.trades) || numbers.size() != kind.numbers) {
      throw new IllegalArgumentException(
          "an order of kind "
              + kind
              + " has the trades "
              + trades
              + " and the numbers "
              + numbers
              + "; it must have "
              + (any ? "any" : kind.trades)
              + " and "
              + kind.numbers);
    }
  }

  static RefusedOrder staff(String trade, Orders.Staff staff) {
    List<String> trades = List.of(trade);
    if (staff.min() == staff.max()) {
      return new RefusedOrder(Kind.EXACTLY, trades, List.of(staff.min()));
    }
    if (staff.max() == Integer.MAX_VALUE) {
      return new RefusedOrder(Kind.AT_LEAST, trades, List.of(staff.min()));
    }
    if (staff.min() == 0) {
      return new RefusedOrder(Kind.AT_MOST, trades, List.of(staff.max()));
    }
    return new RefusedOrder(Kind.BETWEEN, trades, List.of(staff.min(), staff.max()));
  }

  static RefusedOrder keep(int person) {
    return new RefusedOrder(Kind.KEEP, List.of(), List.of(person));
  }

  static RefusedOrder all(List<String> trades) {
    return new RefusedOrder(Kind.ALL, trades, List.of());
  }

  /** This one, or the one that is read; null: it is yet to be read. */
  static RefusedOrder archive(String name, RefusedOrder order, Archive archive) {
    RefusedOrder known = order == null ? all(List.of()) : order;
    return new RefusedOrder(
        archive.choice(name + ".kind", known.kind),
        archive.list(
            name + ".trades",
            known.trades,
            (entry, trade) -> archive.text(entry, trade == null ? "" : trade)),
        archiveNumbers(name + ".numbers", known.numbers, archive));
  }

  static List<Integer> archiveNumbers(String name, List<Integer> numbers, Archive archive) {
    int[] column = numbers.stream().mapToInt(Integer::intValue).toArray();
    return Arrays.stream(archive.column(name, column)).boxed().toList();
  }

  /**
   * The order in words.
   *
   * @return such as {@code "at least 90 in trade farmer"}
   */
  @Override
  public String toString() {
    return switch (kind) {
      case AT_LEAST -> "at least " + numbers.get(0) + inTrade();
      case AT_MOST -> "at most " + numbers.get(0) + inTrade();
      case EXACTLY -> "exactly " + numbers.get(0) + inTrade();
      case BETWEEN -> "between " + numbers.get(0) + " and " + numbers.get(1) + inTrade();
      case KEEP -> "person " + numbers.get(0) + " is kept";
      case ALL -> "the orders on " + String.join(", ", trades);
    };
  }

  private String inTrade() {
    return " in trade " + trades.get(0);
  }
}
