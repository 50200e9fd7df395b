package dev.reeve.plan;

import dev.reeve.model.Good;
import dev.reeve.model.Objective;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each variable and each constraint of the steady program stands: columns and rows by the
 * positions of the ruleset's things. Immutable.
 *
 * <p>Columns, in this order: workers by industry and tier; luxuries by wanted good (and segment);
 * trades; carriers by tier; then for each threat its loss, what it finds nothing of, and the
 * services that keep it off; coverage by rank, and of what is to be put by; coverage by rank and
 * profile; programs; the common level; what stands of each emission. Rows: goods; threats; tiers;
 * carriage; sites; deposits; research; levels; emissions; what industries with inputs that depend
 * on scale make.
 *
 * <p>Where there are orders, more columns: workers among those who are kept, by industry and tier;
 * who stands by beyond those, by trade and tier. And one more row for each trade: its staff. Who is
 * kept is not of the tier's free labour, so that it takes no row to keep him.
 */
final class SteadyLayout {

  final int goods;
  final int industries;
  final int tiers;
  final int profiles;
  final int routes;
  final int threats;
  final int programs;
  final int fields;
  final int emissions;

  /** Positions of the goods that are wanted for themselves. */
  final int[] wanted;

  /** Columns that a luxury is split into: 1 when balanced. */
  final int segments;

  /** Ranks of need that occur, ascending. */
  final int[] ranks;

  /** Position in {@link #ranks} of each good's need; -1 where there is none. */
  final int[] rankOf;

  /** Services, by threat, as positions of goods. */
  final int[][] services;

  /** What each route takes and what it brings, as positions of goods. */
  final int[] given;

  final int[] got;

  /** What each threat takes, as position of the good. */
  final int[] taken;

  /** What each program uses per person of each good. */
  final double[][] required;

  /** Position in {@link #wanted} of each good; -1 where it is not wanted. */
  final int[] luxuryOf;

  /** Industries whose sites are limited, by position. */
  final int[] limited;

  /** Industries whose land runs low, by position. */
  final int[] dug;

  /** Industries with inputs that depend on how much they make, by position. */
  final int[] scaled;

  final boolean carriage;
  final boolean balanced;

  /** Whether there are columns and rows for orders. */
  final boolean ordered;

  /** Trades that people can be ordered into: the industries, and carriage where there is any. */
  final int trades;

  private final Map<String, Integer> goodPositions = new LinkedHashMap<>();
  private final Map<String, Integer> industryPositions = new LinkedHashMap<>();

  private final int firstLuxury;
  private final int firstTrade;
  private final int firstCarrier;
  private final int[] firstOfThreat;
  private final int firstCoverage;
  private final int firstOwn;
  private final int firstProgram;
  private final int level;
  private final int firstStanding;
  private final int firstKeptWorker;
  private final int firstStandby;
  final int columns;

  private final int firstTierRow;
  private final int firstSiteRow;
  private final int firstDepositRow;
  private final int firstResearchRow;
  private final int firstLevelRow;
  private final int firstEmissionRow;
  private final int firstScaleRow;
  private final int firstStaffRow;
  final int rows;

  SteadyLayout(Ruleset rules, int segmentsPerLuxury, boolean ordered) {
    this.ordered = ordered;
    goods = rules.goods().size();
    industries = rules.industries().size();
    tiers = rules.people().tiers().size();
    profiles = rules.people().profiles().size();
    routes = rules.trade().size();
    threats = rules.threats().size();
    programs = rules.programs().size();
    fields = rules.research().size();
    emissions = rules.emissions().size();
    balanced = rules.objective() == Objective.BALANCED;
    segments = balanced ? 1 : segmentsPerLuxury;

    for (int g = 0; g < goods; g++) {
      goodPositions.put(rules.goods().get(g).id(), g);
    }
    for (int j = 0; j < industries; j++) {
      industryPositions.put(rules.industries().get(j).id(), j);
    }
    wanted = positions(rules.goods().stream().map(Good::wanted).toList());
    ranks =
        rules.goods().stream()
            .filter(rules::needed)
            .mapToInt(Good::rank)
            .sorted()
            .distinct()
            .toArray();
    rankOf = new int[goods];
    for (int g = 0; g < goods; g++) {
      Good good = rules.goods().get(g);
      rankOf[g] = rules.needed(good) ? Arrays.binarySearch(ranks, good.rank()) : -1;
    }
    services = new int[threats][];
    for (int t = 0; t < threats; t++) {
      Threat threat = rules.threats().get(t);
      services[t] = threat.mitigation().keySet().stream().mapToInt(this::good).toArray();
    }
    given = rules.trade().stream().mapToInt(route -> good(route.give())).toArray();
    got = rules.trade().stream().mapToInt(route -> good(route.get())).toArray();
    taken = rules.threats().stream().mapToInt(threat -> good(threat.takes())).toArray();
    required =
        rules.programs().stream()
            .map(program -> amounts(rules, program.requires()))
            .toArray(double[][]::new);
    luxuryOf = new int[goods];
    Arrays.fill(luxuryOf, -1);
    for (int i = 0; i < wanted.length; i++) {
      luxuryOf[wanted[i]] = i;
    }
    limited =
        positions(
            rules.industries().stream().map(i -> i.sites() < Double.POSITIVE_INFINITY).toList());
    dug = positions(rules.industries().stream().map(i -> i.deposit().isPresent()).toList());
    scaled = positions(rules.industries().stream().map(i -> !i.scale().isEmpty()).toList());
    carriage = rules.trade().stream().anyMatch(route -> route.labor() > 0);

    firstLuxury = industries * tiers;
    firstTrade = firstLuxury + wanted.length * segments;
    firstCarrier = firstTrade + routes;
    int next = firstCarrier + (carriage ? tiers : 0);
    firstOfThreat = new int[threats];
    for (int t = 0; t < threats; t++) {
      firstOfThreat[t] = next;
      next += 2 + services[t].length;
    }
    firstCoverage = next;
    firstOwn = firstCoverage + ranks.length + 1;
    firstProgram = firstOwn + ranks.length * profiles;
    level = firstProgram + programs;
    trades = industries + (carriage ? 1 : 0);
    firstStanding = level + (levelled() ? 1 : 0);
    firstKeptWorker = firstStanding + emissions;
    firstStandby = firstKeptWorker + industries * tiers;
    columns = ordered ? firstStandby + trades * tiers : firstKeptWorker;

    firstTierRow = goods + threats;
    firstSiteRow = firstTierRow + tiers + (carriage ? 1 : 0);
    firstDepositRow = firstSiteRow + limited.length;
    firstResearchRow = firstDepositRow + dug.length;
    firstLevelRow = firstResearchRow + fields;
    firstEmissionRow = firstLevelRow + (levelled() ? wanted.length : 0);
    firstScaleRow = firstEmissionRow + emissions;
    firstStaffRow = firstScaleRow + scaled.length;
    rows = firstStaffRow + (ordered ? trades : 0);
  }

