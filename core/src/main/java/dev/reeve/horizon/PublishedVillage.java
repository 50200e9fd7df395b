package dev.reeve.horizon;

import dev.reeve.model.ProductionUnit;
import dev.reeve.model.ScaleCurve;
import java.util.List;
import java.util.Map;

/**
 * The village of Samothrakis (2021), section 5: milk, butter churns and butter, the labour of each,
 * and two profiles of 800 and 500 citizens (the table's caption says 1500 in all).
 */
public final class PublishedVillage {

  /** A line of the paper's Figure 3 ends with the first egalitarianism above this. */
  public static final double GOAL = 0.999;

  private static final String MILK = "Milk";
  private static final String CHURN = "Butter churn";
  private static final String BUTTER = "Butter";

  private PublishedVillage() {}

  /**
   * The table that the paper's program computes with. Of the two curves only that of the churns is
   * used, as the need of churns for churns; a churn needs .07 milk, whatever the scale, butter one
   * milk, and milk half a churn.
   *
   * @return the table; its curve is a function of the churns made, either way
   */
  public static InputOutput program() {
    return common()
        .input(MILK, CHURN, 0.07)
        .input(MILK, BUTTER, 1)
        .input(CHURN, MILK, 0.5)
        .input(CHURN, CHURN, churnCurve())
        .build();
  }

  /**
   * The paper's Table 1. Butter needs two milk, and churns by a curve; a churn needs milk by the
   * other; and milk needs no churns, so that hardly any are made.
   *
   * @param placement {@link Placement#ROW} as the table is printed, {@link Placement#COLUMN} as the
   *     program takes its functions
   * @return the table
   */
  public static InputOutput table1(Placement placement) {
    return common()
        .input(MILK, CHURN, milkCurve())
        .input(MILK, BUTTER, 2)
        .input(CHURN, BUTTER, churnCurve())
        .placement(placement)
        .build();
  }

  /**
   * The village with one of its tables, with the program's stocks, which the paper does not tell,
   * and the shocks of Figure 3(b): a fifth of milk and churns vanishes in one tick of ten. Milk is
   * what the program invests; churns are only ever added; butter and labour do not change.
   *
   * @param table {@link #program} or {@link #table1}
   * @return the village
   */
  public static OlinEconomy economy(InputOutput table) {
    return economy(table, Growth.INVESTED);
  }

  /**
   * The village, where the milk that is invested is consumed all the same, or is not.
   *
   * @param table {@link #program} or {@link #table1}
   * @param milk {@link Growth#INVESTED} as the paper's program has it, {@link Growth#SAVED} as its
   *     text has it
   * @return the village
   */
  public static OlinEconomy economy(InputOutput table, Growth milk) {
    return new OlinEconomy(
        table,
        List.of(
            new Stock(MILK, 2, milk),
            new Stock(CHURN, 5, Growth.ADDED),
            new Stock(BUTTER, 1e5, Growth.NONE),
            new Stock("Lb(Milk)", 1e5, Growth.NONE),
            new Stock("Lb(Butter churn)", 7e5, Growth.NONE),
            new Stock("Lb(Butter)", 7e5, Growth.NONE)),
        List.of(),
        new Shock(0.1, 0.8, List.of(MILK, CHURN)));
  }

  /**
   * The shares invested in Figure 3.
   *
   * @return one for each line
   */
  public static List<Double> investments() {
    return List.of(0.51, 0.52, 0.55, 0.60);
  }

  /**
   * Units of milk for a unit, the paper's f01: three works of 500, 500 and 999 units.
   *
   * @return the curve
   */
  public static ScaleCurve milkCurve() {
    return ScaleCurve.stacked(
        List.of(
            new ProductionUnit(500, n -> 2 * n / 1000),
            new ProductionUnit(500, n -> 10 * Math.sqrt(n) / 1000),
            new ProductionUnit(999, n -> n * n / 1000 / 1000)));
  }

  /**
   * Units of churns for a unit, the paper's f12: three works of 500, 500 and 999 units.
   *
   * @return the curve
   */
  public static ScaleCurve churnCurve() {
    return ScaleCurve.stacked(
        List.of(
            new ProductionUnit(500, n -> 3 * n / 1000),
            new ProductionUnit(500, n -> 5 * n / 1000),
            new ProductionUnit(999, n -> n / 1000)));
  }

  private static InputOutputBuilder common() {
    return InputOutput.builder()
        .goods(MILK, CHURN, BUTTER, "Lb(Milk)", "Lb(Butter churn)", "Lb(Butter)")
        .input(MILK, MILK, 0.001)
        .input("Lb(Milk)", MILK, 0.001)
        .input("Lb(Butter churn)", CHURN, 0.012)
        .input("Lb(Butter)", BUTTER, 0.001)
        .profile(new Profile("Profile 0", 800, Map.of(MILK, 3.0, BUTTER, 0.1)))
        .profile(new Profile("Profile 1", 500, Map.of(MILK, 2.0, BUTTER, 0.2)));
  }
}
