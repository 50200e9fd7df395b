package dev.reeve.settlement;

/**
 * The reeve of the city builders: no plan, only the best next step. Each tick he looks for the need
 * that runs out, or else for the work that would delight people most right now, and sends one
 * worker there from where one is missed least; the idle he sends one after the other. He knows what
 * a trade uses and, where that is lacking, sends people to make it instead; he does not know that
 * learning takes time, that seasons turn and luck changes.
 */
final class Apprentice implements Policy {

  /** Cycles of need in store below which whatever is made is too little. */
  private static final double EMPTY = 0.5;

  /** Cycles of need in store above which nobody need worry. */
  private static final double PLENTY = 2;

  /** A change must promise so much more than what is left, or nobody would ever stay. */
  private static final double WORTH_IT = 1.5;

  private final Technology technology;
  private final Journeyman adviser;
  private final Refusals refusals = new Refusals();
  private Staffing staffing;

  /** Units per cycle that come in beyond what is used, with the people as they are. */
  private final double[] net;

  private int[][] people;

  Apprentice(State s) {
    technology = s.technology;
    adviser = new Journeyman(s);
    net = new double[technology.goods];
  }

  @Override
  public void plan(State s) {
    if (s.population.living() == 0) {
      return;
    }
    if (s.decision.grounds == null || !s.decision.grounds.rules().equals(technology.rules)) {
      s.decision.advise(adviser.whatIf(s, Orders.NONE), s.settings.commons());
    }
    staffing = Staffing.of(s, s.orders);
    refusals.tell(s, staffing.refusals);
    double ticks = s.ticksPerCycle();
    for (int g = 0; g < technology.goods; g++) {
      double used = 0;
      double standing = 0;
      for (int j = 0; j < technology.industries; j++) {
        used += s.working(j) * technology.input(j, g, s.working(j));
        standing += s.working(j) * technology.capital[j][g];
      }
      s.amounts[s.at.keep + g] = standing + 2 * used / ticks;
      s.flags[s.at.serves + g] = true;
    }
    for (int p = 0; p < technology.programs.count; p++) {
      boolean affordable = true;
      for (int g = 0; g < technology.goods; g++) {
        double spare = s.stock(g) - PLENTY * s.need()[g] * s.population.living();
        double asked = technology.programs.requires[p][g] * s.population.living() / ticks;
        affordable &= asked == 0 || spare >= asked;
      }
      s.flags[s.at.programs + p] = affordable;
    }
    for (int r = 0; r < technology.routes.count; r++) {
      s.amounts[s.at.trade + r] = trade(s, r);
    }
  }

  /** He sells what is left over wherever he gets more delight for it than it gives here. */
  private double trade(State s, int r) {
    int give = technology.routes.give[r];
    int get = technology.routes.get[r];
    boolean pays = worth(s, get) * technology.routes.rate[r] > worth(s, give);
    double spare = s.stock(give) - s.amounts[s.at.keep + give];
    spare -= PLENTY * s.need()[give] * s.population.living();
    double limit = technology.rules.trade().get(r).limit();
    return pays ? Math.max(0, Math.min(limit, spare * s.ticksPerCycle())) : 0;
  }

  /** Delight in one more unit: much, where it is a need that runs out. */
  private double worth(State s, int g) {
    return pressing(s, g) ? 1e6 : technology.wants.happiness[g] * s.research.delight(g);
  }

  private boolean pressing(State s, int g) {
    double need = s.need()[g] * s.population.living();
    return need > 0 && s.stock(g) < (net[g] < 0 ? PLENTY : EMPTY) * need;
  }

  @Override
  public void staff(State s) {
    people = s.population.counts(s.jobs.size(), technology.tiers);
    rearrange(s);
    Assignment.apply(s, people);
  }

  private void rearrange(State s) {
    int idle = s.jobs.idle();
    obey();
    boolean sent = true;
    for (int steps = s.population.living(); sent && steps > 0; steps--) {
      weigh(s);
      int job = best(s);
      sent = job >= 0 && send(idle, job);
      if (!sent && job >= 0 && steps == s.population.living()) {
        int from = leastMissed(s, job);
        sent = from >= 0 && send(from, job);
        return;
      }
    }
  }

  /** Orders first. */
  private void obey() {
    int idle = people.length - 1;
    for (int j = 0; j < idle; j++) {
      for (int k = 0; k < technology.tiers; k++) {
        while (heads(j) > staffing.most[j] && people[j][k] > staffing.kept[j][k]) {
          people[j][k]--;
          people[idle][k]++;
        }
      }
    }
    for (int j = 0; j < idle; j++) {
      for (int from = idle; from >= 0; from--) {
        for (int k = 0; k < technology.tiers; k++) {
          while (heads(j) < staffing.least[j] && from != j && mayLeave(from, k)) {
            people[from][k]--;
            people[j][k]++;
          }
        }
      }
    }
  }

  private int heads(int job) {
    int sum = 0;
    for (int tier : people[job]) {
      sum += tier;
    }
    return sum;
  }

  private boolean mayLeave(int job, int tier) {
    boolean trade = job < people.length - 1;
    return people[job][tier] > staffing.kept[job][tier]
        && (!trade || heads(job) > staffing.least[job]);
  }

  /** What comes in and goes out with the people as they are, learners counted as workers. */
  private void weigh(State s) {
    for (int g = 0; g < technology.goods; g++) {
      net[g] = -s.need()[g] * s.population.living();
      for (int j = 0; j < technology.industries; j++) {
        net[g] += work(j) * gain(s, j, g);
      }
    }
  }

