package dev.reeve.settlement;

import dev.reeve.model.Objective;
import dev.reeve.model.Ruleset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;

/**
 * All that a settlement is between two ticks, and the scratch columns that the stages of one tick
 * hand on to each other. The stages are functions of it; {@link Stage} lists them. Arrays are by
 * position in the ruleset.
 */
final class State {

  /** Numbers that a line of memory holds. */
  static final int DOUBLES_A_LINE = 8;

  static final int INTS_A_LINE = 16;

  /** References that what a tick reads is away, see {@link #fetch}. */
  static final int FARTHEST = 5;

  final Settings settings;
  final long seed;
  final Luck luck;

  /** Which turn is this settlement's, by its seed alone. */
  private final int turn;

  /** Rules as last set; those in force are the technology's. */
  Ruleset rules;

  /** Whether the rules have been set anew and are not yet in force. */
  boolean rulesChanged;

  Technology technology;
  Jobs jobs;
  Policy policy;

  /** Who decides what. */
  Arrangement arrangement = Arrangement.BUREAU;

  final Decision decision = new Decision();
  Orders orders = Orders.NONE;
  Posture posture = Posture.ORDINARY;
  long postureSince;
  long tick;

  /** The tick that was last looked up in the calendar, its cycle, and its place there. */
  private long timeTold = -1;

  private long cycle;
  private int tickOfCycle;

  final Population population;

  /** Where the columns stand in the three blocks below. */
  Layout at;

  double[] amounts;
  int[] counts;
  boolean[] flags;

  Land land;

  /** Part of a newcomer beyond those who follow the dead, see {@link Live}; within [0, 1). */
  double growing;

  /** Beliefs: factors on what the rules say. */
  Estimate yields;

  Estimate threatened;

  Interventions interventions;

  Research research;

  /** Who has had how much of toil and luxuries; null where no work is unpleasant. */
  Burdens burdens;

  long lastFestival = Long.MIN_VALUE;

  /** Mean happiness as people remember it, and as they felt it in the last tick. */
  double happiness;

  double felt;

  /** Whether a tick has begun and not ended. */
  boolean underWay;

  /** See {@link #fetch}. */
  double fetched;

  // Scratch of one tick.
  Flows flows;

  /** The {@link Population#version} that was counted. */
  private long counted = -1;

  /** What the hands of the people at work are worth. */
  Workforce workforce;

  /** Pace of schooling in this tick, 1 where students get all their upkeep. */
  double schoolRatio;

  private Leaning leaning;

  /** Orders and people that {@link #staffing} was made for. */
  private Orders staffingOrders;

  private long staffingPlaces;
  private Staffing staffing;

  /** The cycle that the yields were drawn for; -1: they are to be drawn. */
  private long yieldsDrawn;

  /** Whoever has learned his trade today knows the newest skill. */
  final IntConsumer graduate = this::graduate;

  /** What he sees who chooses a posture. */
  final Sight sight = new Sight(this);

  /** Newcomers due in this tick. */
  int births;

  int moves;

  /** The last tick's numbers; null where none was since the founding or the loading. */
  LastTick last;

  /** What was made of them for who asked. */
  private TickReport report;

  final List<Event> events = new ArrayList<>();

  State(Settings settings, Ruleset rules, long seed) {
    this(settings, rules, seed, new Luck(seed));
  }

  State(Settings settings, Ruleset rules, long seed, Luck luck) {
    this.settings = Objects.requireNonNull(settings, "settings");
    this.rules = Objects.requireNonNull(rules, "rules");
    this.seed = seed;
    this.luck = luck;
    turn = (int) Luck.mix(seed) >>> 1;
    population = new Population(rules.industries().size());
    adopt(settings.commons().technology(rules, settings.ticksPerCycle()));
    heads();
    population.profile(Profiles.of(technology));
    land = Land.of(technology);
    yields = new Estimate(technology.deviation);
    threatened = new Estimate(technology.threats.deviation);
    interventions = new Interventions(technology);
    research = new Research(technology);
  }

  /** The last tick, for who asks; null where none was since the founding or the loading. */
  TickReport report() {
    if (report == null && last != null) {
      report = TickReport.of(last);
    }
    return report;
  }

  /** Begins the tick's account of what comes and goes. */
  void beginFlows() {
    flows.begin(this);
  }

  /** What happened in the last tick. */
  List<Event> told() {
    return last == null ? List.of() : last.events;
  }

  /** Writes down the tick that ends. */
  void writeReport() {
    if (last == null || last.flows != flows) {
      last = new LastTick(technology, jobs, flows);
    }
    last.take(this);
    if (report != null) {
      report = null;
    }
  }

