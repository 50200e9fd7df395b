package dev.reeve.plan;

import dev.reeve.model.Emission;
import dev.reeve.model.Good;
import dev.reeve.model.Ruleset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A settlement's best long-run arrangement, with its reasons. Immutable, and safe to read from any
 * thread.
 *
 * <p>What it decides can be read by the positions of the ruleset's things, which allocates nothing,
 * or by their ids: those maps, and what is for reading (the labour values, the ledger, the limits
 * and the reasons), are made when they are first asked for. Every map keeps the order of the
 * ruleset and cannot be changed.
 */
public final class Plan {

  private final Ruleset rules;
  private final double people;
  private final PlanStatus status;
  private final double level;
  private final double happiness;
  private final double programGap;
  private final Figures figures;
  private final GoodFlow[] flows;
  private final Ground ground;

  /** Null where nothing depends on scale. */
  private final Scale scale;

  /** Made when first asked for, and the same whoever makes them: a thread may miss another's. */
  private PlanMaps maps;

  private Account account;

  /** From what a plan's account is made. */
  interface Ground {

    /** What the plan says for people to read; the same each time. */
    Account account(Plan plan);
  }

  Plan(
      Ruleset rules,
      PlanStatus status,
      double programGap,
      Figures figures,
      Ground ground,
      Scale scale) {
    this.rules = rules;
    this.status = status;
    people = figures.everyone;
    level = figures.level;
    happiness = figures.happiness;
    this.programGap = programGap;
    this.figures = figures;
    flows = flows(figures);
    this.ground = ground;
    this.scale = scale;
  }

  /**
   * A plan written by hand. What a map leaves out is none.
   *
   * @param rules the ruleset that was planned for
   * @param people how many people live there
   * @param tiers people by tier id; sum to {@code people}
   * @param status whether every need is met
   * @param level see {@link #level()}
   * @param happiness see {@link #happiness()}
   * @param coverage see {@link #coverage()}
   * @param workers see {@link #workers()}
   * @param carriers see {@link #carriers()}
   * @param standby see {@link #standby()}
   * @param shares see {@link #shares()}
   * @param goods see {@link #goods()}
   * @param trade see {@link #trade()}
   * @param losses see {@link #losses()}
   * @param programs see {@link #programs()}
   * @param programGap see {@link #programGap()}
   * @param value see {@link #value()}
   * @param ledger see {@link #ledger()}
   * @param limits see {@link #limits()}
   * @param reasons see {@link #reasons()}
   */
  public Plan(
      Ruleset rules,
      double people,
      Map<String, Double> tiers,
      PlanStatus status,
      double level,
      double happiness,
      Map<String, Double> coverage,
      Map<String, Map<String, Double>> workers,
      Map<String, Double> carriers,
      Map<String, Map<String, Double>> standby,
      Map<String, Double> shares,
      Map<String, GoodFlow> goods,
      Map<String, Double> trade,
      Map<String, Double> losses,
      Map<String, Boolean> programs,
      double programGap,
      Map<String, Double> value,
      Map<String, Double> ledger,
      List<Limit> limits,
      List<Reason> reasons) {
    this.rules = Objects.requireNonNull(rules, "rules");
    this.people = people;
    this.status = Objects.requireNonNull(status, "status");
    this.level = level;
    this.happiness = happiness;
    this.programGap = programGap;
    maps =
        new PlanMaps(
            tiers,
            coverage,
            workers,
            carriers,
            standby,
            shares,
            goods,
            trade,
            losses,
            programs,
            PlanMaps.byId(PlanMaps.ids(rules.emissions(), Emission::id), e -> EmissionFlow.NONE));
    figures = maps.figures(rules);
    for (int k = 0; k < figures.heads.length; k++) {
      figures.heads[k] = rules.people().profiles().get(k).share() * people;
      for (int g = 0; g < figures.coverage.length; g++) {
        boolean needed = rules.people().profiles().get(k).need(rules.goods().get(g)) > 0;
        figures.fulfilment[k * figures.coverage.length + g] = needed ? figures.coverage[g] : 1;
      }
    }
    figures.everyone = people;
    figures.level = level;
    figures.happiness = happiness;
    flows = flows(figures);
    Account written = new Account(value, ledger, List.copyOf(limits), List.copyOf(reasons));
    ground = plan -> written;
    scale = null;
  }

  private static GoodFlow[] flows(Figures figures) {
    return IntStream.range(0, figures.coverage.length)
        .mapToObj(figures::flow)
        .toArray(GoodFlow[]::new);
  }

  private PlanMaps maps() {
    PlanMaps made = maps;
    if (made == null) {
      made = PlanMaps.of(rules, people, figures);
      maps = made;
    }
    return made;
  }

  private Account account() {
    Account made = account;
    if (made == null) {
      made = ground.account(this);
      account = made;
    }
    return made;
  }

  /**
   * What it decides, without the reasons.
   *
   * @return figures that never change
   */
  public Figures figures() {
    return figures;
  }

  /**
   * The ruleset that was planned for.
   *
   * @return the ruleset
   */
  public Ruleset rules() {
    return rules;
  }

