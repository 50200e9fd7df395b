package dev.reeve.demo.play;

import dev.reeve.demo.play.Chronicle.Curve;
import dev.reeve.ecs.Settlement;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Limit;
import dev.reeve.plan.Plan;
import dev.reeve.settlement.Event;
import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.Orders;
import dev.reeve.settlement.TickReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One village of the game: its settlement, who commands it, and what is remembered of it. */
public final class Village {
  /** A need that is met but for rounding is met. */
  private static final double FULL = 1 - 1e-9;

  /** A limit that is worth less is worth nothing. */
  private static final double NOTHING = 1e-9;

  private final int index;
  private final Scenario.Setup setup;
  private final Settlement settlement;
  private final Chronicle chronicle;

  /** How many died, by their index. */
  private final Map<Integer, Integer> dead = new HashMap<>();

  /** Who has how much, as it was at a tick; null: nobody has asked since. */
  private Fortunes fortunes;

  private long counted;

  /** What a reeve would plan where there is none; null where there is one. */
  private Plan advice;

  /** What follows from orders given since the last tick; null where there are none. */
  private Plan ahead;

  Village(int index, Scenario.Setup setup, Settlement settlement, Chronicle chronicle) {
    this.index = index;
    this.setup = setup;
    this.settlement = settlement;
    this.chronicle = chronicle;
  }

  /** Its place in the valley, from 0. */
  public int index() {
    return index;
  }

  /** What it is called. */
  public String name() {
    return setup.name();
  }

  /** How it was founded. */
  public Scenario.Setup setup() {
    return setup;
  }

  /** The settlement itself. */
  public Settlement settlement() {
    return settlement;
  }

  /** What is remembered. */
  public Chronicle chronicle() {
    return chronicle;
  }

  /**
   * The rules in force. Others that have just been given come into force with the next tick, and
   * till then trades and goods are those of before.
   */
  public Ruleset rules() {
    return settlement.plan().rules();
  }

  /**
   * The plan in force; once orders are given, the one that follows from them. Where nobody plans,
   * what a reeve would have planned as the cycle began.
   */
  public Plan plan() {
    if (ahead != null) {
      return ahead;
    }
    return advice == null || !advice.rules().equals(rules()) ? settlement.plan() : advice;
  }

  /** The orders in force. */
  public Orders orders() {
    return settlement.orders();
  }

  /**
   * Gives orders.
   *
   * @param orders all orders; what they say of things that the rules no longer know is left out
   */
  public void order(Orders orders) {
    Orders known = OrdersFit.to(rules(), orders);
    settlement.order(known);
    ahead = people() == 0 ? null : settlement.whatIf(known);
  }

  /**
   * The plan that would follow from other orders.
   *
   * @param orders all orders; as in {@link #order}
   */
  public Plan whatIf(Orders orders) {
    return settlement.whatIf(OrdersFit.to(rules(), orders));
  }

  /**
   * How many who have died since the game was opened had an index. It tells whoever has it now from
   * those before him.
   *
   * @param person the index, &ge; 0
   */
  public int before(int person) {
    return dead.getOrDefault(person, 0);
  }

  /** Who decides. */
  public Constitution constitution() {
    return Constitution.of(settlement.arrangement());
  }

  /**
   * Has somebody else decide from the next tick on, or by another law.
   *
   * @param next who decides
   */
  public void reform(Constitution next) {
    settlement.arrange(next.arrangement());
    fortunes = null;
    ahead = null;
  }

  /** Who has how much, as of the last tick. */
  public Fortunes fortunes() {
    if (fortunes == null || counted != settlement.ticks()) {
      counted = settlement.ticks();
      fortunes = Fortunes.of(this);
    }
    return fortunes;
  }

  /**
   * What somebody owns.
   *
   * @param person his index
   * @return in equal shares of all there is; 0 where people own nothing
   */
  public double owned(int person) {
    return constitution().money() ? fortunes().shares(person) : 0;
  }

  /** How many live there. */
  public int people() {
    return settlement.people();
  }

  /** People in a trade, those who still learn it among them. */
  public int workers(String trade) {
    return settlement.workers(trade);
  }

  /** People who still learn a trade. */
  public int learning(String trade) {
    return settlement.learning(trade);
  }

  /** What people feel, as they remember the last cycles. */
  public double happiness() {
    return settlement.happiness();
  }

  /** All trades in the order of the rules, then {@code carrier}, then {@code idle}. */
  public List<String> trades() {
    List<String> trades = new ArrayList<>();
    for (Industry industry : rules().industries()) {
      trades.add(industry.id());
    }
    if (!rules().trade().isEmpty()) {
      trades.add(LivingSettlement.CARRIER);
    }
    trades.add(LivingSettlement.IDLE);
    return trades;
  }

  /** People whom the plan asks for in a trade. */
  public double planned(String trade) {
    return switch (trade) {
      case LivingSettlement.IDLE -> plan().idle();
      case LivingSettlement.CARRIER ->
          plan().carriers().values().stream().mapToDouble(Double::doubleValue).sum();
      default -> plan().workers(trade);
    };
  }