  private double work(int job) {
    double work = 0;
    for (int k = 0; k < technology.tiers; k++) {
      work += people[job][k] * technology.trades.productivity[job][k];
    }
    return work;
  }

  /** What somebody there uses up, with those who are there now. */
  private double input(int j, int g) {
    return technology.curve(j, g) == null
        ? technology.input[j][g]
        : technology.input(j, g, work(j));
  }

  private double gain(State s, int j, int g) {
    double yield = technology.seasonYield(j, s.cycle()) * s.land.yields(j);
    return technology.output[j][g] * yield - input(j, g);
  }

  /** The job where one more worker seems to be worth most; -1: nowhere. */
  private int best(State s) {
    for (int[] rank : technology.wants.ranks) {
      for (int g : rank) {
        if (pressing(s, g)) {
          int job = makerOf(s, g, technology.goods);
          if (job >= 0) {
            return job;
          }
        }
      }
    }
    int best = -1;
    double most = 0;
    for (int j = 0; j < technology.industries; j++) {
      double worth = marginal(s, j);
      int job = worth > most ? supplied(s, j, technology.goods) : -1;
      if (job >= 0) {
        best = job;
        most = worth;
      }
    }
    return best;
  }

  /** Delight that one more worker would make in a cycle, if he lacked nothing. */
  private double marginal(State s, int j) {
    double sum = 0;
    for (int g = 0; g < technology.goods; g++) {
      double made = technology.output[j][g] * technology.seasonYield(j, s.cycle());
      double here = Math.max(0, net[g]) / s.population.living();
      double left = Math.max(0, 1 - here / technology.wants.satiation[g]);
      // Equal delight from everything: what there is much of already counts for less.
      double level = 1 / (1 + technology.wants.happiness[g] * here);
      sum += made * technology.wants.happiness[g] * s.research.delight(g) * left * level;
      sum += made * guard(g);
    }
    return sum;
  }

  /** Delight that a unit of a service saves. */
  private double guard(int service) {
    double worth = 0;
    for (int t = 0; t < technology.threats.count; t++) {
      double saves = technology.threats.mitigation[t][service];
      double guarded = saves * Math.max(0, net[service]);
      var threat = technology.rules.threats().get(t);
      if (saves > 0 && guarded < threat.amount() * threat.chance()) {
        worth += saves * technology.wants.happiness[technology.threats.taken[t]];
      }
    }
    return worth;
  }

  private int makerOf(State s, int good, int depth) {
    int best = -1;
    for (int j = 0; j < technology.industries; j++) {
      if (gain(s, j, good) > 0 && (best < 0 || gain(s, j, good) > gain(s, best, good))) {
        best = j;
      }
    }
    return best < 0 ? -1 : supplied(s, best, depth - 1);
  }

  /** The job itself, or that of whoever makes what is lacking for it; -1: there is no room. */
  private int supplied(State s, int job, int depth) {
    if (depth <= 0) {
      return -1;
    }
    for (int g = 0; g < technology.goods; g++) {
      double asked = input(job, g);
      if (asked > 0 && net[g] < asked && s.stock(g) < asked) {
        return makerOf(s, g, depth - 1);
      }
    }
    return heads(job) < staffing.most[job] ? job : -1;
  }

  private boolean send(int from, int to) {
    int best = -1;
    for (int k = 0; k < technology.tiers; k++) {
      boolean able = technology.trades.productivity[to][k] > 0 && mayLeave(from, k);
      if (able
          && (best < 0
              || technology.trades.productivity[to][k]
                  > technology.trades.productivity[to][best])) {
        best = k;
      }
    }
    if (best >= 0) {
      people[from][best]--;
      people[to][best]++;
    }
    return best >= 0;
  }

  /** The job that gives least for its last worker, if that is clearly less than he would give. */
  private int leastMissed(State s, int to) {
    boolean urgent = false;
    for (int g = 0; g < technology.goods; g++) {
      urgent |= technology.output[to][g] > 0 && (pressing(s, g) || net[g] < 0);
    }
    int best = -1;
    double least = urgent ? Double.POSITIVE_INFINITY : marginal(s, to) / WORTH_IT;
    for (int j = 0; j < technology.industries; j++) {
      if (j != to && heads(j) > staffing.least[j] && !feeds(s, j) && marginal(s, j) < least) {
        least = marginal(s, j);
        best = j;
      }
    }
    return best;
  }

  /** Whether a need would press without the last worker of a job. */
  private boolean feeds(State s, int j) {
    for (int g = 0; g < technology.goods; g++) {
      double need = s.need()[g] * s.population.living();
      double made = gain(s, j, g);
      boolean used = need > 0 || isInput(g);
      if (made > 0 && used && s.stock(g) < PLENTY * Math.max(need, made)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInput(int g) {
    for (int j = 0; j < technology.industries; j++) {
      if (technology.input[j][g] > 0 && heads(j) > 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Grounds whatIf(State s, Orders orders) {
    return adviser.whatIf(s, orders);
  }

  @Override
  public boolean steersResearch() {
    return false;
  }

  @Override
  public void archive(State s, Archive archive) {
    refusals.archive(archive);
    archive.numbers("net", net);
    Soundness.checkFinite("net", net, archive);
    if (archive.reads()) {
      staffing = Staffing.of(s, s.orders);
    }
  }
}
