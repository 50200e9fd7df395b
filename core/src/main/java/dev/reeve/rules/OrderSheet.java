package dev.reeve.rules;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Objective;
import dev.reeve.model.Ruleset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * An orders file as it was written: what a player wants of a reeve, checked against the rules. The
 * format is that of rulesets, see {@code docs/modding.md}.
 *
 * @param off whether nobody shall be moved at all
 * @param trades people wanted in each trade, by id, in the order of the file
 * @param keep persons who stay in their trade, by index, &ge; 0
 * @param weights factor on the happiness of goods and programs, by id; within [0, 1e6]
 * @param reserves cycles of need to keep in store, by good id; within [0, 1e6]
 * @param income {@code equal}, {@code productivity} or {@code low-skill}
 * @param objective what is maximised once the needs are met; empty: as the rules say
 * @param temperament {@code cautious}, {@code steady} or {@code bold}
 * @param rotate the part of the work that may be lost to evening out toil, within [0, 1]; empty: it
 *     is not evened out
 */
public record OrderSheet(
    boolean off,
    Map<String, Staff> trades,
    List<Integer> keep,
    Map<String, Double> weights,
    Map<String, Double> reserves,
    String income,
    Optional<Objective> objective,
    String temperament,
    OptionalDouble rotate) {

  /**
   * People wanted in a trade.
   *
   * @param min at least so many; &ge; 0
   * @param max at most so many; &ge; min; {@link Integer#MAX_VALUE} where there is no limit
   */
  public record Staff(int min, int max) {}

  /** Copies. */
  public OrderSheet {
    trades = Collections.unmodifiableMap(new LinkedHashMap<>(trades));
    keep = List.copyOf(keep);
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    reserves = Collections.unmodifiableMap(new LinkedHashMap<>(reserves));
  }

  /**
   * Reads a file and tells everything that is wrong with it. No content of a file makes this throw.
   *
   * @param file JSON as rulesets have it, UTF-8, at most 1 MiB, of format 1
   * @param rules the rules whose trades and goods may be named
   * @param otherTrades what may be named as a trade besides
   * @param problems told of every problem, by line
   * @return the sheet; empty if some problem is an error
   */
  public static Optional<OrderSheet> read(
      FileHandle file,
      Ruleset rules,
      Collection<String> otherTrades,
      Consumer<? super Problem> problems) {
    Problems found = new Problems();
    Optional<Node> root = SourceFile.read(file, OrdersFormat.ORDERS, found);
    root.ifPresent(orders -> check(orders, new Ids(rules, otherTrades), found));
    root.filter(orders -> !rules.toilsome())
        .flatMap(orders -> orders.child(OrdersFormat.ROTATE))
        .ifPresent(
            rotate ->
                found.nameError(rotate, () -> "the rules know no toil that could be evened out"));
    found.list().forEach(problems);
    return root.filter(orders -> !found.failed()).map(OrderSheet::of);
  }

  private static void check(Node root, Ids ids, Problems problems) {
    OrdersFormat.ORDERS.check(root, ids, problems);
    root.child("trades").ifPresent(trades -> staff(trades, problems));
  }

  private static void staff(Node trades, Problems problems) {
    for (Node trade : trades.children().values()) {
      Optional<Node> min = count(trade, OrdersFormat.MIN);
      Optional<Node> max = count(trade, OrdersFormat.MAX);
      Optional<Node> exactly = trade.child(OrdersFormat.EXACTLY);
      if (min.isPresent() && max.isPresent() && min.get().number() > max.get().number()) {
        problems.error(
            min.get(),
            () -> "is " + min.get().shown() + "; it must be <= max, which is " + max.get().shown());
      }
      if (exactly.isPresent() && (min.isPresent() || max.isPresent())) {
        problems.nameError(exactly.get(), () -> "stands beside min or max; it must stand alone");
      }
    }
  }

  private static Optional<Node> count(Node trade, String key) {
    return trade
        .child(key)
        .filter(n -> n.kind == Node.Kind.NUMBER && Range.LEVEL.contains(n.number()));
  }

  private static OrderSheet of(Node root) {
    Part file = new Part(Optional.of(root), OrdersFormat.ORDERS);
    Map<String, Staff> trades = new LinkedHashMap<>();
    for (Part trade : file.notes("trades")) {
      trades.put(trade.id(), staff(trade));
    }
    return new OrderSheet(
        file.flag("off"),
        trades,
        file.numbers("keep"),
        file.amounts("weights"),
        file.amounts("reserves"),
        file.word("income"),
        Arrays.stream(Objective.values())
            .filter(objective -> Format.word(objective).equals(file.word("objective")))
            .findFirst(),
        file.word("temperament"),
        file.has(OrdersFormat.ROTATE)
            ? OptionalDouble.of(file.number(OrdersFormat.ROTATE))
            : OptionalDouble.empty());
  }

  private static Staff staff(Part trade) {
    boolean exact = trade.has(OrdersFormat.EXACTLY);
    return new Staff(
        trade.whole(exact ? OrdersFormat.EXACTLY : OrdersFormat.MIN),
        trade.whole(exact ? OrdersFormat.EXACTLY : OrdersFormat.MAX));
  }
}