  /** How well the needs were met in the last tick: the least of them, within [0, 1]. */
  public double met() {
    return plan().coverage().keySet().stream().mapToDouble(this::coverage).min().orElse(1);
  }

  /** The share of a need that was met in the last tick. */
  public double coverage(String good) {
    TickReport report = settlement.report();
    return report == null ? plan().coverage().get(good) : report.coverage(good);
  }

  /** The good that the needs lack most; empty while all needs are met. */
  public Optional<String> lacking() {
    return plan().coverage().keySet().stream()
        .filter(good -> coverage(good) < FULL)
        .min(Comparator.comparingDouble(this::coverage));
  }

  /** The limits to loosen so that more people have enough, the best first; none in good times. */
  public List<Limit> remedies() {
    return plan().limits().stream()
        .filter(limit -> limit.measure() == Limit.Measure.COVERAGE && limit.worth() > NOTHING)
        .sorted(Comparator.comparingDouble(Limit::worth).reversed())
        .toList();
  }

  /** What people need of a good in the mean, units per person and cycle. */
  public double need(Good good) {
    return settlement.need(good.id());
  }

  /** Cycles for which a needed good lasts if nothing more is made. */
  public double cyclesInStore(Good good) {
    return settlement.stock(good.id()) / (need(good) * Math.max(1, people()));
  }

  /** Units of a good that the reeve keeps in reserve, by rules, orders, temperament, posture. */
  public double reserve(Good good) {
    double cycles = Reserves.cycles(orders(), good) * settlement.posture().reserve();
    return cycles * need(good) * people();
  }

  /**
   * Lets something befall the village, to the end of the present cycle.
   *
   * @param deed what kind of thing
   * @param what the threat, industry or program
   * @param strength against the usual, &ge; 0; a program is held or not
   */
  public void befall(Scenario.Deed deed, String what, double strength) {
    switch (deed) {
      case RAID -> settlement.bring(what, strength);
      case HARVEST -> settlement.weather(what, strength);
      case FESTIVAL -> settlement.celebrate(what);
    }
  }

  /** Notes down what the last tick brought. */
  void remember() {
    ahead = null;
    advise();
    TickReport report = settlement.report();
    bury(report);
    for (String trade : trades()) {
      chronicle.note(Curve.WORKERS, trade, workers(trade));
      chronicle.note(Curve.LEARNERS, trade, learning(trade));
      chronicle.note(Curve.PLANNED, trade, planned(trade));
    }
    for (Good good : rules().goods()) {
      chronicle.note(Curve.STOCK, good.id(), report.after(good.id()));
      chronicle.note(Curve.RESERVE, good.id(), reserve(good));
      if (good.wanted()) {
        chronicle.note(Curve.HAPPINESS, good.id(), report.happiness(good.id()));
      }
    }
    for (Program program : rules().programs()) {
      chronicle.note(Curve.HAPPINESS, program.id(), report.happiness(program.id()));
    }
    for (String good : plan().coverage().keySet()) {
      chronicle.note(Curve.COVERAGE, good, coverage(good));
    }
    chronicle.note(Curve.FIGURE, Chronicle.HAPPINESS, happiness());
    chronicle.note(Curve.FIGURE, Chronicle.PROMISED, plan().happiness());
    chronicle.note(Curve.FIGURE, Chronicle.PEOPLE, people());
    if (people() > 0) {
      chronicle.note(Curve.FIGURE, Chronicle.LARGEST, fortunes().largest());
      chronicle.note(Curve.FIGURE, Chronicle.GINI, fortunes().inequality().gini());
      chronicle.note(Curve.FIGURE, Chronicle.THEORY, constitution().theoryShare(people()));
    }
    chronicle.note(Curve.FIGURE, Chronicle.LEARNING, report.learning());
    chronicle.note(Curve.FIGURE, Chronicle.MOVES, report.moves());
    chronicle.note(
        Curve.FIGURE,
        Chronicle.HUNGER,
        (1 - met()) * people() / settlement.settings().ticksPerCycle());
    chronicle.endTick();
  }

  private void advise() {
    if (!constitution().money() || people() == 0) {
      advice = null;
    } else if (advice == null || settlement.ticks() % settlement.settings().ticksPerCycle() == 1) {
      advice = settlement.whatIf(orders());
    }
  }

  /** The dead are kept no longer: somebody else may have their index by now. */
  private void bury(TickReport report) {
    Orders orders = orders();
    for (Event event : report.events()) {
      if (event instanceof Event.Death death) {
        dead.merge(death.person(), 1, Integer::sum);
        if (orders.keep().contains(death.person())) {
          orders = orders.release(death.person());
        }
      }
    }
    if (!orders.equals(orders())) {
      settlement.order(OrdersFit.to(rules(), orders));
    }
  }
}