  /** Takes on rules as arrays, with scratch columns of their size. */
  void adopt(Technology next) {
    technology = next;
    jobs = new Jobs(next.rules);
    at = next.layout;
    amounts = at.amounts();
    counts = at.counts();
    flags = at.flags();
    flows = new Flows(next);
    counted = -1;
    workforce = new Workforce();
    watchBurdens();
    leaning = new Leaning(next);
    staffing = null;
    yieldsDrawn = -1;
  }

  /** Begins to watch, goes on, or leaves off, as the rules have it. */
  private void watchBurdens() {
    if (!technology.rules.toilsome()) {
      burdens = null;
    } else if (burdens == null) {
      burdens = new Burdens(this);
    } else {
      burdens.credit = new double[technology.industries];
    }
    population.watch(burdens);
  }

  /**
   * Reads a number of every line of memory that a tick reads and that stands so many references
   * away. Read like that for several settlements in a row, none of them waits for another, so that
   * memory answers all at once, while the stages of a tick would ask for line after line. What they
   * come to means nothing; it is kept so that they are not left out.
   *
   * @param away below {@link #FARTHEST}; the nearest, 0, first
   */
  void fetch(int away) {
    fetched +=
        switch (away) {
          case 0 -> tick + births + (last == null || leaning == null || amounts == null ? 1 : 0);
          case 1 -> fetchParts();
          case 2 -> fetchColumns();
          case 3 -> fetchWhatChanges();
          default -> workforce.isOf(population) ? 0 : population.fetchSkills();
        };
  }

  private double fetchParts() {
    double sum = amounts.length + counts.length + flags.length + events.size();
    sum += flows.fetch() + population.fetch() + research.fetch() + interventions.fetch();
    sum += land.fetch() + workforce.fetch() + luck.fetch() + policy.fetch() + leaning.fetch();
    return sum + decision.happiness + (last == null ? 0 : last.fetch());
  }

  private double fetchColumns() {
    double sum = flags[0] ? 1 : 0;
    for (int i = 0; i < amounts.length; i += DOUBLES_A_LINE) {
      sum += amounts[i];
    }
    for (int i = 0; i < at.readSeldom; i += INTS_A_LINE) {
      sum += counts[i];
    }
    sum += flows.fetchColumns() + population.fetchColumns() + research.fetchColumns();
    sum += workforce.fetchColumns() + leaning.fetchColumns();
    return sum + (last == null ? 0 : last.events.size());
  }

  /** What only some ticks read: those in which people die, change places or are looked at. */
  private double fetchWhatChanges() {
    double sum = population.fetchPupils() + policy.fetchThoughts(this);
    if (policy.looksAtPeople(this) || !workforce.isOf(population)) {
      sum += population.fetchPeople();
    }
    if (population.isNearly(technology.lifespan)) {
      sum += population.fetchAges();
    }
    return sum;
  }

  double stock(int good) {
    return amounts[at.stock + good];
  }

  /** How well the needs of rank 1 were met for those who had least; 1 where there are none. */
  double fed() {
    if (technology.profiles.count == 0) {
      return at.claims == 0 ? 1 : amounts[at.coverage];
    }
    double least = 1;
    for (int k = 0; k < technology.profiles.count; k++) {
      least = Math.min(least, fed(k));
    }
    return least;
  }

  /** That of people of a profile. */
  double fed(int profile) {
    return at.claims == 0 ? 1 : amounts[at.coverage + profile];
  }

  /** Units per person and cycle that people need in the mean, by good; not to be written to. */
  double[] need() {
    return technology.profiles.count == 0 ? technology.wants.need : population.profiles().need();
  }

  int industry(String id) {
    int job = jobs.index(id);
    if (job >= technology.industries) {
      throw new IllegalArgumentException("no industry is called '" + id + "'");
    }
    return job;
  }

  /** Refuses orders that name what the rules do not know. */
  void check(Orders asked) {
    Jobs known = new Jobs(rules);
    asked.staff().keySet().forEach(id -> checkTrade(known, id));
    asked.weights().keySet().forEach(this::checkDelight);
    asked.reserves().keySet().forEach(rules::good);
    asked.objective().ifPresent(rules::withObjective);
    if (asked.rotation().isPresent() && !rules.toilsome()) {
      throw new IllegalArgumentException(
          "an order evens out toil, and the rules know none; maybe give an industry some");
    }
  }

  private void checkDelight(String id) {
    if (rules.programs().stream().noneMatch(program -> program.id().equals(id))) {
      rules.good(id);
    }
  }

