package dev.reeve.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The orders on who works where, as whole numbers that can be met together. Orders are taken in
 * turn: persons who are kept come first, then trades as they were ordered; what leaves too few
 * people, sites or freedom for those before gives way, and is said to.
 */
final class Staffing {

  /** People at least and at most, by job without idleness. */
  final int[] least;

  final int[] most;

  /** People who stay, {@code [job][tier]}, the idle last. */
  final int[][] kept;

  /** What could not be met, in the order of the orders. */
  final List<Event.OrderRefused> refusals = new ArrayList<>();

  /** The same in words. */
  private List<String> remarks = List.of();

  /** As the rules have it, without any orders. */
  Staffing(Technology technology) {
    int jobs = technology.industries + 1;
    least = new int[jobs];
    most = new int[jobs];
    kept = new int[jobs + 1][technology.tiers];
    System.arraycopy(technology.trades.sites, 0, most, 0, technology.industries);
    most[technology.industries] = Integer.MAX_VALUE;
  }

  /** What orders come to with the people as they are. */
  static Staffing of(State s, Orders orders) {
    boolean none = orders.staff().isEmpty() && orders.keep().isEmpty();
    return none ? s.technology.unordered : new Staffing(s, orders);
  }

  private Staffing(State s, Orders orders) {
    this(s.technology);
    int free = s.population.living() - keep(s, orders);
    for (Map.Entry<String, Orders.Staff> order : orders.staff().entrySet()) {
      free = staff(s, order.getKey(), order.getValue(), free, orders);
    }
    if (orders.off() && !orders.staff().isEmpty()) {
      refuse(
          RefusedOrder.all(List.copyOf(orders.staff().keySet())),
          RefusalReason.of(RefusalReason.Kind.OFF));
    }
    remarks = refusals.stream().map(Event.OrderRefused::words).toList();
  }

  /** What could not be met, in words. */
  List<String> remarks() {
    return remarks;
  }

  private int keep(State s, Orders orders) {
    int sum = 0;
    for (int person : orders.keep()) {
      if (!s.population.lives(person)) {
        refuse(RefusedOrder.keep(person), RefusalReason.of(RefusalReason.Kind.NO_PERSON));
        continue;
      }
      int job = s.population.job(person);
      kept[job][s.population.tier(person)]++;
      sum++;
      if (job < least.length) {
        least[job]++;
        most[job] = Math.max(most[job], least[job]);
      }
    }
    return sum;
  }

  /** Returns how many people are left to be ordered about. */
  private int staff(State s, String id, Orders.Staff order, int free, Orders orders) {
    RefusedOrder refused = RefusedOrder.staff(id, order);
    int job = s.jobs.indexOrIdle(id);
    if (job >= least.length) {
      refuse(refused, RefusalReason.of(RefusalReason.Kind.NO_TRADE));
      return free;
    }
    if (job == s.jobs.carrier() && !carriage(s.technology) && order.min() > 0) {
      refuse(refused, RefusalReason.of(RefusalReason.Kind.NO_CARRIAGE));
      return free;
    }
    int staying = least[job];
    if (order.max() < staying) {
      refuse(refused, RefusalReason.of(RefusalReason.Kind.KEPT, staying));
    }
    int sites = Math.max(staying, most[job]);
    if (order.min() > sites) {
      refuse(refused, RefusalReason.of(RefusalReason.Kind.SITES, sites));
    }
    int min = Math.max(staying, Math.min(order.min(), sites));
    if (min - staying > free) {
      int people = s.population.living();
      refuse(
          refused,
          new RefusalReason(
              RefusalReason.Kind.OTHER_ORDERS, List.of(people, people - free), before(id, orders)));
      min = staying + free;
    }
    least[job] = min;
    most[job] = Math.max(min, Math.min(sites, order.max()));
    return free - (min - staying);
  }

  private static boolean carriage(Technology technology) {
    return ByPosition.positive(technology.routes.labor).length > 0;
  }

  /** The orders that came first. */
  private static List<RefusedOrder> before(String id, Orders orders) {
    List<RefusedOrder> first = new ArrayList<>();
    for (Map.Entry<String, Orders.Staff> order : orders.staff().entrySet()) {
      if (order.getKey().equals(id)) {
        break;
      }
      if (order.getValue().min() > 0) {
        first.add(RefusedOrder.staff(order.getKey(), order.getValue()));
      }
    }
    return first;
  }

  private void refuse(RefusedOrder order, RefusalReason reason) {
    refusals.add(new Event.OrderRefused(order, reason));
  }

  /** Whether nothing is ordered of this job but what the rules say. */
  boolean free(int job, Technology technology) {
    int sites = job < technology.industries ? technology.trades.sites[job] : Integer.MAX_VALUE;
    for (int people : kept[job]) {
      if (people > 0) {
        return false;
      }
    }
    return least[job] == 0 && most[job] == sites;
  }
}
