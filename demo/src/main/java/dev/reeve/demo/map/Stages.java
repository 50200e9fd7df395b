package dev.reeve.demo.map;

import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Chronicle;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Threat;

/**
 * What a village's figures make of its looks.
 *
 * @param houses how many stand
 * @param library 0 a hut to 2 full size
 * @param barracks 0 a hut to 2 full size
 * @param store food in the barn, 0 none to 4 plenty
 * @param pit 0 shallow to 3 deep
 * @param kilns how many smoke, 0 to 4
 * @param benches for those who learn, 0 to 4
 * @param feast whether a program is held
 * @param raid whether a threat is here that does not always come
 * @param workshop whether there is a trade without a drawing of its own
 */
record Stages(
    int houses,
    int library,
    int barracks,
    int store,
    int pit,
    int kilns,
    int benches,
    boolean feast,
    boolean raid,
    boolean workshop) {

  private static final float PEOPLE_PER_HOUSE = 8;
  private static final int POTTERS_PER_KILN = 12;
  private static final int LEARNERS_PER_BENCH = 3;
  private static final int MOST_KILNS = 4;
  private static final int MOST_BENCHES = 4;

  /** People from which a house stands, and from which it has its tower. */
  private static final int HOUSE = 3;

  private static final int TOWER = 6;

  /** So many fewer must there be before anything is pulled down. */
  private static final int PATIENCE = 2;

  /** Cycles of digging by one digger from which the pit is as deep. */
  private static final double[] DUG = {40, 400, 1500};

  /** Food against what is to be in reserve from which there is as much before the barn. */
  private static final double[] STORED = {0.1, 0.5, 0.9, 1.4};

  /**
   * The looks of a village.
   *
   * @param before its looks until now; null for none
   */
  static Stages of(Village village, Stages before) {
    int learners = 0;
    int scholars = 0;
    int soldiers = 0;
    int potters = 0;
    boolean other = false;
    for (Industry industry : village.rules().industries()) {
      int workers = village.workers(industry.id());
      learners += village.learning(industry.id());
      switch (Trade.of(industry.id())) {
        case SCHOLAR -> scholars += workers;
        case SOLDIER -> soldiers += workers;
        case POTTER -> potters += workers - village.learning(industry.id());
        case OTHER -> other = true;
        default -> {
          // The others' places do not grow.
        }
      }
    }
    return new Stages(
        (int) Math.ceil(village.people() / PEOPLE_PER_HOUSE),
        grown(scholars, before == null ? 0 : before.library),
        grown(soldiers, before == null ? 0 : before.barracks),
        stored(village),
        dug(village),
        Math.min(MOST_KILNS, (potters + POTTERS_PER_KILN - 1) / POTTERS_PER_KILN),
        Math.min(MOST_BENCHES, (learners + LEARNERS_PER_BENCH - 1) / LEARNERS_PER_BENCH),
        village.plan().programs().containsValue(true),
        raided(village),
        other);
  }

  /** 0 a hut, 1 a house, 2 with its tower; what stands is not pulled down for one man less. */
  static int grown(int people, int before) {
    int now = size(people);
    return now >= before ? now : Math.min(before, size(people + PATIENCE));
  }

  private static int size(int people) {
    return people >= TOWER ? 2 : people >= HOUSE ? 1 : 0;
  }

  /** How many steps of a rising row a value has reached. */
  static int reached(double value, double[] steps) {
    int reached = 0;
    while (reached < steps.length && value >= steps[reached]) {
      reached++;
    }
    return reached;
  }

  private static int stored(Village village) {
    int least = STORED.length;
    for (Good good : village.rules().goods()) {
      double need = village.need(good) * village.people();
      if (need > 0) {
        double reserve = Math.max(village.reserve(good), need);
        double stock = village.settlement().stock(good.id());
        least = Math.min(least, reached(stock / Math.max(1, reserve), STORED));
      }
    }
    return least;
  }

  private static int dug(Village village) {
    double ticks = village.chronicle().total(Chronicle.Curve.WORKERS, "digger");
    return reached(ticks / village.settlement().settings().ticksPerCycle(), DUG);
  }

  private static boolean raided(Village village) {
    for (Threat threat : village.rules().threats()) {
      if (threat.chance() < 1 && village.settlement().raid(threat.id()) > 0) {
        return true;
      }
    }
    return false;
  }
}