  private static void checkTrade(Jobs known, String id) {
    if (known.index(id) == known.idle()) {
      throw new IllegalArgumentException(
          "an order names '" + id + "'; maybe order the trades instead, or add none");
    }
  }

  int ticksPerCycle() {
    return settings.ticksPerCycle();
  }

  long cycle() {
    tellTime();
    return cycle;
  }

  /** Divides once a tick: a division of longs takes as long as ten other steps. */
  private void tellTime() {
    if (timeTold != tick) {
      timeTold = tick;
      cycle = tick / ticksPerCycle();
      tickOfCycle = (int) (tick - cycle * ticksPerCycle());
    }
  }

  /** Ticks since the cycle began. */
  int tickOfCycle() {
    tellTime();
    return tickOfCycle;
  }

  /** Whether this tick is the first of its cycle. */
  boolean cycleBegins() {
    return tickOfCycle() == 0;
  }

  /** Nothing is decided: nothing traded, held or kept; no storehouse is full. */
  void decide() {
    int goods = at.goods;
    Arrays.fill(amounts, at.trade, at.trade + technology.routes.count, 0);
    Arrays.fill(amounts, at.keep, at.keep + goods, 0);
    Arrays.fill(amounts, at.seed, at.seed + goods, 0);
    Arrays.fill(amounts, at.correction, at.correction + goods, 0);
    Arrays.fill(amounts, at.ceiling, at.ceiling + goods, Double.POSITIVE_INFINITY);
    Arrays.fill(amounts, at.ration, at.ration + at.claims, 1);
    Arrays.fill(amounts, at.pace, at.pace + at.industries, 1);
    Arrays.fill(flags, at.programs, at.programs + technology.programs.count, false);
    Arrays.fill(flags, at.serves, at.serves + goods, false);
    Arrays.fill(flags, at.met, at.met + at.claims, true);
  }

  /** Whether it is this settlement's turn to plan, where planning is spread. */
  boolean turnToPlan() {
    int every = settings.planEvery();
    return every == 1 || Math.floorMod(tick + turn, every) == 0;
  }

  /** Whether this is the first turn in the cycle at which one can see how its yields turn out. */
  boolean turnToLookAhead() {
    int shown = tickOfCycle() - Math.min(1, ticksPerCycle() - 1);
    return turnToPlan() && shown >= 0 && shown < settings.planEvery();
  }

  /** Whether this tick is the last of its cycle. */
  boolean cycleEnds() {
    return tickOfCycle() + 1 == ticksPerCycle();
  }

  /** Counts who works and who learns, by job and tier; nobody is looked at if nothing changed. */
  void count() {
    if (counted == population.version()) {
      return;
    }
    counted = population.version();
    heads().copyTo(counts, at.working(0));
    at.addUpPeople(counts);
  }

  /** Head counts as they are now, while {@link #count} keeps those that were last asked for. */
  Heads heads() {
    if (population.heads() == null) {
      population.countBy(jobs.size(), technology.tiers);
    }
    return population.heads();
  }

  /** Which people were counted last, see {@link Population#version}. */
  long counted() {
    return counted;
  }

  /** People of a tier at work in a job. */
  int hands(int job, int tier) {
    return counts[at.working(job) + tier];
  }

  /** People of a tier who learn a job. */
  int learners(int job, int tier) {
    return counts[at.learning(job) + tier];
  }

  int working(int job) {
    return counts[at.workers(job)];
  }

  int learning(int job) {
    return counts[at.learners(job)];
  }

  /** Gives a person another job; who does not know the trade begins to learn it. */
  void place(int person, int job) {
    int from = population.job(person);
    boolean trade = job < technology.industries;
    double schooling =
        trade ? population.schoolingFor(person, job, technology.trades.education[job]) : 0;
    if (trade && schooling == 0 && !population.knows(person, job)) {
      population.setCraft(person, job, research.craft(job));
    }
    population.setJob(person, job, schooling);
    if (from != job) {
      events.add(new Event.JobChanged(person, jobs.id(from), jobs.id(job)));
      moves += from == jobs.idle() ? 0 : 1;
    }
  }

  /** Somebody dies; who does so of age or danger makes room for a newcomer. */
  void die(int person, Event.Cause cause) {
    events.add(new Event.Death(person, jobs.id(population.job(person)), cause));
    population.remove(person);
    births += cause == Event.Cause.GAME ? 0 : 1;
  }

  private void graduate(int person) {
    int trade = population.job(person);
    population.setCraft(person, trade, research.craft(trade));
  }

  /** What orders and posture make of the rules' numbers. */
  Leaning leaning() {
    return leaning.under(orders, posture);
  }

