package dev.reeve.market;

import java.util.Arrays;
import java.util.Objects;

/**
 * People whose wealth changes hands by the affine wealth model, step by step. {@link AffineWealth}
 * says what happens in a step.
 *
 * <p>Everyone meets one other in a step, all pairings being equally likely; where the people are
 * odd in number, one of them meets nobody. Luck is a pure function of seed and step: the
 * parameters, the wealth, the seed and the number of steps are all there is to save, and the same
 * ones give the same wealth, bit for bit, on any machine.
 *
 * <p>Wealth is conserved. What one loses the other wins, to one rounding each; everyone is pulled
 * to the mean of the wealth that was put in, summed with compensation, and not to that of what is
 * left of it, so that redistribution also wears the roundings off. Nothing is renormalised.
 *
 * <p>Cost of a step: N/2 draws and N numbers. Not thread-safe; allocates nothing after it was made.
 */
public final class WealthExchange {

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  /** The most that anybody can have: as many people as there can be have less than infinity. */
  private static final double RICHEST = 1e290;

  private final AffineWealth model;
  private final long seed;
  private double[] wealth;
  private int[] order;
  private long steps;

  /**
   * People with some wealth, before their first step.
   *
   * @param model the parameters
   * @param wealth what each of them has; within [0, 1e290], or from -1e290 on where people can be
   *     in debt; together more than 0, or each of them 0; at least one person. It is copied
   * @param seed luck is drawn from it
   * @throws IllegalArgumentException if nobody is there or somebody's wealth is out of range
   */
  public WealthExchange(AffineWealth model, double[] wealth, long seed) {
    this(model, wealth, seed, 0);
  }

  /**
   * People who have exchanged before: where another exchange came to, this one goes on.
   *
   * @param model the parameters
   * @param wealth what each of them has, as above
   * @param seed luck is drawn from it
   * @param steps that were taken before; &ge; 0
   * @throws IllegalArgumentException if nobody is there, or somebody's wealth or the steps are out
   *     of range
   */
  public WealthExchange(AffineWealth model, double[] wealth, long seed, long steps) {
    this.model = Objects.requireNonNull(model, "model");
    if (steps < 0) {
      throw new IllegalArgumentException("steps is " + steps + "; it must be >= 0");
    }
    this.seed = seed;
    this.steps = steps;
    this.wealth = new double[0];
    this.order = new int[0];
    replace(wealth);
  }

  /**
   * People who all have 1, with a step that is chosen for their number.
   *
   * @param people how many; &ge; 1
   * @param redistribution χ; finite, &ge; 0
   * @param advantage ζ; finite, &ge; 0
   * @param seed luck is drawn from it
   * @return the exchange
   * @throws IllegalArgumentException if an argument is out of range
   */
  public static WealthExchange equal(
      int people, double redistribution, double advantage, long seed) {
    return equal(people, AffineWealth.of(redistribution, advantage, 0, people), seed);
  }

  /**
   * People who all have 1.
   *
   * @param people how many; &ge; 1
   * @param model the parameters
   * @param seed luck is drawn from it
   * @return the exchange
   * @throws IllegalArgumentException if nobody is there
   */
  public static WealthExchange equal(int people, AffineWealth model, long seed) {
    double[] wealth = new double[Require.people(people)];
    Arrays.fill(wealth, 1);
    return new WealthExchange(model, wealth, seed);
  }

  /** Everyone exchanges once, and wealth is redistributed once. */
  public void step() {
    double mean = Sums.inColumns(wealth) / wealth.length;
    exchange(mean);
    redistribute(mean);
    steps++;
  }

  /**
   * Takes steps.
   *
   * @param count how many; &ge; 0
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public void run(long count) {
    if (count < 0) {
      throw new IllegalArgumentException("steps is " + count + "; it must be >= 0");
    }
    for (long k = 0; k < count; k++) {
      step();
    }
  }

  /**
   * Pairs the last one with anyone of the others, again and again among those who are left: all
   * pairings are equally likely (the shuffle of R. Durstenfeld, CACM 7(7), 1964, of which every
   * other exchange of places is enough).
   *
   * <p>One draw of SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, OOPSLA 2014) serves a pair:
   * its product with the number of the others has the partner in its high half, and in its low half
   * what is left of the draw, uniform again, which decides who wins (D. Lemire, ACM TOMACS 29(1),
   * 2019). Both are biased by less than N·2⁻⁶³. Nothing branches on luck.
   */
  private void exchange(double mean) {
    double[] w = wealth;
    int[] places = order;
    for (int i = 0; i < places.length; i++) {
      places[i] = i;
    }
    long draws = mix(mix(seed + GOLDEN) ^ (steps + GOLDEN));
    double root = Math.sqrt(model.step());
    double credit = model.credit() * mean;
    double mostly = mean > 0 ? 0.5 * model.advantage() * root / (mean + credit) : 0;
    int left = places.length;
    if ((left & 1) != 0) {
      draws += GOLDEN;
      int alone = (int) Math.multiplyHigh(mix(draws) >>> 1, 2L * left);
      places[alone] = places[--left];
    }
    for (; left > 1; left -= 2) {
      draws += GOLDEN;
      long draw = mix(draws) >>> 1;
      long others = 2L * (left - 1);
      int place = (int) Math.multiplyHigh(draw, others);
      double luck = ((draw * others) >>> 11) * 0x1.0p-53;
      int a = places[left - 1];
      int b = places[place];
      places[place] = places[left - 2];
      double stake = root * Math.max(0, Math.min(w[a], w[b]) + credit);
      double chance = 0.5 + mostly * (w[a] - w[b]);
      double won = Math.copySign(stake, chance - luck);
      w[a] += won;
      w[b] -= won;
    }
  }

