package dev.reeve.settlement;

import dev.reeve.model.Objective;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.plan.Plan;
import java.util.Arrays;

/**
 * What a {@link Regime} sees of its settlement, and what it may decide. Everything is by position
 * in the ruleset in force; jobs are the industries, then the carriers, then the idle; a person is
 * an index below {@link #slots()}. Positions are not checked beyond what arrays do. Nothing here
 * allocates but {@link #counsel()}, {@link #people(int[][])} and {@link #assign}.
 */
public final class Affairs {

  /** Sets the seed of regimes apart from the settlement's. */
  private static final long REGIME = 0x6d61726b65740a5cL;

  private final State s;
  private final Policy adviser;

  /** Happiness per cycle that each person has of this tick. */
  private double[] felt = new double[0];

  Affairs(State s) {
    this.s = s;
    adviser = new Master(s);
  }

  /**
   * The rules in force.
   *
   * @return the rules
   */
  public Ruleset rules() {
    return s.technology.rules;
  }

  /**
   * What people want once their needs are met: by order or by the rules.
   *
   * @return the objective
   */
  public Objective objective() {
    return s.objective();
  }

  /**
   * Length of a cycle.
   *
   * @return ticks, &ge; 1
   */
  public int ticksPerCycle() {
    return s.ticksPerCycle();
  }

  /**
   * Ticks lived through before this one.
   *
   * @return ticks, &ge; 0
   */
  public long tick() {
    return s.tick;
  }

  /**
   * Whether this tick is the first of its cycle.
   *
   * @return whether it is
   */
  public boolean cycleBegins() {
    return s.cycleBegins();
  }

  /**
   * What a regime draws luck of its own from: it is the settlement's, and no other luck comes of
   * it.
   *
   * @return any number
   */
  public long seed() {
    return Luck.mix(s.seed ^ REGIME);
  }

  /**
   * How many people live here.
   *
   * @return people, &ge; 0
   */
  public int people() {
    return s.population.living();
  }

  /**
   * What every person's index is below.
   *
   * @return indices, &ge; {@link #people()}
   */
  public int slots() {
    return s.population.slots();
  }

  /**
   * Whether an index is somebody's.
   *
   * @param person an index
   * @return whether he lives here
   */
  public boolean lives(int person) {
    return s.population.lives(person);
  }

  /**
   * Where a person is.
   *
   * @param person somebody who lives here
   * @return his job
   */
  public int job(int person) {
    return s.population.job(person);
  }

  /**
   * A person's tier.
   *
   * @param person somebody who lives here
   * @return his tier
   */
  public int tier(int person) {
    return s.population.tier(person);
  }

  /**
   * How many jobs there are, idleness included.
   *
   * @return industries + 2
   */
  public int jobs() {
    return s.jobs.size();
  }

  /**
   * The name of a job.
   *
   * @param job which
   * @return its id
   */
  public String jobId(int job) {
    return s.jobs.id(job);
  }

  /**
   * People at work in a job.
   *
   * @param job which
   * @param tier of which tier
   * @return whole people
   */
  public int working(int job, int tier) {
    return s.hands(job, tier);
  }

  /**
   * People who learn a job.
   *
   * @param job which
   * @param tier of which tier
   * @return whole people
   */
  public int learning(int job, int tier) {
    return s.learners(job, tier);
  }

  /**
   * Everybody's places, learners among those who work.
   *
   * @param into filled in, {@code [job][tier]}
   */
  public void people(int[][] into) {
    for (int j = 0; j < into.length; j++) {
      for (int k = 0; k < into[j].length; k++) {
        into[j][k] = s.hands(j, k) + s.learners(j, k);
      }
    }
  }

  /**
   * Fewest people that a job is to have, by order.
   *
   * @param job which, not idleness
   * @return people, &ge; 0
   */
  public int least(int job) {
    return s.staffing().least[job];
  }

