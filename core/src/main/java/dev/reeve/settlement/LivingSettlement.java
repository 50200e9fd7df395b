package dev.reeve.settlement;

import dev.reeve.model.Ruleset;
import dev.reeve.plan.Plan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One settlement that lives: whole people who work, learn, age and die, stores, luck, and a reeve
 * who plans again every tick. {@link #tick()} runs the twelve {@linkplain Stage stages}; a game
 * that wants something of its own in between runs them one by one. Between two ticks nothing
 * happens. What happens depends on rules, people, seed, settings and orders alone. Not safe for use
 * by several threads. Not final, so that it can be a component of an entity.
 */
public class LivingSettlement {

  /** The job of those who carry trade. */
  public static final String CARRIER = "carrier";

  /** The job of those who have none. */
  public static final String IDLE = "idle";

  final State state;

  /**
   * Founds a settlement. Its people have a place in the long-run plan and know its trades, their
   * ages are spread over a life, and stores hold what the plan wants; they are idle until the first
   * tick.
   *
   * @param rules what is known of its economy
   * @param people how many found it; &ge; 1
   * @param seed all luck of this settlement is drawn from it; any number
   * @param settings how it runs
   * @throws IllegalArgumentException if {@code people} is below 1, or the rules cannot be planned
   *     for or have more than 32,765 industries
   */
  public LivingSettlement(Ruleset rules, int people, long seed, Settings settings) {
    this(rules, people, seed, settings, Arrangement.BUREAU);
  }

  /**
   * Founds a settlement under an arrangement, which is as old as the settlement.
   *
   * @param rules what is known of its economy
   * @param people how many found it; &ge; 1
   * @param seed all luck of this settlement is drawn from it; any number
   * @param settings how it runs
   * @param arrangement who decides what
   * @throws IllegalArgumentException if {@code people} is below 1, the rules cannot be planned for
   *     or have more than 32,765 industries, or the arrangement asks for what the rules do not have
   */
  public LivingSettlement(
      Ruleset rules, int people, long seed, Settings settings, Arrangement arrangement) {
    this(rules, people, seed, settings, new Luck(seed), arrangement);
  }

  /** One whose luck is thought out. */
  LivingSettlement(Ruleset rules, int people, long seed, Settings settings, Luck luck) {
    this(rules, people, seed, settings, luck, Arrangement.BUREAU);
  }

  private LivingSettlement(
      Ruleset rules, int people, long seed, Settings settings, Luck luck, Arrangement arrangement) {
    if (people < 1) {
      throw new IllegalArgumentException("people is " + people + "; it must be >= 1");
    }
    arrangement.check(rules);
    state = new State(settings, rules, seed, luck);
    state.arrangement = arrangement;
    Founding.of(state, people);
  }

  /**
   * The same settlement under another type, such as one of a game's own: what happens to one
   * happens to the other.
   *
   * @param same the settlement
   */
  protected LivingSettlement(LivingSettlement same) {
    state = same.state;
  }

  /** One that has been read back. */
  LivingSettlement(State state) {
    this.state = state;
  }

  /** Lives through one tick. */
  public void tick() {
    for (Stage stage : Stage.values()) {
      stage.run(state);
    }
  }

  /**
   * Runs one stage of a tick. Whoever uses this runs all stages in their order, except those he
   * does something else instead of.
   *
   * @param stage which
   */
  public void run(Stage stage) {
    stage.run(state);
  }

  /** References that what a tick reads is away, see {@link #fetch}. */
  protected static final int FARTHEST = State.FARTHEST;

  /**
   * Asks memory for what a tick reads. Whoever is about to let several settlements tick asks first
   * for the nearest of all of them, then for what is next, so that it comes all at once.
   *
   * @param away how many references away, &ge; 0 and below {@link #FARTHEST}
   */
  protected final void fetch(int away) {
    state.fetch(away);
  }

  /**
   * How it runs.
   *
   * @return the settings of the founding
   */
  public Settings settings() {
    return state.settings;
  }

  /**
   * How many people live here.
   *
   * @return people, &ge; 0
   */
  public int people() {
    return state.population.living();
  }

  /**
   * What every person's index is below; some of those below it may be vacant.
   *
   * @return indices, &ge; {@link #people()}
   */
  public int slots() {
    return state.population.slots();
  }

  /**
   * Whether a person lives here.
   *
   * @param person an index
   * @return whether somebody has it
   */
  public boolean lives(int person) {
    return state.population.lives(person);
  }

  /**
   * The rules as last set; the plan follows them from the next tick on.
   *
   * @return the rules
   */
  public Ruleset rules() {
    return state.rules;
  }

  /**
   * The plan in force, {@code plan().rules()} being the rules in force; of an apprentice, the plan
   * that he should have followed at the founding. Under an arrangement other than the bureau nobody
   * follows a plan: this is then what a reeve would have planned when the arrangement, or the
   * rules, came into force; what he would plan now says {@link #whatIf}.
   *
   * <p>A tick needs only a plan's numbers. So a plan is made, by a solve, for whoever asks first
   * after it has changed; then it is the same object until it changes again.
   *
   * @return the plan
   */
  public Plan plan() {
    return state.decision.grounds.plan(state.settings.commons());
  }

  /**
   * What happened in the last tick.
   *
   * @return the report; null before the first tick, and from loading until the next one
   */
  public TickReport report() {
    return state.report();
  }

  /**
   * What the last tick's report says of {@linkplain TickReport#events events}, without a report
   * being made.
   *
   * @return events in the order in which they happened; empty before the first tick, and from
   *     loading until the next one
   */
  public List<Event> events() {
    return state.told();
  }

  /**
   * The number that this settlement's luck is drawn from.
   *
   * @return the seed
   */
  public long seed() {
    return state.seed;
  }

  /**
   * Ticks since the settlement was founded.
   *
   * @return ticks, &ge; 0
   */
  public long ticks() {
    return state.tick;
  }

  /**
   * Full cycles since the settlement was founded.
   *
   * @return cycles, &ge; 0
   */
  public long cycles() {
    return state.cycle();
  }

  /**
   * People in a job, those who learn it among them.
   *
   * @param job id of an industry of the rules in force, {@code "carrier"} or {@code "idle"}
   * @return whole people, &ge; 0
   * @throws IllegalArgumentException if there is no such job
   */
  public int workers(String job) {
    int j = state.jobs.index(job);
    return state.working(j) + state.learning(j);
  }

  /**
   * People who learn a job.
   *
   * @param job id of an industry of the rules in force, {@code "carrier"} or {@code "idle"}
   * @return whole people, &ge; 0
   * @throws IllegalArgumentException if there is no such job
   */
  public int learning(String job) {
    return state.learning(state.jobs.index(job));
  }

  /**
   * A person's job.
   *
   * @param person index of somebody who lives here
   * @return id of an industry of the rules in force, {@code "carrier"} or {@code "idle"}
   * @throws IndexOutOfBoundsException if there is no such person
   */
  public String job(int person) {
    return state.jobs.id(state.population.job(living(person)));
  }

  /**
   * A person's tier.
   *
   * @param person index of somebody who lives here
   * @return id of a tier of the rules in force
   * @throws IndexOutOfBoundsException if there is no such person
   */
  public String tier(int person) {
    int tier = state.population.tier(living(person));
    return state.technology.rules.people().tiers().get(tier).id();
  }

  /**
   * Cycles of schooling that a person has before him in his present job.
   *
   * @param person index of somebody who lives here
   * @return cycles, &ge; 0; 0: he works
   * @throws IndexOutOfBoundsException if there is no such person
   */
  public double schooling(int person) {
    return state.population.schooling(living(person));
  }

  /**
   * A person's profile, which tells what he needs.
   *
   * @param person index of somebody who lives here
   * @return its id; empty where the rules in force have no profiles
   * @throws IndexOutOfBoundsException if there is no such person
   */
  public Optional<String> profile(int person) {
    int living = living(person);
    Profiles profiles = state.population.profiles();
    return profiles == null
        ? Optional.empty()
        : Optional.of(state.technology.profiles.ids.get(profiles.of(living)));
  }

  /**
   * Gives a person another profile, as when a child grows up. Whoever comes later is of the profile
   * that the rules' shares then lack most.
   *
   * @param person index of somebody who lives here
   * @param profile id of a profile of the rules in force
   * @throws IndexOutOfBoundsException if there is no such person
   * @throws IllegalArgumentException if there is no such profile
   */
  public void setProfile(int person, String profile) {
    state.population.setProfile(living(person), profilePosition(profile));
  }

  /**
   * How many people have a profile.
   *
   * @param profile id of a profile of the rules in force
   * @return people, &ge; 0
   * @throws IllegalArgumentException if there is no such profile
   */
  public int heads(String profile) {
    return state.population.profiles().heads(profilePosition(profile));
  }

  private int profilePosition(String id) {
    int k = state.technology.profiles.ids.indexOf(id);
    if (k < 0) {
      throw new IllegalArgumentException(
          "no profile is called '" + id + "'; there are " + state.technology.profiles.ids);
    }
    return k;
  }

  /**
   * What people need of a good in the mean, each by his own profile.
   *
   * @param good id of a good of the rules in force
   * @return units per person and cycle, &ge; 0
   * @throws IllegalArgumentException if there is no such good
   */
  public double need(String good) {
    return state.need()[state.technology.good(good)];
  }

  /**
   * Cycles that a person has lived since coming of age.
   *
   * @param person index of somebody who lives here
   * @return cycles, &ge; 0
   * @throws IndexOutOfBoundsException if there is no such person
   */
  public double age(int person) {
    return (double) state.population.age(living(person)) / state.ticksPerCycle();
  }

  /**
   * Whether a person has learned a trade.
   *
   * @param person index of somebody who lives here
   * @param industry id of an industry of the rules in force
   * @return whether he can work in it at once
   * @throws IndexOutOfBoundsException if there is no such person
   * @throws IllegalArgumentException if there is no such industry
   */
  public boolean knows(int person, String industry) {
    return state.population.knows(living(person), state.jobs.index(industry));
  }

  /**
   * A person's happiness as he remembers it.
   *
   * @param person index of somebody who lives here
   * @return happiness per cycle
   * @throws IndexOutOfBoundsException if there is no such person
   */
  public double happiness(int person) {
    return state.population.mood(living(person));
  }

  /**
   * Mean happiness as people remember it.
   *
   * @return happiness per person and cycle
   */
  public double happiness() {
    return state.happiness;
  }

  /**
   * Who has had how much of the unpleasant work and of the luxuries. It is worked out when it is
   * asked for; a tick costs nothing more for it.
   *
   * @return what is told stays as it is; empty where no work of the rules in force is unpleasant
   */
  public Optional<Drift> drift() {
    return state.burdens == null ? Optional.empty() : Optional.of(Drift.of(state));
  }

  /**
   * Units in store.
   *
   * @param good id of a good of the rules in force
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such good
   */
  public double stock(String good) {
    return state.stock(state.technology.good(good));
  }

  /**
   * What the land of an industry still holds.
   *
   * @param industry id of an industry of the rules in force
   * @return units, &ge; 0; infinite where it never runs low
   * @throws IllegalArgumentException if there is no such industry
   */
  public double deposit(String industry) {
    int j = state.industry(industry);
    return state.land.runsLow(j) ? state.land.left[j] : Double.POSITIVE_INFINITY;
  }

  /**
   * What stands of a side effect of work, such as smoke.
   *
   * @param emission id of an emission of the rules in force
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such emission
   */
  public double standing(String emission) {
    return state.amounts[state.at.standing + state.technology.emission(emission)];
  }

  /**
   * The reeve's posture.
   *
   * @return the posture of the last tick
   */
  public Posture posture() {
    return state.posture;
  }

  /**
   * How strong a threat is that is here in this cycle. It is drawn as the cycle's first tick
   * begins.
   *
   * @param threat id of a threat of the rules in force
   * @return what comes against what usually comes, &ge; 0; 0: it is not here
   * @throws IllegalArgumentException if there is no such threat
   */
  public double raid(String threat) {
    return state.amounts[state.at.raid + state.technology.threat(threat)];
  }

  /**
   * What the reeve believes an industry yields, against what the rules say.
   *
   * @param industry id of an industry of the rules in force
   * @return a factor, &ge; 0; 1: as the rules say
   * @throws IllegalArgumentException if there is no such industry
   */
  public double believedYield(String industry) {
    return state.yields.mean(state.industry(industry));
  }

  /**
   * How unsure he is of that.
   *
   * @param industry id of an industry of the rules in force
   * @return the standard error of the factor
   * @throws IllegalArgumentException if there is no such industry
   */
  public double doubt(String industry) {
    return state.yields.standardError(state.industry(industry));
  }

  /**
   * How strong the reeve believes a threat to be, against what the rules say of it.
   *
   * @param threat id of a threat of the rules in force
   * @return a factor, &ge; 0; 1: as the rules say
   * @throws IllegalArgumentException if there is no such threat
   */
  public double believedThreat(String threat) {
    return state.threatened.mean(state.technology.threat(threat));
  }

  /**
   * Makes the reeve believe something of a yield, right or wrong. He will see for himself.
   *
   * @param industry id of an industry of the rules in force
   * @param factor on what the rules say; finite, &ge; 0
   * @throws IllegalArgumentException if there is no such industry or the factor is out of range
   */
  public void believe(String industry, double factor) {
    if (!(factor >= 0 && factor < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "the belief about " + industry + " is " + factor + "; it must be finite and >= 0");
    }
    state.yields.believe(state.industry(industry), factor);
    state.policy.reconsider();
  }

  /**
   * Levels that a field of research has reached.
   *
   * @param field id of a field of the rules in force
   * @return levels, &ge; 0
   * @throws IllegalArgumentException if there is no such field
   */
  public int level(String field) {
    return state.research.level(state.technology.field(field));
  }

  /**
   * Researchers per worker that the reeve wants in a field.
   *
   * @param field id of a field of the rules in force
   * @return a share, &ge; 0
   * @throws IllegalArgumentException if there is no such field
   */
  public double researchShare(String field) {
    return state.research.share(state.technology.field(field));
  }

  /**
   * Cycles in which the research of a field pays for itself, as measured last.
   *
   * @param field id of a field of the rules in force
   * @return cycles, infinite where nothing came of it; NaN before the first window is over
   * @throws IllegalArgumentException if there is no such field
   */
  public double payback(String field) {
    return state.research.payback(state.technology.field(field));
  }

  /**
   * The orders in force.
   *
   * @return the orders
   */
  public Orders orders() {
    return state.orders;
  }

  /**
   * Gives orders; the reeve follows them from the next tick on. What he cannot follow he says, see
   * {@link #refusals()} and {@link Event.OrderRefused}.
   *
   * @param orders all orders; they replace those before
   * @throws IllegalArgumentException if they name a good, a program or a trade that the rules do
   *     not know, or an objective for which the rules lack a satiation, or even out toil where the
   *     rules know none; the orders before stay in force
   */
  public void order(Orders orders) {
    state.check(orders);
    boolean same = orders.objective().equals(state.orders.objective());
    if (state.burdens != null && orders.income() != state.orders.income()) {
      state.burdens.everybodyChanges();
    }
    state.orders = orders;
    if (!same && !state.rulesChanged) {
      state.policy = state.policy.aimedAnew(state);
    }
  }

  /**
   * Who decides what.
   *
   * @return the arrangement in force
   */
  public Arrangement arrangement() {
    return state.arrangement;
  }

  /**
   * A reform or a revolution: from the next tick on the settlement is run by another arrangement.
   * People, what they have learned, stores and what is found out stay as they are. What the old
   * arrangement kept for itself goes with it, unless the new one can take it over, as a market
   * takes over the money and the prices of another. To take the arrangement in force again changes
   * nothing.
   *
   * @param arrangement who is to decide what
   * @throws IllegalArgumentException if it asks for what the rules do not have; the arrangement
   *     before stays in force
   * @throws IllegalStateException if a tick is under way
   */
  public void arrange(Arrangement arrangement) {
    Objects.requireNonNull(arrangement, "arrangement");
    arrangement.check(state.rules);
    if (state.underWay) {
      throw new IllegalStateException(
          "tick " + ticks() + " is under way; a settlement is arranged between two ticks");
    }
    if (arrangement.equals(state.arrangement)) {
      return;
    }
    state.events.add(new Event.ArrangementChanged(state.arrangement.text(), arrangement.text()));
    state.arrangement = arrangement;
    state.decide();
    state.policy = state.policy.arranged(state);
  }

  /**
   * What runs the settlement under its arrangement, for whoever knows of what kind it is.
   *
   * @return the regime; empty under {@link Arrangement#BUREAU}
   */
  public Optional<Regime> regime() {
    return state.policy.regime();
  }

  /**
   * The orders that cannot be met, or not in full, as things are.
   *
   * @return what gave way, and why; empty where all can be met
   */
  public List<Event.OrderRefused> refusals() {
    return List.copyOf(Staffing.of(state, state.orders).refusals);
  }

  /**
   * The plan that would follow from other orders. Nothing changes.
   *
   * @param orders all orders
   * @return the plan
   * @throws IllegalArgumentException if they name a good, a program or a trade that the rules do
   *     not know
   * @throws IllegalStateException if nobody lives here
   */
  public Plan whatIf(Orders orders) {
    state.check(orders);
    if (people() == 0) {
      throw new IllegalStateException("nobody lives here; there is nothing to plan for");
    }
    return state.policy.whatIf(state, orders).plan(state.settings.commons());
  }

  /**
   * Lets people in. They have no trade and no job yet; their ages are spread over a life.
   *
   * @param people how many come; &ge; 0
   * @throws IllegalArgumentException if {@code people} is negative
   */
  public void add(int people) {
    if (people < 0) {
      throw new IllegalArgumentException("people is " + people + "; it must be >= 0");
    }
    Founding.add(state, people);
    state.count();
  }

  /**
   * A person is gone, and nobody comes in his place.
   *
   * @param person index of somebody who lives here
   * @throws IndexOutOfBoundsException if there is no such person
   */
  public void remove(int person) {
    state.die(living(person), Event.Cause.GAME);
    state.count();
  }

  /**
   * Puts something into the stores, or takes it out. The report of a tick counts it as there, or as
   * gone, before that tick.
   *
   * @param good id of a good of the rules in force
   * @param units finite; negative: as far as there is some
   * @throws IllegalArgumentException if there is no such good or the amount is not finite
   */
  public void give(String good, double units) {
    if (!Double.isFinite(units)) {
      throw new IllegalArgumentException(
          "the gift of " + good + " is " + units + "; it must be finite");
    }
    int g = state.technology.good(good);
    double given = Math.max(-state.stock(g), units);
    state.amounts[state.at.stock + g] += given;
    if (state.underWay) {
      state.flows.addBefore(g, given);
    }
  }

  /**
   * A threat comes, from the next tick on to the end of that tick's cycle, whatever luck had in
   * store; of one that is here already this is how strong it is from then on. It is told of like
   * any that luck brings, even if its chance is 1 or 0, and the reeve learns from it unless he has
   * been told that it never comes.
   *
   * @param threat id of a threat of the rules in force
   * @param strength what comes against what usually comes, within [0, 1e6]; 0: it goes, or stays
   *     away
   * @throws IllegalArgumentException if there is no such threat or the strength is out of range
   */
  public void bring(String threat, double strength) {
    requireFactor("the strength of " + threat, strength);
    state.interventions.bring(state.technology.threat(threat), strength);
  }

  /**
   * Makes for a good harvest or a bad one: what is worked in an industry yields so many times what
   * it would have, from the next tick on to the end of that tick's cycle. The reeve sees it like
   * any luck.
   *
   * @param industry id of an industry of the rules in force
   * @param factor on its yield, in place of any asked for before; within [0, 1e6]; 1: as usual
   * @throws IllegalArgumentException if there is no such industry or the factor is out of range
   */
  public void weather(String industry, double factor) {
    requireFactor("the weather for " + industry, factor);
    state.interventions.weather(state.industry(industry), factor);
  }

  /**
   * A program is held in every tick from the next one on to the end of that tick's cycle in which
   * its goods are there, beyond what the needs and the next tick's work take, whatever the plan
   * says of it. The plan makes nothing for it.
   *
   * @param program id of a program of the rules in force
   * @throws IllegalArgumentException if there is no such program
   */
  public void celebrate(String program) {
    state.interventions.celebrate(state.technology.program(program));
  }

  /**
   * Changes the rules. The reeve follows them from the next tick on; who works in an industry that
   * is no more becomes idle, and people change tier only where the tiers or their shares change. An
   * order to even out toil ends where the new rules know none.
   *
   * @param newRules the rules
   * @throws IllegalArgumentException if they cannot be planned for, have more than 32,765
   *     industries, or lack what the arrangement asks for
   */
  public void setRules(Ruleset newRules) {
    Objects.requireNonNull(newRules, "rules");
    if (!newRules.equals(state.rules)) {
      Founding.check(newRules, people(), state.settings);
      state.arrangement.check(newRules);
      state.rules = newRules;
      state.rulesChanged = true;
      if (!newRules.toilsome()) {
        state.orders = state.orders.unrotated();
      }
    }
  }

  /**
   * A digest of all that this settlement is: of two settlements with the same fingerprint no bit
   * differs, and with the same orders and a portable solver none ever will. {@link History} hashes
   * a whole history.
   *
   * @return 64 hexadecimal digits
   */
  public String fingerprint() {
    Digest digest = new Digest();
    show(digest);
    return digest.hex();
  }

  private static void requireFactor(String name, double factor) {
    if (!(factor >= 0 && factor <= Interventions.LARGEST)) {
      throw new IllegalArgumentException(name + " is " + factor + "; it must be within [0, 1e6]");
    }
  }

  /** Lets an archive see all. */
  void show(Archive archive) {
    Charter.of(state).archive(archive);
    state.archive(archive);
  }

  private int living(int person) {
    if (!state.population.lives(person)) {
      throw new IndexOutOfBoundsException("person is " + person + "; nobody has that index");
    }
    return person;
  }
}
