package dev.reeve.demo.play;

import dev.reeve.demo.play.Chronicle.Curve;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of two villages from the beginning on, side by side: who was happier, and what the
 * other one lost it by. All are means over the cycles, unless they say otherwise.
 *
 * @param happiness of a person, as remembered
 * @param trades people in each trade, learners among them
 * @param sources happiness of a person, by the good or program that it came from
 * @param hunger person-cycles of need not met, in all
 * @param moves how often somebody left a job, in all
 * @param learning people who learnt
 * @param reason what weighs most; empty where nobody lost
 */
public record Reckoning(
    Pair happiness,
    List<Pair> trades,
    List<Pair> sources,
    Pair hunger,
    Pair moves,
    Pair learning,
    Optional<Reason> reason) {

  /** Happiness that differs by less is the same. */
  private static final double EVEN = 0.005;

  /**
   * One figure of both.
   *
   * @param id what it is of
   * @param yours of the first village
   * @param theirs of the second
   */
  public record Pair(String id, double yours, double theirs) {
    /** Theirs less yours. */
    public double lead() {
      return theirs - yours;
    }

    private Pair turned() {
      return new Pair(id, /* yours= */ theirs, /* theirs= */ yours);
    }
  }

  /**
   * Why the one was less happy than the other.
   *
   * @param hungry whether it was for hunger, and not for labour in the wrong place
   * @param surplus the trade that it had most people too many in, against the other
   * @param many how many
   * @param lack the trade that it had most people too few in
   * @param few how many
   * @param cost happiness of a person that this took
   */
  public record Reason(
      boolean hungry, String surplus, double many, String lack, double few, double cost) {}

  /** Who was happier. */
  public enum Outcome {
    WON,
    LOST,
    EVEN
  }

  /** Copies. */
  public Reckoning {
    trades = List.copyOf(trades);
    sources = List.copyOf(sources);
  }

  /**
   * Compares two villages that live by the same rules.
   *
   * @param yours the player's
   * @param theirs the reeve's
   */
  public static Reckoning of(Village yours, Village theirs) {
    Chronicle a = yours.chronicle();
    Chronicle b = theirs.chronicle();
    Pair happiness = mean(Curve.FIGURE, Chronicle.HAPPINESS, a, b);
    Pair hunger = total(Chronicle.HUNGER, a, b);
    List<Pair> trades = means(Curve.WORKERS, a, b);
    double people = a.mean(Curve.FIGURE, Chronicle.PEOPLE);
    double cycles = (double) a.size() * a.stride() / yours.settlement().settings().ticksPerCycle();
    return new Reckoning(
        happiness,
        trades,
        means(Curve.HAPPINESS, a, b),
        hunger,
        total(Chronicle.MOVES, a, b),
        mean(Curve.FIGURE, Chronicle.LEARNING, a, b),
        reason(happiness, hunger, trades, people * cycles));
  }

  private static Pair mean(Curve curve, String id, Chronicle a, Chronicle b) {
    return new Pair(id, a.mean(curve, id), b.mean(curve, id));
  }

  private static Pair total(String id, Chronicle a, Chronicle b) {
    return new Pair(id, a.total(Curve.FIGURE, id), b.total(Curve.FIGURE, id));
  }

  private static List<Pair> means(Curve curve, Chronicle a, Chronicle b) {
    Set<String> ids = new LinkedHashSet<>(a.ids(curve));
    ids.addAll(b.ids(curve));
    List<Pair> pairs = new ArrayList<>();
    ids.forEach(id -> pairs.add(mean(curve, id, a, b)));
    return pairs;
  }

  /**
   * The whole difference in happiness falls on what the less happy village did otherwise: on hunger
   * as far as the hungry could enjoy nothing, else on the trades that it had too many people in, by
   * how many.
   */
  static Optional<Reason> reason(
      Pair happiness, Pair hunger, List<Pair> trades, double personCycles) {
    if (Math.abs(happiness.lead()) < EVEN) {
      return Optional.empty();
    }
    boolean lost = happiness.lead() > 0;
    Pair felt = lost ? happiness : happiness.turned();
    Pair need = lost ? hunger : hunger.turned();
    List<Pair> staffed = lost ? trades : trades.stream().map(Pair::turned).toList();
    double hungry = Math.max(0, -need.lead()) / Math.max(1, personCycles) * felt.theirs();
    Pair surplus = staffed.stream().min(Comparator.comparingDouble(Pair::lead)).orElseThrow();
    Pair lack = staffed.stream().max(Comparator.comparingDouble(Pair::lead)).orElseThrow();
    double misplaced = staffed.stream().mapToDouble(t -> Math.max(0, -t.lead())).sum();
    double share = misplaced > 0 ? Math.max(0, -surplus.lead()) / misplaced : 0;
    boolean forHunger = hungry > felt.lead() / 2;
    return Optional.of(
        new Reason(
            forHunger,
            surplus.id(),
            Math.max(0, -surplus.lead()),
            lack.id(),
            Math.max(0, lack.lead()),
            forHunger ? Math.min(hungry, felt.lead()) : share * felt.lead()));
  }

  /** How it went for the player. */
  public Outcome outcome() {
    if (Math.abs(happiness.lead()) < EVEN) {
      return Outcome.EVEN;
    }
    return happiness.lead() < 0 ? Outcome.WON : Outcome.LOST;
  }
}