  /** Amounts of all goods, by position. */
  static double[] amounts(Ruleset rules, Map<String, Double> amounts) {
    return rules.goods().stream()
        .mapToDouble(good -> amounts.getOrDefault(good.id(), 0.0))
        .toArray();
  }

  /** Where it is marked. */
  static int[] positions(List<Boolean> marked) {
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < marked.size(); i++) {
      if (marked.get(i)) {
        positions.add(i);
      }
    }
    return positions.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Position of a good in the ruleset. */
  int good(String id) {
    return goodPositions.get(id);
  }

  /** Position of an industry in the ruleset. */
  int industry(String id) {
    return industryPositions.get(id);
  }

  /** Whether there is a common level to raise. */
  boolean levelled() {
    return balanced && wanted.length > 0;
  }

  int worker(int j, int k) {
    return j * tiers + k;
  }

  /** Segment {@code s} of the luxury at position {@code i} of {@link #wanted}. */
  int luxury(int i, int s) {
    return firstLuxury + i * segments + s;
  }

  boolean isLuxury(int column) {
    return column >= firstLuxury && column < firstTrade;
  }

  int trade(int r) {
    return firstTrade + r;
  }

  /** Only where there is {@link #carriage}. */
  int carrier(int k) {
    return firstCarrier + k;
  }

  int loss(int t) {
    return firstOfThreat[t];
  }

  /** What the threat would take and finds nothing of. */
  int unfound(int t) {
    return firstOfThreat[t] + 1;
  }

  /** Service {@code s} of threat {@code t}, by position in {@link #services}. */
  int mitigation(int t, int s) {
    return firstOfThreat[t] + 2 + s;
  }

  /** Coverage of a rank, that of all profiles which have none of their {@link #own}. */
  int coverage(int q) {
    return firstCoverage + q;
  }

  /** Coverage of a rank for people of a profile who are left behind by the others. */
  int own(int q, int profile) {
    return firstOwn + q * profiles + profile;
  }

  /** Coverage of what is to be put by: that of a rank after all others. */
  int putBy() {
    return coverage(ranks.length);
  }

  int program(int p) {
    return firstProgram + p;
  }

  boolean isProgram(int column) {
    return column >= firstProgram && column < level;
  }

  /** Position of the program of such a column. */
  int programAt(int column) {
    return column - firstProgram;
  }

  /** Only where {@link #levelled()}. */
  int level() {
    return level;
  }

  /** What stands of an emission in the long run. */
  int standing(int e) {
    return firstStanding + e;
  }

  boolean isStanding(int column) {
    return column >= firstStanding && column < firstStanding + emissions;
  }

  /** Emission of such a column. */
  int standingAt(int column) {
    return column - firstStanding;
  }

  /** Those of the people kept in a trade who have work there; only where {@link #ordered}. */
  int keptWorker(int j, int k) {
    return firstKeptWorker + j * tiers + k;
  }

  /** People in a trade beyond those kept who have no work there; only where {@link #ordered}. */
  int standby(int trade, int k) {
    return firstStandby + trade * tiers + k;
  }

  int goodRow(int g) {
    return g;
  }

  int threatRow(int t) {
    return goods + t;
  }

  int tierRow(int k) {
    return firstTierRow + k;
  }

  /** Only where there is {@link #carriage}. */
  int carriageRow() {
    return firstTierRow + tiers;
  }

  /** Row of the limited industry at position {@code i} of {@link #limited}. */
  int siteRow(int i) {
    return firstSiteRow + i;
  }

  /** Row of what is dug by the industry at position {@code i} of {@link #dug}. */
  int depositRow(int i) {
    return firstDepositRow + i;
  }

  int researchRow(int f) {
    return firstResearchRow + f;
  }

  int levelRow(int i) {
    return firstLevelRow + i;
  }

  /** What disperses of an emission, less what is given off. */
  int emissionRow(int e) {
    return firstEmissionRow + e;
  }

  /** What the industry at position {@code i} of {@link #scaled} makes. */
  int scaleRow(int i) {
    return firstScaleRow + i;
  }

  /** People in a trade beyond those kept; only where {@link #ordered}. */
  int staffRow(int trade) {
    return firstStaffRow + trade;
  }
}
