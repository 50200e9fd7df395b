package dev.reeve.demo.play;

import dev.reeve.demo.play.Scenario.Figure;
import dev.reeve.demo.play.Scenario.Knob;
import dev.reeve.demo.play.Scenario.Step;
import dev.reeve.ecs.Settlement;
import dev.reeve.model.Industry;
import dev.reeve.plan.Plan;
import dev.reeve.plan.SteadyPlanner;
import dev.reeve.settlement.TickReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A tour under way: one village that lives on while an idea more is added to its rules. */
public final class Tour {
  /** Shares are told as long as there are no more figures than this. */
  private static final int FEW = 3;

  private final World world;
  private final Library library;
  private int index;
  private Plan longRun;

  /** Where the knob stood by the rules that the step began with. */
  private OptionalDouble begun;

  /**
   * A tour at a step, whose rules are in force.
   *
   * @param index the step, from 0
   */
  public Tour(World world, Library library, int index) {
    this.world = world;
    this.library = library;
    this.index = index;
    begun = knobOfTheStep();
    plan();
  }

  private void plan() {
    longRun = new SteadyPlanner(village().settlement().rules()).plan(step().people());
  }

  /**
   * A figure of the step.
   *
   * @param of what, see {@link Figure}
   * @param predicted by the essay; empty where it gives none
   * @param planned for the long run, as the rules are now
   * @param seen in the last tick; empty where it cannot be seen in one
   */
  public record Row(String of, OptionalDouble predicted, double planned, OptionalDouble seen) {}

  /** The step, from 0. */
  public int index() {
    return index;
  }

  /** How many steps there are. */
  public int size() {
    return world.scenario().steps().size();
  }

  /** The step that the tour is at. */
  public Step step() {
    return world.scenario().steps().get(index);
  }

  private Village village() {
    return world.villages().get(0);
  }

  /**
   * Goes to a step: its rules come into force, and as many people live there as it wants.
   *
   * @param to the step, from 0
   * @throws IllegalArgumentException if its rules are not there
   */
  public void go(int to) {
    Step next = world.scenario().steps().get(to);
    Settlement settlement = village().settlement();
    settlement.setRules(library.rules(next.rules()));
    index = to;
    begun = knobOfTheStep();
    plan();
    int people = settlement.people();
    settlement.add(Math.max(0, next.people() - people));
    for (int person = settlement.slots() - 1;
        person >= 0 && settlement.people() > next.people();
        person--) {
      if (settlement.lives(person)) {
        settlement.remove(person);
      }
    }
  }

  /** Where the knob of the step stands; empty where it has none. */
  public OptionalDouble knob() {
    if (step().knob().isEmpty()) {
      return OptionalDouble.empty();
    }
    Knob knob = step().knob().get();
    double value = Turn.value(village().settlement().rules(), knob).orElse(knob.least());
    return OptionalDouble.of(value);
  }

  /** Where the knob stood when the step began. */
  public OptionalDouble knobOfTheStep() {
    return step()
        .knob()
        .map(
            knob ->
                OptionalDouble.of(
                    Turn.value(library.rules(step().rules()), knob).orElse(knob.least())))
        .orElse(OptionalDouble.empty());
  }

  /**
   * Turns the knob of the step; the village lives on under the rules that this makes.
   *
   * @throws dev.reeve.rules.RulesetException if that makes no ruleset
   * @throws IllegalArgumentException if nobody can live by them
   */
  public void turn(double value) {
    Knob knob = step().knob().orElseThrow();
    village().settlement().setRules(Turn.of(library.rules(step().rules()), knob, value));
    plan();
  }

  /**
   * Takes over the step's rules as the library has them now; the knob stays where it was turned to.
   *
   * @throws dev.reeve.rules.RulesetException if that makes no ruleset
   * @throws IllegalArgumentException if its rules are not there, or nobody can live by them
   */
  public void renew() {
    OptionalDouble now = knob();
    boolean turned = now.isPresent() && !now.equals(begun);
    begun = knobOfTheStep();
    if (turned) {
      turn(now.getAsDouble());
    } else {
      village().settlement().setRules(library.rules(step().rules()));
      plan();
    }
  }

  /** The figures of the step: what the essay predicts, what is planned, what is seen. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Figure figure : step().figures()) {
      row(figure.of(), OptionalDouble.of(figure.value())).ifPresent(rows::add);
    }
    if (rows.size() < FEW) {
      for (Industry industry : longRun.rules().industries()) {
        String of = "share." + industry.id();
        if (rows.stream().noneMatch(row -> row.of().equals(of))) {
          row(of, OptionalDouble.empty()).ifPresent(rows::add);
        }
      }
    }
    return rows;
  }

  private Optional<Row> row(String of, OptionalDouble predicted) {
    return Prediction.wrong(of, longRun.rules()).isPresent()
        ? Optional.empty()
        : Optional.of(new Row(of, predicted, Prediction.planned(of, longRun), seen(of)));
  }

  private OptionalDouble seen(String of) {
    Settlement settlement = village().settlement();
    TickReport report = settlement.report();
    // Rules that have just been given come into force with the next tick.
    if (report == null
        || !report.plan().rules().equals(settlement.plan().rules())
        || Prediction.wrong(of, settlement.plan().rules()).isPresent()) {
      return OptionalDouble.empty();
    }
    String id = Prediction.id(of);
    double people = Math.max(1, settlement.people());
    double ticks = settlement.settings().ticksPerCycle();
    return switch (Prediction.kind(of)) {
      case "share" -> OptionalDouble.of(settlement.workers(id) / people);
      case "made" -> OptionalDouble.of(report.produced(id) * ticks);
      case "each" -> OptionalDouble.of((report.need(id) + report.luxury(id)) * ticks / people);
      case "coverage" -> OptionalDouble.of(report.coverage(id));
      case "happiness" -> OptionalDouble.of(settlement.happiness());
      case "idle" -> OptionalDouble.of(village().workers("idle"));
      default -> OptionalDouble.empty();
    };
  }
}
