package dev.reeve.plan;

import java.util.Arrays;

/**
 * What a plan decides, by the positions of the ruleset's things, without its reasons. Those of a
 * {@link Plan} never change; those that a {@link SteadyPlanner} lends out are written over by its
 * next plan.
 */
public final class Figures {

  /** Where a good comes from and where it goes; see {@link GoodFlow}. */
  enum Part {
    PRODUCED(0),
    INPUT(1),
    OVERHEAD(2),
    EDUCATION(3),
    LOST(4),
    IMPORTED(5),
    EXPORTED(6),
    NEED(7),
    CONSUMED(8),
    MITIGATION(9),
    PROGRAMS(10),
    STORED(11),
    WORN(12);

    private static final int COUNT = values().length;

    private final int place;

    Part(int place) {
      this.place = place;
    }
  }

  /** Relative rounding that still counts as nobody. */
  static final double ROUNDING = 1e-12;

  /** People by tier. */
  final double[] people;

  /** People by profile; empty where all need alike. */
  final double[] heads;

  /** Share of its need of each good that each profile has, {@code [profile * goods + good]}. */
  final double[] fulfilment;

  /** Workers by industry and tier, one industry after the other. */
  final double[] workers;

  /** Carriers by tier. */
  final double[] carriers;

  /**
   * People who stand by, by trade (the carriers last) and tier; empty where there are no orders.
   */
  final double[] standby;

  /** Units given, by route. */
  final double[] trade;

  /** Units lost, by threat. */
  final double[] losses;

  /** What each threat would take beyond that and finds nothing of. */
  final double[] unfound;

  /** Units that services keep each threat from taking. */
  final double[] saved;

  /** Share of each good's need that is met; 1 where it has none. */
  final double[] coverage;

  /** By emission. */
  final EmissionFlow[] emissions;

  final boolean[] programs;

  /** Units by good and part, the parts of one good after each other. */
  private final double[] flows;

  /** People of all tiers. */
  double everyone;

  /** See {@link Plan#level} and {@link Plan#happiness}. */
  double level;

  double happiness;

  /** All zero. */
  Figures(SteadyLayout at) {
    people = new double[at.tiers];
    heads = new double[at.profiles];
    fulfilment = new double[at.profiles * at.goods];
    Arrays.fill(fulfilment, 1);
    workers = new double[at.industries * at.tiers];
    carriers = new double[at.tiers];
    standby = new double[at.ordered ? (at.industries + 1) * at.tiers : 0];
    trade = new double[at.routes];
    losses = new double[at.threats];
    unfound = new double[at.threats];
    saved = new double[at.threats];
    coverage = new double[at.goods];
    emissions = new EmissionFlow[at.emissions];
    Arrays.fill(emissions, EmissionFlow.NONE);
    programs = new boolean[at.programs];
    flows = new double[at.goods * Part.COUNT];
  }

  private Figures(Figures other) {
    people = other.people.clone();
    heads = other.heads.clone();
    fulfilment = other.fulfilment.clone();
    workers = other.workers.clone();
    carriers = other.carriers.clone();
    standby = other.standby.clone();
    trade = other.trade.clone();
    losses = other.losses.clone();
    unfound = other.unfound.clone();
    saved = other.saved.clone();
    coverage = other.coverage.clone();
    emissions = other.emissions.clone();
    programs = other.programs.clone();
    flows = other.flows.clone();
    everyone = other.everyone;
    level = other.level;
    happiness = other.happiness;
  }

  /** The same, which nobody writes over. */
  Figures copy() {
    return new Figures(this);
  }

  /** Nothing is threatened; all else is written anew with every plan. */
  void clear() {
    Arrays.fill(saved, 0);
  }

  void flow(Part part, int good, double units) {
    flows[good * Part.COUNT + part.place] = units;
  }

  private double flow(Part part, int good) {
    return flows[good * Part.COUNT + part.place];
  }

  /** Where a good comes from and where it goes. */
  GoodFlow flow(int g) {
    return new GoodFlow(
        produced(g),
        input(g),
        overhead(g),
        education(g),
        taken(g),
        flow(Part.IMPORTED, g),
        exported(g),
        need(g),
        consumed(g),
        mitigation(g),
        programs(g),
        flow(Part.STORED, g),
        worn(g));
  }

  void flow(int g, GoodFlow flow) {
    flow(Part.PRODUCED, g, flow.produced());
    flow(Part.INPUT, g, flow.input());
    flow(Part.OVERHEAD, g, flow.overhead());
    flow(Part.EDUCATION, g, flow.education());
    flow(Part.LOST, g, flow.lost());
    flow(Part.IMPORTED, g, flow.imported());
    flow(Part.EXPORTED, g, flow.exported());
    flow(Part.NEED, g, flow.need());
    flow(Part.CONSUMED, g, flow.consumed());
    flow(Part.MITIGATION, g, flow.mitigation());
    flow(Part.PROGRAMS, g, flow.programs());
    flow(Part.STORED, g, flow.stored());
    flow(Part.WORN, g, flow.worn());
  }

  /**
   * How many people live there.
   *
   * @return people, &gt; 0
   */
  public double people() {
    return everyone;
  }

  /**
   * See {@link Plan#happiness()}.
   *
   * @return happiness per person
   */
  public double happiness() {
    return happiness;
  }