  /**
   * Most people that a job has room for, by the rules and by order.
   *
   * @param job which, not idleness
   * @return people; {@link Integer#MAX_VALUE}: no limit
   */
  public int most(int job) {
    return s.staffing().most[job];
  }

  /**
   * People of a tier who stay in a job, by order.
   *
   * @param job which
   * @param tier which
   * @return people, &ge; 0
   */
  public int kept(int job, int tier) {
    return s.staffing().kept[job][tier];
  }

  /**
   * Names the persons who change places so that this many are in each.
   *
   * @param target people, {@code [job][tier]}, the idle last; sums over the jobs to the people of
   *     each tier
   */
  public void assign(int[][] target) {
    Assignment.apply(s, target);
  }

  /**
   * Whole people where a plan wants them, as far as those in their places may be moved.
   *
   * @param plan one for these rules and people
   * @param target people, {@code [job][tier]}, the idle last; rearranged in place
   */
  public void place(Plan plan, int[][] target) {
    LabourDemand demand = new LabourDemand(s.technology);
    demand.take(plan.figures(), s.technology);
    demand.order(s.staffing());
    s.technology.scratch().allocation.rearrange(demand, target);
  }

  /**
   * What a reeve would plan now, of the people that there are, with his beliefs; nobody follows it
   * by itself.
   *
   * @return the plan
   */
  public Plan counsel() {
    return advice(Orders.NONE).plan(s.settings.commons());
  }

  /** What a reeve would plan from. */
  Grounds advice(Orders orders) {
    return adviser.whatIf(s, orders);
  }

  /**
   * Units in store just now.
   *
   * @param good which
   * @return units, &ge; 0
   */
  public double stock(int good) {
    return s.stock(good);
  }

  /**
   * Units in store as the tick began.
   *
   * @param good which
   * @return units, &ge; 0
   */
  public double stockBefore(int good) {
    return s.flows.before(good);
  }

  /**
   * What has become of a good in this tick so far.
   *
   * @param flow of what kind
   * @param good which
   * @return units, &ge; 0
   */
  public double flow(Flow flow, int good) {
    return s.flows.of(flow.kind, good);
  }

  /** What can become of a good in a tick before it is handed out. */
  public enum Flow {
    /** Brought in by those who made it. */
    PRODUCED(Flows.Kind.PRODUCED),
    /** Brought in by carriers. */
    IMPORTED(Flows.Kind.IMPORTED),
    /** Used up by work. */
    INPUT(Flows.Kind.INPUT),
    /** Used up by carrying and counting. */
    OVERHEAD(Flows.Kind.OVERHEAD),
    /** Used up by students. */
    EDUCATION(Flows.Kind.EDUCATION),
    /** Given away by carriers. */
    EXPORTED(Flows.Kind.EXPORTED),
    /** Taken by threats. */
    LOST(Flows.Kind.LOST),
    /** Spoiled. */
    SPOILED(Flows.Kind.SPOILED),
    /** Spent on threats. */
    MITIGATION(Flows.Kind.MITIGATION);

    private final Flows.Kind kind;

    Flow(Flows.Kind kind) {
      this.kind = kind;
    }
  }

  /**
   * Work of this tick.
   *
   * @param industry which
   * @return workers of the asked skill for one cycle, &ge; 0
   */
  public double effort(int industry) {
    return s.amounts[s.at.effort + industry];
  }

  /**
   * What the happiness of a good has become by research.
   *
   * @param good which
   * @return a factor, &ge; 1
   */
  public double delight(int good) {
    return s.research.delight(good);
  }

  /**
   * Researchers per worker of the improved industry that those who pay for research want.
   *
   * @param field which
   * @return a share, &ge; 0
   */
  public double researchShare(int field) {
    return s.research.share(field);
  }