  /**
   * How many people live there.
   *
   * @return people, &gt; 0
   */
  public double people() {
    return people;
  }

  /**
   * Whether every need is met.
   *
   * @return the status
   */
  public PlanStatus status() {
    return status;
  }

  /**
   * The happiness per person that every wanted good reaches, {@code z}, when balanced; the sum of
   * happiness per person when diminishing.
   *
   * @return the level, &ge; 0
   */
  public double level() {
    return level;
  }

  /**
   * Happiness per person, programs included, less the harm of side effects.
   *
   * @return happiness, &ge; 0 where work has no side effects
   */
  public double happiness() {
    return happiness;
  }

  /**
   * Happiness per person by which a better choice of programs could beat this one at most.
   *
   * @return 0 where the choice is proven exact
   */
  public double programGap() {
    return programGap;
  }

  /**
   * People of a tier.
   *
   * @param tier position of the tier
   * @return how many, &ge; 0
   * @throws IndexOutOfBoundsException if there is no such tier
   */
  public double people(int tier) {
    return figures.people[tier];
  }

  /**
   * Workers of a tier in an industry.
   *
   * @param industry position of the industry
   * @param tier position of the tier
   * @return how many, &ge; 0, not rounded
   * @throws IndexOutOfBoundsException if there is no such industry or tier
   */
  public double workers(int industry, int tier) {
    return figures.workers(industry, Objects.checkIndex(tier, figures.people.length));
  }

  /**
   * Workers of all tiers in an industry.
   *
   * @param industry position of the industry
   * @return how many, &ge; 0, not rounded
   * @throws IndexOutOfBoundsException if there is no such industry
   */
  public double workers(int industry) {
    return figures.workers(industry);
  }

  /**
   * People of a tier who carry trade.
   *
   * @param tier position of the tier
   * @return how many, &ge; 0, not rounded
   * @throws IndexOutOfBoundsException if there is no such tier
   */
  public double carriers(int tier) {
    return figures.carriers[tier];
  }

  /**
   * People of a tier whom the plan has no use for and no order holds in a trade.
   *
   * @param tier position of the tier
   * @return how many, &ge; 0, not rounded
   * @throws IndexOutOfBoundsException if there is no such tier
   */
  public double idle(int tier) {
    double idle = figures.people[tier] - figures.busy(tier);
    return idle > Figures.ROUNDING * people ? idle : 0;
  }

  /**
   * Units given on a trade route.
   *
   * @param route position of the route
   * @return units per cycle, &ge; 0
   * @throws IndexOutOfBoundsException if there is no such route
   */
  public double trade(int route) {
    return figures.trade[route];
  }

  /**
   * Units lost to a threat.
   *
   * @param threat position of the threat
   * @return units per cycle, &ge; 0
   * @throws IndexOutOfBoundsException if there is no such threat
   */
  public double lost(int threat) {
    return figures.losses[threat];
  }

  /**
   * Whether a program is held.
   *
   * @param program position of the program
   * @return true if it is
   * @throws IndexOutOfBoundsException if there is no such program
   */
  public boolean held(int program) {
    return figures.programs[program];
  }

  /**
   * Which share of a need is met.
   *
   * @param good position of the good
   * @return within [0, 1]; 1 for a good that nobody needs
   * @throws IndexOutOfBoundsException if there is no such good
   */
  public double coverage(int good) {
    return figures.coverage[good];
  }

  /**
   * What people need of a good in the mean, whether they have it or not.
   *
   * @param good position of the good
   * @return units per person and cycle, &ge; 0
   * @throws IndexOutOfBoundsException if there is no such good
   */
  public double basket(int good) {
    Good of = rules.goods().get(good);
    if (figures.heads.length == 0) {
      return of.need();
    }
    double sum = 0;
    for (int k = 0; k < figures.heads.length; k++) {
      sum += figures.heads[k] * rules.people().profiles().get(k).need(of);
    }
    return sum / people;
  }

  /**
   * People of a profile.
   *
   * @param profile position of the profile
   * @return how many, &ge; 0, not rounded
   * @throws IndexOutOfBoundsException if there is no such profile
   */
  public double heads(int profile) {
    return figures.heads[profile];
  }

  /**
   * Which share of their need of a good people of a profile have. Of the goods of a rank each has
   * the same share; where it cannot be the whole for all profiles, none has more than it could at
   * the cost of one that has no more.
   *
   * @param profile position of the profile
   * @param good position of the good
   * @return within [0, 1]; 1 for a good that they do not need
   * @throws IndexOutOfBoundsException if there is no such profile or good
   */
  public double fulfilment(int profile, int good) {
    return figures.fulfilment(profile, Objects.checkIndex(good, figures.coverage.length));
  }

  /**
   * The fulfilment of every pair of a profile and a good that it needs.
   *
   * @return within [0, 1], by profile id and good id; without profiles that nobody is of; empty
   *     where the ruleset has none
   */
  public Map<String, Map<String, Double>> fulfilment() {
    return Fulfilment.of(rules.people().profiles(), rules.goods(), this::heads, this::fulfilment);
  }