  /**
   * People of a tier.
   *
   * @param tier position of the tier
   * @return how many, &ge; 0
   */
  public double people(int tier) {
    return people[tier];
  }

  /**
   * People of a profile.
   *
   * @param profile position of the profile
   * @return how many, &ge; 0, not rounded
   */
  public double heads(int profile) {
    return heads[profile];
  }

  /**
   * See {@link Plan#fulfilment(int, int)}.
   *
   * @param profile position of the profile
   * @param good position of the good
   * @return within [0, 1]; 1 for a good that they do not need
   */
  public double fulfilment(int profile, int good) {
    return fulfilment[profile * coverage.length + good];
  }

  /**
   * People of a tier who carry trade.
   *
   * @param tier position of the tier
   * @return how many, &ge; 0, not rounded
   */
  public double carriers(int tier) {
    return carriers[tier];
  }

  /**
   * Units given on a trade route.
   *
   * @param route position of the route
   * @return units per cycle, &ge; 0
   */
  public double trade(int route) {
    return trade[route];
  }

  /**
   * Whether a program is held.
   *
   * @param program position of the program
   * @return true if it is
   */
  public boolean held(int program) {
    return programs[program];
  }

  /**
   * Which share of a need is met.
   *
   * @param good position of the good
   * @return within [0, 1]; 1 for a good that nobody needs
   */
  public double coverage(int good) {
    return coverage[good];
  }

  /**
   * What workers put out, before anything is taken off.
   *
   * @param good position of the good
   * @return units per cycle, &ge; 0
   */
  public double produced(int good) {
    return flow(Part.PRODUCED, good);
  }

  /**
   * What industries use up.
   *
   * @param good position of the good
   * @return units per cycle, &ge; 0
   */
  public double input(int good) {
    return flow(Part.INPUT, good);
  }

  /**
   * What wears out where it stands as capital.
   *
   * @param good position of the good
   * @return units per cycle, &ge; 0
   */
  public double worn(int good) {
    return flow(Part.WORN, good);
  }

  /**
   * What is spent on administering, carrying and accounting for goods.
   *
   * @param good position of the good
   * @return units per cycle, &ge; 0
   */
  public double overhead(int good) {
    return flow(Part.OVERHEAD, good);
  }

  /**
   * What students use.
   *
   * @param good position of the good
   * @return units per cycle, &ge; 0
   */
  public double education(int good) {
    return flow(Part.EDUCATION, good);
  }

  /**
   * What threats take.
   *
   * @param good position of the good
   * @return units per cycle, &ge; 0
   */
  public double taken(int good) {
    return flow(Part.LOST, good);
  }

  /**
   * What is given in trade.
   *
   * @param good position of the good
   * @return units per cycle, &ge; 0
   */
  public double exported(int good) {
    return flow(Part.EXPORTED, good);
  }

  /**
   * What is consumed to meet the need.
   *
   * @param good position of the good
   * @return units per cycle, &ge; 0
   */
  public double need(int good) {
    return flow(Part.NEED, good);
  }

  /**
   * What is consumed beyond the need, for happiness.
   *
   * @param good position of the good
   * @return units per cycle, &ge; 0
   */
  public double consumed(int good) {
    return flow(Part.CONSUMED, good);
  }

  /**
   * What is spent as a service that keeps threats off.
   *
   * @param good position of the good
   * @return units per cycle, &ge; 0
   */
  public double mitigation(int good) {
    return flow(Part.MITIGATION, good);
  }

  /**
   * What the programs that are held use.
   *
   * @param good position of the good
   * @return units per cycle, &ge; 0
   */
  public double programs(int good) {
    return flow(Part.PROGRAMS, good);
  }

  /**
   * Workers of a tier in an industry.
   *
   * @param industry position of the industry
   * @param tier position of the tier
   * @return how many, &ge; 0, not rounded
   */
  public double workers(int industry, int tier) {
    return workers[industry * people.length + tier];
  }

  /**
   * Workers of all tiers in an industry.
   *
   * @param industry position of the industry
   * @return how many, &ge; 0, not rounded
   */
  public double workers(int industry) {
    return sum(workers, industry * people.length);
  }

  double carriers() {
    return sum(carriers, 0);
  }

  double standby(int trade, int k) {
    return standby.length == 0 ? 0 : standby[trade * people.length + k];
  }

  /** People of all tiers who stand by in a trade. */
  double standby(int trade) {
    return standby.length == 0 ? 0 : sum(standby, trade * people.length);
  }

  private double sum(double[] amounts, int from) {
    double sum = 0;
    for (int k = 0; k < people.length; k++) {
      sum += amounts[from + k];
    }
    return sum;
  }

  /** People of a tier who are in a trade, with work or not. */
  double busy(int k) {
    double busy = carriers[k];
    for (int i = k; i < workers.length; i += people.length) {
      busy += workers[i];
    }
    for (int i = k; i < standby.length; i += people.length) {
      busy += standby[i];
    }
    return busy;
  }

  /** Of so many people, those whom the plan has no use for and no order holds. */
  double idle(double everyone) {
    double idle = everyone;
    for (int k = 0; k < people.length; k++) {
      idle -= busy(k);
    }
    return idle > ROUNDING * everyone ? idle : 0;
  }
}