  /**
   * What a threat is believed to come for in a cycle, before anything is done about it.
   *
   * @param threat which
   * @return units of the good that it takes, in the mean over the years; &ge; 0
   */
  public double expectedLoss(int threat) {
    Threat of = s.technology.rules.threats().get(threat);
    double basis = Suffer.basis(s, threat, of) * s.ticksPerCycle();
    return of.amount() * of.chance() * s.threatened.mean(threat) * basis;
  }

  /**
   * Sends caravans.
   *
   * @param route which
   * @param units to be given per cycle, as far as there are goods and carriers; &ge; 0
   */
  public void trade(int route, double units) {
    s.amounts[s.at.trade + route] = units;
  }

  /**
   * Sets how hard an industry works.
   *
   * @param industry which
   * @param share of its hands' work that is done, within [0, 1]
   */
  public void pace(int industry, double share) {
    s.amounts[s.at.pace + industry] = share;
  }

  /**
   * Sets what is enough of a good.
   *
   * @param good which
   * @param units in store beyond which nobody makes more of it; infinite: there is no such limit
   */
  public void enough(int good, double units) {
    s.amounts[s.at.ceiling + good] = units;
  }

  /**
   * Sets what {@link #counsel()} is to put by.
   *
   * @param good which
   * @param units per cycle; negative: to be taken out of the store
   */
  public void putBy(int good, double units) {
    s.amounts[s.at.correction + good] = units;
  }

  /**
   * Sets whether a service that people want for itself is spent on threats all the same.
   *
   * @param good which
   * @param spent whether it is
   */
  public void guard(int good, boolean spent) {
    s.flags[s.at.serves + good] = spent;
  }

  /**
   * Hands out what is needed; at most what is in store.
   *
   * @param good which
   * @param units of all people together, &ge; 0
   */
  public void feed(int good, double units) {
    Consume.eat(s, good, units);
  }

  /**
   * Hands out what is enjoyed; at most what is in store.
   *
   * @param good which
   * @param units of all people together, &ge; 0
   */
  public void enjoy(int good, double units) {
    double enjoyed = Math.min(s.stock(good), units);
    s.amounts[s.at.stock + good] -= enjoyed;
    s.flows.add(Flows.Kind.LUXURY, good, enjoyed);
  }

  /**
   * Says how far the needs of a rank are met, which tells of famines; where people have profiles,
   * for those of each alike.
   *
   * @param rank which, the first is 0
   * @param share of all that is needed, within [0, 1]
   */
  public void cover(int rank, double share) {
    double covered = Consume.tellOf(s, s.technology.wants.ranks[rank], share);
    int kinds = Math.max(1, s.technology.profiles.count);
    int first = s.at.coverage + rank * kinds;
    Arrays.fill(s.amounts, first, first + kinds, covered);
  }

  /**
   * Holds a program for this tick, if its goods are there.
   *
   * @param program which
   * @return whether it is held
   */
  public boolean hold(int program) {
    return Consume.hold(s, program);
  }

  /**
   * Whether the game has asked for a program to be held, whoever pays for it.
   *
   * @param program which
   * @return whether it has
   */
  public boolean feast(int program) {
    return s.counts[s.at.feastTicks + program] > 0;
  }

  /**
   * Says what a person feels in this tick.
   *
   * @param person somebody who lives here
   * @param happiness per cycle, finite
   */
  public void feel(int person, double happiness) {
    felt[person] = happiness;
  }

  /**
   * Says what a good gave to people in this tick.
   *
   * @param good which
   * @param happiness per person and cycle, in the mean
   */
  public void delighted(int good, double happiness) {
    s.flows.addDelight(good, happiness);
  }

  /** Makes room for everybody's happiness. */
  void begin() {
    if (felt.length != s.population.slots()) {
      felt = Arrays.copyOf(felt, s.population.slots());
    }
  }

  double[] felt() {
    begin();
    return felt;
  }

  void archive(Archive archive) {
    begin();
    archive.numbers("felt.each", felt);
    Soundness.checkFinite("felt.each", felt, archive);
  }
}
