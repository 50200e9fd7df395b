package dev.reeve.plan;

import dev.reeve.model.Deposit;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.model.TradeRoute;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Under which conditions a settlement is planned for: who lives there, what the reeve believes of
 * yields and losses, what goes into the store or comes out of it, what delights just now, and the
 * orders to obey. New conditions are neutral: those of the ruleset itself.
 *
 * <p>What is next to nothing counts as nothing, as the rest of a plan could not be told from it: a
 * factor on a yield or a loss, a share of a cycle or of workers, each below 1e-9; a factor on a
 * delight below 1e-20; and a {@linkplain #store wish} for less than a billionth of what people
 * make.
 *
 * <p>Meant to be kept and filled anew for every plan; setting allocates nothing. Goods, industries,
 * tiers, threats, programs and fields go by their position in the ruleset. Not thread-safe.
 */
public final class Conditions {

  /**
   * The largest factor on yields, losses and delights. A plan weighs delights against each other to
   * about sixteen digits; what is smaller than another by more no longer counts beside it.
   */
  public static final double LARGEST_FACTOR = 1e20;

  /**
   * What is less than this part of what the rules say, of a cycle, or of what people could make, is
   * nothing: the rest of a plan could not be told from it.
   */
  private static final double NEGLIGIBLE = 1e-9;

  private final Ruleset rules;

  /**
   * Units of each good that one person could make or bring in in a cycle, by the rules alone; 1
   * where nobody can.
   */
  private final double[] unit;

  private double everyone;
  private final double[] count;

  /** Whether the tiers have the ruleset's shares of everyone. */
  private boolean byShares;

  private final Heads heads;

  private final double[] yield;
  private final double[] working;
  private final double[] learning;
  private final double[] deposit;
  private final double[] loss;
  private final double[] store;
  private final double[] delight;
  private final double[] programDelight;
  private final double[] research;
  private final Orders orders;
  private List<String> remarks = List.of();

  /**
   * Neutral conditions.
   *
   * @param rules the ruleset to plan for
   * @param people how many people, in the ruleset's shares of tiers; finite, &gt; 0
   * @throws IllegalArgumentException if {@code people} is out of range
   */
  public Conditions(Ruleset rules, double people) {
    this.rules = Objects.requireNonNull(rules, "rules");
    count = new double[rules.people().tiers().size()];
    heads = new Heads(rules);
    yield = new double[rules.industries().size()];
    working = new double[yield.length];
    learning = new double[yield.length];
    deposit = new double[yield.length];
    loss = new double[rules.threats().size()];
    store = new double[rules.goods().size()];
    delight = new double[store.length];
    programDelight = new double[rules.programs().size()];
    research = new double[rules.research().size()];
    orders = new Orders(rules);
    unit = units(rules);
    neutral(people);
  }

  private Conditions(Conditions other, Orders orders) {
    rules = other.rules;
    unit = other.unit;
    everyone = other.everyone;
    byShares = other.byShares;
    count = other.count.clone();
    heads = other.heads.copy();
    yield = other.yield.clone();
    working = other.working.clone();
    learning = other.learning.clone();
    deposit = other.deposit.clone();
    loss = other.loss.clone();
    store = other.store.clone();
    delight = other.delight.clone();
    programDelight = other.programDelight.clone();
    research = other.research.clone();
    this.orders = orders;
    remarks = other.remarks;
  }

  private static double[] units(Ruleset rules) {
    double[] unit = new double[rules.goods().size()];
    for (int g = 0; g < unit.length; g++) {
      String good = rules.goods().get(g).id();
      for (Industry industry : rules.industries()) {
        unit[g] = Math.max(unit[g], industry.output().getOrDefault(good, 0.0));
      }
    }
    double[] made = unit.clone();
    for (TradeRoute route : rules.trade()) {
      int give = rules.goods().indexOf(rules.good(route.give()));
      int get = rules.goods().indexOf(rules.good(route.get()));
      unit[get] = Math.max(unit[get], route.rate() * made[give]);
    }
    for (int g = 0; g < unit.length; g++) {
      unit[g] = unit[g] == 0 ? 1 : unit[g];
    }
    return unit;
  }

  /** These as they are now, but with those orders. */
  Conditions copy(Orders taken) {
    return new Conditions(this, taken);
  }

  /**
   * Makes everything neutral again and forgets all orders.
   *
   * @param people how many people, in the ruleset's shares of tiers; finite, &gt; 0
   * @return these conditions
   * @throws IllegalArgumentException if {@code people} is out of range
   */
  public Conditions neutral(double people) {
    if (!(people > 0 && people < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("people is " + people + "; it must be finite and > 0");
    }
    everyone = people;
    byShares = true;
    for (int k = 0; k < count.length; k++) {
      count[k] = rules.people().tiers().get(k).share() * people;
    }
    heads.byShares();
    for (int j = 0; j < yield.length; j++) {
      Industry industry = rules.industries().get(j);
      working[j] = rules.people().workingShare(industry.education(), industry.hazard());
      learning[j] = rules.people().learningShare(industry.education());
      deposit[j] = industry.deposit().map(Deposit::units).orElse(Double.POSITIVE_INFINITY);
    }
    for (int f = 0; f < research.length; f++) {
      research[f] = rules.research().get(f).share();
    }
    Arrays.fill(yield, 1);
    Arrays.fill(loss, 1);
    Arrays.fill(store, 0);
    Arrays.fill(delight, 1);
    Arrays.fill(programDelight, 1);
    orders.clear();
    remarks = List.of();
    return this;
  }

  /**
   * Sets how many people of a tier there are. The first call leaves the other tiers at their
   * shares; when a plan is made, somebody must live there.
   *
   * @param tier position of the tier
   * @param people how many; finite, &ge; 0
   * @return these conditions
   * @throws IllegalArgumentException if {@code people} is out of range
   * @throws IndexOutOfBoundsException if there is no such tier
   */
  public Conditions people(int tier, double people) {
    String id = rules.people().tiers().get(position("tier", tier, count.length)).id();
    count[tier] = amount("people of ", id, people);
    byShares = false;
    everyone = 0;
    for (double each : count) {
      everyone += each;
    }
    return this;
  }

  /**
   * Sets how many people of each profile there are, of all tiers together. Only how they compare
   * counts: what people need is what a head of them needs in the mean, times all people. Neutral
   * are the ruleset's shares.
   *
   * @param people how many, by position of the profile; finite, &ge; 0, not all 0
   * @return these conditions
   * @throws IllegalArgumentException if the ruleset has another number of profiles or none, or a
   *     number is out of range
   */
  public Conditions profiles(double... people) {
    if (people.length != heads.profiles() || people.length == 0) {
      throw new IllegalArgumentException(
          "people of "
              + people.length
              + " profiles are given; the ruleset has "
              + heads.profiles());
    }
    double all = 0;
    for (int k = 0; k < people.length; k++) {
      all += amount("people of ", heads.id(k), people[k]);
    }
    if (!(all > 0 && all < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "people of all profiles are " + all + "; they must be finite and > 0");
    }
    heads.set(people, all);
    return this;
  }

  /**
   * Multiplies an industry's outputs; its inputs stay.
   *
   * @param industry position of the industry
   * @param factor neutral 1; within [0, {@link #LARGEST_FACTOR}]
   * @return these conditions
   * @throws IllegalArgumentException if {@code factor} is out of range
   * @throws IndexOutOfBoundsException if there is no such industry
   */
  public Conditions yields(int industry, double factor) {
    yield[industry] = factor("yield of ", industry(industry), factor);
    return this;
  }

  /**
   * Sets which part of a cycle people of a trade work.
   *
   * @param industry position of the industry
   * @param share σ of the model; within [0, 1]
   * @return these conditions
   * @throws IllegalArgumentException if {@code share} is out of range
   * @throws IndexOutOfBoundsException if there is no such industry
   */
  public Conditions working(int industry, double share) {
    working[industry] = fraction("working share of ", industry(industry), share);
    return this;
  }

  /**
   * Sets which part of a cycle people of a trade learn and use goods as students do.
   *
   * @param industry position of the industry
   * @param share {@code e/L} of the model; within [0, 1]
   * @return these conditions
   * @throws IllegalArgumentException if {@code share} is out of range
   * @throws IndexOutOfBoundsException if there is no such industry
   */
  public Conditions learning(int industry, double share) {
    learning[industry] = fraction("learning share of ", industry(industry), share);
    return this;
  }

  /**
   * Sets what may be dug from the land of an industry.
   *
   * @param industry position of the industry
   * @param most units a cycle at most, of all that it makes together; neutral what its land holds
   *     at first; &ge; 0, infinite where it has no {@linkplain Deposit deposit}
   * @return these conditions
   * @throws IllegalArgumentException if {@code most} is out of range
   * @throws IndexOutOfBoundsException if there is no such industry
   */
  public Conditions deposit(int industry, double most) {
    boolean limited =
        rules.industries().get(position("industry", industry, yield.length)).deposit().isPresent();
    if (!(most >= 0) || (!limited && most < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "deposit of "
              + industry(industry)
              + " is "
              + most
              + "; it must be "
              + (limited ? ">= 0" : "infinite: its land never runs low"));
    }
    deposit[industry] = most;
    return this;
  }

  /**
   * Multiplies what a threat takes. A threat that takes a fraction never takes more than all.
   *
   * @param threat position of the threat
   * @param factor neutral 1; within [0, {@link #LARGEST_FACTOR}]
   * @return these conditions
   * @throws IllegalArgumentException if {@code factor} is out of range
   * @throws IndexOutOfBoundsException if there is no such threat
   */
  public Conditions loss(int threat, double factor) {
    String id = rules.threats().get(position("threat", threat, loss.length)).id();
    loss[threat] = factor("loss to ", id, factor);
    return this;
  }

  /**
   * Sets what is to be put into the store of a good, or what it gives. What is to be put by comes
   * after all needs and before programs and luxuries, and where it cannot be had in full, of every
   * good the same share is put by. What the store gives is free, and need not be taken.
   *
   * <p>A wish for less than a billionth of what everybody could make or bring in of the good is
   * none: beside the rest of a plan it is rounding.
   *
   * @param good position of the good
   * @param units per cycle: to be put by (&gt; 0) or given (&lt; 0); neutral 0; finite
   * @return these conditions
   * @throws IllegalArgumentException if {@code units} is not finite
   * @throws IndexOutOfBoundsException if there is no such good
   */
  public Conditions store(int good, double units) {
    String id = rules.goods().get(position("good", good, store.length)).id();
    if (!Double.isFinite(units)) {
      throw new IllegalArgumentException("store of " + id + " is " + units + "; it must be finite");
    }
    store[good] = units;
    return this;
  }

  /**
   * Multiplies a good's happiness. A good that delights nobody now is not made for luxury, and the
   * common level does not ask for it.
   *
   * @param good position of the good
   * @param factor neutral 1; within [0, {@link #LARGEST_FACTOR}]
   * @return these conditions
   * @throws IllegalArgumentException if {@code factor} is out of range
   * @throws IndexOutOfBoundsException if there is no such good
   */
  public Conditions delight(int good, double factor) {
    String id = rules.goods().get(position("good", good, delight.length)).id();
    delight[good] = factor("delight of ", id, factor);
    return this;
  }

  /**
   * Multiplies a program's happiness.
   *
   * @param program position of the program
   * @param factor neutral 1; within [0, {@link #LARGEST_FACTOR}]
   * @return these conditions
   * @throws IllegalArgumentException if {@code factor} is out of range
   * @throws IndexOutOfBoundsException if there is no such program
   */
  public Conditions programDelight(int program, double factor) {
    String id = rules.programs().get(position("program", program, programDelight.length)).id();
    programDelight[program] = factor("delight of ", id, factor);
    return this;
  }

  /**
   * Sets how many researchers a field must have.
   *
   * @param field position of the field
   * @param share researchers per worker of the industry that it improves, at least; neutral the
   *     ruleset's own; finite, &ge; 0
   * @return these conditions
   * @throws IllegalArgumentException if {@code share} is out of range
   * @throws IndexOutOfBoundsException if there is no such field
   */
  public Conditions research(int field, double share) {
    String id = rules.research().get(position("field", field, research.length)).id();
    research[field] = amount("research share of ", id, share);
    return this;
  }

  /**
   * Orders how many people are to be in a trade, whether they have work there or not: those who
   * have none stand by. When a plan is made, all that is ordered must go together: see {@link
   * SteadyPlanner#plan(Conditions)}.
   *
   * @param industry position of the industry
   * @param min at least so many, of any tier; neutral 0; finite, &ge; 0
   * @param max at most so many; neutral infinite; &ge; {@code min}
   * @return these conditions
   * @throws IllegalArgumentException if a number is out of range
   * @throws IndexOutOfBoundsException if there is no such industry
   */
  public Conditions staff(int industry, double min, double max) {
    orders.staff(industry, industry(industry), min, max);
    return this;
  }

  /**
   * Orders how many people are to be carriers, whether they have something to carry or not.
   *
   * @param min at least so many, of any tier; neutral 0; finite, &ge; 0; 0 where no trade route
   *     asks for labour
   * @param max at most so many; neutral infinite; &ge; {@code min}
   * @return these conditions
   * @throws IllegalArgumentException if a number is out of range
   */
  public Conditions carriers(double min, double max) {
    if (min > 0 && rules.trade().stream().noneMatch(route -> route.labor() > 0)) {
      throw new IllegalArgumentException(
          "at least " + min + " carriers are ordered; no trade route of this ruleset asks for any");
    }
    orders.staff(yield.length, "carriers", min, max);
    return this;
  }

  /**
   * Keeps people in their trade, whether they have work there or not.
   *
   * @param industry position of the industry
   * @param tier position of the tier
   * @param people at least so many of that tier stay in the trade; neutral 0; finite, &ge; 0
   * @return these conditions
   * @throws IllegalArgumentException if {@code people} is out of range
   * @throws IndexOutOfBoundsException if there is no such industry or tier
   */
  public Conditions kept(int industry, int tier, double people) {
    String id = industry(industry);
    position("tier", tier, count.length);
    orders.keep(industry, tier, amount("kept people of ", id, people));
    return this;
  }

  /**
   * The ruleset that these conditions are for.
   *
   * @return the ruleset
   */
  public Ruleset rules() {
    return rules;
  }

  /**
   * Remarks on how these conditions came about, such as orders that gave way; the plan's reasons
   * begin with them.
   *
   * @param sentences in the order to be told
   * @return this
   */
  public Conditions remarks(List<String> sentences) {
    remarks = List.copyOf(sentences);
    return this;
  }

  List<String> remarks() {
    return remarks;
  }

  /**
   * How many people there are, of all tiers.
   *
   * @return people, finite, &ge; 0
   */
  public double people() {
    return everyone;
  }

  double people(int tier) {
    return count[tier];
  }

  Heads heads() {
    return heads;
  }

  /** A tier's share of everyone. */
  double share(int tier) {
    return byShares ? rules.people().tiers().get(tier).share() : count[tier] / everyone;
  }

  double yields(int industry) {
    return unlessNegligible(yield[industry]);
  }

  double working(int industry) {
    return unlessNegligible(working[industry]);
  }

  double learning(int industry) {
    return unlessNegligible(learning[industry]);
  }

  double deposit(int industry) {
    return deposit[industry];
  }

  double loss(int threat) {
    return unlessNegligible(loss[threat]);
  }

  /** Units per cycle that are to be put by; 0 where none are. */
  double wished(int good) {
    return wishedFor(good) ? store[good] : 0;
  }

  private boolean wishedFor(int good) {
    return store[good] > 0 && store[good] >= NEGLIGIBLE * unit[good] * everyone;
  }

  /** Units per cycle that the store gives; 0 where it gives none. */
  double given(int good) {
    return Math.max(0, -store[good]);
  }

  boolean wishes() {
    for (int g = 0; g < store.length; g++) {
      if (wishedFor(g)) {
        return true;
      }
    }
    return false;
  }

  /** Happiness per unit of a good, as things are; 0 where it is not wanted now. */
  double happiness(int good) {
    return rules.goods().get(good).happiness() * delight(delight[good]);
  }

  /** Happiness per person of a program, as things are. */
  double programHappiness(int program) {
    return rules.programs().get(program).happiness() * delight(programDelight[program]);
  }

  double research(int field) {
    return unlessNegligible(research[field]);
  }

  private static double unlessNegligible(double part) {
    return part < NEGLIGIBLE ? 0 : part;
  }

  /** Delights are weighed against each other, and count as far as {@link #LARGEST_FACTOR} goes. */
  private static double delight(double factor) {
    return factor < 1 / LARGEST_FACTOR ? 0 : factor;
  }

  Orders orders() {
    return orders;
  }

  /** Refuses numbers that do not go together. */
  void check() {
    if (!(everyone > 0 && everyone < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "people of all tiers are " + everyone + "; they must be finite and > 0");
    }
    if (orders.any()) {
      orders.check(count);
    }
  }

  private String industry(int industry) {
    return rules.industries().get(position("industry", industry, yield.length)).id();
  }

  private static int position(String what, int position, int size) {
    if (position < 0 || position >= size) {
      throw new IndexOutOfBoundsException(
          what + " is " + position + "; it must be >= 0 and < " + size);
    }
    return position;
  }

  private static double amount(String what, String id, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          what + id + " is " + value + "; it must be finite and >= 0");
    }
    return value;
  }

  private static double factor(String what, String id, double value) {
    if (!(value >= 0 && value <= LARGEST_FACTOR)) {
      throw new IllegalArgumentException(
          what + id + " is " + value + "; it must be within [0, 1e20]");
    }
    return value;
  }

  private static double fraction(String what, String id, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(what + id + " is " + value + "; it must be within [0, 1]");
    }
    return value;
  }
}
