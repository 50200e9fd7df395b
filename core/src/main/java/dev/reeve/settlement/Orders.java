package dev.reeve.settlement;

import dev.reeve.model.Objective;
import dev.reeve.plan.IncomeRule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a player or a game wants of a reeve. Orders are hard: the reeve plans within them. Where not
 * all of them can be met, those given later give way, and that is said. Immutable; start from
 * {@link #NONE}.
 *
 * @param off whether the reeve is off: then nobody moves at all, whatever else is ordered
 * @param staff people in each trade, learners among them, by industry id or {@code "carrier"}, in
 *     the order in which the orders were given
 * @param keep persons who stay in their trade, by index
 * @param weights factor on the happiness of goods and programs, by id; within [0, {@value
 *     #LARGEST}]
 * @param reserves cycles of need to keep in store, by good id; within [0, {@value #LARGEST}]
 * @param income how luxuries are shared out
 * @param objective what is maximised once the needs are met; empty: as the rules say
 * @param temperament how much is put by
 * @param rotation the part of the work that may be lost to evening out toil among people of the
 *     same tier, within [0, 1]; empty: it is not evened out
 */
public record Orders(
    boolean off,
    Map<String, Staff> staff,
    SortedSet<Integer> keep,
    Map<String, Double> weights,
    Map<String, Double> reserves,
    IncomeRule income,
    Optional<Objective> objective,
    Temperament temperament,
    OptionalDouble rotation) {

  /**
   * The largest factor and the largest reserve that can be ordered: a million times is as good as
   * for ever, and plans cannot weigh against each other what differs by much more.
   */
  public static final double LARGEST = 1e6;

  /** No orders: the reeve does as he thinks best, and shares alike. */
  public static final Orders NONE =
      new Orders(
          false,
          Map.of(),
          Collections.emptySortedSet(),
          Map.of(),
          Map.of(),
          IncomeRule.EQUAL,
          Optional.empty(),
          Temperament.STEADY,
          OptionalDouble.empty());

  /**
   * People in a trade.
   *
   * @param min at least so many; &ge; 0
   * @param max at most so many; &ge; min
   */
  public record Staff(int min, int max) {

    /** As many as the reeve likes. */
    public static final Staff ANY = new Staff(0, Integer.MAX_VALUE);

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a component is outside its range
     */
    public Staff {
      if (min < 0) {
        throw new IllegalArgumentException("min is " + min + "; it must be >= 0");
      }
      if (max < min) {
        throw new IllegalArgumentException(
            "max is " + max + "; it must be >= min, which is " + min);
      }
    }
  }

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public Orders {
    staff = Collections.unmodifiableMap(new LinkedHashMap<>(staff));
    keep = Collections.unmodifiableSortedSet(new TreeSet<>(keep));
    weights = amounts("weight", weights);
    reserves = amounts("reserve", reserves);
    Objects.requireNonNull(income, "income");
    Objects.requireNonNull(objective, "objective");
    Objects.requireNonNull(temperament, "temperament");
    rotation.ifPresent(
        most -> {
          if (!(most >= 0 && most <= 1)) {
            throw new IllegalArgumentException(
                "rotation is " + most + "; it must be within [0, 1]");
          }
        });
    if (!keep.isEmpty() && keep.first() < 0) {
      throw new IllegalArgumentException("keep names person " + keep.first() + "; it must be >= 0");
    }
  }

  private static Map<String, Double> amounts(String what, Map<String, Double> amounts) {
    amounts.forEach(
        (good, value) -> {
          if (!(value >= 0 && value <= LARGEST)) {
            throw new IllegalArgumentException(
                "the "
                    + what
                    + " of "
                    + good
                    + " is "
                    + value
                    + "; it must be within [0, 1000000]");
          }
        });
    return Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
  }

  /**
   * The same, and at least so many people in a trade; a maximum below that is raised.
   *
   * @param trade id of an industry, or {@code "carrier"}
   * @param people how many; &ge; 0
   * @return a copy
   */
  public Orders atLeast(String trade, int people) {
    return staffed(trade, new Staff(people, Math.max(people, staff(trade).max())));
  }

  /**
   * The same, and at most so many people in a trade; a minimum above that is lowered.
   *
   * @param trade id of an industry, or {@code "carrier"}
   * @param people how many; &ge; 0
   * @return a copy
   */
  public Orders atMost(String trade, int people) {
    return staffed(trade, new Staff(Math.min(people, staff(trade).min()), people));
  }

  /**
   * The same, and exactly so many people in a trade.
   *
   * @param trade id of an industry, or {@code "carrier"}
   * @param people how many; &ge; 0
   * @return a copy
   */
  public Orders exactly(String trade, int people) {
    return staffed(trade, new Staff(people, people));
  }

  /**
   * The same, and a trade left to the reeve again.
   *
   * @param trade id of an industry, or {@code "carrier"}
   * @return a copy
   */
  public Orders free(String trade) {
    Map<String, Staff> copy = new LinkedHashMap<>(staff);
    copy.remove(trade);
    return new Orders(off, copy, keep, weights, reserves, income, objective, temperament, rotation);
  }

  /**
   * These, or those that are read.
   *
   * @param toilsome whether there is toil that can be evened out
   */
  Orders archive(boolean toilsome, Archive archive) {
    Map<String, Staff> read = new LinkedHashMap<>();
    archive
        .list(
            "orders.staff",
            List.copyOf(staff.entrySet()),
            (name, order) ->
                Map.entry(
                    archive.text(name + ".trade", order == null ? "" : order.getKey()),
                    new Staff(
                        archive.number(name + ".min", order == null ? 0 : order.getValue().min()),
                        archive.number(name + ".max", order == null ? 0 : order.getValue().max()))))
        .forEach(order -> read.put(order.getKey(), order.getValue()));
    int[] kept = keep.stream().mapToInt(Integer::intValue).toArray();
    SortedSet<Integer> keepRead = new TreeSet<>();
    for (int person : archive.column("orders.keep", kept)) {
      keepRead.add(person);
    }
    boolean aims = archive.flag("orders.aims", objective.isPresent());
    Objective aim = objective.orElse(Objective.BALANCED);
    return new Orders(
        archive.flag("orders.off", off),
        read,
        keepRead,
        archive.amounts("orders.weights", weights),
        archive.amounts("orders.reserves", reserves),
        archive.choice("orders.income", income),
        aims ? Optional.of(archive.choice("orders.objective", aim)) : Optional.empty(),
        archive.choice("orders.temperament", temperament),
        toilsome ? archiveRotation(archive) : OptionalDouble.empty());
  }

  private OptionalDouble archiveRotation(Archive archive) {
    boolean rotates = archive.flag("orders.rotates", rotation.isPresent());
    double most = archive.number("orders.rotation", rotation.orElse(0));
    return rotates ? OptionalDouble.of(most) : OptionalDouble.empty();
  }

  private Orders staffed(String trade, Staff people) {
    Map<String, Staff> copy = new LinkedHashMap<>(staff);
    copy.remove(trade);
    copy.put(trade, people);
    return new Orders(off, copy, keep, weights, reserves, income, objective, temperament, rotation);
  }

  /**
   * The order for a trade.
   *
   * @param trade id of an industry, or {@code "carrier"}
   * @return people wanted there; {@link Staff#ANY} where there is no order
   */
  public Staff staff(String trade) {
    return staff.getOrDefault(trade, Staff.ANY);
  }

  /**
   * The same, and a person kept in the trade he is in.
   *
   * @param person the person's index; &ge; 0
   * @return a copy
   */
  public Orders keep(int person) {
    SortedSet<Integer> copy = new TreeSet<>(keep);
    copy.add(person);
    return new Orders(
        off, staff, copy, weights, reserves, income, objective, temperament, rotation);
  }

  /**
   * The same, and a person free to be moved.
   *
   * @param person the person's index
   * @return a copy
   */
  public Orders release(int person) {
    SortedSet<Integer> copy = new TreeSet<>(keep);
    copy.remove(person);
    return new Orders(
        off, staff, copy, weights, reserves, income, objective, temperament, rotation);
  }

  /**
   * The same with another weight of a good or a program.
   *
   * @param id of the good or program
   * @param factor on its happiness; finite, &ge; 0
   * @return a copy
   */
  public Orders weight(String id, double factor) {
    Map<String, Double> copy = new LinkedHashMap<>(weights);
    copy.put(id, factor);
    return new Orders(off, staff, keep, copy, reserves, income, objective, temperament, rotation);
  }

  /**
   * The same with another reserve of a good.
   *
   * @param good id of the good
   * @param cycles of need to keep in store; finite, &ge; 0
   * @return a copy
   */
  public Orders reserve(String good, double cycles) {
    Map<String, Double> copy = new LinkedHashMap<>(reserves);
    copy.put(good, cycles);
    return new Orders(off, staff, keep, weights, copy, income, objective, temperament, rotation);
  }

  /**
   * The same with another way to share out.
   *
   * @param rule who gets how much
   * @return a copy
   */
  public Orders income(IncomeRule rule) {
    return new Orders(off, staff, keep, weights, reserves, rule, objective, temperament, rotation);
  }

  /**
   * The same with another objective.
   *
   * @param aim what is maximised once the needs are met
   * @return a copy
   */
  public Orders objective(Objective aim) {
    return new Orders(
        off, staff, keep, weights, reserves, income, Optional.of(aim), temperament, rotation);
  }

  /**
   * The same with another temperament.
   *
   * @param nature how much is put by
   * @return a copy
   */
  public Orders temperament(Temperament nature) {
    return new Orders(off, staff, keep, weights, reserves, income, objective, nature, rotation);
  }

  /**
   * The same with the reeve off or on.
   *
   * @param value whether nobody shall be moved at all
   * @return a copy
   */
  public Orders off(boolean value) {
    return new Orders(
        value, staff, keep, weights, reserves, income, objective, temperament, rotation);
  }

  /**
   * The same, and toil evened out: once a cycle the reeve lets those who have had the most
   * unpleasant work change places with people of their tier who have had the least. Nobody moves
   * but in such an exchange, so that as many people are in each trade as before.
   *
   * @param most the part of the work of any industry that may be lost to it, by people who must
   *     learn the other's trade first or make less of it; within [0, 1]
   * @return a copy
   * @throws IllegalArgumentException if the part is out of range
   */
  public Orders rotate(double most) {
    return rotated(OptionalDouble.of(most));
  }

  /**
   * The same, and toil left where it is.
   *
   * @return a copy
   */
  public Orders unrotated() {
    return rotated(OptionalDouble.empty());
  }

  private Orders rotated(OptionalDouble part) {
    return new Orders(off, staff, keep, weights, reserves, income, objective, temperament, part);
  }
}