  /**
   * Egalitarianism: the least {@linkplain #fulfilment fulfilment} of all (Eq 5 of S. Samothrakis,
   * PLoS ONE 16(9) e0257399, 2021).
   *
   * @return within [0, 1]; empty where no profile needs anything
   */
  public OptionalDouble egalitarianism() {
    return Fulfilment.least(fulfilment());
  }

  /**
   * The flows of a good.
   *
   * @param good position of the good
   * @return where it comes from and where it goes
   * @throws IndexOutOfBoundsException if there is no such good
   */
  public GoodFlow flow(int good) {
    return flows[good];
  }

  /**
   * People by tier id.
   *
   * @return sum to {@link #people()}
   */
  public Map<String, Double> tiers() {
    return maps().tiers();
  }

  /**
   * Share of each need that is met.
   *
   * @return within [0, 1], by good id
   */
  public Map<String, Double> coverage() {
    return maps().coverage();
  }

  /**
   * Workers.
   *
   * @return by industry id and tier id
   */
  public Map<String, Map<String, Double>> workers() {
    return maps().workers();
  }

  /**
   * People who carry trade.
   *
   * @return by tier id
   */
  public Map<String, Double> carriers() {
    return maps().carriers();
  }

  /**
   * People who are ordered into a trade and have no work there.
   *
   * @return by industry id ({@code carrier} for the carriers) and tier id; without trades where
   *     nobody stands by
   */
  public Map<String, Map<String, Double>> standby() {
    return maps().standby();
  }

  /**
   * Share of all people at work in each industry.
   *
   * @return by industry id
   */
  public Map<String, Double> shares() {
    return maps().shares();
  }

  /**
   * Flows of each good.
   *
   * @return by good id
   */
  public Map<String, GoodFlow> goods() {
    return maps().goods();
  }

  /**
   * Units given on each route.
   *
   * @return by route id
   */
  public Map<String, Double> trade() {
    return maps().trade();
  }

  /**
   * Units lost to each threat.
   *
   * @return by threat id
   */
  public Map<String, Double> losses() {
    return maps().losses();
  }

  /**
   * Side effects of the work.
   *
   * @return by emission id; none in a plan that was written by hand
   */
  public Map<String, EmissionFlow> emissions() {
    return maps().emissions();
  }

  /**
   * At which scale the plan works, and whether that is settled.
   *
   * @return empty where no industry's inputs depend on how much it makes, and in a plan that was
   *     written by hand
   */
  public Optional<Scale> scale() {
    return Optional.ofNullable(scale);
  }

  /**
   * Whether each program is held.
   *
   * @return by program id
   */
  public Map<String, Boolean> programs() {
    return maps().programs();
  }

  /**
   * Labour value of each good: person-cycles of an average person that one more unit costs, the
   * dual of its row over that of labour (where labour is not scarce, the least labour itself). The
   * harm that its making does is counted as the labour that would give as much happiness.
   *
   * @return by good id; &ge; 0, {@code NaN} for a good that nobody can make or buy
   */
  public Map<String, Double> value() {
    return account().value();
  }

  /**
   * Share of all labour by purpose.
   *
   * @return sums to 1
   */
  public Map<String, Double> ledger() {
    return account().ledger();
  }

  /**
   * What binds, and what does not.
   *
   * @return the limits
   */
  public List<Limit> limits() {
    return account().limits();
  }

  /**
   * Why it is so.
   *
   * @return reasons, in the order to be told
   */
  public List<Reason> reasons() {
    return account().reasons();
  }

  /**
   * The reasons in sentences.
   *
   * @return English sentences, made anew with each call
   */
  public List<String> why() {
    return reasons().stream().map(Reason::words).toList();
  }

  /**
   * Workers of all tiers in an industry.
   *
   * @param industry an industry's id
   * @return how many, &ge; 0, not rounded
   * @throws IllegalArgumentException if there is no such industry
   */
  public double workers(String industry) {
    Map<String, Double> tiers = workers().get(industry);
    if (tiers == null) {
      throw new IllegalArgumentException("no industry is called '" + industry + "'");
    }
    return tiers.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /**
   * People whom the plan has no use for and no order holds in a trade.
   *
   * @return how many, &ge; 0, not rounded
   */
  public double idle() {
    return figures.idle(people);
  }

  /** Equal if all that they decide and say is, to the bit. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Plan that
        && rules.equals(that.rules)
        && Double.compare(people, that.people) == 0
        && status == that.status
        && Double.compare(level, that.level) == 0
        && Double.compare(happiness, that.happiness) == 0
        && Double.compare(programGap, that.programGap) == 0
        && Arrays.equals(figures.heads, that.figures.heads)
        && Arrays.equals(figures.fulfilment, that.figures.fulfilment)
        && Objects.equals(scale, that.scale)
        && maps().equals(that.maps())
        && account().equals(that.account());
  }

  @Override
  public int hashCode() {
    return Objects.hash(people, status, level, happiness, maps());
  }

  @Override
  public String toString() {
    return "Plan of '"
        + rules.name()
        + "' for "
        + people
        + " people: "
        + status
        + ", level "
        + level
        + ", happiness "
        + happiness
        + ", "
        + maps();
  }
}
