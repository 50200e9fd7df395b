package dev.reeve.settlement;

import dev.reeve.plan.Fulfilment;
import dev.reeve.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What happened in one tick of one settlement. Immutable. Amounts are units in this tick. */
public final class TickReport {

  private final LastTick last;
  private final Technology technology;

  private TickReport(LastTick last) {
    this.last = last;
    technology = last.technology;
  }

  /** A report that keeps what the next tick writes over. */
  static TickReport of(LastTick last) {
    return new TickReport(last.copy());
  }

  /**
   * The tick that this tells of.
   *
   * @return ticks since the founding, 0 the first
   */
  public long tick() {
    return last.tick;
  }

  /**
   * How many people live here at its end.
   *
   * @return people, &ge; 0
   */
  public int people() {
    return last.people;
  }

  /**
   * How many of them learn a trade.
   *
   * @return people, &ge; 0
   */
  public int learning() {
    int sum = 0;
    for (int learners : last.learning) {
      sum += learners;
    }
    return sum;
  }

  /**
   * How many of them learn a job.
   *
   * @param job id of an industry, {@code "carrier"} or {@code "idle"}
   * @return people, &ge; 0
   * @throws IllegalArgumentException if there is no such job
   */
  public int learning(String job) {
    return last.learning[last.jobs.index(job)];
  }

  /**
   * How many of them are in a job, those who learn it among them.
   *
   * @param job id of an industry, {@code "carrier"} or {@code "idle"}
   * @return people, &ge; 0
   * @throws IllegalArgumentException if there is no such job
   */
  public int workers(String job) {
    int j = last.jobs.index(job);
    return last.working[j] + last.learning[j];
  }

  /**
   * How many of them have no job.
   *
   * @return people, &ge; 0
   */
  public int idle() {
    return last.working[last.jobs.idle()];
  }

  /**
   * How many of them work, carriers among them.
   *
   * @return people, &ge; 0; with learners and idle all people
   */
  public int working() {
    return last.people - learning() - idle();
  }

  /**
   * People who left a job for another or for none; a first job is no move.
   *
   * @return people, &ge; 0
   */
  public int moves() {
    return last.moves;
  }

  /**
   * Mean happiness as people remember it.
   *
   * @return happiness per person and cycle
   */
  public double happiness() {
    return last.happiness;
  }

  /**
   * Mean happiness of this tick alone.
   *
   * @return happiness per person and cycle
   */
  public double felt() {
    return last.felt;
  }

  /**
   * Mean happiness of this tick alone that came of one source; goods and programs together, less
   * the harm of all emissions, make {@link #felt()}.
   *
   * @param source id of a good that people had as a luxury, or of a program; where both have it,
   *     the good is meant
   * @return happiness per person and cycle, &ge; 0
   * @throws IllegalArgumentException if there is no such good or program
   */
  public double happiness(String source) {
    for (int g = 0; g < technology.goods; g++) {
      if (technology.rules.goods().get(g).id().equals(source)) {
        return last.flows.delight(g);
      }
    }
    return last.flows.programDelight(technology.program(source));
  }

  /**
   * Happiness that each person lost by what stands of an emission.
   *
   * @param emission id of the emission
   * @return happiness per person and cycle, &ge; 0
   * @throws IllegalArgumentException if there is no such emission
   */
  public double harm(String emission) {
    int e = technology.emission(emission);
    return technology.emissions.harm[e] * last.flows.standing(e);
  }

  /**
   * What stood of an emission as the tick began.
   *
   * @param emission id of the emission
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such emission
   */
  public double stood(String emission) {
    return last.flows.stood(technology.emission(emission));
  }

  /**
   * What stands of an emission as it ended: what stood, less its decay over the ticks of a cycle,
   * plus what was emitted, less what was absorbed.
   *
   * @param emission id of the emission
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such emission
   */
  public double standing(String emission) {
    return last.flows.standing(technology.emission(emission));
  }

  /**
   * What work gave off.
   *
   * @param emission id of the emission
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such emission
   */
  public double emitted(String emission) {
    return last.flows.emitted(technology.emission(emission));
  }

  /**
   * What work took away.
   *
   * @param emission id of the emission
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such emission
   */
  public double absorbed(String emission) {
    return last.flows.absorbed(technology.emission(emission));
  }

  /**
   * Whether a program was held.
   *
   * @param program id of the program
   * @return whether it was held in this tick
   * @throws IllegalArgumentException if there is no such program
   */
  public boolean program(String program) {
    return last.flows.held(technology.program(program));
  }

  /**
   * The reeve's posture.
   *
   * @return its name
   */
  public String posture() {
    return last.posture;
  }

  /**
   * What happened, in order.
   *
   * @return events
   */
  public List<Event> events() {
    return last.events;
  }

  /**
   * The plan that was followed: its limits tell what bound it, its reasons why.
   *
   * @return the plan
   */
  public Plan plan() {
    return last.plan();
  }