  private void redistribute(double mean) {
    double pull = model.redistribution() * model.step();
    if (pull > 0) {
      double[] w = wealth;
      for (int i = 0; i < w.length; i++) {
        w[i] += pull * (mean - w[i]);
      }
    }
  }

  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
    return b ^ (b >>> 31);
  }

  /**
   * Gives somebody something, or takes it. Where people can be in debt it costs a look at everyone.
   *
   * @param person an index below {@link #people}
   * @param amount finite; what he then has must be in range as at the beginning
   * @throws IndexOutOfBoundsException if there is no such person
   * @throws IllegalArgumentException if the wealth would be out of range; nothing changes then
   */
  public void give(int person, double amount) {
    double before = wealth[Objects.checkIndex(person, wealth.length)];
    check(person, before + amount);
    wealth[person] = before + amount;
    if (model.debt() > 0 && !inTheBlack(wealth)) {
      double total = total();
      wealth[person] = before;
      throw inTheRed(total);
    }
  }

  /**
   * Other people, or the same with other wealth, go on from here, as where some have died and
   * others been born.
   *
   * @param others what each of them has, as at the beginning; it is copied
   * @throws IllegalArgumentException if nobody is there or somebody's wealth is out of range;
   *     nothing changes then
   */
  public void replace(double[] others) {
    Require.people(others.length);
    for (int i = 0; i < others.length; i++) {
      check(i, others[i]);
    }
    if (!inTheBlack(others)) {
      throw inTheRed(Sums.of(others));
    }
    if (others.length != wealth.length) {
      wealth = new double[others.length];
      order = new int[others.length];
    }
    System.arraycopy(others, 0, wealth, 0, others.length);
  }

  private void check(int person, double has) {
    boolean indebted = model.debt() > 0;
    if (!(has >= (indebted ? -RICHEST : 0) && has <= RICHEST)) {
      throw new IllegalArgumentException(
          "the wealth of person "
              + person
              + " is "
              + has
              + "; it must be within "
              + (indebted ? "[-1e290, 1e290]" : "[0, 1e290], or people must be allowed some debt"));
    }
  }

  private static boolean inTheBlack(double[] all) {
    for (double has : all) {
      if (has != 0) {
        return Sums.of(all) > 0;
      }
    }
    return true;
  }

  private static IllegalArgumentException inTheRed(double total) {
    return new IllegalArgumentException(
        "all wealth together is " + total + "; it must be > 0, or nobody must have any");
  }

  /**
   * The parameters.
   *
   * @return them
   */
  public AffineWealth model() {
    return model;
  }

  /**
   * How many exchange.
   *
   * @return people, &ge; 1
   */
  public int people() {
    return wealth.length;
  }

  /**
   * Steps taken.
   *
   * @return steps, &ge; 0
   */
  public long steps() {
    return steps;
  }

  /**
   * What luck is drawn from.
   *
   * @return the seed
   */
  public long seed() {
    return seed;
  }

  /**
   * What somebody has.
   *
   * @param person an index below {@link #people}
   * @return his wealth; negative: he is in debt
   * @throws IndexOutOfBoundsException if there is no such person
   */
  public double wealth(int person) {
    return wealth[Objects.checkIndex(person, wealth.length)];
  }

  /**
   * What each has.
   *
   * @return a copy, by person
   */
  public double[] wealth() {
    return wealth.clone();
  }

  /**
   * What all have together.
   *
   * @return the sum, with compensation
   */
  public double total() {
    return Sums.of(wealth);
  }

  /**
   * What the richest has, without sorting anybody.
   *
   * @return his share of all wealth; 1/N where nobody has any
   */
  public double largestShare() {
    return Inequality.largestShare(wealth);
  }

  /**
   * How unequal people are.
   *
   * @return what stays the same whatever happens then
   */
  public Inequality inequality() {
    return Inequality.of(wealth);
  }
}
