package dev.reeve.demo.play;

import dev.reeve.model.Good;
import dev.reeve.model.Objective;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.EmissionFlow;
import dev.reeve.plan.Income;
import dev.reeve.plan.IncomeRule;
import dev.reeve.plan.Incomes;
import dev.reeve.plan.Plan;
import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.Orders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What other orders would change in the long run.
 *
 * @param before the plan that follows from the orders in force
 * @param after the plan that would follow
 * @param orders the orders in force
 * @param wished the orders that are thought about
 */
public record Effect(Plan before, Plan after, Orders orders, Orders wished) {
  /** A change of a share or an amount that nobody would see. */
  private static final double NOTHING = 0.0005;

  /**
   * A trade that would have other people.
   *
   * @param trade an industry, {@code carrier} or {@code idle}
   * @param from whole people planned
   * @param to whole people that would be
   */
  public record Move(String trade, long from, long to) {}

  /**
   * An amount that would be another.
   *
   * @param of what it is an amount of
   * @param from as planned
   * @param to as it would be
   */
  public record Change(String of, double from, double to) {
    /** Whether there would be less. */
    public boolean worse() {
      return to < from;
    }
  }

  /** Trades that would have more people or fewer, in the order of the rules. */
  public List<Move> moves() {
    List<Move> moves = new ArrayList<>();
    Map<String, Double> then = people(after);
    people(before)
        .forEach(
            (trade, people) -> {
              Move move = new Move(trade, Math.round(people), Math.round(then.get(trade)));
              if (move.from() != move.to()) {
                moves.add(move);
              }
            });
    return moves;
  }

  private static Map<String, Double> people(Plan plan) {
    Map<String, Double> people = new LinkedHashMap<>();
    plan.workers().keySet().forEach(trade -> people.put(trade, plan.workers(trade)));
    people.put(LivingSettlement.CARRIER, sum(plan.carriers()));
    plan.standby().forEach((trade, idle) -> people.merge(trade, sum(idle), Double::sum));
    people.put(LivingSettlement.IDLE, plan.idle());
    return people;
  }

  private static double sum(Map<String, Double> amounts) {
    return amounts.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Happiness per person and cycle as people feel it, whatever the orders make of it. */
  public Change happiness() {
    return new Change("happiness", felt(before), felt(after));
  }

  private static double felt(Plan plan) {
    Ruleset rules = plan.rules();
    double felt = 0;
    for (Good good : rules.goods()) {
      double each = plan.goods().get(good.id()).consumed() / plan.people();
      if (rules.objective() == Objective.DIMINISHING && good.wanted()) {
        double enjoyed = Math.min(each, good.satiation());
        each = enjoyed - enjoyed * enjoyed / (2 * good.satiation());
      }
      felt += good.happiness() * each;
    }
    for (Program program : rules.programs()) {
      felt += plan.programs().get(program.id()) ? program.happiness() : 0;
    }
    for (EmissionFlow emission : plan.emissions().values()) {
      felt -= emission.harm();
    }
    return felt;
  }

  /** Units per person and cycle of wanted goods that would be more or fewer. */
  public List<Change> luxuries() {
    List<Change> changes = new ArrayList<>();
    for (Good good : before.rules().goods()) {
      if (good.wanted()) {
        note(changes, good.id(), each(before, good), each(after, good));
      }
    }
    return changes;
  }

  private static double each(Plan plan, Good good) {
    return plan.goods().get(good.id()).consumed() / plan.people();
  }

  /** Shares of needs that would be met more or less. */
  public List<Change> needs() {
    List<Change> changes = new ArrayList<>();
    before
        .coverage()
        .forEach((good, share) -> note(changes, good, share, after.coverage().get(good)));
    return changes;
  }

  /** Units a cycle that would be put by, or taken from the store, more or less. */
  public List<Change> stores() {
    List<Change> changes = new ArrayList<>();
    before
        .goods()
        .forEach(
            (good, flow) -> note(changes, good, flow.stored(), after.goods().get(good).stored()));
    return changes;
  }

  /**
   * Units of needed goods that shall lie in store that would be more or fewer. No plan shows how
   * they come there: the reeve fills and empties his store over the cycles to come.
   */
  public List<Change> reserves() {
    List<Change> changes = new ArrayList<>();
    List<Good> goods = before.rules().goods();
    for (int g = 0; g < goods.size(); g++) {
      Good good = goods.get(g);
      double need = before.basket(g) * before.people();
      note(
          changes,
          good.id(),
          Reserves.cycles(orders, good) * need,
          Reserves.cycles(wished, good) * need);
    }
    return changes;
  }

  private static void note(List<Change> changes, String of, double from, double to) {
    if (Math.abs(to - from) > NOTHING) {
      changes.add(new Change(of, from, to));
    }
  }

  /** Programs that would be held or would be no more; {@code to} is 1 where one would be held. */
  public List<Change> programs() {
    List<Change> changes = new ArrayList<>();
    before
        .programs()
        .forEach(
            (program, held) ->
                note(changes, program, held ? 1 : 0, after.programs().get(program) ? 1 : 0));
    return changes;
  }

  /** Income by trade against the average person's, where another rule is thought about. */
  public List<Change> incomes() {
    List<Change> changes = new ArrayList<>();
    if (orders.income() != wished.income()) {
      Map<String, Double> now = shares(before, orders.income());
      shares(after, wished.income())
          .forEach(
              (trade, share) ->
                  changes.add(new Change(trade, now.getOrDefault(trade, 1.0), share)));
    }
    return changes;
  }

  private static Map<String, Double> shares(Plan plan, IncomeRule rule) {
    Map<String, Double> people = new LinkedHashMap<>();
    Map<String, Double> income = new LinkedHashMap<>();
    for (Income.Earner earner : Incomes.share(plan, rule).earners()) {
      people.merge(earner.industry(), earner.people(), Double::sum);
      income.merge(earner.industry(), earner.people() * earner.share(), Double::sum);
    }
    income.replaceAll((trade, sum) -> sum / people.get(trade));
    return income;
  }
}