  /**
   * Share of a need that was met, of all people together.
   *
   * @param good id of the good
   * @return within [0, 1]; 1 where nobody needs it
   * @throws IllegalArgumentException if there is no such good
   */
  public double coverage(String good) {
    int g = technology.good(good);
    if (technology.profiles.count > 0) {
      return coverage(g);
    }
    int claim = claim(g, 0);
    return claim < 0 ? 1 : last.flows.coverage(claim);
  }

  /** Of people of all profiles, each counted by what he needs. */
  private double coverage(int g) {
    double needed = 0;
    double had = 0;
    boolean met = true;
    for (int k = 0; k < technology.profiles.count; k++) {
      double need = last.heads[k] * technology.profiles.basket[k][g];
      needed += need;
      had += need * fulfilment(k, g);
      met &= need == 0 || fulfilment(k, g) == 1;
    }
    return met ? 1 : had / needed;
  }

  /** The claim that people of a profile have to a good; -1: none. */
  private int claim(int good, int profile) {
    int kinds = Math.max(1, technology.profiles.count);
    for (int c = profile; c < technology.wants.claims.length; c += kinds) {
      for (int needed : technology.wants.claims[c]) {
        if (needed == good) {
          return c;
        }
      }
    }
    return -1;
  }

  private double fulfilment(int profile, int good) {
    int claim = claim(good, profile);
    return claim < 0 ? 1 : last.flows.coverage(claim);
  }

  /**
   * People of a profile at the end of the tick.
   *
   * @param profile id of the profile
   * @return people, &ge; 0
   * @throws IllegalArgumentException if there is no such profile
   */
  public int heads(String profile) {
    int k = technology.profiles.ids.indexOf(profile);
    if (k < 0) {
      throw new IllegalArgumentException("no profile is called '" + profile + "'");
    }
    return last.heads[k];
  }

  /**
   * The share of its need of a good that each profile had.
   *
   * @return within [0, 1], by profile id and good id; without profiles that nobody is of; empty
   *     where the rules have none
   */
  public Map<String, Map<String, Double>> fulfilment() {
    return Fulfilment.of(
        technology.rules.people().profiles(),
        technology.rules.goods(),
        profile -> last.heads[profile],
        this::fulfilment);
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
   * Stock as the tick began.
   *
   * @param good id of the good
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such good
   */
  public double before(String good) {
    return last.flows.before(technology.good(good));
  }

  /**
   * Stock as it ended: before + produced + imported - input - overhead - education - exported -
   * lost - spoiled - consumed.
   *
   * @param good id of the good
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such good
   */
  public double after(String good) {
    return last.flows.after(technology.good(good));
  }

  /**
   * What was brought in from the workshops and fields.
   *
   * @param good id of the good
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such good
   */
  public double produced(String good) {
    return flow(Flows.Kind.PRODUCED, good);
  }

  /**
   * What caravans brought.
   *
   * @param good id of the good
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such good
   */
  public double imported(String good) {
    return flow(Flows.Kind.IMPORTED, good);
  }

  /**
   * What work used up.
   *
   * @param good id of the good
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such good
   */
  public double input(String good) {
    return flow(Flows.Kind.INPUT, good);
  }

  /**
   * What was worn out where it stood as capital.
   *
   * @param good id of the good
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such good
   */
  public double worn(String good) {
    return flow(Flows.Kind.WORN, good);
  }

  /**
   * What administering, carrying and accounting used up, corruption included.
   *
   * @param good id of the good
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such good
   */
  public double overhead(String good) {
    return flow(Flows.Kind.OVERHEAD, good);
  }

  /**
   * What students used up.
   *
   * @param good id of the good
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such good
   */
  public double education(String good) {
    return flow(Flows.Kind.EDUCATION, good);
  }

  /**
   * What caravans took.
   *
   * @param good id of the good
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such good
   */
  public double exported(String good) {
    return flow(Flows.Kind.EXPORTED, good);
  }

  /**
   * What threats took.
   *
   * @param good id of the good
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such good
   */
  public double lost(String good) {
    return flow(Flows.Kind.LOST, good);
  }

  /**
   * What spoiled in store.
   *
   * @param good id of the good
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such good
   */
  public double spoiled(String good) {
    return flow(Flows.Kind.SPOILED, good);
  }

  /**
   * What people had: needs, luxuries, programs, and services spent on threats.
   *
   * @param good id of the good
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such good
   */
  public double consumed(String good) {
    return need(good)
        + luxury(good)
        + flow(Flows.Kind.PROGRAM, good)
        + flow(Flows.Kind.MITIGATION, good);
  }

  /**
   * What people had for their needs.
   *
   * @param good id of the good
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such good
   */
  public double need(String good) {
    return flow(Flows.Kind.NEED, good);
  }

  /**
   * What people had for their delight.
   *
   * @param good id of the good
   * @return units, &ge; 0
   * @throws IllegalArgumentException if there is no such good
   */
  public double luxury(String good) {
    return flow(Flows.Kind.LUXURY, good);
  }

  private double flow(Flows.Kind kind, String good) {
    return last.flows.of(kind, technology.good(good));
  }
}
