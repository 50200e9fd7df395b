package dev.reeve.demo.play;

import dev.reeve.demo.play.Chronicle.Curve;
import dev.reeve.model.Good;
import dev.reeve.model.Threat;
import dev.reeve.settlement.LivingSettlement;

/**
 * Reads from a village what might be worth an alert. Each condition has two marks: beyond one it is
 * on, beyond the other off, and between them it is as it was.
 */
final class Signals {

  /** How a condition stands. */
  enum State {
    ON,
    BETWEEN,
    OFF;

    /** On from one mark upwards, off below the other. */
    static State above(double value, double on, double off) {
      return value >= on ? ON : value < off ? OFF : BETWEEN;
    }
  }

  /**
   * A condition as it stands.
   *
   * @param state on or off
   * @param amount what the alert shows
   */
  record Signal(State state, double amount) {}

  /** Takes what was read. */
  @FunctionalInterface
  interface Sink {
    void take(Alert.Kind kind, String subject, Signal signal);
  }

  private static final double UNMET = 0.002;
  private static final double MET = 1e-6;
  private static final double LOW_STORE = 0.6;
  private static final double FAIR_STORE = 0.8;
  private static final double MANY_IDLE = 0.05;
  private static final double SOME_IDLE = 0.03;
  private static final double MANY_UNPLACED = 0.1;

  /** A threat that is always there is told of when it is so much stronger than usual. */
  private static final double FIERCE = 1.05;

  /** Share of all wealth from which its owner stands out, and below which he does no more. */
  static final double OLIGARCH = 0.2;

  static final double NO_OLIGARCH = 0.15;

  private static final double DANGER = 0.75;
  private static final double EASE = 0.7;

  /** Of a trial's time, what must be over before its happiness is judged. */
  private static final double JUDGED_AFTER = 0.25;

  private final Scenario scenario;

  Signals(Scenario scenario) {
    this.scenario = scenario;
  }

  /** Ticks for which a condition must be on to be told. */
  static int ticksToRaise(Alert.Kind kind) {
    return switch (kind) {
      case RAID, OFF, TIPPED -> 1;
      case FAMINE, REFUSED, GOAL -> 2;
      default -> 10;
    };
  }

  /** Ticks for which it must be off to be gone. */
  static int ticksToDrop(Alert.Kind kind) {
    return switch (kind) {
      case RAID, OFF, REFUSED, TIPPED -> 1;
      default -> 10;
    };
  }

  /** Reads everything of a village after a tick. */
  void read(Village village, Sink sink) {
    for (Good good : village.rules().goods()) {
      if (village.need(good) > 0) {
        double missing = 1 - village.coverage(good.id());
        State famine = State.above(missing, UNMET, MET);
        sink.take(Alert.Kind.FAMINE, good.id(), new Signal(famine, 1 - missing));
        store(village, good, sink);
      }
    }
    for (Threat threat : village.rules().threats()) {
      double strength = village.settlement().raid(threat.id());
      boolean told = strength > (threat.chance() < 1 ? 0 : FIERCE);
      sink.take(Alert.Kind.RAID, threat.id(), new Signal(told ? State.ON : State.OFF, strength));
    }
    leisure(village, sink);
    boolean off = village.orders().off() && !village.setup().byHand();
    sink.take(Alert.Kind.OFF, "", new Signal(off ? State.ON : State.OFF, 0));
    wealth(village, sink);
    boolean orders = !village.orders().staff().isEmpty() || !village.orders().keep().isEmpty();
    int refused = orders ? village.settlement().refusals().size() : 0;
    sink.take(Alert.Kind.REFUSED, "", new Signal(refused > 0 ? State.ON : State.OFF, refused));
    if (village.index() == 0) {
      scenario.goal().ifPresent(goal -> goal(village, goal, sink));
    }
  }

  private static void store(Village village, Good good, Sink sink) {
    double reserve = village.reserve(good);
    // Where nobody plans nobody keeps a reserve.
    if (reserve <= 0 || village.constitution().money()) {
      return;
    }
    double share = village.settlement().stock(good.id()) / reserve;
    State state = State.above(1 - share, 1 - LOW_STORE, 1 - FAIR_STORE);
    int cycle = village.settlement().settings().ticksPerCycle();
    Trend trend = Trend.of(village.chronicle(), Curve.STOCK, good.id(), cycle);
    if (state == State.ON && trend != Trend.FALLING) {
      state = State.BETWEEN;
    }
    sink.take(Alert.Kind.STORE, good.id(), new Signal(state, share));
  }

  private static void wealth(Village village, Sink sink) {
    boolean money = village.constitution().money() && village.people() > 0;
    double share = money ? village.fortunes().largest() : 0;
    sink.take(
        Alert.Kind.OLIGARCHY, "", new Signal(State.above(share, OLIGARCH, NO_OLIGARCH), share));
    double theory = village.constitution().theoryShare(village.people());
    boolean tipped = theory > 0 && share < OLIGARCH;
    sink.take(Alert.Kind.TIPPED, "", new Signal(tipped ? State.ON : State.OFF, theory));
  }

  private static void leisure(Village village, Sink sink) {
    int idle = village.workers(LivingSettlement.IDLE);
    double share = idle / (double) Math.max(1, village.people());
    double many = village.setup().byHand() ? MANY_UNPLACED : MANY_IDLE;
    State state = State.above(share, many, SOME_IDLE);
    if (village.lacking().isEmpty() && !village.setup().byHand()) {
      state = State.OFF;
    }
    sink.take(Alert.Kind.IDLE, "", new Signal(state, idle));
  }

  private void goal(Village village, Scenario.Goal goal, Sink sink) {
    double hunger = village.chronicle().total(Curve.FIGURE, Chronicle.HUNGER);
    double used = hunger / Math.max(1e-9, goal.hunger());
    State hungry = hunger == 0 ? State.OFF : State.above(used, DANGER, EASE);
    sink.take(Alert.Kind.GOAL, Chronicle.HUNGER, new Signal(hungry, hunger));
    double happiness = village.chronicle().mean(Curve.FIGURE, Chronicle.HAPPINESS);
    boolean judged = village.settlement().cycles() >= JUDGED_AFTER * scenario.cycles();
    State sad = judged && happiness < goal.happiness() ? State.ON : State.OFF;
    sink.take(Alert.Kind.GOAL, Chronicle.HAPPINESS, new Signal(sad, happiness));
  }
}
