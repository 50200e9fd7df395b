package dev.reeve.settlement;

import java.util.Arrays;

/**
 * Who has had how much of the unpleasant work and of the luxuries: each person's mean per cycle,
 * which fades to a third (1/e) in {@value #MEMORY} cycles. Kept only where some work is unpleasant.
 *
 * <p>What somebody bears changes only when he changes trade, begins or ends his schooling. Until
 * then it is a formula of the ticks that have passed, so that a tick touches nobody. Toil at a rate
 * r goes from {@code x} to {@code r + (x - r) f^n} in n ticks. Luxuries are handed out by weight:
 * with {@code u} the same mean of what one of weight 1 gets, those of one of weight w go from
 * {@code x} to {@code w u + f^n (x - w u')}, where u' is what u was n ticks ago.
 */
final class Burdens implements Population.Watcher {

  /** Cycles after which a share has faded to a third (1/e). */
  static final double MEMORY = 40;

  private final State s;

  /** What a tick leaves of a mean. */
  private final double kept;

  /** Ticks that have been lived through. */
  private int ticks;

  /** Mean luxuries per cycle of one of weight 1. */
  private double unit;

  /** By person: what he had when it was last worked out, the tick of that, and {@link #unit}. */
  private double[] toil = new double[0];

  private double[] luxuries = new double[0];
  private int[] since = new int[0];
  private double[] unitThen = new double[0];

  /** Work, in person-cycles, that each industry may still lose to rotation. */
  double[] credit;

  Burdens(State s) {
    this.s = s;
    kept = StrictMath.exp(-1 / (MEMORY * s.ticksPerCycle()));
    credit = new double[s.technology.industries];
    reserve(s.population.slots());
  }

  /**
   * A tick is over in which these luxuries were handed out.
   *
   * @param weights what the weights of all people come to
   */
  void live(double weights) {
    double handedOut = 0;
    for (int g = 0; g < s.technology.goods; g++) {
      handedOut += s.technology.wants.happiness[g] * s.flows.of(Flows.Kind.LUXURY, g);
    }
    double now = weights > 0 ? handedOut * s.ticksPerCycle() / weights : 0;
    unit = now + (unit - now) * kept;
    ticks++;
  }

  /** Toil per cycle that a person has had. */
  double toil(int person) {
    int n = ticks - since[person];
    double now = rate(person);
    return n == 0 ? toil[person] : now + (toil[person] - now) * StrictMath.pow(kept, n);
  }

  /** Luxuries per cycle that a person has had, in happiness. */
  double luxuries(int person) {
    int n = ticks - since[person];
    if (n == 0) {
      return luxuries[person];
    }
    double left = StrictMath.pow(kept, n);
    double weight = Feel.weight(s, person);
    return Math.max(0, weight * (unit - left * unitThen[person]) + left * luxuries[person]);
  }

  /** Toil per cycle of what a person does now. */
  private double rate(int person) {
    int job = s.population.job(person);
    boolean works = job < s.technology.industries && !s.population.learning(person);
    return works ? s.technology.trades.toil[job] : 0;
  }

  @Override
  public void changes(int person) {
    if (since[person] != ticks) {
      double toilNow = toil(person);
      luxuries[person] = luxuries(person);
      toil[person] = toilNow;
      unitThen[person] = unit;
      since[person] = ticks;
    }
  }

  /** What everybody bears is about to change. */
  void everybodyChanges() {
    for (int person = 0; person < s.population.slots(); person++) {
      if (s.population.lives(person)) {
        changes(person);
      }
    }
  }

  /** A newcomer owes nothing, and is owed nothing: he begins with the mean of his tier. */
  @Override
  public void comes(int person) {
    reserve(s.population.slots());
    double toilOfTier = 0;
    double luxuriesOfTier = 0;
    int equals = 0;
    for (int other = 0; other < s.population.slots() && ticks > 0; other++) {
      if (other != person
          && s.population.lives(other)
          && s.population.tier(other) == s.population.tier(person)) {
        changes(other);
        toilOfTier += toil[other];
        luxuriesOfTier += luxuries[other];
        equals++;
      }
    }
    toil[person] = toilOfTier / Math.max(1, equals);
    luxuries[person] = luxuriesOfTier / Math.max(1, equals);
    unitThen[person] = unit;
    since[person] = ticks;
  }

  private void reserve(int slots) {
    if (slots > toil.length) {
      int capacity = slots + slots / 2;
      toil = Arrays.copyOf(toil, capacity);
      luxuries = Arrays.copyOf(luxuries, capacity);
      since = Arrays.copyOf(since, capacity);
      unitThen = Arrays.copyOf(unitThen, capacity);
    }
  }

  void archive(Archive archive) {
    ticks = archive.number("burdens.ticks", ticks);
    unit = archive.number("burdens.unit", unit);
    archive.numbers("burdens.credit", credit);
    int slots = s.population.slots();
    toil = Arrays.copyOf(toil, slots);
    luxuries = Arrays.copyOf(luxuries, slots);
    since = Arrays.copyOf(since, slots);
    unitThen = Arrays.copyOf(unitThen, slots);
    archive.numbers("burdens.toil", toil);
    archive.numbers("burdens.luxuries", luxuries);
    archive.numbers("burdens.since", since);
    archive.numbers("burdens.unitThen", unitThen);
    if (archive.reads()) {
      check(archive);
    }
  }

  private void check(Archive archive) {
    Soundness.checkAmounts("burdens.credit", credit, archive);
    Soundness.checkAmounts("burdens.toil", toil, archive);
    Soundness.checkAmounts("burdens.luxuries", luxuries, archive);
    Soundness.checkAmounts("burdens.unitThen", unitThen, archive);
    Soundness.checkAmounts("burdens.unit", new double[] {unit}, archive);
    for (int tick : since) {
      if (tick < 0 || tick > ticks) {
        throw archive.refuse(
            "burdens.since holds " + tick + "; it must be within [0, " + ticks + "]");
      }
    }
  }
}
