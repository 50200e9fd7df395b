package dev.reeve.settlement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where each column of a settlement stands. A tick reads nearly all of them, and where there are
 * thousands of settlements it waits for memory rather than for the processor; so they stand one
 * after the other in three blocks of a {@link State}, in the order in which the stages of a tick
 * meet them: {@code s.amounts[at.stock + g]} is the stock of good {@code g}. What a tick seldom
 * reads (beliefs, ages, what a plan is made from) stands elsewhere. Settlements of the same rules
 * share their layout.
 *
 * <p>A new column is a field here and a line in the constructor, at the place where a tick first
 * reads it; what a save must keep has a line in {@link State#archive} besides.
 */
final class Layout {

  /** What a column has one number for. */
  enum By {
    GOOD,
    INDUSTRY,
    THREAT,
    PROGRAM,
    ROUTE,
    CLAIM,
    EMISSION
  }

  // Amounts.

  /** Strength of each threat that is here in this cycle, 0: not here; and what it took so far. */
  final int raid;

  final int raidLoss;

  /** What the people at work can do in a tick, in workers of the asked skill, and mean craft. */
  final int hands;

  final int craft;

  /** Share of its hands' work that each industry is to do, within [0, 1]. */
  final int pace;

  /** Work of this tick in workers of the asked skill. */
  final int effort;

  /** True yield in this cycle against what the rules say of a worker, see {@link State#yields}. */
  final int yield;

  /** What the reeve saw of each yield in this cycle: work that should have made one, and did. */
  final int workSeen;

  final int yieldSeen;

  /** Work whose goods are ripe and wait to be delivered, see {@link #ripening}. */
  final int ripe;

  /** Stock beyond which work for more is pointless. */
  final int ceiling;

  /** Units on hand. */
  final int stock;

  /** Units of each emission that stand. */
  final int standing;

  /** Net deliveries in this tick, that is, what overheads are counted by. */
  final int delivered;

  /** Stock that nobody eats, for the next tick's work and roads cannot do without. */
  final int seed;

  /** Stock that is not to be enjoyed. */
  final int keep;

  /** Units to be given per cycle. */
  final int trade;

  /** Share of each claim that is to be met at most, so that stores last. */
  final int ration;

  /** Share of each claim that was met in the last tick. */
  final int coverage;

  /** Units per cycle to be put by (or taken); decided once a cycle. */
  final int correction;

  /**
   * Where each industry's ring begins: work done whose goods are still to come, in workers of the
   * asked skill for one tick times their yield, by ticks until then; {@link State#tick} turns it.
   */
  private final int[] ripening;

  // Counts.

  /** People at work and people learning, by job. */
  private final int workers;

  private final int learners;

  /** Ticks of this cycle in which each program was held. */
  final int heldTicks;

  /** Ticks of this cycle in which a program is held if it is from its asking on; 0: not asked. */
  final int feastTicks;

  /** Counts from here on are read when somebody plans, not in every tick. */
  final int readSeldom;

  /** People at work and people learning, by job and tier. */
  private final int working;

  private final int learning;

  // Flags.

  /** Whether the game is told of a threat: it does not always come, or the game brought it. */
  final int raidTold;

  /** Services that are worth spending on threats even though people want them for themselves. */
  final int serves;

  /** Whether the need of each good fell short in the last tick. */
  final int famine;

  /** Claims that can be met in full; no program is held while one of them is not. */
  final int met;

  /** Programs to be held, and those that were in this tick. */
  final int programs;

  final int held;

  final int goods;
  final int industries;
  final int claims;

  private final int tiers;
  private final int[] ringLength;
  private final Map<By, Integer> sizes = new EnumMap<>(By.class);
  private final Block amounts = new Block();
  private final Block counts = new Block();
  private final Block flags = new Block();

  Layout(Technology technology) {
    goods = technology.goods;
    industries = technology.industries;
    claims = technology.wants.claims.length;
    tiers = technology.tiers;
    sizes.put(By.GOOD, goods);
    sizes.put(By.INDUSTRY, industries);
    sizes.put(By.THREAT, technology.threats.count);
    sizes.put(By.PROGRAM, technology.programs.count);
    sizes.put(By.ROUTE, technology.routes.count);
    sizes.put(By.CLAIM, claims);
    sizes.put(By.EMISSION, technology.emissions.count);

    raid = amounts.kept(By.THREAT);
    raidLoss = amounts.kept(By.THREAT);
    hands = amounts.column(By.INDUSTRY, 0);
    craft = amounts.column(By.INDUSTRY, 0);
    pace = amounts.column(By.INDUSTRY, 1);
    effort = amounts.column(By.INDUSTRY, 0);
    yield = amounts.column(By.INDUSTRY, 0);
    workSeen = amounts.kept(By.INDUSTRY);
    yieldSeen = amounts.kept(By.INDUSTRY);
    ripe = amounts.kept(By.INDUSTRY);
    ceiling = amounts.column(By.GOOD, Double.POSITIVE_INFINITY);
    stock = amounts.kept(By.GOOD);
    standing = amounts.kept(By.EMISSION);
    delivered = amounts.column(By.GOOD, 0);
    seed = amounts.column(By.GOOD, 0);
    keep = amounts.column(By.GOOD, 0);
    trade = amounts.column(By.ROUTE, 0);
    ration = amounts.column(By.CLAIM, 1);
    coverage = amounts.column(By.CLAIM, 1);
    correction = amounts.column(By.GOOD, 0);
    ripening = new int[industries];
    ringLength = new int[industries];
    for (int j = 0; j < industries; j++) {
      ringLength[j] = technology.gestation[j] + 1;
      ripening[j] = amounts.reserve(ringLength[j]);
    }

    workers = counts.reserve(industries + 2);
    learners = counts.reserve(industries + 2);
    heldTicks = counts.kept(By.PROGRAM);
    feastTicks = counts.kept(By.PROGRAM);
    readSeldom = counts.reserve(0);
    working = counts.reserve((industries + 2) * tiers);
    learning = counts.reserve((industries + 2) * tiers);

    raidTold = flags.kept(By.THREAT);
    serves = flags.column(By.GOOD, 0);
    famine = flags.column(By.GOOD, 0);
    met = flags.column(By.CLAIM, 1);
    programs = flags.column(By.PROGRAM, 0);
    held = flags.column(By.PROGRAM, 0);
  }

  /** Place of those who work in a job and are of the first tier; the other tiers follow. */
  int working(int job) {
    return working + job * tiers;
  }

  /** The same of those who learn. */
  int learning(int job) {
    return learning + job * tiers;
  }

  /** Place of all who work in a job. */
  int workers(int job) {
    return workers + job;
  }

  /** Place of all who learn it. */
  int learners(int job) {
    return learners + job;
  }

  /** Adds up who works and who learns, by job. */
  void addUpPeople(int[] block) {
    int rows = 2 * (industries + 2);
    for (int row = 0; row < rows; row++) {
      int sum = 0;
      for (int k = 0; k < tiers; k++) {
        sum += block[working + row * tiers + k];
      }
      block[workers + row] = sum;
    }
  }

  /** Ticks from work to its goods and one more. */
  int ringLength(int industry) {
    return ringLength[industry];
  }

  /** Place of what ripens in so many ticks from a tick on. */
  int ripening(int industry, long tick, int wait) {
    int length = ringLength[industry];
    return ripening[industry] + (length == 1 ? 0 : (int) ((tick + wait) % length));
  }

  /** Place of the ring as such. */
  int ripening(int industry) {
    return ripening[industry];
  }

  /** Blocks of their size, as they are at first. */
  double[] amounts() {
    double[] block = new double[amounts.size];
    for (Column column : amounts.columns) {
      Arrays.fill(block, column.at, column.at + sizes.get(column.by), column.first);
    }
    return block;
  }

  int[] counts() {
    return new int[counts.size];
  }

  boolean[] flags() {
    boolean[] block = new boolean[flags.size];
    for (Column column : flags.columns) {
      Arrays.fill(block, column.at, column.at + sizes.get(column.by), column.first != 0);
    }
    return block;
  }

  /**
   * Takes over the columns that outlast the rules; what is new under these rules begins at nothing.
   *
   * @param before where they stood
   * @param places by what a column has numbers for: by new place the old one, -1: it is new
   */
  void moveAmounts(double[] from, Layout before, double[] to, Map<By, int[]> places) {
    move(amounts, before.amounts, places, (place, old) -> to[place] = from[old]);
  }

  void moveCounts(int[] from, Layout before, int[] to, Map<By, int[]> places) {
    move(counts, before.counts, places, (place, old) -> to[place] = from[old]);
  }

  void moveFlags(boolean[] from, Layout before, boolean[] to, Map<By, int[]> places) {
    move(flags, before.flags, places, (place, old) -> to[place] = from[old]);
  }

  private interface Move {
    void move(int place, int old);
  }

  private static void move(Block now, Block before, Map<By, int[]> places, Move move) {
    for (int c = 0; c < now.columns.size(); c++) {
      Column column = now.columns.get(c);
      int[] old = column.kept ? places.get(column.by) : new int[0];
      for (int i = 0; i < old.length; i++) {
        if (old[i] >= 0) {
          move.move(column.at + i, before.columns.get(c).at + old[i]);
        }
      }
    }
  }

  /**
   * One column.
   *
   * @param kept whether its numbers outlast the rules
   * @param first what stands there at first
   */
  private record Column(int at, By by, boolean kept, double first) {}

  private final class Block {
    final List<Column> columns = new ArrayList<>();
    int size;

    /** Places that are looked after elsewhere; the first of them. */
    int reserve(int places) {
      size += places;
      return size - places;
    }

    /** One that begins anew with the rules. */
    int column(By by, double first) {
      return add(by, false, first);
    }

    /** One that outlasts the rules. */
    int kept(By by) {
      return add(by, true, 0);
    }

    private int add(By by, boolean kept, double first) {
      int at = reserve(sizes.get(by));
      columns.add(new Column(at, by, kept, first));
      return at;
    }
  }
}