  /** What other orders would make of them. */
  Leaning leaning(Orders others) {
    return leaning.under(others, posture);
  }

  /** What the orders in force come to with the people as they are. */
  // Other orders are another object; equal ones are worked out once more.
  @SuppressWarnings("ReferenceEquality")
  Staffing staffing() {
    if (staffing == null || staffingOrders != orders || staffingPlaces != population.places()) {
      staffing = Staffing.of(this, orders);
      staffingOrders = orders;
      staffingPlaces = population.places();
    }
    return staffing;
  }

  /** What is maximised once the needs are met: by order or by the rules. */
  Objective objective() {
    return orders.objective().orElse(technology.rules.objective());
  }

  /** Draws the true yields of the present cycle if they are not drawn: luck and weather last so. */
  void drawYields() {
    if (yieldsDrawn == cycle()) {
      return;
    }
    yieldsDrawn = cycle();
    for (int j = 0; j < at.industries; j++) {
      amounts[at.yield + j] =
          technology.seasonYield(j, yieldsDrawn)
              * luck.factor(Luck.Channel.YIELD, yieldsDrawn, j, technology.deviation[j])
              * interventions.weatherOn(j);
    }
  }

  /** The weather is another one than it was. */
  void yieldsChange() {
    yieldsDrawn = -1;
  }

  /**
   * Goes through all that this settlement is. What one stage hands to a later one is part of it: a
   * game may have switched the stage off that would write it anew.
   */
  void archive(Archive archive) {
    archiveCourse(archive);
    population.archive(jobs.idle(), technology.tiers - 1, archive);
    archiveEconomy(archive);
    yields.archive("yields", archive);
    threatened.archive("threatened", archive);
    research.archive(archive);
    archiveHandedOn(archive);
    if (burdens != null) {
      burdens.archive(archive);
    }
    decision.archive(this, archive);
    if (archive.reads()) {
      arrangement.check(technology.rules);
      arrangement.check(rules);
      Soundness.check(this, archive);
      // Whoever decides may look at the people as he begins.
      count();
      policy = Policy.of(this);
      yieldsChange();
    }
    policy.archive(this, archive);
    if (archive.reads() && !policy.follows()) {
      decision.advise(decision.grounds, settings.commons());
    }
  }

  /** Time, rules, orders, posture, and what is told next. */
  private void archiveCourse(Archive archive) {
    rulesChanged = archive.flag("rulesChanged", rulesChanged);
    rules = archive.rules("rulesSet", rules);
    tick = archive.number("tick", tick);
    orders = orders.archive(rules.toilsome(), archive);
    posture = posture.archive(archive);
    postureSince = archive.number("postureSince", postureSince);
    lastFestival = archive.number("lastFestival", lastFestival);
    happiness = archive.number("happiness", happiness);
    felt = archive.number("felt", felt);
    Pending.archive(events, archive);
  }

  private void archiveEconomy(Archive archive) {
    int goods = at.goods;
    int industries = at.industries;
    int threats = technology.threats.count;
    archive.numbers("stock", amounts, at.stock, goods);
    for (int j = 0; j < industries; j++) {
      archive.numbers("ripening." + j, amounts, at.ripening(j), at.ringLength(j));
    }
    archive.numbers("ripe", amounts, at.ripe, industries);
    if (technology.emissions.count > 0) {
      archive.numbers("standing", amounts, at.standing, technology.emissions.count);
    }
    land.archive(archive);
    if (technology.rules.people().growth() > 0) {
      growing = archive.number("growing", growing);
    }
    archive.numbers("workSeen", amounts, at.workSeen, industries);
    archive.numbers("yieldSeen", amounts, at.yieldSeen, industries);
    archive.numbers("raid", amounts, at.raid, threats);
    archive.numbers("raidLoss", amounts, at.raidLoss, threats);
    archive.flags("raidTold", flags, at.raidTold, threats);
    interventions.archive(this, archive);
    archive.numbers("coverage", amounts, at.coverage, at.claims);
    archive.flags("famine", flags, at.famine, goods);
    archive.numbers("heldTicks", counts, at.heldTicks, technology.programs.count);
  }

  private void archiveHandedOn(Archive archive) {
    flows.archive(technology.standing.length > 0, archive);
    archive.numbers("effort", amounts, at.effort, at.industries);
    archive.numbers("delivered", amounts, at.delivered, at.goods);
    archive.flags("held", flags, at.held, technology.programs.count);
    schoolRatio = archive.number("schoolRatio", schoolRatio);
    births = archive.number("births", births);
    moves = archive.number("moves", moves);
  }
}
