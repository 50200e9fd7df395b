package dev.reeve.settlement;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why an order cannot be met, in parts that a game can say in its own words.
 *
 * @param kind what it gave way to
 * @param numbers the figures, as many as the kind says
 * @param before for {@link Kind#OTHER_ORDERS} the orders on trades that came first; else empty
 */
public record RefusalReason(Kind kind, List<Integer> numbers, List<RefusedOrder> before) {

  /** What an order can give way to, with which [numbers]. */
  public enum Kind {
    /** There is no such person any more. */
    NO_PERSON(0),
    /** There is no such trade. */
    NO_TRADE(0),
    /** No trade route asks for carriers. */
    NO_CARRIAGE(0),
    /** People of the trade are kept where they are; [people]. */
    KEPT(1),
    /** There are no more sites; [sites]. */
    SITES(1),
    /** Too few people have no other orders; [people in all, people with other orders]. */
    OTHER_ORDERS(2),
    /** The reeve is off, and then nobody is moved. */
    OFF(0);

    private final int numbers;

    Kind(int numbers) {
      this.numbers = numbers;
    }
  }

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there are not as many numbers as the kind says
   */
  public RefusalReason {
    numbers = List.copyOf(numbers);
    before = List.copyOf(before);
    if (numbers.size() != kind.numbers) {
      throw new IllegalArgumentException(
          "a refusal of kind "
              + kind
              + " has the numbers "
              + numbers
              + "; it must have "
              + kind.numbers);
    }
  }

  static RefusalReason of(Kind kind, Integer... numbers) {
    return new RefusalReason(kind, List.of(numbers), List.of());
  }

  /** This one, or the one that is read; null: it is yet to be read. */
  static RefusalReason archive(String name, RefusalReason reason, Archive archive) {
    RefusalReason known = reason == null ? of(Kind.OFF) : reason;
    return new RefusalReason(
        archive.choice(name + ".kind", known.kind),
        RefusedOrder.archiveNumbers(name + ".numbers", known.numbers, archive),
        archive.list(
            name + ".before",
            known.before,
            (entry, order) -> RefusedOrder.archive(entry, order, archive)));
  }

  /**
   * The reason in words.
   *
   * @return such as {@code "there are sites for 80"}
   */
  @Override
  public String toString() {
    return switch (kind) {
      case NO_PERSON -> "there is no such person any more";
      case NO_TRADE -> "there is no such trade";
      case NO_CARRIAGE -> "no route asks for carriers";
      case KEPT -> numbers.get(0) + " of them are kept where they are";
      case SITES -> "there are sites for " + numbers.get(0);
      case OTHER_ORDERS ->
          "of " + numbers.get(0) + " people " + numbers.get(1) + " have other orders" + first();
      case OFF -> "the reeve is off, and then nobody is moved";
    };
  }

  private String first() {
    return before.isEmpty()
        ? ""
        : ": " + before.stream().map(RefusedOrder::toString).collect(Collectors.joining(", "));
  }
}
